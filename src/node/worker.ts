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
const done = new Int32Array(progress);
const encoder = new TextEncoder();
const extractor = createExtractor();

parentPort!.on("message", async (batch: readonly Numbered<InputFile>[]) => {
  const results: PlainResult[] = [];
  const written: string[] = [];
  for (const [index, input] of batch.entries()) {
    Atomics.store(done, 0, index);
    for await (const result of extractFile(input, extractor, options)) {
      if (result.kind === "lines") {
        const { lines, ...told } = result;
        written.push(lines);
        results.push({ ...told, length: Buffer.byteLength(lines) });
      } else results.push(plain(result));
    }
  }
  // Handed over, not copied: the other thread has nothing to do but to write them.
  const answer: Answer = { results, utf8: encoder.encode(written.join("")) };
  parentPort!.postMessage(answer, [answer.utf8.buffer]);
});

function plain({ error, ...where }: Problem): PlainResult {
  return { ...where, code: error.code, message: error.message };
}
