import { ALSO, FROM, TO, TOO } from "../../../lexicon/particles.js";
import { word, words } from "../../../text/words.js";
import type { Context } from "../context.js";
import type { Slot } from "../slots.js";
import { phraseFrom, type TokenRange } from "./noun-phrases.js";
import { NOTHING, type Ranges } from "./ranges.js";

const LIFE = word("جان");
const CREATED_OR_ACHIEVED = words("ایجاد", "فراهم", "محقق");
const PLACED = word("قرار");
const LEADING = words("از", "در", "به", "با");
const MANNERS = words("صورت", "طور");

/** What they did is told at most so far behind their number. */
const FARTHEST_DEED = 40;
/** An adjective that makes the verb stands at most so far before it: «دچار جراحات سطحی شدند». */
const FARTHEST_PREDICATIVE = 8;

/** «۳۳ هزار نفر از موزه بازدید کردند», «۱۰ نفر به مناطق امن منتقل شدند», «پنج نفر جان باختند»: what they did, what befell them. */
export function deed(context: Context, slot: Slot): Ranges {
  let end = context.clauseEnd(slot.end);
  // «توانسته‌اند وارد کشور شوند»
  if (context.in(end - 1, context.sets.auxiliaries)) end = context.clauseEnd(end);
  let verb = end - 1;
  while (verb > slot.end && !context.predicateAt(verb)) verb -= 1;
  const under = context.predicateAt(verb) ? underBefore(context, slot.end, verb) : undefined;
  if (under) return [under];
  if (!context.predicateAt(verb) || context.in(verb, context.sets.copulas)) return NOTHING;
  if (end - slot.end > FARTHEST_DEED) return NOTHING;
  for (let at = slot.end; at < verb; at += 1) if (context.is(at, LIFE)) return [{ from: at, to: end }];
  const become = becomeBefore(context, slot.end, verb) ?? wentTo(context, slot.end, verb);
  if (become) return [become];
  // «برای ۵۰ نفر اشتغال ایجاد می‌شود»: what is made for them.
  const makes = context.in(verb - 1, CREATED_OR_ACHIEVED) && verb - 2 >= slot.end && context.isContent(verb - 2);
  if (makes) verb -= 1;
  const noun = verb - 1;
  const said = noun < slot.end || !context.isWord(noun) || !context.isContent(noun) || context.isTime(noun);
  if (said || context.isPreposition(noun - 1) || context.in(noun, context.sets.saying)) return NOTHING;
  // «یک نفر در منطقه امن قرار دارد»: where they are is not what they did.
  if (context.is(noun, PLACED)) return NOTHING;
  const lead = context.is(slot.end, ALSO, TOO) ? slot.end + 1 : slot.end;
  let where: TokenRange | undefined;
  let gapped = false;
  // «در ۲ روستا از آب شرب بهره‌مند شدند»
  const adjective = context.in(noun, context.sets.predicatives);
  for (let at = lead; at < noun && (adjective || !gapped); at += 1) {
    gapped ||= context.quantityAt(at);
    if (!context.in(at, LEADING) || context.isTime(at + 1)) continue;
    if (context.isPreposition(at) && context.nextOf(at) > at + 1) continue;
    if (context.in(at + 1, MANNERS)) continue;
    const range = phraseFrom(context, at + 1);
    // The phrase right before the noun, or right behind the number.
    if (range && (range.to === noun || (at === lead && range.to <= noun))) where = { from: at, to: range.to };
  }
  // «اشتغال زایی کردند», written apart
  // «راهی بیمارستان شدند»
  const whole = context.in(noun, context.sets.apart) || context.in(noun - 1, context.sets.predicatives);
  const from = whole && context.isContent(noun - 1) && noun > slot.end ? noun - 1 : noun;
  if (where) return [{ from, to: verb }, where];
  return gapped ? NOTHING : [{ from, to: verb }];
}

/** «۹۰۰ نفر در این شهر زیر پوشش بیمه قرار دارند»: what they are under. */
function underBefore(context: Context, from: number, verb: number): TokenRange | undefined {
  const to = context.is(verb - 1, PLACED) ? verb - 1 : verb;
  for (let at = to - 2; at >= from && context.isWord(at); at -= 1)
    if (context.in(at, context.sets.under)) return context.isNumeral(at + 1) ? undefined : { from: at, to };
  return undefined;
}

/** «دچار جراحات سطحی شدند», «وارد کشورهای عضو شوند»: from the adjective that makes the verb on. */
function becomeBefore(context: Context, from: number, verb: number): TokenRange | undefined {
  const first = Math.max(from, verb - FARTHEST_PREDICATIVE);
  for (let at = verb - 1; at >= first && context.isWord(at) && context.isContent(at); at -= 1) {
    if (context.isTime(at) || context.isNumeral(at)) return undefined;
    if (at < verb - 1 && context.in(at, context.sets.predicatives)) return { from: at, to: verb };
  }
  return undefined;
}

/** «۲۰ میلیون نفر به سینماها رفتند»: where they went, with the verb. */
function wentTo(context: Context, from: number, verb: number): TokenRange | undefined {
  if (!context.in(verb, context.sets.motions)) return undefined;
  for (let at = from; at < verb - 1; at += 1) {
    if (context.quantityAt(at)) return undefined;
    if (context.is(at, TO, FROM) && phraseFrom(context, at + 1)?.to === verb)
      return { from: at, to: context.nextOf(verb) };
  }
  return undefined;
}
