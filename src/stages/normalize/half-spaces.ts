import { GLUED_PAIRS, LEANING_WORDS } from "../../lexicon/normalization/lost-spaces.js";
import {
  ENDING,
  hashStep,
  LETTER_CODE,
  LONGEST_STEM,
  PART,
  PLURAL,
  SOLID,
  type StemTable,
} from "../../lexicon/normalization/stems.js";
import { codeOf, codesOf } from "./letter-codes.js";
import { UNKNOWN, WordGrammar } from "./word-grammar.js";

const YEH = codeOf("ی");
const MEEM = codeOf("م");

const LEANING = LEANING_WORDS.map(({ word, least }) => ({ codes: codesOf(word), least }));
const GLUED = new Map(GLUED_PAIRS.map((pair) => [codesOf(pair.replace(" ", "")).join(" "), pair.indexOf(" ")]));

const CACHE_SIZE = 1 << 13;
const CACHE_STRIDE = 32;

/**
 * Finds the half-spaces that one unbroken run of letters has lost: whole words from the stem table, else by the grammar
 * of words. A run that can be read as one whole word is left alone.
 */
export class HalfSpaces {
  readonly #stems: StemTable;
  readonly #grammar: WordGrammar;
  /** The run's letter codes; fill from 0, then ask. */
  readonly codes = new Uint8Array(CACHE_STRIDE);
  #hash = 0;
  /** Flags of the run asked for last, 0 when the table does not hold it. */
  flags = 0;
  /** Whether the run asked for last could be read at all. */
  known = false;
  /** Answers for runs that the table does not hold: length, then the letters, per slot. */
  readonly #cacheLetters = new Uint8Array(CACHE_SIZE * CACHE_STRIDE);
  readonly #cacheBreaks = new Int32Array(CACHE_SIZE);

  constructor(stems: StemTable) {
    this.#stems = stems;
    this.#grammar = new WordGrammar(stems, this.codes);
  }

  /**
   * Takes the run `units[from..to)`. False where it is too long or holds something that is no letter of the table
   * (a half-space, a vowel sign): nothing may be asked then.
   */
  take(units: Uint16Array, from: number, to: number): boolean {
    const length = to - from;
    if (length > LONGEST_STEM) return false;
    const { codes } = this;
    let hash = 0;
    for (let i = 0; i < length; i += 1) {
      const code = LETTER_CODE[units[from + i]!]!;
      if (code === 0) return false;
      codes[i] = code;
      hash = hashStep(hash, code);
    }
    this.#hash = hash;
    return true;
  }

  /** Bit `n` of the answer: a half-space belongs before letter `n` of the run taken, which has `length` letters. */
  breaksOf(length: number): number {
    const hash = this.#hash;
    const entry = this.#stems.find(this.codes, 0, length, hash);
    this.flags = entry < 0 ? 0 : this.#stems.flags(entry);
    const listed = entry < 0 ? UNKNOWN : this.#listed(entry, 0, length);
    this.known = listed !== UNKNOWN;
    // Parts of a short word of the table are too short to be cut again.
    if (listed > 0 && length >= 8) return this.#remembered(length, hash, listed);
    if (this.known || length < 4) return Math.max(0, listed);
    const derived = this.#remembered(length, hash, UNKNOWN);
    this.known = derived !== UNKNOWN;
    return Math.max(0, derived);
  }

  /** For a run that is not known: how many letters stand before a lost space, 0 where none was lost. */
  lostSpace(length: number): number {
    if (length < 5) return 0;
    for (const { codes, least } of LEANING) {
      const first = codes.length;
      if (length - first < least || codes[0] !== this.codes[0] || (first > 1 && codes[1] !== this.codes[1])) continue;
      const flags = this.flagsOf(first, length);
      return (flags & SOLID) !== 0 && (flags & (PLURAL | ENDING)) !== 0 ? first : 0;
    }
    return length < 6 ? 0 : (GLUED.get(this.codes.subarray(0, length).join(" ")) ?? 0);
  }

  /** Whether the first `first` of the codes and the rest make one word with a half-space just there. */
  joins(first: number, length: number): boolean {
    const entry = this.#stems.lookUp(this.codes, 0, length);
    return entry >= 0 && ((this.#stems.breaks(entry) >>> first) & 1) === 1;
  }

  /** Flags of the run `[from, to)` of the codes, 0 when the table does not hold it. */
  flagsOf(from: number, to: number): number {
    const entry = this.#stems.lookUp(this.codes, from, to);
    return entry < 0 ? 0 : this.#stems.flags(entry);
  }

  /** What the table says of a run that stands alone; UNKNOWN where the entry says nothing of half-spaces. */
  #listed(entry: number, from: number, to: number): number {
    if ((this.#stems.flags(entry) & (SOLID | PART)) !== 0) return 0;
    const breaks = this.#stems.breaks(entry);
    if (breaks === 0) return UNKNOWN;
    return this.#isFieldNoun(from, to) ? 0 : this.#grammar.pluralOrHeh(from, to, breaks << from);
  }

  /** «میدانی»: a form of a verb with می, but also a noun and ی. */
  #isFieldNoun(from: number, to: number): boolean {
    if (this.codes[from] !== MEEM || this.codes[from + 1] !== YEH || this.codes[to - 1] !== YEH) return false;
    return (this.flagsOf(from, to - 1) & (SOLID | PLURAL)) === (SOLID | PLURAL);
  }

  #remembered(length: number, hash: number, listed: number): number {
    const slot = (hash ^ (hash >>> 13)) & (CACHE_SIZE - 1);
    const at = slot * CACHE_STRIDE;
    const letters = this.#cacheLetters;
    if (letters[at] === length) {
      let i = 0;
      while (i < length && letters[at + 1 + i] === this.codes[i]) i += 1;
      if (i === length) return this.#cacheBreaks[slot]!;
    }
    // Two words glued by a lost space are no compound.
    const glued = length >= 6 && GLUED.has(this.codes.subarray(0, length).join(" "));
    const derived = listed !== UNKNOWN ? listed : glued ? UNKNOWN : this.#grammar.derive(0, length, 0);
    const breaks = derived > 0 ? this.#settled(derived, length) : derived;
    letters[at] = length;
    for (let i = 0; i < length; i += 1) letters[at + 1 + i] = this.codes[i]!;
    this.#cacheBreaks[slot] = breaks;
    return breaks;
  }

  /** Adds the breaks that the parts would get when they are read again each by itself. */
  #settled(breaks: number, length: number): number {
    let settled = breaks;
    for (let round = 0; round < 4; round += 1) {
      let more = settled;
      let from = 0;
      for (let to = 1; to <= length; to += 1) {
        if (to < length && ((settled >>> to) & 1) === 0) continue;
        if (to - from > 1 && to - from < length) {
          const entry = this.#stems.lookUp(this.codes, from, to);
          let part = entry < 0 ? UNKNOWN : this.#listed(entry, from, to);
          if (part === UNKNOWN && to - from >= 4) part = this.#grammar.derive(from, to, 0);
          if (part > 0) more |= part;
        }
        from = to;
      }
      if (more === settled) break;
      settled = more;
    }
    return settled;
  }
}
