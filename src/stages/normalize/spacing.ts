import { CHAR_CLASS, DIGIT, LETTER, ZWNJ } from "../../text/chars.js";
import type { LetterFindings } from "./letters.js";
import { setNumeralMarks } from "./numeral-marks.js";
import type { NormalizeSettings } from "./options.js";
import { numeralEnd } from "./protect.js";
import {
  BLANK,
  CLOSER,
  DOT,
  dropsSpace,
  ELLIPSIS,
  FOREIGN,
  isPersianDigit,
  isVav,
  LINE_START,
  NEWLINE,
  NUMERAL,
  numeralNeedsSpace,
  OPENER,
  OTHER,
  openerNeedsSpace,
  opensAfter,
  PERCENT,
  PERSIAN_PERCENT,
  STOP,
  WORD,
  wordNeedsSpace,
} from "./spacing-rules.js";
import { INSERTED, type UnitBuffer } from "./unit-buffer.js";
import type { WordWriter } from "./words.js";

const code = (char: string): number => char.charCodeAt(0);
const MARK_KIND = new Uint8Array(0x10000).fill(OTHER);
for (const char of "»)]}") MARK_KIND[code(char)] = CLOSER;
for (const char of "«([{") MARK_KIND[code(char)] = OPENER;
for (const char of "،؛:.!؟") MARK_KIND[code(char)] = STOP;
/** Marks that are written once where they were typed twice. */
const SINGLE = new Uint8Array(0x10000);
for (const char of "،؛!؟") SINGLE[code(char)] = 1;
const PERSIAN_MARKS = new Map([
  [code("?"), code("؟")],
  [code(";"), code("؛")],
  [code(","), code("،")],
]);

/**
 * The second pass: spaces, punctuation, half-spaces and the words. `input` is what the letter pass wrote, with a
 * sentinel 0 behind it. Linear.
 */
export function writeSpacing(
  input: UnitBuffer,
  findings: LetterFindings,
  out: UnitBuffer,
  words: WordWriter,
  settings: NormalizeSettings,
): void {
  const { units, origins, length } = input;
  const { foreign } = findings;
  let nextForeign = 0;
  let foreignAt = foreign[0] ?? -1;
  /** Offset of the first space since the last token, -1 for none. */
  let gap = -1;
  let before = LINE_START;
  /** Kind of what stands before a stop mark, and the number of letters of the last word. */
  let beforeStop = LINE_START;
  let lastWordLetters = 0;
  let openQuotes = 0;
  let at = 0;

  while (at < length) {
    const unit = units[at]!;
    if (unit === BLANK) {
      if (gap < 0) gap = at;
      at += 1;
      continue;
    }
    if (unit === NEWLINE) {
      out.reserve(2);
      out.push(NEWLINE, origins[at]!);
      at += 1;
      gap = -1;
      before = LINE_START;
      openQuotes = 0;
      words.forget();
      continue;
    }
    if (unit === ZWNJ) {
      at += 1;
      continue;
    }
    const kind = CHAR_CLASS[unit];
    // Protected stretches come first: whatever they hold, they are copied.
    if (at === foreignAt) {
      const end = foreign[nextForeign + 1]!;
      nextForeign += 2;
      foreignAt = foreign[nextForeign] ?? -1;
      out.reserve(end - at + 2);
      if (before !== LINE_START && (gap >= 0 ? before !== OPENER : opensAfter(before, unit, out)))
        pushSpace(out, origins, gap);
      for (let i = at; i < end; i += 1) out.push(units[i]!, origins[i]!);
      at = end;
      gap = -1;
      before = FOREIGN;
      words.forget();
      continue;
    }
    if (kind === LETTER) {
      const end = words.wordEnd(units, at);
      const needed =
        gap >= 0
          ? before !== OPENER && before !== LINE_START
          : wordNeedsSpace(units, at, end, before, beforeStop, lastWordLetters, out);
      lastWordLetters = end - at;
      out.reserve(2 * lastWordLetters + 4);
      // Something stands between this word and the one before: no loose suffix of it.
      if (before !== WORD) words.forget();
      at = words.write(input, at, end, out, needed, gap);
      gap = -1;
      before = WORD;
      continue;
    }
    if (kind === DIGIT) {
      const end = numeralEnd(units, at, length);
      if (settings.digits !== "keep" && end > at + 2) setNumeralMarks(units, at, end);
      out.reserve(end - at + 2);
      const needed =
        gap >= 0
          ? before !== OPENER && before !== LINE_START
          : numeralNeedsSpace(before, beforeStop, lastWordLetters, out);
      if (needed) pushSpace(out, origins, gap);
      if (out.last === PERCENT && isPersianDigit(unit)) out.units[out.length - 1] = PERSIAN_PERCENT;
      for (let i = at; i < end; i += 1) out.push(units[i]!, origins[i]!);
      at = end;
      gap = -1;
      before = NUMERAL;
      words.forget();
      continue;
    }
    words.forget();
    out.reserve(4);
    if (unit === DOT || unit === ELLIPSIS) {
      const run = ellipsisEnd(units, at);
      if (run > 0) {
        if (before !== LINE_START && (gap >= 0 || (before === WORD && isVav(out)))) pushSpace(out, origins, gap);
        if (run === at + 1) out.push(ELLIPSIS, origins[at]!);
        else out.push(ELLIPSIS, INSERTED);
        at = run;
        gap = -1;
        before = OTHER;
        continue;
      }
    }
    const mark = markFor(unit, before, gap, out);
    if (SINGLE[mark] === 1 && gap < 0 && out.last === mark) {
      at += 1;
      continue;
    }
    const markKind = MARK_KIND[mark]!;
    const apart = gap >= 0 && before !== LINE_START && !dropsSpace(units, at, mark, markKind, before, openQuotes);
    if (apart || (gap < 0 && markKind === OPENER && openerNeedsSpace(mark, before, beforeStop, out)))
      pushSpace(out, origins, gap);
    out.push(mark, origins[at]!);
    if (mark === 0xab) openQuotes += 1;
    else if (mark === 0xbb && openQuotes > 0) openQuotes -= 1;
    // A stop that stands apart («.NET», « .۵») belongs to what follows.
    if (markKind === STOP) beforeStop = before === STOP || apart ? OTHER : before;
    before = markKind;
    at += 1;
    gap = -1;
  }
}

/** Writes the space at `gap`, or a new one for -1. */
function pushSpace(out: UnitBuffer, origins: Int32Array, gap: number): void {
  out.push(BLANK, gap >= 0 ? origins[gap]! : INSERTED);
}

/** The mark to write for `unit`: Persian ones behind Persian words and digits. */
function markFor(unit: number, before: number, gap: number, out: UnitBuffer): number {
  if (unit === PERCENT) return gap < 0 && isPersianDigit(out.last) ? PERSIAN_PERCENT : unit;
  if (before !== WORD && before !== CLOSER) return unit;
  return PERSIAN_MARKS.get(unit) ?? unit;
}

/** End of three or more dots, with or without single spaces between them, or of a run with `…` in it; 0 for anything else. */
function ellipsisEnd(units: Uint16Array, at: number): number {
  let dots = 0;
  let sign = false;
  let i = at;
  let end = at;
  for (;;) {
    const unit = units[i]!;
    if (unit === DOT) dots += 1;
    else if (unit === ELLIPSIS) sign = true;
    else break;
    i += 1;
    end = i;
    if (units[i] === BLANK && (units[i + 1] === DOT || units[i + 1] === ELLIPSIS)) i += 1;
  }
  if (!sign && dots < 3) return 0;
  return end;
}
