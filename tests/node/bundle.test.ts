import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { BIN, FIXTURES } from "../cli/run-cli.js";

const built = (await import("../../dist/node/index.js" as string)) as typeof import("../../src/node/index.js");
const BUNDLE = new URL("../../dist/bundle/", import.meta.url);
const PAGES = fileURLToPath(new URL("../../fixtures/pages", import.meta.url));

/** The command runs on a bundle that is made from the library: other files, the same code. */
describe("the bundle of the command", () => {
  it.each([
    ["articles", [FIXTURES], "1"],
    // So many that workers are started for them.
    ["articles in worker threads", [FIXTURES, FIXTURES, FIXTURES], "2"],
    ["web pages", [PAGES], "1"],
  ])("prints what the library gives: %s", async (_, folders, jobs) => {
    let lines = "";
    let articles = 0;
    for await (const result of built.extractFiles(folders, { format: "jsonl", offsets: "codepoint" })) {
      if (result.kind !== "lines") continue;
      lines += result.lines;
      articles += 1;
    }
    expect(articles).toBeGreaterThan(5);
    const run = spawnSync(process.execPath, [BIN, ...folders, "--jobs", jobs, "--quiet"], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    expect(run.stdout).toBe(lines);
  });

  it("has all its chunks, and no more than it imports", () => {
    const names = readdirSync(BUNDLE).filter((name) => name.endsWith(".js"));
    const imported = new Set(["main.js", "worker.js"]);
    for (const name of names) {
      for (const [, target] of readFileSync(new URL(name, BUNDLE), "utf8").matchAll(/["']\.\/([\w-]+\.js)["']/gu))
        imported.add(target!);
    }
    expect([...imported].sort()).toEqual(names.sort());
  });

  it("names each package in it with its licence", () => {
    const contents = JSON.parse(readFileSync(new URL("contents.json", BUNDLE), "utf8")) as Record<string, string[]>;
    const licences = readFileSync(new URL("LICENSES.txt", BUNDLE), "utf8");
    const packages = new Set(Object.values(contents).flat());
    for (const name of ["commander", "chalk", "picomatch", "cheerio", "htmlparser2", "jalaali-js", "bidi-js", "fflate"])
      expect(packages).toContain(name);
    for (const name of packages) expect(licences).toMatch(new RegExp(`^${name} [0-9.]+ \\([A-Z]`, "mu"));
  });
});
