/** Exact numbers: a fraction of two big integers, always in lowest terms with a positive denominator. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Of any number and a positive one. */
const gcd = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** @throws {RangeError} on a zero denominator */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  let n = BigInt(numerator);
  let d = BigInt(denominator);
  if (d === 1n) return { numerator: n, denominator: d };
  if (d === 0n) throw new RangeError("a fraction with the denominator 0");
  if (d < 0n) [n, d] = [-n, -d];
  const common = gcd(n, d);
  return { numerator: n / common, denominator: d / common };
}

export const ONE: Rational = rational(1n);

export const add = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
export const multiply = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator);
export const divide = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator, a.denominator * b.numerator);
export const negate = (a: Rational): Rational => ({ numerator: -a.numerator, denominator: a.denominator });
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** A decimal numeral in ASCII digits (`12`, `-0.5`) as an exact value; `undefined` for anything else. */
export function parseDecimal(text: string): Rational | undefined {
  if (!/^-?[0-9]+(?:\.[0-9]+)?$/u.test(text)) return undefined;
  const point = text.indexOf(".");
  if (point < 0) return rational(BigInt(text));
  const digits = text.slice(0, point) + text.slice(point + 1);
  return rational(BigInt(digits), 10n ** BigInt(text.length - point - 1));
}

/** Exact decimal string where the fraction ends, else `numerator/denominator`: `"2.5"`, `"1/3"`. */
export function exactText(value: Rational): string {
  let d = value.denominator;
  if (d === 1n) return value.numerator.toString();
  let twos = 0;
  let fives = 0;
  while (d % 2n === 0n) {
    d /= 2n;
    twos += 1;
  }
  while (d % 5n === 0n) {
    d /= 5n;
    fives += 1;
  }
  if (d !== 1n) return `${value.numerator}/${value.denominator}`;
  const places = Math.max(twos, fives);
  const scaled = (value.numerator * 10n ** BigInt(places)) / value.denominator;
  const sign = scaled < 0n ? "-" : "";
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, "0");
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** The nearest double, rounded once whatever the size of the parts. */
export function toNumber(value: Rational): number {
  if (value.denominator === 1n) return Number(value.numerator);
  const text = exactText(value);
  if (!text.includes("/")) return Number(text);
  const { numerator, denominator } = value;
  const below = numerator < 0n;
  const n = below ? -numerator : numerator;
  // A quotient of more bits than a double holds; its last bit tells whether something was cut off.
  const shift = Math.max(0, 70 + denominator.toString(2).length - n.toString(2).length);
  const scaled = n << BigInt(shift);
  const quotient = Number((scaled / denominator) | (scaled % denominator === 0n ? 0n : 1n)) * 2 ** -shift;
  return below ? -quotient : quotient;
}
