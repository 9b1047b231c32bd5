import { AGAINST, AND, COMMA, FOR, FROM, IN, OPENING_QUOTE, OTHER, OWN, THAT, TO } from "../../../lexicon/particles.js";
import { word, words } from "../../../text/words.js";
import type { Context } from "../context.js";
import type { Governing } from "../resources.js";
import { isEmpty, isHeldBy, isLight, isSubjectedTo, isVerbal } from "./verbal-nouns.js";

const BELOW_OR_ABOVE = words("زیر", "بالای", "تحت");
const LIFE = word("جان");
const OWN_WORDS = words("خود", "خودشان");
const TIME_OR_LOAD = word("بار");
const PUTTING = word("گذاری");
const OF_COMPOUND_VERBS = words("را", "نشان", "پیدا", "مواجه");
const PARTS_OF_DAY = words("روز", "صبح", "شب", "عصر", "ظهر", "بامداد", "شامگاه");
const PARTS_OF_TIME = words("اواخر", "اوایل", "اواسط");
const HAS_NOT = words("ندارد", "ندارند", "نداشت", "نداشتند");
const PLACED = word("قرار");
const TAKEN_PLACE = word("صورت");
const SHARE = word("سهم");
const A_PART = word("بخشی");
const BEGINNING = words("آغاز", "شروع");
const AFTER_PREDICATE = words("است", "اند", "بود", "که", "بودند");

/** A stretch of tokens `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

interface PhraseOptions {
  /** Whether the phrase has begun before: its head stands to the left. */
  readonly started?: boolean;
  /** Whether it may be what persons are under: «تحت پوشش بیمه», «زیر خط فقر». */
  readonly under?: boolean;
  /** Whether the place where things are counted belongs to it: «در کشور». */
  readonly places?: boolean;
  /** Whether a noun that makes one verb with what follows may be the phrase: «۳ نفر زخمی شدند». */
  readonly lightAllowed?: boolean;
  /** Whether a relative clause that says which ones is meant belongs to it: «برقی که در عراق تولید می‌شود». */
  readonly relative?: boolean;
  /** A noun further left that may govern a preposition inside: «صادرات ۸۸۰ میلیون دلاری ایران به قطر». */
  readonly head?: number;
  /** Whether it is the complement of another phrase: it takes no complement of its own. */
  readonly inner?: boolean;
}

/** A noun phrase in the news is seldom longer; also what keeps a hostile line linear. */
export const LONGEST_PHRASE = 14;

/** The noun phrase that begins at a token, `undefined` where none does. */
export function phraseFrom(context: Context, at: number, options: PhraseOptions = {}): TokenRange | undefined {
  const { sets } = context;
  const from = context.is(at, OPENING_QUOTE) ? at + 1 : at;
  if (!context.isWord(from) || isSuperlative(context, from)) return undefined;
  // «۱۷ درجه زیر صفر»
  const under = options.under && context.in(from, sets.under) && !context.isNumeral(from + 1);
  if (context.in(from, BELOW_OR_ABOVE) && !under) return undefined;
  if (isComplemented(context, from) && !context.in(from, sets.properties)) return undefined;
  // «جان خود را از دست دادند», «قیمت گذاری شد»: no noun without its verb.
  if (context.is(from, LIFE) && context.in(from + 1, OWN_WORDS)) return undefined;
  // «۹۰۰ تومان بار دیگر کاهش یافت»
  if (context.is(from, TIME_OR_LOAD) && context.is(from + 1, OTHER)) return undefined;
  if (context.is(from + 1, PUTTING) && context.predicateAt(from + 2)) return undefined;
  // «۳۷ سانتی‌متر پایین‌تر از سال گذشته»
  if (context.endsWith(from, "تر") && context.is(from + 1, FROM)) return undefined;
  const head = context.in(from, sets.demonstratives) && context.isContent(from + 1) ? from + 1 : from;
  const to = phraseEnd(context, head, options);
  if (to <= head) return undefined;
  if (to === head + 1) {
    // «۲۵ درجه اشاره کرد», «هزار نسخه منتشر شد»: the noun belongs to the verb.
    // «۳۸۰ فقره آن مختومه شد»: «آن» is no part of it.
    const allowed = options.lightAllowed && from === head;
    if (allowed ? isEmpty(context, head) : isVerbal(context, head)) return undefined;
    if (context.in(head, sets.judging) && context.in(head + 1, sets.copulas)) return undefined;
    // «۲۵ درصد بالا می‌برد»
    if (context.startingAt(context.resources.changes, head)?.value.place === "after") return undefined;
    if (!options.lightAllowed && context.isTime(head)) return undefined;
  }
  return { from, to: options.relative ? relativeEnd(context, to) : to };
}

/** «بیشترین», «بدهکارترین»: what the thing is among others, not what it is. */
const isSuperlative = (context: Context, at: number): boolean => context.endsWith(at, "ترین");

/** The end of the relative clause that «ی» announces, or `to`. */
export function relativeEnd(context: Context, to: number): number {
  if (!context.is(to, THAT) || !context.endsWith(to - 1, "ی")) return to;
  const end = context.clauseEnd(to + 1);
  return end - to > LONGEST_PHRASE || context.isMark(end - 1) ? to : end;
}

/** Where the noun phrase that goes on at a token ends: before a verb, a preposition, a mark, the noun of a light verb. */
export function phraseEnd(context: Context, from: number, options: PhraseOptions): number {
  const { resources, sets } = context;
  const { started = false, places = false, inner = false } = options;
  const last = Math.min(context.to, from + LONGEST_PHRASE);
  let at = from;
  let placed = -1;
  while (at < last) {
    const begun = started || at > from;
    if (context.quantityAt(at)) {
      // «پروازهای ۴۸ فرودگاه»: the ezafe asks for what follows.
      if (at === from || !context.endsWith(at - 1, "های")) break;
      while (at < last && context.isNumeral(at)) at += 1;
      continue;
    }
    // «افزایش سرمایه مبلغ ۱۲ ریال»
    if (at > from && context.in(at, sets.numberWords) && context.quantityAt(at + 1)) break;
    // «زمین‌لرزه‌های اخیر»: the ezafe asks for its adjective.
    if (at > from && context.in(at, sets.passed) && context.endsWith(at - 1, "های")) {
      at += 1;
      continue;
    }
    if (begun && isRanked(context, at)) break;
    if (!context.isContent(at)) {
      const to = begun
        ? goesOn(context, at, places, started) || (inner ? 0 : governedEnd(context, options.head ?? from, at))
        : 0;
      if (to === 0) break;
      if (context.is(at, IN)) placed = to;
      at = to;
      continue;
    }
    // «کمبود ۲ هزار معلم در استان جدی است»
    if (at === placed && context.in(at + 1, sets.copulas)) break;
    if (at > from && isClosed(context, at - 1)) break;
    // «۹ شهر مجموع خطوط …»
    if (started && (context.in(at, sets.countings) || isSuperlative(context, at))) break;
    // «طرح بالای ۱۰۰ میلیارد ریال»: the next quantity begins with its modifier.
    const modifier = resources.modifiersBefore.longest(context.tokens, at, context.to);
    if (modifier && context.isNumeral(modifier.next)) break;
    // «واحد مسکونی معامله شده»: a participle closes the phrase it qualifies.
    if (begun && isQualifying(context, at + 1)) return at + 2;
    if (changes(context, at, begun) || (begun && startsOther(context, at, started))) break;
    const complement = (begun || context.in(at, sets.properties)) && !inner ? complementEnd(context, at) : undefined;
    if (complement !== undefined) {
      if (complement === at && begun) break;
      at = Math.max(complement, at + 1);
      continue;
    }
    at += 1;
  }
  return at > from + 1 && context.is(at - 1, AND) ? at - 1 : at;
}

/** «تولید خودرو مکان دوم», «۱۴۹ مدال هفتمین تیم جهان است»: a rank begins behind the phrase. */
const isRanked = (context: Context, at: number): boolean =>
  (context.in(at, context.sets.ranks) && context.isNumeral(at + 1)) ||
  (context.isNumeral(at) && context.endsWith(at, "مین"));

/** Whether a noun of change at `at` is the verb's, or begins what is told next. */
function changes(context: Context, at: number, begun: boolean): boolean {
  const change = context.startingAt(context.resources.changes, at);
  if (!change) return false;
  if (context.predicateAt(at + 1) || context.in(at + 1, OF_COMPOUND_VERBS)) return true;
  // «دو خودروساز رشد ۴ درصدی داشتند»
  if (begun && context.quantityAt(change.next)) return true;
  // «بیکاری در ۱۴ استان افزایش و در ۱۶ استان کاهش یافت»
  return begun && context.is(change.next, AND) && context.isPreposition(change.next + 1);
}

/** Whether the word belongs to the verb, or to what is said of the phrase, no longer to the phrase itself. */
function startsOther(context: Context, at: number, started: boolean): boolean {
  const { sets } = context;
  if (isLight(context, at) || context.in(at, sets.predicatives) || isHeldBy(context, at)) return true;
  if ((!started && isUnder(context, at)) || endsBefore(context, at)) return true;
  // «تحت پوشش بیمه هستند»
  const within = context.in(at - 2, sets.under);
  if (!within && context.in(at, sets.judging) && context.in(at + 1, sets.copulas)) return true;
  // «۱۰ سرباز روز یکشنبه زخمی شدند», «یک میلیون داوطلب اواخر این هفته …»
  return (context.in(at, PARTS_OF_DAY) && context.isTime(at + 1)) || context.in(at, PARTS_OF_TIME);
}

/** «صرافی‌ها سکه را …»: a plural that no ezafe joins to what follows. */
export const isClosed = (context: Context, at: number): boolean =>
  context.isContent(at) && context.endsWith(at, "ها") && !context.in(at, context.sets.ownHa);

/** «۳۱۰ مورد بازرسی انجام و …», «دو ساعت تأخیر آغاز به کار کردند», «۳۱۲ صفحه سه نسل»: what no longer belongs to the phrase. */
function endsBefore(context: Context, at: number): boolean {
  const { sets } = context;
  // «۴۰۰ کودک حامی ندارند», «خیابان‌ها مورد روکش قرار گرفت»
  if (context.in(at + 1, HAS_NOT) || isSubjectedTo(context, at)) return true;
  if (context.is(at + 1, COMMA) && context.in(at, sets.personStates) && context.quantityAt(at + 2)) return true;
  if (context.is(at + 1, AND)) {
    if (context.in(at, sets.done)) return true;
    const state = context.in(at, sets.light) || context.in(at, sets.personStates);
    if (state && (context.isPreposition(at + 2) || context.quantityAt(at + 2))) return true;
  }
  // «کارگران این کارخانه حقوق …»: behind «این» and its noun another noun begins another phrase.
  // «۹۶ درصد خون‌های اهدایی سهم مردان است»
  if (context.in(at, sets.properties) && (context.in(at - 2, sets.pointing) || context.is(at, SHARE))) return true;
  if (context.in(at, BEGINNING) && context.is(at + 1, TO)) return true;
  // «۲۳۳ روستا بخشی از …»
  if (context.is(at, A_PART) && context.is(at + 1, FROM)) return true;
  return context.in(at, sets.cardinals) && context.isContent(at + 1) && !context.isTime(at + 1);
}

/** «جمعیت استان زیر پوشش بیمه قرار دارند», «جمعیت تحت پوشش بیمه اند»: what the phrase before it is under, said with the verb. */
function isUnder(context: Context, at: number): boolean {
  if (!context.in(at, context.sets.under) || !context.isContent(at + 1)) return false;
  const to = phraseEnd(context, at + 1, { inner: true });
  return context.in(to, context.sets.copulas) || (context.is(to, PLACED) && context.predicateAt(to + 1));
}

const governs = (context: Context, rows: readonly Governing[], word: number, preposition: number): boolean =>
  rows.some((row) => context.in(preposition, row.preposition) && context.in(word, row.words));

/** «ناشی از», «منتهی به»: an adjective before its preposition. */
export const isComplemented = (context: Context, at: number): boolean =>
  context.isPreposition(at + 1) && governs(context, context.resources.complemented, at, at + 1);

/**
 * The end of an adjective with its preposition and noun («حاصل از صادرات»), `at` itself where they are the predicate
 * («ناشی از خودروها است»), `undefined` where no such adjective stands at `at`.
 */
export function complementEnd(context: Context, at: number): number | undefined {
  if (!isComplemented(context, at)) return undefined;
  const to = innerEnd(context, at + 2);
  if (to === at + 2) return at;
  // «ناشی از خودروها است», «ناشی از خودروهاست»
  return context.in(to, context.sets.copulas) || context.endsWith(to - 1, "هاست") ? at : to;
}

function innerEnd(context: Context, from: number): number {
  const head = context.in(from, context.sets.demonstratives) && context.isContent(from + 1) ? from + 1 : from;
  if (context.quantityAt(head)) return from;
  const to = phraseEnd(context, head, { inner: true });
  return to > head ? to : from;
}

/**
 * The end of the prepositional phrase at `at` that a noun of the phrase from `from` governs («بدهی به بازنشستگان»), 0
 * where there is none or a verb takes it («تسهیلات به کشاورزان پرداخت شد»).
 */
export function governedEnd(context: Context, from: number, at: number): number {
  const { governed } = context.resources;
  if (!context.isPreposition(at) || context.nextOf(at) !== at + 1) return 0;
  let found = false;
  for (let word = Math.max(context.from, from - 1); word < at && !found; word += 1)
    found = governs(context, governed, word, at);
  if (!found || context.isTime(at + 1)) return 0;
  // «وام ازدواج به ارزش …»: how much it is.
  if (
    context.is(at, TO) &&
    (context.in(at + 1, context.sets.magnitudes) || context.in(at + 1, context.sets.plainMeasures))
  )
    return 0;
  const to = innerEnd(context, at + 1);
  if (to === at + 1) return 0;
  // «حمله علیه نیروها رخ داد»: of the noun, whatever the verb.
  if (context.is(at, AGAINST)) return to;
  // «۱۵ هزار بازدید از موزه‌ها صورت گرفت»: «صورت» takes no «از».
  if (context.is(at, FROM) && context.is(to, TAKEN_PLACE) && context.predicateAt(to + 1)) return to;
  // «تسهیلات به کشاورزان پرداخت شد»
  const verbal = context.predicateAt(to) && !context.in(to, context.sets.possession);
  return verbal || (context.isContent(to) && isLight(context, to)) || context.in(to, context.sets.predicatives)
    ? 0
    : to;
}

/** A participle as an adjective, not as the sentence's verb: «نمونه‌سازی شده و ۶۸ محصول …», not «ساخته شده است». */
function isQualifying(context: Context, at: number): boolean {
  if (!context.isParticiple(at)) return false;
  if (context.is(at + 1, AND)) return context.quantityAt(at + 2);
  return (
    at + 1 < context.to && !context.isMark(at + 1) && !context.isVerb(at + 1) && !context.in(at + 1, AFTER_PREDICATE)
  );
}

/**
 * Where the phrase goes on behind a word that commonly ends it: «و» («علم و فناوری»), the place where things are counted
 * («در استان»), «برای», «این» inside («اراضی این استان»); 0 where it ends.
 */
function goesOn(context: Context, at: number, places: boolean, counted: boolean): number {
  const { sets } = context;
  const joins =
    context.isContent(at + 1) && context.isWord(at + 1) && !context.isNumeral(at + 1) && !isLight(context, at + 1);
  if (context.is(at, AND))
    return joins &&
      !context.quantityAt(at + 2) &&
      !context.in(at + 1, sets.rests) &&
      !context.predicateAt(at + 2) &&
      !context.in(at + 1, sets.properties)
      ? at + 1
      : 0;
  if (context.is(at, IN)) return places && context.in(at + 1, sets.places) ? at + 2 : 0;
  if (context.in(at, sets.belonging)) {
    if (!context.is(at + 1, TO)) return 0;
    const to = innerEnd(context, at + 2);
    // «۱۲ پرونده مربوط به قاچاق است»: which are counted; but «۷۲ درصد از پرونده‌ها مربوط به قاچاق است».
    return to > at + 2 && (counted || !context.in(to, sets.copulas)) ? to : 0;
  }
  if (context.is(at, FOR)) {
    const joined = places && joins && !context.isTime(at + 1);
    return joined && !context.in(innerEnd(context, at + 1), sets.copulas) ? at + 2 : 0;
  }
  if (context.in(at, sets.pointing) || context.is(at, OWN)) return joins && !context.isTime(at + 1) ? at + 1 : 0;
  return 0;
}
