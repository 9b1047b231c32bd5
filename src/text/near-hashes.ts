import { distance, type SimilarityHash } from "./similarity.js";

/** Most bits in which two hashes may differ and still be found. */
export const FARTHEST = 6;

/** A hash is cut into blocks of 8 bits: where 6 bits differ two blocks of the eight are still the same. */
const BLOCKS = FARTHEST + 2;
const PAIRS: readonly (readonly [number, number])[] = Array.from({ length: BLOCKS }, (_, a) =>
  Array.from({ length: BLOCKS - a - 1 }, (_, b) => [a, a + b + 1] as const),
).flat();
const KEYS = 1 << 16;

/**
 * Hashes in which those near a given one are found without looking at all of them: chains of the hashes that have a
 * pair of blocks in common, for each pair (Manku, Jain, Das Sarma 2007). About 120 bytes a hash.
 */
export class NearHashes {
  readonly #hashes: SimilarityHash[] = [];
  /** For each pair and key the newest hash, 1 up; for each pair and hash the one before it. */
  readonly #newest = PAIRS.map(() => new Int32Array(KEYS));
  #before = PAIRS.map(() => new Int32Array(1024));

  /** Number of the hash, from 0. */
  add(hash: SimilarityHash): number {
    const index = this.#hashes.push(hash) - 1;
    if (index >= this.#before[0]!.length) this.#grow();
    PAIRS.forEach((pair, table) => {
      const key = keyOf(hash, pair);
      this.#before[table]![index] = this.#newest[table]![key]!;
      this.#newest[table]![key] = index + 1;
    });
    return index;
  }

  /** The first hash added that differs in at most `most` bits (at most {@link FARTHEST}); -1 if there is none. */
  find(hash: SimilarityHash, most: number): number {
    let first = -1;
    PAIRS.forEach((pair, table) => {
      for (let next = this.#newest[table]![keyOf(hash, pair)]!; next > 0; next = this.#before[table]![next - 1]!) {
        const index = next - 1;
        if ((first < 0 || index < first) && distance(hash, this.#hashes[index]!) <= most) first = index;
      }
    });
    return first;
  }

  #grow(): void {
    this.#before = this.#before.map((old) => {
      const wider = new Int32Array(old.length * 2);
      wider.set(old);
      return wider;
    });
  }
}

const block = ({ high, low }: SimilarityHash, index: number): number =>
  ((index < 4 ? high : low) >>> ((index % 4) * 8)) & 0xff;

const keyOf = (hash: SimilarityHash, [a, b]: readonly [number, number]): number =>
  (block(hash, a) << 8) | block(hash, b);
