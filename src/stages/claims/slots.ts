import type { ModifierEntry, NonClaimType, RateEntry, UnitEntry } from "../../lexicon/claims/index.js";
import type { Numeral } from "../../model/layers.js";
import { add, multiply, type Rational, rational } from "../../text/rational.js";
import type { Context } from "./context.js";

/** A numeral with what stands directly around it; later readers fill in what partners and the clause say. Token indexes. */
export interface Slot {
  readonly numeral: Numeral;
  /** The number as it stands before its unit; a half after the unit («یک ماه و نیم») is counted in. */
  value: Rational | undefined;
  low: Rational | undefined;
  high: Rational | undefined;
  modifier: { readonly value: ModifierEntry; readonly from: number; readonly to: number } | undefined;
  readonly after: { readonly value: ModifierEntry; readonly next: number; readonly length: number } | undefined;
  /** The unit after the number, `undefined` where none stands there. */
  unit: UnitEntry | undefined;
  adjectival: boolean;
  /** Tokens of the unit. */
  unitFrom: number;
  unitTo: number;
  /** Whether the unit is a plain noun that the lexicon does not know. */
  noun: boolean;
  /** Whether the unit stands by another number of the list. */
  unitShared: boolean;
  /** A rate's denominator: after the unit, or before the number. */
  readonly rate: RateEntry | undefined;
  /** First token of the quantity (modifier or number). */
  start: number;
  /** First token after the quantity. */
  end: number;
  /** Why it is no claim; `undefined` as long as nothing speaks against it. */
  nonClaim: NonClaimType | undefined;
  rule: string;
  /** The range that this number is the lower end of. */
  partOf: Slot | undefined;
  /** The last number of the list it belongs to. */
  list: Slot | undefined;
  /** Whether it is an end of a range or of a change. */
  joined: boolean;
  change: "increase" | "decrease" | undefined;
  changeRule: string | undefined;
  /** Whether the change's noun stands before the number: «رشد ۵ درصدی». */
  changeNounBefore: boolean;
  changeFrom: Rational | undefined;
  /** Whether a change comes from it: «از ۱۰ به ۱۵». */
  startsChange: boolean;
  /** Whether it stands in brackets behind the same sum in another currency. */
  readonly parenthesized: boolean;
}

const HALF = rational(1n, 2n);

/** Reads modifier, unit, rate and a trailing half around a numeral. */
export function readSlot(context: Context, numeral: Numeral): Slot {
  const { resources, tokens } = context;
  const sign = context.is(numeral.tokenStart - 1, "%", "٪") ? numeral.tokenStart - 1 : numeral.tokenStart;
  const modifier = context.endingAt(resources.modifiersBefore, sign);
  let unit: UnitEntry | undefined;
  let adjectival = false;
  let noun = false;
  let unitTo = numeral.tokenEnd;
  const hit = context.startingAt(resources.units, numeral.tokenEnd);
  // «پرونده ۳۷۱۴ بسته شد»: the participle is the verb's.
  const verbal =
    hit?.value.unit.kind === "noun" &&
    hit.next === numeral.tokenEnd + 1 &&
    context.isParticiple(numeral.tokenEnd) &&
    context.classAt(hit.next)?.value === "verb";
  if (hit && !verbal) {
    unit = hit.value.unit;
    adjectival = hit.value.adjectival;
    unitTo = hit.next;
  } else if (sign < numeral.tokenStart) {
    unit = resources.units.get("%")[0]?.unit;
  } else if (canBeCounted(context, numeral)) {
    unit = nounUnit(tokens.surface(numeral.tokenEnd));
    noun = true;
    unitTo = numeral.tokenEnd + 1;
  }
  let { value } = numeral;
  let end = unitTo;
  if (value && unit?.kind === "measure" && context.is(unitTo, "و") && context.is(unitTo + 1, "نیم")) {
    if (!context.startingAt(resources.units, unitTo + 2)) {
      value = add(value, HALF);
      end = unitTo + 2;
    }
  } else if (value && unit?.kind === "measure" && context.is(unitTo, "ونیم")) {
    value = add(value, HALF);
    end = unitTo + 1;
  }
  if (value && unit?.multiplier) value = multiply(value, rational(...unit.multiplier));
  const after = context.startingAt(resources.modifiersAfter, end);
  const rate =
    unit && (context.startingAt(resources.ratesAfter, end)?.value ?? rateBefore(context, modifier?.from ?? sign));
  return {
    numeral,
    value,
    modifier: modifier && { ...modifier, to: sign },
    after: after && { ...after, length: after.next - end },
    unit,
    adjectival,
    unitFrom: numeral.tokenEnd,
    unitTo,
    noun,
    rate,
    start: modifier?.from ?? sign,
    end: after?.next ?? end,
    nonClaim: undefined,
    rule: unit?.id ?? numeral.rule,
    low: undefined,
    high: undefined,
    unitShared: false,
    partOf: undefined,
    list: undefined,
    joined: false,
    change: undefined,
    changeRule: undefined,
    changeNounBefore: false,
    changeFrom: undefined,
    startsChange: false,
    parenthesized: unit?.dimension === "money" && context.is((modifier?.from ?? sign) - 1, "(", "/"),
  };
}

/** «روزانه ۳ میلیون بشکه», «هر کیلو گردو ۵۰ هزار تومان»: at most two words lie between. */
function rateBefore(context: Context, start: number): RateEntry | undefined {
  for (let end = start; end > Math.max(context.from, start - 3); end -= 1) {
    const hit = context.endingAt(context.resources.ratesBefore, end);
    if (hit) return hit.value;
    if (!context.isContent(end - 1) && !context.is(end - 1, "به", "را")) return undefined;
  }
  return undefined;
}

/** A counted noun: an ordinary word right after the number, in the same sentence. */
function canBeCounted(context: Context, numeral: Numeral): boolean {
  const at = numeral.tokenEnd;
  if (!context.isWord(at) || numeral.form !== "cardinal" || !numeral.value) return false;
  if (context.classAt(at)) return false;
  const { resources, tokens } = context;
  if (tokens.letterStart[at + 1]! - tokens.letterStart[at]! < 2) return false;
  if (context.startingAt(resources.changes, at) || context.startingAt(resources.months, at)) return false;
  if (resources.light.has(context.key(at)) && context.classAt(at + 1)?.value === "verb") return false;
  if (resources.ratesBefore.longest(tokens, at, context.to)) return false;
  return !context.is(numeral.tokenStart, "نه") || numeral.tokenEnd - numeral.tokenStart > 1;
}

function nounUnit(word: string): UnitEntry {
  return {
    id: "unit/counted-noun",
    code: word,
    dimension: "count",
    kind: "noun",
    forms: [word],
    examples: [],
  };
}
