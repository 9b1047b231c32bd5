import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import * as modules from "node:module";
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

  /** Which packages stand in which file of the bundle, as its build tells. */
  const contents: Readonly<Record<string, readonly string[]>> = JSON.parse(
    readFileSync(new URL("../../dist/bundle/contents.json", import.meta.url), "utf8"),
  );

  /** The packages that a call loaded, by default one that reads standard input: alone, or in a file of the bundle. */
  function packagesFor(input: string | Uint8Array, args: readonly string[] = ["-"]): Set<string> {
    const coverage = mkdtempSync(join(folder, "run-"));
    const run = spawnSync(process.execPath, [BIN, ...args], {
      input,
      env: { ...process.env, NODE_V8_COVERAGE: coverage },
    });
    expect(run.status).toBe(0);
    const modules = readdirSync(coverage).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(coverage, name), "utf8")) as { result: { url: string }[] };
      return result.map(({ url }) => url);
    });
    const own = modules.filter((url) => url.includes("/dist/"));
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter((url) => !url.includes("/dist/bundle/"))).toEqual([]);
    // One file is a matter of milliseconds.
    expect(own.length).toBeLessThan(20);
    const alone = modules.map((url) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? "");
    return new Set([...alone, ...own.flatMap((url) => contents[url.slice(url.lastIndexOf("/") + 1)]!)]);
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

  it("is no command but the one that is called, for its help too", () => {
    const text = spawnSync(process.execPath, [BIN, "--help"], { encoding: "utf8" }).stdout;
    for (const name of ["extract", "normalize", "merge", "dedupe", "completion", "show", "report", "stats", "schema"])
      expect(text).toMatch(new RegExp(`^  ${name}\\b.* [a-z]`, "mu"));
    // Dates come with the extractor.
    expect(packagesFor("", ["--help"])).not.toContain("jalaali-js");
    expect(packagesFor(SENTENCE)).toContain("jalaali-js");
    expect(packagesFor("", ["completion", "bash"])).not.toContain("jalaali-js");
  });

  it.runIf("enableCompileCache" in modules)(
    "is code compiled at an earlier start, kept beside the code, with the same records",
    () => {
      const run = (env: NodeJS.ProcessEnv) =>
        spawnSync(process.execPath, [BIN, "-"], { input: SENTENCE, encoding: "utf8", env: { ...process.env, ...env } });
      const own = run({});
      const kept = readdirSync(new URL("../../dist/bundle/compiled", import.meta.url));
      expect(kept.some((name) => name.startsWith(process.version))).toBe(true);
      expect(own.stdout).toContain('"type":"claim"');
      expect(run({}).stdout).toBe(own.stdout);
      expect(run({ NODE_DISABLE_COMPILE_CACHE: "1" }).stdout).toBe(own.stdout);
    },
  );
});
