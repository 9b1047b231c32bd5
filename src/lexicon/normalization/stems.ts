import { PACKED_STEMS, STEM_COUNT } from "../../generated/stems.js";

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

const LETTERS = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآء";
const CODES = "abcdefghijklmnopqrstuvwxyzABCDEFGH";
const LENGTHS = "0123456789!#$%&()*+,./:;<=>?@[]^_{|}~KLMNOPQRSTUVWXYZ";

/** No word by itself, but a part of one: never cut. */
export const PART = 128;

/** Longest word that is looked up, in letters. */
export const LONGEST_STEM = 24;

/** Number of a letter in the table, 1 to 34; 0 for every other UTF-16 unit. */
export const LETTER_CODE = new Uint8Array(0x10000);
for (let i = 0; i < LETTERS.length; i += 1) LETTER_CODE[LETTERS.charCodeAt(i)] = i + 1;
for (const [variant, letter] of ["أا", "ئی", "ؤو"]) LETTER_CODE[variant!.charCodeAt(0)] = LETTERS.indexOf(letter!) + 1;

const SLOT_BITS = 18;
const SLOT_MASK = (1 << SLOT_BITS) - 1;

/** One step of the hash over letter codes. Start with 0. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15);

const slotOf = (hash: number): number => (hash ^ (hash >>> 16)) & SLOT_MASK;

/**
 * The stems of dictionary-fa, as a hash table over letter codes: for each word what it is and where half-spaces stand
 * in it. Unpacked on first use.
 */
export class StemTable {
  readonly #letters: Uint8Array;
  /** Entry `i` owns letters `[starts[i], starts[i + 1])`. */
  readonly #starts: Int32Array;
  /** Bit `n` of an entry's breaks: a half-space stands before its letter `n`. */
  readonly #breaks: Int32Array;
  readonly #flags: Uint8Array;
  /** Entry + 1, 0 for an empty slot. */
  readonly #slots = new Int32Array(1 << SLOT_BITS);

  constructor(packed: string, count: number, additions: readonly string[]) {
    const capacity = count + additions.length;
    this.#starts = new Int32Array(capacity + 1);
    this.#breaks = new Int32Array(capacity);
    this.#flags = new Uint8Array(capacity);
    this.#letters = new Uint8Array(capacity * 12);
    const added = this.#addAll(additions);
    this.#unpack(packed, added);
  }

  /** Index of the word in `codes[from..to)` with this hash, -1 where there is none. */
  find(codes: Uint8Array, from: number, to: number, hash: number): number {
    const length = to - from;
    let slot = slotOf(hash);
    for (;;) {
      const entry = this.#slots[slot]! - 1;
      if (entry < 0) return -1;
      const start = this.#starts[entry]!;
      if (this.#starts[entry + 1]! - start === length) {
        let i = 0;
        while (i < length && this.#letters[start + i] === codes[from + i]) i += 1;
        if (i === length) return entry;
      }
      slot = (slot + 1) & SLOT_MASK;
    }
  }

  /** {@link find} where the hash has still to be made. */
  lookUp(codes: Uint8Array, from: number, to: number): number {
    let hash = 0;
    for (let i = from; i < to; i += 1) hash = hashStep(hash, codes[i]!);
    return this.find(codes, from, to, hash);
  }

  flags(entry: number): number {
    return this.#flags[entry]!;
  }

  breaks(entry: number): number {
    return this.#breaks[entry]!;
  }

  /** Own spellings come first: they win over the dictionary's. Returns how many were added. */
  #addAll(spellings: readonly string[]): number {
    let count = 0;
    let end = 0;
    for (const spelling of spellings) {
      const start = end;
      let hash = 0;
      let breaks = 0;
      for (let i = 0; i < spelling.length; i += 1) {
        const unit = spelling.charCodeAt(i);
        if (unit === 0x200c) breaks |= 1 << (end - start);
        else {
          this.#letters[end] = LETTER_CODE[unit]!;
          hash = hashStep(hash, this.#letters[end]!);
          end += 1;
        }
      }
      this.#starts[count] = start;
      this.#starts[count + 1] = end;
      this.#breaks[count] = breaks;
      this.#flags[count] = (breaks === 0 ? SOLID : 0) | PLURAL | ENDING | SILENT_HEH;
      this.#insert(count, hash);
      count += 1;
    }
    return count;
  }

  #unpack(packed: string, from: number): void {
    const codeOf = new Uint8Array(128);
    for (let i = 0; i < CODES.length; i += 1) codeOf[CODES.charCodeAt(i)] = i + 1;
    const lengthOf = new Uint8Array(128).fill(255);
    for (let i = 0; i < LENGTHS.length; i += 1) lengthOf[LENGTHS.charCodeAt(i)] = i;
    const dash = 0x2d;
    const letters = this.#letters;
    /** The current spelling as codes, 0 for a break. */
    const spelling = new Uint8Array(64);
    let at = 0;
    let entry = from;
    let end = this.#starts[from]!;
    while (at < packed.length) {
      let length = lengthOf[packed.charCodeAt(at)]!;
      const flags = codeOf[packed.charCodeAt(at + 1)]! - 1 + ((codeOf[packed.charCodeAt(at + 2)]! - 1) << 4);
      at += 3;
      while (at < packed.length) {
        const unit = packed.charCodeAt(at);
        // Letters that are codes and lengths at once never meet: a length stands only where an entry begins.
        if (unit !== dash && codeOf[unit] === 0) break;
        spelling[length] = unit === dash ? 0 : codeOf[unit]!;
        length += 1;
        at += 1;
      }
      let hash = 0;
      let breaks = 0;
      const start = end;
      for (let i = 0; i < length; i += 1) {
        const code = spelling[i]!;
        if (code === 0) breaks |= 1 << (end - start);
        else {
          letters[end] = code;
          end += 1;
          hash = hashStep(hash, code);
        }
      }
      this.#starts[entry] = start;
      this.#starts[entry + 1] = end;
      this.#breaks[entry] = breaks;
      this.#flags[entry] = flags;
      this.#insert(entry, hash);
      entry += 1;
    }
  }

  #insert(entry: number, hash: number): void {
    let slot = slotOf(hash);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & SLOT_MASK;
    this.#slots[slot] = entry + 1;
  }
}

let table: StemTable | undefined;

/** The one table, made on first use. */
export function stemTable(additions: readonly string[]): StemTable {
  table ??= new StemTable(PACKED_STEMS, STEM_COUNT, additions);
  return table;
}
