import type { ChalkInstance } from "chalk";
import { milliseconds } from "./clock.js";
import type { Summary } from "./summary.js";

/** Whether somebody watches this stream, and not a build log. */
export const isPerson = (stream: NodeJS.WriteStream): boolean => Boolean(stream.isTTY) && !process.env["CI"];

/** One line on standard error that is written over: inputs done, of how many, a second, errors, time left. */
export class Progress {
  readonly #on: boolean;
  readonly #paint: ChalkInstance;
  /** Inputs done by an earlier run. */
  readonly #before: number;
  readonly #started = milliseconds();
  #last = 0;
  #total: number | undefined;
  #ended = false;

  constructor(on: boolean, before: number, paint: ChalkInstance) {
    this.#on = on;
    this.#before = before;
    this.#paint = paint;
  }

  /** Has the inputs counted beside the run; until that is done no time left is told. */
  expect(count: (stopped: () => boolean) => Promise<number | undefined>): void {
    if (!this.#on) return;
    void count(() => this.#ended).then((total) => {
      this.#total = total;
    });
  }

  /** At most ten times a second. */
  show(summary: Summary): void {
    if (!this.#on) return;
    const now = milliseconds();
    if (now - this.#last < 100) return;
    this.#last = now;
    const line = progressLine({
      done: this.#before + summary.inputs,
      now: summary.inputs,
      total: this.#total,
      errors: summary.problems,
      seconds: (now - this.#started) / 1000,
    });
    const width = (process.stderr.columns || 80) - 1;
    process.stderr.write(`\r\u001b[K${this.#paint.cyan(line.slice(0, width))}`);
  }

  /** Makes room for a message. */
  clear(): void {
    if (this.#on && this.#last > 0) process.stderr.write("\r\u001b[K");
  }

  end(): void {
    this.clear();
    this.#ended = true;
  }
}

/** `1200 of 5000 inputs, 310/s, 2 errors, 12 s left`. `now` are the inputs of this run, of which the rate is told. */
export function progressLine(state: {
  readonly done: number;
  readonly now: number;
  readonly total: number | undefined;
  readonly errors: number;
  readonly seconds: number;
}): string {
  const { done, now, total, errors, seconds } = state;
  const rate = now / Math.max(seconds, 0.001);
  const parts = [
    total === undefined ? `${done} inputs` : `${done} of ${total} inputs`,
    `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`,
  ];
  if (errors > 0) parts.push(`${errors} error${errors === 1 ? "" : "s"}`);
  if (total !== undefined && rate > 0) parts.push(`${duration(Math.max(0, total - done) / rate)} left`);
  return parts.join(", ");
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
