import type { ModifierEntry, NonClaimType, RateEntry, UnitEntry } from "../../lexicon/claims/index.js";
import {
  AND,
  ARABIC_PERCENT_SIGN,
  EVERY,
  FOR,
  FROM,
  HYPHEN,
  IN,
  MINUS,
  OPENING_BRACKET,
  PERCENT_SIGN,
  PLUS,
  SLASH,
  TO,
} from "../../lexicon/particles.js";
import type { Numeral } from "../../model/layers.js";
import { add, multiply, negate, type Rational, rational } from "../../text/rational.js";
import { word, words } from "../../text/words.js";
import type { Context } from "./context.js";
import type { Turn } from "./in-order.js";
import { eachNoun, priceRate, rateBefore } from "./rate-before.js";
import { isCoefficient, isGreat, isSum, readUnit, slashed, type UnitRead } from "./read-unit.js";
import { unitAt } from "./unit-at.js";

const AND_A_HALF = word("ونیم");
const FOR_EACH = word("ازای");
/** The lexicon knows their rates. */
const OWN_RATES = words("سهم", "خانوار", "نفر");
const HALF_WORD = word("نیم");
const CURRENCY_SIGNS = words("$", "€", "£");

/** A numeral with what stands directly around it; later readers fill in what partners and the clause say. Token indexes. */
export interface Slot {
  readonly numeral: Numeral;
  /** The number as it stands before its unit; a half after the unit («یک ماه و نیم») is counted in. */
  value: Rational | undefined;
  low: Rational | undefined;
  high: Rational | undefined;
  modifier: { readonly value: ModifierEntry; readonly from: number; readonly to: number } | undefined;
  readonly after: { readonly value: ModifierEntry; readonly next: number; readonly length: number } | undefined;
  /** The unit after the number, `undefined` where none stands there. */
  unit: UnitEntry | undefined;
  adjectival: boolean;
  /** Tokens of the unit. */
  unitFrom: number;
  unitTo: number;
  /** Whether the unit is a plain noun that the lexicon does not know. */
  noun: boolean;
  /** Whether the unit stands by another number of the list. */
  unitShared: boolean;
  /** A rate's denominator: after the unit, or before the number. */
  rate: RateEntry | undefined;
  /** First token of the quantity (modifier or number). */
  start: number;
  /** First token after the quantity. */
  end: number;
  /** Why it is no claim; `undefined` as long as nothing speaks against it. */
  nonClaim: NonClaimType | undefined;
  rule: string;
  /** The range that this number is the lower end of. */
  partOf: Slot | undefined;
  /** The last number of the list it belongs to. */
  list: Slot | undefined;
  /** Its place in a row that «به ترتیب» gives to the things named before. */
  turn: Turn | undefined;
  /** Whether it is a ratio of two numbers: «یک نفر از هر ده نفر». */
  ratio: boolean;
  /** Whether the words leave its unit out: «متری ۳۰ میلیون». */
  readonly elided: boolean;
  /** Whether it is an end of a range or of a change. */
  joined: boolean;
  change: "increase" | "decrease" | undefined;
  changeRule: string | undefined;
  /** Whether the change's noun stands before the number: «رشد ۵ درصدی». */
  changeNounBefore: boolean;
  changeFrom: Rational | undefined;
  /** Whether a change comes from it: «از ۱۰ به ۱۵». */
  startsChange: boolean;
  /** Whether it stands in brackets behind the same sum in another currency. */
  readonly parenthesized: boolean;
}

const HALF = rational(1n, 2n);
const COIN = "not-claim/coin";

/** Reads modifier, unit, rate and a trailing half around a numeral. */
export function readSlot(context: Context, found: Numeral): Slot {
  const { resources } = context;
  const numeral = found.flags.includes("slash_decimal") ? slashed(context, found) : minusBehind(context, found);
  const unitSign = signBefore(context, numeral.tokenStart);
  const counted = readUnit(context, numeral, unitSign);
  const { unit, adjectival, noun, unitFrom, unitTo } = counted;
  const signed = unitSign === numeral.tokenStart && SIGNED.has(unit?.dimension) && isSigned(context, unitSign);
  const sign = signed ? unitSign - 1 : unitSign;
  let value = signed && !context.is(sign, PLUS) ? numeral.value && negate(numeral.value) : numeral.value;
  const bound = context.endingAt(resources.modifiersBefore, sign);
  const modifier = bound?.value.ofMeasures && unit?.kind !== "measure" ? undefined : bound;
  const passed = modifier === undefined && context.is(sign - 1, FROM);
  const end = value && unit?.kind === "measure" ? afterHalf(context, unitTo) : unitTo;
  if (value && end > unitTo) value = add(value, HALF);
  // «منفی ۴ درجه زیر صفر» says twice that it is below.
  const twice = value && value.numerator < 0n && unit?.multiplier && unit.multiplier[0] < 0n;
  if (value && unit?.multiplier && !twice) value = multiply(value, rational(...unit.multiplier));
  const after =
    context.startingAt(resources.modifiersAfter, end) ??
    (passed ? context.startingAt(resources.modifiersPast, end) : undefined);
  const price = unit || numeral.scale === 1n ? undefined : priceRate(context, modifier?.from ?? sign);
  const rated = unit && unit.dimension !== "other" && !(adjectival && unit.dimension === "count");
  const rate = rated ? rateAround(context, modifier?.from ?? sign, end, unit) : price;
  const elided = price !== undefined || isElided(context, numeral, counted);
  return {
    numeral,
    value,
    modifier: modifier && { value: modifier.value, from: modifier.from, to: sign },
    after: after && { value: after.value, next: after.next, length: after.next - end },
    unit,
    adjectival,
    unitFrom,
    unitTo,
    noun,
    rate,
    start: modifier?.from ?? sign,
    end: after && after.value.side === "after" ? after.next : end,
    nonClaim: undefined,
    rule: unit?.id ?? numeral.rule,
    low: undefined,
    high: undefined,
    unitShared: false,
    partOf: undefined,
    list: undefined,
    turn: undefined,
    ratio: false,
    elided,
    joined: false,
    change: undefined,
    changeRule: undefined,
    changeNounBefore: false,
    changeFrom: undefined,
    startsChange: false,
    parenthesized: unit?.dimension === "money" && context.is((modifier?.from ?? sign) - 1, OPENING_BRACKET, SLASH),
  };
}

/** Whether the words leave out what is counted: a sum, a great number, a coefficient; or the lexicon's noun stands elsewhere. */
const isElided = (context: Context, numeral: Numeral, { unit, noun, unitTo }: UnitRead): boolean =>
  numeral.flags.includes("unit_elided") ||
  (!unit && (isSum(context, numeral) || isGreat(context, numeral) || isCoefficient(context, numeral))) ||
  (unit !== undefined && !noun && unitTo === numeral.tokenEnd && unit.kind === "noun" && numeral.glued === undefined);

/** A quantity's denominator, behind it or before it. */
const rateAround = (context: Context, start: number, end: number, unit: UnitEntry): RateEntry | undefined =>
  rateAfter(context, end, unit.dimension === "volume" || unit.dimension === "mass") ?? rateBefore(context, start);

/** «۳۰ تن در سال», but not «۳۰ تن در سال گذشته», «در ماه مهر». */
function rateAfter(context: Context, end: number, flowed: boolean): RateEntry | undefined {
  const at = flowed ? behindStuff(context, end) : end;
  const rate = context.startingAt(context.resources.ratesAfter, at);
  if (at > end && !(rate && FLOW_TIMES.has(rate.value.per) && isRateEnd(context, rate.next))) return undefined;
  // «۲۰۰ میلیون تومان برای هر خانواده», «۲ مربی به ازای هر کودک»
  const each = context.is(end, TO) && context.is(end + 1, FOR_EACH) ? end + 2 : end + 1;
  const shared = context.is(end, FOR) || each === end + 2;
  if (!rate && shared && context.is(each, EVERY) && !context.in(each + 1, OWN_RATES))
    return eachNoun(context, each + 1);
  if (!rate || context.in(rate.next, context.sets.passed) || context.isNumeral(rate.next)) return undefined;
  return context.startingAt(context.resources.months, rate.next) ? undefined : rate.value;
}

/** A stuff that flows has at most so many words: «۲۰ میلیون بشکه نفت خام در روز». */
const LONGEST_STUFF = 2;
const FLOW_TIMES = new Set(["d", "h", "min", "s"]);

/** Behind the stuff that a quantity is of, which «در روز» may follow. */
function behindStuff(context: Context, end: number): number {
  let at = end;
  while (at < end + LONGEST_STUFF && context.isContent(at) && context.isWord(at) && !context.isTime(at)) at += 1;
  return context.is(at, IN) ? at : end;
}

/** «در روز» with nothing that says which day: not «در روز جمعه», «در روز حادثه». */
const isRateEnd = (context: Context, at: number): boolean =>
  !context.isTime(at) && (!context.isContent(at) || context.predicateAt(at + 1));

/** Behind «و نیم» at `at`, where that is half a unit more and no number of the next one; else `at`. */
function afterHalf(context: Context, at: number): number {
  if (context.is(at, AND_A_HALF)) return at + 1;
  if (!context.is(at, AND) || !context.is(at + 1, HALF_WORD)) return at;
  // «۴۰۰ هزار تومان و نیم سکه …»: half a coin, which is another thing.
  if (context.startingAt(context.resources.notAfter, at + 2)?.value.id === COIN) return at;
  return context.startingAt(context.resources.units, at + 2) ? at : at + 2;
}

/** What may be below zero where a dash says so. */
const RANGE_WORDS = words("تا", "الی", "و");
const SIGNED = new Set<string | undefined>(["ratio", "temperature"]);

/** «رشد -۲ درصد»: a mark that stands on the number, behind a word and a space, is its sign. */
function isSigned(context: Context, start: number): boolean {
  const { tokens } = context;
  if (!context.is(start - 1, HYPHEN, MINUS, PLUS) || tokens.spaceBefore(start)) return false;
  return context.isWord(start - 2) && tokens.spaceBefore(start - 1) && !context.isNumeral(start - 2);
}

/** «دمای ۱۹٫۹- درجه», «۵- تا ۱۰- درجه»: the sign behind its number, as right-to-left typing leaves it. */
function minusBehind(context: Context, numeral: Numeral): Numeral {
  const at = numeral.tokenEnd;
  if (!context.is(at, HYPHEN, MINUS) || context.tokens.spaceBefore(at) || !numeral.value) return numeral;
  if (!context.tokens.spaceBefore(at + 1) && context.isWord(at + 1)) return numeral;
  const next = context.in(at + 1, RANGE_WORDS) && context.isNumeral(at + 2) ? at + 3 : at;
  if (!context.is(next, HYPHEN, MINUS) || context.tokens.spaceBefore(next)) return numeral;
  return SIGNED.has(unitAt(context, next + 1)?.unit.dimension)
    ? { ...numeral, tokenEnd: at + 1, value: negate(numeral.value) }
    : numeral;
}

/** The token of a unit's sign that stands before its number, or the number's own: «٪۱۲», «$20». */
function signBefore(context: Context, start: number): number {
  const written =
    context.is(start - 1, PERCENT_SIGN, ARABIC_PERCENT_SIGN) ||
    (context.in(start - 1, CURRENCY_SIGNS) && !context.tokens.spaceBefore(start));
  return written ? start - 1 : start;
}
