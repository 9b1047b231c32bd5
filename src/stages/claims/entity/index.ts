import {
  CLOSING_BRACKET,
  FROM,
  IN,
  OBJECT,
  OPENING_BRACKET,
  OPENING_QUOTE,
  THAT,
  TO,
  WITH,
} from "../../../lexicon/particles.js";
import { word, words } from "../../../text/words.js";
import { isRestated } from "../change.js";
import type { Context } from "../context.js";
import { CARAT } from "../read-slots.js";
import type { Slot } from "../slots.js";
import { inSentence, isBareProperty, isPartOfTotal, type Memory, type Named } from "./antecedents.js";
import { whatChanged } from "./changed.js";
import { countedEntity } from "./counted.js";
import { bareEntity, lasting, measured } from "./measured.js";
import { governedEnd, isClosed, phraseBefore, phraseFrom, type TokenRange } from "./noun-phrases.js";
import { owned, possessed } from "./owners.js";
import { adjacentProperty, arrives, ledBy, propertyIn, propertyUpTo } from "./properties.js";
import { listed, type Neighbours, NOTHING, type Ranges } from "./ranges.js";
import { rankEntity } from "./ranked.js";
import { clauseBefore, left, nearLeft } from "./subjects.js";
import { aged, sourceOf, wholeBefore } from "./wholes.js";

const GOLD_OF = word("طلای");
const EQUIVALENT = word("معادل");
const PRICES = words("نرخ", "قیمت", "بهای");

const LONGEST_BRACKET = 14;
const MOST_ADJECTIVES = 2;

/**
 * What a number counts or measures, in the text's own words: stretches to be read one after the other («صادرات … محصولات
 * پارک»). Empty where the words do not say.
 */
export function entityOf(context: Context, slot: Slot, before: Slot | undefined, memory: Memory): Ranges {
  const { last } = memory;
  const near: Neighbours = { before, last, memory };
  // The last number of a list, which is its own end, may share the unit of a row behind it.
  if (slot.unitShared && slot.list && slot.list !== slot) return sharedEntity(context, slot, near);
  const { unit } = slot;
  // «جمعیت ۸۰ میلیونی ایران», «به فروش ۲۹۳ میلیاردی دست یافت»
  const sized = slot.numeral.flags.includes("unit_elided") && !slot.change && !slot.startsChange;
  const whose = sized ? joined(context, slot, near) : undefined;
  if (whose) return whose;
  if (!unit) return bareEntity(context, slot, near);
  // A rank without its word beside it is the value of a property: «رتبه ایران از ۸۰ به ۷۵ رسید».
  if (unit.dimension === "rank" && slot.unitFrom <= slot.start) return rankEntity(context, slot, near);
  // «طلای ۱۸ عیار»
  if (slot.rule === CARAT && context.isContent(slot.start - 1)) {
    // «هر گرم طلای خام ۱۸ عیار»
    const gold = context.is(slot.start - 2, GOLD_OF) && !context.is(slot.start - 1, GOLD_OF) ? 2 : 1;
    return [{ from: slot.start - gold, to: slot.start }];
  }
  const compared = slot.change ? undefined : comparedWith(context, slot, near);
  if (compared) return compared;
  const whole = wholeBefore(context, slot) ?? aged(context, slot);
  if (whole) return [whole];
  const ofWhat = slot.ratio ? ratioOf(context, slot) : undefined;
  if (ofWhat) return [ofWhat];
  const share = unit.dimension === "ratio" && isPartOfTotal(context, slot);
  // «۶ هزار پرونده مربوط به قاچاق»: which of the counted things are meant.
  const qualified = unit.kind === "noun" && unit.dimension === "count";
  const belonging = share || qualified || slot.change ? undefined : belongsTo(context, slot);
  if (belonging) return [belonging];
  if (before && slot.unit !== before.unit && isRestated(context, before, slot) && inSentence(context, last)) {
    // «۲۶ میلیارد مترمکعب معادل ۵۵ درصد ظرفیت مخازن»: of what it is a share.
    const shared = !slot.change && unit.dimension === "ratio" && context.is(slot.start - 1, EQUIVALENT);
    const whole = shared ? phraseFrom(context, slot.end) : undefined;
    return whole ? [whole] : last!.ranges;
  }
  if (slot.parenthesized) {
    const behind = phraseFrom(context, closing(context, slot.end));
    if (behind) return [behind];
    if (inSentence(context, last)) return last!.ranges;
  }
  if (unit.dimension === "money" && context.is(slot.end, OPENING_BRACKET)) {
    const behind = phraseFrom(context, closing(context, slot.end));
    if (behind) return possessed(context, slot, behind, near);
  }
  // «۱۲۸ واحد تأثیر افزایشی روی شاخص‌ها»
  if (context.in(slot.end, context.sets.effects)) return listed(phraseFrom(context, slot.end));
  if (context.resources.indexUnits.has(unit.code)) {
    const measured = withoutChange(context, slot, indexed(context, slot, near));
    if (measured) return owned(context, slot, measured, near);
    // «عدد ۵۵ هزار واحدی را تجربه کرد»: the points are no thing.
    if (slot.adjectival) return NOTHING;
    // «… به رقم ۵ هزار واحد رسید و رقم ۷ هزار واحد را ثبت کرد»
    if (before?.unit === unit && before === last?.slot && inSentence(context, last) && context.is(slot.end, OBJECT))
      return last.ranges;
    const elided = slot.change ? elidedSubject(context, slot, near) : undefined;
    if (elided) return elided;
    // «باران به ۳۰۰ واحد مسکونی آسیب زد»: flats, no value of what stands before them.
    if (!arrives(context, slot)) return countedPoints(context, slot, near);
  }
  // «افزایش ۹۵ درصدی صادرات مس و ۸ درصدی قیر», «افزایش ۲ درصدی در وزن و ۶ درصدی در ارزش»
  const follows = slot.adjectival && before?.adjectival && !slot.changeNounBefore;
  if (slot.change && follows && slot.changeRule === before.changeRule) {
    const own = phraseFrom(context, slot.end);
    if (own) return [own];
    if (inSentence(context, last)) return last!.ranges;
  }
  if (slot.change || slot.startsChange || unit.dimension === "multiple") {
    const changed = withoutChange(context, slot, whatChanged(context, slot, near));
    // «نسبت به پارسال تعداد ۱۷ نفر و نسبت به پیرارسال تعداد ۹ نفر کاهش داشت»: of the same.
    const bare = changed && changed.to - changed.from === 1 && context.in(changed.from, context.sets.plainMeasures);
    if (bare && before === last?.slot && inSentence(context, last)) return last!.ranges;
    const property = changed && changed.from > slot.end && isBareProperty(context, [changed]);
    const owner = property ? nearLeft(context, slot, before) : undefined;
    // «این رقم نشان‌دهنده افت ۳۰ درصدی تولید است»: nothing that production is of.
    const named = owner && !context.in(owner.from, context.sets.pointing);
    if (changed) return named ? [changed, owner] : owned(context, slot, changed, near);
  }
  const told = slot.change ? toldBefore(context, slot, near) : undefined;
  if (told) return [told];
  const main = slot.change ? mainNumber(context, slot, near) : undefined;
  if (main) return main;
  const led = unit.dimension === "ratio" || unit.dimension === "duration" ? ledBy(context, slot, before) : undefined;
  if (led) return [led];
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

/** «قیمت نان ۹ هزار تومان شد که نسبت به رقم ۸ هزار تومان …»: the same at another time. */
function comparedWith(context: Context, slot: Slot, { last }: Neighbours): Ranges | undefined {
  const { sets } = context;
  const lead = slot.start - 1;
  const at = context.in(lead, sets.numberWords) || context.in(lead, sets.plainMeasures) ? lead - 1 : lead;
  if (!context.is(at, TO, WITH) || !context.in(at - 1, sets.comparing)) return undefined;
  const named = inSentence(context, last);
  // «۲۲۹ میلیون آیفون در مقایسه با ۲۲۵ میلیون گوشی»: of other things.
  if (slot.noun && slot.unit?.code !== named?.slot.unit?.code) return undefined;
  return named?.slot.unit?.dimension === slot.unit?.dimension ? named?.ranges : undefined;
}

/** «یک کودک از هر پنج کودک», «از هر چهار زن یک نفر»: of whom. */
function ratioOf(context: Context, slot: Slot): TokenRange | undefined {
  for (let at = slot.end - 1; at > slot.start; at -= 1)
    if (
      context.isWord(at) &&
      context.isContent(at) &&
      !context.isNumeral(at) &&
      !context.in(at, context.sets.emptyUnits)
    )
      return { from: at, to: at + 1 };
  return undefined;
}

/** A number of a list whose last number bears the unit: «۴٫۹ و ۱۰۴٫۳ درصد افزایش». */
function sharedEntity(context: Context, slot: Slot, near: Neighbours): Ranges {
  const own =
    adjacentProperty(context, slot, near.before) ??
    (slot.modifier && phraseBefore(context, slot.start, near.before?.end));
  if (own) return [own];
  const shared = entityOf(context, slot.list!, near.before, near.memory);
  const [first] = shared;
  const isUnit = first && first.from === slot.list!.unitFrom && first.to === slot.list!.unitTo;
  // «۲۷۰۰ و ۲۴۰۰ بیمار»
  return isUnit && !slot.list!.noun ? listed(left(context, slot, near.before)) : shared;
}

/** «۱۰ مگاوات آن مربوط به نیروگاه گازی», «۹۰ هکتار آن جزء اراضی ملی». */
function belongsTo(context: Context, slot: Slot): TokenRange | undefined {
  const { sets } = context;
  let at = slot.end;
  while (context.in(at, sets.between)) at += 1;
  if (context.in(at, sets.belonging) && context.is(at + 1, TO)) return phraseFrom(context, at + 2);
  return context.in(at, sets.partOf) ? phraseFrom(context, at + 1) : undefined;
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
    !slot.adjectival &&
    (isPartOfTotal(context, slot) ||
      (context.isContent(slot.unitTo) && !context.isNumeral(slot.unitTo) && !verbal && !grows));
  if (counts) return undefined;
  const beside = row(context, slot) ?? left(context, slot, near.before);
  // «۶ هزار واحد به پایان رسید»: flats, where no index is named.
  const points = slot.unit?.code !== "واحد" || slot.change || slot.adjectival || context.in(slot.end, sets.copulas);
  return points || (beside && context.in(beside.from, sets.properties)) ? beside : undefined;
}

/** «شاخص با ۹۰۰ واحد رشد همراه بود و در ارتفاع ۵ هزار واحد ایستاد»: points of what was named, where no thing is counted. */
function countedPoints(context: Context, slot: Slot, { before, memory }: Neighbours): Ranges {
  const counted = countedEntity(context, slot, before, memory);
  const bare = counted.length === 1 && counted[0]!.from === slot.unitFrom && counted[0]!.to === slot.unitTo;
  const named = bare ? inSentence(context, memory.counting(slot.unit!.code)) : undefined;
  return named ? named.ranges : counted;
}

/** «تردد ۶ میلیون خودرو بوده که ۱۴ درصد کاهش دارد»: the traffic fell, which was told in a number of cars. */
function toldBefore(context: Context, slot: Slot, { last }: Neighbours): TokenRange | undefined {
  const that = context.clauseStart(slot.start) - 1;
  const named = context.is(that, THAT) ? inSentence(context, last) : undefined;
  const counted = named?.slot.unit?.kind === "noun" && named.ranges[0]?.from === named.slot.unitFrom;
  if (!counted || !context.predicateAt(that - 1)) return undefined;
  return propertyIn(context, { start: context.clauseStart(that - 1), to: that - 1 });
}

/** «۴۰ میلیون مسافر با ۳۳۳ هزار پرواز از ۵۳ فرودگاه رفتند که رشد ۴ درصدی داشت»: what grew is no number of an adverbial phrase. */
function mainNumber(context: Context, slot: Slot, { last, memory }: Neighbours): Ranges | undefined {
  const isAdverbial = ({ slot: { start } }: Named): boolean => context.is(start - 1, WITH, FROM, IN);
  const named = context.is(context.clauseStart(slot.start) - 1, THAT) ? inSentence(context, last) : undefined;
  if (!named || !isAdverbial(named)) return undefined;
  return memory.find((one) => one.sentence === named.sentence && !isAdverbial(one))?.ranges;
}

/** «شاخص کل ریزش کرد و ۹۰۰ واحد کاهش یافت», «شاخص به … رسید و ۹۰۰ واحد بالاتر ایستاد»: what the clause before is about. */
function elidedSubject(context: Context, slot: Slot, { before, last }: Neighbours): Ranges | undefined {
  if (before?.unit === slot.unit && before === last?.slot && inSentence(context, last)) return last!.ranges;
  const subject = clauseBefore(context, context.clauseStart(slot.start));
  return subject && [subject];
}

/** «شاخص هم‌وزن رشد ۴۹ هزار واحدی داشت»: the noun of change right before the number is none of what changed. */
function withoutChange(context: Context, slot: Slot, range: TokenRange | undefined): TokenRange | undefined {
  if (!range || !slot.changeNounBefore || range.to !== slot.start) return range;
  const change = context.endingAt(context.resources.changes, range.to);
  return change && change.from > range.from ? { from: range.from, to: change.from } : range;
}

/** «صادرات ۱۲۰ هزار دلاری محصولات پارک»: the noun before an adjectival quantity, and what follows the quantity. */
function joined(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
  const word = slot.start - 1;
  // «انس طلا به نرخ هزار دلاری رسید»: whose rate it is, the subject says.
  const level = context.in(word, context.sets.levels) || context.in(word, PRICES);
  if (level && context.is(word - 1, TO) && context.in(slot.end, context.sets.arrivals)) {
    const whose = left(context, { ...slot, start: word - 1 }, near.before);
    if (whose) return [whose];
    if (inSentence(context, near.last)) return near.last!.ranges;
  }
  // «اثربخشی «۹۵ درصدی» …»
  if (context.is(word, OPENING_QUOTE) && context.isContent(word - 1)) return [{ from: word - 1, to: word }];
  const noun = qualified(context, word);
  const right = phraseFrom(context, slot.end, { head: word });
  const isNoun =
    context.isWord(word) &&
    context.isContent(word) &&
    !context.in(word, context.sets.numberWords) &&
    !context.isNumeral(word) &&
    !context.startingAt(context.resources.changes, word);
  if (!isNoun) return right && [right];
  const whole = sourceOf(context, slot);
  // «سهم ۱۵ درصدی از کل معاملات», «صرفه‌جویی ۱۶۶ میلیارد تومانی در مصرف سوخت»
  const end = whole
    ? whole.to
    : right
      ? 0
      : governedEnd(context, word, context.isStop(slot.end) ? slot.end + 1 : slot.end);
  if (end > 0)
    return [
      { from: noun, to: slot.start },
      { from: slot.end, to: end },
    ];
  if (right) return [{ from: noun, to: slot.start }, right];
  const named = phraseBefore(context, slot.start, near.before?.end);
  // «هدف آن جبران تورم ۴۰ درصدی است»: a property has its number for itself.
  if (named && context.in(word, context.sets.properties)) return [propertyUpTo(context, named.from, slot)];
  // «هزار نیروگاه خورشیدی ۳ مگاواتی»: the noun is counted too.
  return listed(named && named.from > noun ? { from: noun, to: slot.start } : named);
}

/** By its ending; a plural in «های» is a noun. */
const isAdjective = (context: Context, at: number): boolean =>
  context.endsWith(at, "ی") && !context.endsWith(at, "های");

/** «بسته تسلیحاتی ۱٫۲ میلیارد دلاری», «سرمایه گذاری ۱۶ میلیاردی»: the noun that an adjective before a number qualifies. */
function qualified(context: Context, word: number): number {
  let at = word;
  for (let steps = 0; steps < MOST_ADJECTIVES && isAdjective(context, at); steps += 1) {
    const content = context.isContent(at - 1) || context.isParticiple(at - 1);
    const noun = content && context.isWord(at - 1) && !context.isNumeral(at - 1);
    if (!noun || isClosed(context, at - 1) || context.startingAt(context.resources.changes, at - 1)) break;
    at -= 1;
  }
  return at;
}

/** A row of a table: «مهیار صداقت - ۳۶۸ - (۲ پله صعود)»: the words between the marks before it. */
function row(context: Context, slot: Slot): TokenRange | undefined {
  if (!context.is(slot.start - 1, OPENING_BRACKET)) return undefined;
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
  for (let at = from; at < last; at += 1) if (context.is(at, CLOSING_BRACKET)) return at + 1;
  return from;
}
