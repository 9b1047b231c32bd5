import type { Slot } from "../slots.js";
import type { Memory, Named } from "./antecedents.js";
import type { TokenRange } from "./noun-phrases.js";

/** An entity: stretches to be read one after the other. */
export type Ranges = readonly TokenRange[];
export const NOTHING: Ranges = [];

/** What the readers of one number are given: the number before it in the same sentence, and the last one that was named. */
export interface Neighbours {
  readonly before: Slot | undefined;
  readonly last: Named | undefined;
  readonly memory: Memory;
}

export const listed = (range: TokenRange | undefined): Ranges => (range ? [range] : NOTHING);

/** Modifiers that qualify the noun before them: «طرح بالای ۱۰۰ میلیارد ریال», «روستاهای زیر ۲۰ هزار نفر». */
const BOUNDS: ReadonlySet<string> = new Set(["modifier/above", "modifier/below"]);

/** Whether the noun before a number is qualified by it. */
export const isBounded = (slot: Slot): boolean => slot.modifier !== undefined && BOUNDS.has(slot.modifier.value.id);
