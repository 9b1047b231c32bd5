import type { UnitEntry } from "../../lexicon/claims/index.js";
import { COMMA, DASH, EVERY, FROM, HYPHEN, ON, PLUS, TO } from "../../lexicon/particles.js";
import { compare, divide, rational } from "../../text/rational.js";
import { words } from "../../text/words.js";
import type { Context } from "./context.js";
import type { Slot } from "./slots.js";

const RATIO_NOUNS = words("نسبت", "مقیاس", "ضریب");

const RATIO: UnitEntry = { id: "unit/ratio", code: "1", dimension: "ratio", kind: "measure", forms: [], examples: [] };
/** So far before a ratio its word stands: «نسبت معلم به دانش‌آموز یک به سه است». */
const FARTHEST_WORD = 8;
/** Between the numbers of «یک نفر از هر ده نفر» lies at most a noun of two words. */
const LONGEST_NOUN = 2;
const MOST_GOALS = rational(200n);
/** Tokens of a line that holds nothing but a result. */
const LONGEST_RESULT = 12;
/** Goals or sets; a range of greater numbers is written so too. */
const MOST_SPACED = rational(9n);

/** Reads numbers that mean something only together: ratios are one claim, results of games and «۱+۵» none. */
export function readPairs(context: Context, slots: readonly Slot[]): void {
  for (let i = 0; i + 1 < slots.length; i += 1) {
    const [a, b] = [slots[i]!, slots[i + 1]!];
    if (a.partOf || a.ratio || !a.value || !b.value) continue;
    if (isSum(context, a, b)) reject([a, b], "name", "not-claim/sum");
    else if (isOf(context, a, b)) joinRatio(a, b, a, b);
    else if (isOutOf(context, a, b)) joinRatio(a, b, b, a);
    else if (isPlain(a) && isPlain(b) && a.end === b.start - 1) {
      if (context.is(a.end, TO) && hasRatioWord(context, a)) joinRatio(a, b, a, b);
      else if (isScore(context, a, b)) reject([a, b], "score", "not-claim/score");
    }
  }
}

function reject(slots: readonly Slot[], type: "name" | "score", rule: string): void {
  for (const slot of slots) {
    slot.nonClaim = type;
    slot.rule = rule;
  }
}

/** A whole number, without a unit that would make it a quantity by itself. */
const isPlain = ({ value, unit, noun, numeral }: Slot): boolean =>
  value?.denominator === 1n && numeral.form === "cardinal" && numeral.scale === 1n && (!unit || noun);

/** «گروه ۱+۵». */
const isSum = (context: Context, a: Slot, b: Slot): boolean =>
  context.is(a.end, PLUS) && b.start === a.end + 1 && !context.tokens.spaceBefore(a.end);

/** «۳ بر ۱», «۲-۰», «۳-۱ نفت»: the greater number first, or «بر» between. */
function isScore(context: Context, a: Slot, b: Slot): boolean {
  if (a.noun || compare(a.value!, MOST_GOALS) > 0 || compare(b.value!, MOST_GOALS) > 0) return false;
  if (context.is(a.end, ON)) return true;
  if (!context.is(a.end, HYPHEN, DASH)) return false;
  if (!context.tokens.spaceBefore(a.end)) return compare(a.value!, b.value!) >= 0 || isLineOfResult(context, a, b);
  // «ایران ۳ - ۱ مصر»: names on both sides.
  const goals = compare(a.value!, MOST_SPACED) <= 0 && compare(b.value!, MOST_SPACED) <= 0;
  const named = a.start > context.from && context.isContent(a.start - 1) && context.isWord(a.start - 1);
  return goals && named && context.tokens.spaceBefore(b.start) && (b.noun || b.end === context.to);
}

/** «شهرداری تبریز ۱-۲ استقلال»: a line of two names with a result between. */
function isLineOfResult(context: Context, a: Slot, b: Slot): boolean {
  if (!b.noun || !context.isContent(a.start - 1) || context.to - context.from > LONGEST_RESULT) return false;
  for (let at = context.from; at < context.to; at += 1)
    if (context.isVerb(at) || context.isPreposition(at)) return false;
  return true;
}

function hasRatioWord(context: Context, a: Slot): boolean {
  for (let at = a.start - 1; at >= a.start - FARTHEST_WORD; at -= 1) if (context.in(at, RATIO_NOUNS)) return true;
  return false;
}

/** «یک نفر از هر ده نفر», «یک کودک از هر ۶۸ کودک». */
function isOf(context: Context, a: Slot, b: Slot): boolean {
  const from = b.numeral.tokenStart - 2;
  return (
    context.is(from, FROM) && context.is(from + 1, EVERY) && from - a.numeral.tokenEnd <= LONGEST_NOUN && counts(a, b)
  );
}

/** «از هر ده نفر یک نفر». */
function isOutOf(context: Context, a: Slot, b: Slot): boolean {
  const from = a.numeral.tokenStart - 2;
  if (!context.is(from, FROM) || !context.is(from + 1, EVERY)) return false;
  const gap = b.start - a.end;
  return gap <= 1 && gap >= 0 && !(gap === 1 && !context.is(a.end, COMMA)) && counts(b, a);
}

/** Whether a part and a whole are numbers of countable things. */
const counts = (part: Slot, whole: Slot): boolean =>
  isCounted(part) && isCounted(whole) && compare(part.value!, whole.value!) < 0;

const isCounted = ({ value, unit, numeral }: Slot): boolean =>
  value?.denominator === 1n && numeral.form === "cardinal" && (!unit || unit.dimension === "count");

/** One claim from the first number through the second. */
function joinRatio(first: Slot, second: Slot, part: Slot, whole: Slot): void {
  second.value = divide(part.value!, whole.value!);
  second.unit = RATIO;
  second.rule = RATIO.id;
  second.noun = false;
  second.adjectival = false;
  second.ratio = true;
  second.start = part === first ? first.start : first.numeral.tokenStart - 2;
  second.end = Math.max(second.end, second.unitTo);
  second.unitFrom = second.end;
  second.unitTo = second.end;
  second.modifier = first.modifier;
  first.partOf = second;
}
