import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXIT } from "../../src/cli/exit.js";
import { gozareh } from "./run-cli.js";

const at = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");
const docs = at("docs/errors.md");
const codes = [...at("src/model/errors.ts").matchAll(/\| "([a-z_]+)"/g)].map(([, code]) => code!);

/** Codes that no command on files alone reaches; where they are reached. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  bad_shard: "tests/cli/shards.test.ts",
  internal: "tests/node/workers.test.ts",
};

describe("error codes", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gozareh-errors-"));
    writeFileSync(join(folder, "a.txt"), "وزیر نیرو گفت: تولید برق ۱۲ درصد افزایش یافت.\n");
    writeFileSync(join(folder, "b.txt"), new Uint8Array([0x81, 0xff, 0xff, 0x81]));
    writeFileSync(join(folder, "large.txt"), "");
    truncateSync(join(folder, "large.txt"), 1024 * 1024 + 1);
    writeFileSync(join(folder, "rows.jsonl"), "{\n");
    writeFileSync(join(folder, "broken.txt.gz"), new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x55, 0x55]));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const codesOf = (...args: string[]): string[] => {
    const errors = join(folder, "errors");
    gozareh([...args, "--errors", errors, "-q"]);
    const lines = readFileSync(errors, "utf8").split("\n").filter(Boolean);
    return lines.map((line) => JSON.parse(line).code as string);
  };

  const reached: Readonly<Record<string, () => string[]>> = {
    not_found: () => codesOf(join(folder, "nowhere")),
    unreadable: () => codesOf(join(folder, "a.txt", "below a file")),
    undecodable: () => codesOf(join(folder, "b.txt")),
    too_large: () => codesOf(join(folder, "large.txt"), "--max-size", "1000000"),
    bad_archive: () => codesOf(join(folder, "broken.txt.gz")),
    bad_row: () => codesOf("--from", "jsonl", join(folder, "rows.jsonl")),
    bad_option: () => {
      const journal = ["-o", join(folder, "out"), "--resume", join(folder, "journal")];
      const list = join(folder, "list");
      const listed = ["--files-from", list, ...journal];
      writeFileSync(list, `${join(folder, "a.txt")}\n${join(folder, "nowhere")}\n`);
      codesOf(...listed, "--fail-fast");
      writeFileSync(list, `${join(folder, "a.txt")}\n${join(folder, "a.txt")}\n`);
      return codesOf(...listed).slice(-1);
    },
  };

  it("are all in docs/errors.md, and no others", () => {
    const told = [...docs.matchAll(/^\| `([a-z_]+)`/gm)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(7);
    expect(told).toEqual(codes);
  });

  it("are each reached", () => {
    expect(Object.keys({ ...reached, ...ELSEWHERE }).sort()).toEqual([...codes].sort());
    for (const [code, reach] of Object.entries(reached)) expect(reach(), code).toEqual([code]);
  });
});

describe("exit codes", () => {
  it("are all in docs/errors.md", () => {
    const told = [...docs.matchAll(/^\| ([0-9]+) +\|/gm)].map(([, code]) => Number(code));
    expect(told).toEqual(Object.values(EXIT));
  });
});
