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

/** End of the symbol at `at`: a surrogate pair is one, half a pair is one too, and takes nothing with it. */
function symbolEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const end = at + (unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1);
  return text.charCodeAt(end) === COLOURED ? end + 1 : end;
}

/**
 * Cuts a text into tokens. Digits and letters are parted («۵۰هزار» is two tokens), a half-space never parts.
 * Linear in the text; offsets are UTF-16 into it.
 */
export function tokenize(text: string): Tokens {
  const columns = new TokenColumns(text);
  let at = 0;
  while (at < text.length) {
    const from = at;
    const klass = CHAR_CLASS[text.charCodeAt(at)]!;
    if (klass === SPACE || klass === LINE_BREAK || klass === INVISIBLE) {
      at += 1;
    } else if (klass === LETTER || klass === COMBINING) {
      at = wordEnd(text, at + 1);
      columns.add(from, at, WORD);
    } else if (klass === DIGIT) {
      at = numeralEnd(text, at + 1);
      columns.add(from, at, NUMERAL);
    } else if (klass === LATIN) {
      at = foreignEnd(text, at + 1);
      columns.add(from, at, FOREIGN);
    } else {
      at = symbolEnd(text, at);
      columns.add(from, at, klass === PUNCTUATION ? MARK : SYMBOL);
    }
  }
  return columns.tokens();
}

/** What is known of each token, a column each. */
class TokenColumns {
  readonly #text: string;
  // An upper bound that is cheap to know; the arrays are cut to size at the end.
  #capacity: number;
  #start: Int32Array<ArrayBuffer>;
  #end: Int32Array<ArrayBuffer>;
  #kind: Uint8Array<ArrayBuffer>;
  #letterStart: Int32Array<ArrayBuffer>;
  readonly #letters: Uint16Array<ArrayBuffer>;
  #count = 0;
  #written = 0;

  constructor(text: string) {
    this.#text = text;
    this.#capacity = (text.length >>> 1) + 16;
    this.#start = new Int32Array(this.#capacity);
    this.#end = new Int32Array(this.#capacity);
    this.#kind = new Uint8Array(this.#capacity);
    this.#letterStart = new Int32Array(this.#capacity + 1);
    this.#letters = new Uint16Array(text.length);
  }

  add(from: number, to: number, kind: number): void {
    const text = this.#text;
    const letters = this.#letters;
    const first = this.#written;
    let written = first;
    for (let i = from; i < to; i += 1) {
      const folded = FOLD[text.charCodeAt(i)]!;
      if (folded !== 0) {
        letters[written] = folded;
        written += 1;
      }
    }
    // Only marks without weight (a stray tatweel): no token.
    if (written === first) return;
    // Invisible marks inside a word are part of it, behind it they are not: a block ends before them.
    let end = to;
    while (CHAR_CLASS[text.charCodeAt(end - 1)] === INVISIBLE) end -= 1;
    if (this.#count === this.#capacity) this.#grow();
    const index = this.#count;
    this.#start[index] = from;
    this.#end[index] = end;
    this.#kind[index] = kind;
    this.#letterStart[index] = first;
    this.#count = index + 1;
    this.#written = written;
  }

  tokens(): Tokens {
    const count = this.#count;
    this.#letterStart[count] = this.#written;
    return new Tokens(
      this.#text,
      count,
      this.#start.subarray(0, count),
      this.#end.subarray(0, count),
      this.#kind.subarray(0, count),
      this.#letters.subarray(0, this.#written),
      this.#letterStart.subarray(0, count + 1),
    );
  }

  #grow(): void {
    this.#capacity *= 2;
    this.#start = grow(this.#start, this.#capacity);
    this.#end = grow(this.#end, this.#capacity);
    this.#kind = grow(this.#kind, this.#capacity);
    this.#letterStart = grow(this.#letterStart, this.#capacity + 1);
  }
}

function grow<Numbers extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
  array: Numbers,
  capacity: number,
): Numbers {
  const larger = new (array.constructor as new (length: number) => Numbers)(capacity);
  larger.set(array);
  return larger;
}
