import { COMPARATIVE, LONGEST_STEM, SILENT_HEH, stemTable } from "../../lexicon/normalization/stems.js";
import { CHAR_CLASS, MARK as COMBINING, LETTER, ZWNJ } from "../../text/chars.js";
import { AM_SUFFIX, COMPARATIVE_SUFFIX, HalfSpaces, NO_SUFFIX, PLURAL_SUFFIX } from "./half-spaces.js";
import { INSERTED, type UnitBuffer } from "./unit-buffer.js";
import { JOINS } from "./unit-tables.js";

const ALEF = 0x627;
const ALEF_MADDA = 0x622;
const BLANK = 0x20;
const HEH = 0x647;

/** Writes words with their half-spaces; remembers the word before, to which a loose suffix may belong. */
export class WordWriter {
  readonly #halfSpaces = new HalfSpaces(stemTable());
  /** Whether half-spaces are put in and loose affixes joined. */
  restores = true;
  /** Where the last solid run of the word before begins in the output; -1 when there is none to join to. */
  #start = -1;
  /** What the stem table says of that run, and whether a plural ending may follow it. */
  #flags = 0;
  #takesPlural = false;

  forget(): void {
    this.#start = -1;
  }

  /**
   * End of the word at `at`: letters with their vowel signs and half-spaces, none at its end. The word is taken: write
   * it next.
   */
  wordEnd(units: Uint16Array, at: number): number {
    let end = this.#halfSpaces.take(units, at, at + LONGEST_STEM + 1);
    if (end === at) end += 1;
    while (CHAR_CLASS[units[end]!] === LETTER || CHAR_CLASS[units[end]!] === COMBINING) end += 1;
    while (units[end - 1] === ZWNJ) end -= 1;
    return end;
  }

  /**
   * Writes the word `[at, end)` of `input`, which {@link wordEnd} found; joins it to the word before where it is a loose
   * suffix, and the word behind it to a lone می or نمی. `spaced`: a space is due before it (that at `gap`, or a new one
   * for -1). There is room for twice its length. Returns where to go on.
   */
  write(input: UnitBuffer, at: number, end: number, out: UnitBuffer, spaced: boolean, gap: number): number {
    const { units, origins } = input;
    const halfSpaces = this.#halfSpaces;
    const taken = halfSpaces.length;
    const readable = taken > 0 && taken <= LONGEST_STEM;
    if (readable) halfSpaces.read();
    const whole = taken === end - at;
    if (spaced) {
      if (gap < 0) out.push(BLANK, INSERTED);
      else if (readable && this.#start >= 0 && this.#isLooseSuffix(units, end, whole, out)) {
        // Nothing behind a letter that does not join: «کشور ها» is «کشورها».
        if (JOINS[out.last] === 1) out.push(ZWNJ, origins[gap]!);
        else return this.#glue(units, origins, at, end, out);
      } else out.push(BLANK, origins[gap]!);
    }
    if (!readable || !whole) {
      this.#writeRuns(units, origins, at, end, out);
      return end;
    }
    const lost = halfSpaces.lostSpace;
    if (lost > 0) {
      this.#writeRun(units, origins, at, at + lost, out);
      out.push(BLANK, INSERTED);
      this.#writeRun(units, origins, at + lost, end, out);
      return end;
    }
    this.#copyRun(units, origins, at, end, out);
    if (!halfSpaces.isContinuousPrefix || !this.restores) return end;
    const verb = this.#verbBehind(units, at, end);
    if (verb === 0) return end;
    out.push(ZWNJ, origins[end]!);
    let from = end;
    while (units[from] === BLANK) from += 1;
    out.reserve(2 * (verb - from) + 4);
    this.#writeRun(units, origins, from, verb, out);
    return verb;
  }

  /** Writes a suffix right behind the run before it; the two are one run from now on, as they will be when read again. */
  #glue(units: Uint16Array, origins: Int32Array, at: number, end: number, out: UnitBuffer): number {
    const start = this.#start;
    for (let i = at; i < end; i += 1) out.push(units[i]!, origins[i]!);
    this.#start = start;
    const halfSpaces = this.#halfSpaces;
    const readable = halfSpaces.take(out.units, start, out.length) === out.length && halfSpaces.length <= LONGEST_STEM;
    if (readable) halfSpaces.read();
    this.#flags = readable ? halfSpaces.lastFlags : 0;
    this.#takesPlural = false;
    return end;
  }

  /** Writes a word in which half-spaces or vowel signs stand, run by run. */
  #writeRuns(units: Uint16Array, origins: Int32Array, at: number, end: number, out: UnitBuffer): void {
    const { restores } = this;
    let i = at;
    while (i < end) {
      let run = i;
      while (run < end && units[run] !== ZWNJ) run += 1;
      this.#writeRun(units, origins, i, run, out);
      // «می‌میرم»: what stands behind می is no other verb with می.
      const isPrefix = run - i <= 3 && this.#halfSpaces.length === run - i && this.#halfSpaces.isContinuousPrefix;
      this.restores = restores && !isPrefix;
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
    this.restores = restores;
  }

  /** Writes a run without half-spaces; vowel signs at its end stay there, those inside leave it as it is. */
  #writeRun(units: Uint16Array, origins: Int32Array, at: number, end: number, out: UnitBuffer): void {
    let bare = end;
    while (bare > at && CHAR_CLASS[units[bare - 1]!] === COMBINING) bare -= 1;
    const halfSpaces = this.#halfSpaces;
    const readable = bare > at && halfSpaces.take(units, at, bare) === bare && halfSpaces.length <= LONGEST_STEM;
    if (readable) {
      halfSpaces.read();
      this.#copyRun(units, origins, at, bare, out);
    } else {
      this.#start = out.length;
      this.#flags = 0;
      this.#takesPlural = bare - at > 1;
      for (let i = at; i < bare; i += 1) out.push(units[i]!, origins[i]!);
    }
    if (bare === end) return;
    for (let i = bare; i < end; i += 1) out.push(units[i]!, origins[i]!);
    this.forget();
  }

  /** Writes the run that was read last with its half-spaces. There is room. */
  #copyRun(units: Uint16Array, origins: Int32Array, at: number, end: number, out: UnitBuffer): void {
    const halfSpaces = this.#halfSpaces;
    const breaks = this.restores ? halfSpaces.breaks : 0;
    this.#flags = halfSpaces.lastFlags;
    this.#takesPlural = halfSpaces.takesPlural;
    const { units: toUnits, origins: toOrigins } = out;
    let to = out.length;
    this.#start = to;
    if (breaks === 0) {
      for (let i = at; i < end; i += 1) {
        toUnits[to] = units[i]!;
        toOrigins[to] = origins[i]!;
        to += 1;
      }
    } else {
      for (let i = at; i < end; i += 1) {
        if (((breaks >>> (i - at)) & 1) === 1) {
          toUnits[to] = ZWNJ;
          toOrigins[to] = INSERTED;
          to += 1;
          this.#start = to;
        }
        toUnits[to] = units[i]!;
        toOrigins[to] = origins[i]!;
        to += 1;
      }
    }
    out.length = to;
  }

  /** Whether the word that was read last, or the run it begins with, is a suffix of the word before. */
  #isLooseSuffix(units: Uint16Array, end: number, whole: boolean, out: UnitBuffer): boolean {
    const { suffix } = this.#halfSpaces;
    if (suffix === NO_SUFFIX || !this.restores) return false;
    if (suffix === PLURAL_SUFFIX) return whole && this.#takesPlural;
    if (suffix === COMPARATIVE_SUFFIX) return (this.#flags & COMPARATIVE) !== 0;
    if (!whole || (this.#flags & SILENT_HEH) === 0 || out.last !== HEH) return false;
    // «رسانه ام تی وی»: names spelled out letter by letter.
    return suffix !== AM_SUFFIX || !shortWordFollows(units, end);
  }

  /** End of the verb behind the lone می or نمی at `[at, end)`, 0 when there is none. */
  #verbBehind(units: Uint16Array, at: number, end: number): number {
    if (units[end] !== BLANK) return 0;
    const halfSpaces = this.#halfSpaces;
    const length = end - at;
    let from = end;
    while (units[from] === BLANK) from += 1;
    let verb = from;
    while (CHAR_CLASS[units[verb]!] === LETTER) verb += 1;
    if (verb === from || verb - from + length > LONGEST_STEM) return 0;
    // The verb's letters behind those of the prefix, as one word.
    if (halfSpaces.append(units, from, verb) !== verb) return 0;
    return halfSpaces.joins(length, length + verb - from) ? verb : 0;
  }
}

function shortWordFollows(units: Uint16Array, at: number): boolean {
  if (units[at] !== BLANK) return false;
  let end = at + 1;
  while (end < at + 5 && CHAR_CLASS[units[end]!] === LETTER) end += 1;
  return end - at - 1 <= 2 && end > at + 1;
}
