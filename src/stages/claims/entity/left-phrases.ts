import { FROM, IN, ON, ONE, OPENING_QUOTE, THIS, TO, TOO } from "../../../lexicon/particles.js";
import { word, words } from "../../../text/words.js";
import type { Context } from "../context.js";
import type { Slot } from "../slots.js";
import { complementEnd, governedEnd, isClosed, LONGEST_PHRASE, type TokenRange } from "./noun-phrases.js";

const SHARE = word("سهم");
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
    const whole = context.isNumeral(at) ? 0 : keptEnd(context, from, at, to);
    const next = whole || (context.isNumeral(at) ? behindNumber(context, at, to) : behindWord(context, from, at, to));
    if (next === 0) break;
    at = next;
    // «نرخ بیکاری جمعیت ۱۵ ساله و بیشتر»
    const aged = whole === 0 && context.isNumeral(at - 2) && context.in(at - 1, sets.periods);
    if (aged) at = context.startingAt(context.resources.modifiersAfter, at)?.next ?? at;
    if (aged || whole > 0) kept = Math.min(at, to);
  }
  while (at > kept && isEdge(context, from, at - 1)) at -= 1;
  return at > from ? { from, to: at } : undefined;
}

/** «کلاهبرداری‌های کشف شده»: a participle that belongs to its noun. */
const isMade = (context: Context, from: number, last: number): boolean =>
  context.is(last, DONE) && last - 1 > from && context.isContent(last - 1);

/** A word that no noun phrase ends with. */
const isEdge = (context: Context, from: number, last: number): boolean =>
  (context.kindAt(last) !== 0 && !context.isParticiple(last) && !isMade(context, from, last)) ||
  context.is(last, OPENING_QUOTE) ||
  context.isTime(last);

/** The end of words that stay together at `at`, 0 where none begin: «فوتی‌های ناشی از حوادث», «تورم نقطه به نقطه». */
function keptEnd(context: Context, from: number, at: number, to: number): number {
  const complement = at > from + 1 && context.is(at + 1, FROM) ? complementEnd(context, at) : undefined;
  if (complement !== undefined && complement > at && complement <= to) return complement;
  const twice = context.is(at, TO) && context.isContent(at - 1) && context.key(at - 1) === context.key(at + 1);
  return twice ? at + 2 : 0;
}

/** Behind a number inside the phrase («قیمت یک تن سیمان», «صادرات دو ماهه کشور»), 0 where the number ends it. */
function behindNumber(context: Context, at: number, to: number): number {
  const { sets } = context;
  if (context.quantityAt(at) && !context.is(at, ONE)) return 0;
  let end = at;
  while (end < to && context.isNumeral(end)) end += 1;
  if (context.in(end, sets.periods)) return end + 1;
  return context.isTime(end) ? 0 : end;
}

/** Behind a word of the phrase, 0 where the word ends it. */
function behindWord(context: Context, from: number, at: number, to: number): number {
  const { sets } = context;
  // «بسیاری از سهم‌ها»
  if (context.is(at, FROM) && context.in(at - 1, sets.quantifiers)) return at + 1;
  // «روکش معابر هزینه‌ای بالغ بر ۱۷ میلیارد ریال»
  if (at === to - 1 && context.in(at, sets.indefinite)) return 0;
  // «صادرات به عراق به لحاظ وزنی»
  if (context.is(at, SO_FAR) || (context.in(at + 1, sets.views) && context.is(at, TO, FROM))) return 0;
  if (context.in(at, sets.cuts)) {
    // «شاخص هم وزن»
    if (context.is(at, TOO) && context.is(at + 1, WEIGHT)) return at + 2;
    // «میزان صادرات برق ایران به عراق»
    const end = context.isPreposition(at) ? governedEnd(context, from, at) : 0;
    // «سهم اپل از فروش گوشی ۱۸ درصد است»
    const reaches = end === to && context.quantityAt(end) && !context.is(from, SHARE);
    return end === 0 || end > to || reaches ? 0 : end;
  }
  // «بارش باران بر اساس میانگین بلندمدت»
  if (context.isPreposition(at) && context.is(at, ON) && context.in(at + 1, BASES)) return 0;
  if (context.is(at, IN)) {
    // «میزان بارش در این شهرستان»
    if (context.is(at + 1, THIS) && context.in(at + 2, sets.places) && at + 3 <= to) return at + 3;
    if (leadsToTime(context, at + 1)) return 0;
  }
  if (at > from + 1 && context.isTime(at) && !context.is(at - 1, IN) && !isCurrent(context, at)) return 0;
  return context.isMark(at) && !context.isNounMark(at) ? 0 : at + 1;
}

/** What «در» leads to that is no place: a time, a number, «در این …», «در مقایسه …». */
const leadsToTime = (context: Context, at: number): boolean =>
  context.isTime(at) ||
  context.isNumeral(at) ||
  context.startingAt(context.resources.months, at) !== undefined ||
  context.in(at, context.sets.timeLeads) ||
  context.in(at, OF_COMPOUND_PREPOSITIONS);
