import { AND, THAT, THE_FACT_THAT } from "../../lexicon/particles.js";
import { words } from "../../text/words.js";
import type { Context } from "./context.js";
import type { Slot } from "./slots.js";

const SUBORDINATORS = words("اگر", "چون");

/** A phrase of time or place in a sentence, tokens `[from, to)`. */
export interface Adverbial {
  readonly from: number;
  readonly to: number;
}

/** Between a quantity and the phrase that closely follows it lie at most so many words: «۲۰۰ تن گندم کشاورزان در سال ۹۸». */
const CLOSE = 5;
/** A phrase governs clauses so far behind it. */
const FARTHEST = 60;
/** Marks, and words behind which something else begins: «این در حالی است که …». */
const ENDS = words("؛", ".", "؟", "!", ":", "اما", "ولی", "وگرنه", "حالی", "حالیست", "حالیکه", "پس", "سپس", "آنگاه");
/** What parts a quantity from a phrase behind it. */
const PARTS = words("و", "،", "؛", ".", "؟", "!", ":");
/** Behind a list of numbers these lead to another phrase than theirs. */
const LEADS = words("به", "از", "؛", ".", "؟", "!", ":");
/** A phrase holds on over at most so many verbs. */
const MOST_VERBS = 2;
/** Finite verbs of the present and the future. */
const PRESENT = words(
  "است",
  "هست",
  "هستند",
  "هستیم",
  "نیست",
  "دارد",
  "دارند",
  "داریم",
  "ندارد",
  "ندارند",
  "خواهد",
  "خواهند",
  "خواهیم",
  "باید",
  "میشود",
  "میشوند",
  "میکند",
  "میکنند",
  "میکنیم",
  "میرسد",
  "میباشد",
  "میدهد",
);

/** Index of the first of sorted things that ends behind `token`, by bisection. */
function firstEndingAfter(list: readonly { readonly end: number }[], token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]!.end <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a quantity's clause has a verb of the present or the future behind it; «شده است» is none. */
export function hasPresentVerb(context: Context, slot: Slot): boolean {
  const end = context.clauseEnd(slot.end);
  for (let at = slot.end; at < end; at += 1) if (context.in(at, PRESENT) && !context.isParticiple(at - 1)) return true;
  return false;
}

interface Placed<A> {
  readonly phrase: A;
  readonly end: number;
  /** Whether it closely follows a quantity, and so says when or where that one was. */
  readonly close: boolean;
}

/** Finds for each quantity of a sentence the phrase of time or place that holds for it. */
export class Governors<A extends Adverbial> {
  readonly #context: Context;
  readonly #quantities: readonly Slot[];
  readonly #placed: readonly Placed<A>[];

  /** `phrases` and `quantities` in order. */
  constructor(context: Context, quantities: readonly Slot[], phrases: readonly A[]) {
    this.#context = context;
    this.#quantities = quantities;
    this.#placed = phrases.map((phrase, i) => {
      const before = quantities[firstEndingAfter(quantities, phrase.from) - 1];
      // Of two behind a quantity only the first is its own: «۷ میلیارد سال گذشته امسال …».
      const first = before !== undefined && (phrases[i - 1]?.from ?? -1) < before.end;
      return { phrase, end: phrase.to, close: first && this.#follows(before, phrase) };
    });
  }

  /** The phrase of the quantity's own clause; `allowed` says whether a phrase is the same speaker's. */
  of(slot: Slot, allowed: (phrase: A) => boolean): A | undefined {
    if (this.#placed.length === 0) return undefined;
    const context = this.#context;
    const index = firstEndingAfter(this.#placed, slot.start);
    const after = this.#placed[index];
    const follows = after?.close === true && this.#follows(slot, after.phrase) && allowed(after.phrase);
    // «از ۲۱ تن در سال گذشته به ۳۰ تن»: where a change comes from has only a time of its own.
    if (slot.startsChange) return follows ? after.phrase : undefined;
    const start = context.clauseStart(slot.start);
    const before = this.#nearestBefore(index - 1, start, allowed);
    if (before && !before.close && !this.#quantityBetween(before.end, slot.start)) return before.phrase;
    if (follows) return after.phrase;
    if (before && !before.close) return before.phrase;
    const end = context.clauseEnd(slot.end);
    return after && after.phrase.from < end && this.#reaches(slot, after) && allowed(after.phrase)
      ? after.phrase
      : undefined;
  }

  #nearestBefore(index: number, start: number, allowed: (phrase: A) => boolean): Placed<A> | undefined {
    for (let i = index; i >= 0 && this.#placed[i]!.phrase.from >= start; i -= 1)
      if (allowed(this.#placed[i]!.phrase)) return this.#placed[i];
    return undefined;
  }

  /** Whether a phrase closely follows a quantity: no other quantity, verb, «و» or comma between. */
  #follows(slot: Slot, { from }: Adverbial): boolean {
    const context = this.#context;
    if (from < slot.end || from - slot.end > CLOSE) return false;
    for (let at = slot.end; at < from; at += 1) {
      if (context.in(at, PARTS) || context.quantityAt(at)) return false;
      if (context.isVerb(at)) return false;
    }
    return true;
  }

  /** Whether a phrase further behind belongs to the quantity too: only members of a list between. */
  #reaches(slot: Slot, { phrase }: Placed<A>): boolean {
    if (!this.#quantityBetween(slot.end, phrase.from)) return true;
    const context = this.#context;
    for (let at = slot.end; at < phrase.from; at += 1) if (context.in(at, LEADS)) return false;
    return true;
  }

  #quantityBetween(from: number, to: number): boolean {
    const next = this.#quantities[firstEndingAfter(this.#quantities, from)];
    return next !== undefined && next.start >= from && next.end <= to;
  }

  /**
   * A phrase of an earlier clause of the sentence that holds on; `isOver`: whether it is a time that
   * has passed; `toCome`: whether the quantity is planned or foretold.
   */
  carriedTo(
    slot: Slot,
    allowed: (phrase: A) => boolean,
    isOver: (phrase: A) => boolean = () => false,
    toCome = false,
  ): A | undefined {
    if (this.#placed.length === 0 || slot.startsChange) return undefined;
    const context = this.#context;
    const start = context.clauseStart(slot.start);
    const index = firstEndingAfter(this.#placed, slot.start) - 1;
    let candidate: Placed<A> | undefined;
    for (let i = index; i >= 0 && start - this.#placed[i]!.end <= FARTHEST; i -= 1) {
      const placed = this.#placed[i]!;
      if (placed.end > start || !allowed(placed.phrase)) continue;
      candidate = placed;
      break;
    }
    if (!candidate) return undefined;
    const { phrase, end } = candidate;
    if (!this.#holdsOver(end, slot.start)) return undefined;
    const relative = context.is(start - 1, THAT) || context.is(start, THAT);
    // «در سال گذشته که …»: what follows tells of that year.
    if (relative && end >= start - 1) return phrase;
    const clause = context.clauseStart(phrase.from);
    const subordinate = context.is(clause - 1, THAT, THE_FACT_THAT) || context.in(clause, SUBORDINATORS);
    // «رسید که نسبت به …» goes on about the number before; «اعلام شد که …» begins what was announced.
    if (relative && (subordinate || !this.#quantityBetween(clause, context.clauseEnd(end)))) return undefined;
    if (subordinate && !context.is(start, AND)) return undefined;
    const later = toCome || (!slot.change && hasPresentVerb(context, slot));
    return later && isOver(phrase) ? undefined : phrase;
  }

  /** Whether nothing between a phrase and a later clause begins something else. */
  #holdsOver(from: number, to: number): boolean {
    const context = this.#context;
    let verbs = 0;
    for (let at = from; at < to; at += 1) {
      if (context.in(at, ENDS)) return false;
      if (context.isVerb(at)) verbs += 1;
    }
    return verbs <= MOST_VERBS;
  }
}
