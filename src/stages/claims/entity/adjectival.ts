import { IN, OPENING_QUOTE, TO } from "../../../lexicon/particles.js";
import { word, words } from "../../../text/words.js";
import type { Context } from "../context.js";
import type { Slot } from "../slots.js";
import { inSentence } from "./antecedents.js";
import { governedEnd, isClosed, phraseFrom } from "./noun-phrases.js";
import { phraseBefore } from "./phrase-before.js";
import { propertyUpTo } from "./properties.js";
import { listed, type Neighbours, type Ranges } from "./ranges.js";
import { left } from "./subjects.js";
import { sourceOf } from "./wholes.js";

const PRICES = words("نرخ", "قیمت", "بهای");
const DEPTH = word("عمق");
const MOST_ADJECTIVES = 2;

/** «صادرات ۱۲۰ هزار دلاری محصولات پارک»: the noun before an adjectival quantity, and what follows the quantity. */
export function joined(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
  const word = slot.start - 1;
  // «انس طلا به نرخ هزار دلاری رسید»: whose rate it is, the subject says.
  const level = context.in(word, context.sets.levels) || context.in(word, PRICES);
  if (level && context.is(word - 1, TO) && context.in(slot.end, context.sets.arrivals)) {
    const whose = left(context, { ...slot, start: word - 1 }, near.before);
    if (whose) return [whose];
    if (inSentence(context, near.last)) return near.last!.ranges;
  }
  // «زلزله در عمق ۱۰ کیلومتری زمین»: the depth of what happened there.
  if (context.is(word, DEPTH) && context.is(word - 1, IN)) {
    const deep = left(context, { ...slot, start: word - 1 }, near.before);
    if (deep && deep.to < word) return [{ from: word, to: slot.start }, deep];
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
    !context.in(word, context.sets.predicatives) &&
    !context.startingAt(context.resources.changes, word) &&
    // «رشد اندک ۲ دهم درصدی»
    !(slot.changeNounBefore && context.in(word, context.sets.changeAdjectives));
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
  // «این گسل توان ایجاد زلزله ۷ ریشتری را دارد»
  if (slot.unit?.id === "unit/richter") return [{ from: noun, to: slot.start }];
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
