import type { UnitEntry } from "../../lexicon/claims/index.js";
import { compare, rational } from "../../text/rational.js";
import type { Context } from "./context.js";
import type { Slot } from "./slots.js";

const LOWEST_RANK = rational(10_000n);
const RANK: UnitEntry = { id: "unit/rank", code: "rank", dimension: "rank", kind: "measure", forms: [], examples: [] };

/** «رتبه چهارم», «رده ۲۷», «جایگاه نخست»: the rank's word makes an ordinal a claim. */
export function readRank(context: Context, slot: Slot): boolean {
  const { numeral } = slot;
  if (
    !numeral.value ||
    numeral.scale > 1n ||
    numeral.value.denominator !== 1n ||
    compare(numeral.value, LOWEST_RANK) > 0
  )
    return false;
  const word = context.endingAt(context.resources.ranks, numeral.tokenStart);
  if (!word || (word.value === "ordinal" && numeral.form !== "ordinal")) return false;
  if (numeral.form === "cardinal" && slot.unit && !slot.noun) return false;
  if (numeral.form === "fraction") return false;
  slot.unit = RANK;
  slot.value = numeral.value;
  slot.start = word.from;
  slot.end = numeral.tokenEnd;
  slot.unitFrom = word.from;
  slot.unitTo = numeral.tokenStart;
  slot.noun = false;
  slot.rule = RANK.id;
  return true;
}
