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
    const hit = context.resources.statuses.longest(context.tokens, at, context.to);
    if (hit) for (const entry of hit.values) marks.push({ entry, from: at, to: hit.next });
  }
  return marks;
}

/** The status of one number: by the predicate of its own clause, else by what governs the sentence from before it. */
export function statusOf(context: Context, slot: Slot, marks: readonly StatusMark[]): Status {
  if (context.is(context.to - 1, "؟", "?")) return "question";
  if (marks.length === 0 || slot.startsChange) return "asserted";
  const end = context.clauseEnd(slot.end);
  const start = context.clauseStart(slot.start);
  let governing: Status | undefined;
  let predicate: Status | undefined;
  for (const { entry, from, to } of marks) {
    if (from >= end && from > slot.end) break;
    if (entry.scope === "clause") {
      if (from >= slot.end && from < end) predicate ??= entry.status;
      if (from >= start && to <= slot.start) governing = stronger(governing, entry.status);
    } else if (to <= slot.start && !context.endsBetween(to, slot.start)) governing = stronger(governing, entry.status);
  }
  // What an «if» governs stays hypothetical, whatever its verb; a plan that is foretold stays a plan.
  if (governing === "hypothetical" || governing === "negated") return governing;
  if (governing === "target" && predicate === "forecast") return governing;
  return predicate ?? governing ?? "asserted";
}

const STRENGTH: Readonly<Record<Status, number>> = {
  asserted: 0,
  forecast: 1,
  target: 2,
  question: 3,
  hypothetical: 4,
  negated: 5,
};

const stronger = (a: Status | undefined, b: Status): Status => (a && STRENGTH[a] > STRENGTH[b] ? a : b);
