import { inSentence, isBareProperty, isPartOfTotal, type Memory, type Named, ownerOf, totalOf } from "./antecedents.js";
import type { Context } from "./context.js";
import { countedEntity } from "./counted.js";
import { governedEnd, isOnlyTime, phraseBefore, phraseFrom, type TokenRange } from "./noun-phrases.js";
import { adjacentProperty, clauseBefore, left, nearestSubject, nearLeft } from "./properties.js";
import type { Slot } from "./slots.js";
import { sourceOf } from "./wholes.js";

const LONGEST_BRACKET = 14;
/** Modifiers that qualify the noun before them: «طرح بالای ۱۰۰ میلیارد ریال», «روستاهای زیر ۲۰ هزار نفر». */
export const BOUNDS: ReadonlySet<string> = new Set(["modifier/above", "modifier/below"]);
/** A view or a source stands at most so far from its rank. */
const FARTHEST_VIEW = 24;
/** «… به ۱۴۴ میلیارد تومان و حجم ۶۴۱ میلیون»: a property named so soon is of the same thing. */
const NEXT_PROPERTY = 2;

/** What the readers of one number are given: the number before it in the same sentence, and the last one that was named. */
interface Neighbours {
  readonly before: Slot | undefined;
  readonly last: Named | undefined;
  readonly memory: Memory;
}

type Ranges = readonly TokenRange[];
const NOTHING: Ranges = [];

/**
 * What a number counts or measures, in the text's own words: stretches to be read one after the other («صادرات … محصولات
 * پارک»). Empty where the words do not say.
 */
export function entityOf(context: Context, slot: Slot, before: Slot | undefined, memory: Memory): Ranges {
  const { last } = memory;
  const near: Neighbours = { before, last, memory };
  if (slot.unitShared && slot.list) return sharedEntity(context, slot, near);
  const { unit } = slot;
  if (!unit) return bareEntity(context, slot, near);
  if (unit.dimension === "rank") return rankEntity(context, slot, near);
  const share = unit.dimension === "ratio" && isPartOfTotal(context, slot);
  const belonging = share ? undefined : belongsTo(context, slot);
  if (belonging) return [belonging];
  if (slot.parenthesized) {
    const behind = phraseFrom(context, closing(context, slot.end));
    if (behind) return [behind];
    if (inSentence(context, last)) return last!.ranges;
  }
  if (unit.dimension === "money" && context.is(slot.end, "(")) {
    const behind = phraseFrom(context, closing(context, slot.end));
    if (behind) return possessed(context, slot, behind, near);
  }
  if (context.resources.indexUnits.has(unit.code)) {
    const measured = indexed(context, slot, near);
    if (measured) return owned(context, slot, measured, near);
    // «عدد ۵۵ هزار واحدی را تجربه کرد»: the points are no thing.
    if (slot.adjectival) return NOTHING;
  }
  if (slot.change || slot.startsChange || unit.dimension === "multiple") {
    const changed = whatChanged(context, slot, near);
    const property = changed && changed.from > slot.end && isBareProperty(context, [changed]);
    const owner = property ? nearLeft(context, slot, before) : undefined;
    if (changed) return owner ? [changed, owner] : owned(context, slot, changed, near);
  }
  const property = isPartOfTotal(context, slot) ? undefined : adjacentProperty(context, slot, before);
  if (property) return [property];
  if (slot.adjectival) {
    const both = joined(context, slot, near);
    if (both) return both;
  }
  // «از ۱۲۰ به ۳۰۰ اقامتگاه»: the first has no word of its own.
  if (unit.dimension === "count" && slot.unitFrom === slot.unitTo) return listed(left(context, slot, before));
  if (unit.dimension === "count" && unit.kind !== "measure") return countedEntity(context, slot, before, memory);
  const source = sourceOf(context, slot);
  if (source) return [source];
  return unit.dimension === "duration" ? lasting(context, slot, near) : measured(context, slot, near);
}

const listed = (range: TokenRange | undefined): Ranges => (range ? [range] : NOTHING);

/** A number of a list whose last number bears the unit: «۴٫۹ و ۱۰۴٫۳ درصد افزایش». */
function sharedEntity(context: Context, slot: Slot, near: Neighbours): Ranges {
  const own =
    adjacentProperty(context, slot, near.before) ??
    (slot.modifier && phraseBefore(context, slot.start, near.before?.end));
  if (own) return [own];
  const shared = entityOf(context, slot.list!, near.before, near.memory);
  const [first] = shared;
  const isUnit = first && first.from === slot.list!.unitFrom && first.to === slot.list!.unitTo;
  return isUnit ? listed(left(context, slot, near.before)) : shared;
}

/** A fraction («یک سوم تولید») or a bare end of a change. */
function bareEntity(context: Context, slot: Slot, near: Neighbours): Ranges {
  if (slot.change || slot.startsChange) {
    const changed = adjacentProperty(context, slot, near.before) ?? left(context, slot, near.before);
    if (changed) return [changed];
  }
  const whole = part(context, slot, near);
  // «به دو سوم میزان کنونی»: of what, the words before say.
  const plain = whole?.length === 1 && context.in(whole[0]!.from, context.sets.plainMeasures);
  const property = plain ? adjacentProperty(context, slot, near.before) : undefined;
  return listed(property).length > 0 ? listed(property) : (whole ?? listed(left(context, slot, near.before)));
}

/** The whole that a share is of: «یک سوم تولید», «۷۰ درصد از معاملات», «نیمی از آنها». */
function part(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
  const own = sourceOf(context, slot) ?? phraseFrom(context, slot.end, { relative: true });
  if (own) return [own];
  const pronoun = context.is(slot.end, "از") ? slot.end + 1 : slot.end;
  if (!context.in(pronoun, context.sets.pronouns)) return undefined;
  const named = inSentence(context, near.last);
  if (named) return ownerOf(context, named);
  const subject = clauseBefore(context, context.clauseStart(slot.start));
  return subject && [subject];
}

/** «۱۰ مگاوات آن مربوط به نیروگاه گازی», «۹۰ هکتار آن جزء اراضی ملی». */
function belongsTo(context: Context, slot: Slot): TokenRange | undefined {
  const { sets } = context;
  let at = slot.end;
  while (context.in(at, sets.between)) at += 1;
  if (context.in(at, sets.belonging) && context.is(at + 1, "به")) return phraseFrom(context, at + 2);
  return context.in(at, sets.partOf) ? phraseFrom(context, at + 1) : undefined;
}

/** What grew, fell or was multiplied: behind the quantity, or the subject before it. */
function whatChanged(context: Context, slot: Slot, near: Neighbours): TokenRange | undefined {
  if (slot.unit?.dimension === "multiple" && context.is(slot.end, "شدن", "کردن"))
    return phraseFrom(context, slot.end + 1);
  if (slot.noun) return undefined;
  const direct = slot.changeNounBefore || slot.startsChange ? adjacentProperty(context, slot, near.before) : undefined;
  const grows = context.startingAt(context.resources.changes, slot.end) !== undefined;
  const behind = grows ? grownProperty(context, slot) : (sourceOf(context, slot) ?? phraseFrom(context, slot.end));
  return (
    behind ??
    direct ??
    nearLeft(context, slot, near.before) ??
    grownWhole(context, slot) ??
    left(context, slot, near.before)
  );
}

/** «۵ درصد رشد قیمت را تجربه کردند»: a property behind the noun of change. */
function grownProperty(context: Context, slot: Slot): TokenRange | undefined {
  const { next } = context.startingAt(context.resources.changes, slot.end)!;
  return context.in(next, context.sets.properties) ? phraseFrom(context, next) : undefined;
}

/** «۲ هزار تن بر ظرفیت انبار افزوده می‌شود», «۵ کیلوگرم از وزن او کم شد»: what is added to, taken from. */
function grownWhole(context: Context, slot: Slot): TokenRange | undefined {
  const at = context.is(slot.end, "دیگر") ? slot.end + 1 : slot.end;
  return context.is(at, "بر", "به", "از") ? phraseFrom(context, at + 1) : undefined;
}

/** Index points, rungs of a table, marks measure something that is named beside them, not the noun that they are. */
function indexed(context: Context, slot: Slot, near: Neighbours): TokenRange | undefined {
  const { resources, sets } = context;
  const grows = context.startingAt(resources.changes, slot.unitTo) !== undefined;
  // «۱۶ واحد ریتینگ»
  if (context.in(slot.unitTo, sets.properties) && !grows) {
    const named = phraseFrom(context, slot.unitTo);
    if (named) return named;
  }
  const verbal = context.in(slot.unitTo, sets.light) || context.isLightVerb(slot.unitTo + 1);
  const counts =
    !slot.adjectival && (isPartOfTotal(context, slot) || (context.isContent(slot.unitTo) && !verbal && !grows));
  if (counts) return undefined;
  const beside = row(context, slot) ?? left(context, slot, near.before);
  // «۶ هزار واحد به پایان رسید»: flats, where no index is named.
  const points = slot.unit?.code !== "واحد" || slot.change || slot.adjectival;
  return points || (beside && context.in(beside.from, sets.properties)) ? beside : undefined;
}

/** «صادرات ۱۲۰ هزار دلاری محصولات پارک»: the noun before an adjectival quantity, and what follows the quantity. */
function joined(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
  const noun = slot.start - 1;
  const right = phraseFrom(context, slot.end, { head: noun });
  const isNoun =
    context.isWord(noun) &&
    context.isContent(noun) &&
    !context.in(noun, context.sets.numberWords) &&
    !context.isNumeral(noun) &&
    !context.startingAt(context.resources.changes, noun);
  if (!isNoun) return right && [right];
  const whole = sourceOf(context, slot);
  // «سهم ۱۵ درصدی از کل معاملات», «صرفه‌جویی ۱۶۶ میلیارد تومانی در مصرف سوخت»
  const end = whole
    ? whole.to
    : right
      ? 0
      : governedEnd(context, noun, context.isStop(slot.end) ? slot.end + 1 : slot.end);
  if (end > 0)
    return [
      { from: noun, to: slot.start },
      { from: slot.end, to: end },
    ];
  return right ? [{ from: noun, to: slot.start }, right] : listed(phraseBefore(context, slot.start, near.before?.end));
}

/** What lasts so long. */
function lasting(context: Context, slot: Slot, near: Neighbours): Ranges {
  const { sets } = context;
  const pronounced = pronounProperty(context, slot, near);
  if (pronounced) return pronounced;
  const behind = context.nextOf(slot.end);
  // «۳۰ سال است که تعرفه برعکس اجرا می‌شود»
  if (context.in(slot.end, sets.copulas) && context.is(behind, "که")) {
    const since = left(context, slot, near.before) ?? phraseFrom(context, behind + 1);
    if (since) return [since];
  }
  if (slot.modifier && BOUNDS.has(slot.modifier.value.id)) {
    const bounded = phraseBefore(context, slot.start, near.before?.end);
    if (bounded) return [bounded];
  }
  if (context.is(slot.start - 1, "(")) {
    const named = phraseBefore(context, slot.start - 1);
    if (named) return [named];
  }
  if (context.in(slot.end, sets.lasting)) return listed(phraseFrom(context, slot.end, { lightAllowed: true }));
  const demonstrative = context.in(slot.end, sets.pointing) ? 1 : 0;
  const right = phraseFrom(context, slot.end + demonstrative);
  if (right && context.is(right.to, "طول", "زمان", "به")) return [{ from: right.from - demonstrative, to: right.to }];
  return namedBefore(context, slot, near) ?? listed(left(context, slot, near.before) ?? right);
}

/** What is measured by mass, area, money, a share: behind the quantity, before it, or what the clause is about. */
function measured(context: Context, slot: Slot, near: Neighbours): Ranges {
  const { resources, sets } = context;
  const pronounced = pronounProperty(context, slot, near);
  if (pronounced) return pronounced;
  if (isPartOfTotal(context, slot)) {
    const own = phraseFrom(context, slot.end, { relative: true });
    const total = totalOf(context, near.last);
    if (own ?? total) return own ? [own] : total!.ranges;
  }
  if (slot.unit?.dimension === "ratio") {
    const whole = part(context, slot, near);
    if (whole) return possessed(context, slot, whole[0]!, near, whole);
  } else {
    // «۱۷۵ کیلومتر آن راه احداثی است»
    const from = context.is(slot.end, "آن") ? slot.end + 1 : slot.end;
    const right = phraseFrom(context, from, { relative: true, places: slot.unit?.dimension === "money" });
    if (right) return possessed(context, slot, right, near);
    if (context.in(slot.end, sets.pronouns) && inSentence(context, near.last))
      return ownerOf(context, near.last!) ?? NOTHING;
  }
  const held = heldProperty(context, slot);
  if (held) return held;
  const named = namedBefore(context, slot, near);
  if (named) return named;
  // «۹۰ لیتر بر ثانیه آب»
  const rate = context.startingAt(resources.ratesAfter, slot.end);
  const rated = rate && phraseFrom(context, rate.next);
  if (rated) return [rated];
  if (context.is(slot.end, "برای", "بابت", "جهت")) {
    const purpose = phraseFrom(context, slot.end + 1);
    if (purpose) return [purpose];
  }
  // «طرح بالای ۱۰۰ میلیارد ریال», «بدهی بیش از ۳۰ میلیارد»: the noun that the modifier stands behind.
  const noun =
    slot.modifier && BOUNDS.has(slot.modifier.value.id)
      ? phraseBefore(context, slot.start, near.before?.end)
      : undefined;
  if (noun) return [noun];
  const close = nearLeft(context, slot, near.before);
  if (close) return owned(context, slot, close, near);
  return (
    again(context, slot, near) ??
    purposeBefore(context, slot, near) ??
    owned(context, slot, left(context, slot, near.before), near)
  );
}

/** «برای تجهیز آن ۱۸ میلیون یورو نیاز داریم»: what a sum is for. */
function purposeBefore(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
  if (slot.unit?.dimension !== "money") return undefined;
  const first = Math.max(context.clauseStart(slot.start), near.before?.end ?? 0);
  for (let at = slot.start - 1; at >= first; at -= 1)
    if (context.is(at, "برای")) return listed(phraseFrom(context, at + 1));
  return undefined;
}

/** «۷۰ درصد هزینه را دولت و ۳۰ درصد را شهرداری»: the same measured again. */
function again(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
  const named = inSentence(context, near.last);
  return named && named.slot === near.before && named.slot.unit === slot.unit ? named.ranges : undefined;
}

/** «۱۰۰ کیلومتر با شیراز فاصله دارد»: a property behind what it is to or from. */
function heldProperty(context: Context, slot: Slot): Ranges | undefined {
  const { sets } = context;
  if (!context.is(slot.end, "با", "به", "از", "تا")) return undefined;
  const range = phraseFrom(context, slot.end + 1);
  if (!range) return undefined;
  const last = context.in(range.to, sets.properties) ? range.to : range.to - 1;
  const holds =
    last > range.from &&
    context.in(last, sets.properties) &&
    (context.in(last + 1, sets.possession) || (context.in(last, sets.transfers) && context.predicateAt(last + 1)));
  return holds
    ? [
        { from: last, to: last + 1 },
        { from: slot.end, to: last },
      ]
    : undefined;
}

/** «واحدهایی که ظرفیت آن ۴۰ مگاوات است», «ساعاتی که مدت آن ۱۶ ساعت است». */
function pronounProperty(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
  const { sets } = context;
  let at = slot.start;
  while (at > context.from && context.in(at - 1, sets.leading)) at -= 1;
  if (!context.in(at - 1, sets.pronouns)) return undefined;
  const plain = context.in(at - 2, sets.plainMeasures);
  if (!plain && !context.in(at - 2, sets.properties)) return undefined;
  let from = at - 2;
  while (context.in(from - 1, sets.properties)) from -= 1;
  const property = { from, to: at - 1 };
  const whose = whoseProperty(context, property, near);
  if (!whose) return undefined;
  return plain ? whose : [property, ...whose];
}

/** «النصر ۱۳۵ میلیون ریال بدهی دارد»: a property that somebody has is theirs. */
function possessed(
  context: Context,
  slot: Slot,
  range: TokenRange,
  near: Neighbours,
  ranges: Ranges = [range],
): Ranges {
  const { sets } = context;
  if (!isBareProperty(context, ranges) || slot.change) return ranges;
  const held = context.in(range.to, sets.possession) && !context.in(range.to, sets.copulas);
  if (!held && !(context.in(range.from, sets.magnitudes) && context.predicateAt(range.to))) return ranges;
  const holder = nearLeft(context, slot, near.before);
  return holder && !isOnlyTime(context, holder.from, holder.to) ? [range, holder] : ranges;
}

/** A property of what the number before measures: «ارزش معاملات این گروه … و حجم آن …» → «حجم معاملات این گروه». */
function owned(context: Context, slot: Slot, range: TokenRange | undefined, near: Neighbours): Ranges {
  if (!range) return NOTHING;
  if (!isBareProperty(context, [range]) || range.from >= slot.start) return [range];
  const whose = whoseProperty(context, range, near);
  return whose ? [range, ...whose] : [range];
}

/** The owner of a property of one word: what the relative clause is of («واحدی که ظرفیت آن …»), or what was named right before. */
function whoseProperty(context: Context, { from, to }: TokenRange, near: Neighbours): Ranges | undefined {
  const pronoun = context.in(to, context.sets.pronouns);
  const clause = context.clauseStart(from);
  if (pronoun && context.is(clause - 1, "که")) {
    const noun = phraseBefore(context, clause - 1);
    if (noun) return [noun];
  }
  const named = inSentence(context, near.last);
  if (!named || from < named.slot.end) return undefined;
  return pronoun || from - named.slot.end <= NEXT_PROPERTY ? ownerOf(context, named) : undefined;
}

/**
 * «نصب چراغ‌های پلیس به تعداد ۱۰۰ دستگاه», «هر دلار را به قیمت ۲۰ هزار تومان», «نیروگاه‌های خورشیدی با ظرفیت ۴۰ مگاوات»:
 * named before «به» or «با» and a word of measure; a property is said with its owner.
 */
export function namedBefore(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
  const { sets } = context;
  let at = slot.start;
  while (at > context.from && context.in(at - 1, sets.reaching)) at -= 1;
  const measure = at;
  if (context.in(at - 1, sets.plainMeasures)) at -= 1;
  else while (context.in(at - 1, sets.properties)) at -= 1;
  if (!context.is(at - 1, ...(at === slot.start ? ["را"] : ["به", "با", "را"]))) return undefined;
  const property = context.in(at, sets.plainMeasures)
    ? NOTHING
    : listed(at < measure ? { from: at, to: measure } : undefined);
  at -= 1;
  if (context.is(at - 1, "را")) at -= 1;
  const found = phraseBefore(context, at, near.before?.end);
  const owner =
    found &&
    context.isPreposition(found.from - 1) &&
    context.nextOf(found.from - 1) === found.from &&
    !context.is(found.from - 1, "به", "برای") &&
    property.length === 0
      ? undefined
      : found;
  if (owner && (owner.from === near.before?.end || !context.isNumeral(owner.from - 1))) return [...property, owner];
  if (owner) return property.length > 0 ? property : undefined;
  const named = inSentence(context, near.last);
  const whose = named && at - named.slot.end <= NEXT_PROPERTY ? ownerOf(context, named) : undefined;
  if (whose) return [...property, ...whose];
  const subject = property.length > 0 ? nearLeft(context, slot, near.before) : undefined;
  if (subject && subject.to <= at) return [...property, subject];
  return property.length > 0 ? property : undefined;
}

/** Who holds a rank, and in what: «ایران از نظر سطح زیر کشت رتبه دوم». */
function rankEntity(context: Context, slot: Slot, near: Neighbours): Ranges {
  const holder = nearestSubject(context, slot, near.before);
  const view = viewOf(context, slot, near.before);
  if (holder) return view ? [holder, view] : [holder];
  const named = inSentence(context, near.last);
  if (named?.slot.unit?.dimension === "rank") return view ? [named.ranges[0]!, view] : named.ranges;
  // «با اشاره به رتبه چهارم استان البرز در صادرات خدمات»
  const right = phraseFrom(context, slot.end);
  if (!right || context.in(right.from, context.sets.places)) return listed(view);
  if (!context.is(right.to, "در")) return [right];
  const matter = phraseFrom(context, right.to + 1);
  return matter ? [{ from: right.from, to: matter.to }] : [right];
}

/** «از نظر سطح زیر کشت», before the rank in its clause. */
function viewOf(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const first = Math.max(context.from, before?.end ?? 0, slot.start - FARTHEST_VIEW);
  for (let at = slot.start - 1; at >= first; at -= 1) {
    if (context.isVerb(at)) return undefined;
    if (!context.in(at, context.sets.views) || !context.is(at - 1, "از")) continue;
    const matter = phraseFrom(context, at + 1);
    return matter && { from: at - 1, to: Math.min(matter.to, slot.start) };
  }
  return undefined;
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
