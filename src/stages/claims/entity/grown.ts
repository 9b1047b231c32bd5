import { FROM, IN, THAT, WITH } from "../../../lexicon/particles.js";
import type { Context } from "../context.js";
import type { Slot } from "../slots.js";
import { inSentence, isBareProperty, type Named, ownerOf } from "./antecedents.js";
import { withoutChange } from "./change-noun.js";
import { whatChanged } from "./changed.js";
import { phraseFrom, type TokenRange } from "./noun-phrases.js";
import { owned } from "./owners.js";
import { propertyIn } from "./properties.js";
import { listed, type Neighbours, type Ranges } from "./ranges.js";
import { nearLeft } from "./subjects.js";

/** What the size or an end of a change is of, or a multiple; `undefined` where the words around it do not say. */
export function grownOf(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
  const { before, last } = near;
  const looked = slot.change && slot.adjectival ? grownIn(context, slot, near) : undefined;
  if (looked) return looked;
  // «افزایش ۹۵ درصدی صادرات مس و ۸ درصدی قیر», «افزایش ۲ درصدی در وزن و ۶ درصدی در ارزش»
  const follows = slot.adjectival && before?.adjectival && !slot.changeNounBefore;
  if (slot.change && follows && slot.changeRule === before.changeRule) {
    const own = phraseFrom(context, slot.end);
    if (own) return [own];
    if (inSentence(context, last)) return last!.ranges;
  }
  if (slot.change || slot.startsChange || slot.unit?.dimension === "multiple") {
    const changed = withoutChange(context, slot, whatChanged(context, slot, near));
    // «نسبت به پارسال تعداد ۱۷ نفر و نسبت به پیرارسال تعداد ۹ نفر کاهش داشت»: of the same.
    const bare = changed && changed.to - changed.from === 1 && context.in(changed.from, context.sets.plainMeasures);
    if (bare && before === last?.slot && inSentence(context, last)) return last!.ranges;
    const behind = changed && (changed.from > slot.end || (changed.from === slot.end && isFacing(context, slot)));
    const property = behind && isBareProperty(context, [changed]);
    const owner = property ? nearLeft(context, slot, before) : undefined;
    // «این رقم نشان‌دهنده افت ۳۰ درصدی تولید است»: nothing that production is of.
    const named = owner && !context.in(owner.from, context.sets.pointing);
    if (changed) return named ? [changed, owner] : owned(context, slot, changed, near);
  }
  if (!slot.change) return undefined;
  const told = toldBefore(context, slot, near);
  return told ? [told] : mainNumber(context, slot, near);
}

/** «صادرات با رشد ۱۲ درصدی در وزن و ۱۴ درصدی در ارزش»: in which measure of it. */
function grownIn(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
  const at = slot.end + 1;
  if (!context.is(slot.end, IN) || !context.in(at, context.sets.magnitudes)) return undefined;
  // «در ارزش همراه بود», but not «در ارزش صادرات»
  if (context.isContent(at + 1) && !context.predicateAt(at + 2)) return undefined;
  const measure = { from: at, to: at + 1 };
  const before = near.before?.adjectival && near.before.changeRule === slot.changeRule ? near.last : undefined;
  const same = inSentence(context, before);
  const owner = same ? ownerOf(context, same) : listed(nearLeft(context, slot, near.before));
  return owner && owner.length > 0 ? [measure, ...owner] : undefined;
}

/** «سکه با افزایش اندک ۱۰ هزار تومانی قیمت روبه‌رو شد»: the subject's. */
function isFacing(context: Context, slot: Slot): boolean {
  let end = slot.start;
  while (context.in(end - 1, context.sets.changeAdjectives)) end -= 1;
  const noun = slot.changeNounBefore ? context.endingAt(context.resources.changes, end) : undefined;
  return noun !== undefined && context.is(noun.from - 1, WITH);
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
