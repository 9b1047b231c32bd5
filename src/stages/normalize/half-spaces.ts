import { comparativeForms, hehForms, NO_STEMS, pluralForms } from "../../lexicon/normalization/affixes.js";
import {
  GLUED_PAIRS,
  LEANING_WORDS,
  NOT_LEANING,
  TRAILING_VERB,
  UNJOINED,
} from "../../lexicon/normalization/lost-spaces.js";
import {
  ENDING,
  LETTER_CODE,
  LONGEST_STEM,
  PART,
  PLURAL,
  SILENT_HEH,
  SOLID,
  type StemTable,
} from "../../lexicon/normalization/stems.js";
import { codeOf, codesOf, longestFirst, WordSet } from "./letter-codes.js";
import { UNKNOWN, WordGrammar } from "./word-grammar.js";

const YEH = codeOf("ی");
const MEEM = codeOf("م");
const HEH = codeOf("ه");

const LEANING = LEANING_WORDS.map(({ word, least }) => ({ codes: codesOf(word), least }));
const WHOLE = new WordSet(NOT_LEANING);
const GLUED = new WordSet(GLUED_PAIRS.map((pair) => pair.replace(" ", "")));
const TRAILING = codesOf(TRAILING_VERB);
const LOOSE = new Set(codesOf(UNJOINED));
/** The fewest letters of a word before the verb glued to it. */
const BEFORE_VERB = 3;
const GLUED_AT = new Map(GLUED_PAIRS.map((pair) => [codesOf(pair.replace(" ", "")).join(" "), pair.indexOf(" ")]));

const PLURALS = longestFirst(pluralForms());
const NOT_STEMS = new WordSet(NO_STEMS);

/** What is remembered of a word, in the bits of one number: below bit 8 the flags of its last part in the stem table. */
const LAST_FLAGS = 0xff;
const LOST_SHIFT = 8;
const SUFFIX_SHIFT = 13;
/** A plural ending may follow the word, loose. */
const TAKES_PLURAL = 1 << 16;
/** می or نمی. */
const CONTINUOUS = 1 << 17;
const LENGTH_SHIFT = 20;

/** Which loose suffix a word may be. */
export const NO_SUFFIX = 0;
export const PLURAL_SUFFIX = 1;
export const COMPARATIVE_SUFFIX = 2;
export const HEH_SUFFIX = 3;
/** ام, which may also be a letter's name in a name spelled out: «ام تی ان». */
export const AM_SUFFIX = 4;

const SUFFIXES: readonly (readonly [WordSet, number])[] = [
  [new WordSet(pluralForms()), PLURAL_SUFFIX],
  [new WordSet(comparativeForms()), COMPARATIVE_SUFFIX],
  [new WordSet(["ام"]), AM_SUFFIX],
  [new WordSet([...hehForms(), "ی"]), HEH_SUFFIX],
];
/** Behind a lone می it is the number: «ماه می ده نفر». */
const TEN = new WordSet(["ده"]);
const CONTINUOUS_PREFIXES = new WordSet(["می", "نمی"]);

/** Words remembered, a power of two; each takes a row of 32 bytes: 24 letters, two numbers. */
const ROWS = 1 << 15;
const ROW_INTS = 8;
const INFO = 6;
const BREAKS = 7;

/**
 * Finds the half-spaces that one unbroken run of letters has lost: whole words from the stem table, else by the grammar
 * of words. A run that can be read as one whole word is left alone. What was found is remembered by word.
 *
 * First {@link take} a run, then {@link read} it: the answer stands in `breaks` and in the other properties.
 */
export class HalfSpaces {
  readonly #stems: StemTable;
  readonly #grammar: WordGrammar;
  /** The run's letter codes, zeros behind them to a whole number of four. */
  readonly codes = new Uint8Array(32);
  readonly #codesAsInts = new Int32Array(this.codes.buffer);
  /** Letters of the run taken. */
  length = 0;
  /** Bit `n`: a half-space belongs before letter `n` of the run. */
  breaks = 0;
  #info = 0;
  #known = false;
  readonly #rows = new Int32Array(ROWS * ROW_INTS);

  constructor(stems: StemTable) {
    this.#stems = stems;
    this.#grammar = new WordGrammar(stems, this.codes);
  }

  /** Takes the letters from `at` on that the stem table knows, up to `to`; returns where the first other unit stands. */
  take(units: Uint16Array, at: number, to: number): number {
    this.length = 0;
    return this.append(units, at, to);
  }

  /** Takes letters behind those taken already, as {@link take} does. */
  append(units: Uint16Array, at: number, to: number): number {
    const { codes } = this;
    let { length } = this;
    const limit = Math.min(to, at + LONGEST_STEM + 1 - length);
    let i = at;
    while (i < limit) {
      const code = LETTER_CODE[units[i]!]!;
      if (code === 0) break;
      codes[length] = code;
      length += 1;
      i += 1;
    }
    codes[length] = 0;
    codes[length + 1] = 0;
    codes[length + 2] = 0;
    this.length = length;
    return i;
  }

  /** Reads the run taken: one letter and more, {@link LONGEST_STEM} at most. */
  read(): void {
    const ints = this.#codesAsInts;
    const rows = this.#rows;
    const { length } = this;
    const last = (length - 1) >> 2;
    let hash = length;
    for (let i = 0; i <= last; i += 1) {
      hash = Math.imul(hash ^ ints[i]!, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    const row = (hash & (ROWS - 1)) * ROW_INTS;
    const info = rows[row + INFO]!;
    if (info >>> LENGTH_SHIFT === length) {
      let i = 0;
      while (i <= last && rows[row + i] === ints[i]) i += 1;
      if (i > last) {
        this.#info = info;
        this.breaks = rows[row + BREAKS]!;
        return;
      }
    }
    this.breaks = this.#breaksOf(length);
    this.#info = this.#describe(length);
    for (let i = 0; i <= last; i += 1) rows[row + i] = ints[i]!;
    rows[row + INFO] = this.#info;
    rows[row + BREAKS] = this.breaks;
  }

  /** Stem table's flags of the run's last part, 0 when the table does not hold it. */
  get lastFlags(): number {
    return this.#info & LAST_FLAGS;
  }

  /** How many letters stand before a lost space, 0 where none was lost. */
  get lostSpace(): number {
    return (this.#info >>> LOST_SHIFT) & 31;
  }

  /** Which loose suffix the run may be. */
  get suffix(): number {
    return (this.#info >>> SUFFIX_SHIFT) & 7;
  }

  get takesPlural(): boolean {
    return (this.#info & TAKES_PLURAL) !== 0;
  }

  get isContinuousPrefix(): boolean {
    return (this.#info & CONTINUOUS) !== 0;
  }

  /** Whether the first `first` of the codes and the rest make one word with a half-space just there. */
  joins(first: number, length: number): boolean {
    if (TEN.has(this.codes, first, length)) return false;
    const entry = this.#stems.lookUp(this.codes, 0, length);
    return entry >= 0 && ((this.#stems.breaks(entry) >>> first) & 1) === 1;
  }

  #flagsOf(from: number, to: number): number {
    const entry = this.#stems.lookUp(this.codes, from, to);
    return entry < 0 ? 0 : this.#stems.flags(entry);
  }

  #describe(length: number): number {
    const { codes, breaks } = this;
    const from = breaks === 0 ? 0 : 31 - Math.clz32(breaks);
    let info = (length << LENGTH_SHIFT) | this.#flagsOf(from, length);
    if ((info & (SILENT_HEH | ENDING)) === 0 && this.#endsInSilentHeh(from, length)) info |= SILENT_HEH;
    if (breaks === 0 && !this.#known) info |= this.#lostSpace(length) << LOST_SHIFT;
    if (length - from > 1 && !NOT_STEMS.has(codes, from, length) && !this.#isPlural(from, length)) info |= TAKES_PLURAL;
    if (CONTINUOUS_PREFIXES.has(codes, 0, length)) info |= CONTINUOUS;
    const suffix = SUFFIXES.find(([words]) => words.has(codes, 0, length));
    return suffix ? info | (suffix[1] << SUFFIX_SHIFT) : info;
  }

  /** Whether an unknown word ends in a known one with a silent heh: «گذرواژه». */
  #endsInSilentHeh(from: number, to: number): boolean {
    if (this.codes[to - 1] !== HEH) return false;
    for (let start = from + 2; start <= to - 4; start += 1)
      if ((this.#flagsOf(start, to) & (SOLID | SILENT_HEH)) === (SOLID | SILENT_HEH)) return true;
    return false;
  }

  #isPlural(from: number, to: number): boolean {
    return PLURALS.some((plural) => {
      const start = to - plural.length;
      return start >= from && plural.every((code, i) => this.codes[start + i] === code);
    });
  }

  #breaksOf(length: number): number {
    const entry = this.#stems.lookUp(this.codes, 0, length);
    const listed = entry < 0 ? UNKNOWN : this.#listed(entry, 0, length);
    this.#known = listed !== UNKNOWN;
    // Parts of a short word of the table are too short to be cut again.
    if (this.#known || length < 4)
      return listed > 0 && length >= 8 ? this.#settled(listed, length) : Math.max(0, listed);
    // Two words glued by a lost space are no compound.
    if (GLUED.has(this.codes, 0, length)) return 0;
    const derived = this.#grammar.derive(0, length, 0);
    this.#known = derived !== UNKNOWN;
    return derived > 0 ? this.#settled(derived, length) : 0;
  }

  #lostSpace(length: number): number {
    if (length < 4 || WHOLE.has(this.codes, 0, length)) return 0;
    const verb = length - TRAILING.length;
    if (verb >= BEFORE_VERB && LOOSE.has(this.codes[verb - 1]!) && TRAILING.every((c, i) => c === this.codes[verb + i]))
      return verb;
    for (const { codes, least } of LEANING) {
      const first = codes.length;
      if (length - first < least || codes[0] !== this.codes[0] || (first > 1 && codes[1] !== this.codes[1])) continue;
      const flags = this.#flagsOf(first, length);
      if ((flags & SOLID) !== 0 && (flags & (PLURAL | ENDING)) !== 0) return first;
      break;
    }
    return GLUED_AT.get(this.codes.subarray(0, length).join(" ")) ?? 0;
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
    return (this.#flagsOf(from, to - 1) & (SOLID | PLURAL)) === (SOLID | PLURAL);
  }

  /** Adds the breaks that the parts would get when they are read again each by itself. */
  #settled(breaks: number, length: number): number {
    let settled = breaks;
    for (let round = 0; round < 4; round += 1) {
      let more = settled;
      let from = 0;
      let isVerb = false;
      for (let to = 1; to <= length; to += 1) {
        if (to < length && ((settled >>> to) & 1) === 0) continue;
        // «می‌میرم»: what stands behind می is no other verb with می.
        if (to - from > 1 && to - from < length && !isVerb) {
          const entry = this.#stems.lookUp(this.codes, from, to);
          let part = entry < 0 ? UNKNOWN : this.#listed(entry, from, to);
          if (part === UNKNOWN && to - from >= 4) part = this.#grammar.derive(from, to, 0);
          if (part > 0) more |= part;
        }
        isVerb = CONTINUOUS_PREFIXES.has(this.codes, from, to);
        from = to;
      }
      if (more === settled) break;
      settled = more;
    }
    return settled;
  }
}
