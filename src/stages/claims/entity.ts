import type { Context } from "./context.js";
import type { Slot } from "./slots.js";

/** A stretch of tokens `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase in the news is seldom longer; also what keeps a hostile line linear. */
const LONGEST_PHRASE = 14;
/** So far to the left a property may begin. */
const FARTHEST_PROPERTY = 40;

/**
 * What a number counts or measures, in the text's own words: stretches to be read one after the other («صادرات … محصولات
 * پارک»). Empty where the words do not say. `before` is the number before it in the same sentence.
 */
export function entityOf(context: Context, slot: Slot, before: Slot | undefined): readonly TokenRange[] {
  if (slot.unitShared && slot.list) {
    const shared = entityOf(context, slot.list, before);
    if (shared.length > 0 && !isUnitItself(slot.list, shared[0]!)) return shared;
  }
  const { unit } = slot;
  const found = (range: TokenRange | undefined): readonly TokenRange[] | undefined => range && [range];
  if (!unit)
    return found(sourceOf(context, slot) ?? phraseFrom(context, slot.end) ?? left(context, slot, before)) ?? [];
  if (unit.dimension === "rank") return found(nearestSubject(context, slot, before)) ?? [];
  if (slot.parenthesized && slot.unit?.kind !== "noun") {
    const shared = found(phraseFrom(context, closing(context, slot.end)));
    if (shared) return shared;
  }
  if (unit.dimension === "multiple" && context.is(slot.end, "شدن", "کردن"))
    return found(phraseFrom(context, slot.end + 1)) ?? [];
  const changes = slot.change !== undefined;
  if (changes && (slot.changeNounBefore || slot.adjectival)) {
    const right = phraseFrom(context, slot.end);
    if (right) return [right];
  }
  if (isIndex(context, slot)) return found(row(context, slot) ?? left(context, slot, before)) ?? [];
  if (changes && unit.kind === "measure") {
    const subject = left(context, slot, before);
    if (subject) return [subject];
  }
  const property = adjacentProperty(context, slot, before);
  if (property) return [property];
  if (unit.kind === "noun" && unit.dimension === "count") return [countedNoun(context, slot)];
  const partOf = sourceOf(context, slot);
  if (partOf) return [partOf];
  if (unit.kind === "classifier") {
    const right = phraseFrom(context, slot.end, true) ?? measuredBefore(context, slot) ?? becoming(context, slot);
    return [right ?? { from: slot.unitFrom, to: slot.unitTo }];
  }
  if (unit.dimension === "duration") {
    const right = slot.adjectival ? phraseFrom(context, slot.end) : undefined;
    return joined(context, slot, right) ?? found(measuredBefore(context, slot) ?? left(context, slot, before)) ?? [];
  }
  const right = phraseFrom(context, context.is(slot.end, "آن") ? slot.end + 1 : slot.end);
  if (slot.adjectival) {
    const both = joined(context, slot, right);
    if (both) return both;
  }
  if (right) return [right];
  if (context.is(slot.end, "برای", "بابت", "جهت")) {
    const purpose = phraseFrom(context, slot.end + 1);
    if (purpose && !measuredBefore(context, slot)) return [purpose];
  }
  return found(measuredBefore(context, slot) ?? left(context, slot, before)) ?? [];
}

const isUnitItself = (slot: Slot, range: TokenRange): boolean =>
  range.from === slot.unitFrom && range.to === slot.unitTo;

/** «صادرات ۱۲۰ هزار دلاری محصولات پارک»: the noun before an adjectival quantity, and what follows the quantity. */
function joined(context: Context, slot: Slot, right: TokenRange | undefined): TokenRange[] | undefined {
  if (!slot.adjectival) return undefined;
  const noun = slot.start - 1;
  const hasNoun =
    context.isContent(noun) && context.isWord(noun) && !context.startingAt(context.resources.changes, noun);
  if (hasNoun) return right ? [{ from: noun, to: slot.start }, right] : [phraseBefore(context, slot.start)!];
  return right && [right];
}

/** Index points, rungs of a table, marks: they measure something that is named before them. */
function isIndex(context: Context, slot: Slot): boolean {
  const { unit } = slot;
  if (!unit || !context.resources.indexUnits.has(unit.code)) return false;
  return (
    slot.adjectival ||
    !context.isContent(slot.unitTo) ||
    context.startingAt(context.resources.changes, slot.unitTo) !== undefined ||
    context.predicateAt(slot.unitTo + 1)
  );
}

/** The counted noun with what qualifies it to its right; behind «از», what it is taken from. */
function countedNoun(context: Context, slot: Slot): TokenRange {
  const to = phraseEnd(context, slot.unitTo, LONGEST_PHRASE, true);
  return { from: slot.unitFrom, to: Math.max(to, slot.unitTo) };
}

/** «۷۰ درصد از معاملات», «۲۵ هزار هکتار از اراضی استان», «دو نفر از مصدومان». */
function sourceOf(context: Context, slot: Slot): TokenRange | undefined {
  if (!context.is(slot.end, "از") || slot.unit?.dimension === "duration") return undefined;
  if (context.isTime(slot.end + 1)) return undefined;
  const from = context.is(slot.end + 1, "این", "آن", "کل") ? slot.end + 1 : slot.end;
  const phrase = phraseFrom(context, slot.end + 1 + (from > slot.end && !context.is(from, "کل") ? 1 : 0));
  return phrase && { from: slot.end + 1, to: phrase.to };
}

/** The noun phrase that begins at a token, `undefined` where none does. */
function phraseFrom(context: Context, at: number, counted = false): TokenRange | undefined {
  let from = at;
  if (context.is(from, "«")) from += 1;
  if (!context.isWord(from)) return undefined;
  const to = phraseEnd(context, from, LONGEST_PHRASE, false);
  if (to <= from) return undefined;
  // «۲۵ درجه اشاره کرد»: the noun belongs to the verb.
  if (!counted && to === from + 1 && isLight(context, from)) return undefined;
  return { from, to };
}

/** «زخمی شدن چهار نفر»: what they became. */
function becoming(context: Context, slot: Slot): TokenRange | undefined {
  const at = slot.start - 1;
  return context.is(at, "شدن") && context.isContent(at - 1) ? { from: at - 1, to: at } : undefined;
}

/** A noun that makes one verb with what follows it. */
const isLight = (context: Context, at: number): boolean =>
  context.is(at + 1, "پیدا") ||
  (context.predicateAt(at + 1) &&
    (context.resources.light.has(context.key(at)) || !context.resources.possession.has(context.key(at + 1))));

/** Where the noun phrase that goes on at a token ends: before a verb, a preposition, a mark, the noun of a light verb. */
function phraseEnd(context: Context, from: number, longest: number, headed: boolean): number {
  let at = from;
  const last = Math.min(context.to, from + longest);
  while (at < last) {
    const started = headed || at > from;
    if (context.quantityAt(at)) break;
    if (!context.isContent(at)) {
      if (!started) break;
      const skip = goesOn(context, at);
      if (skip === 0) break;
      at += skip;
      continue;
    }
    // «واحد مسکونی معامله شده»: a participle closes the phrase it qualifies.
    if (started && isQualifying(context, at + 1)) return at + 2;
    if (
      context.startingAt(context.resources.changes, at) &&
      (context.predicateAt(at + 1) || context.is(at + 1, "را", "نشان", "پیدا"))
    )
      break;
    if (started && isLight(context, at)) break;
    at += 1;
  }
  return at;
}

/** «شده» as an adjective, not as the sentence's verb: «نمونه‌سازی شده و ۶۸ محصول …», not «ساخته شده است». */
function isQualifying(context: Context, at: number): boolean {
  if (!context.is(at, "شده")) return false;
  if (context.is(at + 1, "و")) return context.quantityAt(at + 2);
  return at + 1 < context.to && !context.isMark(at + 1) && !context.is(at + 1, "است", "اند", "بود", "که", "بودند");
}

/**
 * How many tokens carry the phrase on over a word that commonly ends it: «و» («علم و فناوری»), the place where things are
 * counted («در استان»), «مربوط به», «این» inside («اراضی این استان»); 0 where it ends.
 */
function goesOn(context: Context, at: number): number {
  if (context.is(at, "و")) {
    const joins =
      context.isContent(at + 1) &&
      context.isWord(at + 1) &&
      !context.quantityAt(at + 1) &&
      !isLight(context, at + 1) &&
      !context.predicateAt(at + 2) &&
      !context.resources.properties.has(context.key(at + 1));
    return joins ? 2 : 0;
  }
  if (context.is(at, "در")) return context.resources.places.has(context.key(at + 1)) ? 2 : 0;
  if (context.is(at, "مربوط")) return context.is(at + 1, "به") && context.isContent(at + 2) ? 2 : 0;
  if (context.is(at, "این", "آن", "خود"))
    return context.isContent(at + 1) && !context.isTime(at + 1) && !isLight(context, at + 1) ? 1 : 0;
  return 0;
}

/** The noun phrase that ends right before a token. */
function phraseBefore(context: Context, end: number): TokenRange | undefined {
  let from = end;
  const first = Math.max(context.from, end - LONGEST_PHRASE);
  while (from > first && context.isWord(from - 1) && !context.quantityAt(from - 1)) {
    if (context.isContent(from - 1)) from -= 1;
    else if (context.is(from - 1, "و") && from < end && context.isContent(from - 2) && context.isWord(from - 2))
      from -= 2;
    else break;
  }
  if (from < end && context.is(from - 1, "این", "آن", "هر", "همین")) from -= 1;
  return from < end ? { from, to: end } : undefined;
}

/** «نصب چراغ‌های پلیس به تعداد ۱۰۰ دستگاه», «هر دلار را به قیمت ۲۰ هزار تومان»: named before «به» and a word of measure. */
function measuredBefore(context: Context, slot: Slot): TokenRange | undefined {
  let at = slot.start;
  while (at > context.from && context.is(at - 1, "معادل", "متوسط", "زمان", "کیلویی", "بر", "بالغ")) at -= 1;
  if (
    !context.resources.properties.has(context.key(at - 1)) &&
    !context.is(at - 1, "مدت", "مبلغ", "ارزش") &&
    at === slot.start
  )
    return undefined;
  if (at === slot.start) at -= 1;
  else if (context.resources.properties.has(context.key(at - 1)) || context.is(at - 1, "مدت")) at -= 1;
  if (!context.is(at - 1, "به", "با", "را")) return undefined;
  at -= 1;
  if (context.is(at - 1, "را")) at -= 1;
  return phraseBefore(context, at);
}

/** Words that lead from a property to its number: «به رقم», «از مرز», «معادل», «عدد». */
const LEADING = [
  "به",
  "تا",
  "از",
  "مرز",
  "رقم",
  "عدد",
  "کانال",
  "معادل",
  "حدود",
  "نیز",
  "هم",
  "با",
  "بر",
  "بالغ",
  "امروز",
  "اکنون",
  "هماکنون",
  "را",
  "برابر",
  "در",
  "تنها",
  "فقط",
  "روی",
  "مبلغ",
  "بین",
  "میان",
  "متوسط",
  "ترتیب",
  "سالانه",
  "روزانه",
];

/** A property that reaches up to the number, with words of leading, of time and place between at most. */
function adjacentProperty(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const { start, to } = leftBounds(context, slot, before);
  const counted = slot.unit?.dimension === "count" && !slot.change;
  // What is counted is a property's value only where the property reaches it: «تعداد معاملات به ۶۰۰۰ واحد رسید».
  if (counted && !arrives(context, slot)) return undefined;
  let found: TokenRange | undefined;
  for (let at = start; at < to; at += 1) {
    if (!context.resources.properties.has(context.key(at)) || context.is(at + 1, "به")) continue;
    if (context.is(at - 1, "طول", "صورت", "طور") || context.is(at - 2, "از")) continue;
    const range = trimmed(context, at, to);
    if (!range) continue;
    if (found && !partsBetween(context, found.to, at)) continue;
    if (range.to - range.from > 1 || context.is(range.from - 1, "این", "آن")) found = withDemonstrative(context, range);
    at = range.to - 1;
  }
  return found && !partsBetween(context, found.to, to) ? found : undefined;
}

/** Whether «و» or a comma stands in `[from, to)`. */
function partsBetween(context: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (context.is(at, "و", "،", "مربوط", "(")) return true;
  return false;
}

/** «به … رسید», «از مرز … گذشت»: a verb of arriving behind the quantity. */
function arrives(context: Context, slot: Slot): boolean {
  const last = Math.min(context.to, slot.end + 5);
  for (let at = slot.end; at < last; at += 1) if (context.resources.arrivals.has(context.key(at))) return true;
  return false;
}

const withDemonstrative = (context: Context, range: TokenRange): TokenRange =>
  context.is(range.from - 1, "این", "آن", "همین", "هر") ? { from: range.from - 1, to: range.to } : range;

/** Tokens between the number and its clause's beginning, or the number before it; without the words that lead up to it. */
function leftBounds(context: Context, slot: Slot, before: Slot | undefined): { start: number; to: number } {
  let start = Math.max(context.clauseStart(slot.start), slot.start - FARTHEST_PROPERTY);
  if (before && before.end > start && before.end <= slot.start) start = before.end;
  let to = slot.start;
  while (to > start && (context.is(to - 1, ...LEADING) || (!context.isContent(to - 1) && !context.isNounMark(to - 1))))
    to -= 1;
  return { start, to };
}

/** The measured property or the subject, to the left: after the number before it, or else from the clause's beginning. */
function left(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const near = leftBounds(context, slot, before);
  const direct = adjacentProperty(context, slot, before) ?? subject(context, near.start, near.to);
  if (direct) return direct;
  if (!before) return undefined;
  const far = leftBounds(context, slot, undefined);
  return far.start < near.start
    ? (adjacentProperty(context, slot, undefined) ?? subject(context, far.start, far.to))
    : undefined;
}

/** Words that end the name of a property although it goes on: a comparison, a time. */
const CUTS = [
  "نسبت",
  "طی",
  "تا",
  "برای",
  "مقایسه",
  "قیاس",
  "امسال",
  "توسط",
  "که",
  "،",
  "؛",
  ":",
  "از",
  "با",
  "به",
  "نیز",
  "هم",
  "هنوز",
  "همچنان",
];

function trimmed(context: Context, from: number, to: number): TokenRange | undefined {
  let at = from + 1;
  while (at < to && at - from < LONGEST_PHRASE) {
    if (context.is(at, ...CUTS) || context.classAt(at)?.value === "verb" || context.quantityAt(at)) break;
    if (context.is(at, "در") && (context.isTime(at + 1) || context.is(at + 1, "این", "مقایسه", "قیاس", "حال", "حدود")))
      break;
    if (at > from + 1 && context.isTime(at) && !context.is(at - 1, "در")) break;
    if (context.isMark(at) && !context.isNounMark(at)) break;
    at += 1;
  }
  while (
    at > from + 1 &&
    (context.is(at - 1, "در", "و", "را", "نیز", "هم", "این", "آن", "(", "«") || context.isTime(at - 1))
  )
    at -= 1;
  return at > from ? { from, to: at } : undefined;
}

const SKIPPED = [
  "و",
  "اما",
  "ولی",
  "همچنین",
  "نیز",
  "،",
  "که",
  "البته",
  "هم",
  "«",
  "»",
  "ـ",
  "-",
  "–",
  "(",
  ")",
  ":",
  "بلکه",
  "یعنی",
  "حدود",
  "هماکنون",
  "اکنون",
  "تنها",
];

/** The first noun phrase of `[from, to)`, behind phrases of time and place. */
function subject(context: Context, from: number, to: number): TokenRange | undefined {
  let at = from;
  for (let tries = 0; at < to && tries < 16; tries += 1) {
    if (context.is(at, ...SKIPPED)) {
      at += 1;
      continue;
    }
    if (context.classAt(at)?.value === "preposition") {
      // A phrase before the subject: up to its comma, or one noun phrase.
      const end = phraseEnd(context, at + 1, LONGEST_PHRASE, false);
      at = end >= to || end <= at + 1 ? at + 1 : end;
      continue;
    }
    if (context.is(at, "این", "آن", "هر") && context.isContent(at + 1) && !context.isTime(at + 1)) {
      const range = trimmed(context, at + 1, to);
      return range && { from: at, to: range.to };
    }
    if (
      !context.isWord(at) ||
      !context.isContent(at) ||
      context.isTime(at) ||
      context.startingAt(context.resources.changes, at)
    ) {
      at = context.classAt(at)?.next ?? at + 1;
      continue;
    }
    return trimmed(context, at, to);
  }
  return undefined;
}

/** Who holds a rank: the phrase nearest before it, behind «و» or the number before it. */
function nearestSubject(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const { start, to } = leftBounds(context, slot, before);
  let from = start;
  if (before && before.end <= slot.start && before.end >= start)
    for (let at = start; at < to; at += 1) if (context.is(at, "و", "،", "؛")) from = at + 1;
  return subject(context, from, to) ?? subject(context, start, to) ?? left(context, slot, before);
}

/** A row of a table: «مهیار صداقت - ۳۶۸ - (۲ پله صعود)»: the words between the marks before it. */
function row(context: Context, slot: Slot): TokenRange | undefined {
  if (!context.is(slot.start - 1, "(")) return undefined;
  let to = slot.start - 1;
  const first = Math.max(context.from, to - LONGEST_PHRASE);
  while (to > first && (context.isMark(to - 1) || !context.isWord(to - 1) || context.quantityAt(to - 1))) to -= 1;
  let from = to;
  while (from > first && context.isWord(from - 1)) from -= 1;
  return from < to ? { from, to } : undefined;
}

/** The token behind the bracket that closes around a number: «(۹۱ میلیون پوند / ۱۰۲ میلیون یورو) درآمد». */
function closing(context: Context, from: number): number {
  const last = Math.min(context.to, from + LONGEST_PHRASE);
  for (let at = from; at < last; at += 1) if (context.is(at, ")")) return at + 1;
  return from;
}
