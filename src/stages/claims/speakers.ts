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

/** By their begin, outer ones first: mostly they are in order already. */
function inOrder(stretches: Voice[]): readonly Voice[] {
  const order = (a: Voice, b: Voice): number => a.start - b.start || b.end - a.end;
  for (let i = 1; i < stretches.length; i += 1)
    if (order(stretches[i - 1]!, stretches[i]!) > 0) return stretches.sort(order);
  return stretches;
}

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
    this.#stretches = inOrder(stretches);
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
