import { AND, CLOSING_BRACKET, COMMA, OPENING_BRACKET, THAT, TO, WITH } from "../../../lexicon/particles.js";
import { word } from "../../../text/words.js";
import { isRestated } from "../change.js";
import type { Context } from "../context.js";
import { leadOf } from "../partners.js";
import { CARAT } from "../read-slots.js";
import type { Slot } from "../slots.js";
import { unitAt } from "../unit-at.js";
import { joined } from "./adjectival.js";
import { inSentence, isPartOfTotal, type Memory, totalOf } from "./antecedents.js";
import { countedEntity } from "./counted.js";
import { grownOf } from "./grown.js";
import { inTurn } from "./in-turn.js";
import { lasting } from "./lasting.js";
import { bareEntity, measured } from "./measured.js";
import { phraseFrom, type TokenRange } from "./noun-phrases.js";
import { possessed } from "./owners.js";
import { phraseBefore } from "./phrase-before.js";
import { pointsOf } from "./points.js";
import { adjacentProperty, ledBy } from "./properties.js";
import { listed, type Neighbours, NOTHING, type Ranges } from "./ranges.js";
import { rankEntity } from "./ranked.js";
import { left } from "./subjects.js";
import { aged, sourceOf, wholeBefore } from "./wholes.js";

const GOLD_OF = word("طلای");
const DISTANCE = word("فاصله");
const EQUIVALENT = word("معادل");

const LONGEST_BRACKET = 14;

/**
 * What a number counts or measures, in the text's own words: stretches to be read one after the other («صادرات … محصولات
 * پارک»). Empty where the words do not say.
 */
export function entityOf(context: Context, slot: Slot, before: Slot | undefined, memory: Memory): Ranges {
  const told = toldEntity(context, slot, { before, last: memory.last, memory });
  const ranges = told.length > 0 ? told : saidLast(context, slot);
  return takesUp(context, ranges) ? (totalOf(context, memory.last)?.ranges ?? ranges) : ranges;
}

/** «۶۰۰ نفر … . رقمی که ۳ درصد کاهش نشان می‌دهد»: the number itself, told of as the subject. */
const takesUp = (context: Context, [first, ...rest]: Ranges): boolean =>
  first !== undefined &&
  rest.length === 0 &&
  first.to - first.from === 1 &&
  context.in(first.from, context.sets.restating) &&
  context.is(first.to, THAT);

/** «در شهر ۵۴۰ کیلومتر و در حومه ۲۰۰ کیلومتر خط مترو لازم است»: the thing is named behind the last of its amounts. */
function saidLast(context: Context, slot: Slot): Ranges {
  if (!slot.unit || slot.noun || slot.change || !context.is(slot.end, AND, COMMA)) return NOTHING;
  const end = context.clauseEnd(slot.end);
  for (let at = slot.end; at < end; at += 1) {
    if (!context.quantityAt(at)) continue;
    while (context.isNumeral(at) && unitAt(context, at)?.unit !== slot.unit) at += 1;
    const unit = unitAt(context, at);
    if (unit?.unit !== slot.unit) return NOTHING;
    const thing = phraseFrom(context, unit.next, { places: true });
    if (thing) return [thing];
    at = unit.next - 1;
  }
  return NOTHING;
}

function toldEntity(context: Context, slot: Slot, near: Neighbours): Ranges {
  const named = (slot.turn && inTurn(context, slot)) ?? reachedFrom(context, slot, near);
  if (named) return named;
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
  return (
    partOf(context, slot, near) ??
    toldAgain(context, slot, near) ??
    (context.resources.indexUnits.has(unit.code) ? pointsOf(context, slot, near) : undefined) ??
    grownOf(context, slot, near) ??
    propertyOf(context, slot, near) ??
    thingOf(context, slot, near)
  );
}

/** «سکه با ۴۰ هزار تومان کاهش به ۸۰۵ هزار تومان»: what the change right before it is of. */
function reachedFrom(context: Context, slot: Slot, { before, last }: Neighbours): Ranges | undefined {
  if (!before?.change || before !== last?.slot || !slot.unit || slot.start < before.end) return undefined;
  const noun = before.changeNounBefore ? undefined : context.startingAt(context.resources.changes, before.end);
  if (!noun && !before.changeNounBefore) return undefined;
  const to = noun?.next ?? before.end;
  const lead = slot.modifier?.from === to ? to : leadOf(context, slot);
  return lead === to && context.is(to, TO) ? inSentence(context, last)?.ranges : undefined;
}

/** What a number is the carats, the other value, a part or a share of, where the words say that it is one. */
function partOf(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
  const { unit } = slot;
  // «طلای ۱۸ عیار»
  if (slot.rule === CARAT && context.isContent(slot.start - 1)) {
    // «هر گرم طلای خام ۱۸ عیار»
    const gold = context.is(slot.start - 2, GOLD_OF) && !context.is(slot.start - 1, GOLD_OF) ? 2 : 1;
    return [{ from: slot.start - gold, to: slot.start }];
  }
  const compared = slot.change ? undefined : comparedWith(context, slot, near);
  if (compared) return compared;
  const whole = wholeBefore(context, slot) ?? aged(context, slot) ?? (slot.ratio ? ratioOf(context, slot) : undefined);
  if (whole) return [whole];
  const share = unit?.dimension === "ratio" && isPartOfTotal(context, slot);
  // «۶ هزار پرونده مربوط به قاچاق»: which of the counted things are meant.
  const qualified = unit?.kind === "noun" && unit.dimension === "count";
  const belonging = share || qualified || slot.change ? undefined : belongsTo(context, slot);
  return belonging && [belonging];
}

/** What a size that is told a second time is of, in brackets or behind «معادل», and what has a noun for its effect. */
function toldAgain(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
  const { before, last } = near;
  const { dimension } = slot.unit!;
  if (before && slot.unit !== before.unit && isRestated(context, before, slot) && inSentence(context, last)) {
    // «۲۶ میلیارد مترمکعب معادل ۵۵ درصد ظرفیت مخازن»: of what it is a share.
    const shared = !slot.change && dimension === "ratio" && context.is(slot.start - 1, EQUIVALENT);
    const whole = shared ? phraseFrom(context, slot.end) : undefined;
    return whole ? [whole] : last!.ranges;
  }
  if (slot.parenthesized) {
    const behind = phraseFrom(context, closing(context, slot.end));
    if (behind) return [behind];
    if (inSentence(context, last)) return last!.ranges;
  }
  if (dimension === "money" && context.is(slot.end, OPENING_BRACKET)) {
    const behind = phraseFrom(context, closing(context, slot.end));
    if (behind) return possessed(context, slot, behind, near);
  }
  // «۱۲۸ واحد تأثیر افزایشی روی شاخص‌ها»
  return context.in(slot.end, context.sets.effects) ? listed(phraseFrom(context, slot.end)) : undefined;
}

/** The property that a number is the value of, and the noun that an adjectival one qualifies. */
function propertyOf(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
  const { before } = near;
  const { dimension } = slot.unit!;
  const led = dimension === "ratio" || dimension === "duration" ? ledBy(context, slot, before) : undefined;
  if (led) return [led];
  const property = isPartOfTotal(context, slot) ? undefined : adjacentProperty(context, slot, before);
  if (property) return [property];
  return slot.adjectival ? joined(context, slot, near) : undefined;
}

/** The thing counted, or measured. */
function thingOf(context: Context, slot: Slot, near: Neighbours): Ranges {
  const { before, memory } = near;
  const { dimension, kind } = slot.unit!;
  // «از ۱۲۰ به ۳۰۰ اقامتگاه»: the first has no word of its own.
  if (dimension === "count" && slot.unitFrom === slot.unitTo) return listed(left(context, slot, before));
  if (dimension === "count" && kind !== "measure") return countedEntity(context, slot, before, memory);
  const source = sourceOf(context, slot);
  // «در فاصله ۱۴۰۰ کیلومتری از زمین»
  const away = source && dimension === "length" && context.is(slot.start - 1, DISTANCE);
  if (source) return away ? [{ from: slot.start - 1, to: slot.start }, source] : [source];
  return dimension === "duration" ? lasting(context, slot, near) : measured(context, slot, near);
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

/** The token behind the bracket that closes around a number: «(۹۱ میلیون پوند / ۱۰۲ میلیون یورو) درآمد». */
function closing(context: Context, from: number): number {
  const last = Math.min(context.to, from + LONGEST_BRACKET);
  for (let at = from; at < last; at += 1) if (context.is(at, CLOSING_BRACKET)) return at + 1;
  return from;
}
