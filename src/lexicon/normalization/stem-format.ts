/**
 * How the stem table is packed: what `scripts/compile-stems.mjs` writes and `stems.ts` reads.
 *
 * The words stand in buckets by their first letters, so that a text unpacks those of its own words alone. In a bucket they are
 * front-coded: a character for how much of the word before is kept, one for the flags, then the codes of the letters that
 * follow, with `-` for a half-space.
 */

/** Stands in the table without a half-space (alone, or beside a spelling with one: then nothing is sure). */
export const SOLID = 1;
/** Takes ها. */
export const PLURAL = 2;
/** Takes تر and ترین. */
export const COMPARATIVE = 4;
/** Ends in a silent heh: takes ای، ام، اند behind a half-space. */
export const SILENT_HEH = 8;
/** Takes بی before it. */
export const WITHOUT = 16;
/** Takes endings without a half-space: ی، ان، م … */
export const ENDING = 32;
/** Ends many compounds. */
export const SECOND = 64;
/** No word by itself, but a part of one: never cut. */
export const PART = 128;

/** Longest word that is looked up, in letters. */
export const LONGEST_STEM = 24;

/** Letter `n` has the number `n + 1` in the table, and is written as character `n` of the codes. */
export const LETTERS = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآء";
export const CODES = "abcdefghijklmnopqrstuvwxyzABCDEFGH";
export const LENGTHS = "0123456789!#$%&()*+,./:;<=>?@[]^_{|}~KLMNOPQRSTUVWXYZ";
/** Characters for flags: the place of their value in the list that comes with the table. */
export const FLAG_CHARS = LENGTHS + CODES;
/** Parts one bucket from the next. */
export const BUCKET_END = " ";

/** Number of a letter in the table, 1 to 34; 0 for every other UTF-16 unit. */
export const LETTER_CODE = new Uint8Array(0x10000);
for (let i = 0; i < LETTERS.length; i += 1) LETTER_CODE[LETTERS.charCodeAt(i)] = i + 1;
for (const [variant, letter] of ["أا", "ئی", "ؤو"]) LETTER_CODE[variant!.charCodeAt(0)] = LETTERS.indexOf(letter!) + 1;

/** One step of the hash over letter codes. Start with 0. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15);

export const BUCKETS = 1 << 13;
/** Letters by which a word is in its bucket: few words have the same, and those share much. */
const BUCKET_LETTERS = 4;

/** The bucket of the word `codes[from..to)`. */
export function bucketOf(codes: ArrayLike<number>, from: number, to: number): number {
  const end = Math.min(to, from + BUCKET_LETTERS);
  let hash = 0;
  for (let i = from; i < end; i += 1) hash = hashStep(hash, codes[i]!);
  return (hash ^ (hash >>> 13)) & (BUCKETS - 1);
}
