import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BIN } from "../cli/run-cli.js";

const SENTENCE = "وزیر نیرو گفت: تولید برق ۱۲ درصد افزایش یافت.";

describe("what a run loads", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gozareh-start-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The packages whose modules were loaded to read an input from standard input. */
  function packagesFor(input: string | Uint8Array): Set<string> {
    const coverage = mkdtempSync(join(folder, "run-"));
    const run = spawnSync(process.execPath, [BIN, "-"], { input, env: { ...process.env, NODE_V8_COVERAGE: coverage } });
    expect(run.status).toBe(0);
    const modules = readdirSync(coverage).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(coverage, name), "utf8")) as { result: { url: string }[] };
      return result.map(({ url }) => url);
    });
    expect(modules.length).toBeGreaterThan(50);
    return new Set(modules.map((url) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? ""));
  }

  it("is neither the HTML parser nor the unzipper for text", () => {
    const packages = packagesFor(SENTENCE);
    expect(packages).toContain("commander");
    for (const name of ["cheerio", "htmlparser2", "parse5", "fflate"]) expect(packages).not.toContain(name);
  });

  it("is the HTML parser for a page, the unzipper for an archive", () => {
    const page = packagesFor(`<!DOCTYPE html><p>${SENTENCE}</p>`);
    expect(page).toContain("htmlparser2");
    // The standard's own parser is six times as slow, and slow to load.
    expect(page).not.toContain("undici");
    const archive = packagesFor(zipSync({ "a.txt": Buffer.from(SENTENCE) }));
    expect(archive).toContain("fflate");
    expect(archive).not.toContain("htmlparser2");
  });
});
