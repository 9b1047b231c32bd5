import { CHAR_CLASS, LETTER, LINE_BREAK, PUNCTUATION, SPACE } from "../../text/chars.js";
import type { UnitBuffer } from "./unit-buffer.js";

const OPEN = 0xab;
const CLOSE = 0xbb;
const RIGHT_DOUBLE = 0x201d;
const LEFT_DOUBLE = 0x201c;
const LOW_DOUBLE = 0x201e;
const ALEF = 0x627;
const FATHATAN = 0x64b;

/** A mark waiting for its partner: its offset, and whether it stands inside «…». */
interface Waiting {
  readonly at: number;
  readonly guillemet: boolean;
}

/**
 * Turns pairs of quotation marks on one line into « », in place; a pair inside «…» stays as it is. A mark without a
 * partner stays, but `”` behind a final alef is a mistyped tanwin (the two share a key). `marks` is offset, line, …
 * Every replacement keeps its length. Linear in the marks.
 */
export function pairQuotes(buffer: UnitBuffer, marks: readonly number[]): void {
  const { units, length } = buffer;
  let stack: Waiting[] = [];
  // How many of those waiting are «: asked for every pair, so it is kept.
  let guillemets = 0;
  let line = -1;
  for (let i = 0; i < marks.length; i += 2) {
    const at = marks[i]!;
    if (marks[i + 1] !== line) {
      line = marks[i + 1]!;
      stack = [];
      guillemets = 0;
    }
    const unit = units[at]!;
    if (unit === OPEN) {
      stack.push({ at, guillemet: true });
      guillemets += 1;
      continue;
    }
    if (unit === CLOSE) {
      // What was opened inside and never closed is given up.
      while (stack.length > 0 && !stack.at(-1)!.guillemet) stack.pop();
      if (stack.pop()) guillemets -= 1;
      continue;
    }
    if (unit === 0x2039 || unit === 0x203a) {
      if (unit === 0x2039) stack.push({ at, guillemet: false });
      else closePair(units, stack, at, guillemets);
      continue;
    }
    const before = at > 0 ? units[at - 1]! : 0x0a;
    const after = at + 1 < length ? units[at + 1]! : 0x0a;
    const waiting = stack.length > 0 && !stack.at(-1)!.guillemet;
    if (!waiting && unit === RIGHT_DOUBLE && before === ALEF && CHAR_CLASS[after] !== LETTER) {
      units[at] = FATHATAN;
      continue;
    }
    const opens = blank(before) || (CHAR_CLASS[before] === PUNCTUATION && !blank(after));
    if (waiting && !((unit === LEFT_DOUBLE || unit === LOW_DOUBLE) && opens && !blank(after))) {
      closePair(units, stack, at, guillemets);
      continue;
    }
    // An inch mark, or a closing mark whose opener stands on another line.
    if (!opens && blank(after)) continue;
    stack.push({ at, guillemet: false });
  }
}

function closePair(units: Uint16Array, stack: Waiting[], at: number, guillemets: number): void {
  const opener = stack.at(-1);
  if (!opener || opener.guillemet) return;
  stack.pop();
  if (guillemets > 0) return;
  units[opener.at] = OPEN;
  units[at] = CLOSE;
}

const blank = (unit: number): boolean => CHAR_CLASS[unit] === SPACE || CHAR_CLASS[unit] === LINE_BREAK;
