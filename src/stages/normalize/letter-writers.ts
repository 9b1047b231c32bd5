import { CHAR_CLASS, MARK as COMBINING, DIGIT, LATIN, LETTER, LINE_BREAK, ZWNJ } from "../../text/chars.js";
import type { Replacement } from "./debris.js";
import type { NormalizeSettings } from "./options.js";
import { INSERTED, type UnitBuffer } from "./unit-buffer.js";
import {
  ACTION,
  ALEF_HAMZA,
  COMBINING_HAMZA,
  DEBRIS,
  EXPAND,
  EXPANSIONS,
  FATHATAN,
  HALF_SPACE,
  HEH_HAMZA,
  INVISIBLE_BREAK,
  JOINER,
  JOINS,
  MAPPED,
  TATWEEL,
} from "./unit-tables.js";

const HEH = 0x647;
const YEH = 0x6cc;
const ALEF = 0x627;
const HAMZA_ABOVE = 0x654;
/** How far ahead the next letter is looked for when a number stands behind a Latin word. */
const LOOK_AHEAD = 24;

/** Whether a half-space between two units is seen; before an alef it parts two syllables even where it is not. */
const isSeen = (before: number, after: number): boolean => JOINS[before] === 1 || after === ALEF || after === 0x622;

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

/** Writes the numeral `[at, end)` in the digits wanted; between Latin words as it is. Returns where to go on. */
export function writeNumeral(
  source: Uint16Array,
  at: number,
  end: number,
  length: number,
  out: UnitBuffer,
  digits: NormalizeSettings["digits"],
): number {
  const keep = digits === "keep" || (behindLatin(out) && latinFollows(source, end, length));
  const zero = digits === "persian" ? 0x6f0 : 0x30;
  for (let i = at; i < end; i += 1) {
    const unit = source[i]!;
    const value = keep ? -1 : digitValue(unit);
    out.push(value >= 0 ? zero + value : unit, i);
  }
  return end;
}

/** Invisible breaks between two letters are a half-space, where one is seen. Returns where to go on. */
function writeBreak(source: Uint16Array, at: number, length: number, out: UnitBuffer): number {
  const unit = source[at]!;
  let next = at + 1;
  while (next < length && ACTION[source[next]!] === INVISIBLE_BREAK) next += 1;
  const letterNext = next < length && CHAR_CLASS[source[next]!] === LETTER;
  if (letterNext && CHAR_CLASS[out.last] === LETTER) {
    if (JOINS[out.last] === 1) out.push(ZWNJ, at);
  } else if (unit === 0xac && CHAR_CLASS[out.last] !== LETTER) out.push(unit, at);
  return next;
}

/** A heh with hamza as it is wanted: kept, with «ی» behind a half-space, or with the hamza as a mark. */
function writeHehHamza(unit: number, at: number, out: UnitBuffer, { heh }: NormalizeSettings): void {
  if (heh === "keep") {
    out.push(unit, at);
    return;
  }
  out.push(HEH, INSERTED);
  if (heh === "ye") out.push(ZWNJ, INSERTED);
  out.push(heh === "ye" ? YEH : HAMZA_ABOVE, INSERTED);
}

/** A fathatan stands on an alef, a hamza or a heh, once. Returns where to go on. */
function writeFathatan(source: Uint16Array, at: number, out: UnitBuffer): number {
  const unit = source[at]!;
  let next = at + 1;
  while (source[next] === unit) next += 1;
  const last = out.last;
  if (MAPPED[source[next]!] === ALEF && last !== ALEF && CHAR_CLASS[last] === LETTER) {
    // «مثلًا»: the mark was typed before its alef.
    out.push(ALEF, INSERTED);
    out.push(unit, INSERTED);
    return next + 1;
  }
  if (last === ALEF || last === 0x621 || last === HEH) out.push(unit, at);
  return next;
}

/** Writes what stands for a piece of debris with the unit `after` behind it. */
export function writeDebris({ unit }: Replacement, after: number, out: UnitBuffer): void {
  // Debris within debris («[&shy;n]») must not become a new piece of it.
  if (unit === 0 && ACTION[out.last] === DEBRIS) out.push(0x20, INSERTED);
  const isStray = unit === ZWNJ && !(CHAR_CLASS[out.last] === LETTER && isSeen(out.last, after));
  if (!isStray && unit !== 0) out.push(unit, INSERTED);
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

/** Writes a letter, a mark or an invisible unit that is not simply copied. Returns where to go on. */
export function writeSpecial(
  source: Uint16Array,
  at: number,
  length: number,
  out: UnitBuffer,
  settings: NormalizeSettings,
): number {
  const unit = source[at]!;
  const last = CHAR_CLASS[out.last];
  switch (ACTION[unit]!) {
    case INVISIBLE_BREAK:
      return writeBreak(source, at, length, out);
    case TATWEEL:
      return writeTatweel(source, at, length, out);
    case FATHATAN:
      return writeFathatan(source, at, out);
    case HALF_SPACE:
      // Behind a space, a mark or a digit it is nobody's half-space.
      if (settings.level !== "full" || last === COMBINING || (last === LETTER && isSeen(out.last, source[at + 1]!)))
        out.push(unit, at);
      break;
    case JOINER:
      // Between emoji it makes one picture of two; between letters it changes nothing.
      if (out.last >= 0xd800 || last === 0) out.push(unit, at);
      break;
    case EXPAND: {
      const expansion = EXPANSIONS.get(unit)!;
      out.reserve(length - at + expansion.length);
      for (const one of expansion) out.push(one, INSERTED);
      break;
    }
    case COMBINING_HAMZA:
      out.reserve(length - at + 2);
      writeCombining(unit, at, out, settings);
      break;
    case HEH_HAMZA:
      out.reserve(length - at + 2);
      writeHehHamza(unit, at, out, settings);
      break;
    case ALEF_HAMZA:
      out.push(last === LETTER || last === COMBINING ? unit : ALEF, at);
  }
  // What is left is dropped.
  return at + 1;
}
