import { performance } from "node:perf_hooks";
import type { Result } from "../node/run.js";

/** Counts of a run, for `--summary`. */
export class Summary {
  files = 0;
  problems = 0;
  readonly #started = performance.now();
  readonly #records = { article: 0, statement: 0, claim: 0 };
  readonly #errors: Record<string, number> = {};

  add(result: Result): void {
    if (result.kind === "problem") {
      this.problems += 1;
      this.#errors[result.error.code] = (this.#errors[result.error.code] ?? 0) + 1;
      return;
    }
    this.files += 1;
    for (const type of ["article", "statement", "claim"] as const) this.#records[type] += result.counts[type];
  }

  toJSON(): object {
    return {
      articles: this.files,
      records: this.#records,
      errors: this.#errors,
      seconds: Math.round(performance.now() - this.#started) / 1000,
    };
  }
}
