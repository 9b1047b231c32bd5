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

/** Classes by what the Unicode database says, the later ones over the earlier. */
const PROPERTIES: readonly (readonly [RegExp, number])[] = [
  [/[\p{P}+=<>|~^`$%]+/gu, PUNCTUATION],
  [/\p{L}+/gu, LATIN],
  [/(?:(?=\p{Script=Arabic})\p{L})+/gu, LETTER],
  [/[\p{Cf}\p{Cc}]+/gu, INVISIBLE],
  [/[\p{M}\u200c\u0640]+/gu, MARK],
  [/\p{Nd}+/gu, DIGIT],
  [/\s+/gu, SPACE],
  [/[\n\r\u0085\u2028\u2029]+/gu, LINE_BREAK],
];

/** Long rows of Han and Hangul letters, and the surrogates and private characters, which are nothing: not asked about. */
const LONG_ROWS: readonly (readonly [from: number, to: number, kind: number])[] = [
  [0x3400, 0x4dc0, LATIN],
  [0x4e00, 0xa000, LATIN],
  [0xac00, 0xd7a4, LATIN],
  [0xd800, 0xf900, 0],
];

function classify(): void {
  // Each property is asked of a whole row at once: a question for each unit takes ten times as long.
  let from = 0;
  for (const [start, end, kind] of [...LONG_ROWS, [0x10000, 0x10000, 0] as const]) {
    classifyRow(from, start);
    CLASSES.fill(kind, start, end);
    from = end;
  }
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const kind = CLASSES[unit];
    if (kind === MARK || kind === INVISIBLE) FOLDS[unit] = 0;
    else if (FOLDS[unit] === 0) FOLDS[unit] = unit;
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

function classifyRow(from: number, to: number): void {
  const row = String.fromCharCode(...Array.from({ length: to - from }, (_, i) => from + i));
  for (const [property, kind] of PROPERTIES)
    for (const { 0: run, index } of row.matchAll(property)) CLASSES.fill(kind, from + index, from + index + run.length);
  for (const { 0: char, index } of row.matchAll(/\p{Changes_When_Lowercased}/gu))
    if (CLASSES[from + index] === LATIN) FOLDS[from + index] = char.toLowerCase().charCodeAt(0);
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
