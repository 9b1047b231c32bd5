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
  new SpacingPass(input, findings, out, words, settings).run();
}

/** One text on its way through the second pass. Each `write…` takes what begins at an offset and answers where it ends. */
class SpacingPass {
  readonly #input: UnitBuffer;
  readonly #foreign: readonly number[];
  readonly #out: UnitBuffer;
  readonly #words: WordWriter;
  readonly #keepsDigits: boolean;
  #nextForeign = 0;
  /** Offset of the first space since the last token, -1 for none. */
  #gap = -1;
  #before = LINE_START;
  /** Kind of what stands before a stop mark, and the number of letters of the last word. */
  #beforeStop = LINE_START;
  #lastWordLetters = 0;
  #openQuotes = 0;

  constructor(
    input: UnitBuffer,
    { foreign }: LetterFindings,
    out: UnitBuffer,
    words: WordWriter,
    { digits }: NormalizeSettings,
  ) {
    this.#input = input;
    this.#foreign = foreign;
    this.#out = out;
    this.#words = words;
    this.#keepsDigits = digits === "keep";
  }

  run(): void {
    const { units, length } = this.#input;
    let foreignAt = this.#foreign[0] ?? -1;
    let at = 0;
    while (at < length) {
      const unit = units[at]!;
      if (unit === BLANK) {
        if (this.#gap < 0) this.#gap = at;
        at += 1;
      } else if (unit === NEWLINE) at = this.#writeLineBreak(at);
      else if (unit === ZWNJ) at += 1;
      // Protected stretches come first: whatever they hold, they are copied.
      else if (at === foreignAt) {
        at = this.#writeForeign(at);
        foreignAt = this.#foreign[this.#nextForeign] ?? -1;
      } else {
        const kind = CHAR_CLASS[unit];
        if (kind === LETTER) at = this.#writeWord(at);
        else if (kind === DIGIT) at = this.#writeNumeral(at, foreignAt < 0 ? length : foreignAt);
        else at = this.#writeMark(at);
      }
    }
  }

  #writeLineBreak(at: number): number {
    const out = this.#out;
    out.reserve(2);
    out.push(NEWLINE, this.#input.origins[at]!);
    this.#gap = -1;
    this.#before = LINE_START;
    this.#openQuotes = 0;
    this.#words.forget();
    return at + 1;
  }

  #writeForeign(at: number): number {
    const out = this.#out;
    const { units, origins } = this.#input;
    const end = this.#foreign[this.#nextForeign + 1]!;
    this.#nextForeign += 2;
    out.reserve(end - at + 2);
    const before = this.#before;
    if (before !== LINE_START && (this.#gap >= 0 ? before !== OPENER : opensAfter(before, units[at]!, out)))
      pushSpace(out, origins, this.#gap);
    for (let i = at; i < end; i += 1) out.push(units[i]!, origins[i]!);
    this.#gap = -1;
    this.#before = FOREIGN;
    this.#words.forget();
    return end;
  }

  #writeWord(at: number): number {
    const out = this.#out;
    const words = this.#words;
    const { units } = this.#input;
    const before = this.#before;
    const end = words.wordEnd(units, at);
    const needed =
      this.#gap >= 0
        ? before !== OPENER && before !== LINE_START
        : wordNeedsSpace(units, at, end, before, this.#beforeStop, this.#lastWordLetters, out);
    this.#lastWordLetters = end - at;
    out.reserve(2 * this.#lastWordLetters + 4);
    // Something stands between this word and the one before: no loose suffix of it.
    if (before !== WORD) words.forget();
    const next = words.write(this.#input, at, end, out, needed, this.#gap);
    this.#gap = -1;
    this.#before = WORD;
    return next;
  }

  #writeNumeral(at: number, limit: number): number {
    const out = this.#out;
    const { units, origins } = this.#input;
    const before = this.#before;
    // «4_x000D_5G»: what stood between the digits is gone, and the code behind it is still one.
    const end = numeralEnd(units, at, limit);
    if (!this.#keepsDigits && end > at + 2) setNumeralMarks(units, at, end);
    out.reserve(end - at + 2);
    const needed =
      this.#gap >= 0
        ? before !== OPENER && before !== LINE_START
        : numeralNeedsSpace(before, this.#beforeStop, this.#lastWordLetters, out);
    if (needed) pushSpace(out, origins, this.#gap);
    if (out.last === PERCENT && isPersianDigit(units[at]!)) out.units[out.length - 1] = PERSIAN_PERCENT;
    for (let i = at; i < end; i += 1) out.push(units[i]!, origins[i]!);
    this.#gap = -1;
    this.#before = NUMERAL;
    this.#words.forget();
    return end;
  }

  #writeMark(at: number): number {
    const out = this.#out;
    const { units, origins } = this.#input;
    const gap = this.#gap;
    const before = this.#before;
    const unit = units[at]!;
    this.#words.forget();
    out.reserve(4);
    const run = unit === DOT || unit === ELLIPSIS ? ellipsisEnd(units, at) : 0;
    if (run > 0) {
      if (before !== LINE_START && (gap >= 0 || (before === WORD && isVav(out)))) pushSpace(out, origins, gap);
      out.push(ELLIPSIS, run === at + 1 ? origins[at]! : INSERTED);
      this.#gap = -1;
      this.#before = OTHER;
      return run;
    }
    const mark = markFor(unit, before, gap, out);
    if (SINGLE[mark] === 1 && gap < 0 && out.last === mark) return at + 1;
    const kind = MARK_KIND[mark]!;
    const apart = gap >= 0 && before !== LINE_START && !dropsSpace(units, at, mark, kind, before, this.#openQuotes);
    if (apart || (gap < 0 && kind === OPENER && openerNeedsSpace(mark, before, this.#beforeStop, out)))
      pushSpace(out, origins, gap);
    out.push(mark, origins[at]!);
    if (mark === 0xab) this.#openQuotes += 1;
    else if (mark === 0xbb && this.#openQuotes > 0) this.#openQuotes -= 1;
    // A stop that stands apart («.NET», « .۵») belongs to what follows.
    if (kind === STOP) this.#beforeStop = before === STOP || apart ? OTHER : before;
    this.#before = kind;
    this.#gap = -1;
    return at + 1;
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
