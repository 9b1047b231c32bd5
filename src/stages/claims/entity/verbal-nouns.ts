import { AND, HAD, WAS } from "../../../lexicon/particles.js";
import { word, words } from "../../../text/words.js";
import type { Context } from "../context.js";

const FOUND = word("پیدا");
const NEED = word("نیاز");
const RECORDED = word("ثبت");
const NAME_WORD = word("نام");
const ENTERED = word("وارد");
const WILL_FORMS = words("خواهد", "خواهند", "خواهیم");
const CASE = word("مورد");
const PLACED = word("قرار");

/** «مورد» and its «قرار» are at most so far apart. */
const FARTHEST_SUBJECTED = 8;

/**
 * Whether a noun that alone stands before a verb is that verb: «معامله شد», «خبر داد»; but not «گاز تولید کند», where
 * the noun is what is made, nor «۹۰ میلیارد هزینه شد», where it is what the sum is.
 */
export function isVerbal(context: Context, head: number): boolean {
  const { sets } = context;
  if (context.in(head, sets.predicatives) || isUnknownVerb(context, head) || context.is(head + 1, FOUND)) return true;
  // «کشف و ضبط کردند»
  const paired = context.is(head + 1, AND) && context.in(head, sets.light) && context.isContent(head + 2);
  if (paired && context.isLightVerb(head + 3)) return true;
  if (!context.predicateAt(head + 1)) return false;
  // «۵۰۰ میلیارد تومان نیاز داریم», but «این تونل ۹ کیلومتر طول دارد»
  if (context.is(head, NEED)) return true;
  if (context.in(head, sets.light)) return !isHeldBy(context, head);
  return context.isLightVerb(head + 1) && !context.in(head, sets.properties);
}

/** «می‌خوابند»: what begins with «می» and a half-space is a verb, also one that no list has. */
function isUnknownVerb(context: Context, at: number): boolean {
  const surface = context.tokens.surface(at);
  return surface.startsWith("می\u200c") || surface.startsWith("نمی\u200c");
}

/** «ایجاد می‌شود», «انجام شد»: the noun says nothing without its verb. */
export const isEmpty = (context: Context, head: number): boolean =>
  context.predicateAt(head + 1) && context.in(head, context.sets.light);

/** Whether a noun makes one verb with what follows it: «صادر شد», but not «دو پارک داریم». */
export function isLight(context: Context, at: number): boolean {
  const { sets } = context;
  if (context.is(at + 1, FOUND)) return true;
  // «جمع آوری شد», written apart
  const apart = context.in(at + 1, sets.apart) || (context.is(at, RECORDED) && context.is(at + 1, NAME_WORD));
  if (apart && context.predicateAt(at + 2)) return true;
  // «به ۱۹۰۰ روستا خسارت وارد کرد»
  if (context.in(at, sets.transfers) && context.is(at + 1, ENTERED)) return true;
  if (!context.predicateAt(at + 1)) return false;
  if (context.in(at, sets.light)) return true;
  // «به راه روستایی خسارت زد»
  if (context.in(at, sets.transfers) && !context.in(at + 1, sets.possession)) return true;
  // «حل خواهد شد», but not «درآمد خواهد داشت»
  if (context.in(at + 1, WILL_FORMS)) return !context.is(at + 2, WAS, HAD);
  return context.isLightVerb(at + 1) && !context.in(at + 1, sets.possession);
}

/** «۱۷ شرکت … صادرات داشتند»: a property right before a verb of having is what the counted have. */
export const isHeldBy = (context: Context, at: number): boolean =>
  context.in(at, context.sets.properties) &&
  context.in(at + 1, context.sets.possession) &&
  !context.in(at + 1, context.sets.copulas);

/** «مورد بازدید قرار گرفت», but «کالاهای مورد نیاز». */
export function isSubjectedTo(context: Context, at: number): boolean {
  if (!context.is(at, CASE)) return false;
  for (let word = at + 2; word < at + FARTHEST_SUBJECTED; word += 1)
    if (context.is(word, PLACED)) return context.predicateAt(word + 1);
  return false;
}
