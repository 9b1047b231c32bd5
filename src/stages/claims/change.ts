import type { ChangeEntry } from "../../lexicon/claims/index.js";
import {
  AND,
  BECAME,
  CLOSING_BRACKET,
  COMMA,
  DURING,
  FROM,
  IN,
  IS,
  ON,
  OPENING_BRACKET,
  THAT,
  TO,
  UNTIL,
  WITH,
} from "../../lexicon/particles.js";
import { type Word, word, words } from "../../text/words.js";
import type { Context } from "./context.js";
import { leadOf, onlyJoiners } from "./partners.js";
import type { Slot } from "./slots.js";
import { STOP } from "./token-words.js";

const EQUIVALENT = word("معادل");
const THAT_IS = words("معادل", "یعنی");
const BEFORE_LIGHT_VERBS = words("و", "مواجه", "همراه", "روبرو");
const INNER_MARKS = words("،", "«", "»", "(", ")");
const ADDED_TO = words("افزوده", "علاوه");
const WORTH = word("ارزش");
const OF_COMPOUND_VERBS = words("را", "پیدا", "نشان", "مواجه", "همراه", "قیمت");
const AMOUNT = words("میزان", "مقدار");
const WILL = word("خواهد");

/** A change noun governs a number at most so many words behind it («رشد عوارض در سال جاری حدود ۲۱ درصد»). */
const FARTHEST = 8;
/** … and at most so many where «به میزان» leads to it. */
const FARTHEST_AMOUNT = 14;
/** Between two numbers that are compared with different things lie at most so many words. */
const FARTHEST_COMPARED = 14;

/** Reads the changes of a sentence's numbers; a list shares what stands behind its last number. */
export function readChanges(context: Context, slots: readonly Slot[]): void {
  let behind: Slot | undefined;
  for (let i = slots.length - 1; i >= 0; i -= 1) {
    const slot = slots[i]!;
    const next = behind;
    // «شاخص بازار دوم ۴ درصد»: an ordinal inside a name is no number of the list.
    if (!slot.nonClaim) behind = slot;
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
  return like;
}

/** «رشد ۴۹ هزار واحدی (۱٫۵ درصد)», «۲ درصد معادل ۱۷۸ هزار تومان افزایش»: one size told twice. */
export function isRestated(context: Context, slot: Slot, next: Slot): boolean {
  if (slot.unit?.dimension === next.unit?.dimension) return false;
  // «شش دلار در هر بشکه معادل ۶٫۵ درصد»
  if (context.is(next.start - 1, EQUIVALENT) && behindRate(context, slot) === next.start - 1) return true;
  // «رشد ۴۹ هزار واحدی (معادل ۱٫۵ درصد رشد)»
  if (next.start - slot.end === 2) return context.is(slot.end, OPENING_BRACKET) && context.in(slot.end + 1, THAT_IS);
  if (next.start - slot.end !== 1) return false;
  return (
    context.in(slot.end, THAT_IS) || (context.is(slot.end, OPENING_BRACKET) && context.is(next.end, CLOSING_BRACKET))
  );
}

/** Behind the quantity and «در هر بشکه», «در روز». */
const behindRate = (context: Context, { end }: Slot): number =>
  context.startingAt(context.resources.ratesAfter, end)?.next ?? end;

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
  if (slot.unit?.dimension !== "ratio" || !context.is(slot.end, AND, COMMA) || next.start - slot.end > FARTHEST)
    return false;
  for (let at = slot.end + 1; at < next.start; at += 1)
    if (!context.isContent(at) && context.kindAt(at) !== STOP) return false;
  return next.start - slot.end > 1;
}

/** «با کاهش ۱۱ درصدی به ۲۴ میلیارد دلار رسید»: the end of the change that the number before it is the size of. */
export function readReached(context: Context, slot: Slot, before: Slot | undefined): void {
  if (slot.change || !slot.unit || !before?.change || slot.start <= before.end) return;
  // «با ۳۷ واحد کاهش به رقم ۲۶ هزار واحد رسید», «۵۰۰ تومان گران شد و به ۹ هزار تومان رسید»
  const noun = before.changeNounBefore ? undefined : context.startingAt(context.resources.changes, before.end);
  if (!noun && !before.changeNounBefore) return;
  let to = noun?.next ?? before.end;
  while (to < slot.start && (context.in(to, BEFORE_LIGHT_VERBS) || context.predicateAt(to))) to += 1;
  if (!context.is(to, TO) || slot.start - to > 3) return;
  for (let at = to + 1; at < slot.start; at += 1) if (!context.in(at, context.sets.levels)) return;
  // «… به ۹۰ واحد، … به ۵۷ واحد و … به ۳۰ واحد رسید»: the verb is said once, of all.
  const listed = context.is(slot.end, COMMA, AND) && context.in(context.clauseEnd(slot.end) - 1, context.sets.arrivals);
  if (!listed && !context.in(slot.end, context.sets.arrivals)) return;
  slot.change = before.change;
  slot.changeRule = before.changeRule;
}

/** Whether the number is the size or the end of a growth or a fall. Sets `change` where the words say so. */
function readChange(context: Context, slot: Slot): void {
  if (slot.change) return;
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

/** «۱۸ درصد افزایش», «۲۱ درصد نرخ عوارض آزادراهی در کشور افزایش پیدا کرده», «۵ کیلوگرم کم شد». */
function changeAfter(context: Context, slot: Slot): ChangeEntry | undefined {
  const { resources } = context;
  const limit = Math.min(context.to, slot.end + 24);
  const rated = behindRate(context, slot);
  const near = context.startingAt(resources.changes, context.is(slot.start - 1, WITH) ? rated : slot.end);
  // «نسبت به ماه قبل (۷٫۸ درصد) کاهش یافت»: in brackets stands what it is compared with.
  if (isBase(context, slot)) return undefined;
  // «سه بار قیمت‌ها افزایش یافت» tells how often.
  if (context.in(slot.unitFrom, context.sets.repetitions)) return undefined;
  // «پرواز با ۱۷۶ سرنشین سقوط کرد»: they fell, and grew no fewer.
  if (near && FALLS.has(near.value.id) && isLoser(context, slot)) return undefined;
  // «۵ کالا گران شد»: so many goods have a new price, and are no more than they were.
  if (near && slot.noun && OF_PRICES.has(near.value.id)) return undefined;
  // «بیکاری در ۱۴ استان کاهش یافت»: the places did not grow fewer.
  if (slot.noun && context.is(slot.start - 1, IN)) return undefined;
  if (near && !isNominal(context, slot, near.value, near.next)) return near.value;
  if (near && slot.noun) return undefined;
  const more = MORE_OR_LESS.find(([comparative]) => context.is(slot.end, comparative));
  if (more && context.in(slot.end + 1, context.sets.copulas) && isToTime(context, slot)) return more[1];
  // Farther off, the word must be the predicate of this clause: «… افزایش یافت», and no other quantity between.
  for (let at = slot.end; at < limit; ) {
    if (context.isMark(at) && !context.in(at, INNER_MARKS)) return undefined;
    if (context.is(at, THAT, AND) && context.quantityAt(at + 1)) return undefined;
    const hit = context.startingAt(resources.changes, at);
    // «مالیات ۹ درصدی ارزش افزوده» is a tax's name; «… برداشت و علاوه بر آن» goes on.
    if (hit && !(context.in(at, ADDED_TO) && (context.is(at - 1, WORTH) || context.is(hit.next, ON)))) {
      // «۶۱ نماد با کاهش مواجه شدند» counts those that fell.
      if (slot.noun && context.is(at - 1, WITH)) return undefined;
      // «سه نفر جان خود را از دست دادند»
      if (hit.value.id === "change/lost" && isLoser(context, slot)) return undefined;
      const verb = context.classAt(hit.next);
      const then = context.in(hit.next, OF_COMPOUND_VERBS) ? context.predicateNear(hit.next + 1) : verb;
      if (then?.value === "verb" || then?.value === "participle" || hit.value.place === "after") return hit.value;
      // «۳۳ درصد نسبت به پارسال افزایش و …»
      if (hit.value.place === "noun" && context.in(slot.end, context.sets.comparing) && context.is(hit.next, AND))
        return hit.value;
      return undefined;
    }
    const found = context.classAt(at);
    if (found?.value === "verb" || context.is(at, THAT)) return undefined;
    // «که پارسال ۱۳۰۰ مورد بوده، کاهش یافت»
    if (context.isParticiple(at) && context.in(at, context.sets.copulas) && context.is(at + 1, COMMA)) return undefined;
    if (context.quantityAt(at)) return undefined;
    at = found?.next ?? at + 1;
  }
  return undefined;
}

const compare = (id: string, direction: ChangeEntry["direction"]): ChangeEntry => ({
  id: `change/${id}`,
  direction,
  place: "after",
  forms: [],
  examples: [],
});
/** «نسبت به سال گذشته ۸۳ نفر بیشتر بوده است» */
const MORE_OR_LESS: readonly (readonly [Word, ChangeEntry])[] = [
  [word("بیشتر"), compare("more-than-then", "increase")],
  [word("بالاتر"), compare("more-than-then", "increase")],
  [word("کمتر"), compare("less-than-then", "decrease")],
];

/** Whether the number is compared with an earlier time. */
function isToTime(context: Context, slot: Slot): boolean {
  for (let at = slot.start - 1; at >= slot.start - FARTHEST; at -= 1) {
    if (context.isVerb(at)) return false;
    if (!context.in(at, context.sets.comparing)) continue;
    for (let time = at + 1; time < slot.start; time += 1) if (context.isTime(time)) return true;
  }
  return false;
}

/** Also what somebody or something does in space. */
const FALLS: ReadonlySet<string> = new Set(["change/plunge", "change/climb"]);

const OF_PRICES: ReadonlySet<string> = new Set(["change/dearer", "change/cheaper", "change/strengthened"]);

/** What a number in brackets is compared with begins at most so far before it. */
const FARTHEST_BASE = 14;

/** «نسبت به ماه قبل (۷٫۸ درصد)»: the number in brackets is the one at the other time. */
function isBase(context: Context, slot: Slot): boolean {
  if (!context.is(slot.start - 1, OPENING_BRACKET) || !context.is(slot.end, CLOSING_BRACKET)) return false;
  for (let at = slot.start - 2; at >= slot.start - FARTHEST_BASE; at -= 1) {
    if (context.in(at, context.sets.comparing)) return true;
    if (context.isVerb(at) || context.quantityAt(at)) return false;
  }
  return false;
}

/** Whether those counted, or somebody of an age, lost something: they grew no fewer. */
const isLoser = (context: Context, { unit }: Slot): boolean =>
  unit?.dimension === "duration" ||
  unit?.dimension === "age" ||
  unit?.dimension === "length" ||
  (unit?.dimension === "count" && !context.resources.indexUnits.has(unit.code));

/** «۲۰۰ میلیارد تومان افزایش سرمایه» is still a rise; «۱۵ طرح افزایش تولید» counts projects. */
const isNominal = (context: Context, slot: Slot, entry: ChangeEntry, next: number): boolean =>
  entry.place === "noun" && slot.noun && context.isContent(next);

/** «رشد ۵ درصدی», «کاهشی هشت درصدی», «افزایش مصرف به بیش از ۵۶ هزار مگاوات». */
function changeBefore(context: Context, slot: Slot): ChangeEntry | undefined {
  const { resources } = context;
  let at = slot.start - 1;
  // «افزایش حقوق کارگران در سال جاری به میزان ۴۵ درصد»
  const amounting = context.in(at, AMOUNT) && context.is(at - 1, TO);
  const first = Math.max(context.from, slot.start - (amounting ? FARTHEST_AMOUNT : FARTHEST));
  const to = amounting || context.is(at, TO, UNTIL);
  const measure =
    slot.unit?.dimension === "ratio" || slot.adjectival || slot.unit?.dimension === "multiple" || !slot.unit;
  for (let steps = 0; at >= first; at -= 1, steps += 1) {
    const hit = context.endingAt(resources.changes, at + 1);
    if (hit) {
      if (hit.value.place === "after") return undefined;
      // Behind a light verb it is the predicate of the clause before.
      if (steps > 0 && context.isVerb(at + 1)) return undefined;
      // «با کاهش ۲۱ هزار واحد»
      const points = slot.unit !== undefined && resources.indexUnits.has(slot.unit.code);
      const adjacent =
        steps === 0 && (measure || slot.unit?.kind === "measure" || slot.unit?.kind === "classifier" || points);
      return adjacent || to || measure ? hit.value : undefined;
    }
    if (context.isMark(at) || context.is(at, THAT, AND, FROM)) return undefined;
    if (context.isVerb(at)) return undefined;
    if (steps > 0 && context.quantityAt(at)) return undefined;
  }
  return undefined;
}

const MULTIPLIED = words(
  "شد",
  "شده",
  "شود",
  "میشود",
  "شدن",
  "شدهاست",
  "کرد",
  "کرده",
  "کند",
  "کنند",
  "میکند",
  "میکنند",
  "میکنیم",
  "خواهدشد",
  "رسید",
  "رسیده",
  "گردید",
  "شدند",
  "شوند",
);

/** «سه برابر شد». */
function multiplied(context: Context, slot: Slot): ChangeEntry | undefined {
  if (slot.unit?.dimension !== "multiple" || !(slot.value ?? slot.high)) return undefined;
  if (!context.in(slot.end, MULTIPLIED) && !(context.is(slot.end, WILL) && context.is(slot.end + 1, BECAME)))
    return undefined;
  return MULTIPLY;
}

const MULTIPLY: ChangeEntry = {
  id: "change/multiplied",
  direction: "increase",
  place: "after",
  forms: [],
  examples: [],
};
