/**
 * What the letter pass does with each UTF-16 unit, as tables made once.
 * `MAPPED` is the unit written for a unit where `ACTION` is `COPY`.
 */
import { PRESENTATION_FORMS } from "../../generated/chars.js";
import {
  DROPPED_VOWEL_SIGNS,
  LETTER_VARIANTS,
  NON_JOINING_LETTERS,
  WORD_SIGNS,
} from "../../lexicon/normalization/letters.js";
import { CHAR_CLASS, DIGIT, INVISIBLE, LATIN, LETTER, LINE_BREAK, SPACE } from "../../text/chars.js";

export const COPY = 0;
export const DROP = 1;
/** An invisible mark: someone's half-space when it parts two letters, else nothing. */
export const INVISIBLE_BREAK = 2;
/** A unit that becomes several; see `EXPANSIONS`. */
export const EXPAND = 3;
export const CARRIAGE_RETURN = 4;
export const LATIN_LETTER = 5;
export const DIGIT_UNIT = 6;
export const TATWEEL = 7;
/** U+0653–0655 over or under a letter. */
export const COMBINING_HAMZA = 8;
export const FATHATAN = 9;
/** May begin debris of a crawl: `[n]`, `_x000D_`, `&nbsp;`, `\n`, `**`. */
export const DEBRIS = 10;
export const QUOTE = 11;
/** أ: kept inside a word, a plain alef at its beginning. */
export const ALEF_HAMZA = 12;
export const HEH_HAMZA = 13;
export const NEWLINE_UNIT = 14;
export const JOINER = 15;
export const SURROGATE = 16;
export const HALF_SPACE = 17;

export const ACTION = new Uint8Array(0x10000);
export const MAPPED = new Uint16Array(0x10000);
export const EXPANSIONS = new Map<number, readonly number[]>();
/** 1 for a letter that joins to the next one. */
export const JOINS = new Uint8Array(0x10000);

const unit = (char: string): number => char.charCodeAt(0);
const units = (text: string): number[] => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

function fill(): void {
  for (let u = 0; u < 0x10000; u += 1) {
    MAPPED[u] = u;
    const kind = CHAR_CLASS[u];
    if (kind === LETTER) JOINS[u] = 1;
    if (kind === SPACE) MAPPED[u] = 0x20;
    else if (kind === LINE_BREAK) {
      MAPPED[u] = 0x0a;
      ACTION[u] = NEWLINE_UNIT;
    } else if (kind === LATIN) ACTION[u] = LATIN_LETTER;
    else if (kind === DIGIT) ACTION[u] = DIGIT_UNIT;
    else if (kind === INVISIBLE) ACTION[u] = INVISIBLE_BREAK;
  }
  // Vertical tab and form feed part lines in old exports; a tab parts words.
  for (const u of [0x0b, 0x0c]) {
    MAPPED[u] = 0x0a;
    ACTION[u] = NEWLINE_UNIT;
  }
  MAPPED[0x09] = 0x20;
  ACTION[0x09] = COPY;
  // Other C0 and C1 controls go; embeddings and isolates go; U+200D holds an emoji together and joins letters that join anyway.
  for (let u = 0; u < 0x20; u += 1) if (u < 0x09 || u > 0x0d) ACTION[u] = DROP;
  for (let u = 0x7f; u < 0xa0; u += 1) if (u !== 0x85) ACTION[u] = DROP;
  for (const u of [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069]) ACTION[u] = DROP;
  ACTION[0x200d] = JOINER;
  // U+0600–0605 and U+06DD are visible signs for all their class says.
  for (const u of [0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6dd, 0x70f, 0x8e2]) ACTION[u] = COPY;
  // A word divider typed instead of a half-space.
  ACTION[0xac] = INVISIBLE_BREAK;
  for (const u of [0xad, 0x61c, 0x200b, 0x200e, 0x200f, 0x2060, 0xfeff]) ACTION[u] = INVISIBLE_BREAK;
  ACTION[0x0d] = CARRIAGE_RETURN;
  ACTION[0x640] = TATWEEL;
  for (const u of units(DROPPED_VOWEL_SIGNS)) ACTION[u] = DROP;
  for (const u of [0x653, 0x654, 0x655]) ACTION[u] = COMBINING_HAMZA;
  ACTION[0x64b] = FATHATAN;
  for (const char of "[_&\\*") ACTION[unit(char)] = DEBRIS;
  for (const char of '"“”„«»‹›') ACTION[unit(char)] = QUOTE;
  presentationForms();
  for (const { to, from } of LETTER_VARIANTS) for (const u of units(from)) MAPPED[u] = unit(to);
  for (const { to, from } of WORD_SIGNS) expand(unit(from), to);
  ACTION[0x200c] = HALF_SPACE;
  for (let u = 0xd800; u < 0xe000; u += 1) ACTION[u] = SURROGATE;
  ACTION[0x623] = ALEF_HAMZA;
  for (const u of [0x6c0, 0x6c2]) ACTION[u] = HEH_HAMZA;
  // One percent sign is chosen in the numeral step; the small and full-width signs are plain variants.
  MAPPED[0xfe6a] = 0x66a;
  for (const u of units(NON_JOINING_LETTERS)) JOINS[u] = 0;
}

/** Presentation forms as what they stand for; what that gives is folded like any other letter. */
function presentationForms(): void {
  const variants = new Map<string, string>();
  for (const { to, from } of LETTER_VARIANTS) for (const char of from) variants.set(char, to);
  for (const [first, list] of PRESENTATION_FORMS) {
    for (const [i, form] of list.split(" ").entries()) {
      const u = first + i;
      if (form === "-") continue;
      let plain = "";
      for (const char of form) plain += variants.get(char) ?? char;
      if (plain.length === 0) ACTION[u] = DROP;
      else if (plain === "\u06c0") ACTION[u] = HEH_HAMZA;
      else if (plain.length === 1) {
        MAPPED[u] = unit(plain);
        ACTION[u] = COPY;
      } else expand(u, plain);
    }
  }
}

function expand(u: number, text: string): void {
  EXPANSIONS.set(u, units(text));
  ACTION[u] = EXPAND;
}

fill();
