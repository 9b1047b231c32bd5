import { CHAR_CLASS, MARK as COMBINING, DIGIT, LATIN, LETTER, LINE_BREAK, ZWNJ } from "../../text/chars.js";
import { debrisLength, type Replacement } from "./debris.js";
import type { NormalizeSettings } from "./options.js";
import { foreignEnd, numeralEnd } from "./protect.js";
import { INSERTED, type UnitBuffer } from "./unit-buffer.js";
import {
  ACTION,
  ALEF_HAMZA,
  CARRIAGE_RETURN,
  COMBINING_HAMZA,
  COPY,
  DEBRIS,
  DIGIT_UNIT,
  DROP,
  EXPAND,
  EXPANSIONS,
  FATHATAN,
  HALF_SPACE,
  HEH_HAMZA,
  INVISIBLE_BREAK,
  JOINER,
  JOINS,
  LATIN_LETTER,
  MAPPED,
  NEWLINE_UNIT,
  QUOTE,
  TATWEEL,
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

const HEH = 0x647;
const YEH = 0x6cc;
const ALEF = 0x627;
const HAMZA_ABOVE = 0x654;
/** How far ahead the next letter is looked for when a number stands behind a Latin word. */
const LOOK_AHEAD = 24;

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
        if (end < length && (CHAR_CLASS[source[end]!] === LATIN || beginsMail(source, end))) {
          at = copyForeign(source, at, foreignEnd(source, at, length), out, findings);
          break;
        }
        const keep = settings.digits === "keep" || (behindLatin(out) && latinFollows(source, end, length));
        at = writeNumeral(source, at, end, out, keep ? -1 : settings.digits === "persian" ? 0x6f0 : 0x30);
        break;
      }
      case LATIN_LETTER: {
        at = copyForeign(source, at, foreignEnd(source, at, length), out, findings);
        continue;
      }
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
      case DROP:
        at += 1;
        break;
      case INVISIBLE_BREAK: {
        let next = at + 1;
        while (next < length && ACTION[source[next]!] === INVISIBLE_BREAK) next += 1;
        const letterNext = next < length && CHAR_CLASS[source[next]!] === LETTER;
        if (letterNext && CHAR_CLASS[out.last] === LETTER) {
          if (JOINS[out.last] === 1) out.push(ZWNJ, at);
        } else if (unit === 0xac && CHAR_CLASS[out.last] !== LETTER) out.push(unit, at);
        at = next;
        break;
      }
      case HALF_SPACE: {
        // Behind a space, a mark or a digit it is nobody's half-space.
        const last = CHAR_CLASS[out.last];
        if (!cleanMarks || last === COMBINING || (last === LETTER && isSeen(out.last, source[at + 1]!)))
          out.push(unit, at);
        at += 1;
        break;
      }
      case JOINER:
        // Between emoji it makes one picture of two; between letters it changes nothing.
        if (out.last >= 0xd800 || CHAR_CLASS[out.last] === 0) out.push(unit, at);
        at += 1;
        break;
      case EXPAND: {
        const expansion = EXPANSIONS.get(unit)!;
        out.reserve(length - at + expansion.length);
        for (const one of expansion) out.push(one, INSERTED);
        at += 1;
        break;
      }
      case TATWEEL:
        at = writeTatweel(source, at, length, out);
        break;
      case COMBINING_HAMZA:
        out.reserve(length - at + 2);
        writeCombining(unit, at, out, settings);
        at += 1;
        break;
      case HEH_HAMZA:
        out.reserve(length - at + 2);
        if (settings.heh === "keep") out.push(unit, at);
        else {
          out.push(HEH, INSERTED);
          if (settings.heh === "ye") out.push(ZWNJ, INSERTED);
          out.push(settings.heh === "ye" ? YEH : HAMZA_ABOVE, INSERTED);
        }
        at += 1;
        break;
      case FATHATAN: {
        let next = at + 1;
        while (source[next] === unit) next += 1;
        const last = out.last;
        if (MAPPED[source[next]!] === ALEF && last !== ALEF && CHAR_CLASS[last] === LETTER) {
          // «مثلًا»: the mark was typed before its alef.
          out.push(ALEF, INSERTED);
          out.push(unit, INSERTED);
          at = next + 1;
          break;
        }
        if (last === ALEF || last === 0x621 || last === HEH) out.push(unit, at);
        at = next;
        break;
      }
      case ALEF_HAMZA:
        out.push(CHAR_CLASS[out.last] === LETTER || CHAR_CLASS[out.last] === COMBINING ? unit : ALEF, at);
        at += 1;
        break;
      case QUOTE:
        quotes.push(out.length, line);
        out.push(unit, at);
        at += 1;
        break;
      case DEBRIS: {
        const debris: Replacement | undefined = cleanMarks ? debrisLength(source, at, length) : undefined;
        if (debris) {
          // Debris within debris («[&shy;n]») must not become a new piece of it.
          const parts = debris.unit === 0 && ACTION[out.last] === DEBRIS;
          const stray =
            debris.unit === ZWNJ && !(CHAR_CLASS[out.last] === LETTER && isSeen(out.last, source[at + debris.length]!));
          if (parts) out.push(0x20, INSERTED);
          else if (!stray && debris.unit !== 0) {
            out.push(debris.unit, INSERTED);
            if (debris.unit === 0x0a) {
              line += 1;
            }
          }
          at += debris.length;
        } else {
          out.push(unit, at);
          at += 1;
        }
        break;
      }
      default:
        // A surrogate.
        findings.surrogates = true;
        out.push(unit, at);
        at += 1;
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

/** Whether a half-space between two units is seen; before an alef it parts two syllables even where it is not. */
const isSeen = (before: number, after: number): boolean => JOINS[before] === 1 || after === ALEF || after === 0x622;

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

/** Whether the last letter on the line, a few characters back, is a Latin one. */
function behindLatin(out: UnitBuffer): boolean {
  const end = Math.max(0, out.length - LOOK_AHEAD);
  for (let i = out.length - 1; i >= end; i -= 1) {
    const kind = CHAR_CLASS[out.units[i]!];
    if (kind === LATIN) return true;
    if (kind === LETTER || kind === LINE_BREAK) return false;
  }
  return false;
}

/** Whether the next letter on the line, a few characters on, is a Latin one; also where the line ends first. */
function latinFollows(source: Uint16Array, at: number, length: number): boolean {
  const end = Math.min(length, at + LOOK_AHEAD);
  for (let i = at; i < end; i += 1) {
    const kind = CHAR_CLASS[source[i]!];
    if (kind === LATIN || kind === LINE_BREAK) return true;
    const action = ACTION[source[i]!];
    if (kind === LETTER || action === EXPAND || action === DEBRIS) return false;
  }
  return end === length;
}

/** Value of a digit of the Persian, Arabic, ASCII or full-width row, -1 for the digits of other scripts. */
function digitValue(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  if (unit >= 0x6f0 && unit <= 0x6f9) return unit - 0x6f0;
  if (unit >= 0x660 && unit <= 0x669) return unit - 0x660;
  if (unit >= 0xff10 && unit <= 0xff19) return unit - 0xff10;
  return -1;
}

/** Writes the numeral `[at, end)` in the digit row that begins at `zero` (-1: as it is). Returns where to go on. */
function writeNumeral(source: Uint16Array, at: number, end: number, out: UnitBuffer, zero: number): number {
  for (let i = at; i < end; i += 1) {
    const unit = source[i]!;
    const value = zero === -1 ? -1 : digitValue(unit);
    out.push(value >= 0 ? zero + value : unit, i);
  }
  return end;
}

/** Stretched letters lose the stretch; before a digit it was a space, beside spaces a dash. Returns where to go on. */
function writeTatweel(source: Uint16Array, at: number, length: number, out: UnitBuffer): number {
  let next = at + 1;
  while (next < length && source[next] === 0x640) next += 1;
  const last = CHAR_CLASS[out.last];
  const after = next < length ? CHAR_CLASS[source[next]!] : 0;
  if (last === LETTER || out.last === ZWNJ) {
    if (after === DIGIT) out.push(0x20, at);
  } else out.push(0x2d, at);
  return next;
}

/** Composes a hamza or madda with the letter before it where Unicode has a letter for both; on heh by option. */
function writeCombining(unit: number, at: number, out: UnitBuffer, settings: NormalizeSettings): void {
  const last = out.last;
  let composed = 0;
  if (unit === 0x653) composed = last === ALEF ? 0x622 : 0;
  else if (last === ALEF)
    composed = unit === 0x654 && CHAR_CLASS[out.units[out.length - 2] ?? 0] === LETTER ? 0x623 : ALEF;
  else if (last === 0x648) composed = unit === 0x654 ? 0x624 : 0;
  else if (last === YEH) composed = unit === 0x654 ? 0x626 : 0;
  if (composed !== 0) {
    out.length -= 1;
    out.push(composed, INSERTED);
    return;
  }
  if (unit === HAMZA_ABOVE && last === HEH) {
    if (settings.heh === "ye") {
      out.push(ZWNJ, INSERTED);
      out.push(YEH, INSERTED);
    } else out.push(unit, at);
  }
}
