import type { Context } from "../context.js";
import type { Slot } from "../slots.js";
import type { TokenRange } from "./noun-phrases.js";

/** «شاخص هم‌وزن رشد ۴۹ هزار واحدی داشت»: the noun of change right before the number is none of what changed. */
export function withoutChange(context: Context, slot: Slot, range: TokenRange | undefined): TokenRange | undefined {
  if (!range || !slot.changeNounBefore || range.to !== slot.start) return range;
  let end = range.to;
  // «رشد اندک ۲ دهم درصدی»
  while (end > range.from && context.in(end - 1, context.sets.changeAdjectives)) end -= 1;
  const change = context.endingAt(context.resources.changes, end);
  if (end < range.to && (end === range.from || change?.from === range.from)) return undefined;
  return change && change.from > range.from ? { from: range.from, to: change.from } : range;
}
