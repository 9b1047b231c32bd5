import { performance } from "node:perf_hooks";
import type { Summary } from "./summary.js";

/** Whether somebody watches this stream, and not a build log. */
export const isPerson = (stream: NodeJS.WriteStream): boolean => Boolean(stream.isTTY) && !process.env["CI"];

/** One line on standard error that is written over: articles so far, articles a second, errors. */
export class Progress {
  readonly #on: boolean;
  readonly #started = performance.now();
  #last = 0;

  constructor(on: boolean) {
    this.#on = on;
  }

  /** At most ten times a second. */
  show(summary: Summary): void {
    if (!this.#on) return;
    const now = performance.now();
    if (now - this.#last < 100) return;
    this.#last = now;
    const rate = Math.round(summary.files / ((now - this.#started) / 1000));
    const errors = summary.problems > 0 ? `, ${summary.problems} errors` : "";
    process.stderr.write(`\r\u001b[K${summary.files} articles, ${rate}/s${errors}`);
  }

  clear(): void {
    if (this.#on && this.#last > 0) process.stderr.write("\r\u001b[K");
  }
}
