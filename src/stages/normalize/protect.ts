/**
 * Stretches that no rule may touch: addresses, handles, Latin words with their digits and marks, codes such as `5G`.
 * All functions take UTF-16 units with a 0 as sentinel behind the last one.
 */
import { CHAR_CLASS, DIGIT, INVISIBLE, LATIN, LINE_BREAK, SPACE } from "../../text/chars.js";

const ADDRESS_MARK = new Uint8Array(0x10000);
for (const char of "./:@-_?=&%#+~") ADDRESS_MARK[char.charCodeAt(0)] = 1;
const URL_END = new Uint8Array(0x10000);
for (const char of '«»"<>“”،؛') URL_END[char.charCodeAt(0)] = 1;
const TRAILING = new Uint8Array(0x10000);
for (const char of ".,:;!?)]}'*؟…") TRAILING[char.charCodeAt(0)] = 1;

const COLON = 0x3a;
const SLASH = 0x2f;
const W = 0x77;

/** End of the Latin word, code, mail address or URL that begins at `at` (with a Latin letter or a digit). */
export function foreignEnd(units: Uint16Array, at: number, end: number): number {
  let i = at + 1;
  while (i < end) {
    const unit = units[i]!;
    const kind = CHAR_CLASS[unit];
    if (kind === LATIN || kind === DIGIT) {
      i += 1;
      continue;
    }
    if (ADDRESS_MARK[unit] === 0) break;
    if (unit === COLON && units[i + 1] === SLASH && units[i + 2] === SLASH) return urlEnd(units, i + 3, end);
    let run = i;
    while (run < end && ADDRESS_MARK[units[run]!] === 1) run += 1;
    const after = run < end ? CHAR_CLASS[units[run]!] : SPACE;
    if (after !== LATIN && after !== DIGIT) break;
    i = run;
  }
  const www = (units[at]! | 0x20) === W && (units[at + 1]! | 0x20) === W && (units[at + 2]! | 0x20) === W;
  if (www || hasPath(units, at, i)) return urlEnd(units, i, end);
  return i;
}

/** Whether a slash stands after a dotted name: `x.ir/خبر` goes on to the next space. */
function hasPath(units: Uint16Array, at: number, end: number): boolean {
  return units[end] === SLASH && CHAR_CLASS[units[end + 1]!] !== SPACE && hasDot(units, at, end);
}

function hasDot(units: Uint16Array, at: number, end: number): boolean {
  // A host name is short; a longer run is no address.
  for (let i = Math.max(at, end - 253); i < end; i += 1) if (units[i] === 0x2e) return true;
  return false;
}

function urlEnd(units: Uint16Array, from: number, end: number): number {
  let i = from;
  while (i < end) {
    const kind = CHAR_CLASS[units[i]!];
    if (kind === SPACE || kind === LINE_BREAK || kind === INVISIBLE || URL_END[units[i]!] === 1) break;
    i += 1;
  }
  while (i > from && TRAILING[units[i - 1]!] === 1) i -= 1;
  return i;
}

const DOT = 0x2e;
const COMMA = 0x2c;
const PERSIAN_COMMA = 0x60c;
const DECIMAL = 0x66b;
const THOUSANDS = 0x66c;

/** End of the numeral that begins with the digit at `at`: digits with the marks between them, as the tokenizer cuts them. */
export function numeralEnd(units: Uint16Array, at: number, end: number): number {
  let i = at + 1;
  while (i < end) {
    const unit = units[i]!;
    if (CHAR_CLASS[unit] === DIGIT) {
      i += 1;
      continue;
    }
    if (i + 1 >= end || CHAR_CLASS[units[i + 1]!] !== DIGIT) break;
    if (unit === DOT || unit === DECIMAL || unit === SLASH || unit === COLON || unit === THOUSANDS) i += 2;
    else if (unit === COMMA || unit === PERSIAN_COMMA) {
      let digits = 1;
      while (digits < 4 && i + 1 + digits < end && CHAR_CLASS[units[i + 1 + digits]!] === DIGIT) digits += 1;
      if (digits !== 3 && !(unit === COMMA && digits <= 2)) break;
      i += 2;
    } else break;
  }
  return i;
}
