import {
  CHAR_CLASS,
  MARK as COMBINING,
  DIGIT,
  FOLD,
  INVISIBLE,
  LATIN,
  LETTER,
  LINE_BREAK,
  PUNCTUATION,
  SPACE,
} from "../../text/chars.js";
import { FOREIGN, MARK, NUMERAL, SYMBOL, Tokens, WORD } from "../../text/tokens.js";

const code = (char: string): number => char.charCodeAt(0);
const DOT = code(".");
const COLON = code(":");
const SLASH = code("/");
const DECIMAL = code("٫");
const THOUSANDS = code("٬");
const COMMA = code(",");
const PERSIAN_COMMA = code("،");
/** Asks for the coloured shape of the sign before it, and belongs to that sign: «▫️». */
const COLOURED = 0xfe0f;

/** Inside an address or a file name: not followed by a space. */
const ADDRESS_MARKS = new Set([..."./:@-_?=&%#+~"].map(code));

/** False past the end of a text, where `charCodeAt` gives NaN. */
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isDigit = (unit: number): boolean => CHAR_CLASS[unit] === DIGIT;

/** Length of a numeral's inner mark at `at` (digits stand before it), 0 when the numeral ends here. */
function innerMark(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (!isDigit(text.charCodeAt(at + 1))) return 0;
  if (unit === DOT || unit === DECIMAL || unit === SLASH || unit === COLON || unit === THOUSANDS) return 1;
  if (unit === COMMA || unit === PERSIAN_COMMA) {
    // A comma between digits is a thousands mark only before exactly three of them; «۵،۴» is a list.
    let digits = 0;
    while (digits < 4 && isDigit(text.charCodeAt(at + 1 + digits))) digits += 1;
    return digits === 3 || (unit === COMMA && digits <= 2) ? 1 : 0;
  }
  return 0;
}

/** End of the word that goes on at `at`. */
function wordEnd(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end += 1) {
    const next = CHAR_CLASS[text.charCodeAt(end)]!;
    if (next !== LETTER && next !== COMBINING && next !== INVISIBLE) break;
  }
  return end;
}

/** End of the numeral that goes on at `at`. */
function numeralEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    if (isDigit(text.charCodeAt(end))) end += 1;
    else {
      const inner = innerMark(text, end);
      if (inner === 0) break;
      end += inner;
    }
  }
  return end;
}

/** End of the Latin word, address or file name that goes on at `at`. */
function foreignEnd(text: string, at: number): number {
  const { length } = text;
  let end = at;
  while (end < length) {
    const next = text.charCodeAt(end);
    const nextClass = CHAR_CLASS[next]!;
    if (nextClass === LATIN || nextClass === DIGIT || nextClass === INVISIBLE) end += 1;
    else if (ADDRESS_MARKS.has(next)) {
      let run = end;
      while (run < length && ADDRESS_MARKS.has(text.charCodeAt(run))) run += 1;
      const after = run < length ? CHAR_CLASS[text.charCodeAt(run)] : SPACE;
      if (after !== LATIN && after !== DIGIT) break;
      end = run;
    } else break;
  }
  return end;
}

/**
 * Cuts a text into tokens. Digits and letters are parted («۵۰هزار» is two tokens), a half-space never parts.
 * Linear in the text; offsets are UTF-16 into it.
 */
export function tokenize(text: string): Tokens {
  const length = text.length;
  // An upper bound that is cheap to know; the arrays are cut to size at the end.
  let capacity = (length >>> 1) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let kind = new Uint8Array(capacity);
  let letterStart = new Int32Array(capacity + 1);
  const letters = new Uint16Array(length);
  let count = 0;
  let written = 0;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const klass = CHAR_CLASS[unit]!;
    if (klass === SPACE || klass === LINE_BREAK || klass === INVISIBLE) {
      at += 1;
      continue;
    }
    const from = at;
    let tokenKind: number = SYMBOL;
    if (klass === LETTER || klass === COMBINING) {
      tokenKind = WORD;
      at = wordEnd(text, at + 1);
    } else if (klass === DIGIT) {
      tokenKind = NUMERAL;
      at = numeralEnd(text, at + 1);
    } else if (klass === LATIN) {
      tokenKind = FOREIGN;
      at = foreignEnd(text, at + 1);
    } else if (klass === PUNCTUATION) {
      tokenKind = MARK;
      at += 1;
      if (text.charCodeAt(at) === COLOURED) at += 1;
    } else {
      // A surrogate pair is one symbol; half a pair is one too, and takes nothing with it.
      at += unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1;
      if (text.charCodeAt(at) === COLOURED) at += 1;
    }
    // Invisible marks inside a word are part of it, behind it they are not: a block ends before them.
    let tokenEnd = at;
    while (CHAR_CLASS[text.charCodeAt(tokenEnd - 1)] === INVISIBLE) tokenEnd -= 1;
    if (count === capacity) {
      capacity *= 2;
      start = grow(start, capacity);
      end = grow(end, capacity);
      letterStart = grow(letterStart, capacity + 1);
      kind = grow(kind, capacity);
    }
    const firstLetter = written;
    for (let i = from; i < at; i += 1) {
      const folded = FOLD[text.charCodeAt(i)]!;
      if (folded !== 0) {
        letters[written] = folded;
        written += 1;
      }
    }
    // Only marks without weight (a stray tatweel): no token.
    if (written === firstLetter) continue;
    start[count] = from;
    end[count] = tokenEnd;
    kind[count] = tokenKind;
    letterStart[count] = firstLetter;
    count += 1;
  }
  letterStart[count] = written;
  return new Tokens(
    text,
    count,
    start.subarray(0, count),
    end.subarray(0, count),
    kind.subarray(0, count),
    letters.subarray(0, written),
    letterStart.subarray(0, count + 1),
  );
}

function grow<Numbers extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
  array: Numbers,
  capacity: number,
): Numbers {
  const larger = new (array.constructor as new (length: number) => Numbers)(capacity);
  larger.set(array);
  return larger;
}
