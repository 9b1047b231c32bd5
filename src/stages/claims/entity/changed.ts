import { FROM, IN, ON, OTHER, TO, TO_BECOME, TO_DO } from "../../../lexicon/particles.js";
import { words } from "../../../text/words.js";
import type { Context } from "../context.js";
import type { Slot } from "../slots.js";
import { phraseFrom, type TokenRange } from "./noun-phrases.js";
import { adjacentProperty, changedNoun } from "./properties.js";
import type { Neighbours } from "./ranges.js";
import { coordinated, left, nearLeft } from "./subjects.js";
import { behindBracket, sourceOf } from "./wholes.js";

const FIELDS = words("بخش", "حوزه", "زمینه");

/** What grew, fell or was multiplied: behind the quantity, or the subject before it. */
export function whatChanged(context: Context, slot: Slot, near: Neighbours): TokenRange | undefined {
  if (slot.unit?.dimension === "multiple" && context.is(slot.end, TO_BECOME, TO_DO))
    return phraseFrom(context, slot.end + 1);
  const { unit } = slot;
  const thing = unit?.kind === "noun" && unit.dimension === "count" && !context.resources.indexUnits.has(unit.code);
  if (slot.noun || thing) return undefined;
  const direct = slot.changeNounBefore || slot.startsChange ? adjacentProperty(context, slot, near.before) : undefined;
  const grows = context.startingAt(context.resources.changes, slot.end) !== undefined;
  const behind = grows
    ? grownProperty(context, slot)
    : (sourceOf(context, slot) ?? phraseFrom(context, behindBracket(context, slot.end)));
  const whole = grownWhole(context, slot);
  // «… ۲۰ درصد به حقوق بازنشستگان اضافه کند»: the verb follows what is added to.
  if (whole && context.startingAt(context.resources.changes, whole.to)) return whole;
  return (
    changedNoun(context, slot) ??
    behind ??
    direct ??
    nearLeft(context, slot, near.before) ??
    whole ??
    left(context, slot, near.before) ??
    coordinated(context, slot)
  );
}

/** «۵ درصد رشد قیمت را تجربه کردند»: a property behind the noun of change. */
function grownProperty(context: Context, slot: Slot): TokenRange | undefined {
  const { next } = context.startingAt(context.resources.changes, slot.end)!;
  // «یک درصد رشد در شمار پروازها», «در بخش شمار پروازها»
  const within = context.in(next + 1, FIELDS) ? next + 2 : next + 1;
  if (context.is(next, IN) && context.in(within, context.sets.properties)) return phraseFrom(context, within);
  return context.in(next, context.sets.properties) ? phraseFrom(context, next) : undefined;
}

/** «۲ هزار تن بر ظرفیت انبار افزوده می‌شود», «۵ کیلوگرم از وزن او کم شد»: what is added to, taken from. */
function grownWhole(context: Context, slot: Slot): TokenRange | undefined {
  const at = context.is(slot.end, OTHER) ? slot.end + 1 : slot.end;
  return context.is(at, ON, TO, FROM) ? phraseFrom(context, at + 1) : undefined;
}
