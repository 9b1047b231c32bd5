import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { recordSchema } from "../src/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string): string => readFileSync(root + path, "utf8");

describe("docs/records.md", () => {
  const page = read("docs/records.md");
  const sections = new Map(page.split(/^## /mu).map((section) => [section.split("\n")[0]!, section]));

  it("names every key of every record in its section", () => {
    const common = sections.get("Keys of every record")!;
    for (const [type, { properties }] of Object.entries(
      recordSchema["$defs"] as Record<string, { properties: object }>,
    )) {
      const keys = Object.keys(properties);
      expect(keys.length).toBeGreaterThan(15);
      for (const key of keys) expect(common + sections.get(type)!, `${type}: ${key}`).toContain(`\`${key}\``);
    }
  });
  it("names every value of closed sets", () => {
    const values = JSON.stringify(recordSchema)
      .match(/"enum":\[[^\]]*\]/gu)!
      .flatMap((list) => JSON.parse(list.slice(7)) as (string | null)[]);
    expect(values.length).toBeGreaterThan(50);
    for (const value of values) if (value !== null) expect(page).toContain(`\`${value}\``);
  });
});

describe("docs/extending.md", () => {
  const diffs = [...read("docs/extending.md").matchAll(/```diff\n--- a\/(\S+)\n\+\+\+ b\/\1\n([\s\S]*?)```/gu)];

  it("has diffs that still fit the source: what stands around is there, what is added is not", () => {
    expect(diffs).toHaveLength(3);
    for (const [, path, diff] of diffs) {
      const source = read(path!).split("\n");
      const lines = diff!.trimEnd().split("\n");
      expect(lines.some((line) => line.startsWith("+"))).toBe(true);
      for (const line of lines.filter((each) => each.startsWith(" "))) expect(source, path).toContain(line.slice(1));
      const added = lines.filter((line) => line.startsWith("+")).map((line) => line.slice(1));
      expect(source.join("\n")).not.toContain(added.join("\n"));
    }
  });
});

it.each([
  "README.md",
  "README.fa.md",
  "docs/architecture.md",
  "docs/records.md",
  "docs/cookbook.md",
  "docs/extending.md",
])("%s links only to files that are there", (path) => {
  const folder = path.includes("/") ? `${root}docs/` : root;
  for (const [, target] of read(path).matchAll(/\]\((?!https?:)([^)#]+)\)/gu))
    expect(existsSync(folder + target), target).toBe(true);
});
