import type { RateEntry } from "../../lexicon/claims/index.js";
import { EVERY, OBJECT, TO } from "../../lexicon/particles.js";
import { word, words } from "../../text/words.js";
import type { Context } from "./context.js";
import { nounUnit } from "./read-unit.js";

const BETWEEN_THING_AND_PRICE = words("امروز", "دیروز", "اکنون", "هماکنون", "نیز", "متوسط", "میانگین");
const IN_THE_WAY = words("طور", "بهطور");
const MANNER = word("طور");

/** Between a denominator and its number lie at most so many words that count, and so many tokens. */
const MOST_WORDS = 2;
const FARTHEST = 8;

/** «روزانه ۳ میلیون بشکه», «هر کیلو گردو ۵۰ هزار تومان», «هر گرم طلای ۱۸ عیار امروز ۲ میلیون تومان». */
export function rateBefore(context: Context, start: number): RateEntry | undefined {
  let words = 0;
  for (let end = start; end > Math.max(context.from, start - FARTHEST); end -= 1) {
    const hit = context.endingAt(context.resources.ratesBefore, end);
    // «۷۵ متری ۲ میلیارد تومان»: the unit of another number.
    if (hit) return context.isNumeral(hit.from - 1) ? undefined : hit.value;
    if (end === start && context.is(end - 2, EVERY)) return eachNoun(context, end - 1);
    if (isPassed(context, end - 1)) continue;
    words += 1;
    if (words > MOST_WORDS || (!context.isContent(end - 1) && !context.is(end - 1, TO, OBJECT))) return undefined;
  }
  return undefined;
}

/** In what is measured, «هر» stands at most so far behind its beginning: «متوسط قیمت هر متر مربع». */
const FARTHEST_EACH = 4;

/** «قیمت هر کیلوگرم مرغ گرم در عمده‌فروشی ۷ هزار تومان است»: the sum is for each of them. */
export function rateInside(
  context: Context,
  slot: { readonly unit: { readonly dimension: string } | undefined; readonly change: string | undefined },
  entity: { readonly from: number; readonly to: number } | undefined,
): RateEntry | undefined {
  if (!entity || slot.unit?.dimension !== "money" || slot.change) return undefined;
  for (let at = entity.from; at < Math.min(entity.to, entity.from + FARTHEST_EACH); at += 1)
    if (context.is(at, EVERY)) return context.startingAt(context.resources.ratesBefore, at)?.value;
  return undefined;
}

/** «۱۸ عیار», «امروز», which part no number from its rate. */
const isPassed = (context: Context, at: number): boolean =>
  context.in(at, BETWEEN_THING_AND_PRICE) ||
  context.in(at, context.sets.carats) ||
  context.in(at, IN_THE_WAY) ||
  (context.is(at, TO) && context.is(at + 1, MANNER)) ||
  (context.isNumeral(at) && context.in(at + 1, context.sets.carats));

/** «هر کاربر ۵ گیگابایت», «هر خانوار ۳ کیلوگرم»: for one of what an ordinary noun names. */
export function eachNoun(context: Context, at: number): RateEntry | undefined {
  if (!context.isContent(at) || !context.isWord(at) || context.isTime(at) || NO_EACH.has(context.key(at)))
    return undefined;
  const per = nounUnit(context.tokens.surface(at)).code;
  return { id: "rate/each-noun", per, side: "before", forms: [], examples: [] };
}

const NO_EACH = new Set(["کدام", "یک", "چه", "حال", "صورت", "نظر", "بار", "گونه", "نوع", "روی"]);

/** «متری ۳۰ میلیون», «هر کیلو ۵۰ هزار»: a sum for a measure, whose currency is left out. */
export function priceRate(context: Context, start: number): RateEntry | undefined {
  const hit = context.endingAt(context.resources.ratesBefore, start);
  return hit && !TIMES.has(hit.value.per) && !context.isNumeral(hit.from - 1) ? hit.value : undefined;
}

/** Codes of rates in time, which say nothing of money. */
const TIMES = new Set(["d", "wk", "mo", "a", "h", "min", "s"]);
