/**
 * What each UTF-16 code unit is and what it is folded to for matching. Tables, so that hot loops do one array look-up.
 * Linguistic source: Unicode blocks Arabic, Arabic Supplement, Presentation Forms A and B; keyboard habits seen in
 * Persian newswire (Arabic ي and ك, hamza carriers left out, digits of three scripts).
 */
import { asciiDigit, persianLetter } from "./persian-tools.js";

export const ZWNJ = 0x200c;

/** Classes of code units; 0 is none of these: emoji, symbols, other scripts. */
export const SPACE = 1;
export const LINE_BREAK = 2;
/** A letter of the Arabic script. */
export const LETTER = 3;
/** A letter of another alphabet. */
export const LATIN = 4;
export const DIGIT = 5;
export const PUNCTUATION = 6;
/** Combining marks, tatweel and the half-space: part of the word they stand in, without weight in matching. */
export const MARK = 7;
/** Invisible format characters other than the half-space. */
export const INVISIBLE = 8;

const CLASSES = new Uint8Array(0x10000);
const FOLDS = new Uint16Array(0x10000);

/** Class of each code unit. Read only. */
export const CHAR_CLASS: Readonly<Uint8Array> = CLASSES;
/** The folded code unit for matching; 0 where the character has no weight (half-space, harakat, tatweel, format marks). Read only. */
export const FOLD: Readonly<Uint16Array> = FOLDS;

function classify(): void {
  for (let unit = 0; unit < 0x10000; unit += 1) {
    FOLDS[unit] = unit;
    if (unit >= 0xd800 && unit <= 0xdfff) continue;
    const char = String.fromCharCode(unit);
    if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029 || unit === 0x85)
      CLASSES[unit] = LINE_BREAK;
    else if (/\s/u.test(char)) CLASSES[unit] = SPACE;
    else if (/\p{Nd}/u.test(char)) CLASSES[unit] = DIGIT;
    else if (unit === ZWNJ || unit === 0x0640 || /\p{M}/u.test(char)) CLASSES[unit] = MARK;
    else if (/\p{Cf}|\p{Cc}/u.test(char)) CLASSES[unit] = INVISIBLE;
    else if (/\p{L}/u.test(char)) CLASSES[unit] = /\p{Script=Arabic}/u.test(char) ? LETTER : LATIN;
    else if (/\p{P}/u.test(char) || "+=<>|~^`$%".includes(char)) CLASSES[unit] = PUNCTUATION;
    const kind = CLASSES[unit];
    if (kind === MARK || kind === INVISIBLE) FOLDS[unit] = 0;
    else if (kind === LATIN) FOLDS[unit] = char.toLowerCase().charCodeAt(0);
  }
  const letters: readonly [string, string][] = [
    // [from, to]: letters that one word is written with by different keyboards and schools
    ["أإٱآ", "ا"],
    ["ؤ", "و"],
    ["ئىېۍےي", "ی"],
    ["كڪګ", "ک"],
    ["ةۀەہھ", "ه"],
  ];
  for (const [from, to] of letters) for (const char of from) FOLDS[char.charCodeAt(0)] = to.charCodeAt(0);
  FOLDS["ء".charCodeAt(0)] = 0;
  for (let unit = 0x600; unit < 0x700; unit += 1) {
    const char = String.fromCharCode(unit);
    const digit = asciiDigit(char);
    if (digit !== char) FOLDS[unit] = digit.charCodeAt(0);
    const letter = persianLetter(char);
    if (letter !== char) FOLDS[unit] = letter.charCodeAt(0);
  }
}
classify();

/** The match key of a string: letters and digits folded, half-spaces, harakat and spaces dropped. */
export function matchKey(text: string): string {
  let key = "";
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (CLASSES[unit] === SPACE || CLASSES[unit] === LINE_BREAK) continue;
    const folded = FOLDS[unit]!;
    if (folded !== 0) key += String.fromCharCode(folded);
  }
  return key;
}
