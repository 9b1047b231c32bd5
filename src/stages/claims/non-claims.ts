import type { NonClaimType } from "../../lexicon/claims/index.js";
import {
  CLOSING_QUOTE,
  DASH,
  EVERY,
  FROM,
  HYPHEN,
  IN,
  ON,
  ONE,
  OPENING_QUOTE,
  SLASH,
  THAT,
  THAT_ONE,
  UNTIL,
} from "../../lexicon/particles.js";
import { compare, rational } from "../../text/rational.js";
import { word, words } from "../../text/words.js";
import type { Context } from "./context.js";
import { byLexicon, isFourDigits, isPlace, isYearLike, SMALL } from "./listed-non-claims.js";
import { oneType } from "./one.js";
import type { Slot } from "./slots.js";

const ORDINAL_ENDING = word("ام");
const PLURAL_ENDINGS = words("ها", "های");
const HALF_WORD = word("نیم");
const NINE_OR_NO = word("نه");
const SO_VERY = word("چندان");
const MINE_OR_ORDINAL = word("مین");
const TIME_OR_AGE = words("زمان", "سن");
const COURSE = words("طول", "خلال", "مدت");
const SINCE = words("از", "گذشت");
const AFTER_OR_BEFORE = words("پس", "بعد", "قبل", "پیش", "از");

const LAST_DAY = rational(31n);
const DEMONSTRATIVES = words("این", "آن", "همین", "همان", "هر");
/** Before a number that they leave open: «چند هزار», «ده‌ها هزار». */
const VAGUE = words("چند", "چندین", "دهها", "صدها", "هزاران", "هزارها", "میلیونها");
const PERIOD_AFTER = words(
  "گذشته",
  "اخیر",
  "اینده",
  "پیش",
  "قبل",
  "بعد",
  "نخست",
  "اول",
  "ابتدای",
  "ابتدایی",
  "ابتدا",
  "پایانی",
  "اخر",
  "منتهی",
  "امسال",
  "جاری",
  "اتی",
  "متوالی",
  "سال",
  "دوم",
  "سوم",
  "دیگر",
);
const PERIOD_BEFORE = words("طی", "ظرف", "در", "درطول", "هر", "پساز", "پسازگذشت");
const ENUMERATORS = words("-", "–", ")", ".");

/** Says why a numeral asserts no quantity, by the words around it; `undefined` where nothing speaks against it. */
export function nonClaimType(context: Context, slot: Slot): { type: NonClaimType; rule: string } | undefined {
  const { numeral, value } = slot;
  const found = (type: NonClaimType, rule = `not-claim/${type}`) => ({ type, rule });
  if (numeral.form === "unread" || !value) return found(unreadType(slot));
  if (numeral.form === "ordinal") return found(isDate(context, slot) ? "date" : "ordinal");
  if (isDate(context, slot)) return found("date");
  const start = numeral.tokenStart;
  const listed = byLexicon(context, slot);
  if (listed) return found(listed.type, listed.id);
  if (context.endingAt(context.resources.months, start) && isYearLike(slot) && !isShare(slot)) return found("year");
  if (isYearOfPlace(context, slot) || isYearOfTwo(context, slot)) return found("year");
  if (isOrdinalApart(context, slot) || (slot.noun && context.is(slot.unitFrom, ORDINAL_ENDING)))
    return found("ordinal");
  if (context.in(start - 1, VAGUE) || context.in(numeral.tokenEnd, PLURAL_ENDINGS)) return found("vague");
  if (isTitled(context, slot)) return found("name", "not-claim/title-of-a-work");
  if (isEnumerator(context, slot)) return found("enumeration");
  if (context.in(start - 1, DEMONSTRATIVES) && slot.unit?.dimension !== "ratio" && numeral.form !== "fraction") {
    if (context.is(start - 1, EVERY)) return found("denominator");
    if (compare(value, SMALL) < 0 && !isOfThat(context, slot) && !isBackward(context, start - 1))
      return found("definite");
  }
  const lasts = slot.unit?.dimension === "duration" || context.in(slot.unitFrom, context.sets.longTimes);
  if (lasts && isPeriod(context, slot)) return found("period");
  if (context.is(start, ONE) && numeral.tokenEnd === start + 1) return oneType(context, slot);
  // «نیم‌سکه», «نیم قرن»: half is a number only before a unit or a scale.
  // «نیم تا یک درجه»
  const ranges = context.is(start + 1, UNTIL) && context.quantityAt(start + 2);
  if (context.is(start, HALF_WORD) && numeral.tokenEnd === start + 1 && (!slot.unit || slot.noun) && !ranges)
    return found("phrase");
  // «نه چندان دور»
  const no = !slot.unit || context.is(slot.unitFrom, SO_VERY);
  if (context.is(start, NINE_OR_NO) && numeral.tokenEnd === start + 1 && no) return found("phrase");
  if (value.numerator === 0n && slot.unit?.kind !== "measure") return found("phrase");
  return undefined;
}

/** «تا آخر آبان ۸۰ درصد مردم»: a share, and no year of two digits. */
const isShare = ({ unit, value }: Slot): boolean => unit?.dimension === "ratio" && !isFourDigits(value!);

/** «رقابت‌های کشتی ۲۰۱۸ آسیا»: a place is not counted. */
const isYearOfPlace = (context: Context, slot: Slot): boolean =>
  slot.noun && isYearLike(slot) && isFourDigits(slot.value!) && isPlace(context, slot);

/** «در سال زراعی ۹۹- ۱۳۹۸ قیمت گندم …»: the year next to the one before the hyphen. */
function isYearOfTwo(context: Context, slot: Slot): boolean {
  const hyphen = slot.numeral.tokenStart - 1;
  if (!context.is(hyphen, HYPHEN, DASH, SLASH) || !context.isNumeral(hyphen - 1) || !isYearLike(slot)) return false;
  const other = context.key(hyphen - 1);
  return other.length === 2 && Number(other) === Number((slot.value!.numerator + 1n) % 100n);
}

/** «۵۴ مین جشنواره» is the 54th; «۵۴ مین کشف شد» are mines. */
const isOrdinalApart = (context: Context, slot: Slot): boolean =>
  slot.noun &&
  slot.numeral.rule === "numeral/digits" &&
  context.is(slot.unitFrom, MINE_OR_ORDINAL) &&
  context.isContent(slot.unitTo) &&
  !context.predicateAt(slot.unitTo + 1) &&
  !context.in(slot.unitTo, OF_MINES);

const OF_MINES = words("ضد", "ضدنفر", "زمینی", "دریایی", "جنگی", "تله", "خنثی", "کشف");

/** «طول آن ۱۲ کیلومتر است»: «آن» is what the measured thing belongs to. */
function isOfThat(context: Context, slot: Slot): boolean {
  const that = slot.numeral.tokenStart - 1;
  if (!context.is(that, THAT_ONE) || !context.isWord(that - 1) || !context.isContent(that - 1)) return false;
  return (slot.unit && slot.unit.dimension !== "count") || context.in(that - 1, context.sets.properties);
}

/** «حادثه‌ای که در آن ۵ نفر …», «طی آن ۸ نفر», «به دنبال آن ۹ دستگاه»: «آن» is what was told before. */
function isBackward(context: Context, that: number): boolean {
  if (!context.is(that, THAT_ONE)) return false;
  const { sets } = context;
  if (context.is(that - 1, IN)) return context.is(that - 2, THAT);
  return context.in(that - 1, sets.backward) || (context.is(that - 1, FROM, ON) && context.in(that - 2, sets.beyond));
}

function unreadType(slot: Slot): NonClaimType {
  if (slot.numeral.flags.includes("clock")) return "clock";
  if (slot.numeral.flags.includes("date")) return "date";
  if (slot.numeral.flags.includes("identifier")) return "identifier";
  return "unread";
}

/** «۱۵ خرداد», «چهارم فروردین». */
function isDate(context: Context, slot: Slot): boolean {
  const { numeral, value } = slot;
  if (!value || numeral.scale > 1n || value.denominator !== 1n || compare(value, LAST_DAY) > 0) return false;
  return context.startingAt(context.resources.months, numeral.tokenEnd) !== undefined;
}

/** Longest title of a book, a film, a plan in quotation marks, in tokens. */
const LONGEST_TITLE = 8;

/** A number inside the quoted title of a work: «هزار و یک شب»; a quotation has a verb, a quoted sum a unit of measure. */
function isTitled(context: Context, slot: Slot): boolean {
  const { dimension } = slot.unit ?? {};
  if (dimension === "money" || dimension === "ratio") return false;
  let open = slot.numeral.tokenStart - 1;
  while (open > slot.numeral.tokenStart - LONGEST_TITLE && !context.is(open, OPENING_QUOTE, CLOSING_QUOTE)) open -= 1;
  if (!context.is(open, OPENING_QUOTE)) return false;
  for (let at = open + 1; at < open + LONGEST_TITLE + 2; at += 1) {
    if (context.is(at, CLOSING_QUOTE)) return true;
    if (context.isVerb(at)) return false;
  }
  return false;
}

/** «۱-», «۲)» at the head of a line, or a number alone on its line. */
function isEnumerator(context: Context, slot: Slot): boolean {
  const { numeral } = slot;
  if (numeral.tokenStart !== context.from || slot.unit) return false;
  return numeral.tokenEnd === context.to || context.in(numeral.tokenEnd, ENUMERATORS);
}

/** «دوره بلندمدت ۵۰ ساله», «میانگین بلندمدت ۵۰ ساله» */
const isLongTerm = (context: Context, at: number): boolean =>
  context.in(at, context.sets.longTerm) &&
  (context.in(at - 1, context.sets.spans) || context.in(at - 1, context.sets.averages));

/** Periods that only say when: «در ۱۰ ماهه گذشته», «طی یک ماه اخیر», «تا سه سال آینده». */
function isPeriod(context: Context, slot: Slot): boolean {
  if (slot.modifier?.value.comparator === "<" && slot.unit?.code === "a") return true;
  // «صد متر را در ۹٫۵۸ ثانیه دوید»
  if (slot.unit?.code === "s" && !context.in(slot.unitTo, PERIOD_AFTER)) return false;
  if (context.in(slot.unitTo, PERIOD_AFTER) && !(slot.adjectival && slot.unit?.code === "a")) return true;
  const before = slot.start - 1;
  // «در بازه زمانی هشت ساعته», «دوره بلندمدت ۵۰ ساله»
  if (slot.adjectival && (context.in(before, context.sets.ofTime) || isLongTerm(context, before))) return true;
  // «صادرات دو ماهه کشور»: what was measured in that time.
  if (
    slot.adjectival &&
    slot.unit?.code === "mo" &&
    (context.in(before, context.sets.properties) || context.in(before, context.sets.reports)) &&
    !context.in(before, TIME_OR_AGE)
  )
    return true;
  // «رشد نقدینگی یک‌ساله», «تورم یک ساله»
  if (slot.adjectival && slot.unit?.code === "a" && context.in(before, context.sets.flows)) return true;
  if (context.in(before, PERIOD_BEFORE)) return true;
  if (context.in(before, COURSE) && context.is(before - 1, IN)) return true;
  if (context.in(before, SINCE) && context.in(before - 1, AFTER_OR_BEFORE)) return true;
  // «۶ ماهه ۹۸», «در ۶ ماهه»
  return slot.adjectival && slot.unit?.code === "mo" && context.tokens.kind[slot.unitTo] === 1;
}
