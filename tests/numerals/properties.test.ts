import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLexicon } from "../../src/lexicon/index.js";
import { createExtractor } from "../../src/pipeline/extractor.js";
import { compare } from "../../src/text/rational.js";
import { sourceOf } from "../lexicon/check-entries.js";
import { numeralsOf } from "./read-numbers.js";

const RUNS = { numRuns: 300, seed: 20260 };
const NUMBER_WORDS = defaultLexicon.numerals.numberWords.flatMap(({ forms }) => forms);
const UNITS = defaultLexicon.claims.units.flatMap(({ forms }) => forms);
const MODIFIERS = defaultLexicon.claims.modifiers.flatMap(({ forms }) => forms);
const JOINERS = [
  "و",
  "تا",
  "الی",
  "-",
  "–",
  "،",
  "/",
  ".",
  "بین",
  "از",
  "به",
  "هر",
  "بر",
  "+",
  "یا",
  "%",
  "در",
  "ممیز",
  "منفی",
];

const digits = fc.stringMatching(/^[0-9۰-۹٠-٩]{1,12}(?:[.,٫٬،/:][0-9۰-۹]{1,4}){0,4}$/u);
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NUMBER_WORDS) },
  { weight: 4, arbitrary: digits },
  { weight: 3, arbitrary: fc.constantFrom(...JOINERS) },
  { weight: 2, arbitrary: fc.constantFrom(...UNITS) },
  { weight: 1, arbitrary: fc.constantFrom(...MODIFIERS, "رسید", "افزایش یافت", "رتبه", "نسبت", "سال", "است") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
);
const glue = fc.constantFrom(" ", " ", " ", "", "\u200c", "\n");
const text = fc.array(fc.tuple(piece, glue), { maxLength: 60 }).map((parts) => parts.flat().join(""));

describe("numbers of any text", () => {
  it("stand in order, on whole tokens, with a value or the reason why not", () => {
    fc.assert(
      fc.property(text, (words) => {
        let last = 0;
        for (const numeral of numeralsOf(words)) {
          expect(numeral.start).toBeGreaterThanOrEqual(last);
          expect(numeral.end).toBeGreaterThan(numeral.start);
          expect(numeral.end).toBeLessThanOrEqual(words.length);
          expect(words.slice(numeral.start, numeral.end)).toBe(words.slice(numeral.start, numeral.end).trim());
          if (numeral.value === undefined) {
            expect(numeral.form).toBe("unread");
            expect(numeral.flags.length).toBeGreaterThan(0);
          } else expect(numeral.form).not.toBe("unread");
          last = numeral.end;
        }
      }),
      RUNS,
    );
  });
});

describe("claims of any text", () => {
  const extractor = createExtractor();

  it("have valid spans, an amount or a range in order, and never one for a number that was not read", () => {
    fc.assert(
      fc.property(text, (words) => {
        const extraction = extractor.extract(sourceOf(words));
        const { claims, numerals, notClaims } = extraction.layers;
        const unread = numerals.filter(({ value }) => value === undefined);
        for (const claim of claims) {
          expect(claim.start).toBeLessThan(claim.end);
          expect(claim.end).toBeLessThanOrEqual(extraction.text.length);
          const range = claim.low !== null && claim.high !== null;
          expect(claim.value !== null).toBe(!range);
          if (range) expect(compare(claim.low!, claim.high!)).toBeLessThan(0);
          expect(unread.some(({ start }) => start === claim.start)).toBe(false);
        }
        for (const { start, end } of notClaims) expect(start).toBeLessThan(end);
      }),
      RUNS,
    );
  });
});

describe("cost", () => {
  const extractor = createExtractor();
  /** Microseconds of processor time for a text, the least of some runs. */
  const cost = (words: string): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3; i += 1) {
      const before = process.cpuUsage();
      extractor.extract(sourceOf(words));
      const { user, system } = process.cpuUsage(before);
      best = Math.min(best, user + system);
    }
    return best;
  };

  it.each([
    ["a run of digits", "9"],
    ["digits with marks", "1,"],
    ["digits with dots", "12."],
    ["digits and spaces", "۱۲ "],
    ["digits and thin spaces", "123\u2009"],
    ["scales", "میلیون "],
    ["scales in turn", "هزار میلیون میلیارد "],
    ["units joined by «و»", "سه و "],
    ["words glued", "یک‌سوم‌و‌"],
    ["signs", "منفی "],
    ["points", "سه ممیز "],
    ["halves", "و نیم "],
    ["ranges in ranges", "۱۰ تا "],
    ["ranges between", "بین ۲۰ و "],
    ["changes", "از ۱۰ به "],
    ["a list with a unit at its end", "۱۰، "],
    ["ratios", "یک نفر از هر ده نفر "],
    ["quantities", "بیش از ۲۰ هزار میلیارد تومان و "],
    ["growths", "رشد ۵ درصدی "],
  ])("grows no faster than the text: %s", { retry: 3 }, (_, unit) => {
    const short = unit.repeat(500);
    const long = unit.repeat(4000);
    cost(short);
    // Linear is 8; what a machine's noise may add is far from the 64 of a quadratic way.
    expect(cost(long) / cost(short)).toBeLessThan(24);
  });
});
