import { InputError } from "../model/errors.js";
import type { GozarehRecord } from "../model/record.js";
import { fileError } from "./files.js";

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

/** Whatever was thrown, as a problem of the input it happened to. */
export function asInputError(cause: unknown): InputError {
  if (cause instanceof InputError) return cause;
  if (cause instanceof Error && "syscall" in cause) return fileError(cause);
  return new InputError("internal", `extraction failed: ${cause instanceof Error ? cause.message : String(cause)}`, {
    cause,
  });
}
