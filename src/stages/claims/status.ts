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

/** A status, and the entry that spoke. */
export interface StatusFound {
  readonly status: Status;
  readonly rule: string;
}

/**
 * The status of one number: by the predicate of its own clause, else by what governs the sentence from before it;
 * `undefined` where it is asserted.
 */
export function statusOf(context: Context, slot: Slot, marks: readonly StatusMark[]): StatusFound | undefined {
  if (marks.length === 0 || slot.startsChange) return undefined;
  const last = marks.at(-1)!;
  if (last.entry.status === "question" && last.to === context.to) return found(last.entry);
  const end = context.clauseEnd(slot.end);
  const start = context.clauseStart(slot.start);
  let governing: StatusEntry | undefined;
  let predicate: StatusEntry | undefined;
  for (const { entry, from, to } of marks) {
    if (from >= end && from > slot.end) break;
    if (entry.scope === "clause") {
      if (from >= slot.end && from < end) predicate ??= entry;
      if (to >= start && to <= slot.start) governing = stronger(governing, entry);
    } else if (to <= slot.start && !context.endsBetween(to, slot.start)) governing = stronger(governing, entry);
  }
  // What an «if» governs stays hypothetical, whatever its verb; a plan that is foretold stays a plan.
  const stays = governing && (STRENGTH[governing.status] >= STRENGTH.hypothetical || predicate?.status === "forecast");
  const speaks = stays && governing?.status !== "forecast" ? governing : (predicate ?? governing);
  return speaks && found(speaks);
}

const found = (entry: StatusEntry): StatusFound => ({ status: entry.status, rule: entry.id });

const STRENGTH: Readonly<Record<Status, number>> = {
  asserted: 0,
  forecast: 1,
  target: 2,
  question: 3,
  hypothetical: 4,
  negated: 5,
};

const stronger = (a: StatusEntry | undefined, b: StatusEntry): StatusEntry =>
  a && STRENGTH[a.status] >= STRENGTH[b.status] ? a : b;
