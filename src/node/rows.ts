import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { InputError } from "../model/errors.js";
import { createExtractor, type Extractor } from "../pipeline/extractor.js";
import { decodeRow, rowSource } from "../readers/row.js";
import { asInputError, type ExtractOptions, extractSource, type OfInput, type Result } from "./extract-file.js";
import { readLines } from "./lines.js";
import { MAX_SIZE } from "./read.js";
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
 * A line filter: the articles in the rows of JSON Lines files, one result a row, in order. A row is answered before the
 * next one is waited for, and nothing is remembered of it. Never throws: what goes wrong is a problem of a row or a file.
 */
export async function* extractRows(
  paths: Iterable<string> | AsyncIterable<string>,
  options: RowOptions = {},
): AsyncGenerator<Result> {
  const extractor = createExtractor();
  let ordinal = 0;
  for await (const path of paths) {
    let row = 0;
    try {
      for await (const line of readLines(open(path, options), options.maxSize ?? MAX_SIZE)) {
        row += 1;
        const place = { path, ordinal, row };
        ordinal += 1;
        if (place.ordinal < (options.skip ?? 0)) continue;
        const result = await extractRow(line, place, extractor, options);
        if (result) yield result;
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

async function extractRow(
  line: Uint8Array | undefined,
  input: OfInput,
  extractor: Extractor,
  options: RowOptions,
): Promise<Result | undefined> {
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
    return extractSource(source, place, extractor, options);
  } catch (cause) {
    if (options.mine?.(id) === false) return undefined;
    return { kind: "problem", ...place, ...(id !== "" && { id }), error: asInputError(cause) };
  }
}
