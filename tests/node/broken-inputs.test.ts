import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extractFiles } from "../../src/node/run.js";
import { warcResponse } from "./archives.js";

const pages = new URL("../../fixtures/pages/", import.meta.url);
const PAGE = readFileSync(new URL("nastooh-2.html", pages));
const ARTICLE = readFileSync(new URL("../../fixtures/articles/01-provincial-official.txt", import.meta.url));
const ROW = Buffer.from(`${JSON.stringify({ id: "r", text: ARTICLE.toString() })}\n`);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gozareh-broken-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** How many articles and how many problems; a problem of our own making fails the test. */
async function outcome(name: string, bytes: Uint8Array): Promise<{ articles: number; problems: number }> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  let articles = 0;
  let problems = 0;
  for await (const result of extractFiles([path])) {
    if (result.kind === "lines") articles += 1;
    else {
      expect(result.error.code, result.error.message).not.toBe("internal");
      problems += 1;
    }
  }
  return { articles, problems };
}

describe("a broken input", () => {
  it("of one article is one article or one problem", async () => {
    for (const [name, bytes] of [
      ["a.txt", ARTICLE],
      ["a.html", PAGE],
      ["a.txt.gz", gzipSync(ARTICLE)],
      ["a.html.gz", gzipSync(PAGE)],
    ] as const)
      for (let length = 0; length < bytes.length; length += 1 + Math.floor(bytes.length / 40)) {
        const { articles, problems } = await outcome(name, bytes.subarray(0, length));
        expect(articles + problems, `${name} cut at ${length}`).toBe(1);
      }
  }, 90_000);

  it("of many gives those before the break and at most one problem", async () => {
    for (const [name, bytes] of [
      ["a.jsonl", Buffer.concat([ROW, ROW, ROW])],
      ["a.jsonl.gz", gzipSync(Buffer.concat([ROW, ROW, ROW]))],
      ["a.json", Buffer.from(`[${ROW},${ROW},${ROW}]`)],
      ["a.warc", Buffer.concat([1, 2, 3].map((i) => warcResponse(`https://goldasht.example/${i}`, PAGE)))],
      ["a.zip", Buffer.from(zipSync({ "1.txt": ARTICLE, "2.txt": ARTICLE, "3.txt": ARTICLE }))],
    ] as const) {
      let most = 0;
      for (let length = 0; length < bytes.length; length += 1 + Math.floor(bytes.length / 30)) {
        const { articles, problems } = await outcome(name, bytes.subarray(0, length));
        expect(problems, `${name} cut at ${length}`).toBeLessThanOrEqual(1);
        expect(articles, `${name} cut at ${length}`).toBeGreaterThanOrEqual(most);
        most = articles;
      }
      expect(most, name).toBeGreaterThanOrEqual(name.endsWith(".jsonl.gz") ? 0 : 2);
    }
  }, 90_000);

  it("of any bytes under any name is no fault of ours", async () => {
    const names = ["a.txt", "a.html", "a.json", "a.jsonl", "a.gz", "a.warc", "a.warc.gz", "a.zip", "a"];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.uint8Array({ maxLength: 300 }), async (name, bytes) => {
        await outcome(name, bytes);
      }),
      { seed: 6, numRuns: 200 },
    );
  }, 90_000);

  it("of pages put together from parts of pages is an article or none", async () => {
    const parts = readdirSync(pages).flatMap((name) => readFileSync(new URL(name, pages), "utf8").split(/(?=<)/u));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(parts.length - 1), { maxLength: 60 }), async (chosen) => {
        const { articles } = await outcome("a.html", Buffer.from(chosen.map((i) => parts[i]).join("")));
        expect(articles).toBe(1);
      }),
      { seed: 6, numRuns: 150 },
    );
  }, 90_000);
});
