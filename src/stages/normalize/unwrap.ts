import { CHAR_CLASS, DIGIT, INVISIBLE, LETTER, LINE_BREAK, MARK, SPACE } from "../../text/chars.js";

/**
 * Joins lines that a tool broke at a fixed width. Such a page shows itself by its line lengths: many lines, nearly all
 * of them just below one width, and hardly any line that could have taken the first word of the next one. A page whose
 * lines are paragraphs has lines of all lengths.
 */

/** The widths at which tools break lines. */
const NARROWEST = 50;
const WIDEST = 132;
/** Fewer full lines than this prove nothing. */
const LEAST_LINES = 3;
/** Half-spaces deleted after the wrapping make a line look shorter than it was; this many columns are forgiven. */
const SLACK = 8;

/** The lines of a text as parallel arrays: `[start, end)` without the white space at the ends, and how many letters long. */
interface Lines {
  readonly start: number[];
  readonly end: number[];
  /** Offset of the line break behind the line; the text's length for the last. */
  readonly breakAt: number[];
  /** Whether the line ends in markdown's hard break: two spaces. */
  readonly hard: boolean[];
}

/** Replaces soft line breaks in `source` by spaces, in place and of the same length. Linear. */
export function unwrapLines(source: Uint16Array, length: number): void {
  const lines = linesOf(source, length);
  const width = lines === undefined ? 0 : wrapWidth(source, lines);
  if (lines === undefined || width === 0) return;
  const parted = hasBlankLines(lines);
  for (let i = 0; i + 1 < lines.start.length; i += 1) {
    if (!continues(source, lines, i, width, parted)) continue;
    for (let at = lines.breakAt[i]!; at < lines.start[i + 1]!; at += 1)
      if (CHAR_CLASS[source[at]!] === LINE_BREAK) source[at] = 0x20;
  }
}

/** The lines of a text; `undefined` as soon as one is beyond every width: the lines are paragraphs. */
function linesOf(source: Uint16Array, length: number): Lines | undefined {
  const lines: Lines = { start: [], end: [], breakAt: [], hard: [] };
  let at = 0;
  while (at <= length) {
    let lineEnd = at;
    while (lineEnd < length && CHAR_CLASS[source[lineEnd]!] !== LINE_BREAK) lineEnd += 1;
    let start = at;
    let end = lineEnd;
    while (start < end && blank(source[start]!)) start += 1;
    while (end > start && blank(source[end - 1]!)) end -= 1;
    lines.start.push(start);
    lines.end.push(end);
    lines.breakAt.push(lineEnd);
    lines.hard.push(lineEnd - end >= 2 && source[lineEnd - 1] === 0x20 && source[lineEnd - 2] === 0x20);
    if (end - start > WIDEST && !isPicture(source, lines, lines.start.length - 1)) return undefined;
    if (lineEnd >= length) break;
    at = source[lineEnd] === 0x0d && source[lineEnd + 1] === 0x0a ? lineEnd + 2 : lineEnd + 1;
  }
  return lines;
}

const blank = (unit: number): boolean => CHAR_CLASS[unit] === SPACE || CHAR_CLASS[unit] === INVISIBLE;

/** Length in the columns a wrapping tool counts: marks without width count too, so half-spaces are only roughly right. */
const columns = (lines: Lines, i: number): number => lines.end[i]! - lines.start[i]!;

/** Length of the first word of a line, the mark behind it included. */
function firstWord(source: Uint16Array, lines: Lines, i: number): number {
  let at = lines.start[i]!;
  while (at < lines.end[i]! && !blank(source[at]!)) at += 1;
  return at - lines.start[i]!;
}

/**
 * The width a text was wrapped at, 0 when it was not. At the right width nearly every line that another line follows
 * directly is full: it has no room for that line's first word.
 */
function wrapWidth(source: Uint16Array, lines: Lines): number {
  const count = lines.start.length;
  let width = 0;
  let pairs = 0;
  for (let i = 0; i < count; i += 1) {
    const length = columns(lines, i);
    if (isPicture(source, lines, i)) continue;
    if (i + 1 < count && columns(lines, i + 1) > 0 && length > 0) {
      width = Math.max(width, length);
      pairs += 1;
    }
  }
  if (pairs < LEAST_LINES || width < NARROWEST) return 0;
  let full = 0;
  let followed = 0;
  let open = 0;
  // Runs of lines, and those that end like prose: a list of headlines of one length does not.
  let runs = 0;
  let ended = 0;
  for (let i = 1; i < count; i += 1) {
    if (columns(lines, i) === 0 || columns(lines, i - 1) === 0) continue;
    if (i + 1 < count && columns(lines, i + 1) > 0 && !lines.hard[i]) continue;
    runs += 1;
    if (endsSentence(source, lines, i)) ended += 1;
  }
  if (ended === 0 || ended * 2 < runs) return 0;
  for (let i = 0; i + 1 < count; i += 1) {
    if (columns(lines, i) === 0 || columns(lines, i + 1) === 0 || lines.hard[i]) continue;
    if (isPicture(source, lines, i) || isPicture(source, lines, i + 1)) continue;
    followed += 1;
    if (columns(lines, i) + 1 + firstWord(source, lines, i + 1) + SLACK <= width) continue;
    full += 1;
    if (!endsSentence(source, lines, i)) open += 1;
  }
  // Paragraph lines nearly all end a sentence; wrapped ones nearly never do.
  return full >= LEAST_LINES && full * 10 >= followed * 8 && open * 10 >= full * 6 ? width : 0;
}

/** Whether the break behind line `i` only wraps. */
function continues(source: Uint16Array, lines: Lines, i: number, width: number, parted: boolean): boolean {
  if (columns(lines, i) === 0 || columns(lines, i + 1) === 0 || lines.hard[i]) return false;
  if (isPicture(source, lines, i) || isPicture(source, lines, i + 1) || isItem(source, lines, i + 1)) return false;
  // Columns that would be left if the next word stood on this line. A line with room to spare is the last one of a
  // paragraph, or a heading; so is, where no blank lines part the paragraphs, one that ends a sentence with any room.
  const room = width - columns(lines, i) - 1 - firstWord(source, lines, i + 1);
  return room < (endsSentence(source, lines, i) && !parted ? 0 : SLACK);
}

/** Whether blank lines part the paragraphs: then a line break without one never begins a paragraph. */
function hasBlankLines(lines: Lines): boolean {
  let blankLines = 0;
  let blocks = 0;
  for (let i = 1; i < lines.start.length; i += 1) {
    if (columns(lines, i) > 0) continue;
    blankLines += 1;
    if (columns(lines, i - 1) > 0) blocks += 1;
  }
  return blankLines >= 2 && blocks * 2 >= blankLines;
}

/** A markdown picture or a bare address. */
function isPicture(source: Uint16Array, lines: Lines, i: number): boolean {
  const at = lines.start[i]!;
  return (source[at] === 0x21 && source[at + 1] === 0x5b) || (source[at] === 0x68 && source[at + 4] === 0x3a);
}

/** A list item: a bullet or a number with a dot, dash or bracket behind it. */
function isItem(source: Uint16Array, lines: Lines, i: number): boolean {
  const at = lines.start[i]!;
  const first = source[at]!;
  if (first === 0x2022 || first === 0x25cf || first === 0x25aa || first === 0xb7) return true;
  const dash = first === 0x2d || first === 0x2a || first === 0x2b || first === 0x2013;
  if (dash) return blank(source[at + 1]!);
  if (CHAR_CLASS[first] !== DIGIT) return false;
  let digits = at;
  while (digits < lines.end[i]! && CHAR_CLASS[source[digits]!] === DIGIT) digits += 1;
  const mark = source[digits]!;
  return digits - at <= 2 && (mark === 0x2d || mark === 0x29 || (mark === 0x2e && blank(source[digits + 1]!)));
}

function endsSentence(source: Uint16Array, lines: Lines, i: number): boolean {
  let at = lines.end[i]! - 1;
  while (at >= lines.start[i]!) {
    const unit = source[at]!;
    const kind = CHAR_CLASS[unit];
    if (kind === LETTER || kind === DIGIT || kind === MARK) return false;
    if (unit === 0x2e || unit === 0x21 || unit === 0x61f || unit === 0x3f || unit === 0x2026 || unit === 0x3a)
      return true;
    at -= 1;
  }
  return false;
}
