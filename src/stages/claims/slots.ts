import type { ModifierEntry, NonClaimType, RateEntry, UnitEntry } from "../../lexicon/claims/index.js";
import type { Numeral } from "../../model/layers.js";
import { add, multiply, type Rational, rational } from "../../text/rational.js";
import type { Context } from "./context.js";
import type { UnitForm } from "./resources.js";
import { unitAt } from "./unit-at.js";

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
  rate: RateEntry | undefined;
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
  /** Whether it is a ratio of two numbers: «یک نفر از هر ده نفر». */
  ratio: boolean;
  /** Whether the words leave its unit out: «متری ۳۰ میلیون». */
  readonly elided: boolean;
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
/** So far before its value an index is named. */
const FARTHEST_INDEX = 25;

/** Reads modifier, unit, rate and a trailing half around a numeral. */
export function readSlot(context: Context, found: Numeral): Slot {
  const { resources } = context;
  const numeral = found.flags.includes("slash_decimal") ? slashed(context, found) : found;
  const sign = signBefore(context, numeral.tokenStart);
  const modifier = context.endingAt(resources.modifiersBefore, sign);
  const passed = modifier === undefined && context.is(sign - 1, "از");
  const { unit, adjectival, noun, unitFrom, unitTo } = readUnit(context, numeral, sign);
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
  const after =
    context.startingAt(resources.modifiersAfter, end) ??
    (passed ? context.startingAt(resources.modifiersPast, end) : undefined);
  const price = unit || numeral.scale === 1n ? undefined : priceRate(context, modifier?.from ?? sign);
  const rate = unit
    ? (context.startingAt(resources.ratesAfter, end)?.value ?? rateBefore(context, modifier?.from ?? sign))
    : price;
  const elided =
    price !== undefined ||
    (unit !== undefined && !noun && unitTo === numeral.tokenEnd && unit.kind === "noun" && numeral.glued === undefined);
  return {
    numeral,
    value,
    modifier: modifier && { ...modifier, to: sign },
    after: after && { ...after, length: after.next - end },
    unit,
    adjectival,
    unitFrom,
    unitTo,
    noun,
    rate,
    start: modifier?.from ?? sign,
    end: after && after.value.side === "after" ? after.next : end,
    nonClaim: undefined,
    rule: unit?.id ?? numeral.rule,
    low: undefined,
    high: undefined,
    unitShared: false,
    partOf: undefined,
    list: undefined,
    ratio: false,
    elided,
    joined: false,
    change: undefined,
    changeRule: undefined,
    changeNounBefore: false,
    changeFrom: undefined,
    startsChange: false,
    parenthesized: unit?.dimension === "money" && context.is((modifier?.from ?? sign) - 1, "(", "/"),
  };
}

/** «۱/۳ جمعیت» is a third: a stroke is a decimal mark before a unit or a scale only («۲/۵ میلیون», «۳/۵ درصد»). */
function slashed(context: Context, numeral: Numeral): Numeral {
  const single = numeral.tokenEnd === numeral.tokenStart + 1;
  if (!single || unitAt(context, numeral.tokenEnd) || !canBeCounted(context, numeral)) return numeral;
  const [above, below] = context.key(numeral.tokenStart).split("/").map(BigInt) as [bigint, bigint];
  if (above === 0n || above >= below) return numeral;
  return { ...numeral, value: rational(above, below), form: "fraction", flags: ["slash_fraction"] };
}

/** The token of a unit's sign that stands before its number, or the number's own: «٪۱۲», «$20». */
function signBefore(context: Context, start: number): number {
  const written =
    context.is(start - 1, "%", "٪") || (context.is(start - 1, "$", "€", "£") && !context.tokens.spaceBefore(start));
  return written ? start - 1 : start;
}

type UnitRead = Pick<Slot, "unit" | "adjectival" | "noun" | "unitFrom" | "unitTo">;

/** The unit behind a number, before it as a sign («%۵»), written onto it («دوبرابر»), or the noun that it counts. */
function readUnit(context: Context, numeral: Numeral, sign: number): UnitRead {
  const { resources, tokens } = context;
  const at = numeral.tokenEnd;
  const read = (form: UnitForm | undefined, unitTo: number, unitFrom = at): UnitRead => ({
    unit: form?.unit,
    adjectival: form?.adjectival ?? false,
    noun: false,
    unitFrom,
    unitTo,
  });
  if (numeral.glued !== undefined) return read(resources.units.get(numeral.glued)[0], at, at - 1);
  const hit = unitAt(context, at);
  // «پرونده ۳۷۱۴ بسته شد»: the participle is the verb's.
  const verbal =
    hit?.unit.kind === "noun" &&
    hit.next === at + 1 &&
    context.isParticiple(at) &&
    context.classAt(hit.next)?.value === "verb";
  if (hit && !verbal) return read(hit, hit.next);
  if (sign < numeral.tokenStart) return read(resources.units.get(context.key(sign))[0], at);
  if (!canBeCounted(context, numeral))
    return read(isIndexValue(context, numeral) ? resources.units.get("واحد")[0] : undefined, at);
  return { ...read({ unit: nounUnit(tokens.surface(at)), adjectival: false }, at + 1), noun: true };
}

/** «شاخص کل به ۲ میلیون رسید», «شاخص در رقم ۲۹۲۷ ایستاد»: points, whose word is left out. */
function isIndexValue(context: Context, numeral: Numeral): boolean {
  const start = numeral.tokenStart;
  if (numeral.form !== "cardinal" || !numeral.value) return false;
  const arrives = context.is(start - 1, "به") && context.resources.arrivals.has(context.key(numeral.tokenEnd));
  if (!arrives && !context.is(start - 1, "رقم", "عدد", "سطح", "ارتفاع")) return false;
  for (let at = start - 2; at > start - FARTHEST_INDEX; at -= 1) if (context.is(at, "شاخص", "نماگر")) return true;
  return false;
}

/** «روزانه ۳ میلیون بشکه», «هر کیلو گردو ۵۰ هزار تومان»: at most two words lie between. */
export function rateBefore(context: Context, start: number): RateEntry | undefined {
  for (let end = start; end > Math.max(context.from, start - 3); end -= 1) {
    const hit = context.endingAt(context.resources.ratesBefore, end);
    if (hit) return hit.value;
    if (end === start && context.is(end - 2, "هر")) return eachNoun(context, end - 1);
    if (!context.isContent(end - 1) && !context.is(end - 1, "به", "را")) return undefined;
  }
  return undefined;
}

/** «هر کاربر ۵ گیگابایت», «هر خانوار ۳ کیلوگرم»: for one of what an ordinary noun names. */
function eachNoun(context: Context, at: number): RateEntry | undefined {
  if (!context.isContent(at) || !context.isWord(at) || context.isTime(at) || NO_EACH.has(context.key(at)))
    return undefined;
  const per = nounUnit(context.tokens.surface(at)).code;
  return { id: "rate/each-noun", per, side: "before", forms: [], examples: [] };
}

const NO_EACH = new Set(["کدام", "یک", "چه", "حال", "صورت", "نظر", "بار", "گونه", "نوع", "روی"]);

/** «متری ۳۰ میلیون», «هر کیلو ۵۰ هزار»: a sum for a measure, whose currency is left out. */
function priceRate(context: Context, start: number): RateEntry | undefined {
  const rate = context.endingAt(context.resources.ratesBefore, start)?.value;
  return rate && TIMES.has(rate.per) ? undefined : rate;
}

/** Codes of rates in time, which say nothing of money. */
const TIMES = new Set(["d", "wk", "mo", "a", "h", "s"]);

/** A counted noun: an ordinary word right after the number, in the same sentence. */
function canBeCounted(context: Context, numeral: Numeral): boolean {
  const at = numeral.tokenEnd;
  if (!context.isWord(at) || context.isNumeral(at) || numeral.form !== "cardinal" || !numeral.value) return false;
  if (context.classAt(at)) return false;
  const { resources, tokens } = context;
  if (tokens.letterStart[at + 1]! - tokens.letterStart[at]! < 2) return false;
  if (context.startingAt(resources.changes, at) || context.startingAt(resources.months, at)) return false;
  if (resources.light.has(context.key(at)) && context.classAt(at + 1)?.value === "verb") return false;
  if (resources.ratesBefore.longest(tokens, at, context.to)) return false;
  return !context.is(numeral.tokenStart, "نه") || numeral.tokenEnd - numeral.tokenStart > 1;
}

/** Nouns that end in «ای» or «وی» by themselves. */
const OWN_YEH = new Set(["چای", "جای", "رای", "رأی", "پای", "نای", "خدای", "موی", "جوی", "کوی", "سوی", "روی", "بوی"]);

/** The counted noun as a unit: without the ezafe that is written after a long vowel or a silent heh («روستای», «خانه‌ی»). */
function nounUnit(surface: string): UnitEntry {
  let word = surface;
  if (/[اوه]\u200c?ی$/u.test(word) && !OWN_YEH.has(word) && (word.endsWith("\u200cی") || /[او]ی$/u.test(word)))
    word = word.replace(/\u200c?ی$/u, "");
  return {
    id: "unit/counted-noun",
    code: word,
    dimension: "count",
    kind: "noun",
    forms: [word],
    examples: [],
  };
}
