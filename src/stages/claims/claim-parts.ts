import type { Claim, Comparator } from "../../model/layers.js";
import { multiply, type Rational, rational } from "../../text/rational.js";
import type { Tokens } from "../../text/tokens.js";
import type { Context } from "./context.js";
import type { TokenRange } from "./entity/noun-phrases.js";
import type { Slot } from "./slots.js";
import type { StatusFound } from "./status.js";

/** The text's own words `[from, to)`. */
export function wording(tokens: Tokens, from: number, to: number): string {
  const { start, end } = tokens.span(from, to);
  return tokens.text.slice(start, end);
}

/** The same on one line: a line break inside is a space. */
export function lineOf(tokens: Tokens, from: number, to: number): string {
  const words = wording(tokens, from, to);
  return words.includes("\n") ? words.replaceAll("\n", " ") : words;
}

/** Value, unit and comparator of a slot, and the value in the standard unit of its dimension. */
export function quantityOf(slot: Slot) {
  const { unit } = slot;
  const value = slot.value ?? null;
  const factor = unit?.factor && rational(...unit.factor);
  const normal = value && factor ? multiply(value, factor) : null;
  return {
    value,
    low: slot.low ?? null,
    high: slot.high ?? null,
    unit: unit?.code ?? (slot.numeral.form === "fraction" ? "1" : null),
    dimension: unit?.dimension ?? (slot.numeral.form === "fraction" ? ("ratio" as const) : ("other" as const)),
    per: slot.rate?.per ?? null,
    normValue: normal,
    normUnit: normal ? (unit?.norm ?? null) : null,
    comparator: comparatorOf(slot),
    changeFrom: (slot.changeFrom ?? null) as Rational | null,
  };
}

/** The entries that spoke: of the unit or the number, the modifier, the rate, the change, the status. */
export function ruleOf(slot: Slot, status: StatusFound | undefined): string {
  let rule = slot.rule;
  if (slot.modifier) rule += `+${slot.modifier.value.id}`;
  if (slot.after) rule += `+${slot.after.value.id}`;
  if (slot.rate) rule += `+${slot.rate.id}`;
  if (slot.changeRule !== undefined) rule += `+${slot.changeRule}`;
  return status ? `${rule}+${status.rule}` : rule;
}

/** What a reader should know of how a slot was read. */
export function flagsOf(slot: Slot): readonly string[] {
  const { flags } = slot.numeral;
  const own = slot.modifier?.value.flag;
  const elided = slot.elided && !flags.includes("unit_elided");
  if (own === undefined && !elided && !slot.ratio) return flags;
  const raised = [...flags];
  if (own !== undefined) raised.push(own);
  if (elided) raised.push("unit_elided");
  if (slot.ratio) raised.push("ratio");
  return raised;
}

const comparatorOf = (slot: Slot): Comparator => slot.after?.value.comparator ?? slot.modifier?.value.comparator ?? "=";

/** The text's own words of an entity; a line break inside is a space. */
export function entityText(tokens: Tokens, ranges: readonly TokenRange[]): string {
  let text = "";
  for (const { from, to } of ranges) text += text === "" ? lineOf(tokens, from, to) : ` ${lineOf(tokens, from, to)}`;
  return text;
}

/** «… ۱۳۳ میلیون ریال بود که نسبت به ماه قبل ۴ درصد افزایش دارد»: a relative clause measures what the number before it does. */
export function inherited(
  context: Context,
  slot: Slot,
  previous: Slot | undefined,
  claim: Claim | undefined,
): string | null {
  if (!previous || !claim || claim.sentence !== context.sentenceIndex) return null;
  if (slot.unit?.dimension === "count" && !context.resources.indexUnits.has(slot.unit.code)) return null;
  return slot.start - previous.end < 24 && previous.unit?.dimension !== "duration" ? claim.entity : null;
}

/** The modifier's own words, before the number or after the unit. */
export function modifierText(context: Context, slot: Slot): string {
  const { tokens } = context;
  if (slot.modifier) return wording(tokens, slot.modifier.from, slot.modifier.to);
  // Behind the unit, or the verb of «از ۳۰۰ میلیارد تومان گذشت».
  const { next, length } = slot.after!;
  return wording(tokens, next - length, next);
}
