import { chalkStderr } from "chalk";
import type { Sink } from "./sink.js";

/** Standard output and error of a run. A reader that goes away (`| head`) ends the run quietly. */
export class Output implements Sink {
  #closed = false;

  constructor() {
    if (process.env["NO_COLOR"]) chalkStderr.level = 0;
    process.stdout.on("error", (error: NodeJS.ErrnoException) => {
      this.#closed = true;
      if (error.code !== "EPIPE") this.error(`cannot write: ${error.message}`);
    });
  }

  /** Whether nobody reads any more. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Writes records; waits while the reader is slow. */
  async write(text: string): Promise<void> {
    if (this.#closed || text === "") return;
    if (process.stdout.write(text)) return;
    await new Promise<void>((resolve) => {
      const taken = (): void => {
        process.stdout.off("drain", taken);
        process.stdout.off("close", taken);
        resolve();
      };
      process.stdout.on("drain", taken);
      process.stdout.on("close", taken);
    });
  }

  /** One line for people, on standard error. Control characters of file names are shown, not obeyed. */
  error(message: string): void {
    process.stderr.write(`${chalkStderr.red("gozareh:")} ${visible(message)}\n`);
  }

  /** A line for programs, on standard error. */
  note(text: string): void {
    process.stderr.write(`${text}\n`);
  }

  async discard(): Promise<void> {}

  /** Resolves when all that was written has been taken. */
  async end(): Promise<void> {
    if (this.#closed) return;
    await new Promise<void>((resolve) => process.stdout.write("", () => resolve()));
  }
}

/** Control and direction characters as escapes: an input's name must not steer the terminal. Newlines and half-spaces stay. */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}]/gu, (char) => {
    if (char === "\n" || char === "\u200c") return char;
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
