import type { UnitEntry } from "../../lexicon/claims/index.js";
import { compare, rational } from "../../text/rational.js";
import type { Slot } from "./slots.js";

/** Names of money in several countries. */
const SHARED = ["ریال", "دینار"] as const;

/**
 * «۱۳۵ میلیون ریال سعودی … ۲۴ میلیون ریال»: in an article whose first sum of that name says its country, a bare name means
 * that country's money too.
 */
export class CarriedCurrency {
  readonly #first = new Map<string, UnitEntry>();

  /** The unit that is meant by one that was read; units are told in the order of the text. */
  meant(unit: UnitEntry | undefined): UnitEntry | undefined {
    if (unit?.dimension !== "money") return unit;
    const [form] = unit.forms;
    const name = SHARED.find((shared) => form === shared || form?.startsWith(`${shared} `));
    if (!name) return unit;
    if (!this.#first.has(name)) this.#first.set(name, unit);
    return form === name ? this.#first.get(name) : unit;
  }
}

const MILLIARD = rational(1_000_000_000n);

/** «… ۳ هزار میلیارد تومان بود و ارزش کل به ۹ هزار میلیارد رسید»: the currency that was just named. */
export function currencyLeftOut(slot: Slot, previous: Slot | undefined): UnitEntry | undefined {
  const unit = previous?.unit;
  if (!slot.elided || unit?.dimension !== "money" || unit.multiplier) return undefined;
  const size = slot.value ?? slot.low;
  return size && compare(size, MILLIARD) >= 0 ? unit : undefined;
}
