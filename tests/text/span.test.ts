import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastStartingAtOrBefore, type Span } from "../../src/text/span.js";

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 6 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe("spans", () => {
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
