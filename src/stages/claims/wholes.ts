import type { Context } from "./context.js";
import { phraseFrom, type TokenRange } from "./noun-phrases.js";
import type { Slot } from "./slots.js";

/** The whole behind «از»: «۷۰ درصد از معاملات», «۲۵ هزار هکتار از اراضی استان», «دو نفر از مصدومان». */
export function sourceOf(context: Context, slot: Slot): TokenRange | undefined {
  const { sets } = context;
  if (!context.is(slot.end, "از") || slot.unit?.dimension === "duration") return undefined;
  const at = slot.end + 1;
  const head = context.in(at, sets.pointing) ? at + 1 : at;
  // «از محل», «از این طریق», «از ابتدای سال» lead to a way or a time.
  if (context.isTime(at) || context.in(head, sets.notWhole) || context.nextOf(slot.end) > at) return undefined;
  const whole = phraseFrom(context, at);
  if (!whole) return undefined;
  // «از اتوبوس استفاده می‌کنند»: the verb's own complement.
  if (context.in(whole.to, sets.governing) || context.in(whole.to - 1, sets.governing)) return undefined;
  if (slot.unit?.dimension === "money" && !isPartOfSum(context, whole)) return undefined;
  return whole;
}

/** A sum is a part of a property or of what was named before; else «از» says where it comes from: «از قزوین صادر شد». */
const isPartOfSum = (context: Context, { from }: TokenRange): boolean =>
  context.in(from, context.sets.properties) || context.in(from, context.sets.pointing);
