import { performance } from "node:perf_hooks";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { GozarehRecord } from "../model/record.js";
import type { Extractor } from "../pipeline/extractor.js";
import { Failure, mapEach } from "../pipeline/failure.js";
import { type Format, type Formatter, jsonLines, nested, table } from "../writers/format.js";
import { type OffsetUnit, toRecords } from "../writers/records.js";
import type { ReadOptions } from "./read.js";
import type { Reading, Readings } from "./readings.js";
import { asInputError, type Problem, type Result } from "./result.js";

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

/** What a file's records are made with: how it is read, how they are written. */
export type ExtractOptions = ReadOptions & RecordOptions;

/** Articles extracted together at most; from eight on the gain is the same. */
export const MOST_TOGETHER = 16;
/** So many UTF-16 units of text are enough for a batch, so that a long article waits for no other. */
const ENOUGH = 1 << 16;
/** Milliseconds of work in this thread between two looks at what else happens. */
const LONGEST_TURN = 20;

/**
 * The results of what was read, in its order. Articles are extracted several at a time, `first` of them at first: someone may
 * wait for these. `begun` is told before each piece of work.
 */
export async function* extractReadings(
  readings: Readings,
  extractor: Extractor,
  options: RecordOptions,
  { first = 1, begun }: { readonly first?: number; readonly begun?: () => void } = {},
): AsyncGenerator<Result> {
  const format = formatterOf(options);
  let batch: (Reading | Problem)[] = [];
  let units = 0;
  let size = first;
  let turn = performance.now();
  const finish = (): Result[] => {
    begun?.();
    const results = resultsOf(batch, extractor, format, options);
    batch = [];
    units = 0;
    return results;
  };
  for await (const reading of readings) {
    if (reading.kind !== "pause") batch.push(reading);
    if (reading.kind === "reading") units += reading.source.plain.length;
    if (reading.kind !== "pause" && batch.length < size && units < ENOUGH) continue;
    if (batch.length === 0) continue;
    yield* finish();
    size = Math.min(MOST_TOGETHER, size * 2);
    // Small files are read without a pause: signals, clocks and writers must have theirs.
    if (performance.now() - turn > LONGEST_TURN) {
      await nextTurn();
      turn = performance.now();
    }
  }
  if (batch.length > 0) yield* finish();
}

/** The finished lines of each article, or why there are none; problems stay where they stand. */
function resultsOf(
  batch: readonly (Reading | Problem)[],
  extractor: Extractor,
  format: Formatter,
  { only, offsets, nest }: RecordOptions,
): Result[] {
  const readings = batch.filter((one): one is Reading => one.kind === "reading");
  const extractions = extractor.extractAll(readings.map(({ source }) => source));
  const records = mapEach(extractions, (extraction) =>
    toRecords(extraction, offsets).filter((record) => nest || !only || only.includes(record.type)),
  );
  const results = mapEach(records, (all) => {
    const counts = { article: 0, statement: 0, claim: 0 };
    for (const record of all) counts[record.type] += 1;
    return { lines: format(all), counts };
  });
  let next = 0;
  return batch.map((one): Result => {
    if (one.kind === "problem") return one;
    const { place, source } = one;
    const result = results[next]!;
    next += 1;
    if (result instanceof Failure)
      return { kind: "problem", ...place, id: source.id, error: asInputError(result.cause) };
    return { kind: "lines", ...place, id: source.id, sha256: source.sha256, ...result };
  });
}

function formatterOf({ format, nest }: RecordOptions): Formatter {
  if (format === "csv" || format === "tsv") return table(format);
  return nest ? nested : jsonLines;
}
