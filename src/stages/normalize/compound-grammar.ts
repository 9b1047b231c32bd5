import { pluralForms, solidEndings } from "../../lexicon/normalization/affixes.js";
import {
  ARABIC_SECONDS,
  PARTICIPLES,
  PREFIXES,
  SHORT_SECONDS,
  SHORT_SURNAME_SECONDS,
  SURE_SECONDS,
  SURNAME_SECONDS,
  WEAK_SECONDS,
} from "../../lexicon/normalization/half-space-words.js";
import { PART, PLURAL, SECOND, SILENT_HEH, SOLID, type StemTable } from "../../lexicon/normalization/stems.js";
import { CODE_JOINS, codeOf, longestFirst, WordSet } from "./letter-codes.js";

const UNKNOWN = -1;

const ENDINGS = longestFirst(solidEndings());
const PLURALS = longestFirst(pluralForms());
const GAN = longestFirst(["گان", "گانی", "گی"]);
const HEH = codeOf("ه");
const ALEF_MADDA = codeOf("آ");
const YEH = codeOf("ی");
const ALEF = codeOf("ا");
const LAM = codeOf("ل");
const VAV = codeOf("و");

const FIRST_PARTS = new WordSet(PREFIXES);
const SHORT_PARTS = new WordSet([...SHORT_SECONDS, ...PARTICIPLES]);
const PARTICIPLE_PARTS = new WordSet(PARTICIPLES);
const WEAK_PARTS = new WordSet(WEAK_SECONDS);
const SURE_PARTS = new WordSet(SURE_SECONDS);
const SHORT_SURNAME_PARTS = new WordSet(SHORT_SURNAME_SECONDS);
const ARABIC_PARTS = new WordSet(ARABIC_SECONDS.flatMap((second) => [second, `${second}ی`]));
const SURNAME_PARTS = new WordSet(SURNAME_SECONDS.flatMap((second) => [second, `${second}ی`]));

/** How sure a split is. */
const NONE = 0;
const NOUNS = 1;
const SURNAME = 2;
const LINKED = 2;
const PREFIXED = 3;
const STRONG = 4;

/** What the grammar of words gives for the parts. */
export interface PartReader {
  word(from: number, to: number, depth: number): number;
}

/** Reads a run of letters as two words of which one is known to make compounds. Answers as {@link WordGrammar} does. */
export class CompoundGrammar {
  readonly #stems: StemTable;
  readonly #codes: Uint8Array;
  readonly #parts: PartReader;

  constructor(stems: StemTable, codes: Uint8Array, parts: PartReader) {
    this.#stems = stems;
    this.#codes = codes;
    this.#parts = parts;
  }

  /** The surest split; UNKNOWN where two are as sure. */
  read(from: number, to: number, depth: number): number {
    if (depth > 2 || this.#isSpoken(from, to)) return UNKNOWN;
    let found = UNKNOWN;
    let best = NONE;
    for (let split = from + 2; split <= to - 2; split += 1) {
      if (CODE_JOINS[this.#codes[split - 1]!] === 0) continue;
      const rank = this.#rank(from, split, to, depth);
      if (rank === NONE || rank < best) continue;
      found = rank === best ? UNKNOWN : split;
      best = rank;
    }
    if (found === UNKNOWN) return UNKNOWN;
    // The parts are read as they will be when they stand alone beside the half-space.
    const first = found - from < 4 ? 0 : Math.max(0, this.#parts.word(from, found, depth + 1));
    return (1 << found) | first | Math.max(0, this.#parts.word(found, to, depth + 1));
  }

  /** «شاهکاره», a word and the spoken ه for است, and «وانتقالی», و before a word: no compounds. */
  #isSpoken(from: number, to: number): boolean {
    const codes = this.#codes;
    if (to - from < 6) return false;
    if (codes[to - 1] === HEH && this.#isNoun(from, to - 1)) return true;
    return codes[from] === VAV && this.#isNoun(from + 1, codes[to - 1] === YEH ? to - 1 : to);
  }

  #isNoun(from: number, to: number): boolean {
    return (this.#flagsOf(from, to) & (SOLID | PLURAL)) === (SOLID | PLURAL);
  }

  #rank(from: number, split: number, to: number, depth: number): number {
    const codes = this.#codes;
    const firstLength = split - from;
    const firstFlags = this.#flagsOf(from, split);
    const firstKnown = (firstFlags & SOLID) !== 0;
    if (firstLength >= 3) {
      if (SURE_PARTS.has(codes, split, to) || ARABIC_PARTS.has(codes, split, to)) return STRONG;
      if (SURNAME_PARTS.has(codes, split, to) && (firstKnown || firstLength >= 5 || codes[split - 1] === YEH))
        return SURNAME;
      if (firstKnown && firstLength >= 4 && SHORT_SURNAME_PARTS.has(codes, split, to)) return SURNAME;
    }
    if (firstKnown && firstLength >= 3 && this.#isLinked(split, to)) return LINKED;
    // «علمی‌وفناوری»: behind و nothing is joined.
    if (
      codes[split] === VAV &&
      firstLength >= 4 &&
      to - split >= 6 &&
      this.#isNoun(from, split) &&
      this.#isNoun(split + 1, to)
    )
      return LINKED;
    const second = this.#secondPart(split, to);
    if (second === 0 || (firstLength < 4 && WEAK_PARTS.has(codes, split, to))) return NONE;
    if (firstLength >= 3 && (second & SECOND) !== 0 && (firstKnown || this.#isDerived(from, split, to, depth)))
      return STRONG;
    if (!firstKnown) return NONE;
    // An alef with madda begins a word: «پیش‌آمد», «دانش‌آموز».
    if (codes[split] === ALEF_MADDA && (firstLength >= 3 || FIRST_PARTS.has(codes, from, split))) return STRONG;
    const noun = SOLID | PLURAL;
    const length = to - split;
    const prefixed = (length >= 4 && (second & noun) === noun) || (length >= 5 && (second & SOLID) !== 0);
    if (prefixed && FIRST_PARTS.has(codes, from, split)) return PREFIXED;
    return firstLength >= 4 && (firstFlags & noun) === noun && this.#isPlainNoun(split, to, second) ? NOUNS : NONE;
  }

  /** Whether a noun of four letters and more stands here that is no piece of a longer word («ماینر» and ها). */
  #isPlainNoun(from: number, to: number, flags: number): boolean {
    if (to - from < 4 || (flags & (SOLID | PLURAL)) !== (SOLID | PLURAL) || this.#codes[from] === ALEF) return false;
    return !PLURALS.some((plural) => this.#endsWith(plural, from - 1, to));
  }

  /** Whether ال and a noun stand here: «ممنوع‌الخروج». */
  #isLinked(split: number, to: number): boolean {
    const codes = this.#codes;
    const noun = SOLID | PLURAL;
    if (codes[split] !== ALEF || codes[split + 1] !== LAM || to - split < 6) return false;
    return (this.#secondPart(split + 2, to) & noun) === noun;
  }

  /** Whether a first part that the table does not hold is a compound itself, before a participle: «شخصی‌سازی‌شده». */
  #isDerived(from: number, split: number, to: number, depth: number): boolean {
    if (depth > 1 || split - from < 5) return false;
    return PARTICIPLE_PARTS.has(this.#codes, split, to) && this.#parts.word(from, split, depth + 1) > 0;
  }

  #flagsOf(from: number, to: number): number {
    const entry = this.#stems.lookUp(this.#codes, from, to);
    return entry < 0 ? 0 : this.#stems.flags(entry);
  }

  /** Flags of a compound's second part, with or without an ending; without SECOND where it is too short to be sure. */
  #secondPart(from: number, to: number): number {
    const entry = this.#stems.lookUp(this.#codes, from, to);
    if (entry >= 0 && (this.#stems.flags(entry) & ~PART) !== 0) return this.#sureSecond(entry, from, to);
    for (const ending of ENDINGS) {
      if (!this.#endsWith(ending, from, to)) continue;
      const base = this.#stems.lookUp(this.#codes, from, to - ending.length);
      if (base < 0) continue;
      const flags = this.#sureSecond(base, from, to - ending.length);
      // «درون‌خطی»: an adjective of a noun is as good as the noun.
      return ending.length === 1 && ending[0] === YEH ? flags : flags & ~PLURAL;
    }
    const plural = this.stemOfGan(from, to);
    return plural < 0 ? 0 : this.#stems.flags(plural) & ~PLURAL;
  }

  #endsWith(suffix: Uint8Array, from: number, to: number): boolean {
    const start = to - suffix.length;
    if (start < from + 2) return false;
    for (let i = 0; i < suffix.length; i += 1) if (this.#codes[start + i] !== suffix[i]) return false;
    return true;
  }

  #sureSecond(entry: number, from: number, to: number): number {
    const flags = this.#stems.flags(entry);
    if (SHORT_PARTS.has(this.#codes, from, to)) return flags | SECOND;
    return to - from >= 4 ? flags : flags & ~SECOND;
  }

  /** The word with a silent heh of which `[from, to)` is the plural or the noun: دهندگان and دهندگی are of دهنده. -1 for none. */
  stemOfGan(from: number, to: number): number {
    const codes = this.#codes;
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
}
