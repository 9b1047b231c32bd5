import { ALSO, FOR, IN, OBJECT, THAT, TO, TOO, WITH } from "../../../lexicon/particles.js";
import { word, words } from "../../../text/words.js";
import type { Context } from "../context.js";
import type { Slot } from "../slots.js";
import { inSentence, isBareProperty, type Named, ownerOf } from "./antecedents.js";
import { phraseFrom, type TokenRange } from "./noun-phrases.js";
import { isOnlyTime, phraseBefore } from "./phrase-before.js";
import { listed, type Neighbours, NOTHING, type Ranges } from "./ranges.js";
import { clauseBefore, nearLeft, withoutSubject } from "./subjects.js";

const SPENDING = word("صرف");
const EXTENTS = words("طول", "عرض", "مساحت", "متراژ", "وسعت", "ارتفاع", "عمق");
const SEIZURES = words("کشف", "توقیف", "ضبط", "سرقت", "انهدام");
const MARKETS = words("بازار", "بانک", "صرافی", "صرافیها", "صرافیهای", "بورس", "فروشگاه", "فروشگاهها", "سامانه");
const LEADING = words("با", "به", "از", "تا");

/** «… به ۱۴۴ میلیارد تومان و حجم ۶۴۱ میلیون»: a property named so soon is of the same thing. */
const NEXT_PROPERTY = 2;

/** «النصر ۱۳۵ میلیون ریال بدهی دارد»: a property that somebody has is theirs. */
export function possessed(
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
  // «نیم‌سکه ۲۳ میلیون و ربع‌سکه ۱۴ میلیون تومان قیمت خورد»: another number stands between.
  for (let at = holder?.to ?? slot.start; at < slot.start; at += 1) if (context.quantityAt(at)) return ranges;
  return holder && !isOnlyTime(context, holder.from, holder.to) ? [range, holder] : ranges;
}

/** A property of what the number before measures: «ارزش معاملات این گروه … و حجم آن …» → «حجم معاملات این گروه». */
export function owned(context: Context, slot: Slot, range: TokenRange | undefined, near: Neighbours): Ranges {
  if (!range) return NOTHING;
  // «بیشترین تورم … و کمترین آن …»
  const again =
    range.to - range.from === 1 && context.endsWith(range.from, "ترین") && context.in(range.to, context.sets.pronouns);
  const named = again ? inSentence(context, near.last)?.ranges : undefined;
  if (named?.[0] && context.endsWith(named[0].from, "ترین"))
    return [range, { from: named[0].from + 1, to: named[0].to }, ...named.slice(1)];
  if (named) return [range, ...named];
  if (!isBareProperty(context, [range]) || range.from >= slot.start) return [range];
  const whose = whoseProperty(context, range, near);
  return whose ? [range, ...whose] : [range];
}

/**
 * «نصب چراغ‌های پلیس به تعداد ۱۰۰ دستگاه», «هر دلار را به قیمت ۲۰ هزار تومان», «نیروگاه‌های خورشیدی با ظرفیت ۴۰ مگاوات»:
 * named before «به» or «با» and a word of measure; a property is said with its owner.
 */
export function namedBefore(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
  const { sets } = context;
  let at = slot.start;
  while (at > context.from && (context.in(at - 1, sets.reaching) || context.is(at - 1, ALSO, TOO))) at -= 1;
  const measure = at;
  if (context.in(at - 1, sets.plainMeasures) || context.in(at - 1, sets.indefinite)) at -= 1;
  else while (context.in(at - 1, sets.properties)) at -= 1;
  // «با صرف هزینه ۸ میلیارد ریال»
  const spent = context.is(at - 1, SPENDING);
  if (at === slot.start || !context.is(spent ? at - 2 : at - 1, TO, WITH, OBJECT)) return undefined;
  // «از اجرای پروژه به طول ۵۷۰ متر»: things have a length, whatever governs them.
  const bodily = context.in(at, EXTENTS);
  const property = context.in(at, sets.plainMeasures)
    ? NOTHING
    : listed(at < measure ? { from: at, to: measure } : undefined);
  at = spent ? at - 2 : at - 1;
  const object = context.is(at, OBJECT) || context.is(at - 1, OBJECT);
  if (context.is(at - 1, OBJECT)) at -= 1;
  const phrase = phraseBefore(context, at, near.before?.end);
  // «هر سکه در بازار تهران به بهای …», «نیم‌سکه نیز در بانک ملی با قیمت …»: where it is sold has no price.
  const sold = phrase && property.length > 0 && context.in(phrase.from, MARKETS) && context.is(phrase.from - 1, IN);
  if (sold) {
    const thing = phraseBefore(context, context.is(phrase.from - 2, ALSO, TOO) ? phrase.from - 2 : phrase.from - 1);
    if (thing && !context.in(thing.from - 1, sets.properties)) return [...property, thing];
  }
  const where = phrase && property.length > 0 && !object ? thingIn(context, phrase, near.before?.end) : undefined;
  const found = where ?? (phrase && (object ? withoutSubject(context, phrase) : withoutDeed(context, phrase)));
  const owner =
    found &&
    context.isPreposition(found.from - 1) &&
    context.nextOf(found.from - 1) === found.from &&
    !context.is(found.from - 1, TO, FOR) &&
    property.length === 0 &&
    !bodily
      ? undefined
      : found;
  const unit = near.before?.noun || near.before?.unit?.kind === "noun" ? near.before : undefined;
  // «۱۲ طرح آبرسانی با اعتبار ۹۰ میلیارد تومان»: the counted noun begins the phrase.
  if (owner && unit && owner.from === unit.end) return [...property, { from: unit.unitFrom, to: owner.to }];
  if (owner && (owner.from === near.before?.end || !context.isNumeral(owner.from - 1))) return [...property, owner];
  if (owner) return property.length > 0 ? property : undefined;
  const named = inSentence(context, near.last);
  const close = named && at - named.slot.end <= NEXT_PROPERTY && !isAdverbial(context, named);
  const whose = close ? ownerOf(context, named) : undefined;
  // «در ۳۲۰ صفحه و به قیمت ۱۲۰ هزار تومان»: not the price of the pages.
  const isUnit = whose?.length === 1 && whose[0]!.from === named!.slot.unitFrom && whose[0]!.to === named!.slot.unitTo;
  // «اجرای ۴ هزار طرح به ارزش ۳۰ میلیارد ریال»: the worth of the projects.
  const unitsOwn = isUnit && named?.slot.end === at;
  if (whose && (!isUnit || unitsOwn)) return [...property, ...whose];
  const subject = property.length > 0 ? nearLeft(context, slot, isUnit ? undefined : near.before) : undefined;
  if (subject && subject.to <= at) return [...property, subject];
  return property.length > 0 ? property : undefined;
}

/** «پروژه‌های متعددی در حوزه‌های مختلف به ارزش …»: the thing before the place or the field it is in. */
function thingIn(context: Context, { from, to }: TokenRange, border: number | undefined): TokenRange | undefined {
  if (!context.is(from - 1, IN)) return undefined;
  const thing = phraseBefore(context, from - 1, border);
  if (!thing || context.in(thing.from, context.sets.properties)) return undefined;
  // «شاهد آغاز طرح‌هایی در …»
  let head = thing.from;
  for (let at = head; at < thing.to - 1; at += 1) if (context.in(at, context.sets.predicatives)) head = at + 1;
  const placed = context.in(from, context.sets.places) || context.in(from, context.sets.fields);
  return { from: head, to: placed ? thing.to : to };
}

/** «کشف کالای قاچاق به ارزش ۷ میلیارد ریال»: the goods are worth so much, not their seizure. */
const withoutDeed = (context: Context, { from, to }: TokenRange): TokenRange =>
  to > from + 1 && context.in(from, SEIZURES) ? { from: from + 1, to } : { from, to };

/** «با حاشیه خطای سه درصد، برابر با ۵۲ درصد»: the number before is told of a phrase of its own. */
export const isAdverbial = (context: Context, { ranges: [first], slot }: Named): boolean =>
  first?.to === slot.start && context.is(first.from - 1, WITH);

/** «واحدهایی که ظرفیت آن ۴۰ مگاوات است», «ساعاتی که مدت آن ۱۶ ساعت است». */
export function pronounProperty(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
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

/** «۱۰۰ کیلومتر با شیراز فاصله دارد»: a property behind what it is to or from. */
export function heldProperty(context: Context, slot: Slot): Ranges | undefined {
  const { sets } = context;
  if (!context.in(slot.end, LEADING)) return undefined;
  const range = phraseFrom(context, slot.end + 1);
  if (!range) return undefined;
  const names = (word: number): boolean => context.in(word, sets.properties) || context.in(word, sets.transfers);
  const last = names(range.to) ? range.to : range.to - 1;
  const holds =
    last > range.from &&
    names(last) &&
    (context.in(last + 1, sets.possession) || (context.in(last, sets.transfers) && context.predicateAt(last + 1)));
  return holds
    ? [
        { from: last, to: last + 1 },
        { from: slot.end, to: last },
      ]
    : undefined;
}

/** The owner of a property of one word: what the relative clause is of («واحدی که ظرفیت آن …»), or what was named right before. */
function whoseProperty(context: Context, { from, to }: TokenRange, near: Neighbours): Ranges | undefined {
  const pronoun = context.in(to, context.sets.pronouns);
  const clause = context.clauseStart(from);
  if (pronoun && context.is(clause - 1, THAT) && !context.in(clause - 2, context.sets.clausal)) {
    const noun = phraseBefore(context, clause - 1);
    if (noun) return [noun];
  }
  const named = inSentence(context, near.last);
  if (!named || from < named.slot.end) return undefined;
  // «… رسید و نقدینگی …»: the next clause is of something else.
  for (let at = named.slot.end; at < from; at += 1) if (!pronoun && context.isVerb(at)) return undefined;
  // «ماهواره در مدار ۵۰۰ کیلومتری قرار گرفت و وزن آن ۱۱۰ کیلوگرم است»: of the subject, not of where it is.
  const placed = pronoun && context.is(named.ranges[0]!.from - 1, IN) ? clauseBefore(context, clause) : undefined;
  if (placed) return [placed];
  if (!pronoun && from - named.slot.end > NEXT_PROPERTY) return undefined;
  const owner = ownerOf(context, named);
  // «صادرات ۱۲ درصد و واردات ۸ درصد»: two properties, neither of the other.
  return owner && isBareProperty(context, owner) ? undefined : owner;
}
