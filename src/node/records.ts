import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { Readable } from "node:stream";
import { InputError } from "../model/errors.js";
import type { GozarehRecord } from "../model/record.js";
import { fileError, type InputProblem } from "./files.js";
import { peek } from "./peek.js";
import { placeOf } from "./result.js";
import { extractRows } from "./rows.js";
import { extractFiles, type RunOptions } from "./run.js";

/** The records of one article, or what was wrong with an input. */
export type ArticleRecords = { readonly path: string; readonly records: readonly GozarehRecord[] } | InputProblem;

/** As much of a file as shows whether it holds records. */
const HEAD = 1024;
const RECORD_START = /^\s*\{"type":"(?:article|statement|claim)","id":/u;

type Chunks = AsyncIterable<Uint8Array>;

/** How articles are read; `rows`: the paths hold JSON Lines of them. */
interface ReadingOptions extends Omit<RunOptions, "stdin"> {
  readonly rows?: boolean;
  readonly stdin: () => Chunks;
}

/**
 * The records of every article below `paths`, an article at a time, in order. What holds records, as `extract` prints them, is
 * read as it is; everything else is extracted. Spans count code points. Throws only what `paths` throws.
 */
export async function* readRecords(
  paths: AsyncIterable<string>,
  options: ReadingOptions,
): AsyncGenerator<ArticleRecords> {
  const named = new NamedPaths(paths, options.stdin);
  for (let next = await named.peek(); next; next = await named.peek()) {
    if (!next.holdsRecords) {
      yield* extracted(named, options);
      continue;
    }
    named.take();
    yield* printed(next.path, next.path === "-" ? Readable.from(named.stdin()) : createReadStream(next.path));
  }
}

/** The paths named, each looked at before it is taken: those of records end a run of those to extract. */
class NamedPaths {
  readonly #paths: AsyncIterator<string>;
  readonly #stdin: () => Chunks;
  #opened: { readonly head: Uint8Array; readonly all: Chunks } | undefined;
  #next: { readonly path: string; readonly holdsRecords: boolean } | undefined;

  constructor(paths: AsyncIterable<string>, stdin: () => Chunks) {
    this.#paths = paths[Symbol.asyncIterator]();
    this.#stdin = stdin;
  }

  async peek(): Promise<{ readonly path: string; readonly holdsRecords: boolean } | undefined> {
    if (this.#next) return this.#next;
    const { done, value: path } = await this.#paths.next();
    if (done) return undefined;
    const head = await this.#headOf(path);
    this.#next = { path, holdsRecords: head !== undefined && RECORD_START.test(Buffer.from(head).toString("utf8")) };
    return this.#next;
  }

  take(): void {
    this.#next = undefined;
  }

  /** The next paths, up to one that holds records. */
  async *articles(): AsyncGenerator<string> {
    for (let next = await this.peek(); next && !next.holdsRecords; next = await this.peek()) {
      this.take();
      yield next.path;
    }
  }

  /** All bytes of standard input, those that were looked at too. */
  stdin(): Chunks {
    return this.#opened?.all ?? this.#stdin();
  }

  async #headOf(path: string): Promise<Uint8Array | undefined> {
    if (path !== "-") return await headOf(path);
    this.#opened ??= await peek(this.#stdin(), HEAD);
    return this.#opened.head;
  }
}

async function* extracted(
  named: NamedPaths,
  { rows, stdin: _, ...options }: ReadingOptions,
): AsyncGenerator<ArticleRecords> {
  const stdin = () => named.stdin();
  const shape = { ...options, format: "jsonl", offsets: "codepoint" } as const;
  const results = rows
    ? extractRows(named.articles(), { ...shape, stdin })
    : extractFiles(named.articles(), { ...shape, stdin });
  for await (const result of results) {
    if (result.kind === "problem") yield { path: placeOf(result), error: result.error };
    else yield { path: placeOf(result), records: parseLines(result.lines) };
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
