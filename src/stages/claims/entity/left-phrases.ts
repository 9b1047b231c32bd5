import { FROM, IN, ON, ONE, OPENING_QUOTE, THIS, TO, TOO } from "../../../lexicon/particles.js";
import { word, words } from "../../../text/words.js";
import type { Context } from "../context.js";
import type { Slot } from "../slots.js";
import { complementEnd, governedEnd, isClosed, LONGEST_PHRASE, type TokenRange } from "./noun-phrases.js";

const DONE = word("شده");
const CURRENT = word("جاری");
const OF_COMPOUND_NOUNS = words("حساب", "هزینه", "مخارج", "امور");
const BORDERS = words("و", "،", "؛", "-", "/");
const SO_FAR = word("تاکنون");
const WEIGHT = word("وزن");
const BASES = words("اساس", "اثر", "حسب", "مبنای");
const OF_COMPOUND_PREPOSITIONS = words("این", "مقایسه", "قیاس", "حال", "حدود");

/** So far to the left a property may begin. */
export const FARTHEST_PROPERTY = 40;
/** Tokens `[start, to)` in which what a number measures is looked for. */
export interface Bounds {
  readonly start: number;
  readonly to: number;
}

/**
 * Tokens between the number and its clause's beginning, or what parts it from the number before it; without the words
 * that lead up to it.
 */
export function leftBounds(context: Context, slot: Slot, before: Slot | undefined): Bounds {
  const { sets } = context;
  let start = Math.max(context.clauseStart(slot.start), slot.start - FARTHEST_PROPERTY);
  if (before && before.end > start && before.end <= slot.start) start = partedFrom(context, before.end, slot.start);
  let to = slot.start;
  while (to > start) {
    // «این رقم معادل …» is what is measured.
    if (context.in(to - 2, sets.pointing)) break;
    // «ارزش کالاهای کشف شده ۲۹ میلیارد تومان»
    if (context.is(to - 1, DONE) && context.isContent(to - 2) && !context.in(to - 2, sets.saying)) break;
    const leads = context.in(to - 1, sets.leading) || (!context.isContent(to - 1) && !context.isNounMark(to - 1));
    if (!leads) break;
    to -= 1;
  }
  return { start, to };
}

/** «کسری حساب جاری»: of an account, no time. */
const isCurrent = (context: Context, at: number): boolean =>
  context.is(at, CURRENT) && context.in(at - 1, OF_COMPOUND_NOUNS);

/** Where the words of a number end that come after another's: behind the first «و» or comma; `to` where none parts them. */
function partedFrom(context: Context, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (context.in(at, BORDERS)) return at;
    // «با ۶۶۰ خانوار در سال جاری ضریب نفوذ گاز به …»
    if (context.in(at, context.sets.passed) && context.isContent(at + 1)) return at;
  }
  return to;
}

/** A noun phrase from its first token on: it ends before a comparison, a time, a verb, a mark, at `to` at the latest. */
export function trimmed(context: Context, from: number, to: number): TokenRange | undefined {
  const { sets } = context;
  let at = from + 1;
  let kept = from + 1;
  while (at < to && at - from < LONGEST_PHRASE) {
    if (context.isVerb(at) || (context.isContent(at) && isClosed(context, at - 1))) break;
    // «این نرخ سه سال پیش»
    if (context.in(at, sets.cardinals) && context.isTime(at + 1) && !context.in(at + 1, sets.periods)) break;
    if (context.isNumeral(at)) {
      // «قیمت یک تن سیمان», «صادرات دو ماهه کشور»: a number inside the phrase.
      if (context.quantityAt(at) && !context.is(at, ONE)) break;
      let end = at;
      while (end < to && context.isNumeral(end)) end += 1;
      if (context.isTime(end) && !context.in(end, sets.periods)) break;
      at = context.in(end, sets.periods) ? end + 1 : end;
      // «نرخ بیکاری جمعیت ۱۵ ساله و بیشتر»
      if (context.in(at - 1, sets.periods)) {
        at = context.startingAt(context.resources.modifiersAfter, at)?.next ?? at;
        kept = Math.min(at, to);
      }
      continue;
    }
    // «فوتی‌های ناشی از حوادث رانندگی»
    const complement = at > from + 1 && context.is(at + 1, FROM) ? complementEnd(context, at) : undefined;
    if (complement !== undefined && complement > at && complement <= to) {
      at = complement;
      kept = at;
      continue;
    }
    // «بسیاری از سهم‌ها»
    if (context.is(at, FROM) && context.in(at - 1, sets.quantifiers)) {
      at += 1;
      continue;
    }
    // «روکش معابر هزینه‌ای بالغ بر ۱۷ میلیارد ریال»
    if (at === to - 1 && context.in(at, sets.indefinite)) break;
    // «تورم نقطه به نقطه»
    if (context.is(at, TO) && context.isContent(at - 1) && context.key(at - 1) === context.key(at + 1)) {
      at += 2;
      kept = at;
      continue;
    }
    // «صادرات به عراق به لحاظ وزنی»
    if (context.is(at, SO_FAR) || (context.in(at + 1, sets.views) && context.is(at, TO, FROM))) break;
    if (context.in(at, sets.cuts)) {
      // «شاخص هم وزن»
      if (context.is(at, TOO) && context.is(at + 1, WEIGHT)) {
        at += 2;
        continue;
      }
      // «میزان صادرات برق ایران به عراق»
      const end = context.isPreposition(at) ? governedEnd(context, from, at) : 0;
      if (end === 0 || end > to || (end === to && context.quantityAt(end))) break;
      at = end;
      continue;
    }
    // «بارش باران بر اساس میانگین بلندمدت»
    if (context.isPreposition(at) && context.is(at, ON) && context.in(at + 1, BASES)) break;
    // «میزان بارش در این شهرستان»
    if (context.is(at, IN) && context.is(at + 1, THIS) && context.in(at + 2, sets.places) && at + 3 <= to) {
      at += 3;
      continue;
    }
    if (
      context.is(at, IN) &&
      (context.isTime(at + 1) ||
        context.isNumeral(at + 1) ||
        context.startingAt(context.resources.months, at + 1) ||
        context.in(at + 1, sets.timeLeads) ||
        context.in(at + 1, OF_COMPOUND_PREPOSITIONS))
    )
      break;
    if (at > from + 1 && context.isTime(at) && !context.is(at - 1, IN) && !isCurrent(context, at)) break;
    if (context.isMark(at) && !context.isNounMark(at)) break;
    at += 1;
  }
  // «کلاهبرداری‌های کشف شده»
  const isMade = (last: number): boolean => context.is(last, DONE) && last - 1 > from && context.isContent(last - 1);
  const isEdge = (last: number): boolean =>
    (context.kindAt(last) !== 0 && !context.isParticiple(last) && !isMade(last)) ||
    context.is(last, OPENING_QUOTE) ||
    context.isTime(last);
  while (at > kept && isEdge(at - 1)) at -= 1;
  return at > from ? { from, to: at } : undefined;
}
