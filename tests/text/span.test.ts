import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, lastStartingAtOrBefore, overlaps, type Span, spanLength } from "../../src/text/span.js";

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 6 }))
  .map(([start, length]) => ({ start, end: start + length }));
const members = ({ start, end }: Span): number[] => Array.from({ length: end - start }, (_, i) => start + i);

describe("spans", () => {
  it("are sets of offsets", () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(spanLength(a)).toBe(members(a).length);
        if (spanLength(a) > 0 && spanLength(b) > 0) {
          const inBoth = members(a).filter((offset) => members(b).includes(offset));
          expect(overlaps(a, b)).toBe(inBoth.length > 0);
          expect(overlaps(b, a)).toBe(overlaps(a, b));
          expect(contains(a, b)).toBe(inBoth.length === spanLength(b));
        }
      }),
      { numRuns: 3000, seed: 20235 },
    );
  });

  it("that adjoin do not overlap", () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  });

  it("are found by where they start", () => {
    fc.assert(
      fc.property(fc.array(span), fc.integer({ min: -1, max: 20 }), (list, offset) => {
        const sorted = list.sort((a, b) => a.start - b.start);
        expect(lastStartingAtOrBefore(sorted, offset)).toBe(sorted.findLastIndex(({ start }) => start <= offset));
      }),
      { numRuns: 2000, seed: 20236 },
    );
  });
});
