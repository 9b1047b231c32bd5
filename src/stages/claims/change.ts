import {
  AND,
  CLOSING_BRACKET,
  COMMA,
  DURING,
  FROM,
  IN,
  IS,
  OPENING_BRACKET,
  THAT,
  TO,
} from "../../lexicon/particles.js";
import { word, words } from "../../text/words.js";
import { behindRate, changeAfter, changeBefore, FARTHEST, multiplied } from "./change-words.js";
import type { Context } from "./context.js";
import { leadOf, onlyJoiners } from "./partners.js";
import { CARAT } from "./read-slots.js";
import type { Slot } from "./slots.js";
import { STOP } from "./token-words.js";

const EQUIVALENT = word("معادل");
const THAT_IS = words("معادل", "یعنی");
const BEFORE_LIGHT_VERBS = words("و", "مواجه", "همراه", "روبرو");

/** Between two numbers that are compared with different things lie at most so many words. */
const FARTHEST_COMPARED = 14;

/** Reads the changes of a sentence's numbers; a list shares what stands behind its last number. */
export function readChanges(context: Context, slots: readonly Slot[]): void {
  let behind: Slot | undefined;
  for (let i = slots.length - 1; i >= 0; i -= 1) {
    const slot = slots[i]!;
    const next = behind;
    // «شاخص بازار دوم ۴ درصد»: an ordinal inside a name is no number of the list.
    if (!slot.nonClaim && slot.rule !== CARAT) behind = slot;
    if (slot.nonClaim || slot.partOf || !(slot.unit || slot.elided || slot.numeral.form === "fraction")) continue;
    readChange(context, slot);
    if (slot.change || !next?.change || next.changeNounBefore || next.changeFrom) continue;
    const same = next.unit === slot.unit || (slot.unit?.dimension === "money" && next.parenthesized);
    if (!same && !isRestated(context, slot, next)) continue;
    if (
      !same ||
      next.parenthesized ||
      onlyJoiners(context, slot.end, next.start) ||
      isGapped(context, slot, next) ||
      isCompared(context, slot, next)
    ) {
      slot.change = next.change;
      slot.changeRule = next.changeRule;
    }
  }
  let alike = false;
  for (let i = 0; i + 1 < slots.length; i += 1) alike = passChange(context, slots[i]!, slots[i + 1]!, alike);
}

/**
 * «رشد ۴ و ۱۰ درصدی»; «با ۳۱ واحد رشد به رقم ۲۹۲۷ رسید»: what stands before or behind a number holds for the next.
 * `alike`: whether `slot` got its change so from one before; the answer says it of `next`.
 */
function passChange(context: Context, slot: Slot, next: Slot, alike: boolean): boolean {
  if (!slot.change || next.change || next.nonClaim || next.partOf || !next.unit) return false;
  const before = slot.changeNounBefore || alike;
  const restated = (next.unit.dimension === "ratio" || next.adjectival) && isRestated(context, slot, next);
  const like = before && isLike(context, slot, next);
  const listed =
    like ||
    (slot.changeNounBefore && onlyJoiners(context, slot.end, next.start)) ||
    (next.elided && next.unit.kind === "noun");
  if (!restated && !(listed && next.unit.code === slot.unit?.code)) return false;
  next.change = slot.change;
  next.changeRule = slot.changeRule;
  // «با ۱ دلار افزایش، معادل ۳ درصد، به ۳۲ دلار رسید»
  if (restated) next.changeNounBefore = true;
  return like;
}

/** «رشد ۴۹ هزار واحدی (۱٫۵ درصد)», «۲ درصد معادل ۱۷۸ هزار تومان افزایش»: one size told twice. */
export function isRestated(context: Context, slot: Slot, next: Slot): boolean {
  if (slot.unit?.dimension === next.unit?.dimension) return false;
  // «شش دلار در هر بشکه معادل ۶٫۵ درصد»
  const rated = behindRate(context, slot);
  if (context.is(next.start - 1, EQUIVALENT)) {
    // «با ۱ دلار و ۲۳ سنت افزایش، معادل ۳٫۹ درصد»
    const noun = slot.changeNounBefore ? undefined : context.startingAt(context.resources.changes, rated);
    const behind = noun?.next ?? rated;
    if ((context.is(behind, COMMA) ? behind + 1 : behind) === next.start - 1) return true;
  }
  // «رشد ۴۹ هزار واحدی (معادل ۱٫۵ درصد رشد)»
  if (next.start - slot.end === 2) return context.is(slot.end, OPENING_BRACKET) && context.in(slot.end + 1, THAT_IS);
  if (next.start - slot.end !== 1) return false;
  return (
    context.in(slot.end, THAT_IS) || (context.is(slot.end, OPENING_BRACKET) && context.is(next.end, CLOSING_BRACKET))
  );
}

/** «افزایش ۹۵ درصدی صادرات مس، ۳۴ درصدی متانول و ۸ درصدی قیر»: the noun of change is said once, of all. */
function isLike(context: Context, slot: Slot, next: Slot): boolean {
  if (!slot.adjectival || !next.adjectival || !context.is(next.start - 1, AND, COMMA)) return false;
  if (next.start - slot.end > FARTHEST) return false;
  const compared = context.in(slot.end, context.sets.comparing);
  for (let at = slot.end; at < next.start - 1; at += 1) {
    if (context.isContent(at) || context.is(at, IN)) continue;
    // «افزایش ۴ درصدی نسبت به ماه پیش و ۱۴ درصدی …», «۸ درصدی سیستان و بلوچستان، ۵ درصدی …»
    const joins = context.is(at, AND) && context.isContent(at - 1) && context.isContent(at + 1);
    if (!joins && !(compared && !context.isMark(at) && !context.isVerb(at))) return false;
  }
  return true;
}

/** «نسبت به میانگین ۴۰ درصد و نسبت به سال گذشته ۴۱ درصد کاهش داشت»: compared with one thing and with another. */
function isCompared(context: Context, slot: Slot, next: Slot): boolean {
  if (!context.is(slot.end, AND, COMMA) || next.start - slot.end > FARTHEST_COMPARED) return false;
  const { sets } = context;
  const at = slot.end + 1;
  const compared = context.in(at, sets.comparing) || (context.is(at, IN) && context.in(at + 1, sets.comparing));
  // «در آبان ۳ درصد و در مهرماه ۱۳ درصد افت داشتند»
  const timed = context.is(at, IN, DURING) && context.isTime(at + 1);
  // «از نظر وزن ۵ درصد و از نظر ارزش ۷ درصد رشد داشت»
  if (!timed && !compared && !(context.is(at, FROM, TO) && context.in(at + 1, sets.views))) return false;
  for (let word = at; word < next.start; word += 1) if (context.isVerb(word) || context.quantityAt(word)) return false;
  return true;
}

/** «به ۶ هزار واحد رسید که نسبت به ماه قبل ۵۹ درصد کاهش داشت»: the end of the change that is told next. */
export function isReachedWith(context: Context, slot: Slot, next: Slot): boolean {
  if (slot.change || !next.change || next.changeNounBefore || next.changeFrom) return false;
  if (!context.is(leadOf(context, slot), TO) || next.start - slot.end > FARTHEST_COMPARED) return false;
  let at = slot.end;
  while (at < next.start && !context.is(at, THAT)) at += 1;
  const verb = context.is(at - 1, IS) ? at - 2 : at - 1;
  if (!context.in(verb, context.sets.arrivals)) return false;
  for (let word = at + 1; word < next.start; word += 1) if (context.in(word, context.sets.comparing)) return true;
  return false;
}

/** «حقوق کارگران ۳۵ درصد و عیدی آنان ۲۰ درصد افزایش یافت»: the verb is said once, of both. */
function isGapped(context: Context, slot: Slot, next: Slot): boolean {
  // «شمار کشته‌ها به ۳۰ نفر و شمار زخمی‌ها به ۷۰ نفر افزایش یافت»
  const reached = context.is(leadOf(context, slot), TO) && context.is(leadOf(context, next), TO);
  const far = next.start - slot.end > FARTHEST;
  // «قیمت نان ۲ هزار تومان و قیمت شیر ۳ هزار تومان کاهش یافت»
  const sums = slot.unit?.dimension === "money" && slot.unit === next.unit && !slot.unitShared;
  if ((slot.unit?.dimension !== "ratio" && !reached && !sums) || !context.is(slot.end, AND, COMMA) || far) return false;
  for (let at = slot.end + 1; at < next.start; at += 1)
    if (!context.isContent(at) && context.kindAt(at) !== STOP && !(reached && at === next.start - 1)) return false;
  return next.start - slot.end > 1;
}

/** «با کاهش ۱۱ درصدی به ۲۴ میلیارد دلار رسید»: the end of the change that the number before it is the size of. */
export function readReached(context: Context, slot: Slot, before: Slot | undefined): void {
  if (slot.change || !slot.unit || !before?.change || slot.start < before.end) return;
  // «با ۳۷ واحد کاهش به رقم ۲۶ هزار واحد رسید», «۵۰۰ تومان گران شد و به ۹ هزار تومان رسید»
  const noun = before.changeNounBefore ? undefined : context.startingAt(context.resources.changes, before.end);
  if (!noun && !before.changeNounBefore) return;
  let to = noun?.next ?? before.end;
  if (context.is(to, COMMA) && context.is(to + 1, TO)) to += 1;
  if (context.in(to, context.sets.comparing)) to = behindCompared(context, to, leadOf(context, slot));
  while (to < slot.start && (context.in(to, BEFORE_LIGHT_VERBS) || context.predicateAt(to))) to += 1;
  if (!context.is(to, TO) || slot.start - to > 3) return;
  for (let at = to + 1; at < slot.start; at += 1) if (!context.in(at, context.sets.levels)) return;
  // «… به ۹۰ واحد، … به ۵۷ واحد و … به ۳۰ واحد رسید»: the verb is said once, of all.
  const listed = context.is(slot.end, COMMA, AND) && context.in(context.clauseEnd(slot.end) - 1, context.sets.arrivals);
  if (!listed && !context.in(behindRate(context, slot), context.sets.arrivals)) return;
  slot.change = before.change;
  slot.changeRule = before.changeRule;
}

/** «… نسبت به مدت مشابه پارسال به ۴۷ میلیارد رسید»: the token that leads to the number, where no clause ends before it. */
function behindCompared(context: Context, from: number, lead: number): number {
  if (!context.is(lead, TO) || lead - from > FARTHEST) return from;
  for (let at = from; at < lead; at += 1) if (context.isVerb(at) || context.isMark(at)) return from;
  return lead;
}

/** Whether the number is the size or the end of a growth or a fall. Sets `change` where the words say so. */
function readChange(context: Context, slot: Slot): void {
  // «طلای ۱۸ عیار بالا رفت»: its carats did not.
  if (slot.change || slot.rule === CARAT) return;
  const after = changeAfter(context, slot);
  const before = after ? undefined : changeBefore(context, slot);
  const found = after ?? before ?? multiplied(context, slot);
  if (!found) return;
  slot.changeNounBefore = before !== undefined;
  // «رشد منفی ۲ درصد» is a fall, however it is called.
  const below = slot.value !== undefined && slot.value.numerator < 0n && slot.unit?.dimension === "ratio";
  slot.change = below && found.direction === "increase" ? "decrease" : found.direction;
  slot.changeRule = found.id;
}
