import type { Result } from "../node/run.js";
import { FileSink, type Sink } from "./sink.js";

/** Where a run takes up: all zero unless it was begun before. */
export interface Start {
  readonly inputs: number;
  readonly path: string | null;
  readonly results: number;
  readonly problems: number;
}

/** What is known of a run when it is done. */
export interface RunFacts {
  /** Inputs there were, those of other shards too. */
  readonly listed: number;
  readonly problems: number;
}

/** Takes the results of a run. Each method throws the system's error when something cannot be written. */
export interface Target {
  readonly start: Start;
  /** Nobody takes lines any more; not an error. */
  readonly closed: boolean;
  add(result: Result, lines: string | Uint8Array, errorLine: string): Promise<void>;
  finish(facts: RunFacts): Promise<void>;
  /** Stopped in the middle: what came so far is kept, but not as if it were all. */
  interrupt(): Promise<void>;
  /** Writing failed: what can be given up is. */
  abandon(): Promise<void>;
}

/** Standard output or a file, and perhaps a file of errors; nothing is remembered between runs. */
export class DirectTarget implements Target {
  readonly start: Start = { inputs: 0, path: null, results: 0, problems: 0 };
  readonly #output: Sink;
  readonly #errors: FileSink | undefined;

  private constructor(output: Sink, errors: FileSink | undefined) {
    this.#output = output;
    this.#errors = errors;
  }

  /** `head` is what the output begins with. @throws the system's error when a file cannot be made */
  static async open(
    paths: { readonly output?: string | undefined; readonly errors?: string | undefined },
    standard: Sink,
    head: string,
  ): Promise<DirectTarget> {
    const output = paths.output === undefined ? standard : await FileSink.create(paths.output);
    const target = new DirectTarget(
      output,
      paths.errors === undefined ? undefined : await errorsBeside(output, paths.errors),
    );
    await output.write(head);
    return target;
  }

  get closed(): boolean {
    return this.#output.closed;
  }

  async add(_result: Result, lines: string | Uint8Array, errorLine: string): Promise<void> {
    await this.#output.write(lines);
    if (errorLine !== "") await this.#errors?.write(errorLine);
  }

  async finish(): Promise<void> {
    await this.#output.end();
    await this.#errors?.end();
  }

  async interrupt(): Promise<void> {
    await this.#output.keep();
    await this.#errors?.end();
  }

  async abandon(): Promise<void> {
    await this.#output.discard();
    await this.#errors?.discard();
  }
}

async function errorsBeside(output: Sink, path: string): Promise<FileSink> {
  try {
    return await FileSink.create(path);
  } catch (error) {
    await output.discard();
    throw error;
  }
}
