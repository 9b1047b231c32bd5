import { stat } from "node:fs/promises";
import { InputError } from "../model/errors.js";
import { createExtractor, type Extractor } from "../pipeline/extractor.js";
import { type ExtractOptions, extractReadings } from "./extract-readings.js";
import { type InputFile, type InputProblem, type ListOptions, listFiles, type Numbered } from "./files.js";
import { formatOfName } from "./input-format.js";
import { type Pause, type Reading, readInput } from "./readings.js";
import type { Problem, Result } from "./result.js";

export type { Problem, Result } from "./result.js";

export interface RunOptions extends ListOptions, ExtractOptions {
  /** Bytes of standard input, for the path `-`. */
  readonly stdin?: () => AsyncIterable<Uint8Array>;
  /** Worker threads; 1 (the default) works in this thread. The results are the same whatever the number. */
  readonly jobs?: number;
  /** Yield results as they come, not in the order of the inputs; only with more than one job. */
  readonly unordered?: boolean;
  /** Lines of a result are not read once the next result is asked for: workers may then write over its `utf8`. */
  readonly passing?: boolean;
  /** Pass over this many inputs: they were done before. */
  readonly skip?: number;
  /** Whether an input with this id (a problem that has none: this path) is to be done here; ordinals count all inputs. */
  readonly mine?: (id: string) => boolean;
  /** Told when all inputs are listed how many there are, those passed over too. */
  readonly listed?: (count: number) => void;
  /** Seconds that one file may take when there are workers; 30 by default. */
  readonly timeout?: number;
}

/** Files handed to a worker at a time: fewer cost messages, more cost evenness. */
const BATCH = 16;
/** Batches under way for each worker: enough that none waits, few enough that memory stays flat. */
const AHEAD = 3;

/**
 * Extracts the records of every article below `paths`: results in sorted order of the inputs, whatever the number of
 * jobs. A bad input is one problem and changes nothing else; an article's lines end with a newline each.
 */
export async function* extractFiles(
  paths: Iterable<string> | AsyncIterable<string>,
  options: RunOptions = {},
): AsyncGenerator<Result> {
  const inputs = listInputs(paths, options);
  const jobs = options.jobs ?? 1;
  if (jobs <= 1) {
    yield* inThisThread(inputs, options);
    return;
  }
  // A few files are done before workers have started.
  const first: Input[] = [];
  for (let i = 0; i < BATCH * jobs; i += 1) {
    const next = await inputs.next();
    if (next.done) {
      yield* inThisThread(first, options);
      return;
    }
    first.push(next.value);
  }
  yield* inWorkers(chain(first, inputs), jobs, options);
}

async function* listInputs(
  paths: Iterable<string> | AsyncIterable<string>,
  options: RunOptions,
): AsyncGenerator<Input> {
  let ordinal = 0;
  for await (const path of paths) {
    const inputs = path === "-" ? [{ path, id: "-" }] : listFiles([path], options);
    for await (const input of inputs) {
      const isMine = options.mine?.("id" in input ? input.id : input.path) ?? true;
      if (isMine && ordinal >= (options.skip ?? 0)) yield { ...input, ordinal };
      ordinal += 1;
    }
  }
  options.listed?.(ordinal);
}

function inThisThread(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  options: RunOptions,
  extractor = createExtractor(),
): AsyncGenerator<Result> {
  return extractReadings(readInputs(inputs, options), extractor, options);
}

async function* readInputs(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  options: RunOptions,
): AsyncGenerator<Reading | Problem | Pause> {
  for await (const input of inputs) {
    if (isProblem(input)) yield { kind: "problem", ...input };
    else yield* readInput(input, options, input.path === "-" ? (options.stdin ?? noStdin) : undefined);
  }
}

async function* inWorkers(inputs: AsyncIterable<Input>, jobs: number, options: RunOptions): AsyncGenerator<Result> {
  const { only, offsets, format, nest, maxSize, fields } = options;
  const shape = Object.fromEntries(
    Object.entries({ only, offsets, format, nest, maxSize, fields }).filter(([, value]) => value !== undefined),
  );
  const { WorkerPool } = await import("./pool.js");
  const pool = new WorkerPool(jobs, shape, options.timeout ?? 30);
  let own: Extractor | undefined;
  const window: Promise<Result[]>[] = [];
  // In order the oldest batch is waited for; else whichever is done first.
  const next = async (): Promise<Result[]> => {
    if (!options.unordered) return await window.shift()!;
    const done = await Promise.race(window.map(async (batch) => [batch, await batch] as const));
    window.splice(window.indexOf(done[0]), 1);
    return done[1];
  };
  const take = async function* (): AsyncGenerator<Result> {
    const results = await next();
    yield* results;
    if (options.passing) pool.release(results);
  };
  try {
    for await (const batch of batches(inputs)) {
      if (Array.isArray(batch)) window.push(pool.run(batch));
      else {
        // What this thread answers may be a million rows: nothing of it is kept, so all before it goes first.
        while (window.length > 0) yield* take();
        own ??= createExtractor();
        yield* inThisThread([batch], options, own);
      }
      if (window.length > jobs * AHEAD) yield* take();
    }
    while (window.length > 0) yield* take();
  } finally {
    await pool.close();
  }
}

/** Groups of files for workers; between them, in its place, what this thread must answer itself. */
async function* batches(inputs: AsyncIterable<Input>): AsyncGenerator<Numbered<InputFile>[] | Input> {
  let batch: Numbered<InputFile>[] = [];
  for await (const input of inputs) {
    if (isProblem(input) || input.path === "-" || (await holdsMany(input.path))) {
      if (batch.length > 0) yield batch;
      batch = [];
      yield input;
      continue;
    }
    batch.push(input);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Bytes from which a file of rows or an archive is read here: a worker hands a file's results over all at once. */
const LARGE = 1e6;

/** Whether a file holds many articles, by its name and size. */
async function holdsMany(path: string): Promise<boolean> {
  if ((formatOfName(path)?.format ?? "document") === "document") return false;
  return await stat(path).then(
    ({ size }) => size > LARGE,
    () => false,
  );
}

async function* chain<Item>(first: readonly Item[], rest: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* first;
  yield* rest;
}

type Input = Numbered<InputFile> | Numbered<InputProblem>;

const isProblem = (input: Input): input is Numbered<InputProblem> => "error" in input;

const noStdin = (): AsyncIterable<Uint8Array> => {
  throw new InputError("unreadable", "no standard input was given");
};
