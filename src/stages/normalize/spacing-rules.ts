import { CHAR_CLASS, MARK as COMBINING, DIGIT, LATIN, LETTER, LINE_BREAK, ZWNJ } from "../../text/chars.js";
import type { UnitBuffer } from "./unit-buffer.js";

/** Kinds of what stands before a gap. */
export const LINE_START = 0;
export const WORD = 1;
export const NUMERAL = 2;
export const FOREIGN = 3;
export const CLOSER = 4;
export const OPENER = 5;
export const STOP = 6;
export const OTHER = 7;

export const DOT = 0x2e;
const COLON = 0x3a;
export const ELLIPSIS = 0x2026;
export const NEWLINE = 0x0a;
const EXCLAMATION = 0x21;
const SQUARE_BRACKET = 0x5b;
export const BLANK = 0x20;
export const PERCENT = 0x25;
export const PERSIAN_PERCENT = 0x66a;
export const isPersianDigit = (unit: number): boolean => unit >= 0x6f0 && unit <= 0x6f9;
const VAV = 0x648;

/** Whether a space is missing between what was written last and a numeral that adjoins it. */
export function numeralNeedsSpace(
  before: number,
  beforeStop: number,
  lastWordLetters: number,
  out: UnitBuffer,
): boolean {
  if (before === WORD) return lastWordLetters > 1 || isVav(out);
  // A comma between two digits is left as it was typed.
  if (before === STOP) return beforeStop === WORD || beforeStop === CLOSER;
  return before === CLOSER;
}

/** Whether a space is missing between what was written last and an opening mark that adjoins it. */
export function openerNeedsSpace(mark: number, before: number, beforeStop: number, out: UnitBuffer): boolean {
  if (before === WORD) return true;
  if (before === NUMERAL) return mark !== SQUARE_BRACKET;
  if (before !== STOP) return false;
  // «![» begins a picture, «.(» and «1.[» are no sentence ends.
  return (out.last !== EXCLAMATION && out.last !== DOT) || beforeStop === WORD || beforeStop === CLOSER;
}

/** Whether the space before a closing mark goes. */
export function dropsSpace(
  units: Uint16Array,
  at: number,
  mark: number,
  kind: number,
  before: number,
  openQuotes: number,
): boolean {
  if (before === OPENER) return kind !== OTHER;
  const solid = before === WORD || before === NUMERAL || before === FOREIGN || before === CLOSER;
  if (kind === CLOSER) return mark === 0xbb ? openQuotes > 0 : solid || before === STOP;
  if (kind !== STOP || !solid) return false;
  const next = units[at + 1]!;
  const nextKind = CHAR_CLASS[next];
  // `.NET`, ` .5`
  if (mark === DOT) return nextKind !== LATIN && nextKind !== DIGIT && next !== DOT;
  // «۲۰ : ۲۲»: a clock or a score.
  if (mark === COLON && before === NUMERAL) {
    let i = at + 1;
    if (units[i] === BLANK) i += 1;
    return CHAR_CLASS[units[i]!] !== DIGIT;
  }
  return true;
}

/** Whether a space is missing between what was written last and the word `[at, end)` that adjoins it. */
export function wordNeedsSpace(
  units: Uint16Array,
  at: number,
  end: number,
  before: number,
  beforeStop: number,
  lastWordLetters: number,
  out: UnitBuffer,
): boolean {
  const letters = end - at;
  const last = out.last;
  switch (before) {
    case NUMERAL:
    case FOREIGN:
      // «۵G», «۱۲الف»-like codes and «۳۰ام» stay; a lone vav is the conjunction.
      return (letters > 1 && !isEnding(units, at, end)) || (letters === 1 && units[at] === VAV);
    case CLOSER:
      return letters > 1 ? !isEnding(units, at, end) : units[at] === VAV;
    case STOP:
      if (last === DOT) {
        // Initials («م.ق.ر»): a single letter on either side.
        if (beforeStop === WORD) return lastWordLetters > 1 && letters > 1;
        return beforeStop === CLOSER || (beforeStop === NUMERAL && letters > 1);
      }
      return true;
    default:
      return false;
  }
}

/** Whether a Latin word that adjoins what was written last wants a space before it. */
export function opensAfter(before: number, unit: number, out: UnitBuffer): boolean {
  if (before === WORD) return CHAR_CLASS[unit] === LATIN;
  return before === CLOSER || (before === STOP && out.last !== DOT);
}

/** Endings that are written onto a numeral, a Latin word or a closing mark: ها، های، ای، ام، امین. */
function isEnding(units: Uint16Array, at: number, end: number): boolean {
  const first = units[at]!;
  const second = units[at + 1]!;
  // Up to the first half-space: a longer word may get one there.
  let stop = at;
  while (stop < end && units[stop] !== ZWNJ) stop += 1;
  const letters = stop - at;
  if (first === 0x647 && second === 0x627) return letters <= 7;
  if (first !== 0x627) return false;
  if (letters === 2) return second === 0x6cc || second === 0x645 || second === 0x634;
  return letters === 4 && second === 0x645 && units[at + 2] === 0x6cc && units[at + 3] === 0x646;
}

/** Whether the last word written is a lone «و». */
export function isVav(out: UnitBuffer): boolean {
  if (out.last !== VAV) return false;
  const kind = out.length > 1 ? CHAR_CLASS[out.units[out.length - 2]!] : LINE_BREAK;
  return kind !== LETTER && kind !== COMBINING;
}
