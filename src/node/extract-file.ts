import type { Source } from "../model/document.js";
import { InputError } from "../model/errors.js";
import type { GozarehRecord } from "../model/record.js";
import type { Extractor } from "../pipeline/extractor.js";
import { type Format, type Formatter, jsonLines, nested, table } from "../writers/format.js";
import { type OffsetUnit, toRecords } from "../writers/records.js";
import { fileError, type InputFile, type Numbered } from "./files.js";
import { readBytes } from "./read.js";
import { readStableFile } from "./stable-file.js";

/** What shapes the lines of a record. Plain data: it is handed to workers. */
export interface RecordOptions {
  /** Record types to write; all by default. */
  readonly only?: readonly GozarehRecord["type"][];
  /** What offsets count; Unicode code points by default. */
  readonly offsets?: OffsetUnit;
  /** JSON Lines by default. `csv` and `tsv` are for one type of record. */
  readonly format?: Format;
  /** With `jsonl`: one object an article, holding its statements and claims. */
  readonly nest?: boolean;
  /** Bytes of the largest file that is read; 64 MB by default. */
  readonly mostBytes?: number;
}

interface OfInput {
  readonly path: string;
  /** Place of the input in the run, from 0. */
  readonly ordinal: number;
  /** Bytes read for it; told with the first result of an input. */
  readonly bytes?: number;
  /** Number of the row in its file, from 1, where inputs are rows. */
  readonly row?: number;
}

/** The records of one article, ready to write. */
export interface Lines extends OfInput {
  readonly kind: "lines";
  readonly id: string;
  /** Of the input's bytes. */
  readonly sha256: string;
  /** Finished lines, a newline at the end of each. */
  readonly lines: string;
  /** How many records of each type are in `lines`. */
  readonly counts: Readonly<Record<GozarehRecord["type"], number>>;
}

/** What was wrong with (part of) an input. */
export interface Problem extends OfInput {
  readonly kind: "problem";
  readonly id?: string;
  readonly error: InputError;
}

export type Result = Lines | Problem;

/** All results of one input, in order. Never throws: what goes wrong is a problem of this input alone. */
export async function extractFile(
  input: Numbered<InputFile>,
  extractor: Extractor,
  options: RecordOptions,
  read: (path: string, most?: number) => Promise<Uint8Array> = readStableFile,
): Promise<Result[]> {
  const { path, id, ordinal } = input;
  const results: Result[] = [];
  let size = 0;
  try {
    const bytes = await read(path, options.mostBytes);
    size = bytes.length;
    const { sources, errors } = await readBytes(bytes, { path, id });
    for (const error of errors) results.push({ kind: "problem", path, ordinal, id, error });
    for (const source of sources) {
      results.push({ kind: "lines", path, ordinal, id: source.id, ...sourceLines(source, extractor, options) });
    }
  } catch (cause) {
    results.push({ kind: "problem", path, ordinal, id, error: asInputError(cause) });
  }
  const [first, ...rest] = results;
  return first ? [{ ...first, bytes: size }, ...rest] : [];
}

/** The finished lines of one article. */
export function sourceLines(
  source: Source,
  extractor: Extractor,
  options: RecordOptions,
): Pick<Lines, "sha256" | "lines" | "counts"> {
  const records = toRecords(extractor.extract(source), options.offsets).filter(
    (record) => options.nest || !options.only || options.only.includes(record.type),
  );
  const counts = { article: 0, statement: 0, claim: 0 };
  for (const record of records) counts[record.type] += 1;
  return { sha256: source.sha256, lines: formatterOf(options)(records), counts };
}

function formatterOf({ format, nest }: RecordOptions): Formatter {
  if (format === "csv" || format === "tsv") return table(format);
  return nest ? nested : jsonLines;
}

/** Whatever was thrown, as a problem of the input it happened to. */
export function asInputError(cause: unknown): InputError {
  if (cause instanceof InputError) return cause;
  if (cause instanceof Error && "syscall" in cause) return fileError(cause);
  return new InputError("internal", `extraction failed: ${cause instanceof Error ? cause.message : String(cause)}`, {
    cause,
  });
}
