import type { Block, BlockLabel, Claim, Removed, Speaker, Statement } from "../../model/layers.js";
import type { Extraction } from "../../pipeline/extractor.js";
import { lastStartingAtOrBefore, type Span } from "../../text/span.js";
import { claimNote, reasonNote, removedNote, speakerNote } from "./notes.js";
import type { Run, Style } from "./run.js";
import { visibleText } from "./visible-text.js";

export interface RunOptions {
  /** Name the rule and the confidence of each record. */
  readonly why: boolean;
  /** Without colours statements stand in ⟨ ⟩ and claims in { }. */
  readonly marks: boolean;
}

/** A place in a block where the look changes. */
interface Border {
  readonly at: number;
  readonly isStart: boolean;
  readonly of:
    | { readonly kind: "statement"; readonly statement: Statement; readonly index: number }
    | { readonly kind: "claim"; readonly claim: Claim }
    | { readonly kind: "removed"; readonly removed: Removed };
}

/** The runs of each block of the page, in order: statements in their speaker's number, claims underlined with a note beside them. */
export function* blockRuns(
  extraction: Extraction,
  options: RunOptions,
): Generator<{ runs: Run[]; label: BlockLabel; block: Block }> {
  const { text, layers } = extraction;
  const borders = bordersByBlock(extraction);
  const turns = new Turns(options.why);
  for (const [i, block] of layers.blocks.entries()) {
    const label = layers.article.labels[i]!;
    turns.newBlock();
    yield { label, block, runs: [...runsOf(text, block, label, borders[i]!, turns, options)] };
  }
}

function bordersByBlock({ layers }: Extraction): Border[][] {
  const borders: Border[][] = layers.blocks.map(() => []);
  const place = (span: Span, of: Border["of"]): void => {
    const first = Math.max(0, lastStartingAtOrBefore(layers.blocks, span.start));
    for (let i = first; i < layers.blocks.length && layers.blocks[i]!.start < span.end; i += 1) {
      const at = Math.max(span.start, layers.blocks[i]!.start);
      const end = Math.min(span.end, layers.blocks[i]!.end);
      if (end <= at) continue;
      borders[i]!.push({ at, isStart: true, of }, { at: end, isStart: false, of });
    }
  };
  for (const [index, statement] of layers.statements.entries())
    place(statement, { kind: "statement", statement, index });
  for (const claim of layers.claims) place(claim, { kind: "claim", claim });
  for (const removed of layers.article.removed) place(removed, { kind: "removed", removed });
  for (const list of borders) list.sort((a, b) => a.at - b.at || nesting(a) - nesting(b));
  return borders;
}

/** At one offset what is inside closes first and opens last. */
const nesting = ({ isStart, of }: Border): number => (isStart ? 1 + DEPTH[of.kind] : -DEPTH[of.kind]);

const DEPTH: Readonly<Record<Border["of"]["kind"], number>> = { removed: 0, statement: 1, claim: 2 };

function* runsOf(
  text: string,
  block: Block,
  label: BlockLabel,
  borders: readonly Border[],
  turns: Turns,
  { why, marks }: RunOptions,
): Generator<Run> {
  const bold = label.role === "title" || label.role === "heading";
  const speakers: number[] = [];
  let claims = 0;
  let removed = 0;
  let from = block.start;
  const style = (): Style => ({
    ...(speakers.length > 0 && { speaker: speakers.at(-1)! }),
    ...(bold && { bold }),
    ...((removed > 0 || label.role === "kicker") && { dim: true }),
    ...(claims > 0 && { underline: true }),
  });
  for (const { at, isStart, of } of borders) {
    if (at > from) yield { text: visibleText(text.slice(from, at)), style: style() };
    from = at;
    if (of.kind === "removed") {
      removed += isStart ? 1 : -1;
      if (isStart) yield* dimmed(removedNote(of.removed), why && reasonNote(of.removed), "");
    } else if (of.kind === "claim") {
      claims += isStart ? 1 : -1;
      if (marks) yield { text: isStart ? "{" : "}", style: style() };
      if (!isStart) yield* dimmed("", claimNote(of.claim), why && reasonNote(of.claim));
    } else if (isStart) {
      const { number, note } = turns.begin(of.statement);
      speakers.push(number);
      if (note !== "") yield { text: note, style: { speaker: number, inverse: true } };
      if (note !== "") yield* dimmed("", why && reasonNote(of.statement), "");
      if (marks) yield { text: "⟨", style: style() };
    } else {
      if (marks) yield { text: "⟩", style: style() };
      speakers.pop();
    }
  }
  if (from < block.end) yield { text: visibleText(text.slice(from, block.end)), style: style() };
}

/** Notes parted by spaces; an empty one at an end leaves a space there. */
function* dimmed(...notes: (string | false)[]): Generator<Run> {
  yield { text: notes.filter((note) => note !== false).join(" "), style: DIMMED };
}

const DIMMED: Style = { dim: true };

/** Who speaks now: a speaker is named where the turn is theirs, and again in each paragraph. */
class Turns {
  readonly #numbers = new Map<Speaker | null, number>();
  readonly #always: boolean;
  #last: Speaker | null | undefined;

  constructor(always: boolean) {
    this.#always = always;
  }

  newBlock(): void {
    this.#last = undefined;
  }

  begin(statement: Statement): { number: number; note: string } {
    const { speaker } = statement;
    const isFirst = !this.#numbers.has(speaker);
    if (isFirst) this.#numbers.set(speaker, this.#numbers.size);
    const number = this.#numbers.get(speaker)!;
    const isTurn = this.#always || speaker !== this.#last;
    this.#last = speaker;
    return { number, note: isTurn ? speakerNote(statement, isFirst) : "" };
  }
}
