import { parentPort, workerData } from "node:worker_threads";
import { createExtractor } from "../pipeline/extractor.js";
import { type ExtractOptions, extractFile, type Lines, type Problem } from "./extract-file.js";
import type { InputFile, Numbered } from "./files.js";

/** What a worker is started with. */
export interface WorkerSetup {
  readonly options: ExtractOptions;
  /** One 32-bit number: how many files of the present batch are done. The pool reads it when a file takes too long. */
  readonly progress: SharedArrayBuffer;
}

/** A result as it crosses the thread border: plain data. */
export type PlainResult = Lines | (Omit<Problem, "error"> & { readonly code: string; readonly message: string });

const { options, progress } = workerData as WorkerSetup;
const done = new Int32Array(progress);
const extractor = createExtractor();

parentPort!.on("message", async (batch: readonly Numbered<InputFile>[]) => {
  const results: PlainResult[] = [];
  for (const [index, input] of batch.entries()) {
    Atomics.store(done, 0, index);
    for await (const result of extractFile(input, extractor, options)) {
      results.push(result.kind === "lines" ? result : plain(result));
    }
  }
  parentPort!.postMessage(results);
});

function plain({ error, ...where }: Problem): PlainResult {
  return { ...where, code: error.code, message: error.message };
}
