import { NO_STEMS, SUFFIXES } from "../../lexicon/normalization/affixes.js";
import { CHAR_CLASS, MARK as COMBINING, LETTER, ZWNJ } from "../../text/chars.js";
import { INSERTED, type UnitBuffer } from "./unit-buffer.js";
import { JOINS } from "./unit-tables.js";

const ALEF = 0x627;
const ALEF_MADDA = 0x622;
const BLANK = 0x20;

/** What the word pass remembers of the word before. */
export class WordWriter {
  /** Start and end in the output of the last solid run of the word before; -1 when there is none to join to. */
  lastStart = -1;
  lastEnd = -1;
  lastIsSuffix = false;

  forget(): void {
    this.lastStart = -1;
  }
}

const PLURALS = new Set(SUFFIXES.filter((s) => s.after === "word").flatMap((s) => s.forms));
const NOT_STEMS = new Set(NO_STEMS);

/**
 * Writes the word `[at, end)` of `input`, its half-spaces put right; joins it to the word before where it is a loose
 * suffix. `spaced`: a space is due before it (that of `gap`, or a new one). Returns where to go on.
 */
export function writeWord(
  words: WordWriter,
  input: UnitBuffer,
  at: number,
  end: number,
  out: UnitBuffer,
  spaced: boolean,
  afterWord: boolean,
  gap: number,
): number {
  const { units, origins } = input;
  if (spaced) {
    if (afterWord && gap >= 0 && words.lastStart >= 0 && joinsBefore(words, units, at, end, out)) {
      // A half-space where the space stood; nothing behind a letter that does not join.
      if (JOINS[out.last] === 1) out.push(ZWNJ, origins[gap]!);
    } else if (gap >= 0) out.push(BLANK, origins[gap]!);
    else out.push(BLANK, INSERTED);
  }
  let start = out.length;
  let i = at;
  while (i < end) {
    const unit = units[i]!;
    if (unit !== ZWNJ) {
      out.push(unit, origins[i]!);
      i += 1;
      continue;
    }
    let next = i + 1;
    while (next < end && units[next] === ZWNJ) next += 1;
    const last = out.last;
    if (
      next < end &&
      CHAR_CLASS[units[next]!] === LETTER &&
      (CHAR_CLASS[last] === LETTER || CHAR_CLASS[last] === COMBINING)
    ) {
      if (JOINS[last] === 1 || units[next] === ALEF || units[next] === ALEF_MADDA) {
        out.push(ZWNJ, origins[i]!);
        start = out.length;
      }
    }
    i = next;
  }
  words.lastStart = start;
  words.lastEnd = out.length;
  return end;
}

function joinsBefore(words: WordWriter, units: Uint16Array, at: number, end: number, out: UnitBuffer): boolean {
  const letters = end - at;
  if (letters < 2 || letters > 8 || units[at] !== 0x647) return false;
  const word = String.fromCharCode(...units.subarray(at, end));
  if (!PLURALS.has(word)) return false;
  const stem = String.fromCharCode(...out.units.subarray(words.lastStart, words.lastEnd));
  return stem.length > 1 && !NOT_STEMS.has(stem) && !PLURALS.has(stem);
}
