import { parentPort, workerData } from "node:worker_threads";
import { createExtractor } from "../pipeline/extractor.js";
import { extractFile, type RecordOptions, type Result } from "./extract-file.js";
import type { InputFile } from "./files.js";

/** What a worker is started with. */
export interface WorkerSetup {
  readonly options: RecordOptions;
  /** One 32-bit number: how many files of the present batch are done. The pool reads it when a file takes too long. */
  readonly progress: SharedArrayBuffer;
}

/** A result as it crosses the thread border: plain data. */
export type PlainResult =
  | Extract<Result, { kind: "lines" }>
  | {
      readonly kind: "problem";
      readonly path: string;
      readonly id?: string;
      readonly code: string;
      readonly message: string;
    };

const { options, progress } = workerData as WorkerSetup;
const done = new Int32Array(progress);
const extractor = createExtractor();

parentPort!.on("message", async (batch: readonly InputFile[]) => {
  const results: PlainResult[] = [];
  for (const [index, input] of batch.entries()) {
    Atomics.store(done, 0, index);
    for (const result of await extractFile(input, extractor, options)) {
      results.push(result.kind === "lines" ? result : plain(result));
    }
  }
  parentPort!.postMessage(results);
});

function plain({ error, ...where }: Extract<Result, { kind: "problem" }>): PlainResult {
  return { ...where, code: error.code, message: error.message };
}
