import { comparativeForms, hehForms, pluralForms, solidEndings } from "../../lexicon/normalization/affixes.js";
import {
  GLUED_PAIRS,
  HEH_TIES,
  HEH_WINS,
  LEANING_WORDS,
  PREFIXES,
  SHORT_SECONDS,
  SOLID_COMPARATIVES,
} from "../../lexicon/normalization/half-space-words.js";
import {
  COMPARATIVE,
  ENDING,
  hashStep,
  LETTER_CODE,
  LONGEST_STEM,
  PART,
  PLURAL,
  SECOND,
  SILENT_HEH,
  SOLID,
  type StemTable,
  WITHOUT,
} from "../../lexicon/normalization/stems.js";
import { JOINS } from "./unit-tables.js";

/** Nothing is known of a word. */
const UNKNOWN = -1;

const codesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => LETTER_CODE[char.charCodeAt(0)]!);
const longestFirst = (forms: readonly string[]): Uint8Array[] => forms.map(codesOf).sort((a, b) => b.length - a.length);

const PLURALS = longestFirst(pluralForms());
const COMPARATIVES = longestFirst(comparativeForms());
const AFTER_HEH = longestFirst([...hehForms(), "ی", "است"]);
const ENDINGS = longestFirst(solidEndings());
const GAN = longestFirst(["گان", "گانی", "گی"]);
const HEH = LETTER_CODE["ه".charCodeAt(0)]!;
const YEH = LETTER_CODE["ی".charCodeAt(0)]!;
const BEH = LETTER_CODE["ب".charCodeAt(0)]!;
const MEEM = LETTER_CODE["م".charCodeAt(0)]!;

const ALEF = LETTER_CODE["ا".charCodeAt(0)]!;
const keysOf = (words: readonly string[]): Set<string> => new Set(words.map((word) => codesOf(word).join(" ")));
const WINS = keysOf(HEH_WINS);
const TIES = keysOf(HEH_TIES);
const KEPT_SOLID = keysOf(SOLID_COMPARATIVES);
const FIRST_PARTS = keysOf(PREFIXES);
const SHORT_PARTS = keysOf(SHORT_SECONDS);

/** By letter code: whether the letter joins to the next. */
const CODE_JOINS = new Uint8Array(64);
for (let unit = 0; unit < 0x10000; unit += 1) {
  const code = LETTER_CODE[unit]!;
  if (code !== 0) CODE_JOINS[code] = JOINS[unit]!;
}
CODE_JOINS[1] = 0;

const LEANING = LEANING_WORDS.map(({ word, least }) => ({ codes: codesOf(word), least }));
const GLUED = new Map(GLUED_PAIRS.map((pair) => [codesOf(pair.replace(" ", "")).join(" "), pair.indexOf(" ")]));

const TIE = 0;
const HEH_READING = 1;
const PLURAL_READING = 2;

const CACHE_SIZE = 1 << 13;
const CACHE_STRIDE = 32;

/**
 * Finds the half-spaces that one unbroken run of letters has lost: whole words from the stem table, else stem and
 * suffixes, else two parts of a compound. A run that can be read as one whole word is left alone.
 */
export class HalfSpaces {
  readonly #stems: StemTable;
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

  /** What the table says of a run that stands alone; UNKNOWN where the entry says nothing of half-spaces. */
  #listed(entry: number, from: number, to: number): number {
    if ((this.#stems.flags(entry) & (SOLID | PART)) !== 0) return 0;
    const breaks = this.#stems.breaks(entry);
    if (breaks === 0) return UNKNOWN;
    return this.#isFieldNoun(from, to) ? 0 : this.#pluralOrHeh(from, to, breaks << from);
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
          if (part === UNKNOWN && to - from >= 4) part = this.#derive(from, to, 0);
          if (part > 0) more |= part;
        }
        from = to;
      }
      if (more === settled) break;
      settled = more;
    }
    return settled;
  }

  /** For a run that is not known: how many letters stand before a lost space, 0 where none was lost. */
  lostSpace(length: number): number {
    if (length < 5) return 0;
    for (const { codes, least } of LEANING) {
      const first = codes.length;
      if (length - first < least || codes[0] !== this.codes[0] || (first > 1 && codes[1] !== this.codes[1])) continue;
      const entry = this.#stems.lookUp(this.codes, first, length);
      const flags = entry < 0 ? 0 : this.#stems.flags(entry);
      return (flags & SOLID) !== 0 && (flags & (PLURAL | ENDING)) !== 0 ? first : 0;
    }
    return length < 6 ? 0 : (GLUED.get(this.codes.subarray(0, length).join(" ")) ?? 0);
  }

  /** Whether the first `first` of the codes and the rest make one word with a half-space just there. */
  joins(first: number, length: number): boolean {
    const entry = this.#stems.lookUp(this.codes, 0, length);
    return entry >= 0 && ((this.#stems.breaks(entry) >>> first) & 1) === 1;
  }

  /** Flags of the whole run in `codes`, 0 when unknown. */
  flagsOf(from: number, to: number): number {
    const entry = this.#stems.lookUp(this.codes, from, to);
    return entry < 0 ? 0 : this.#stems.flags(entry);
  }

  /** «میدانی»: a form of a verb with می, but also a noun and ی. */
  #isFieldNoun(from: number, to: number): boolean {
    if (this.codes[from] !== MEEM || this.codes[from + 1] !== YEH || this.codes[to - 1] !== YEH) return false;
    const entry = this.#stems.lookUp(this.codes, from, to - 1);
    return entry >= 0 && (this.#stems.flags(entry) & (SOLID | PLURAL)) === (SOLID | PLURAL);
  }

  #isOneOf(words: Set<string>, from: number, to: number): boolean {
    return words.has(this.codes.subarray(from, to).join(" "));
  }

  /** «سوختهای» is a participle in the table, but first the plural of a noun. */
  #pluralOrHeh(from: number, to: number, breaks: number): number {
    if (breaks !== 1 << (to - 2) || !this.#endsInHehAlefYeh(from, to)) return breaks;
    const reading = this.#hehReading(from, to);
    return reading === TIE ? 0 : reading === PLURAL_READING ? this.#breakBefore(to - 3) : breaks;
  }

  /** How a run that ends in های is read where both the plural and a silent heh with ای are words. */
  #hehReading(from: number, to: number): number {
    if (this.#isOneOf(TIES, from, to - 2)) return TIE;
    if (this.#isOneOf(WINS, from, to - 2)) return HEH_READING;
    const noun = this.#stems.lookUp(this.codes, from, to - 3);
    if (noun >= 0) return (this.#stems.flags(noun) & PLURAL) !== 0 ? PLURAL_READING : HEH_READING;
    return to - from >= 8 && this.#withoutPrefix(from, to - 3, 0) !== UNKNOWN ? PLURAL_READING : HEH_READING;
  }

  #endsInHehAlefYeh(from: number, to: number): boolean {
    return to - from > 4 && this.codes[to - 3] === HEH && this.codes[to - 2] === ALEF && this.codes[to - 1] === YEH;
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
    const derived = listed !== UNKNOWN ? listed : glued ? UNKNOWN : this.#derive(0, length, 0);
    const breaks = derived > 0 ? this.#settled(derived, length) : derived;
    letters[at] = length;
    for (let i = 0; i < length; i += 1) letters[at + 1 + i] = this.codes[i]!;
    this.#cacheBreaks[slot] = breaks;
    return breaks;
  }

  /** Breaks of a word that may be in the table or be derived; UNKNOWN for neither. Bits count from letter 0 of the run. */
  #word(from: number, to: number, depth: number): number {
    const entry = this.#stems.lookUp(this.codes, from, to);
    if (entry >= 0) {
      const flags = this.#stems.flags(entry);
      if ((flags & SOLID) !== 0) return 0;
      const breaks = this.#stems.breaks(entry);
      if (breaks !== 0) return breaks << from;
    }
    return depth >= 3 || to - from < 4 ? UNKNOWN : this.#derive(from, to, depth + 1);
  }

  #derive(from: number, to: number, depth: number): number {
    const solid = this.#withEnding(from, to);
    if (solid !== UNKNOWN) return solid;
    if (this.#endsInHehAlefYeh(from, to)) {
      const reading = this.#hehReading(from, to);
      if (reading === TIE) return 0;
      if (reading === HEH_READING) {
        const adjective = this.#afterHeh(from, to, depth);
        if (adjective !== UNKNOWN) return adjective;
      }
    }
    const plural = this.#withPlural(from, to, depth);
    if (plural !== UNKNOWN) return plural;
    const heh = this.#afterHeh(from, to, depth);
    if (heh !== UNKNOWN) return heh;
    const comparative = this.#withComparative(from, to, depth);
    if (comparative !== UNKNOWN) return comparative;
    const without = this.#withoutPrefix(from, to, depth);
    if (without !== UNKNOWN) return without;
    return this.#compound(from, to, depth);
  }

  #endsWith(suffix: Uint8Array, from: number, to: number): boolean {
    const start = to - suffix.length;
    if (start < from + 2) return false;
    for (let i = 0; i < suffix.length; i += 1) if (this.codes[start + i] !== suffix[i]) return false;
    return true;
  }

  #breakBefore(position: number): number {
    return CODE_JOINS[this.codes[position - 1]!] === 1 ? 1 << position : 0;
  }

  /** A word of the table and an ending that is written onto it. */
  #withEnding(from: number, to: number): number {
    for (const ending of ENDINGS) {
      if (!this.#endsWith(ending, from, to)) continue;
      const entry = this.#stems.lookUp(this.codes, from, to - ending.length);
      if (entry < 0) continue;
      const flags = this.#stems.flags(entry);
      if ((flags & ENDING) === 0) continue;
      if ((flags & SOLID) !== 0) return 0;
      const breaks = this.#stems.breaks(entry);
      if (breaks !== 0) return breaks << from;
    }
    const gan = this.#stemOfGan(from, to);
    if (gan >= 0) return this.#stems.breaks(gan) << from;
    return UNKNOWN;
  }

  #withPlural(from: number, to: number, depth: number): number {
    for (const plural of PLURALS) {
      if (!this.#endsWith(plural, from, to)) continue;
      const stemEnd = to - plural.length;
      const stem = this.#word(from, stemEnd, depth);
      if (stem !== UNKNOWN) return stem | this.#breakBefore(stemEnd);
      // A name or a new word: the longer plurals are proof enough, «ها» alone only behind a longer stem.
      if (stemEnd - from >= (plural.length > 2 ? 3 : 4)) return this.#breakBefore(stemEnd);
    }
    return UNKNOWN;
  }

  #withComparative(from: number, to: number, depth: number): number {
    for (const comparative of COMPARATIVES) {
      if (!this.#endsWith(comparative, from, to)) continue;
      const stemEnd = to - comparative.length;
      if (this.#isOneOf(KEPT_SOLID, from, stemEnd)) return 0;
      const entry = this.#stems.lookUp(this.codes, from, stemEnd);
      if (entry >= 0 && (this.#stems.flags(entry) & COMPARATIVE) !== 0)
        return (this.#stems.breaks(entry) << from) | this.#breakBefore(stemEnd);
      if (entry >= 0 || depth > 0) continue;
      const stem = this.#word(from, stemEnd, depth + 1);
      if (stem > 0) return stem | this.#breakBefore(stemEnd);
    }
    return UNKNOWN;
  }

  #afterHeh(from: number, to: number, depth: number): number {
    for (const ending of AFTER_HEH) {
      if (!this.#endsWith(ending, from, to)) continue;
      const stemEnd = to - ending.length;
      if (this.codes[stemEnd - 1] !== HEH) continue;
      const entry = this.#stems.lookUp(this.codes, from, stemEnd);
      if (entry >= 0) {
        if ((this.#stems.flags(entry) & SILENT_HEH) !== 0)
          return (this.#stems.breaks(entry) << from) | this.#breakBefore(stemEnd);
        continue;
      }
      if (stemEnd - from < 4) continue;
      const stem = this.#derive(from, stemEnd, depth + 1);
      if (stem > 0) return stem | this.#breakBefore(stemEnd);
    }
    return UNKNOWN;
  }

  /** بی and a noun. */
  #withoutPrefix(from: number, to: number, depth: number): number {
    if (this.codes[from] !== BEH || this.codes[from + 1] !== YEH || to - from < 5) return UNKNOWN;
    const entry = this.#stems.lookUp(this.codes, from + 2, to);
    if (entry >= 0) {
      if ((this.#stems.flags(entry) & WITHOUT) === 0) return UNKNOWN;
      return (this.#stems.breaks(entry) << (from + 2)) | this.#breakBefore(from + 2);
    }
    if (depth >= 2 || to - from < 7) return UNKNOWN;
    const rest = this.#withEnding(from + 2, to);
    return rest === UNKNOWN ? UNKNOWN : rest | this.#breakBefore(from + 2);
  }

  /** Two words of which one is known to make compounds. Only where one split is possible. */
  #compound(from: number, to: number, depth: number): number {
    if (depth > 2) return UNKNOWN;
    let found = UNKNOWN;
    for (let split = from + 2; split <= to - 3; split += 1) {
      if (CODE_JOINS[this.codes[split - 1]!] === 0) continue;
      const first = this.#stems.lookUp(this.codes, from, split);
      if (first < 0) continue;
      const firstFlags = this.#stems.flags(first);
      if ((firstFlags & SOLID) === 0) continue;
      const second = this.#secondPart(split, to);
      if (second === 0) continue;
      const strong = split - from >= 3 && (second & SECOND) !== 0;
      const noun = SOLID | PLURAL;
      const prefixed =
        ((second & noun) === noun || ((second & SOLID) !== 0 && to - split >= 5)) &&
        to - split >= 4 &&
        split - from <= 4 &&
        this.#isOneOf(FIRST_PARTS, from, split);
      if (!strong && !prefixed) continue;
      if (found !== UNKNOWN) return UNKNOWN;
      // The second part is read as it will be when it stands alone behind the half-space.
      found = (1 << split) | Math.max(0, this.#word(split, to, depth + 1));
    }
    return found;
  }

  /** Flags of a compound's second part, with or without an ending; without SECOND where it is too short to be sure. */
  #secondPart(from: number, to: number): number {
    const entry = this.#stems.lookUp(this.codes, from, to);
    if (entry >= 0) return this.#sureSecond(entry, from, to);
    for (const ending of ENDINGS) {
      if (!this.#endsWith(ending, from, to)) continue;
      const base = this.#stems.lookUp(this.codes, from, to - ending.length);
      if (base >= 0) return this.#sureSecond(base, from, to - ending.length) & (SECOND | SOLID);
    }
    const plural = this.#stemOfGan(from, to);
    return plural < 0 ? 0 : this.#stems.flags(plural) & (SECOND | SOLID);
  }

  /** The word with a silent heh of which `[from, to)` is the plural or the noun: دهندگان and دهندگی are of دهنده. -1 for none. */
  #stemOfGan(from: number, to: number): number {
    const { codes } = this;
    for (const ending of GAN) {
      if (!this.#endsWith(ending, from, to)) continue;
      const heh = to - ending.length;
      const kept = codes[heh]!;
      codes[heh] = HEH;
      const entry = this.#stems.lookUp(codes, from, heh + 1);
      codes[heh] = kept;
      if (entry >= 0 && ((this.#stems.flags(entry) & SILENT_HEH) !== 0 || this.#stems.breaks(entry) !== 0))
        return entry;
    }
    return -1;
  }

  #sureSecond(entry: number, from: number, to: number): number {
    const flags = this.#stems.flags(entry);
    return to - from >= 4 || this.#isOneOf(SHORT_PARTS, from, to) ? flags : flags & ~SECOND;
  }
}

/** Fills `codes` from UTF-16 units; -1 where the run is too long or holds a letter the table does not know. */
export function fillCodes(codes: Uint8Array, units: Uint16Array, from: number, to: number): number {
  if (to - from > LONGEST_STEM) return -1;
  for (let i = from; i < to; i += 1) {
    const code = LETTER_CODE[units[i]!]!;
    if (code === 0) return -1;
    codes[i - from] = code;
  }
  return to - from;
}
