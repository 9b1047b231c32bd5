import { CHAR_CLASS, DIGIT, FOLD, LATIN, LETTER } from "./chars.js";

/** A 64-bit hash in two halves of 32 bits, unsigned. */
export interface SimilarityHash {
  readonly high: number;
  readonly low: number;
}

/** Letters in a shingle: about three words of Persian. */
const SHINGLE = 12;
/** A text of fewer letters says too little to be told from others. */
const LEAST = 120;
const BASES = [0x01000193, 0x85ebca6b] as const;
const LEAVING = BASES.map((base) => {
  let power = 1;
  for (let i = 0; i < SHINGLE; i += 1) power = Math.imul(power, base);
  return power;
});

/**
 * The similarity hash (simhash; Charikar 2002) of a text over shingles of its folded letters and digits: texts that differ
 * in a few words have hashes that differ in a few bits. Blind to spaces, half-spaces, marks and keyboard habits, not to
 * numbers. `null` for a text too short to compare. Linear.
 */
export function similarityHash(text: string): SimilarityHash | null {
  const window = new Uint16Array(SHINGLE);
  const votes = new Int32Array(64);
  let first = 0;
  let second = 0;
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const kind = CHAR_CLASS[unit];
    if (kind !== LETTER && kind !== LATIN && kind !== DIGIT) continue;
    const letter = FOLD[unit]!;
    if (letter === 0) continue;
    const old = window[count % SHINGLE]!;
    window[count % SHINGLE] = letter;
    count += 1;
    first = (Math.imul(first, BASES[0]) + letter - Math.imul(old, LEAVING[0]!)) | 0;
    second = (Math.imul(second, BASES[1]) + letter - Math.imul(old, LEAVING[1]!)) | 0;
    if (count < SHINGLE) continue;
    vote(votes, 0, mix(first));
    vote(votes, 32, mix(second ^ 0x9e3779b9));
  }
  if (count < LEAST) return null;
  return { high: bits(votes, 0), low: bits(votes, 32) };
}

/** How many bits differ, 0 to 64. */
export const distance = (a: SimilarityHash, b: SimilarityHash): number => ones(a.high ^ b.high) + ones(a.low ^ b.low);

function vote(votes: Int32Array, from: number, hash: number): void {
  for (let bit = 0; bit < 32; bit += 1) votes[from + bit]! += (((hash >>> bit) & 1) << 1) - 1;
}

function bits(votes: Int32Array, from: number): number {
  let value = 0;
  for (let bit = 0; bit < 32; bit += 1) if (votes[from + bit]! > 0) value |= 1 << bit;
  return value >>> 0;
}

/** The finalizer of MurmurHash3: every bit of the input moves half of the output's. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function ones(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
