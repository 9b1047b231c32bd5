import type { StatusEntry } from "../../lexicon/claims/index.js";
import type { Status } from "../../model/layers.js";
import type { Context } from "./context.js";
import type { Slot } from "./slots.js";

/** A word of the sentence that says how sure its numbers are. Tokens. */
interface StatusMark {
  readonly entry: StatusEntry;
  readonly from: number;
  readonly to: number;
}

/** Finds the status words of a sentence in one pass. */
export function statusMarks(context: Context): readonly StatusMark[] {
  const marks: StatusMark[] = [];
  for (let at = context.from; at < context.to; at += 1) {
    const hit = context.startingAt(context.resources.statuses, at);
    if (hit) marks.push({ entry: hit.value, from: at, to: hit.next });
  }
  return marks;
}

/** The status of one number: by the predicate of its own clause, else by what governs the sentence from before it. */
export function statusOf(context: Context, slot: Slot, marks: readonly StatusMark[]): Status {
  if (context.is(context.to - 1, "؟", "?")) return "question";
  if (marks.length === 0) return "asserted";
  const end = context.clauseEnd(slot.end);
  const start = context.clauseStart(slot.start);
  let governing: Status | undefined;
  for (const mark of marks) {
    if (mark.from >= end && mark.from > slot.end) break;
    if (mark.entry.scope === "clause") {
      if (mark.from >= slot.end && mark.from < end) return mark.entry.status;
      if (mark.from >= start && mark.to <= slot.start) governing = mark.entry.status;
    } else if (mark.to <= slot.start && !context.endsBetween(mark.to, slot.start)) governing = mark.entry.status;
  }
  return governing ?? "asserted";
}
