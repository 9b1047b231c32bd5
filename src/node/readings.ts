import type { Source } from "../model/document.js";
import type { InputFile, Numbered } from "./files.js";
import { type ReadOptions, readSources } from "./read.js";
import { asInputError, type OfInput, type Problem } from "./result.js";

/** An article that was read, and where it stands in the run. */
export interface Reading {
  readonly kind: "reading";
  readonly source: Source;
  readonly place: OfInput;
}

/** What comes next may have to be waited for: what was read is to be answered first. */
export interface Pause {
  readonly kind: "pause";
}

export const PAUSE: Pause = { kind: "pause" };

/** What reading gives, in the order of the inputs. */
export type Readings = AsyncIterable<Reading | Problem | Pause>;

/**
 * The articles of one input, in order, as they are read: a file of a million rows is never in memory. Throws nothing: what
 * goes wrong is a problem of this input alone. `standardInput` is read instead of the file where given, with a pause
 * wherever it is.
 */
export async function* readInput(
  input: Numbered<InputFile>,
  options: ReadOptions,
  standardInput?: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<Reading | Problem | Pause> {
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
      if (standardInput) yield PAUSE;
      const next = await sources.next();
      if (next.done) return;
      yield "error" in next.value
        ? { kind: "problem", ...place(), ...next.value }
        : { kind: "reading", place: place(), source: next.value };
    }
  } catch (cause) {
    yield { kind: "problem", ...place(), id, error: asInputError(cause) };
  } finally {
    await sources.return(undefined);
  }
}
