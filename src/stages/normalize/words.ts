import {
  comparativeForms,
  hehForms,
  NO_STEMS,
  pluralForms,
  superlativePlurals,
} from "../../lexicon/normalization/affixes.js";
import { HALF_SPACE_WORDS, SOLID_WORDS } from "../../lexicon/normalization/half-space-words.js";
import { COMPARATIVE, LONGEST_STEM, SILENT_HEH, stemTable } from "../../lexicon/normalization/stems.js";
import { CHAR_CLASS, MARK as COMBINING, LETTER, ZWNJ } from "../../text/chars.js";
import { HalfSpaces } from "./half-spaces.js";
import { fillCodes } from "./letter-codes.js";
import { INSERTED, type UnitBuffer } from "./unit-buffer.js";
import { JOINS } from "./unit-tables.js";

const ALEF = 0x627;
const ALEF_MADDA = 0x622;
const BLANK = 0x20;
const HEH = 0x647;
const MEEM = 0x645;
const NOON = 0x646;
const YEH = 0x6cc;

const PLURALS = new Set(pluralForms());
const COMPARATIVES = new Set([...comparativeForms(), ...superlativePlurals()]);
const AFTER_HEH = new Set([...hehForms(), "ی"]);
const NOT_STEMS = new Set(NO_STEMS);
const LONGEST_SUFFIX = 11;
/** By first letter of the suffixes above: most words stop here. */
const MAY_BE_SUFFIX = new Uint8Array(0x10000);
for (const form of [...PLURALS, ...COMPARATIVES, ...AFTER_HEH]) MAY_BE_SUFFIX[form.charCodeAt(0)] = 1;

/** Writes words with their half-spaces; remembers the word before, to which a loose suffix may belong. */
export class WordWriter {
  readonly halfSpaces = new HalfSpaces(stemTable([...HALF_SPACE_WORDS, ...SOLID_WORDS]));
  /** Whether half-spaces are put in and loose affixes joined. */
  restores = true;
  /** The last solid run of the word before, in the output; start -1 when there is none to join to. */
  #start = -1;
  #end = -1;
  /** What the stem table says of that run. */
  #flags = 0;

  forget(): void {
    this.#start = -1;
  }

  /**
   * Writes the word `[at, end)` of `input`; joins it to the word before where it is a loose suffix, and the word behind
   * it to a lone می or نمی. `spaced`: a space is due before it (that at `gap`, or a new one for -1).
   * Returns where to go on.
   */
  write(input: UnitBuffer, at: number, end: number, out: UnitBuffer, spaced: boolean, gap: number): number {
    const { units, origins } = input;
    if (spaced) {
      if (gap < 0) out.push(BLANK, INSERTED);
      else if (this.restores && this.#start >= 0 && this.#isLooseSuffix(units, at, end, out)) {
        // Nothing behind a letter that does not join: «کشور ها» is «کشورها».
        if (JOINS[out.last] === 1) out.push(ZWNJ, origins[gap]!);
        else return this.#glue(units, origins, at, end, out);
      } else out.push(BLANK, origins[gap]!);
    }
    let bare = end;
    while (bare > at && CHAR_CLASS[units[bare - 1]!] === COMBINING) bare -= 1;
    const length = bare - at;
    const { halfSpaces } = this;
    if (length > 1 && halfSpaces.take(units, at, bare)) {
      const breaks = halfSpaces.breaksOf(length);
      const lost = breaks === 0 && !halfSpaces.known ? halfSpaces.lostSpace(length) : 0;
      if (lost > 0) {
        this.#writeRun(units, origins, at, at + lost, out);
        out.push(BLANK, INSERTED);
        this.#writeRun(units, origins, at + lost, bare, out);
        this.#writeMarks(units, origins, bare, end, out);
        return end;
      }
      this.#flags = halfSpaces.flags;
      this.#copy(units, origins, at, bare, breaks, out);
      this.#writeMarks(units, origins, bare, end, out);
      if (length > 3) return end;
    } else this.#writeRuns(units, origins, at, end, out);
    const verb = this.restores ? this.#verbBehind(units, at, end) : 0;
    if (verb === 0) return end;
    out.push(ZWNJ, origins[end]!);
    let from = end;
    while (units[from] === BLANK) from += 1;
    out.reserve(2 * (verb - from) + 4);
    this.#writeRuns(units, origins, from, verb, out);
    return verb;
  }

  /** Writes a suffix right behind the run before it; the two are one run from now on, as they will be when read again. */
  #glue(units: Uint16Array, origins: Int32Array, at: number, end: number, out: UnitBuffer): number {
    const start = this.#start;
    this.#copy(units, origins, at, end, 0, out);
    this.#start = start;
    this.#flags = this.#flagsOfLast(out);
    return end;
  }

  /** Writes the vowel signs at the end of a word. */
  #writeMarks(units: Uint16Array, origins: Int32Array, at: number, end: number, out: UnitBuffer): void {
    for (let i = at; i < end; i += 1) out.push(units[i]!, origins[i]!);
    if (end > at) this.forget();
  }

  #writeRuns(units: Uint16Array, origins: Int32Array, at: number, end: number, out: UnitBuffer): void {
    let i = at;
    while (i < end) {
      let run = i;
      while (run < end && units[run] !== ZWNJ) run += 1;
      this.#writeRun(units, origins, i, run, out);
      let next = run;
      while (next < end && units[next] === ZWNJ) next += 1;
      if (next < end && CHAR_CLASS[units[next]!] === LETTER && run > at) {
        const last = out.last;
        const first = units[next]!;
        // A half-space behind a letter that does not join is only seen by a machine; before an alef it parts syllables.
        if (JOINS[last] === 1 || CHAR_CLASS[last] !== LETTER || first === ALEF || first === ALEF_MADDA)
          out.push(ZWNJ, origins[run]!);
      }
      i = next;
    }
  }

  #writeRun(units: Uint16Array, origins: Int32Array, at: number, end: number, out: UnitBuffer): void {
    const { halfSpaces } = this;
    this.#flags = 0;
    let breaks = 0;
    if (end - at > 1 && halfSpaces.take(units, at, end)) {
      breaks = halfSpaces.breaksOf(end - at);
      this.#flags = halfSpaces.flags;
    }
    this.#copy(units, origins, at, end, breaks, out);
  }

  /** Writes a run with half-spaces at the `breaks`. There is room. */
  #copy(units: Uint16Array, origins: Int32Array, at: number, end: number, breaks: number, out: UnitBuffer): void {
    this.#start = out.length;
    if (breaks === 0 || !this.restores) {
      const to = out.length;
      const length = end - at;
      for (let i = 0; i < length; i += 1) {
        out.units[to + i] = units[at + i]!;
        out.origins[to + i] = origins[at + i]!;
      }
      out.length = to + length;
    } else {
      for (let i = at; i < end; i += 1) {
        if (((breaks >>> (i - at)) & 1) === 1) {
          out.push(ZWNJ, INSERTED);
          this.#start = out.length;
        }
        out.push(units[i]!, origins[i]!);
      }
      this.#flags = this.#flagsOfLast(out);
    }
    this.#end = out.length;
  }

  /** What the table says of the run written last: the same as when the text is read again with its half-spaces. */
  #flagsOfLast(out: UnitBuffer): number {
    const { codes } = this.halfSpaces;
    const length = fillCodes(codes, out.units, this.#start, out.length);
    return length > 1 ? this.halfSpaces.flagsOf(0, length) : 0;
  }

  #isLooseSuffix(units: Uint16Array, at: number, end: number, out: UnitBuffer): boolean {
    const length = end - at;
    if (MAY_BE_SUFFIX[units[at]!] === 0 || length > LONGEST_SUFFIX) return false;
    const word = textOf(units, at, end);
    const stem = textOf(out.units, this.#start, this.#end);
    if (PLURALS.has(word)) return stem.length > 1 && !NOT_STEMS.has(stem) && !isPlural(stem);
    if (COMPARATIVES.has(word)) return (this.#flags & COMPARATIVE) !== 0;
    if (!AFTER_HEH.has(word)) return false;
    if ((this.#flags & SILENT_HEH) === 0 || out.last !== HEH) return false;
    // «رسانه ام تی وی»: names spelled out letter by letter.
    return word !== "ام" || !shortWordFollows(units, end);
  }

  /** End of the verb behind a lone می or نمی at `[at, end)`, 0 when there is none. */
  #verbBehind(units: Uint16Array, at: number, end: number): number {
    const length = end - at;
    if (units[end] !== BLANK || length > 3 || length < 2) return 0;
    const meem = length === 3 ? at + 1 : at;
    if (units[meem] !== MEEM || units[meem + 1] !== YEH || (length === 3 && units[at] !== NOON)) return 0;
    let from = end;
    while (units[from] === BLANK) from += 1;
    let verb = from;
    while (CHAR_CLASS[units[verb]!] === LETTER) verb += 1;
    if (verb === from || verb - from + length > LONGEST_STEM) return 0;
    const { codes } = this.halfSpaces;
    if (fillCodes(codes, units, at, end) < 0) return 0;
    const rest = fillCodes(codes.subarray(length), units, from, verb);
    return rest > 0 && this.halfSpaces.joins(length, length + rest) ? verb : 0;
  }
}

function isPlural(word: string): boolean {
  for (const plural of PLURALS) if (word.endsWith(plural)) return true;
  return false;
}

function shortWordFollows(units: Uint16Array, at: number): boolean {
  if (units[at] !== BLANK) return false;
  let end = at + 1;
  while (end < at + 5 && CHAR_CLASS[units[end]!] === LETTER) end += 1;
  return end - at - 1 <= 2 && end > at + 1;
}

function textOf(units: Uint16Array, from: number, to: number): string {
  let text = "";
  const end = Math.min(to, from + LONGEST_STEM);
  for (let i = from; i < end; i += 1) text += String.fromCharCode(units[i]!);
  return text;
}
