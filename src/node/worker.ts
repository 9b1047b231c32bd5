import { parentPort, workerData } from "node:worker_threads";
import { createExtractor } from "../pipeline/extractor.js";
import { type ExtractOptions, extractReadings, MOST_TOGETHER } from "./extract-readings.js";
import type { InputFile, Numbered } from "./files.js";
import { OutputBytes } from "./output-bytes.js";
import { type Pause, type Reading, readInput } from "./readings.js";
import type { Lines, Problem } from "./result.js";

/** What a worker is started with. */
export interface WorkerSetup {
  readonly options: ExtractOptions;
  /** One 32-bit number that grows with every piece of work begun. The pool reads it to see whether one takes too long. */
  readonly progress: SharedArrayBuffer;
}

/** Work for a worker. */
export interface Order {
  readonly batch: readonly Numbered<InputFile>[];
  /** Memory of an earlier answer that nobody reads any more, for the lines of this one. */
  readonly spare: ArrayBuffer | undefined;
}

/** A result as it crosses the thread border: plain data. Lines stand in the bytes that come with the answer. */
export type PlainResult =
  | (Omit<Lines, "lines" | "utf8"> & { readonly length: number })
  | (Omit<Problem, "error"> & { readonly code: string; readonly message: string });

/** The results of a batch, and all their lines one behind the other in UTF-8. */
export interface Answer {
  readonly results: readonly PlainResult[];
  readonly utf8: Uint8Array<ArrayBuffer>;
}

const { options, progress } = workerData as WorkerSetup;
const begun = new Int32Array(progress);
const extractor = createExtractor();
/** Tells the pool that a piece of work has begun. */
const tell = (): void => void Atomics.add(begun, 0, 1);
/** Where lines are gathered that no spare memory came for. */
const own = new OutputBytes();

parentPort!.on("message", async ({ batch, spare }: Order) => {
  const results: PlainResult[] = [];
  const gathered = spare ? new OutputBytes(spare) : own;
  // Nobody waits for the first ones: they are handed over with the last.
  for await (const result of extractReadings(readAll(batch), extractor, options, {
    first: MOST_TOGETHER,
    begun: tell,
  })) {
    if (result.kind === "lines") {
      const { lines, ...told } = result;
      results.push({ ...told, length: gathered.add(lines) });
    } else results.push(plain(result));
  }
  // Handed over, not copied: the other thread has nothing to do but to write them.
  const utf8 = spare ? gathered.bytes : own.bytes.slice();
  own.clear();
  const answer: Answer = { results, utf8 };
  parentPort!.postMessage(answer, [utf8.buffer]);
});

async function* readAll(batch: readonly Numbered<InputFile>[]): AsyncGenerator<Reading | Problem | Pause> {
  for (const input of batch) {
    tell();
    yield* readInput(input, options);
  }
}

function plain({ error, ...where }: Problem): PlainResult {
  return { ...where, code: error.code, message: error.message };
}
