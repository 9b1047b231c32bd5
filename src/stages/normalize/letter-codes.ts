import { LETTER_CODE, LETTERS } from "../../lexicon/normalization/stem-format.js";
import { JOINS } from "./unit-tables.js";

/** A word as the numbers of its letters in the stem table. */
export const codesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => LETTER_CODE[char.charCodeAt(0)]!);

export const codeOf = (letter: string): number => LETTER_CODE[letter.charCodeAt(0)]!;

/** Suffixes as codes, the longest first: it is the one that is meant. */
export const longestFirst = (forms: readonly string[]): Uint8Array[] =>
  forms.map(codesOf).sort((a, b) => b.length - a.length);

/** By letter code: 1 where the letter joins to the next, so that a half-space behind it can be seen. */
export const CODE_JOINS = new Uint8Array(64);
for (let i = 0; i < LETTERS.length; i += 1) CODE_JOINS[i + 1] = JOINS[LETTERS.charCodeAt(i)]!;
CODE_JOINS[codeOf("ا")] = 0;

/** Words to look up by codes, without making strings. */
export class WordSet {
  readonly #byLength: Uint8Array[][] = [];

  constructor(words: readonly string[]) {
    for (const word of words) {
      const codes = codesOf(word);
      const list = this.#byLength[codes.length] ?? [];
      list.push(codes);
      this.#byLength[codes.length] = list;
    }
  }

  has(codes: Uint8Array, from: number, to: number): boolean {
    const list = this.#byLength[to - from];
    if (list === undefined) return false;
    for (const word of list) {
      let i = 0;
      while (i < word.length && word[i] === codes[from + i]) i += 1;
      if (i === word.length) return true;
    }
    return false;
  }
}
