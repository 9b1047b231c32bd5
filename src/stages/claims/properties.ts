import type { Context } from "./context.js";
import {
  governedEnd,
  isOnlyTime,
  LONGEST_PHRASE,
  phraseBefore,
  phraseEnd,
  relativeEnd,
  type TokenRange,
} from "./noun-phrases.js";
import type { Slot } from "./slots.js";

/** So far to the left a property may begin. */
const FARTHEST_PROPERTY = 40;
const MOST_PHRASES = 16;

interface Bounds {
  readonly start: number;
  readonly to: number;
}

/** A property that reaches up to the number, with words of leading, of time and place between at most. */
export function adjacentProperty(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const bounds = leftBounds(context, slot, before);
  const counted = slot.unit?.dimension === "count" && !slot.change && !context.resources.indexUnits.has(slot.unit.code);
  // What is counted is a property's value only where the property reaches it: «تعداد معاملات به ۶۰۰۰ واحد رسید».
  if (counted && !arrives(context, slot)) return undefined;
  return changedNoun(context, slot, bounds) ?? propertyIn(context, bounds);
}

/** The last property named in `[start, to)` that nothing parts from the number. */
function propertyIn(context: Context, { start, to }: Bounds): TokenRange | undefined {
  const { sets } = context;
  let found: TokenRange | undefined;
  for (let at = start; at < to; at += 1) {
    if (!context.in(at, sets.properties) || isAside(context, at)) continue;
    const pointed = context.in(at - 1, sets.pointing);
    if (!pointed && (context.isPreposition(at) || context.nextOf(at - 1) > at || context.is(at + 1, "به"))) continue;
    const range = trimmed(context, at, to);
    if (!range) continue;
    if (found && !partsBetween(context, found.to, at)) continue;
    if (range.to - range.from > 1 || pointed) found = withDemonstrative(context, range);
    at = range.to - 1;
  }
  if (!found || partsBetween(context, found.to, to)) return undefined;
  // «با هزینه سرمایه‌گذار، ۲۷ کیلومتر …»: an adverbial phrase of its own.
  return context.is(to, "،") && context.is(found.from - 1, "با", "به", "در") ? undefined : found;
}

/** «در طول سال», «به صورت …», «از نظر ارزش», «در مقایسه با میانگین», «از این میزان»: not what is measured. */
function isAside(context: Context, at: number): boolean {
  const { sets } = context;
  if (context.is(at - 1, "طول", "صورت", "طور") || context.in(at - 1, sets.views)) return true;
  if (context.in(at, sets.totals) && context.in(at - 1, sets.pointing) && context.is(at - 2, "از")) return true;
  return context.in(at - 2, sets.comparing) && context.is(at - 1, "با", "به");
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
    const from = context.in(hit.next, context.sets.changeAdjectives) ? hit.next + 1 : hit.next;
    const range = from < to && context.isContent(from) ? trimmed(context, from, to) : undefined;
    if (!range) return undefined;
    // «رشد اقتصادی», «رشد مستمر مصرف»: an adjective alone needs its noun.
    const only =
      context.in(range.from, context.sets.growthKinds) ||
      (range.to - range.from === 1 && context.key(range.from).endsWith("ی"));
    return only ? { from: at, to: range.to } : range;
  }
  return undefined;
}

/** Whether «و», a comma or an open bracket stands in `[from, to)`. */
function partsBetween(context: Context, from: number, to: number): boolean {
  let bracket = false;
  for (let at = from; at < to; at += 1) {
    if (context.is(at, "و", "،", "مربوط")) return true;
    if (context.is(at, "(")) bracket = true;
    else if (context.is(at, ")")) bracket = false;
  }
  return bracket;
}

/** «به … رسید», «از مرز … گذشت»: a verb of arriving behind the quantity. */
function arrives(context: Context, slot: Slot): boolean {
  // «تعداد دانشجویان ۲۰۰ نفر است»
  if (context.in(slot.end, context.sets.copulas)) return true;
  const last = Math.min(context.to, slot.end + 5);
  for (let at = slot.end; at < last; at += 1) if (context.in(at, context.sets.arrivals)) return true;
  return false;
}

/** «پس از آن دما …»: the pronoun belongs to the adverb. */
const isAfterThat = (context: Context, at: number): boolean =>
  context.is(at - 1, "از") && context.is(at - 2, "پس", "پیش", "بعد", "قبل");

const withDemonstrative = (context: Context, range: TokenRange): TokenRange =>
  context.in(range.from - 1, context.sets.demonstratives) && !isAfterThat(context, range.from - 1)
    ? { from: range.from - 1, to: range.to }
    : range;

/**
 * Tokens between the number and its clause's beginning, or what parts it from the number before it; without the words
 * that lead up to it.
 */
function leftBounds(context: Context, slot: Slot, before: Slot | undefined): Bounds {
  const { sets } = context;
  let start = Math.max(context.clauseStart(slot.start), slot.start - FARTHEST_PROPERTY);
  if (before && before.end > start && before.end <= slot.start) start = partedFrom(context, before.end, slot.start);
  let to = slot.start;
  while (to > start) {
    // «این رقم معادل …» is what is measured.
    if (context.in(to - 2, sets.pointing)) break;
    const leads = context.in(to - 1, sets.leading) || (!context.isContent(to - 1) && !context.isNounMark(to - 1));
    if (!leads) break;
    to -= 1;
  }
  return { start, to };
}

/** Where the words of a number end that come after another's: behind the first «و» or comma; `to` where none parts them. */
function partedFrom(context: Context, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (context.is(at, "و", "،", "؛", "-", "/")) return at;
  return to;
}

/** The measured property or the object that stands between the number before it and the number. */
export function namedNear(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  return (
    adjacentProperty(context, slot, before) ?? objectOf(context, leftBounds(context, slot, before).start, slot.start)
  );
}

/** The measured property or the subject that stands between the number before it and the number. */
export function nearLeft(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const near = leftBounds(context, slot, before);
  return namedNear(context, slot, before) ?? subject(context, near.start, near.to);
}

/** «پاداش این برد را ۲۰ میلیون تومان اعلام کرد»: the object of saying how much; nothing where a preposition governs the phrase. */
function objectOf(context: Context, start: number, to: number): TokenRange | undefined {
  for (let at = to - 1; at > start; at -= 1) {
    if (!context.is(at, "را")) continue;
    const object = phraseBefore(context, at, start);
    const whole = object && context.isPreposition(object.from - 1) ? subject(context, start, at) : object;
    return whole && withoutSubject(context, whole);
  }
  return undefined;
}

/** «بانک مرکزی تورم سالانه را»: a property begins the object; what stands before it is who says so. */
function withoutSubject(context: Context, { from, to }: TokenRange): TokenRange {
  const { sets } = context;
  for (let at = from + 1; at < to; at += 1) {
    const heads = context.in(at - 1, sets.properties) || context.in(at - 1, sets.pointing);
    if (context.in(at, sets.properties) && !heads && !context.startingAt(context.resources.changes, at - 1))
      return { from: at, to };
  }
  return { from, to };
}

/** The measured property or the subject, to the left: after the number before it, or else from the clause's beginning. */
export function left(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const direct = nearLeft(context, slot, before);
  if (direct) return direct;
  const far = before && leftBounds(context, slot, undefined);
  const farther = far && (adjacentProperty(context, slot, undefined) ?? subject(context, far.start, far.to));
  return farther ?? behindRelative(context, slot) ?? relativeHead(context, slot) ?? label(context, slot);
}

/** «پیاز زرد: ۱۴٬۵۰۰ تومان»: a line that holds a name and its number. */
function label(context: Context, slot: Slot): TokenRange | undefined {
  const colon = slot.start - 1;
  if (!context.is(colon, ":", "-", "–") || slot.end < context.to - 1) return undefined;
  const name = phraseBefore(context, colon);
  return name?.from === context.from ? name : undefined;
}

/** «معافیتی که به مدت ۹۰ روز تمدید شد»: the noun that the clause is relative to. */
function relativeHead(context: Context, slot: Slot): TokenRange | undefined {
  const clause = context.clauseStart(slot.start);
  return context.is(clause - 1, "که") ? phraseBefore(context, clause - 1) : undefined;
}

/** «برقی که در عراق تولید می‌شود ۳۵ درصد …»: the verb right before the number closes a relative clause; the subject stands before «که». */
function behindRelative(context: Context, slot: Slot): TokenRange | undefined {
  const { start, to } = leftBounds(context, slot, undefined);
  if (to > start || !context.isVerb(start - 1)) return undefined;
  const first = Math.max(context.from, start - FARTHEST_PROPERTY);
  for (let at = start - 1; at > first; at -= 1) {
    if (context.isMark(at) || context.quantityAt(at)) return undefined;
    if (!context.is(at, "که")) continue;
    if (!context.isContent(at - 1)) return undefined;
    const bounds = { start: context.clauseStart(at), to: at };
    const found = propertyIn(context, bounds) ?? subject(context, bounds.start, at);
    return found && { from: found.from, to: relativeEnd(context, found.to) };
  }
  return undefined;
}

/** A noun phrase from its first token on: it ends before a comparison, a time, a verb, a mark, at `to` at the latest. */
function trimmed(context: Context, from: number, to: number): TokenRange | undefined {
  const { sets } = context;
  let at = from + 1;
  while (at < to && at - from < LONGEST_PHRASE) {
    if (context.isVerb(at)) break;
    // «این نرخ سه سال پیش»
    if (context.in(at, sets.cardinals) && context.isTime(at + 1) && !context.in(at + 1, sets.periods)) break;
    if (context.isNumeral(at)) {
      // «قیمت یک تن سیمان», «صادرات دو ماهه کشور»: a number inside the phrase.
      if (context.quantityAt(at) && !context.is(at, "یک")) break;
      let end = at;
      while (end < to && context.isNumeral(end)) end += 1;
      if (context.isTime(end) && !context.in(end, sets.periods)) break;
      at = context.in(end, sets.periods) ? end + 1 : end;
      continue;
    }
    // «بسیاری از سهم‌ها»
    if (context.is(at, "از") && context.in(at - 1, sets.quantifiers)) {
      at += 1;
      continue;
    }
    if (context.in(at, sets.cuts)) {
      // «میزان صادرات برق ایران به عراق»
      const end = context.isPreposition(at) ? governedEnd(context, from, at) : 0;
      if (end === 0 || end > to || (end === to && context.quantityAt(end))) break;
      at = end;
      continue;
    }
    // «میزان بارش در این شهرستان»
    if (context.is(at, "در") && context.is(at + 1, "این") && context.in(at + 2, sets.places) && at + 3 <= to) {
      at += 3;
      continue;
    }
    if (
      context.is(at, "در") &&
      (context.isTime(at + 1) ||
        context.isNumeral(at + 1) ||
        context.is(at + 1, "این", "مقایسه", "قیاس", "حال", "حدود"))
    )
      break;
    if (at > from + 1 && context.isTime(at) && !context.is(at - 1, "در")) break;
    if (context.isMark(at) && !context.isNounMark(at)) break;
    at += 1;
  }
  const isEdge = (last: number): boolean =>
    (context.kindAt(last) !== 0 && !context.isParticiple(last)) || context.is(last, "«") || context.isTime(last);
  while (at > from + 1 && isEdge(at - 1)) at -= 1;
  return at > from ? { from, to: at } : undefined;
}

/** The first noun phrase of `[from, to)`, behind phrases of time and place. */
function subject(context: Context, from: number, to: number): TokenRange | undefined {
  const { sets } = context;
  let at = from;
  for (let tries = 0; at < to && tries < MOST_PHRASES; tries += 1) {
    if (context.in(at, sets.skipped) || context.isNumeral(at)) {
      at += 1;
      continue;
    }
    if (context.isPreposition(at)) {
      const end = phraseBehind(context, context.nextOf(at), to);
      if (end >= to) return undefined;
      at = end;
      continue;
    }
    if (context.in(at, sets.demonstratives) && context.isContent(at + 1) && !context.isTime(at + 1)) {
      const range = trimmed(context, at + 1, to);
      return range && { from: at, to: range.to };
    }
    const isNoun = context.isWord(at) && context.isContent(at) && !context.isTime(at);
    if (!isNoun || context.startingAt(context.resources.changes, at)) {
      at = context.nextOf(at);
      continue;
    }
    const range = trimmed(context, at, to);
    if (!range || isOnlyTime(context, range.from, range.to)) return undefined;
    // «هدف ما رسیدن به ۲۵ درصد»; «در صورت ادامه روند کنونی»
    const empty =
      context.in(range.to - 1, sets.infinitives) || (range.to - at === 1 && context.in(at, sets.adjectives));
    return empty ? undefined : range;
  }
  return undefined;
}

/** The end of a prepositional phrase before the subject, from its object on: words of time, «این» with one noun, or a noun phrase. */
function phraseBehind(context: Context, object: number, to: number): number {
  let at = object;
  while (at < to && (context.isTime(at) || (at > object && context.isNumeral(at)))) at += 1;
  if (at > object) return at;
  // «با هشت امتیاز»
  while (at < to && context.isNumeral(at)) at += 1;
  if (at > object) return Math.min(context.isContent(at) ? at + 1 : at, to);
  if (context.in(object, context.sets.pointing)) return Math.max(object + 1, context.nextOf(object + 1));
  return Math.max(phraseEnd(context, object, { started: false }), object + 1);
}

/** Who holds a rank: the phrase nearest before it, behind «و» or the number before it. */
export function nearestSubject(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const { start, to } = leftBounds(context, slot, undefined);
  let from = start;
  if (before && before.end <= slot.start && before.end >= start)
    for (let at = before.end; at < to; at += 1) if (context.is(at, "و", "،", "؛")) from = at + 1;
  return (
    subject(context, from, to) ??
    subject(context, start, to) ??
    left(context, slot, before) ??
    clauseBefore(context, start)
  );
}

/** «کاروانا هشت امتیاز گرفت و در رده چهارم ایستاد»: the subject of the clause before, which this one leaves out. */
export function clauseBefore(context: Context, start: number): TokenRange | undefined {
  if (start <= context.from) return undefined;
  let verb = start - 1;
  while (verb > context.from && !context.isVerb(verb)) verb -= 1;
  return context.nextOf(verb) === start ? subject(context, context.clauseStart(verb), verb) : undefined;
}
