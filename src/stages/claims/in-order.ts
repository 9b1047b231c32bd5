import { AND, COMMA, TO } from "../../lexicon/particles.js";
import { word } from "../../text/words.js";
import type { Context } from "./context.js";
import type { Slot } from "./slots.js";

const ORDER = word("ترتیب");
const IN_ORDER = word("بهترتیب");

/** Between «به ترتیب» and its first number, and between two of the row, stand at most so many words: «به ترتیب با ۵ و با ۷». */
const LONGEST_LEAD = 3;

/** The place of a number in a row that «به ترتیب» gives to the things named before it. */
export interface Turn {
  readonly index: number;
  readonly count: number;
  /** The token of «به ترتیب». */
  readonly from: number;
}

/** «مردان و زنان به ترتیب ۸ و ۱۵ درصد»: tells each number of such a row its place. */
export function readTurns(context: Context, slots: readonly Slot[]): void {
  if (slots.length < 2) return;
  for (let i = 0; i < slots.length; i += 1) {
    if (slots[i]!.nonClaim) continue;
    const from = orderBefore(context, slots[i]!.start);
    if (from === undefined) continue;
    const row = rowFrom(context, slots, i);
    if (row.length > 1) for (const [index, slot] of row.entries()) slot.turn = { index, count: row.length, from };
    i += row.length - 1;
  }
}

/** The token of «به ترتیب» that leads to `start`. */
function orderBefore(context: Context, start: number): number | undefined {
  for (let at = start - 1; at >= start - 1 - LONGEST_LEAD; at -= 1) {
    if (context.is(at, IN_ORDER)) return at;
    if (context.is(at, ORDER)) return context.is(at - 1, TO) ? at - 1 : undefined;
    if (!context.in(at, context.sets.leading) && !context.in(at, context.sets.reaching)) return undefined;
  }
  return undefined;
}

/** The numbers of one kind that nothing but joining and leading words part. */
function rowFrom(context: Context, slots: readonly Slot[], first: number): Slot[] {
  const row: Slot[] = [];
  let previous: Slot | undefined;
  for (const slot of slots.slice(first)) {
    if (slot.partOf) continue;
    if (slot.nonClaim || (previous && !(isOfOneKind(previous, slot) && isNext(context, previous.end, slot.start))))
      break;
    row.push(slot);
    previous = slot;
  }
  return row;
}

const isOfOneKind = (a: Slot, b: Slot): boolean => a.unit?.dimension === b.unit?.dimension;

function isNext(context: Context, end: number, start: number): boolean {
  if (!context.is(end, AND, COMMA) || start - end > LONGEST_LEAD) return false;
  for (let at = end + 1; at < start; at += 1)
    if (!context.is(at, AND) && !context.in(at, context.sets.leading)) return false;
  return true;
}
