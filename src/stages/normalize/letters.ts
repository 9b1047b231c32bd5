import { CHAR_CLASS, LATIN } from "../../text/chars.js";
import { debrisLength } from "./debris.js";
import { writeDebris, writeNumeral, writeSpecial } from "./letter-writers.js";
import type { NormalizeSettings } from "./options.js";
import { foreignEnd, numeralEnd } from "./protect.js";
import type { UnitBuffer } from "./unit-buffer.js";
import {
  ACTION,
  CARRIAGE_RETURN,
  COPY,
  DEBRIS,
  DIGIT_UNIT,
  LATIN_LETTER,
  MAPPED,
  NEWLINE_UNIT,
  QUOTE,
  SURROGATE,
} from "./unit-tables.js";

/** What the letter pass has seen and the spacing pass wants to know. All offsets are into the letter pass's output. */
export interface LetterFindings {
  /** Protected stretches as start, end, start, end … */
  readonly foreign: number[];
  /** Quotation marks as offset, line, offset, line … */
  readonly quotes: number[];
  /** Whether there are surrogates (emoji), maybe lone ones. */
  surrogates: boolean;
}

/**
 * The first pass: letters, digits, invisible marks, line breaks, debris. `source` holds the raw units and a sentinel 0.
 * Writes to `out`, which must be empty. Linear.
 */
export function writeLetters(
  source: Uint16Array,
  length: number,
  out: UnitBuffer,
  settings: NormalizeSettings,
): LetterFindings {
  const findings: LetterFindings = { foreign: [], quotes: [], surrogates: false };
  const { quotes } = findings;
  const cleanMarks = settings.level === "full";
  let line = 0;
  let at = 0;
  for (;;) {
    at = copyPlain(source, at, out);
    if (at >= length) break;
    const unit = source[at]!;
    switch (ACTION[unit]!) {
      case DIGIT_UNIT: {
        const end = numeralEnd(source, at, length);
        if (end < length && (CHAR_CLASS[source[end]!] === LATIN || beginsMail(source, end)))
          at = copyForeign(source, at, foreignEnd(source, at, length), out, findings);
        else at = writeNumeral(source, at, end, length, out, settings.digits);
        break;
      }
      case LATIN_LETTER:
        at = copyForeign(source, at, foreignEnd(source, at, length), out, findings);
        break;
      case NEWLINE_UNIT:
        out.push(0x0a, at);
        line += 1;
        at += 1;
        break;
      case CARRIAGE_RETURN:
        // CR LF is one line break: the LF is written.
        if (source[at + 1] !== 0x0a) {
          out.push(0x0a, at);
          line += 1;
        }
        at += 1;
        break;
      case QUOTE:
        quotes.push(out.length, line);
        out.push(unit, at);
        at += 1;
        break;
      case DEBRIS: {
        const debris = cleanMarks ? debrisLength(source, at, length) : undefined;
        if (!debris) {
          out.push(unit, at);
          at += 1;
          break;
        }
        writeDebris(debris, source[at + debris.length]!, out);
        if (debris.unit === 0x0a) line += 1;
        at += debris.length;
        break;
      }
      case SURROGATE:
        findings.surrogates = true;
        out.push(unit, at);
        at += 1;
        break;
      default:
        at = writeSpecial(source, at, length, out, settings);
    }
  }
  return findings;
}

/** Copies the units from `at` on that stay or become one other unit; returns where it stopped, at the sentinel at last. */
function copyPlain(source: Uint16Array, at: number, out: UnitBuffer): number {
  const { units, origins } = out;
  let to = out.length;
  let i = at;
  let unit = source[i]!;
  while (ACTION[unit] === COPY) {
    units[to] = MAPPED[unit]!;
    origins[to] = i;
    to += 1;
    i += 1;
    unit = source[i]!;
  }
  out.length = to;
  return i;
}

/** Whether an at sign with a name behind it stands at `at`: the digits before it are the beginning of a mail address. */
const beginsMail = (source: Uint16Array, at: number): boolean =>
  source[at] === 0x40 && CHAR_CLASS[source[at + 1]!] === LATIN;

function copyForeign(source: Uint16Array, at: number, end: number, out: UnitBuffer, findings: LetterFindings): number {
  findings.foreign.push(out.length, out.length + end - at);
  for (let i = at; i < end; i += 1) {
    const unit = source[i]!;
    if ((unit & 0xf800) === 0xd800) findings.surrogates = true;
    out.push(unit, i);
  }
  return end;
}
