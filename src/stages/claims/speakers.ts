import type { Speaker, Statement } from "../../model/layers.js";

export interface Voice {
  /** The stretch that is spoken; without end where the outlet speaks. Offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly speaker: Speaker | null;
  /** Index of the statement whose content it is; `null` in a preposed clause. */
  readonly statement: number | null;
}

const OUTLET: Voice = { speaker: null, statement: null, start: 0, end: Number.POSITIVE_INFINITY };

/** Answers, for offsets that only grow, whose words stand there: the innermost statement, or the clause before its cue. */
export class Voices {
  readonly #stretches: readonly Voice[];
  readonly #open: Voice[] = [];
  #next = 0;

  constructor(statements: readonly Statement[]) {
    const stretches: Voice[] = [];
    statements.forEach((statement, index) => {
      stretches.push({ start: statement.start, end: statement.end, speaker: statement.speaker, statement: index });
      for (const span of statement.preposed)
        stretches.push({ start: span.start, end: span.end, speaker: statement.speaker, statement: null });
    });
    this.#stretches = stretches.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  at(offset: number): Voice {
    const open = this.#open;
    for (;;) {
      const next = this.#stretches[this.#next];
      if (!next || next.start > offset) break;
      open.push(next);
      this.#next += 1;
    }
    while (open.length > 0 && open.at(-1)!.end <= offset) open.pop();
    return open.at(-1) ?? OUTLET;
  }
}
