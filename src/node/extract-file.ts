import type { Source } from "../model/document.js";
import { InputError } from "../model/errors.js";
import type { GozarehRecord } from "../model/record.js";
import type { Extractor } from "../pipeline/extractor.js";
import { type Format, type Formatter, jsonLines, nested, table } from "../writers/format.js";
import { type OffsetUnit, toRecords } from "../writers/records.js";
import { fileError, type InputFile, type Numbered } from "./files.js";
import { type ReadOptions, readSources } from "./read.js";

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
}

export interface OfInput {
  readonly path: string;
  /** Place of the input in the run, from 0. */
  readonly ordinal: number;
  /** Bytes of the input that were read since its last result. */
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
  /** The same in UTF-8, where a worker made them: for writers, who need not decode and encode them again. */
  readonly utf8?: Uint8Array;
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

/** `path`, or `path:row` for a row. */
export const placeOf = ({ path, row }: OfInput): string => (row === undefined ? path : `${path}:${row}`);

/** What a file's records are made with: how it is read, how they are written. */
export type ExtractOptions = ReadOptions & RecordOptions;

/**
 * The results of one input, in order, as they are made: a file of a million rows is never in memory. Throws nothing: what
 * goes wrong is a problem of this input alone. `standardInput` is read instead of the file where given.
 */
export async function* extractFile(
  input: Numbered<InputFile>,
  extractor: Extractor,
  options: ExtractOptions,
  standardInput?: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<Result> {
  const { path, id, ordinal } = input;
  const meter = { bytes: 0 };
  const sources = readSources(input, options, meter, standardInput);
  let told = 0;
  const place = (): OfInput => {
    const bytes = meter.bytes - told;
    told = meter.bytes;
    return { path, ordinal, bytes };
  };
  try {
    for (;;) {
      const next = await sources.next();
      if (next.done) return;
      yield "error" in next.value
        ? { kind: "problem", ...place(), ...next.value }
        : extractSource(next.value, place(), extractor, options);
    }
  } catch (cause) {
    yield { kind: "problem", ...place(), id, error: asInputError(cause) };
  } finally {
    await sources.return(undefined);
  }
}

/** The finished lines of one article, or why there are none. */
export function extractSource(source: Source, place: OfInput, extractor: Extractor, options: RecordOptions): Result {
  const { id, sha256 } = source;
  try {
    const records = toRecords(extractor.extract(source), options.offsets).filter(
      (record) => options.nest || !options.only || options.only.includes(record.type),
    );
    const counts = { article: 0, statement: 0, claim: 0 };
    for (const record of records) counts[record.type] += 1;
    return { kind: "lines", ...place, id, sha256, lines: formatterOf(options)(records), counts };
  } catch (cause) {
    return { kind: "problem", ...place, id, error: asInputError(cause) };
  }
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
