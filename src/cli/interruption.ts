import { EXIT } from "./exit.js";

/**
 * Listens for SIGINT and SIGTERM: the first asks the run to finish what it has in hand, the next ends the process as
 * ever. A run that waits for standard input is woken.
 */
export class Interruption {
  #code: number | undefined;
  readonly #listeners: ReadonlyMap<NodeJS.Signals, () => void>;

  constructor() {
    const codes = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const;
    this.#listeners = new Map(
      (["SIGINT", "SIGTERM"] as const).map((signal) => [
        signal,
        (): void => {
          this.#code = codes[signal];
          this.release();
          process.stdin.destroy();
        },
      ]),
    );
    for (const [signal, listener] of this.#listeners) process.on(signal, listener);
  }

  /** The exit code of the signal that came. */
  get code(): number | undefined {
    return this.#code;
  }

  /** Listens no more. */
  release(): void {
    for (const [signal, listener] of this.#listeners) process.off(signal, listener);
  }
}
