import type { Span } from "./span.js";

/**
 * Where the characters of a rewritten string came from: a sorted list of edits with identity between them.
 * "Raw" is the string before the rewriting, "text" the one after it; both are counted in UTF-16 code units.
 * A length-preserving replacement (a letter fold, a digit fold) needs no edit at all.
 */
export class Alignment {
  /** No edits: text and raw are of one length and offsets are the same. Holds nothing. */
  static readonly identity = new Alignment([], [], [], []);

  readonly #rawStart: ArrayLike<number>;
  readonly #rawEnd: ArrayLike<number>;
  readonly #textStart: ArrayLike<number>;
  readonly #textEnd: ArrayLike<number>;

  /** The edit arrays are parallel, sorted and disjoint. Use {@link AlignmentBuilder} to make one. */
  constructor(
    rawStart: ArrayLike<number>,
    rawEnd: ArrayLike<number>,
    textStart: ArrayLike<number>,
    textEnd: ArrayLike<number>,
  ) {
    this.#rawStart = rawStart;
    this.#rawEnd = rawEnd;
    this.#textStart = textStart;
    this.#textEnd = textEnd;
  }

  /** How many stretches were rewritten with a change of length. */
  get editCount(): number {
    return this.#rawStart.length;
  }

  /** The `index`-th edit as `[rawStart, rawEnd, textStart, textEnd]`. */
  edit(index: number): readonly [number, number, number, number] {
    return [this.#rawStart[index]!, this.#rawEnd[index]!, this.#textStart[index]!, this.#textEnd[index]!];
  }

  /**
   * Raw offset of the character at text offset `offset`; inside a rewritten stretch, the stretch's start
   * (`side` "start") or end (`side` "end"). O(log edits).
   */
  rawOffset(offset: number, side: "start" | "end"): number {
    return project(offset, side, this.#textStart, this.#textEnd, this.#rawStart, this.#rawEnd);
  }

  /** Text offset for a raw offset, with the same convention as {@link rawOffset}. */
  textOffset(offset: number, side: "start" | "end"): number {
    return project(offset, side, this.#rawStart, this.#rawEnd, this.#textStart, this.#textEnd);
  }

  /** The smallest raw span that covers the characters of `span`. An empty span stays empty. */
  toRaw(span: Span): Span {
    const start = this.rawOffset(span.start, "start");
    if (span.end <= span.start) return { start, end: start };
    return { start, end: Math.max(start, this.rawOffset(span.end, "end")) };
  }

  /** The smallest text span that covers what became of the raw characters of `span`; empty if nothing is left of them. */
  toText(span: Span): Span {
    const start = this.textOffset(span.start, "start");
    if (span.end <= span.start) return { start, end: start };
    return { start, end: Math.max(start, this.textOffset(span.end, "end")) };
  }

  /** The alignment of two rewritings in a row: `earlier` made this one's raw string. O(edits of both · log). */
  after(earlier: Alignment): Alignment {
    if (earlier.editCount === 0) return this;
    if (this.editCount === 0) return earlier;
    // Every border of either list is a candidate; between two borders both are identity or one edit covers.
    const builder = new AlignmentBuilder();
    const edits: [number, number, number, number][] = [];
    for (let i = 0; i < this.editCount; i += 1) {
      const [middleStart, middleEnd, textStart, textEnd] = this.edit(i);
      edits.push([earlier.rawOffset(middleStart, "start"), earlier.rawOffset(middleEnd, "end"), textStart, textEnd]);
    }
    for (let i = 0; i < earlier.editCount; i += 1) {
      const [rawStart, rawEnd, middleStart, middleEnd] = earlier.edit(i);
      edits.push([rawStart, rawEnd, this.textOffset(middleStart, "start"), this.textOffset(middleEnd, "end")]);
    }
    edits.sort((a, b) => a[2] - b[2]);
    let current: [number, number, number, number] | undefined;
    for (const edit of edits) {
      // Between two edits is identity: what touches in the text touches in raw too, and what overlaps in one touches in the other.
      if (current && edit[2] <= current[3]) {
        current[0] = Math.min(current[0], edit[0]);
        current[1] = Math.max(current[1], edit[1]);
        current[3] = Math.max(current[3], edit[3]);
        continue;
      }
      if (current) builder.add(...current);
      current = [...edit];
    }
    if (current) builder.add(...current);
    return builder.build();
  }
}

function project(
  offset: number,
  side: "start" | "end",
  fromStart: ArrayLike<number>,
  fromEnd: ArrayLike<number>,
  toStart: ArrayLike<number>,
  toEnd: ArrayLike<number>,
): number {
  // Last edit that begins before the offset (for a start: at or before it).
  let low = 0;
  let high = fromStart.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const begins = fromStart[middle]!;
    if (side === "start" ? begins <= offset : begins < offset) low = middle + 1;
    else high = middle;
  }
  // For a start, an edit that inserts nothing at this very place has been passed: what follows it is meant.
  const i = low - 1;
  if (i < 0) return offset;
  if (side === "start") {
    if (offset >= fromEnd[i]!) return toEnd[i]! + (offset - fromEnd[i]!);
    return toStart[i]!;
  }
  return toEnd[i]! + Math.max(0, offset - fromEnd[i]!);
}

/** Collects edits in order and makes an {@link Alignment}. */
export class AlignmentBuilder {
  #arrays: [number[], number[], number[], number[]] = [[], [], [], []];

  /** Raw `[rawStart, rawEnd)` became text `[textStart, textEnd)`. Calls come in order; adjoining edits are joined. */
  add(rawStart: number, rawEnd: number, textStart: number, textEnd: number): void {
    const [rawStarts, rawEnds, textStarts, textEnds] = this.#arrays;
    const last = rawStarts.length - 1;
    // Between edits that do not adjoin is at least one character, in both strings.
    if (rawEnds[last] === rawStart) {
      rawEnds[last] = rawEnd;
      textEnds[last] = textEnd;
      return;
    }
    rawStarts.push(rawStart);
    rawEnds.push(rawEnd);
    textStarts.push(textStart);
    textEnds.push(textEnd);
  }

  build(): Alignment {
    if (this.#arrays[0].length === 0) return Alignment.identity;
    return new Alignment(...this.#arrays);
  }
}
