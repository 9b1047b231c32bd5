import type { Slot } from "./slots.js";

/**
 * How often value and unit are right, by what the number's unit rests on: shares of the claims of labelled news
 * (`scripts/calibration.mjs` prints the table anew).
 */
const BY_UNIT = { measure: 0.97, classifier: 0.97, noun: 0.95, unknown: 0.88, fraction: 0.92, none: 0.7 } as const;

/** What a flag of the number leaves of that. */
const BY_FLAG: Readonly<Record<string, number>> = {
  ambiguous_scale: 0.6,
  ambiguous_mark: 0.75,
  comma_decimal: 0.85,
  slash_decimal: 0.95,
  slash_thousands: 0.95,
};

/** A unit that stands by another number of the list. */
const SHARED = 0.97;
/** A duration as an adjective: «دو ماهه» often only names something. */
const ADJECTIVAL_DURATION = 0.85;
/** A single small number word before a plain noun: «دو کشور», often definite. */
const SMALL_WORD = 0.92;

/** How sure value and unit of a claim are, from 0 to 1. */
export function confidenceOf(slot: Slot, flags: readonly string[]): number {
  let sure: number = BY_UNIT[unitKind(slot)];
  if (slot.unitShared) sure *= SHARED;
  if (slot.adjectival && slot.unit?.dimension === "duration") sure *= ADJECTIVAL_DURATION;
  if (slot.noun && slot.numeral.rule !== "numeral/digits") sure *= SMALL_WORD;
  for (const flag of flags) sure *= BY_FLAG[flag] ?? 1;
  return Math.round(sure * 100) / 100;
}

function unitKind(slot: Slot): keyof typeof BY_UNIT {
  if (!slot.unit) return slot.numeral.form === "fraction" ? "fraction" : "none";
  return slot.noun ? "unknown" : slot.unit.kind;
}
