import type { RateEntry } from "../../lexicon/claims/index.js";
import type { Context } from "./context.js";
import { nounUnit } from "./read-unit.js";

/** «روزانه ۳ میلیون بشکه», «هر کیلو گردو ۵۰ هزار تومان»: at most two words lie between. */
export function rateBefore(context: Context, start: number): RateEntry | undefined {
  for (let end = start; end > Math.max(context.from, start - 3); end -= 1) {
    const hit = context.endingAt(context.resources.ratesBefore, end);
    if (hit) return hit.value;
    if (end === start && context.is(end - 2, "هر")) return eachNoun(context, end - 1);
    if (!context.isContent(end - 1) && !context.is(end - 1, "به", "را")) return undefined;
  }
  return undefined;
}

/** «هر کاربر ۵ گیگابایت», «هر خانوار ۳ کیلوگرم»: for one of what an ordinary noun names. */
function eachNoun(context: Context, at: number): RateEntry | undefined {
  if (!context.isContent(at) || !context.isWord(at) || context.isTime(at) || NO_EACH.has(context.key(at)))
    return undefined;
  const per = nounUnit(context.tokens.surface(at)).code;
  return { id: "rate/each-noun", per, side: "before", forms: [], examples: [] };
}

const NO_EACH = new Set(["کدام", "یک", "چه", "حال", "صورت", "نظر", "بار", "گونه", "نوع", "روی"]);

/** «متری ۳۰ میلیون», «هر کیلو ۵۰ هزار»: a sum for a measure, whose currency is left out. */
export function priceRate(context: Context, start: number): RateEntry | undefined {
  const rate = context.endingAt(context.resources.ratesBefore, start)?.value;
  return rate && TIMES.has(rate.per) ? undefined : rate;
}

/** Codes of rates in time, which say nothing of money. */
const TIMES = new Set(["d", "wk", "mo", "a", "h", "s"]);
