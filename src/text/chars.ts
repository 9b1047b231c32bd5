/**
 * What each UTF-16 code unit is and what it is folded to for matching. Tables, so that hot loops do one array look-up;
 * `scripts/compile-chars.mjs` makes them and says where the facts are from.
 */
import { CLASS_RUNS, FOLD_RUNS } from "../generated/chars.js";

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

function unpack(): void {
  let unit = 0;
  const classes = CLASS_RUNS.split(" ");
  for (let i = 0; i < classes.length; i += 2) {
    const end = unit + Number(classes[i + 1]);
    CLASSES.fill(Number(classes[i]), unit, end);
    unit = end;
  }
  unit = 0;
  const folds = FOLD_RUNS.split(" ");
  for (let i = 0; i < folds.length; i += 2) {
    const end = unit + Number(folds[i + 1]);
    if (folds[i] === "x") unit = end;
    const shift = Number(folds[i]);
    for (; unit < end; unit += 1) FOLDS[unit] = unit + shift;
  }
}
unpack();

/** The match key of a string: letters and digits folded, half-spaces, harakat and spaces dropped. */
export function matchKey(text: string): string {
  let key = "";
  // What is its own key is taken over in whole stretches: thousands of phrases are folded when a run begins.
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const isSpace = CLASSES[unit] === SPACE || CLASSES[unit] === LINE_BREAK;
    const folded = isSpace ? 0 : FOLDS[unit]!;
    if (folded === unit && folded !== 0) continue;
    key += text.slice(from, i);
    if (folded !== 0) key += String.fromCharCode(folded);
    from = i + 1;
  }
  return from === 0 ? text : key + text.slice(from);
}
