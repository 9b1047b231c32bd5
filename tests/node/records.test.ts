import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type ArticleRecords, readRecords } from "../../src/node/records.js";
import { extractFiles } from "../../src/node/run.js";

const folder = mkdtempSync(join(tmpdir(), "gozareh-records-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const article = join(folder, "pol.txt");
writeFileSync(article, "پل گلدشت\nرضا کیانی، شهردار گلدشت گفت: ساخت این پل ۴۰ میلیارد تومان هزینه داشت.\n");

async function printedLines(): Promise<string> {
  let lines = "";
  for await (const result of extractFiles([article])) if (result.kind === "lines") lines += result.lines;
  return lines;
}

async function read(paths: readonly string[], stdin: string): Promise<ArticleRecords[]> {
  async function* named(): AsyncGenerator<string> {
    yield* paths;
  }
  // A byte at a time, as a slow writer's pipe may give them.
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (const byte of Buffer.from(stdin)) yield Uint8Array.of(byte);
  }
  const all: ArticleRecords[] = [];
  for await (const one of readRecords(named(), { stdin: bytes })) all.push(one);
  return all;
}

const typesOf = (found: ArticleRecords): string[] =>
  "records" in found ? found.records.map(({ type }) => type) : [found.error.code];

describe("readRecords", () => {
  it("knows printed records on standard input however small the pieces are that it comes in", async () => {
    const printed = await printedLines();
    const [fromStdin, fromFile, ...more] = await read(["-", article], printed);
    expect(more).toEqual([]);
    expect(typesOf(fromStdin!)).toEqual(["article", "statement", "claim"]);
    expect({ ...fromStdin!, path: article }).toEqual(fromFile);
  });

  it("reads articles before, between and behind records, in the order named", async () => {
    const records = join(folder, "records.jsonl");
    writeFileSync(records, await printedLines());
    const found = await read([article, article, records, join(folder, "no-such"), article], "");
    expect(found.map(typesOf)).toEqual([
      ["article", "statement", "claim"],
      ["article", "statement", "claim"],
      ["article", "statement", "claim"],
      ["not_found"],
      ["article", "statement", "claim"],
    ]);
    expect(found.map(({ path }) => path)).toEqual([article, article, records, join(folder, "no-such"), article]);
  });
});
