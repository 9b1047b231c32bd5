import type { Result } from "../node/run.js";
import { milliseconds } from "./clock.js";

/** Counts of a run, for `--summary`. */
export class Summary {
  /** Articles whose records were made. */
  files = 0;
  /** Inputs done: files, or rows. */
  inputs = 0;
  problems = 0;
  /** Whether something else than a row was bad. */
  hasOtherThanRows = false;
  #bytes = 0;
  #last = -1;
  readonly #started = milliseconds();
  readonly #records = { article: 0, statement: 0, claim: 0 };
  readonly #errors: Record<string, number> = {};

  add(result: Result): void {
    if (result.ordinal !== this.#last) this.inputs += 1;
    this.#last = result.ordinal;
    this.#bytes += result.bytes ?? 0;
    if (result.kind === "problem") {
      this.problems += 1;
      if (result.row === undefined) this.hasOtherThanRows = true;
      this.#errors[result.error.code] = (this.#errors[result.error.code] ?? 0) + 1;
      return;
    }
    this.files += 1;
    for (const type of ["article", "statement", "claim"] as const) this.#records[type] += result.counts[type];
  }

  toJSON(): object {
    return {
      files: this.inputs,
      bytes: this.#bytes,
      articles: this.files,
      records: this.#records,
      errors: this.#errors,
      seconds: Math.round(milliseconds() - this.#started) / 1000,
    };
  }
}
