import type { Context } from "./context.js";

/** A stretch of tokens `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

interface PhraseOptions {
  /** Whether the phrase has begun before: its head stands to the left. */
  readonly started?: boolean;
  /** Whether the place where things are counted belongs to it: «در کشور». */
  readonly places?: boolean;
  /** Whether a noun that makes one verb with what follows may be the phrase: «۳ نفر زخمی شدند». */
  readonly lightAllowed?: boolean;
  /** Whether a relative clause that says which ones is meant belongs to it: «برقی که در عراق تولید می‌شود». */
  readonly relative?: boolean;
}

/** A noun phrase in the news is seldom longer; also what keeps a hostile line linear. */
export const LONGEST_PHRASE = 14;
const DEMONSTRATIVES = ["این", "آن", "همین", "هر"];

/** The noun phrase that begins at a token, `undefined` where none does. */
export function phraseFrom(context: Context, at: number, options: PhraseOptions = {}): TokenRange | undefined {
  const from = context.is(at, "«") ? at + 1 : at;
  if (!context.isWord(from)) return undefined;
  const head = context.is(from, ...DEMONSTRATIVES) && context.isContent(from + 1) ? from + 1 : from;
  const to = phraseEnd(context, head, options);
  if (to <= head) return undefined;
  // «۲۵ درجه اشاره کرد», «هزار نسخه منتشر شد»: the noun belongs to the verb.
  if (to === head + 1 && context.predicateAt(to) && context.resources.light.has(context.key(head))) return undefined;
  if (to === head + 1 && !options.lightAllowed && context.isTime(head)) return undefined;
  return { from, to: options.relative ? relativeEnd(context, to) : to };
}

/** The end of the relative clause that «ی» announces, or `to`. */
function relativeEnd(context: Context, to: number): number {
  if (!context.is(to, "که") || !context.key(to - 1).endsWith("ی")) return to;
  const end = context.clauseEnd(to + 1);
  return end - to > LONGEST_PHRASE || context.isMark(end - 1) ? to : end;
}

/** Whether a noun makes one verb with what follows it: «صادر شد», but not «دو پارک داریم». */
function isLight(context: Context, at: number): boolean {
  if (context.is(at + 1, "پیدا")) return true;
  if (!context.predicateAt(at + 1)) return false;
  return context.resources.light.has(context.key(at)) || !context.resources.possession.has(context.key(at + 1));
}

/** Where the noun phrase that goes on at a token ends: before a verb, a preposition, a mark, the noun of a light verb. */
export function phraseEnd(context: Context, from: number, { started = false, places = false }: PhraseOptions): number {
  const { resources } = context;
  const last = Math.min(context.to, from + LONGEST_PHRASE);
  let at = from;
  while (at < last) {
    const begun = started || at > from;
    if (context.quantityAt(at)) break;
    if (!context.isContent(at)) {
      const skip = begun ? goesOn(context, at, places) : 0;
      if (skip === 0) break;
      at += skip;
      continue;
    }
    // «طرح بالای ۱۰۰ میلیارد ریال»: the next quantity begins with its modifier.
    const modifier = resources.modifiersBefore.longest(context.tokens, at, context.to);
    if (modifier && context.quantityAt(modifier.next)) break;
    // «واحد مسکونی معامله شده»: a participle closes the phrase it qualifies.
    if (begun && isQualifying(context, at + 1)) return at + 2;
    const change = context.startingAt(resources.changes, at);
    if (change && (context.predicateAt(at + 1) || context.is(at + 1, "را", "نشان", "پیدا", "مواجه"))) break;
    if (begun && isLight(context, at)) break;
    at += 1;
  }
  return at;
}

/** «شده» as an adjective, not as the sentence's verb: «نمونه‌سازی شده و ۶۸ محصول …», not «ساخته شده است». */
function isQualifying(context: Context, at: number): boolean {
  if (!context.is(at, "شده")) return false;
  if (context.is(at + 1, "و")) return context.quantityAt(at + 2);
  return at + 1 < context.to && !context.isMark(at + 1) && !context.is(at + 1, "است", "اند", "بود", "که", "بودند");
}

/**
 * How many tokens carry the phrase on over a word that commonly ends it: «و» («علم و فناوری»), the place where things are
 * counted («در استان»), «مربوط به», «برای», «این» inside («اراضی این استان»); 0 where it ends.
 */
function goesOn(context: Context, at: number, places: boolean): number {
  const joins =
    context.isContent(at + 1) && context.isWord(at + 1) && !context.isNumeral(at + 1) && !isLight(context, at + 1);
  if (context.is(at, "و"))
    return joins && !context.predicateAt(at + 2) && !context.resources.properties.has(context.key(at + 1)) ? 2 : 0;
  if (context.is(at, "در")) return places && context.resources.places.has(context.key(at + 1)) ? 2 : 0;
  if (context.is(at, "مربوط", "متعلق")) return context.is(at + 1, "به") && context.isContent(at + 2) ? 2 : 0;
  if (context.is(at, "برای")) return places && joins && !context.isTime(at + 1) ? 2 : 0;
  if (context.is(at, "این", "آن", "خود")) return joins && !context.isTime(at + 1) ? 1 : 0;
  return 0;
}

/** The noun phrase that ends right before a token and begins at or after `border`. */
export function phraseBefore(context: Context, end: number, border = context.from): TokenRange | undefined {
  const first = Math.max(border <= end ? border : context.from, end - LONGEST_PHRASE);
  const isPart = (at: number): boolean =>
    at >= first && context.isWord(at) && !context.isNumeral(at) && context.isContent(at);
  let from = end;
  for (;;) {
    if (isPart(from - 1)) from -= 1;
    else if (from < end && context.is(from - 1, "و") && isPart(from - 2)) from -= 2;
    else break;
  }
  if (from < end && context.is(from - 1, ...DEMONSTRATIVES)) from -= 1;
  return from < end ? { from, to: end } : undefined;
}
