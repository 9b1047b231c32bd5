import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  compare,
  divide,
  exactText,
  multiply,
  negate,
  ONE,
  parseDecimal,
  rational,
  toNumber,
} from "../../src/text/rational.js";

const ZERO = rational(0n);
const RUNS = { numRuns: 2000, seed: 20232 };

const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 24n });
const fraction = fc.tuple(whole, positive).map(([n, d]) => rational(n, d));

describe("rational", () => {
  it("is in lowest terms with a positive denominator", () => {
    fc.assert(
      fc.property(
        whole,
        fc.oneof(
          positive,
          positive.map((d) => -d),
        ),
        (n, d) => {
          const value = rational(n, d);
          expect(value.denominator > 0n).toBe(true);
          expect(value.numerator * d).toBe(n * value.denominator);
          let [a, b] = [value.numerator < 0n ? -value.numerator : value.numerator, value.denominator];
          while (b) [a, b] = [b, a % b];
          expect(a).toBe(1n);
        },
      ),
      RUNS,
    );
    expect(() => rational(1n, 0n)).toThrow(RangeError);
    expect(() => divide(ONE, ZERO)).toThrow(RangeError);
  });

  it("adds, multiplies and divides as the big integers of its parts do", () => {
    fc.assert(
      fc.property(whole, positive, whole, positive, (an, ad, bn, bd) => {
        const a = rational(an, ad);
        const b = rational(bn, bd);
        expect(add(a, b)).toEqual(rational(an * bd + bn * ad, ad * bd));
        expect(multiply(a, b)).toEqual(rational(an * bn, ad * bd));
        if (bn !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
        expect(Math.sign(compare(a, b))).toBe(an * bd < bn * ad ? -1 : an * bd > bn * ad ? 1 : 0);
      }),
      RUNS,
    );
  });

  it("is a field", () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(add(a, negate(a))).toEqual(ZERO);
        expect(multiply(a, ONE)).toEqual(a);
      }),
      RUNS,
    );
  });
});

describe("decimal text", () => {
  it("of a fraction that ends is exact and as short as can be", () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 }), (n, twos, fives) => {
        const value = rational(n, 2n ** BigInt(twos) * 5n ** BigInt(fives));
        const text = exactText(value);
        expect(text).toMatch(/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?$/u);
        expect(parseDecimal(text)).toEqual(value);
      }),
      RUNS,
    );
  });

  it("of any other fraction is the fraction", () => {
    expect(exactText(rational(1n, 3n))).toBe("1/3");
    expect(exactText(rational(-22n, 14n))).toBe("-11/7");
    fc.assert(
      fc.property(fraction, (value) => {
        const [n, d] = exactText(value).split("/");
        if (d !== undefined) expect(rational(BigInt(n!), BigInt(d))).toEqual(value);
      }),
      RUNS,
    );
  });

  it("is read back digit by digit, and nothing else is", () => {
    expect(parseDecimal("007.50")).toEqual(rational(15n, 2n));
    expect(parseDecimal("-0.05")).toEqual(rational(-1n, 20n));
    for (const text of ["", "-", ".5", "5.", "1,000", "1e3", " 1", "1 ", "۱", "1.2.3", "+1"])
      expect(parseDecimal(text), text).toBeUndefined();
  });
});

describe("the nearest double", () => {
  it("of a decimal is what the decimal is read as", () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 30 }), (n, places) => {
        const value = rational(n, 10n ** BigInt(places));
        expect(toNumber(value)).toBe(Number(exactText(value)));
      }),
      RUNS,
    );
    expect(toNumber(rational(1n, 10n))).toBe(0.1);
    expect(toNumber(rational(-7n, 2n))).toBe(-3.5);
  });

  it("of a fraction of safe integers is their quotient", () => {
    const safe = fc.bigInt({ min: 1n, max: BigInt(Number.MAX_SAFE_INTEGER) });
    fc.assert(
      fc.property(safe, safe, fc.boolean(), (n, d, below) => {
        const value = rational(below ? -n : n, d);
        expect(toNumber(value)).toBe((below ? -1 : 1) * (Number(n) / Number(d)));
      }),
      RUNS,
    );
  });

  it("keeps its precision for very small and very large fractions", () => {
    expect(toNumber(rational(1n, 3n * 10n ** 40n)) / (1 / 3e40)).toBeCloseTo(1, 14);
    expect(toNumber(rational(10n ** 60n, 7n)) / (1e60 / 7)).toBeCloseTo(1, 14);
    expect(toNumber(rational(10n ** 400n, 3n))).toBe(Number.POSITIVE_INFINITY);
  });
});
