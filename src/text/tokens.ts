import type { Walked } from "./phrase-index.js";
import type { Span } from "./span.js";

/** A word of the Arabic script, half-spaces and harakat inside included. */
export const WORD = 0;
/** Digits with the marks inside them: `۱۲٫۵`, `1,200`, `۲۰:۲۲`, `1402/06/28`. */
export const NUMERAL = 1;
/** A run of Latin or other letters with the digits and marks glued to them: `COVID-19`, `v1.2`, a URL, an address. */
export const FOREIGN = 2;
/** One punctuation mark. */
export const MARK = 3;
/** Anything else (emoji, symbols), one character. */
export const SYMBOL = 4;

/** Signs of currencies, degrees, fractions and mathematics stand before it in Unicode. */
const FIRST_PICTURE = 0x2300;

/**
 * The tokens of a text as parallel arrays. Offsets are UTF-16 into the text they were cut from. White space is no token.
 * `letters` holds the folded letters of all tokens without gaps: token `i` owns `letters[letterStart[i]..letterStart[i + 1])`.
 */
export class Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly letters: Uint16Array;
  readonly letterStart: Int32Array;
  /** What {@link PhraseIndex} has found of the tokens; kept here since all stages ask for it. */
  walked: Walked | undefined;

  constructor(
    text: string,
    count: number,
    start: Int32Array,
    end: Int32Array,
    kind: Uint8Array,
    letters: Uint16Array,
    letterStart: Int32Array,
  ) {
    this.text = text;
    this.count = count;
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.letters = letters;
    this.letterStart = letterStart;
    this.walked = undefined;
  }

  surface(index: number): string {
    return this.text.slice(this.start[index], this.end[index]);
  }

  /** The mark at a token, folded; "" where no mark stands, or no token. */
  mark(index: number): string {
    return this.kind[index] === MARK ? String.fromCharCode(this.letters[this.letterStart[index]!]!) : "";
  }

  /** The folded letters of a token: half-spaces, harakat and letter variants are gone, digits are ASCII. */
  key(index: number): string {
    return this.keyOf(index, index + 1);
  }

  /** The folded letters of tokens `[from, to)` without spaces. */
  keyOf(from: number, to: number): string {
    let key = "";
    for (let i = this.letterStart[from]!; i < this.letterStart[to]!; i += 1)
      key += String.fromCharCode(this.letters[i]!);
    return key;
  }

  /** Whether a token's folded letters are exactly `key`. Allocates nothing. */
  is(index: number, key: string): boolean {
    const from = this.letterStart[index]!;
    if (this.letterStart[index + 1]! - from !== key.length) return false;
    for (let i = 0; i < key.length; i += 1) if (this.letters[from + i] !== key.charCodeAt(i)) return false;
    return true;
  }

  /** Text span from the first to the last of the tokens `[from, to)`. Empty at `from` when `to <= from`. */
  span(from: number, to: number): Span {
    if (to <= from) {
      const at = from < this.count ? this.start[from]! : this.text.length;
      return { start: at, end: at };
    }
    return { start: this.start[from]!, end: this.end[to - 1]! };
  }

  /** Whether a token is a pictograph («🔹», «✅»): a symbol that measures nothing, as «€» and «°» do. */
  isPicture(index: number): boolean {
    return this.kind[index] === SYMBOL && this.text.charCodeAt(this.start[index]!) >= FIRST_PICTURE;
  }

  /** Whether white space stands between token `index` and the one before it. */
  spaceBefore(index: number): boolean {
    return index === 0 || this.end[index - 1]! < this.start[index]!;
  }

  /** Index of the first token that starts at or after a text offset. O(log n). */
  at(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.start[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
