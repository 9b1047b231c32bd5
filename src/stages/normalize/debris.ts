import { DEBRIS_FORMS } from "../../lexicon/normalization/debris.js";
import { CHAR_CLASS, DIGIT, LATIN, LETTER } from "../../text/chars.js";

/** What a piece of crawler debris is replaced by: one unit, or nothing (0). */
export interface Replacement {
  /** Units of the source. */
  readonly length: number;
  readonly unit: number;
}

const SPACE = 0x20;
const STAR = 0x2a;
const UNDERSCORE = 0x5f;
const X = 0x78;
const BACKSLASH = 0x5c;

const BY_FIRST = new Map<number, { text: string; replacement: Replacement }[]>();
for (const { from, to } of DEBRIS_FORMS) {
  const first = from.charCodeAt(0);
  const list = BY_FIRST.get(first) ?? [];
  list.push({ text: from, replacement: { length: from.length, unit: to === "" ? 0 : to.charCodeAt(0) } });
  list.sort((a, b) => b.text.length - a.text.length);
  BY_FIRST.set(first, list);
}

/** The debris that begins at `at`, if any does. Constant time but for runs of stars, which it takes whole. */
export function debrisLength(source: Uint16Array, at: number, end: number): Replacement | undefined {
  const unit = source[at]!;
  if (unit === STAR) return emphasis(source, at, end);
  if (unit === UNDERSCORE) return escapedUnit(source, at);
  if (unit === BACKSLASH && at > 0 && CHAR_CLASS[source[at - 1]!] === LATIN) return undefined;
  for (const { text, replacement } of BY_FIRST.get(unit) ?? []) {
    if (!startsWith(source, at, text)) continue;
    const after = source[at + text.length];
    // `C:\news`: a Latin word goes on behind the escape.
    if (unit === BACKSLASH && after !== undefined && CHAR_CLASS[after] === LATIN) continue;
    return replacement;
  }
  return undefined;
}

function startsWith(source: Uint16Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (source[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** `_x000D_`, as spreadsheets write control characters. */
function escapedUnit(source: Uint16Array, at: number): Replacement | undefined {
  if (source[at + 1] !== X || source[at + 6] !== UNDERSCORE) return undefined;
  let value = 0;
  for (let i = at + 2; i < at + 6; i += 1) {
    const digit = hex(source[i]!);
    if (digit < 0) return undefined;
    value = value * 16 + digit;
  }
  if (value === 0x0a) return { length: 7, unit: 0x0a };
  return value < 0x20 ? { length: 7, unit: 0 } : undefined;
}

const hex = (unit: number): number => {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
};

const isLetter = (charClass: number): boolean => charClass === LETTER || charClass === LATIN;

/** Markdown's `**` and `***`. A lone star is a bullet or a footnote, a longer row a ruler: they stay. */
function emphasis(source: Uint16Array, at: number, end: number): Replacement | undefined {
  // Within a row that was looked at from its first star.
  if (at > 0 && source[at - 1] === STAR) return undefined;
  let run = at;
  while (run < end && source[run] === STAR) run += 1;
  const length = run - at;
  if (length !== 2 && length !== 3) return undefined;
  const before = at === 0 ? 0 : CHAR_CLASS[source[at - 1]!]!;
  const after = run >= end ? 0 : CHAR_CLASS[source[run]!]!;
  if (before === DIGIT && after === DIGIT) return undefined;
  // «محمدی**انتشار»: two words that nothing else parts.
  return { length, unit: isLetter(before) && isLetter(after) ? SPACE : 0 };
}
