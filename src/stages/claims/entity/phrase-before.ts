import { AND, DASH, FROM, HYPHEN } from "../../../lexicon/particles.js";
import { words } from "../../../text/words.js";
import type { Context } from "../context.js";
import { isClosed, isComplemented, LONGEST_PHRASE, type TokenRange } from "./noun-phrases.js";

const SPAN_OF = words("بازه", "مقطع", "دوره", "محدوده");
const AFTER_OR_BEFORE = words("پس", "پیش", "بعد", "قبل");

/** The noun phrase that ends right before a token and begins at or after `border`. */
export function phraseBefore(context: Context, end: number, border = context.from): TokenRange | undefined {
  const first = Math.max(border <= end ? border : context.from, end - LONGEST_PHRASE);
  const isPart = (at: number): boolean =>
    at >= first && context.isWord(at) && !context.isNumeral(at) && context.isContent(at);
  let from = end;
  for (;;) {
    // «در سن ۵۰ سالگی خطر مرگ را»
    if (from < end && context.isTime(from - 1) && context.isNumeral(from - 2)) break;
    if (isPart(from - 1) && !(from < end && isClosed(context, from - 1))) from -= 1;
    else if (from < end && context.is(from - 1, AND) && isPart(from - 2)) from -= 2;
    // «آزادراه منجیل-رودبار»
    else if (from < end && isTight(context, from - 1) && isPart(from - 2)) from -= 2;
    // «تورم سالانه را»
    else if (from === end && context.in(from - 1, context.sets.periodic) && isPart(from - 2)) from -= 1;
    // «صادرات محصولات این استان»
    else if (from < end && context.in(from - 1, context.sets.pointing) && isPart(from - 2)) from -= 2;
    // «طلای ۱۸ عیار با نرخ …»
    else if (context.in(from - 1, context.sets.carats) && isCarat(context, from - 2) && isPart(from - 3)) from -= 3;
    else break;
  }
  // «در این بازه زمانی نرخ بیکاری …»
  if (context.in(from, context.sets.ofTime) && context.in(from - 1, SPAN_OF)) from += 1;
  // «ناشی از …», which is no noun
  if (from === end - 1 && isComplemented(context, from)) return undefined;
  const pointed = from < end && context.in(from - 1, context.sets.demonstratives) && from - 1 >= first;
  if (pointed && !isAfterThat(context, from - 1)) from -= 1;
  if (from === end || context.in(from, context.sets.views) || isOnlyTime(context, from, end)) return undefined;
  return { from, to: end };
}

const isCarat = (context: Context, at: number): boolean => context.isNumeral(at) && !context.isNumeral(at - 1);

/** A hyphen inside a name. */
const isTight = (context: Context, at: number): boolean =>
  context.is(at, HYPHEN, DASH) && !context.tokens.spaceBefore(at) && !context.tokens.spaceBefore(at + 1);

/** «پس از آن دما …»: the pronoun belongs to the adverb. */
export const isAfterThat = (context: Context, at: number): boolean =>
  context.is(at - 1, FROM) && context.in(at - 2, AFTER_OR_BEFORE);

/** Whether all words of `[from, to)` are of time: «اسفند ساعت». */
export function isOnlyTime(context: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!context.isTime(at)) return false;
  return true;
}
