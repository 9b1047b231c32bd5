import type { NonClaimType } from "../../lexicon/claims/index.js";
import { OTHER, UNTIL } from "../../lexicon/particles.js";
import { words } from "../../text/words.js";
import type { Context } from "./context.js";
import type { Slot } from "./slots.js";

const PRICE_WORDS = words("قیمت", "نرخ", "بهای", "ارزش", "فروش", "خرید");
/** Counted by «یک», and then a number: «یک نفر», «یک بار», «یک پله». */
const COUNTED_ONE = new Set([
  ...["نفر", "بار", "پله", "دفعه", "مرتبه", "فقره", "دستگاه", "مورد"],
  ...["کشته", "زخمی", "فوتی", "مصدوم", "مجروح"],
]);

/** «یک» is an article before a noun, a denominator after a price, a number before a unit. */
export function oneType(context: Context, slot: Slot): { type: NonClaimType; rule: string } | undefined {
  const { unit } = slot;
  // «یک تا دو درجه»
  if (context.is(slot.numeral.tokenEnd, UNTIL) && context.quantityAt(slot.numeral.tokenEnd + 1)) return undefined;
  // «یک بار دیگر»
  if (unit && context.is(slot.unitTo, OTHER) && slot.noun) return { type: "article", rule: "not-claim/article" };
  if (!unit) return { type: "article", rule: "not-claim/article" };
  if (unit.kind !== "measure" && !COUNTED_ONE.has(unit.code)) return { type: "article", rule: "not-claim/article" };
  if (unit.dimension === "duration" && !slot.modifier && slot.numeral.value === slot.value && !slot.adjectival)
    return { type: "article", rule: "not-claim/article" };
  if (
    unit.dimension === "mass" ||
    unit.dimension === "area" ||
    unit.dimension === "volume" ||
    unit.dimension === "length"
  ) {
    for (let at = slot.start - 1; at >= Math.max(context.from, slot.start - 4); at -= 1)
      if (context.in(at, PRICE_WORDS)) return { type: "denominator", rule: "not-claim/denominator" };
  }
  return undefined;
}
