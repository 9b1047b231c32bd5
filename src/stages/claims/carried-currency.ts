import type { UnitEntry } from "../../lexicon/claims/index.js";

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
