import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { article } from "../../scripts/corpus-grammar.mjs";
import { FARTHEST, NearHashes } from "../../src/text/near-hashes.js";
import { distance, type SimilarityHash, similarityHash } from "../../src/text/similarity.js";

const bit = (hash: SimilarityHash, index: number): SimilarityHash =>
  index < 32
    ? { ...hash, low: (hash.low ^ (1 << index)) >>> 0 }
    : { ...hash, high: (hash.high ^ (1 << (index - 32))) >>> 0 };
const half = fc.integer({ min: 0, max: 0xffffffff });
const anyHash = fc.record({ high: half, low: half });
const text = (n: number): string => article(n).paragraphs.join("\n");

describe("similarity hash", () => {
  it("is blind to spacing, marks and keyboards, not to words and numbers", () => {
    const whole = text(1);
    const hash = similarityHash(whole)!;
    const typed = whole.replaceAll("\u200c", "").replaceAll("ی", "ي").replaceAll("ک", "ك").replaceAll("،", " , ");
    expect(similarityHash(typed)).toEqual(hash);
    const changed = whole.replaceAll(/[۰-۹]/gu, "۷");
    expect(distance(hash, similarityHash(changed)!)).toBeGreaterThan(FARTHEST);
  });

  it("changes little where little changes, and much between articles", () => {
    const words = Array.from({ length: 60 }, (_, n) => {
      const hash = similarityHash(text(n))!;
      return distance(hash, similarityHash(`به گزارش خبرنگار ما، ${text(n)}`)!);
    });
    expect(words.filter((bits) => bits <= FARTHEST).length).toBeGreaterThan(54);
    for (let n = 0; n < 60; n += 1)
      for (let m = 0; m < n; m += 1)
        expect(distance(similarityHash(text(n))!, similarityHash(text(m))!)).toBeGreaterThan(FARTHEST);
  });

  it("is none for a text that says too little", () => {
    expect(similarityHash("")).toBeNull();
    expect(similarityHash("گفت: ۱۲ درصد.")).toBeNull();
  });
});

describe("near hashes", () => {
  it("finds the first within the bits asked for, and no farther", () => {
    fc.assert(
      fc.property(anyHash, fc.uniqueArray(fc.nat(63), { maxLength: 12 }), fc.nat(FARTHEST), (hash, bits, most) => {
        const near = new NearHashes();
        near.add(hash);
        const other = bits.reduce(bit, hash);
        expect(distance(hash, other)).toBe(bits.length);
        expect(near.find(other, most)).toBe(bits.length <= most ? 0 : -1);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it("agrees with looking at all of them", () => {
    const centres = fc.sample(anyHash, { numRuns: 20, seed: 3 });
    const hashes = fc
      .sample(fc.tuple(fc.constantFrom(...centres), fc.array(fc.nat(63), { maxLength: 9 })), { numRuns: 3000, seed: 4 })
      .map(([centre, bits]) => bits.reduce(bit, centre));
    const near = new NearHashes();
    hashes.forEach((hash, i) => {
      if (i % 10 === 0)
        expect(near.find(hash, 5)).toBe(hashes.slice(0, i).findIndex((other) => distance(hash, other) <= 5));
      near.add(hash);
    });
  });
});
