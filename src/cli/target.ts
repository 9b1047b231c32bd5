import type { Result } from "../node/run.js";
import { FileSink, type Sink } from "./sink.js";

/** Where a run takes up: all zero unless it was begun before. */
export interface Start {
  readonly inputs: number;
  readonly path: string | null;
  readonly results: number;
  readonly problems: number;
}

/** Takes the results of a run. */
export interface Target {
  readonly start: Start;
  /** Nobody takes lines any more; not an error. */
  readonly closed: boolean;
  add(result: Result, lines: string, errorLine: string): Promise<void>;
  finish(): Promise<void>;
  interrupt(): Promise<void>;
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
    paths: { readonly output?: string; readonly errors?: string },
    standard: Sink,
    head: string,
  ): Promise<DirectTarget> {
    const output = paths.output === undefined ? standard : await FileSink.create(paths.output);
    const errors = paths.errors === undefined ? undefined : await FileSink.create(paths.errors);
    await output.write(head);
    return new DirectTarget(output, errors);
  }

  get closed(): boolean {
    return this.#output.closed;
  }

  async add(_result: Result, lines: string, errorLine: string): Promise<void> {
    await this.#output.write(lines);
    if (errorLine !== "") await this.#errors?.write(errorLine);
  }

  async finish(): Promise<void> {
    await this.#output.end();
    await this.#errors?.end();
  }

  /** What came so far is whole lines; it is kept. */
  async interrupt(): Promise<void> {
    await this.finish();
  }
}
