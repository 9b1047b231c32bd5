import { Worker } from "node:worker_threads";
import { type ErrorCode, InputError } from "../model/errors.js";
import type { ExtractOptions } from "./extract-readings.js";
import type { InputFile, Numbered } from "./files.js";
import { LARGEST_KEPT } from "./output-bytes.js";
import type { Result } from "./result.js";
import type { Answer, Order, PlainResult, WorkerSetup } from "./worker.js";

interface Task {
  readonly batch: readonly Numbered<InputFile>[];
  readonly resolve: (results: Result[]) => void;
}

interface Slot {
  readonly worker: Worker;
  readonly progress: Int32Array;
  task: Task | undefined;
  timer: NodeJS.Timeout | undefined;
}

/**
 * Megabytes of young objects in a worker: as many as V8 gives the main thread. With a few only, what a batch of articles
 * needs outlives its first collections, and two jobs are a third slower.
 */
const YOUNG_MB = 48;

const WORKER = new URL("./worker.js", import.meta.url);

/**
 * Worker threads that extract batches of files. A worker that dies or takes too long is replaced, and the files of its batch
 * are done again one by one: the one to blame becomes a problem.
 */
export class WorkerPool {
  readonly #options: ExtractOptions;
  readonly #timeout: number;
  readonly #slots = new Set<Slot>();
  readonly #waiting: Task[] = [];
  readonly #spare: ArrayBuffer[] = [];
  readonly #script: URL;
  #closed = false;

  /**
   * `timeout` in seconds, for each piece of work: a file read, a few articles extracted. `script` is what the workers run;
   * it speaks the messages of `worker.ts`.
   */
  constructor(size: number, options: ExtractOptions, timeout: number, script: URL = WORKER) {
    this.#script = script;
    this.#options = options;
    this.#timeout = timeout * 1000;
    for (let i = 0; i < size; i += 1) this.#start();
  }

  /** The results of a batch, in its order. Always resolves. */
  run(batch: readonly Numbered<InputFile>[]): Promise<Result[]> {
    return new Promise((resolve) => {
      this.#waiting.push({ batch, resolve });
      this.#dispatch();
    });
  }

  /**
   * Says that nobody reads the lines of these results any more: later answers are written over them. Without it each answer
   * is new memory outside the heap, and that alone makes V8 collect the whole heap of this thread five times a second.
   */
  release(results: readonly Result[]): void {
    const memories = results.map((result) => (result.kind === "lines" ? result.utf8?.buffer : undefined));
    for (const memory of new Set(memories)) {
      if (memory instanceof ArrayBuffer && memory.byteLength <= LARGEST_KEPT) this.#spare.push(memory);
    }
  }

  /** Ends all workers. Batches still waiting are never answered. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(
      [...this.#slots].map((slot) => {
        clearTimeout(slot.timer);
        return slot.worker.terminate();
      }),
    );
  }

  #start(): void {
    const progress = new SharedArrayBuffer(4);
    const setup: WorkerSetup = { options: this.#options, progress };
    const worker = new Worker(this.#script, {
      workerData: setup,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    const slot: Slot = { worker, progress: new Int32Array(progress), task: undefined, timer: undefined };
    this.#slots.add(slot);
    let reason = "the worker ended";
    worker.on("message", ({ results, utf8 }: Answer) => {
      clearTimeout(slot.timer);
      const task = slot.task;
      slot.task = undefined;
      task?.resolve(fromAnswer(results, utf8));
      this.#dispatch();
    });
    worker.on("error", (error) => {
      reason = error.message;
    });
    worker.on("exit", () => {
      if (!this.#closed) this.#replace(slot, reason);
    });
  }

  #dispatch(): void {
    // A last answer may come while the workers are being ended: no more work, no more clocks.
    if (this.#closed) return;
    for (const slot of this.#slots) {
      if (slot.task) continue;
      const task = this.#waiting.shift();
      if (!task) return;
      slot.task = task;
      Atomics.store(slot.progress, 0, 0);
      const order: Order = { batch: task.batch, spare: this.#spare.pop() };
      slot.worker.postMessage(order, order.spare ? [order.spare] : []);
      this.#watch(slot, -1);
    }
  }

  /** Ends a worker that has been over one piece of work for a whole time limit. */
  #watch(slot: Slot, seen: number): void {
    slot.timer = setTimeout(() => {
      const now = Atomics.load(slot.progress, 0);
      if (now !== seen) this.#watch(slot, now);
      else {
        void slot.worker.terminate();
        this.#replace(slot, "it took too long");
      }
    }, this.#timeout);
  }

  #replace(slot: Slot, reason: string): void {
    // A worker that was given up for its slowness ends a second time when its thread does.
    if (!this.#slots.delete(slot)) return;
    clearTimeout(slot.timer);
    this.#start();
    const { task } = slot;
    if (!task) {
      this.#dispatch();
      return;
    }
    const { batch, resolve } = task;
    if (batch.length > 1) {
      void Promise.all(batch.map((file) => this.run([file]))).then((results) => resolve(results.flat()));
      return;
    }
    const error = new InputError("internal", `extraction was given up: ${reason}`);
    resolve([{ kind: "problem", ...batch[0]!, error }]);
    this.#dispatch();
  }
}

function fromAnswer(results: readonly PlainResult[], utf8: Uint8Array): Result[] {
  let at = 0;
  return results.map((result) => {
    if (result.kind === "problem") {
      const { code, message, ...where } = result;
      return { ...where, error: new InputError(code as ErrorCode, message) };
    }
    const { length, ...told } = result;
    const lines = utf8.subarray(at, at + length);
    at += length;
    // Decoded only for those who ask for text.
    return {
      ...told,
      utf8: lines,
      get lines() {
        return decoder.decode(lines);
      },
    };
  });
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
