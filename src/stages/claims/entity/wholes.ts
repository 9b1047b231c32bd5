import { CLOSING_BRACKET, FROM, OPENING_BRACKET } from "../../../lexicon/particles.js";
import { word, words } from "../../../text/words.js";
import type { Context } from "../context.js";
import type { Slot } from "../slots.js";
import { STOP } from "../token-words.js";
import { isPersonPlural } from "../unit-at.js";
import { LONGEST_PHRASE, phraseFrom, type TokenRange } from "./noun-phrases.js";
import { phraseBefore } from "./phrase-before.js";

const OUT_OF = words("از", "بین", "میان");
const SUM_TOTAL = word("مجموع");
const AMONG = words("بین", "میان");

const LONGEST_BRACKET = 9;

/** The whole behind «از»: «۷۰ درصد از معاملات», «۲۵ هزار هکتار از اراضی استان», «دو نفر از مصدومان». */
export function sourceOf(context: Context, slot: Slot): TokenRange | undefined {
  const { sets } = context;
  if (slot.unit?.dimension === "duration") return undefined;
  // «۶۰ درصد (۲۵٫۸ میلیون) از کودکان»
  const of = behindBracket(context, slot.end);
  if (!context.is(of, FROM)) return undefined;
  let at = of + 1;
  // «نیمی از ۷۵۰۰ کارمند آن»
  const counted = slot.unit?.kind === "classifier" && slot.unit.dimension === "count";
  const share = !slot.change && (slot.numeral.form === "fraction" || slot.unit?.dimension === "ratio" || counted);
  while (share && at < of + LONGEST_BRACKET && context.isNumeral(at)) at += 1;
  const head = context.in(at, sets.pointing) ? at + 1 : at;
  // «از محل», «از این طریق», «از ابتدای سال» lead to a way or a time.
  if (context.isTime(at) || context.in(head, sets.notWhole) || context.nextOf(of) > at) return undefined;
  // «۳۵ نفر از مجموع ۵۱ مصدوم»
  if (context.is(at, SUM_TOTAL) && context.isNumeral(at + 1)) {
    at += 1;
    while (at < of + LONGEST_BRACKET && context.isNumeral(at)) at += 1;
  }
  const whole = phraseFrom(context, at);
  // «۶۰ درصد از زمین بزرگ‌تر است»
  if (!whole || (context.endsWith(whole.to - 1, "تر") && context.predicateAt(whole.to))) return undefined;
  // «از ترکیه برگشته‌اند»
  if (context.in(whole.to, sets.motions)) return undefined;
  // «از اتوبوس استفاده می‌کنند»: the verb's own complement.
  // «۲۰۰ نفر از زائران وارد شدند»: persons are of persons.
  const persons = slot.unit?.code === "نفر" && isPersonPlural(context, head);
  if (!persons && (context.in(whole.to - 1, sets.governing) || isVerbs(context, whole.to))) return undefined;
  if (slot.unit?.dimension === "money" && !isPartOfSum(context, whole)) return undefined;
  return whole;
}

/** The whole that stands before its share: «از این مجروحان ۱۵ درصد». */
export function wholeBefore(context: Context, slot: Slot): TokenRange | undefined {
  const { sets } = context;
  if (slot.change || slot.unit?.dimension !== "ratio") return undefined;
  const whole = phraseBefore(context, slot.start);
  if (!whole || !context.in(whole.from, sets.demonstratives) || context.in(whole.from + 1, sets.notWhole))
    return undefined;
  if (!context.in(whole.from - 1, OUT_OF)) return undefined;
  // «از این میزان ۱۳ درصد نرخ بیکاری شهری است»: what the amount is made of follows.
  const own = context.in(slot.end, sets.properties) && context.in(whole.from + 1, sets.totals);
  return own ? (phraseFrom(context, slot.end) ?? whole) : whole;
}

/** Whose ages they are: «از بین شهروندان ۱۸ سال و بالاتر». */
export function aged(context: Context, slot: Slot): TokenRange | undefined {
  if (slot.unit?.code !== "a" || !(slot.after || slot.low)) return undefined;
  const persons = phraseBefore(context, slot.start);
  return persons && context.in(persons.from - 1, AMONG) ? persons : undefined;
}

/** Behind the short bracket that may open at `at`. */
export function behindBracket(context: Context, at: number): number {
  if (!context.is(at, OPENING_BRACKET)) return at;
  for (let end = at; end < at + LONGEST_BRACKET; end += 1) if (context.is(end, CLOSING_BRACKET)) return end + 1;
  return at;
}

/** Whether the noun of the clause's verb, the first behind `from`, takes «از». */
function isVerbs(context: Context, from: number): boolean {
  let noun = -1;
  for (let at = from; at < Math.min(context.to, from + LONGEST_PHRASE); at += 1) {
    if (context.predicateAt(at)) break;
    // «۹۵ درصد از روستاها از گاز برخوردارند»: the verb has an «از» of its own.
    if (context.is(at, FROM)) return false;
    if (context.isMark(at) || context.quantityAt(at)) return false;
    if (context.isContent(at)) noun = at;
    else if (context.kindAt(at) === STOP && context.in(at, context.sets.governing)) noun = at;
  }
  return context.in(noun, context.sets.governing);
}

/** A sum is a part of a property or of what was named before; else «از» says where it comes from: «از قزوین صادر شد». */
const isPartOfSum = (context: Context, { from }: TokenRange): boolean =>
  context.in(from, context.sets.properties) || context.in(from, context.sets.pointing);
