import {
  comparativeForms,
  HEH_CLITICS,
  HEH_DERIVATIONS,
  hehForms,
  pluralForms,
  solidEndings,
  spokenPlurals,
} from "../../lexicon/normalization/affixes.js";
import {
  ADJECTIVE_PREFIXES,
  COMPARED_NOUNS,
  SOLID_COMPARATIVES,
} from "../../lexicon/normalization/half-space-words.js";
import { HEH_TIES, HEH_WINS } from "../../lexicon/normalization/heh-pairs.js";
import {
  COMPARATIVE,
  ENDING,
  PLURAL,
  SILENT_HEH,
  SOLID,
  type StemTable,
  WITHOUT,
} from "../../lexicon/normalization/stems.js";
import { pastParticiples } from "../../lexicon/normalization/verbs.js";
import { CompoundGrammar } from "./compound-grammar.js";
import { CODE_JOINS, codeOf, codesOf, longestFirst, WordSet } from "./letter-codes.js";

/** Nothing is known of a word. */
export const UNKNOWN = -1;

const PLURALS = longestFirst(pluralForms());
const SPOKEN_PLURALS = longestFirst(spokenPlurals());
const COMPARATIVES = longestFirst(comparativeForms());
const AFTER_HEH = longestFirst([...hehForms(), ...HEH_CLITICS, ...HEH_DERIVATIONS, "ی", "است"]);
const ENDINGS = longestFirst(solidEndings());
/** «بی‌وقتی», «بی‌گناهان». */
const WITHOUT_ENDINGS = longestFirst(["ی", "ان", "انی", "انه"]);
const COPULA = longestFirst(["اند"]);
const AFTER_YEH = longestFirst(["ای", "ام", "اش", "ایم", "اید", "اند"]);
const EZAFE = codesOf("ای");
const COPULA_OF_HEH = codesOf("است");
const PREFIXES = longestFirst(ADJECTIVE_PREFIXES);

const HEH = codeOf("ه");
const YEH = codeOf("ی");
const BEH = codeOf("ب");

const WINS = new WordSet(HEH_WINS);
const TIES = new WordSet(HEH_TIES);
const PERFECTS = new WordSet(pastParticiples());
const COMPARED = new WordSet(COMPARED_NOUNS);
const KEPT_SOLID = new WordSet(SOLID_COMPARATIVES);

/** How a run in های is read. */
const TIE = 0;
const HEH_READING = 1;
const PLURAL_READING = 2;

/**
 * Reads a word that the table does not hold: a stem and its suffixes, a prefix, two parts of a compound. An answer is a
 * set of bits: bit `n` says that a half-space belongs before letter `n` of the run; 0 is a word without any,
 * {@link UNKNOWN} no reading. The run's letters stand in `codes`; all offsets count from its first letter.
 */
export class WordGrammar {
  readonly #stems: StemTable;
  readonly #codes: Uint8Array;
  readonly #compounds: CompoundGrammar;

  constructor(stems: StemTable, codes: Uint8Array) {
    this.#stems = stems;
    this.#codes = codes;
    this.#compounds = new CompoundGrammar(stems, codes, this);
  }

  /** Of a run that may be in the table or be derived. */
  word(from: number, to: number, depth: number): number {
    const entry = this.#stems.lookUp(this.#codes, from, to);
    if (entry >= 0) {
      if ((this.#stems.flags(entry) & SOLID) !== 0) return 0;
      const breaks = this.#stems.breaks(entry);
      if (breaks !== 0) return breaks << from;
    }
    return depth >= 3 || to - from < 4 ? UNKNOWN : this.derive(from, to, depth + 1);
  }

  derive(from: number, to: number, depth: number): number {
    const tail = this.#ambiguousTail(from, to);
    let breaks = UNKNOWN;
    // «کردهاست» is the perfect, whatever «کردها» may be.
    if (tail === 3 && PERFECTS.has(this.#codes, from, to - tail)) breaks = this.#afterHeh(from, to, depth);
    if (breaks === UNKNOWN) breaks = this.withEnding(from, to);
    if (breaks !== UNKNOWN) return breaks;
    const reading = tail > 0 ? this.hehReading(from, to - tail) : PLURAL_READING;
    if (reading === TIE) return 0;
    if (reading === HEH_READING) {
      breaks = this.#afterHeh(from, to, depth);
      if (breaks !== UNKNOWN) return breaks;
    }
    breaks = this.#withPlural(from, to, depth);
    if (breaks !== UNKNOWN) return breaks;
    breaks = this.#afterHeh(from, to, depth);
    if (breaks !== UNKNOWN) return breaks;
    breaks = this.#withSpokenPlural(from, to);
    if (breaks !== UNKNOWN) return breaks;
    breaks = this.#withComparative(from, to, depth);
    if (breaks !== UNKNOWN) return breaks;
    breaks = this.#withCopula(from, to);
    if (breaks !== UNKNOWN) return breaks;
    breaks = this.#withoutPrefix(from, to, depth);
    if (breaks !== UNKNOWN) return breaks;
    breaks = this.#compounds.read(from, to, depth);
    if (breaks !== UNKNOWN) return breaks;
    return this.#unknownPlural(from, to);
  }

  /** A word of the table and an ending that is written onto it. */
  withEnding(from: number, to: number): number {
    for (const ending of ENDINGS) {
      if (!this.#endsWith(ending, from, to)) continue;
      const entry = this.#stems.lookUp(this.#codes, from, to - ending.length);
      if (entry < 0) continue;
      const flags = this.#stems.flags(entry);
      if ((flags & ENDING) === 0) continue;
      if ((flags & SOLID) !== 0) return 0;
      const breaks = this.#stems.breaks(entry);
      if (breaks !== 0) return breaks << from;
    }
    const gan = this.#compounds.stemOfGan(from, to);
    return gan >= 0 ? this.#cuts(gan, from) : UNKNOWN;
  }

  /** Breaks of an entry whose word begins at `from`; none where it is written solid as well. */
  #cuts(entry: number, from: number): number {
    return (this.#stems.flags(entry) & SOLID) === 0 ? this.#stems.breaks(entry) << from : 0;
  }

  breakBefore(position: number): number {
    return CODE_JOINS[this.#codes[position - 1]!] === 1 ? 1 << position : 0;
  }

  /** How `[from, heh)`, a word in ه, is read before ای or است: as it stands, or as the plural of what is left without ه. */
  hehReading(from: number, heh: number): number {
    const codes = this.#codes;
    if (TIES.has(codes, from, heh)) return TIE;
    if (WINS.has(codes, from, heh)) return HEH_READING;
    const noun = this.#stems.lookUp(codes, from, heh - 1);
    if (noun >= 0) return (this.#stems.flags(noun) & PLURAL) !== 0 ? PLURAL_READING : HEH_READING;
    return heh - from >= 6 && this.#withoutPrefix(from, heh - 1, 0) !== UNKNOWN ? PLURAL_READING : HEH_READING;
  }

  /** «سوختهای» is a participle in the table, but first the plural of a noun. */
  pluralOrHeh(from: number, to: number, breaks: number): number {
    if (breaks !== 1 << (to - 2) || this.#ambiguousTail(from, to) !== 2) return breaks;
    const reading = this.hehReading(from, to - 2);
    return reading === TIE ? 0 : reading === PLURAL_READING ? this.breakBefore(to - 3) : breaks;
  }

  /** Length of an ای or است behind a heh at the end of the run: what may be هاست or های as well. 0 for none. */
  #ambiguousTail(from: number, to: number): number {
    if (to - from > 4 && this.#codes[to - 3] === HEH && this.#endsWith(EZAFE, from, to)) return 2;
    return to - from > 5 && this.#codes[to - 4] === HEH && this.#endsWith(COPULA_OF_HEH, from, to) ? 3 : 0;
  }

  #endsWith(suffix: Uint8Array, from: number, to: number): boolean {
    const start = to - suffix.length;
    if (start < from + 2) return false;
    for (let i = 0; i < suffix.length; i += 1) if (this.#codes[start + i] !== suffix[i]) return false;
    return true;
  }

  #flagsOf(from: number, to: number): number {
    const entry = this.#stems.lookUp(this.#codes, from, to);
    return entry < 0 ? 0 : this.#stems.flags(entry);
  }

  #withPlural(from: number, to: number, depth: number): number {
    for (const plural of PLURALS) {
      if (!this.#endsWith(plural, from, to)) continue;
      const stemEnd = to - plural.length;
      const stem = this.word(from, stemEnd, depth);
      if (stem !== UNKNOWN) return stem | this.breakBefore(stemEnd);
    }
    return UNKNOWN;
  }

  /** «بچه‌هاش», in speech. */
  #withSpokenPlural(from: number, to: number): number {
    for (const plural of SPOKEN_PLURALS) {
      const stemEnd = to - plural.length;
      if (stemEnd - from < 3 || !this.#endsWith(plural, from, to)) continue;
      const entry = this.#stems.lookUp(this.#codes, from, stemEnd);
      if (entry >= 0 && (this.#stems.flags(entry) & PLURAL) !== 0)
        return this.#cuts(entry, from) | this.breakBefore(stemEnd);
    }
    return UNKNOWN;
  }

  /** A name or a new word in the plural: the longer plurals are proof enough, «ها» alone only behind a longer stem. */
  #unknownPlural(from: number, to: number): number {
    for (const plural of PLURALS) {
      if (!this.#endsWith(plural, from, to)) continue;
      const stemEnd = to - plural.length;
      if (stemEnd - from < (plural.length > 2 ? 3 : 4)) continue;
      for (let start = from + 2; start <= to - 4; start += 1) {
        // «غیرفاصلهای»: its last word is one with a silent heh.
        if (this.#endsInHehNoun(start, to)) return this.breakBefore(to - 2);
        // «شیخبهایی»: its last word only looks like a plural.
        if ((this.#flagsOf(start, to) & SOLID) !== 0) return UNKNOWN;
      }
      return this.breakBefore(stemEnd);
    }
    return UNKNOWN;
  }

  /** Whether `[start, to)` is a noun with a silent heh and ای, and nothing else. */
  #endsInHehNoun(start: number, to: number): boolean {
    if (start > to - 6 || this.#ambiguousTail(start, to) !== 2) return false;
    if ((this.#flagsOf(start, to - 2) & SILENT_HEH) === 0 || this.hehReading(start, to - 2) !== HEH_READING)
      return false;
    const sure = start <= to - 7 || this.#stems.lookUp(this.#codes, start, to - 3) < 0;
    return sure || WINS.has(this.#codes, start, to - 2);
  }

  #withComparative(from: number, to: number, depth: number): number {
    for (const comparative of COMPARATIVES) {
      if (!this.#endsWith(comparative, from, to)) continue;
      const stemEnd = to - comparative.length;
      if (KEPT_SOLID.has(this.#codes, from, stemEnd)) return 0;
      const entry = this.#stems.lookUp(this.#codes, from, stemEnd);
      if (entry >= 0 && (this.#stems.flags(entry) & COMPARATIVE) !== 0)
        return this.#cuts(entry, from) | this.breakBefore(stemEnd);
      if (this.#isPrefixedAdjective(from, stemEnd))
        return Math.max(0, this.word(from, stemEnd, 2)) | this.breakBefore(stemEnd);
      // «با شکوه‌تر»: the noun of such an adjective, written apart from it.
      if (COMPARED.has(this.#codes, from, stemEnd)) return this.breakBefore(stemEnd);
      if (this.#isRelational(entry, from, stemEnd))
        return Math.max(0, this.word(from, stemEnd, 2)) | this.breakBefore(stemEnd);
      if (entry >= 0 || depth > 0) continue;
      const stem = this.word(from, stemEnd, depth + 1);
      if (stem > 0) return stem | this.breakBefore(stemEnd);
    }
    return UNKNOWN;
  }

  /** «اساسی‌ترین», «ابتدایی‌تر»: an adjective in ی, of which the dictionary knows few as such. */
  #isRelational(entry: number, from: number, to: number): boolean {
    if (this.#codes[to - 1] !== YEH || to - from < 4) return false;
    return entry < 0 ? this.withEnding(from, to) !== UNKNOWN : (this.#stems.flags(entry) & SOLID) !== 0;
  }

  /** «باارزش», «پرتکرار»: a prefix that makes an adjective of a noun. */
  #isPrefixedAdjective(from: number, to: number): boolean {
    for (const prefix of PREFIXES) {
      if (to - from < prefix.length + 3) continue;
      let i = 0;
      while (i < prefix.length && this.#codes[from + i] === prefix[i]) i += 1;
      if (i === prefix.length && (this.#flagsOf(from + i, to) & (SOLID | PLURAL)) === (SOLID | PLURAL)) return true;
    }
    return false;
  }

  /** «موظف‌اند», «ایرانی‌اند», «بررسی‌ای»: an alef behind a letter that joins is never written onto it. */
  #withCopula(from: number, to: number): number {
    const yeh = this.#codes[to - 3] === YEH || this.#codes[to - 4] === YEH;
    for (const copula of yeh ? AFTER_YEH : COPULA) {
      const stemEnd = to - copula.length;
      if (stemEnd - from < 4 || !this.#endsWith(copula, from, to)) continue;
      if (yeh && copula.length < 3 && this.#codes[stemEnd - 1] !== YEH) continue;
      const entry = this.#stems.lookUp(this.#codes, from, stemEnd);
      if (entry >= 0 && (this.#stems.flags(entry) & PLURAL) !== 0)
        return this.#cuts(entry, from) | this.breakBefore(stemEnd);
    }
    return UNKNOWN;
  }

  #afterHeh(from: number, to: number, depth: number): number {
    for (const ending of AFTER_HEH) {
      const stemEnd = to - ending.length;
      if (this.#codes[stemEnd - 1] !== HEH || !this.#endsWith(ending, from, to)) continue;
      const entry = this.#stems.lookUp(this.#codes, from, stemEnd);
      if (entry >= 0) {
        if ((this.#stems.flags(entry) & SILENT_HEH) !== 0) return this.#cuts(entry, from) | this.breakBefore(stemEnd);
        continue;
      }
      if (stemEnd - from < 4) continue;
      const stem = this.derive(from, stemEnd, depth + 1);
      if (stem <= 0) continue;
      const last = 31 - Math.clz32(stem);
      if ((this.#flagsOf(last, stemEnd) & SILENT_HEH) !== 0) return stem | this.breakBefore(stemEnd);
    }
    return UNKNOWN;
  }

  /** بی and a noun. */
  #withoutPrefix(from: number, to: number, depth: number): number {
    if (this.#codes[from] !== BEH || this.#codes[from + 1] !== YEH || to - from < 6) return UNKNOWN;
    const entry = this.#stems.lookUp(this.#codes, from + 2, to);
    if (entry >= 0 && (this.#stems.flags(entry) & WITHOUT) !== 0)
      return this.#cuts(entry, from + 2) | this.breakBefore(from + 2);
    if (depth >= 2) return UNKNOWN;
    for (const ending of WITHOUT_ENDINGS) {
      if (to - ending.length < from + 5 || !this.#endsWith(ending, from + 2, to)) continue;
      const noun = this.#stems.lookUp(this.#codes, from + 2, to - ending.length);
      if (noun < 0 || (this.#stems.flags(noun) & (WITHOUT | ENDING)) !== (WITHOUT | ENDING)) continue;
      return this.#cuts(noun, from + 2) | this.breakBefore(from + 2);
    }
    return UNKNOWN;
  }
}
