import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { InputError } from "../model/errors.js";
import type { GozarehRecord } from "../model/record.js";
import { fileError, type InputProblem } from "./files.js";
import { extractFiles, type RunOptions } from "./run.js";

/** The records of one article, or what was wrong with an input. */
export type ArticleRecords = { readonly path: string; readonly records: readonly GozarehRecord[] } | InputProblem;

/** As much of a file as shows whether it holds records. */
const HEAD = 1024;
const RECORD_START = /^\s*\{"type":"(?:article|statement|claim)","id":/u;

/**
 * The records of every article below `paths`, an article at a time, in order. A file of records, as `extract` prints them, is
 * read as it is; everything else is extracted. Spans count code points.
 */
export async function* readRecords(
  paths: readonly string[],
  options: Pick<RunOptions, "hidden" | "jobs" | "stdin">,
): AsyncGenerator<ArticleRecords> {
  let articles: string[] = [];
  for (const path of paths) {
    if (!(await holdsRecords(path))) {
      articles.push(path);
      continue;
    }
    yield* extracted(articles, options);
    articles = [];
    yield* printed(path);
  }
  yield* extracted(articles, options);
}

async function* extracted(
  paths: readonly string[],
  options: Pick<RunOptions, "hidden" | "jobs" | "stdin">,
): AsyncGenerator<ArticleRecords> {
  if (paths.length === 0) return;
  for await (const result of extractFiles(paths, { ...options, format: "jsonl", offsets: "codepoint" })) {
    if (result.kind === "problem") yield result;
    else yield { path: result.path, records: parseLines(result.lines) };
  }
}

const parseLines = (lines: string): GozarehRecord[] =>
  lines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GozarehRecord);

async function holdsRecords(path: string): Promise<boolean> {
  if (path === "-") return false;
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(HEAD) });
    return RECORD_START.test(buffer.toString("utf8", 0, bytesRead));
  } catch {
    // Whoever reads it as an article says what is wrong with it.
    return false;
  } finally {
    await file?.close();
  }
}

/** Records as `extract` printed them: those of an article stand together. */
async function* printed(path: string): AsyncGenerator<ArticleRecords> {
  let records: GozarehRecord[] = [];
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
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
  const { type, id, article, text, flags, span } = value as Record<string, unknown>;
  if (typeof id !== "string" || typeof article !== "string" || typeof text !== "string") return undefined;
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
