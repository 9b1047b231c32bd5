import type { UnitEntry } from "../../lexicon/claims/index.js";
import {
  AND,
  CLOSING_BRACKET,
  COMMA,
  HAD,
  OBJECT,
  ON,
  OPENING_BRACKET,
  TO,
  WAS,
  WITH,
} from "../../lexicon/particles.js";
import type { Numeral } from "../../model/layers.js";
import { compare, rational } from "../../text/rational.js";
import { word, words } from "../../text/words.js";
import type { Context } from "./context.js";
import type { UnitForm } from "./resources.js";
import { unitAt } from "./unit-at.js";

const MAGNITUDES = words("بزرگی", "بزرگای");
const GREATEST_QUAKE = rational(10n);
const INDEX = word("شاخص");
const LEVEL_NOUNS = words("رقم", "عدد", "سطح", "ارتفاع");
const INDICATORS = words("شاخص", "نماگر");
const NINE_OR_NO = word("نه");
const PLACED = word("قرار");
const STATES = words("وجود", "حضور", "نیاز", "احتیاج");
const WILL_FORMS = words("خواهد", "خواهند");
const UP_OR_DOWN = words("بالا", "پایین");
const WIN_OR_LOSS = words("برد", "باخت");
const AFTER_NUMBER = words("و", "،", "در", "از");

/** So far before its value an index is named. */
const FARTHEST_INDEX = 25;

/** So far before its mark a mean or a coefficient is named. */
const FARTHEST_MARK = 8;

/** «میانگین معدل ۱۰٫۸۹ بود», «ضریب جینی ۰٫۳۹ است»: a mark, which has no unit. */
export function isCoefficient(context: Context, numeral: Numeral): boolean {
  if (numeral.form !== "cardinal" || !context.in(numeral.tokenEnd, context.sets.copulas)) return false;
  const first = Math.max(context.clauseStart(numeral.tokenStart), numeral.tokenStart - FARTHEST_MARK);
  for (let at = numeral.tokenStart - 1; at >= first; at -= 1) if (context.in(at, context.sets.marks)) return true;
  return false;
}

const LEAST_GREAT = rational(1000n);

/** What a number counts. Tokens. */
export interface UnitRead {
  readonly unit: UnitEntry | undefined;
  readonly adjectival: boolean;
  /** Whether it is a plain noun that the lexicon does not know. */
  readonly noun: boolean;
  readonly unitFrom: number;
  readonly unitTo: number;
}

/** The unit behind a number, before it as a sign («%۵»), written onto it («دوبرابر»), or the noun that it counts. */
export function readUnit(context: Context, numeral: Numeral, sign: number): UnitRead {
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
  const found = unitAt(context, at, numeral.tokenStart);
  // «رقم ۵ میلیاردی هفته پیش», «به فروش ۲۹۳ میلیاردی دست یافت»: behind an adjective no unit follows.
  const hit = numeral.flags.includes("unit_elided") && found?.unit.dimension !== "money" ? undefined : found;
  // «پرونده ۳۷۱۴ بسته شد»: the participle is the verb's.
  const verbal =
    hit?.unit.kind === "noun" && hit.next === at + 1 && context.isParticiple(at) && context.isVerb(hit.next);
  // «۳ بر ۱ برابر ژاپن پیروز شد»: a score, and whom it was against.
  if (hit?.unit.code === "x" && context.is(numeral.tokenStart - 1, ON) && context.isNumeral(numeral.tokenStart - 2))
    return read(undefined, at);
  if (hit && !verbal) return read(hit, hit.next);
  if (sign < numeral.tokenStart) return read(resources.units.get(context.key(sign))[0], at);
  if (isSum(context, numeral)) return read(undefined, at);
  // «زلزله‌ای به بزرگی ۵٫۱ استان را لرزاند»
  if (isMagnitude(context, numeral)) return read(resources.units.get("ریشتر")[0], at);
  const isIndex = context.is(numeral.tokenStart - 1, INDEX);
  if (isIndex || !canBeCounted(context, numeral))
    return read(isIndexValue(context, numeral) ? resources.units.get("واحد")[0] : undefined, at);
  return { unit: nounUnit(tokens.surface(at)), adjectival: false, noun: true, unitFrom: at, unitTo: at + 1 };
}

/** «۵۰۰ میلیون وام»: a sum whose currency is left out. */
export const isSum = (context: Context, numeral: Numeral): boolean =>
  numeral.scale >= 1_000_000n && numeral.form === "cardinal" && context.in(numeral.tokenEnd, context.sets.sums);

/** «جمعیت به ۷۹ میلیون و ۹۲۶ هزار رسید», «۷ تا ۱۲ هزار میلیارد است»: a great number before the verb, whose unit is left out. */
export const isGreat = (context: Context, numeral: Numeral): boolean =>
  numeral.form === "cardinal" &&
  numeral.value !== undefined &&
  compare(numeral.value, LEAST_GREAT) >= 0 &&
  numeral.rule.includes("number-word/") &&
  (context.predicateAt(numeral.tokenEnd) ||
    context.is(numeral.tokenEnd, OBJECT) ||
    (context.is(numeral.tokenEnd, CLOSING_BRACKET) && context.is(numeral.tokenStart - 1, OPENING_BRACKET)) ||
    context.startingAt(context.resources.changes, numeral.tokenEnd)?.value.place === "noun");

/** «شاخص کل به ۲ میلیون رسید», «شاخص در رقم ۲۹۲۷ ایستاد»: points, whose word is left out. */
function isIndexValue(context: Context, numeral: Numeral): boolean {
  const start = numeral.tokenStart;
  if (numeral.form !== "cardinal" || !numeral.value) return false;
  if (context.is(start - 1, INDEX)) return true;
  const arrives = context.is(start - 1, TO) && context.in(numeral.tokenEnd, context.sets.arrivals);
  if (!arrives && !context.in(start - 1, LEVEL_NOUNS)) return false;
  for (let at = start - 2; at > start - FARTHEST_INDEX; at -= 1) if (context.in(at, INDICATORS)) return true;
  return false;
}

/** A number right behind «بزرگی» that an earthquake can have. */
const isMagnitude = (context: Context, { tokenStart, value, form, scale }: Numeral): boolean =>
  context.in(tokenStart - 1, MAGNITUDES) &&
  context.is(tokenStart - 2, TO, WITH) &&
  form === "cardinal" &&
  scale === 1n &&
  value !== undefined &&
  compare(value, GREATEST_QUAKE) < 0;

/** «۱/۳ جمعیت» is a third: a stroke is a decimal mark before a unit or a scale only («۲/۵ میلیون», «۳/۵ درصد»). */
export function slashed(context: Context, numeral: Numeral): Numeral {
  const single = numeral.tokenEnd === numeral.tokenStart + 1;
  if (!single || unitAt(context, numeral.tokenEnd) || !canBeCounted(context, numeral)) return numeral;
  const [above, below] = context.key(numeral.tokenStart).split("/").map(BigInt) as [bigint, bigint];
  if (above === 0n || above >= below) return numeral;
  return { ...numeral, value: rational(above, below), form: "fraction", flags: ["slash_fraction"] };
}

/** A counted noun: an ordinary word right after the number, in the same sentence. */
function canBeCounted(context: Context, numeral: Numeral): boolean {
  const at = numeral.tokenEnd;
  if (numeral.flags.includes("unit_elided")) return false;
  if (!context.isWord(at) || context.isNumeral(at) || numeral.form !== "cardinal" || !numeral.value) return false;
  if (context.classAt(at) && !isGame(context, at, numeral.tokenStart)) return false;
  const { resources, tokens } = context;
  if (tokens.letterStart[at + 1]! - tokens.letterStart[at]! < 2) return false;
  if (context.startingAt(resources.changes, at) || context.startingAt(resources.months, at)) return false;
  if (isSaid(context, at)) return false;
  if (resources.ratesBefore.longest(tokens, at, context.to)) return false;
  const { tokenStart } = numeral;
  if (!context.is(tokenStart, NINE_OR_NO) || numeral.tokenEnd - tokenStart > 1) return true;
  // «سه شهر و نه روستا»
  return (
    context.is(tokenStart - 1, AND) && context.isNumeral(tokenStart - 3) && !context.is(tokenStart - 3, NINE_OR_NO)
  );
}

/** «۲۵ اعلام کرده بود», «۲۴ بیان می‌شود», «۱۹ بالا آورد»: the word makes one verb with what follows; but «۱۲ شرکت است». */
function isSaid(context: Context, at: number): boolean {
  const { sets } = context;
  if (context.in(at, sets.saying)) return context.isVerb(at + 1) || context.isLightVerb(at + 1);
  if (context.is(at, PLACED) && context.predicateAt(at + 1)) return true;
  // «۱۲ شرکت است», «۲ شکست دارد», but «۵ نیاز دارد»
  const own = context.in(at + 1, sets.possession) && !context.in(at, STATES);
  const had = own && (!context.in(at + 1, WILL_FORMS) || context.is(at + 2, HAD, WAS));
  if (!context.isVerb(at + 1) || had) return false;
  return context.in(at, sets.light) || context.in(at, UP_OR_DOWN);
}

/** «۱۹ برد و ۵ باخت داشتند»: games won and lost; but «سه بر یک برد». */
const isGame = (context: Context, at: number, start: number): boolean =>
  context.in(at, WIN_OR_LOSS) &&
  (context.in(at + 1, AFTER_NUMBER) || (context.is(start - 1, AND, COMMA) && context.in(start - 2, WIN_OR_LOSS)));

/** Nouns that end in «ای» or «وی» by themselves. */
const OWN_YEH = new Set(["چای", "جای", "رای", "رأی", "پای", "نای", "خدای", "موی", "جوی", "کوی", "سوی", "روی", "بوی"]);

/** The counted noun as a unit: without the ezafe that is written after a long vowel or a silent heh («روستای», «خانه‌ی»). */
export function nounUnit(surface: string): UnitEntry {
  let word = surface;
  // «۴۰ حادثه‌ای که»
  if (word.endsWith("\u200cای")) word = word.slice(0, -3);
  if (/[اوه]\u200c?ی$/u.test(word) && !OWN_YEH.has(word) && (word.endsWith("\u200cی") || /(?:ا|[^ا]و)ی$/u.test(word)))
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
