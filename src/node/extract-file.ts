import { readFile } from "node:fs/promises";
import { InputError } from "../model/errors.js";
import type { GozarehRecord } from "../model/record.js";
import type { Extractor } from "../pipeline/extractor.js";
import { type Format, type Formatter, jsonLines, nested, table } from "../writers/format.js";
import { type OffsetUnit, toRecords } from "../writers/records.js";
import { fileError, type InputFile } from "./files.js";
import { readBytes } from "./read.js";

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

/** The lines of one article, ready to write, or what was wrong with (part of) an input. */
export type Result =
  | {
      readonly kind: "lines";
      readonly path: string;
      readonly id: string;
      /** Finished lines, a newline at the end of each. */
      readonly lines: string;
      /** How many records of each type are in `lines`. */
      readonly counts: Readonly<Record<GozarehRecord["type"], number>>;
    }
  | { readonly kind: "problem"; readonly path: string; readonly id?: string; readonly error: InputError };

/** All results of one input, in order. Never throws: what goes wrong is a problem of this input alone. */
export async function extractFile(
  input: InputFile,
  extractor: Extractor,
  options: RecordOptions,
  read: (path: string) => Promise<Uint8Array> = readFile,
): Promise<Result[]> {
  const { path, id } = input;
  const results: Result[] = [];
  try {
    const { sources, errors } = await readBytes(await read(path), { path, id });
    for (const error of errors) results.push({ kind: "problem", path, id, error });
    for (const source of sources) {
      const records = toRecords(extractor.extract(source), options.offsets).filter(
        (record) => options.nest || !options.only || options.only.includes(record.type),
      );
      const counts = { article: 0, statement: 0, claim: 0 };
      for (const record of records) counts[record.type] += 1;
      const lines = formatterOf(options)(records);
      results.push({ kind: "lines", path, id: source.id, lines, counts });
    }
  } catch (cause) {
    results.push({ kind: "problem", path, id, error: asInputError(cause) });
  }
  return results;
}

function formatterOf({ format, nest }: RecordOptions): Formatter {
  if (format === "csv" || format === "tsv") return table(format);
  return nest ? nested : jsonLines;
}

function asInputError(cause: unknown): InputError {
  if (cause instanceof InputError) return cause;
  if (cause instanceof Error && "syscall" in cause) return fileError(cause);
  return new InputError("internal", `extraction failed: ${cause instanceof Error ? cause.message : String(cause)}`, {
    cause,
  });
}
