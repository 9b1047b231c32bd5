import { PACKED_STEMS, STEM_COUNT, STEM_FLAGS, STEM_LETTERS } from "../../generated/stems.js";
import { BUCKET_END, BUCKETS, bucketOf, CODES, FLAG_CHARS, hashStep, LENGTHS } from "./stem-format.js";

export {
  COMPARATIVE,
  ENDING,
  LETTER_CODE,
  LONGEST_STEM,
  PART,
  PLURAL,
  SECOND,
  SILENT_HEH,
  SOLID,
  WITHOUT,
} from "./stem-format.js";

const SLOT_BITS = 18;
const SLOT_MASK = (1 << SLOT_BITS) - 1;

const slotOf = (hash: number): number => (hash ^ (hash >>> 16)) & SLOT_MASK;

/** A table from the characters of a text to their places in it. */
function placesOf(chars: string, first: number): Uint8Array {
  const places = new Uint8Array(128);
  for (let i = 0; i < chars.length; i += 1) places[chars.charCodeAt(i)] = first + i;
  return places;
}

const DASH = 0x2d;
/** Letter codes by character; 0 for what is no letter. */
const CODE_OF = placesOf(CODES, 1);
const LENGTH_OF = placesOf(LENGTHS, 0);
const FLAGS_OF = placesOf(FLAG_CHARS, 0);

/**
 * The stems of dictionary-fa and the lexicon's own spellings, as a hash table over letter codes: for each word what it is and
 * where half-spaces stand in it. A bucket of words is unpacked when the first of them is looked up: a short text pays
 * for few of the hundred thousand.
 */
export class StemTable {
  readonly #buckets: readonly string[] = PACKED_STEMS.split(BUCKET_END);
  readonly #unpacked = new Uint8Array(BUCKETS);
  #count = 0;
  readonly #letters = new Uint8Array(STEM_LETTERS);
  /** Entry `i` owns letters `[starts[i], starts[i + 1])`. */
  readonly #starts = new Int32Array(STEM_COUNT + 1);
  /** Bit `n` of an entry's breaks: a half-space stands before its letter `n`. */
  readonly #breaks = new Int32Array(STEM_COUNT);
  readonly #flags = new Uint8Array(STEM_COUNT);
  /** Entry + 1, 0 for an empty slot. */
  readonly #slots = new Int32Array(1 << SLOT_BITS);
  /** The spelling that is being unpacked as codes, 0 for a break. */
  readonly #spelling = new Uint8Array(64);

  /** Index of the word in `codes[from..to)` with this hash, -1 where there is none. */
  find(codes: Uint8Array, from: number, to: number, hash: number): number {
    const bucket = bucketOf(codes, from, to);
    if (this.#unpacked[bucket] === 0) this.#unpack(bucket);
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

  #unpack(bucket: number): void {
    this.#unpacked[bucket] = 1;
    const packed = this.#buckets[bucket]!;
    const spelling = this.#spelling;
    let at = 0;
    while (at < packed.length) {
      let length = LENGTH_OF[packed.charCodeAt(at)]!;
      this.#flags[this.#count] = STEM_FLAGS[FLAGS_OF[packed.charCodeAt(at + 1)]!]!;
      for (at += 2; at < packed.length; at += 1) {
        const unit = packed.charCodeAt(at);
        if (unit !== DASH && CODE_OF[unit] === 0) break;
        spelling[length] = unit === DASH ? 0 : CODE_OF[unit]!;
        length += 1;
      }
      this.#add(length);
    }
  }

  /** Adds the spelling of this length as the next entry. */
  #add(length: number): void {
    const entry = this.#count;
    const start = this.#starts[entry]!;
    let end = start;
    let hash = 0;
    let breaks = 0;
    for (let i = 0; i < length; i += 1) {
      const code = this.#spelling[i]!;
      if (code === 0) breaks |= 1 << (end - start);
      else {
        this.#letters[end] = code;
        end += 1;
        hash = hashStep(hash, code);
      }
    }
    this.#starts[entry + 1] = end;
    this.#breaks[entry] = breaks;
    this.#count = entry + 1;
    let slot = slotOf(hash);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & SLOT_MASK;
    this.#slots[slot] = entry + 1;
  }
}

let table: StemTable | undefined;

/** The one table, made on first use. */
export function stemTable(): StemTable {
  table ??= new StemTable();
  return table;
}
