import type { Context } from "./context.js";
import { phraseBefore, phraseEnd, phraseFrom, type TokenRange } from "./noun-phrases.js";
import { adjacentProperty, left, nearestSubject } from "./properties.js";
import type { Slot } from "./slots.js";

/** Words that may stand between a quantity and what it belongs to: «۳۰ درصد آن نیز مربوط به …». */
const BETWEEN = ["آن", "نیز", "هم", "دیگر"];
const LONGEST_BRACKET = 14;

/**
 * What a number counts or measures, in the text's own words: stretches to be read one after the other («صادرات … محصولات
 * پارک»). Empty where the words do not say. `before` is the number before it in the same sentence.
 */
export function entityOf(context: Context, slot: Slot, before: Slot | undefined): readonly TokenRange[] {
  if (slot.unitShared && slot.list) {
    const own = adjacentProperty(context, slot, before);
    if (own) return [own];
    const shared = entityOf(context, slot.list, before);
    if (shared.length > 0 && !isUnitItself(slot.list, shared[0]!)) return shared;
  }
  const { unit } = slot;
  if (!unit) return listed(sourceOf(context, slot) ?? phraseFrom(context, slot.end) ?? left(context, slot, before));
  if (unit.dimension === "rank") return listed(nearestSubject(context, slot, before));
  const belonging = belongsTo(context, slot);
  if (belonging) return [belonging];
  if (unit.dimension === "money" && (slot.parenthesized || context.is(slot.end, "("))) {
    const behind = phraseFrom(context, closing(context, slot.end));
    if (behind) return [behind];
  }
  if (context.resources.indexUnits.has(unit.code)) {
    const measured = indexed(context, slot, before);
    if (measured) return measured;
  }
  if (slot.change || unit.dimension === "multiple") {
    const changed = whatChanged(context, slot, before);
    if (changed) return [changed];
  }
  const property = adjacentProperty(context, slot, before);
  if (property) return [property];
  if (slot.adjectival) {
    const both = joined(context, slot, before);
    if (both) return both;
  }
  if (unit.kind === "noun" && unit.dimension === "count") return [countedNoun(context, slot)];
  const source = sourceOf(context, slot);
  if (source) return [source];
  if (unit.kind === "classifier") return [classified(context, slot, before)];
  return listed(unit.dimension === "duration" ? lasting(context, slot, before) : measured(context, slot, before));
}

const listed = (range: TokenRange | undefined): readonly TokenRange[] => (range ? [range] : []);

const isUnitItself = (slot: Slot, range: TokenRange): boolean =>
  range.from === slot.unitFrom && range.to === slot.unitTo;

/** «۱۰ مگاوات آن مربوط به نیروگاه گازی», «۹۰ هکتار آن جزء اراضی ملی». */
function belongsTo(context: Context, slot: Slot): TokenRange | undefined {
  let at = slot.end;
  while (context.is(at, ...BETWEEN)) at += 1;
  if (context.is(at, "مربوط", "متعلق") && context.is(at + 1, "به")) return phraseFrom(context, at + 2);
  if (context.is(at, "جزء", "جزو")) return phraseFrom(context, at + 1);
  return at > slot.end && context.is(at, "برای") ? phraseFrom(context, at + 1) : undefined;
}

/** What grew, fell or was multiplied: behind the quantity, or the subject before it. */
function whatChanged(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  if (slot.unit?.dimension === "multiple" && context.is(slot.end, "شدن", "کردن", "شدنِ"))
    return phraseFrom(context, slot.end + 1);
  if (slot.noun) return undefined;
  const grows = context.startingAt(context.resources.changes, slot.end) !== undefined;
  const behind = grows ? undefined : (sourceOf(context, slot) ?? phraseFrom(context, slot.end));
  return behind ?? left(context, slot, before) ?? phraseFrom(context, slot.end);
}

/** Index points, rungs of a table, marks measure something that is named beside them, not the noun that they are. */
function indexed(context: Context, slot: Slot, before: Slot | undefined): readonly TokenRange[] | undefined {
  const { resources } = context;
  const grows = context.startingAt(resources.changes, slot.unitTo) !== undefined;
  // «۱۶ واحد ریتینگ»
  if (resources.properties.has(context.key(slot.unitTo)) && !grows) {
    const named = phraseFrom(context, slot.unitTo);
    if (named) return [named];
  }
  const counts =
    !slot.adjectival &&
    context.isContent(slot.unitTo) &&
    !resources.light.has(context.key(slot.unitTo)) &&
    !grows &&
    !(context.predicateAt(slot.unitTo + 1) && !resources.possession.has(context.key(slot.unitTo + 1)));
  const beside = counts ? undefined : (row(context, slot) ?? left(context, slot, before));
  return beside && [beside];
}

/** «صادرات ۱۲۰ هزار دلاری محصولات پارک»: the noun before an adjectival quantity, and what follows the quantity. */
function joined(context: Context, slot: Slot, before: Slot | undefined): readonly TokenRange[] | undefined {
  const right = phraseFrom(context, slot.end);
  const noun = slot.start - 1;
  const isNoun =
    context.isWord(noun) &&
    context.isContent(noun) &&
    !context.isNumeral(noun) &&
    !context.startingAt(context.resources.changes, noun);
  if (!isNoun) return right && [right];
  return right ? [{ from: noun, to: slot.start }, right] : listed(phraseBefore(context, slot.start, before?.end));
}

/** The counted noun with what qualifies it to its right. */
function countedNoun(context: Context, slot: Slot): TokenRange {
  const to = phraseEnd(context, slot.unitTo, { started: true, places: true });
  return { from: slot.unitFrom, to: Math.max(to, slot.unitTo) };
}

/** What a classifier counts: «۹۰ دستگاه خودرو»; without a noun, the classifier and where, or what it is said of before. */
function classified(context: Context, slot: Slot, before: Slot | undefined): TokenRange {
  const right = phraseFrom(context, slot.end, { places: true, lightAllowed: true });
  if (right) return right;
  const named = namedBefore(context, slot, before) ?? becoming(context, slot);
  if (named) return named;
  const unit = { from: slot.unitFrom, to: slot.unitTo };
  if (!context.is(slot.end, "در") || context.isTime(slot.end + 1)) return unit;
  const where = phraseFrom(context, slot.end + 1);
  return where ? { from: slot.unitFrom, to: where.to } : unit;
}

/** «زخمی شدن چهار نفر»: what they became. */
function becoming(context: Context, slot: Slot): TokenRange | undefined {
  const at = slot.start - 1;
  return context.is(at, "شدن") && context.isContent(at - 1) ? { from: at - 1, to: at } : undefined;
}

/** What lasts so long. */
function lasting(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const demonstrative = context.is(slot.end, "این", "آن") ? 1 : 0;
  const right = phraseFrom(context, slot.end + demonstrative);
  if (right && context.is(right.to, "طول", "زمان", "به")) return { from: right.from - demonstrative, to: right.to };
  return namedBefore(context, slot, before) ?? left(context, slot, before) ?? right;
}

/** What is measured by mass, area, money, a share: behind the quantity, before it, or what the clause is about. */
function measured(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const right = phraseFrom(context, slot.end, { relative: true });
  if (right) return right;
  const named = namedBefore(context, slot, before);
  if (named) return named;
  if (context.is(slot.end, "برای", "بابت", "جهت")) {
    const purpose = phraseFrom(context, slot.end + 1);
    if (purpose) return purpose;
  }
  // «طرح بالای ۱۰۰ میلیارد ریال», «بدهی بیش از ۳۰ میلیارد»: the noun that the modifier stands behind.
  const noun = slot.modifier ? phraseBefore(context, slot.start, before?.end) : undefined;
  return noun ?? left(context, slot, before);
}

/** «۷۰ درصد از معاملات», «۲۵ هزار هکتار از اراضی استان», «دو نفر از مصدومان». */
function sourceOf(context: Context, slot: Slot): TokenRange | undefined {
  if (!context.is(slot.end, "از") || slot.unit?.dimension === "duration" || context.isTime(slot.end + 1))
    return undefined;
  return phraseFrom(context, slot.end + 1);
}

/** «نصب چراغ‌های پلیس به تعداد ۱۰۰ دستگاه», «هر دلار را به قیمت ۲۰ هزار تومان»: named before «به» and a word of measure. */
function namedBefore(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  let at = slot.start;
  while (at > context.from && context.is(at - 1, "معادل", "متوسط", "زمان", "کیلویی", "بر", "بالغ")) at -= 1;
  if (context.resources.properties.has(context.key(at - 1)) || context.is(at - 1, "مدت", "مبلغ")) at -= 1;
  if (at === slot.start || !context.is(at - 1, "به", "با", "را")) return undefined;
  at -= 1;
  if (context.is(at - 1, "را")) at -= 1;
  return phraseBefore(context, at, before?.end);
}

/** A row of a table: «مهیار صداقت - ۳۶۸ - (۲ پله صعود)»: the words between the marks before it. */
function row(context: Context, slot: Slot): TokenRange | undefined {
  if (!context.is(slot.start - 1, "(")) return undefined;
  let to = slot.start - 1;
  const first = Math.max(context.from, to - LONGEST_BRACKET);
  while (to > first && (!context.isWord(to - 1) || context.isNumeral(to - 1))) to -= 1;
  let from = to;
  while (from > first && context.isWord(from - 1) && !context.isNumeral(from - 1)) from -= 1;
  return from < to ? { from, to } : undefined;
}

/** The token behind the bracket that closes around a number: «(۹۱ میلیون پوند / ۱۰۲ میلیون یورو) درآمد». */
function closing(context: Context, from: number): number {
  const last = Math.min(context.to, from + LONGEST_BRACKET);
  for (let at = from; at < last; at += 1) if (context.is(at, ")")) return at + 1;
  return from;
}
