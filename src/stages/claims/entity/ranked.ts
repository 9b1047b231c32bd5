import { FROM, IN } from "../../../lexicon/particles.js";
import type { Context } from "../context.js";
import type { Slot } from "../slots.js";
import { inSentence } from "./antecedents.js";
import { phraseFrom, type TokenRange } from "./noun-phrases.js";
import { listed, type Neighbours, type Ranges } from "./ranges.js";
import { nearestSubject } from "./subjects.js";

/** A view or a source stands at most so far from its rank. */
const FARTHEST_VIEW = 24;

/** Who holds a rank, and in what: «ایران از نظر سطح زیر کشت رتبه دوم». */
export function rankEntity(context: Context, slot: Slot, near: Neighbours): Ranges {
  // «جایگاه‌های دوم و سوم»
  const before = slot.unitShared ? inSentence(context, near.last) : undefined;
  if (before?.slot.unit?.dimension === "rank") return before.ranges;
  const holder = nearestSubject(context, slot, near.before);
  const view = viewOf(context, slot, near.before);
  if (holder) return view ? [holder, view] : [holder];
  const named = inSentence(context, near.last);
  if (named?.slot.unit?.dimension === "rank") return view ? [named.ranges[0]!, view] : named.ranges;
  // «با اشاره به رتبه چهارم استان البرز در صادرات خدمات»
  const right = phraseFrom(context, slot.end);
  if (!right || context.in(right.from, context.sets.places)) return listed(view);
  if (!context.is(right.to, IN)) return [right];
  const matter = phraseFrom(context, right.to + 1);
  return matter ? [{ from: right.from, to: matter.to }] : [right];
}

/** «از نظر سطح زیر کشت», before the rank in its clause. */
function viewOf(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const first = Math.max(context.from, before?.end ?? 0, slot.start - FARTHEST_VIEW);
  for (let at = slot.start - 1; at >= first; at -= 1) {
    if (context.isVerb(at)) return undefined;
    if (!context.in(at, context.sets.views) || !context.is(at - 1, FROM)) continue;
    const matter = phraseFrom(context, at + 1);
    return matter && { from: at - 1, to: Math.min(matter.to, slot.start) };
  }
  return undefined;
}
