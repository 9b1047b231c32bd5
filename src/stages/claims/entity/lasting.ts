import { FROM, OPENING_BRACKET, THAT } from "../../../lexicon/particles.js";
import { words } from "../../../text/words.js";
import type { Context } from "../context.js";
import type { Slot } from "../slots.js";
import { phraseFrom } from "./noun-phrases.js";
import { namedBefore, pronounProperty } from "./owners.js";
import { phraseBefore } from "./phrase-before.js";
import { isBounded, listed, type Neighbours, type Ranges } from "./ranges.js";
import { left } from "./subjects.js";

const IN_IDIOMS = words("طول", "زمان", "به");
const AFTER_THING = words("،", "و", "را", "برای");
const FARTHEST_PASSING = 6;

/** What lasts so long. */
export function lasting(context: Context, slot: Slot, near: Neighbours): Ranges {
  const { sets } = context;
  const pronounced = pronounProperty(context, slot, near);
  if (pronounced) return pronounced;
  const behind = context.nextOf(slot.end);
  // «۳۰ سال است که تعرفه برعکس اجرا می‌شود»
  if (context.in(slot.end, sets.copulas) && context.is(behind, THAT)) {
    const since = left(context, slot, near.before) ?? phraseFrom(context, behind + 1);
    if (since) return [since];
  }
  if (isBounded(slot)) {
    const bounded = phraseBefore(context, slot.start, near.before?.end);
    if (bounded) return [bounded];
  }
  if (context.is(slot.start - 1, OPENING_BRACKET)) {
    const named = phraseBefore(context, slot.start - 1);
    if (named) return [named];
  }
  // «۳۷۱ روز از جنگ می‌گذرد»
  const passed = context.is(slot.end, FROM) ? phraseFrom(context, slot.end + 1) : undefined;
  if (passed && passes(context, passed.to)) return [passed];
  if (context.in(slot.end, sets.lasting)) return listed(phraseFrom(context, slot.end, { lightAllowed: true }));
  // «۱۰ سال تحت نظر بودند»
  if (context.in(slot.end, sets.under))
    return listed(phraseFrom(context, slot.end, { under: true, lightAllowed: true }));
  const demonstrative = context.in(slot.end, sets.pointing) ? 1 : 0;
  const right = phraseFrom(context, slot.end + demonstrative);
  if (right && context.in(right.to, IN_IDIOMS)) return [{ from: right.from - demonstrative, to: right.to }];
  // «تهران ۱۵۷ روز هوای پاک داشت»: what there was so long.
  const had =
    right && right.to - right.from > 1 && (context.in(right.to, sets.possession) || context.in(right.to, AFTER_THING));
  if (had) return [right];
  return namedBefore(context, slot, near) ?? listed(left(context, slot, near.before) ?? right);
}

/** «از جنگ در غزه می‌گذرد»: the clause's own verb, the first behind `from`. */
function passes(context: Context, from: number): boolean {
  const last = Math.min(context.to, from + FARTHEST_PASSING);
  for (let at = from; at < last; at += 1) {
    if (context.in(at, context.sets.passing)) return true;
    if (context.isVerb(at) || context.isMark(at)) return false;
  }
  return false;
}
