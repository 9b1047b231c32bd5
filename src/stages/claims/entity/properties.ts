import { AND, CLOSING_BRACKET, COMMA, FROM, IN, OPENING_BRACKET, TO, WITH } from "../../../lexicon/particles.js";
import { word, words } from "../../../text/words.js";
import type { Context } from "../context.js";
import type { Slot } from "../slots.js";
import { type Bounds, leftBounds, trimmed } from "./left-phrases.js";
import type { TokenRange } from "./noun-phrases.js";
import { isAfterThat, phraseBefore } from "./phrase-before.js";

const LEADING = words("با", "به", "در", "بر");
const FACING = words("همراه", "مواجه", "روبرو", "روبه");
const TOTAL = word("کل");
const OFFICE_WORDS = words("مدیر", "اداره", "دبیر");
const IN_IDIOMS = words("طول", "صورت", "طور");
const OPENERS = words("و", "،", "مربوط");
const EQUAL = word("برابر");
const AGE = word("سن");
const TOTALITY = word("جمله");

/** A property that reaches up to the number, with words of leading, of time and place between at most. */
export function adjacentProperty(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const bounds = leftBounds(context, slot, before);
  const counted = slot.unit?.dimension === "count" && !slot.change && !context.resources.indexUnits.has(slot.unit.code);
  // What is counted is a property's value only where the property reaches it: «تعداد معاملات به ۶۰۰۰ واحد رسید».
  if (counted && !arrives(context, slot)) return undefined;
  return changedNoun(context, slot, bounds) ?? propertyIn(context, bounds);
}

/** «با حاشیه خطای سه درصد»: a phrase of its own, which «با» leads and the number ends. */
export function ledBy(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const ends =
    slot.end === context.to || context.isMark(slot.end) || context.is(slot.end, AND) || context.isVerb(slot.end);
  const phrase = ends ? phraseBefore(context, slot.start, before?.end) : undefined;
  const leads = phrase && context.is(phrase.from - 1, WITH) && !context.in(phrase.from, context.sets.demonstratives);
  return leads && phrase.to - phrase.from > 1 ? phrase : undefined;
}

/** The last property named in `[start, to)` that nothing parts from the number. */
export function propertyIn(context: Context, { start, to }: Bounds): TokenRange | undefined {
  const { sets } = context;
  let found: TokenRange | undefined;
  for (let at = start; at < to; at += 1) {
    if (!context.in(at, sets.properties) || isAside(context, at) || isPredicated(context, at)) continue;
    const pointed = context.in(at - 1, sets.pointing);
    if (!pointed && (context.isPreposition(at) || context.nextOf(at - 1) > at || context.is(at + 1, TO))) continue;
    const range = trimmed(context, at, to);
    if (!range) continue;
    if (found && !partsBetween(context, found.to, at)) continue;
    // «به ارزش تقریبی ۵ میلیارد تومان»
    const bare = range.to - range.from - (context.in(range.to - 1, sets.reaching) ? 1 : 0) < 2;
    if (!bare || pointed) found = withDemonstrative(context, range);
    at = range.to - 1;
  }
  if (!found || partsBetween(context, found.to, to)) return undefined;
  // «با هزینه سرمایه‌گذار، ۲۷ کیلومتر …»: an adverbial phrase of its own.
  return context.is(to, COMMA) && context.in(found.from - 1, LEADING) ? undefined : found;
}

/** «واردات با رشد همراه بوده»: a change that is said of what stands before it. */
const isPredicated = (context: Context, at: number): boolean =>
  context.isPreposition(at - 1) && context.is(at - 1, WITH) && context.in(at + 1, FACING);

/** From the first property at or behind `from` up to the number; one stands right before it. */
export function propertyUpTo(context: Context, from: number, slot: Slot): TokenRange {
  let first = from;
  while (!context.in(first, context.sets.properties)) first += 1;
  return { from: first, to: slot.start };
}

/** «در طول سال», «به صورت …», «از نظر ارزش», «در مقایسه با میانگین», «از این میزان»: not what is measured. */
function isAside(context: Context, at: number): boolean {
  const { sets } = context;
  // «مدیر کل شیلات»
  if (context.is(at, TOTAL) && context.in(at - 1, OFFICE_WORDS)) return true;
  // «بانک صادرات ایران», «مرکز آمار»
  if (context.in(at - 1, sets.bodies) && !context.in(at - 2, sets.pointing)) return true;
  // «با افزایش ۶ درصدی در ارزش به …»: what grew is no subject.
  if (context.is(at - 1, IN) && context.isNumeral(at - 2)) return true;
  // «در سن ۵۰ سالگی خطر مرگ»
  if (context.is(at, AGE) && context.is(at - 1, IN, FROM) && context.isNumeral(at + 1)) return true;
  if (context.in(at - 1, IN_IDIOMS) || context.in(at - 1, sets.views)) return true;
  if (context.in(at, sets.totals) && context.in(at - 1, sets.pointing) && context.is(at - 2, FROM)) return true;
  return context.in(at - 2, sets.comparing) && context.is(at - 1, WITH, TO);
}

/** «افزایش مصرف به …», «کاهش زمان ترخیص کالا از ۹ روز به …»: what stands behind the noun of change. */
export function changedNoun(
  context: Context,
  slot: Slot,
  { start, to }: Bounds = leftBounds(context, slot, undefined),
): TokenRange | undefined {
  if (!slot.change && !slot.startsChange) return undefined;
  const { changes } = context.resources;
  for (let at = to - 1; at >= start; at -= 1) {
    if (context.isVerb(at) || context.in(at, context.sets.cuts)) return undefined;
    const hit = context.isContent(at) ? context.startingAt(changes, at) : undefined;
    if (hit?.value.place !== "noun" || context.in(at - 1, context.sets.pointing)) continue;
    // «با کاهش ۶۶ درصدی از ۵ هزار دستگاه به …»: the noun has a number of its own.
    if (context.quantityAt(hit.next)) return undefined;
    let from = hit.next;
    while (context.in(from, context.sets.changeAdjectives)) from += 1;
    const range = from < to && context.isContent(from) ? trimmed(context, from, to) : undefined;
    if (!range) return undefined;
    // «رشد اقتصادی», «رشد مستمر مصرف»: an adjective alone needs its noun.
    const only =
      context.in(range.from, context.sets.growthKinds) ||
      (range.to - range.from === 1 && context.endsWith(range.from, "ی"));
    // «تولید با جهش قابل‌توجهی به ۸۲ هزار دستگاه رسید»
    if (only && context.is(at - 1, WITH)) return undefined;
    return only ? { from: at, to: range.to } : range;
  }
  return undefined;
}

/** Whether «و», a comma or an open bracket stands in `[from, to)`. */
function partsBetween(context: Context, from: number, to: number): boolean {
  let bracket = false;
  for (let at = from; at < to; at += 1) {
    if (context.in(at, OPENERS)) return true;
    if (context.is(at, OPENING_BRACKET)) bracket = true;
    else if (context.is(at, CLOSING_BRACKET)) bracket = false;
  }
  return bracket;
}

/** «به … رسید», «از مرز … گذشت»: a verb of arriving behind the quantity. */
export function arrives(context: Context, slot: Slot): boolean {
  // «نرخ بیکاری در ۱۴ استان افزایش یافت»: how many places, no value of the rate.
  if (slot.noun && context.is(slot.start - 1, IN)) return false;
  if (context.is(slot.start - 1, WITH) && context.is(slot.start - 2, EQUAL)) return true;
  // «تعداد دانشجویان ۲۰۰ نفر است»
  if (context.in(slot.end, context.sets.copulas)) return true;
  // «به ۳۰ هزار نفر و شمار مجروحان به ۷۲ هزار نفر رسید»
  const among = context.is(slot.end, FROM) && context.is(slot.end + 1, TOTALITY);
  const listed = context.is(slot.start - 1, TO) && (among || context.is(slot.end, AND, COMMA));
  const last = listed ? context.clauseEnd(slot.end) : Math.min(context.to, slot.end + 5);
  for (let at = slot.end; at < last; at += 1) if (context.in(at, context.sets.arrivals)) return true;
  return false;
}

const withDemonstrative = (context: Context, range: TokenRange): TokenRange =>
  context.in(range.from - 1, context.sets.demonstratives) && !isAfterThat(context, range.from - 1)
    ? { from: range.from - 1, to: range.to }
    : range;
