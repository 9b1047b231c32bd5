import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BodyText } from "../../src/writers/body-text.js";

/** A page of letters and the stretches of it that are the article: sorted, disjoint, none empty. */
const article = fc
  .array(fc.record({ skipped: fc.integer({ min: 0, max: 4 }), taken: fc.integer({ min: 1, max: 6 }) }), {
    maxLength: 6,
  })
  .map((parts) => {
    const stretches: { start: number; end: number }[] = [];
    let at = 0;
    for (const { skipped, taken } of parts) {
      stretches.push({ start: at + skipped, end: at + skipped + taken });
      at += skipped + taken;
    }
    // Every place has a letter of its own.
    const page = Array.from({ length: at + 3 }, (_, i) => String.fromCharCode(0x4e00 + i)).join("");
    return { page, stretches };
  });

describe("the text of an article", () => {
  it("is its stretches, a line each", () => {
    fc.assert(
      fc.property(article, ({ page, stretches }) => {
        const body = new BodyText(page, stretches);
        expect(body.text.split("\n")).toEqual(
          stretches.length === 0 ? [""] : stretches.map(({ start, end }) => page.slice(start, end)),
        );
      }),
      { numRuns: 1000, seed: 20239 },
    );
  });

  it("knows where a span of the page went, and that a span outside went nowhere", () => {
    fc.assert(
      fc.property(article, ({ page, stretches }) => {
        const body = new BodyText(page, stretches);
        const inside = (at: number): boolean => stretches.some(({ start, end }) => start <= at && at < end);
        for (let start = 0; start < page.length; start += 1) {
          for (let end = start + 1; end <= page.length; end += 1) {
            const span = body.spanOf({ start, end });
            if (!inside(start) || !inside(end - 1)) {
              expect(span).toBeNull();
              continue;
            }
            const cut = body.text.slice(span!.start, span!.end);
            // Its first and last characters, and between them those of the page that are in the article.
            const expected = [...page].filter((_, at) => at >= start && at < end && inside(at)).join("");
            expect(cut.replaceAll("\n", "")).toBe(expected);
            expect(cut.startsWith("\n") || cut.endsWith("\n")).toBe(false);
          }
        }
      }),
      { numRuns: 300, seed: 20240 },
    );
  });
});
