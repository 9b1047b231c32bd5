import { FROM, OBJECT, OTHER, TO, WITH } from "../../lexicon/particles.js";
import { add, compare, type Rational } from "../../text/rational.js";
import type { Context } from "./context.js";
import { inSentence, isPartOfTotal, isWhole, type Memory, totalOf } from "./entity/antecedents.js";
import type { Slot } from "./slots.js";

/** A price or a value follows what it is of so closely: «۴۳۳ هزار تن کالا به ارزش ۲۶۳ میلیون دلار». */
const NEAR = 8;
/** Parts of one whole follow each other in a sentence at most so far. */
const FAR = 24;

/** Numbers that belong together: a list, a total and its parts, a sum in two currencies, a quantity and its value. */
export class Groups {
  readonly #ids = new Map<Slot, string>();
  #count = 0;

  /** Puts two numbers into one group; numbers of two groups stay apart. */
  join(a: Slot, b: Slot): void {
    if (this.#ids.has(a) && this.#ids.has(b)) return;
    const id = this.#ids.get(a) ?? this.#ids.get(b) ?? this.#next();
    this.#ids.set(a, id);
    this.#ids.set(b, id);
  }

  idOf(slot: Slot): string | null {
    return this.#ids.get(slot) ?? null;
  }

  #next(): string {
    this.#count += 1;
    return `g${this.#count}`;
  }
}

/** The earlier numbers that a number belongs together with; none where it stands by itself. */
export function companions(
  context: Context,
  slot: Slot,
  before: Slot | undefined,
  memory: Memory,
  groups: Groups,
): readonly Slot[] {
  const total = before && totalBySum(context, slot, before, memory);
  if (total) return [total, before];
  // «از مجموع ۱۲۰ پروژه، ۸۰ پروژه … و ۴۰ پروژه …»: parts follow each other.
  const goesOn = before && groups.idOf(before) !== null && !slot.list && isSameUnit(slot, before);
  const one = companion(context, slot, before, memory) ?? (goesOn ? before : undefined);
  return one ? [one] : [];
}

function companion(context: Context, slot: Slot, before: Slot | undefined, memory: Memory): Slot | undefined {
  if (isPartOfTotal(context, slot)) return totalOf(context, memory.counting(slot.unit?.code) ?? memory.last)?.slot;
  if (ofThem(context, slot)) return antecedent(context, slot, memory);
  if (!before) return undefined;
  if (slot.parenthesized) return before;
  return (isValueOf(context, slot, before) || isMember(context, slot, before) || isNextPart(context, slot, before)) &&
    !before.startsChange
    ? before
    : undefined;
}

/** «۶۰ درصد آن», «۴۲ دستگاه از آنها»: of what was counted in the same sentence. */
function ofThem(context: Context, slot: Slot): boolean {
  const at = context.is(slot.end, FROM) ? slot.end + 1 : slot.end;
  return context.in(at, context.sets.pronouns) && !context.is(at + 1, OBJECT);
}

/** What «آن» and «آنها» are of: the same counting word, or for a share the last amount. */
function antecedent(context: Context, slot: Slot, memory: Memory): Slot | undefined {
  const named = slot.unit?.dimension === "count" ? memory.counting(slot.unit.code) : memory.last;
  const dimension = inSentence(context, named)?.slot.unit?.dimension;
  return dimension && dimension !== "duration" && dimension !== "ratio" ? named!.slot : undefined;
}

/** «۳۱۹ پروانه … ۱۳۷ پروانه … و ۱۸۲ پروانه»: an earlier number of the same unit that is the sum of the last two. */
function totalBySum(context: Context, slot: Slot, before: Slot, memory: Memory): Slot | undefined {
  if (!slot.value || !before.value || !isSameUnit(slot, before)) return undefined;
  const sum = add(slot.value, before.value);
  const total = memory.find((named) => named.slot.unit?.code === slot.unit?.code && isEqual(named.slot.value, sum));
  return totalOf(context, total)?.slot;
}

const isEqual = (a: Rational | undefined, b: Rational): boolean => a !== undefined && compare(a, b) === 0;

/** «… به ارزش ۲۶۳ میلیون دلار», «… با قیمت کیلویی ۶ دلار»: the value of what the number before counts. */
function isValueOf(context: Context, slot: Slot, before: Slot): boolean {
  const { sets } = context;
  if (slot.unit?.dimension !== "money" || slot.start - before.end > NEAR) return false;
  let at = slot.start;
  while (at > before.end && context.in(at - 1, sets.reaching)) at -= 1;
  if (!context.in(at - 1, sets.magnitudes) || !context.is(at - 2, TO, WITH)) return false;
  for (let word = before.end; word < at - 2; word += 1) if (context.isMark(word) || context.isVerb(word)) return false;
  return true;
}

/** «۸ منطقه شامل ۶ روستا و ۲ شهر». */
function isMember(context: Context, slot: Slot, before: Slot): boolean {
  return context.in(slot.start - 1, context.sets.containing) && slot.start - before.end <= NEAR;
}

/**
 * «از ۱۸۰ گونه پرنده تنها ۶۴ گونه …», «۱۲ نقطه اصلاح شده و ۲۳ نقطه دیگر …», «۶۰ درصد … و ۴۰ درصد …»: numbers of one unit
 * that divide one whole.
 */
function isNextPart(context: Context, slot: Slot, before: Slot): boolean {
  if (!isSameUnit(slot, before) || slot.start - before.end > FAR) return false;
  if (slot.unit!.dimension === "ratio")
    return !slot.change && !before.change && (divides(context, before) || isPartOfTotal(context, before));
  if (slot.unit!.dimension !== "count") return false;
  return context.is(slot.end, OTHER) || isWhole(context, before) || isWhole(context, slot) || divides(context, before);
}

const isSameUnit = (a: Slot, b: Slot): boolean => a.unit !== undefined && a.unit.code === b.unit?.code;

/** Whether a number was said to be a part of a whole: «از این تعداد», «۶۰ درصد آن». */
const divides = (context: Context, slot: Slot): boolean => isPartOfTotal(context, slot) || ofThem(context, slot);
