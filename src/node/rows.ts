import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { InputError } from "../model/errors.js";
import { createExtractor } from "../pipeline/extractor.js";
import { decodeRow, rowSource } from "../readers/row.js";
import { type ExtractOptions, extractReadings } from "./extract-readings.js";
import { readLinesAndWaits, WAIT } from "./lines.js";
import { MAX_SIZE } from "./read.js";
import { PAUSE, type Pause, type Reading } from "./readings.js";
import { asInputError, type OfInput, type Problem, type Result } from "./result.js";
import { tooLarge } from "./stable-file.js";

export interface RowOptions extends ExtractOptions {
  /** Standard input, for the path `-`. */
  readonly stdin?: () => AsyncIterable<Uint8Array>;
  /** Pass over this many rows: they were done before. */
  readonly skip?: number;
  /** Whether a row with this id is to be done; those without a readable id go by their hash. */
  readonly mine?: (id: string) => boolean;
  /** Told at the end how many rows there were. */
  readonly listed?: (count: number) => void;
}

/**
 * A line filter: the articles in the rows of JSON Lines files, one result a row, in order. The rows at hand are answered
 * before more are waited for, and nothing is remembered of them. Never throws: what goes wrong is a problem of a row or a file.
 */
export function extractRows(
  paths: Iterable<string> | AsyncIterable<string>,
  options: RowOptions = {},
): AsyncGenerator<Result> {
  return extractReadings(readRows(paths, options), createExtractor(), options);
}

async function* readRows(
  paths: Iterable<string> | AsyncIterable<string>,
  options: RowOptions,
): AsyncGenerator<Reading | Problem | Pause> {
  let ordinal = 0;
  for await (const path of paths) {
    let row = 0;
    try {
      for await (const line of readLinesAndWaits(open(path, options), options.maxSize ?? MAX_SIZE)) {
        if (line === WAIT) {
          yield PAUSE;
          continue;
        }
        row += 1;
        const place = { path, ordinal, row };
        ordinal += 1;
        if (place.ordinal < (options.skip ?? 0)) continue;
        const reading = await readRow(line, place, options);
        if (reading) yield reading;
      }
    } catch (cause) {
      yield { kind: "problem", path, ordinal, error: asInputError(cause) };
      ordinal += 1;
    }
  }
  options.listed?.(ordinal);
}

function open(path: string, { stdin }: RowOptions): AsyncIterable<Uint8Array> {
  if (path !== "-") return createReadStream(path);
  if (!stdin) throw new InputError("unreadable", "no standard input was given");
  return stdin();
}

async function readRow(
  line: Uint8Array | undefined,
  input: OfInput,
  options: RowOptions,
): Promise<Reading | Problem | undefined> {
  const place = { ...input, bytes: line?.length ?? 0 };
  let id = "";
  try {
    if (!line) throw tooLarge(options.maxSize ?? MAX_SIZE);
    const sha256 = createHash("sha256").update(line).digest("hex");
    id = sha256.slice(0, 16);
    const { fields } = options;
    const source = await rowSource(decodeRow(line), { path: place.path, sha256, ...(fields && { fields }) });
    id = source.id;
    if (options.mine?.(id) === false) return undefined;
    return { kind: "reading", source, place };
  } catch (cause) {
    if (options.mine?.(id) === false) return undefined;
    return { kind: "problem", ...place, ...(id !== "" && { id }), error: asInputError(cause) };
  }
}
