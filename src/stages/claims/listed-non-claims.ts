import type { NonClaimEntry } from "../../lexicon/claims/index.js";
import { AND, EVERY, IN } from "../../lexicon/particles.js";
import { compare, type Rational, rational } from "../../text/rational.js";
import { word } from "../../text/words.js";
import type { Context } from "./context.js";
import type { Slot } from "./slots.js";

const THIRTY_OR_LETTER = word("سی");
const LAST_MINUTE_OF_HOUR = rational(60n);
const LAST_HOUR = rational(24n);
/** Of a game with extra time and penalties. */
const LAST_MINUTE = rational(130n);
/** So few are named by a demonstrative: «این سه نفر». */
export const SMALL = rational(20n);
const FEW = rational(4n);

/** Whether a value can be a year of the Solar or the Gregorian calendar, in two or four digits. */
export function isYearLike(slot: Slot): boolean {
  const { value, numeral } = slot;
  if (value?.denominator !== 1n || numeral.scale > 1n || numeral.rule !== "numeral/digits") return false;
  const year = value.numerator;
  return (year >= 1200n && year <= 1500n) || (year >= 1800n && year <= 2100n) || (year >= 30n && year <= 99n);
}

/** «شبکه ۱۲ اسرائیل»: what follows the number is a place's name. */
export const isPlace = (context: Context, slot: Slot): boolean =>
  context.startingAt(context.resources.placeNames.names, slot.unitFrom)?.value === "plain";

const MILE_MARK = "not-claim/mile-mark";
const UNITS_TOO = new Set([MILE_MARK, "not-claim/minute"]);

/** What the words beside a number make of it. */
export function byLexicon(context: Context, slot: Slot): NonClaimEntry | undefined {
  const { notBefore, notAfter } = context.resources;
  const before = context.endingAt(notBefore, slot.numeral.tokenStart);
  // «در این هفته ۶۰ طرح»: what is pointed at has no number for a name.
  const pointed = before !== undefined && context.in(before.from - 1, context.sets.pointing);
  // «هر کیلومتر ۴۰ درخت», «۲ کیلومتر ۳ پل»: the word is counted itself.
  const counted =
    before !== undefined &&
    slot.noun &&
    ((before.value.id === MILE_MARK && context.isNumeral(before.from - 1)) ||
      (UNITS_TOO.has(before.value.id) && context.is(before.from - 1, EVERY)));
  if (before && !pointed && !counted && holds(context, before.value, slot)) return before.value;
  let after: NonClaimEntry | undefined;
  for (const at of [slot.numeral.tokenEnd, slot.unitTo]) {
    if (at >= context.to) continue;
    notAfter.each(context.tokens, at, context.to, (entry) => {
      if (!after && (at === slot.numeral.tokenEnd || entry.when === "always") && holds(context, entry, slot))
        after = entry;
    });
  }
  return after;
}

function holds(context: Context, entry: NonClaimEntry, slot: Slot): boolean {
  const { value, numeral, unit } = slot;
  if (!value) return false;
  if (entry.side === "before" && numeral.scale > 1n) return false;
  if (entry.type === "year" && entry.side === "before" && !isYearLike(slot)) return false;
  if (entry.type === "clock") {
    const last = entry.id === "not-claim/minute" ? LAST_MINUTE : LAST_HOUR;
    if (entry.id === "not-claim/clock" && unit?.code === "min") return isMinutePast(context, slot);
    // «۳ و ۳۶ دقیقه بامداد»
    const minutes = entry.side === "after" && unit?.code === "min" && context.is(numeral.tokenStart - 1, AND);
    if (minutes && compare(value, LAST_MINUTE_OF_HOUR) < 0) return true;
    // «ساعت ۹ و نیم»
    if (value.denominator > 2n || compare(value, last) > 0) return false;
    // «ساعت ۱۵ روز جمعه»
    if (entry.id === "not-claim/clock" && unit?.code === "d" && !slot.adjectival) return true;
    // «در دقیقه ۵۲ ابراهیمی گل زد»: who did it then.
    const before = numeral.tokenStart - 2;
    if (entry.id === "not-claim/minute" && slot.noun && context.is(before, IN) && !context.isNumeral(before - 1))
      return true;
    // «ساعت ۵ میلیون نفر»
    return (
      entry.side === "after" || !unit || (slot.noun && (entry.id !== "not-claim/minute" || isLastWord(context, slot)))
    );
  }
  switch (entry.when) {
    case "always":
      return entry.id !== "not-claim/event" || unit?.dimension === "length";
    case "unless_unit":
      return !unit || slot.noun || (entry.type === "year" && unit.kind !== "measure" && isFourDigits(value));
    case "bare":
      return (
        !unit || (slot.noun && (isLastWord(context, slot) || isOwner(context, entry, slot) || isPlace(context, slot)))
      );
    case "few":
      return numeral.scale === 1n && compare(value, FEW) < 0;
    case "letter":
      return context.is(numeral.tokenStart, THIRTY_OR_LETTER) && numeral.tokenEnd === numeral.tokenStart + 1;
    case "four_digits":
      return (!unit || slot.noun) && isFourDigits(value);
    case "three_digits":
      return (!unit || slot.noun) && value.numerator >= 100n && value.numerator < 1000n;
    case "small":
      return numeral.scale === 1n && compare(value, SMALL) < 0;
  }
}

/** «ساعت ۳۰ دقیقه بامداد» */
const isMinutePast = (context: Context, slot: Slot): boolean =>
  context.resources.notAfter.longest(context.tokens, slot.unitTo, context.to)?.values[0]?.type === "clock";

export const isFourDigits = (value: Rational): boolean => value.numerator >= 1000n;

/** A noun after the number that the verb takes for itself: «کاربران گروه ۲ اعلام کردند». */
const isLastWord = (context: Context, slot: Slot): boolean => context.isVerb(slot.unitTo);

/** What stands behind the number is what the named thing belongs to: «طبقه ۳ ساختمان». */
const isOwner = (context: Context, entry: NonClaimEntry, slot: Slot): boolean =>
  context.resources.owners.get(entry.id)?.has(context.key(slot.unitFrom)) ?? false;
