import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { Readable } from "node:stream";
import { InputError } from "../model/errors.js";
import type { GozarehRecord } from "../model/record.js";
import { fileError, type InputProblem } from "./files.js";
import { extractFiles, type RunOptions } from "./run.js";

/** The records of one article, or what was wrong with an input. */
export type ArticleRecords = { readonly path: string; readonly records: readonly GozarehRecord[] } | InputProblem;

/** As much of a file as shows whether it holds records. */
const HEAD = 1024;
const RECORD_START = /^\s*\{"type":"(?:article|statement|claim)","id":/u;

type Chunks = AsyncIterable<Uint8Array>;
type ReadingOptions = Pick<RunOptions, "hidden" | "jobs" | "stdin">;

/**
 * The records of every article below `paths`, an article at a time, in order. What holds records, as `extract` prints them, is
 * read as it is; everything else is extracted. Spans count code points.
 */
export async function* readRecords(paths: readonly string[], options: ReadingOptions): AsyncGenerator<ArticleRecords> {
  const stdin = paths.includes("-") && options.stdin ? await withHead(options.stdin()) : undefined;
  let articles: string[] = [];
  for (const path of paths) {
    const head = path === "-" ? stdin?.head : await headOf(path);
    if (!head || !RECORD_START.test(Buffer.from(head).toString("utf8"))) {
      articles.push(path);
      continue;
    }
    yield* extracted(articles, options, stdin?.all);
    articles = [];
    yield* printed(path, path === "-" ? Readable.from(stdin!.all) : createReadStream(path));
  }
  yield* extracted(articles, options, stdin?.all);
}

/** A stream, and the first bytes that it holds. */
async function withHead(chunks: Chunks): Promise<{ head: Uint8Array; all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return { head: new Uint8Array(), all: Readable.from([]) };
  async function* all(): AsyncGenerator<Uint8Array> {
    yield first.value;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { head: first.value.subarray(0, HEAD), all: all() };
}

async function* extracted(
  paths: readonly string[],
  { hidden, jobs }: ReadingOptions,
  stdin: Chunks | undefined,
): AsyncGenerator<ArticleRecords> {
  if (paths.length === 0) return;
  const run: RunOptions = {
    ...(hidden !== undefined && { hidden }),
    ...(jobs !== undefined && { jobs }),
    ...(stdin && { stdin: () => stdin }),
    format: "jsonl",
    offsets: "codepoint",
  };
  for await (const result of extractFiles(paths, run)) {
    if (result.kind === "problem") yield result;
    else yield { path: result.path, records: parseLines(result.lines) };
  }
}

const parseLines = (lines: string): GozarehRecord[] =>
  lines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GozarehRecord);

/** The first bytes of a file; `undefined` where it cannot be read: whoever reads it as an article says why. */
async function headOf(path: string): Promise<Uint8Array | undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(HEAD) });
    return buffer.subarray(0, bytesRead);
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}

/** Records as `extract` printed them: those of an article stand together. */
async function* printed(path: string, input: Readable): AsyncGenerator<ArticleRecords> {
  let records: GozarehRecord[] = [];
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() === "") continue;
      const record = parseRecord(line);
      if (!record) {
        yield { path, error: new InputError("bad_row", `line ${number} is no record of gozareh`) };
        continue;
      }
      if (records.length > 0 && records[0]!.article !== record.article) {
        yield { path, records };
        records = [];
      }
      records.push(record);
    }
  } catch (cause) {
    yield { path, error: fileError(cause) };
  }
  if (records.length > 0) yield { path, records };
}

/** What the keys that the report reads must be; others are not looked at. */
function parseRecord(line: string): GozarehRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const { type, id, article, text, rule, confidence, flags, span } = value as Record<string, unknown>;
  if (typeof id !== "string" || typeof article !== "string" || typeof text !== "string") return undefined;
  if (typeof rule !== "string" || typeof confidence !== "number") return undefined;
  const isSpan = span === null || (Array.isArray(span) && span.length === 2 && span.every(Number.isInteger));
  const areTexts = (keys: readonly string[]): boolean =>
    keys
      .map((key) => (value as Record<string, unknown>)[key] ?? null)
      .every((fact) => fact === null || typeof fact === "string");
  const isRecord =
    type === "article"
      ? Array.isArray(flags) && areTexts(["title", "kicker", "published", "agency", "url"])
      : (type === "statement" || type === "claim") && isSpan && areTexts(["speaker", "speaker_role", "unit", "entity"]);
  return isRecord ? (value as GozarehRecord) : undefined;
}
