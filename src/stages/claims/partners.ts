import { RANGE_JOINERS } from "../../lexicon/claims/index.js";
import { AND, COMMA, DURING, FOR, FROM, IN, TO, WITH } from "../../lexicon/particles.js";
import { add, compare, divide, multiply, type Rational, rational } from "../../text/rational.js";
import { words } from "../../text/words.js";
import type { Context } from "./context.js";
import { rateBefore } from "./rate-before.js";
import type { Slot } from "./slots.js";

const BETWEEN = words("بین", "میان", "مابین");

const THOUSAND = rational(1000n);
/** Words and marks that may stand between two numbers of one list. */
const JOINS_A_RANGE = words(...RANGE_JOINERS);
const LIST_JOINERS = words("و", "یا", "،", ",");
/** Between two numbers that one preposition leads lie at most so many words. */
const FARTHEST_LED = 7;
/** From «از» to «به» of one change lie at most so many words («از ۲۱ میلیون تن در سال گذشته به ۳۰ میلیون تن»). */
const LONGEST_CHANGE = 9;

/** Joins numbers of one sentence into ranges, changes and lists; what a partner alone says (unit, scale) is copied to the others. */
export function joinPartners(context: Context, slots: readonly Slot[]): void {
  for (let i = 0; i + 1 < slots.length; i += 1) joinCompound(context, slots[i]!, slots[i + 1]!);
  for (let i = 0; i + 1 < slots.length; i += 1) joinRange(context, slots[i]!, slots[i + 1]!);
  // From the right: in «۱۰، ۲۰ و ۳۰ درصد» the unit travels from number to number.
  for (let i = slots.length - 2; i >= 0; i -= 1) shareUnit(context, slots[i]!, bearer(slots[i + 1]!, slots[i + 2]));
  for (let i = 0; i + 1 < slots.length; i += 1) joinChange(context, slots, i);
}

/** «۲ ساعت و ۳۰ دقیقه», «یک تن و ۲۰۰ کیلوگرم»: one amount in two units, given in the greater. The second slot holds it. */
function joinCompound(context: Context, a: Slot, b: Slot): void {
  if (a.partOf || a.nonClaim || b.nonClaim || !a.value || !b.value || b.modifier || b.start !== a.end + 1) return;
  if (a.unit?.kind !== "measure" || b.unit?.kind !== "measure" || a.unit.dimension !== b.unit.dimension) return;
  // «۸۲ دلار و ۳۵ سنت»: the part is told in the whole's unit already.
  const parted = a.unit.code === b.unit.code && b.unit.multiplier !== undefined && !a.unit.multiplier;
  if (!context.is(a.end, AND) || (a.unit.dimension === "money" && !parted) || a.value.denominator !== 1n) return;
  const yearMonth = a.unit.code === "a" && b.unit.code === "mo" ? rational(12n) : undefined;
  const ratio = parted ? rational(1n) : (scaleOf(a.unit.factor, b.unit.factor) ?? yearMonth);
  if (!ratio || compare(b.value, ratio) >= 0) return;
  b.value = add(a.value, divide(b.value, ratio));
  b.unit = a.unit;
  b.unitFrom = a.unitFrom;
  b.unitTo = a.unitTo;
  b.start = a.start;
  b.modifier = a.modifier;
  b.rate ??= a.rate;
  b.rule = a.rule;
  a.partOf = b;
}

/** «۱۰ تا ۱۵ درصد», «بین ۲۰ و ۳۰ نفر», «۲۰-۳۰ درصد», «دو سه نفر». The second slot holds the range, the first is spent. */
function joinRange(context: Context, a: Slot, b: Slot): void {
  if (a.partOf || b.nonClaim || !a.value || !b.value || a.nonClaim) return;
  if (a.numeral.form === "ordinal" && !a.unit) return;
  const joiner = b.numeral.tokenStart - 1;
  const between = context.in(a.start - 1, BETWEEN);
  const adjacent = b.numeral.tokenStart === a.numeral.tokenEnd;
  if (adjacent) {
    // «دو سه نفر»: two words that follow each other in counting.
    if (a.numeral.rule === "numeral/digits" || b.numeral.rule === "numeral/digits" || b.numeral.scale > 1n) return;
    if (!isNext(a.value, b.value)) return;
  } else {
    if (a.end !== joiner) return;
    const joins = context.in(joiner, JOINS_A_RANGE) || (between && context.is(joiner, AND));
    if (!joins) return;
    if (context.isMark(joiner) && context.tokens.spaceBefore(joiner) !== context.tokens.spaceBefore(joiner + 1)) return;
  }
  if (a.unit && b.unit && a.unit.dimension !== b.unit.dimension) return;
  const parts = a.numeral.form === "fraction" && b.numeral.form === "fraction";
  if (!a.unit && !b.unit && !parts && !b.elided) return;
  let low = spread(a, b) ? multiply(a.value, rational(b.numeral.scale)) : a.value;
  if (!a.unit && b.unit?.multiplier) low = multiply(low, rational(...b.unit.multiplier));
  let high = b.value;
  // «۵ تا ۸ درجه زیر صفر»
  if (!a.unit && b.unit?.multiplier && b.unit.multiplier[0] < 0n) [low, high] = [high, low];
  // A range with two units is given in the smaller one: «۳۰ ثانیه تا دو دقیقه».
  let unit = b.unit ?? a.unit;
  if (a.unit && b.unit && a.unit.code !== b.unit.code) {
    const ratio = scaleOf(a.unit.factor, b.unit.factor);
    if (!ratio) return;
    if (compare(ratio, rational(1n)) < 0) {
      high = multiply(high, rational(ratio.denominator, ratio.numerator));
      unit = a.unit;
    } else low = multiply(low, ratio);
  }
  // «بین ۱۵ و ۳ درجه», «۵- تا ۱۰- درجه»
  if ((between || high.numerator < 0n) && compare(low, high) > 0) [low, high] = [high, low];
  if (compare(low, high) >= 0) return;
  b.low = low;
  b.high = high;
  b.value = undefined;
  b.unit = unit;
  b.start = between ? a.start - 1 : a.start;
  b.rate ??= rateBefore(context, b.start);
  b.modifier = a.modifier;
  b.nonClaim = a.nonClaim;
  b.joined = true;
  a.partOf = b;
}

type Factor = readonly [bigint, bigint] | undefined;
/** How many of unit `b` one of unit `a` is. */
export function scaleOf(a: Factor, b: Factor): Rational | undefined {
  if (!a || !b) return undefined;
  return rational(a[0] * b[1], a[1] * b[0]);
}

const isNext = (a: Rational, b: Rational): boolean =>
  a.denominator === 1n && b.denominator === 1n && b.numerator === a.numerator + 1n && b.numerator < 10n;

/** Whether the scale of `b` also counts `a`: «۵۰۰ تا ۷۰۰ میلیون», not «۵۰۰ نفر تا ۷۰۰ هزار نفر». */
const spread = (a: Slot, b: Slot): boolean =>
  !a.unit && a.numeral.scale === 1n && b.numeral.scale > 1n && a.value !== undefined && compare(a.value, THOUSAND) < 0;

/** «سپرده دو ساله ۲۱٫۵ و سه ساله ۲۲٫۵ درصد»: «سه ساله» names the next value, whose unit the first shares. */
const bearer = (next: Slot, after: Slot | undefined): Slot =>
  next.adjectival && next.unit?.dimension === "duration" && after?.start === next.end && after.unit ? after : next;

/** «۴.۹ و ۱۰۴.۳ درصد», «بالای ۱۰۰ و زیر ۱۰۰ میلیارد ریال». */
function shareUnit(context: Context, a: Slot, b: Slot): void {
  if (a.partOf || a.nonClaim || b.nonClaim || !a.value || a.unit || !b.unit) return;
  if (a.numeral.form === "ordinal" || b.unit.dimension === "rank") return;
  const joined = onlyJoiners(context, a.end, b.start) || parallel(context, a, b);
  const led = joined || isLedAlike(context, a, b);
  const termed = context.is(a.end, AND) && b.start - a.end > 1 && context.in(b.start - 1, context.sets.periods);
  if (!led && !termed && !isRow(context, a, b)) return;
  // «۲۰، ۳۰ و ۴۰ میلیون دلار»: the last number of the list bears the scale as well.
  const scaled = joined && b.list && b.numeral.scale === 1n ? b.list : b;
  if ((joined || isAlike(a, b)) && spread(a, scaled)) a.value = multiply(a.value, rational(scaled.numeral.scale));
  if (b.unit.multiplier) a.value = multiply(a.value, rational(...b.unit.multiplier));
  a.unit = b.unit;
  a.rate = rateBefore(context, a.start) ?? b.rate;
  a.unitFrom = b.unitFrom;
  a.unitTo = b.unitTo;
  a.unitShared = true;
  a.noun = b.noun;
  a.adjectival = b.adjectival;
  if (!joined) return;
  a.list = b.list ?? b;
  b.list ??= b;
}

/** Between two numbers of a row stands a name of at most so many words. */
const LONGEST_NAME = 5;
const LEAST_SUM = rational(1000n);

/**
 * «یورو ۱۱۹ هزار و ۵۰۰ و درهم ۲۸ هزار تومان», «دماوند ۲۴، شهریار ۲۸ درجه»: sums and temperatures of several, whose unit is
 * said once.
 */
function isRow(context: Context, a: Slot, b: Slot): boolean {
  const { dimension } = b.unit!;
  // «تهران با ۴۸۷، فارس با ۴۵۴ و اصفهان با ۴۰۰ فوتی»
  const each = context.is(a.start - 1, WITH) && context.is(b.start - 1, WITH) && dimension === "count";
  if (each) return isNamed(context, a, b.start - 1);
  const great = compare(a.value!, LEAST_SUM) >= 0 && a.numeral.rule.includes("number-word/");
  const sum = (great && (dimension === "money" || b.unit!.kind === "classifier")) || isAlike(a, b);
  // «مردان ۷۴٫۵ و زنان ۷۷ سال»
  const split = dimension === "ratio" || dimension === "duration";
  const share = split && a.value!.denominator !== 1n && a.numeral.form === "cardinal";
  if (!sum && !share && dimension !== "temperature") return false;
  if (share && isTimed(context, a.end, b.start)) return true;
  if (!context.isWord(a.start - 1) || !context.isContent(a.start - 1)) return false;
  return isNamed(context, a, b.start);
}

/** Before a number that its preposition leads stand at most so many words: «برای زنان جوان ۲۰٫۷ و …». */
const LONGEST_LED = 4;

/** «دما به ۳۵ و کمینه آن به ۲۰ درجه», «نرخ بیکاری برای زنان ۲۰٫۷ و برای مردان ۱۰٫۵ درصد»: the same preposition leads both. */
function isLedAlike(context: Context, a: Slot, b: Slot): boolean {
  const { dimension, kind } = b.unit!;
  if (kind !== "measure" || dimension === "rank" || b.start - a.end > FARTHEST_LED || a.modifier) return false;
  if (!context.is(a.end, AND) || !a.numeral.rule.startsWith("numeral/")) return false;
  for (let at = a.end + 1; at < b.start; at += 1)
    if (context.isVerb(at) || context.isNumeral(at) || (context.isMark(at) && !context.isNounMark(at))) return false;
  if (context.is(a.start - 1, TO) && context.is(b.start - 1, TO))
    return !context.in(a.start - 2, context.sets.comparing);
  const lead = a.end + 1;
  if (!context.isPreposition(lead) || !context.is(lead, FOR, IN)) return false;
  for (let at = a.start - 2; at >= a.start - 1 - LONGEST_LED; at -= 1) {
    if (context.isPreposition(at)) return context.key(at) === context.key(lead) && b.start - lead > 1;
    if (!context.isContent(at)) return false;
  }
  return false;
}

/** «در مراکز استان‌ها ۳۰۰ و سایر شهرها ۲۰۰ میلیون تومان»: sums alike, whose scale and currency are said once. */
function isAlike(a: Slot, b: Slot): boolean {
  if (b.unit?.dimension !== "money" || !spread(a, b) || !a.value || !b.value || a.numeral.form !== "cardinal")
    return false;
  const other = divide(b.value, rational(b.numeral.scale));
  const ten = rational(10n);
  return compare(a.value, multiply(other, ten)) <= 0 && compare(other, multiply(a.value, ten)) <= 0;
}

/** «امسال ۱۲٫۳ و در سال میلادی آینده ۱۳٫۲ درصد»: whether «و» and words of time fill `[from, to)`. */
function isTimed(context: Context, from: number, to: number): boolean {
  if (!context.is(from, AND) || !context.is(from + 1, IN, DURING) || to - from > LONGEST_NAME + 2) return false;
  for (let at = from + 2; at < to; at += 1)
    if (!context.isTime(at) && !context.in(at, context.sets.passed) && !context.isNumeral(at)) return false;
  return context.isTime(from + 2);
}

/** Whether a comma or «و» and a name fill what stands between a number and `end`. */
function isNamed(context: Context, a: Slot, end: number): boolean {
  if (!context.is(a.end, AND, COMMA) || end - a.end < 2 || end - a.end > LONGEST_NAME + 1) return false;
  for (let at = a.end + 1; at < end; at += 1) {
    const joins = context.is(at, AND) && at > a.end + 1;
    if (!joins && (!context.isContent(at) || context.isNumeral(at) || !context.isWord(at))) return false;
  }
  return true;
}

/** «حداقل دمای ۲۷ و حداکثر دمای ۳۷ درجه»: the same word stands before both numbers. */
function parallel(context: Context, a: Slot, b: Slot): boolean {
  const [left, right] = [a.numeral.tokenStart - 1, b.numeral.tokenStart - 1];
  if (!context.is(a.end, AND) || right - a.end > 3 || right <= a.end || !context.isWord(left)) return false;
  return context.isContent(left) && context.key(left) === context.key(right);
}

export function onlyJoiners(context: Context, from: number, to: number): boolean {
  if (to <= from || to - from > 2) return false;
  for (let at = from; at < to; at += 1) if (!context.in(at, LIST_JOINERS)) return false;
  return true;
}

/** The token that leads to a number, before «رقم», «عدد» as well: «از رقم ۵۱۷ همت به …». */
export function leadOf(context: Context, { start }: Slot): number {
  const { sets } = context;
  // «از متوسط بلندمدت ۱۳۰ میلیارد به …»
  const end = context.in(start - 1, sets.longTerm) ? start - 1 : start;
  return context.in(end - 1, sets.levels) || context.in(end - 1, sets.averages) ? end - 2 : start - 1;
}

/** «از ۱۰ به ۱۵ درصد رسید»: two claims; the second knows where it came from. */
function joinChange(context: Context, slots: readonly Slot[], i: number): void {
  const a = slots[i]!;
  if (a.partOf || a.nonClaim || !a.value || !context.is(leadOf(context, a), FROM)) return;
  const b = slots.slice(i + 1, i + 4).find((slot) => !slot.nonClaim && !slot.partOf);
  if (!b?.value || b.start - a.end > LONGEST_CHANGE || !context.is(leadOf(context, b), TO)) return;
  // «از ۷۱ شهر به ۵۳ شهر گاز رسید»: some of all, where no change is told of the counted.
  const alike = a.noun && b.noun && a.unit!.code === b.unit!.code;
  if (alike && !context.in(b.end, context.sets.arrivals) && !context.startingAt(context.resources.changes, b.end))
    return;
  // «متشکل از ۱۳ عضو است، در سپتامبر به …», «از … تخصیص داده شده، به …»: the change began in no clause of its own.
  for (let at = a.end; at < b.start; at += 1)
    if (context.isVerb(at) || (context.isParticiple(at) && context.is(at + 1, COMMA))) return;
  if (a.unit && !a.noun && b.unit && a.unit.dimension !== b.unit.dimension) return;
  // «از ۱۲ وزن به ۱۰ مدال رسید»: two things.
  if (a.noun && b.noun && a.unit!.code !== b.unit!.code && context.isWord(a.unitTo - 1) && a.unitTo === a.end) return;
  if (!a.unit || a.noun) {
    if (spread({ ...a, unit: undefined }, b)) a.value = multiply(a.value, rational(b.numeral.scale));
    if (b.unit?.multiplier) a.value = multiply(a.value, rational(...b.unit.multiplier));
    if (b.unit) a.unit = b.unit;
  }
  b.unit ??= a.unit;
  const order = compare(a.value, b.value);
  // A rank rises as its number falls.
  const sign = b.unit?.dimension === "rank" ? -order : order;
  if (order === 0) return;
  b.changeFrom = a.value;
  b.change = sign < 0 ? "increase" : "decrease";
  a.joined = true;
  a.startsChange = true;
  b.joined = true;
}
