import type { UnitEntry } from "../../lexicon/claims/index.js";
import { COMMA, FROM, TO, UNTIL, UP_TO } from "../../lexicon/particles.js";
import { compare, rational } from "../../text/rational.js";
import { words } from "../../text/words.js";
import type { Context } from "./context.js";
import type { Slot } from "./slots.js";

const RANK_JOINERS = words("تا", "الی", "و", "،");

const LOWEST_RANK = rational(10_000n);
const RANK: UnitEntry = { id: "unit/rank", code: "rank", dimension: "rank", kind: "measure", forms: [], examples: [] };

/** «رتبه‌های سوم تا پنجم», «جایگاه‌های دوم و سوم»: the word holds for the next ordinal as well. */
export function joinRanks(context: Context, slots: readonly Slot[]): void {
  for (let i = 0; i + 1 < slots.length; i += 1) {
    const [a, b] = [slots[i]!, slots[i + 1]!];
    if (a.unit !== RANK || b.nonClaim !== "ordinal" || b.numeral.tokenStart !== a.end + 1) continue;
    if (!context.in(a.end, RANK_JOINERS) || context.endsWith(b.numeral.tokenEnd - 1, "مین")) continue;
    // «رتبه دوم تا پنجم», «جایگاه ششم و هفتم»; in the singular a comma parts.
    if (context.is(a.end, COMMA) && !context.endsWith(a.unitTo - 1, "های")) continue;
    b.nonClaim = undefined;
    b.unit = RANK;
    b.rule = RANK.id;
    b.unitFrom = a.unitFrom;
    b.unitTo = a.unitTo;
    b.noun = false;
    b.unitShared = true;
    b.end = b.numeral.tokenEnd;
    b.start = b.numeral.tokenStart;
    if (!context.is(a.end, UNTIL, UP_TO) || !a.value || !b.value || compare(a.value, b.value) >= 0) continue;
    b.low = a.value;
    b.high = b.value;
    b.value = undefined;
    b.start = a.start;
    b.modifier = a.modifier;
    b.joined = true;
    a.partOf = b;
  }
}

/** Between a rank's word and «از» stands at most a name of so many words: «رتبه ایران از ۸۰ به ۷۵ رسید». */
const LONGEST_HOLDER = 4;

/** «رتبه ایران از ۸۰ به ۷۵ رسید»: ranks that a change goes from and to. */
export function readRankChanges(context: Context, slots: readonly Slot[]): void {
  for (let i = 0; i + 1 < slots.length; i += 1) {
    const [a, b] = [slots[i]!, slots[i + 1]!];
    if (a.nonClaim || b.nonClaim || a.unit || b.unit || !a.value || !b.value || b.start !== a.end + 1) continue;
    if (!context.is(a.start - 1, FROM) || !context.is(a.end, TO)) continue;
    for (let at = a.start - 2; at >= a.start - 2 - LONGEST_HOLDER && context.isContent(at); at -= 1) {
      if (!context.in(at, context.sets.ranks)) continue;
      a.unit = RANK;
      b.unit = RANK;
      break;
    }
  }
}

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
