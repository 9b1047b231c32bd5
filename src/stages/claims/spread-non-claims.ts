import { RANGE_JOINERS } from "../../lexicon/claims/index.js";
import { AND } from "../../lexicon/particles.js";
import { word, words } from "../../text/words.js";
import type { Context } from "./context.js";
import { isYearLike } from "./listed-non-claims.js";
import { scaleOf } from "./partners.js";
import type { Slot } from "./slots.js";

const CLOCK = word("ساعت");
const BETWEEN_PERIODS = words("و", "یا", "،", ",", ...RANGE_JOINERS, "صبح", "ظهر", "عصر", "به", "سال");

/** Passes a reason not to claim along a list: «فازهای ۱۴ و ۱۵», «۱۸ تا ۲۰ شهریور», «از ۷ صبح تا ۲ بعد از ظهر». */
export function spreadNonClaims(context: Context, slots: readonly Slot[]): void {
  const joined = (a: Slot, b: Slot): boolean => {
    const from = a.numeral.tokenEnd;
    const to = b.numeral.tokenStart;
    if (to - from < 1 || to - from > 3) return false;
    for (let at = from; at < to; at += 1) if (!context.in(at, BETWEEN_PERIODS)) return false;
    return true;
  };
  for (let i = 0; i + 1 < slots.length; i += 1) {
    const [a, b] = [slots[i]!, slots[i + 1]!];
    const alike = a.nonClaim !== "year" || isYearLike(b);
    // «ساعت ۱۸ و ۳۰ دقیقه»
    // «ساعت ۰۶ و ۴۶ دقیقه»: a leading zero makes the hour no number.
    const hour = a.nonClaim === "clock" || (a.nonClaim === "identifier" && context.is(a.start - 1, CLOCK));
    const minutes = hour && b.unit?.code === "min" && context.is(a.numeral.tokenEnd, AND);
    if (minutes && b.start === a.numeral.tokenEnd + 1) {
      b.nonClaim = "clock";
      b.rule = a.rule;
    }
    // «ساعت ۱۳ و ۱۵ دقیقه و ۴۳ ثانیه», «در مدت ۲ ساعت و ۳۰ دقیقه»
    const longer = (a.nonClaim === "clock" || a.nonClaim === "period") && a.unit?.dimension === "duration";
    if (longer && !b.nonClaim && context.is(a.unitTo, AND) && b.start === a.unitTo + 1 && isSmaller(b, a)) {
      b.nonClaim = a.nonClaim;
      b.rule = a.rule;
    }
    // «ساعات ۱۷ و ۳۶ دقیقه و ۱۸ و ۳۵ دقیقه»
    const c = slots[i + 2];
    const again =
      a.nonClaim === "clock" && a.unit?.code === "min" && b.start === a.unitTo + 1 && !b.unit && !b.nonClaim;
    if (
      again &&
      c?.unit?.code === "min" &&
      c.start === b.end + 1 &&
      context.is(a.unitTo, AND) &&
      context.is(b.end, AND)
    ) {
      b.nonClaim = "clock";
      b.rule = a.rule;
    }
    if (a.nonClaim && FORWARD.has(a.nonClaim) && alike && !b.nonClaim && spreads(a, b) && joined(a, b)) {
      b.nonClaim = a.nonClaim;
      b.rule = a.rule;
    }
  }
  for (let i = slots.length - 2; i >= 0; i -= 1) {
    const [a, b] = [slots[i]!, slots[i + 1]!];
    if (b.nonClaim && BACKWARD.has(b.nonClaim) && !a.nonClaim && !a.unit && joined(a, b)) {
      a.nonClaim = b.nonClaim;
      a.rule = b.rule;
    }
  }
}

/** Minutes to hours, months to years. */
const isSmaller = ({ unit }: Slot, { unit: of }: Slot): boolean =>
  unit !== undefined &&
  of !== undefined &&
  unit.dimension === of.dimension &&
  (scaleOf(of.factor, unit.factor) !== undefined || (of.code === "a" && unit.code === "mo"));

/** What has a unit of its own is no part of the name, but a class by weight: «اوزان ۸۷ و ۱۳۰ کیلوگرم». */
const spreads = (a: Slot, b: Slot): boolean =>
  !b.unit || b.noun || (a.rule === "not-claim/weight-class" && b.unit.code === "kg");

const FORWARD = new Set<string>(["name", "address", "law", "identifier", "year", "date", "clock"]);
const BACKWARD = new Set<string>(["date", "clock", "year", "period", "ordinal", "definite"]);
