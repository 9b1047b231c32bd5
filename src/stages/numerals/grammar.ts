import { add, compare, divide, multiply, negate, ONE, type Rational, rational } from "../../text/rational.js";
import type { Atom } from "./number-trie.js";

/** A number read from a run of atoms. */
export interface Reading {
  readonly value: Rational | undefined;
  readonly form: "cardinal" | "fraction" | "ordinal" | "unread";
  /** Product of the scale words it ends in; 1 without any. */
  readonly scale: bigint;
  /** Index of the first atom after it. */
  readonly next: number;
  readonly flags: readonly string[];
}

interface Term extends Reading {
  readonly value: Rational;
  readonly coefficient: Rational;
  /** The last of several scale words, which may also count what stands before the term; 1 with one or none. */
  readonly outer: bigint;
  /** Whether the coefficient was written in words. */
  readonly inWords: boolean;
}

const NO_FLAGS: readonly string[] = [];
/** More groups of three digits than any quantity has; also keeps big-integer work linear. */
const MOST_GROUPS = 13;
const THOUSAND = 1000n;
const HALF = rational(1n, 2n);

/** Reads one number from `atoms[at..]`, as much as belongs to it; `undefined` where none begins. Linear in what it reads. */
export function readNumber(atoms: readonly Atom[], at: number): Reading | undefined {
  const first = atoms[at];
  if (!first || first.kind === "and" || first.kind === "point") return undefined;
  if (first.kind === "minus") {
    // Two signs in a row are no number; asked before reading on, so that a run of them costs nothing.
    const reading = atoms[at + 1]?.kind === "minus" ? undefined : readNumber(atoms, at + 1);
    if (!reading?.value || reading.form === "ordinal") return undefined;
    return { ...reading, value: negate(reading.value) };
  }
  if (first.kind === "ordinal") return ordinal(first.value, at + 1);
  if (first.kind === "fraction")
    return { value: rational(1n, first.value), form: "fraction", scale: 1n, next: at + 1, flags: NO_FLAGS };
  if (first.digits && first.digits.value === undefined)
    return { value: undefined, form: "unread", scale: 1n, next: at + 1, flags: first.digits.flags };
  const compound = readOrdinal(atoms, at);
  if (compound) return compound;
  return readCardinal(atoms, at);
}

const ordinal = (value: bigint, next: number): Reading => ({
  value: rational(value),
  form: "ordinal",
  scale: 1n,
  next,
  flags: NO_FLAGS,
});

/** «سی و چهارم», «صد و بیست و یکم». */
function readOrdinal(atoms: readonly Atom[], at: number): Reading | undefined {
  let value = 0n;
  let level = THOUSAND;
  for (let k = at; ; k += 2) {
    const atom = atoms[k];
    if (!atom) return undefined;
    if (atom.kind === "ordinal") return k > at && atom.value < level ? ordinal(value + atom.value, k + 1) : undefined;
    if (atom.kind !== "hundred" && atom.kind !== "ten") return undefined;
    if (atom.value >= level || atoms[k + 1]?.kind !== "and") return undefined;
    value += atom.value;
    level = atom.kind === "hundred" ? 100n : 10n;
  }
}

/** Terms joined by «و» as long as each is smaller than the scale before it, or multiplies what stands before it. */
function readCardinal(atoms: readonly Atom[], at: number): Reading | undefined {
  const first = readTerm(atoms, at);
  if (!first) return undefined;
  let { value, scale, next, form } = first;
  let shared = first.scale;
  let { flags } = first;
  for (;;) {
    if (scale > 1n && atoms[next]?.kind === "and" && atoms[next + 1]?.kind === "half") {
      // «۲ میلیون و نیم»
      value = add(value, multiply(HALF, rational(scale)));
      next += 2;
      break;
    }
    if (scale === 1n) break;
    const joined = atoms[next]?.kind === "and";
    const term = readTerm(atoms, joined ? next + 1 : next);
    if (term?.form !== "cardinal") break;
    const isWhole = term.coefficient.denominator === 1n;
    if (compare(term.value, rational(scale)) < 0 && isWhole) {
      if (!joined && !term.inWords && term.scale === 1n && term.value.numerator < 100n) break;
      value = add(value, term.value);
      scale = term.scale;
    } else if (joined && scale === THOUSAND && term.scale > THOUSAND && isWhole && below(term.coefficient, scale)) {
      // «پنج هزار و ۵۰۰ میلیارد»: both parts count milliards.
      value = multiply(add(value, term.coefficient), rational(term.scale));
      scale = term.scale;
    } else if (joined && term.outer > scale && isWhole && below(term.value, scale * term.outer)) {
      // «۴ میلیون و ۹۳۵ هزار میلیارد»: 4,935,000 milliards.
      value = add(multiply(value, rational(term.outer)), term.value);
      scale = term.outer;
    } else break;
    flags = union(flags, term.flags);
    next = term.next;
    shared = term.scale;
    form = "cardinal";
  }
  return { value, form, scale: shared, next, flags };
}

const union = (a: readonly string[], b: readonly string[]): readonly string[] =>
  b.length === 0 ? a : a.length === 0 ? b : [...new Set([...a, ...b])];

const below = (value: Rational, bound: bigint): boolean => compare(value, rational(bound)) < 0;

/** A coefficient and the scales it counts: «۲۰ هزار میلیارد», «دو و نیم میلیون», «هزار», «سه چهارم», «سه ممیز پنج». */
function readTerm(atoms: readonly Atom[], at: number): Term | undefined {
  const first = atoms[at];
  if (!first) return undefined;
  let flags = NO_FLAGS;
  let coefficient: Rational;
  let next = at;
  let form: "cardinal" | "fraction" = "cardinal";
  const inWords = first.kind !== "digits";
  if (first.kind === "digits") {
    if (!first.digits?.value) return undefined;
    coefficient = first.digits.value;
    flags = first.digits.flags;
    next = atoms[at + 1]?.kind === "spent" ? at + 2 : at + 1;
    for (; atoms[next]?.kind === "group" && next - at < MOST_GROUPS; next += 1)
      coefficient = add(multiply(coefficient, rational(THOUSAND)), rational(atoms[next]!.value));
  } else if (first.kind === "half") {
    coefficient = HALF;
    next = at + 1;
    form = "fraction";
  } else if (first.kind === "scale") {
    if (first.adjectival) return undefined;
    coefficient = ONE;
  } else {
    const small = readSmall(atoms, at);
    if (!small) return undefined;
    // «یکصد و ۱۵ میلیون»: hundreds in words, the rest in digits.
    const rest = small.value % 100n === 0n && atoms[small.next]?.kind === "and" ? atoms[small.next + 1] : undefined;
    const digits = small.value > 0n ? wholeDigits(rest, small.next + 2) : undefined;
    const mixed = digits && digits.value > 0n && digits.value < 100n ? digits : undefined;
    coefficient = rational(small.value + (mixed?.value ?? 0n));
    next = mixed?.next ?? small.next;
  }
  const tail = first.kind === "half" ? undefined : readTail(atoms, next, coefficient);
  if (tail) {
    coefficient = tail.value;
    next = tail.next;
    form = tail.form;
  }
  let scale = 1n;
  let last = 1n;
  let outer = 1n;
  while (atoms[next]?.kind === "scale" && atoms[next]!.value > last) {
    last = atoms[next]!.value;
    if (scale > 1n) outer = last;
    scale *= last;
    const { flag } = atoms[next]!;
    if (flag) flags = union(flags, [flag]);
    if (flags.includes("ambiguous_mark")) {
      // A dot before a scale is a decimal mark: «۱.۲۵۰ میلیارد».
      flags = flags.filter((other) => other !== "ambiguous_mark");
      coefficient = divide(coefficient, rational(THOUSAND));
    }
    next += 1;
  }
  if (scale > 1n) form = "cardinal";
  const value = scale > 1n ? multiply(coefficient, rational(scale)) : coefficient;
  return { value, coefficient, form, scale, outer, next, flags, inWords };
}

/** What makes a coefficient a fraction: «یک سوم», «سه و دو دهم», «دو و نیم», «سه ممیز پنج (دهم)». */
function readTail(
  atoms: readonly Atom[],
  at: number,
  coefficient: Rational,
): { value: Rational; next: number; form: "cardinal" | "fraction" } | undefined {
  const atom = atoms[at];
  if (!atom || coefficient.denominator !== 1n) return undefined;
  const whole = coefficient.numerator;
  if (atom.kind === "ordinal" && atom.denominator && isDenominator(whole, atom.value))
    return { value: rational(whole, atom.value), next: at + 1, form: "fraction" };
  if (atom.kind === "point") {
    const decimals = readDecimals(atoms, at + 1);
    return decimals && { value: add(coefficient, decimals.value), next: decimals.next, form: "cardinal" };
  }
  if (atom.kind !== "and") return undefined;
  const after = atoms[at + 1];
  // «۶ و نیم میلیون», «یک و نیم»; below 100, or «۵۰۰ و نیم»: nobody writes so.
  if (after?.kind === "half" && whole < 100n) return { value: add(coefficient, HALF), next: at + 2, form: "cardinal" };
  const part = readSmall(atoms, at + 1) ?? wholeDigits(after, at + 2);
  const denominator = part && atoms[part.next];
  if (!part || denominator?.kind !== "ordinal" || !denominator.denominator) return undefined;
  if (!isDenominator(part.value, denominator.value)) return undefined;
  return {
    value: add(coefficient, rational(part.value, denominator.value)),
    next: part.next + 1,
    form: "cardinal",
  };
}

/** «یک دوم» but not «دو دوم»; «سه چهارم»; «پنج صدم». */
const isDenominator = (above: bigint, below: bigint): boolean => above > 0n && above < below;

/** After ممیز: «پنج», «بیست و پنج», «۲۵», «پنج دهم», «پنج صدم». */
function readDecimals(atoms: readonly Atom[], at: number): { value: Rational; next: number } | undefined {
  const part = readSmall(atoms, at) ?? wholeDigits(atoms[at], at + 1);
  if (!part) return undefined;
  const after = atoms[part.next];
  if (after?.kind === "ordinal" && after.denominator && [10n, 100n, 1000n].includes(after.value))
    return { value: rational(part.value, after.value), next: part.next + 1 };
  return { value: rational(part.value, 10n ** BigInt(part.value.toString().length)), next: part.next };
}

function wholeDigits(atom: Atom | undefined, next: number): { value: bigint; next: number } | undefined {
  const value = atom?.digits?.value;
  return value && value.denominator === 1n ? { value: value.numerator, next } : undefined;
}

/** Words for 0 to 999: «نهصد و نود و نه», «چهار صد», «یک صد و بیست و پنج». */
function readSmall(atoms: readonly Atom[], at: number): { value: bigint; next: number } | undefined {
  let value = 0n;
  let level = THOUSAND;
  let next = at;
  for (;;) {
    const joined = level < THOUSAND;
    if (joined && atoms[next]?.kind !== "and") break;
    const k = joined ? next + 1 : next;
    const atom = atoms[k];
    if (!atom) break;
    const split = atom.kind === "unit" && atom.value > 0n && isPlainHundred(atoms[k + 1]);
    if (split && level === THOUSAND) {
      value += atom.value * 100n;
      level = 100n;
      next = k + 2;
    } else if (atom.kind === "hundred" && level === THOUSAND) {
      value += atom.value;
      level = 100n;
      next = k + 1;
    } else if (atom.kind === "ten" && level >= 100n) {
      value += atom.value;
      level = 10n;
      next = k + 1;
    } else if (atom.kind === "teen" && level >= 100n) {
      value += atom.value;
      next = k + 1;
      break;
    } else if (atom.kind === "unit" && !split && (atom.value > 0n || level === THOUSAND)) {
      // «بیست و یک سوم» is twenty and a third; a fraction begins here.
      if (joined && isDenominatorAtom(atoms[k + 1], atom.value)) break;
      value += atom.value;
      next = k + 1;
      break;
    } else break;
  }
  return next > at ? { value, next } : undefined;
}

const isPlainHundred = (atom: Atom | undefined): boolean => atom?.kind === "hundred" && atom.value === 100n;
const isDenominatorAtom = (atom: Atom | undefined, above: bigint): boolean =>
  atom?.kind === "ordinal" && atom.denominator && isDenominator(above, atom.value);
