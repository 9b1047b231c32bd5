import type { ChangeEntry } from "../../lexicon/claims/index.js";
import {
  AND,
  BECAME,
  CLOSING_BRACKET,
  COMMA,
  FROM,
  IN,
  ON,
  OPENING_BRACKET,
  OWN,
  THAT,
  TO,
  UNTIL,
  WITH,
} from "../../lexicon/particles.js";
import { type Word, word, words } from "../../text/words.js";
import type { Context } from "./context.js";
import type { Slot } from "./slots.js";

const INNER_MARKS = words("،", "«", "»", "(", ")");
const ADDED_TO = words("افزوده", "علاوه");
const ADDITION = word("اضافه");
const OF_COMPOUND_VERBS = words("را", "پیدا", "نشان", "مواجه", "همراه", "قیمت");
const AMOUNT = words("میزان", "مقدار");
const WILL = word("خواهد");

/** A change noun governs a number at most so many words behind it («رشد عوارض در سال جاری حدود ۲۱ درصد»). */
export const FARTHEST = 8;
/** … and at most so many where «به میزان» leads to it. */
const FARTHEST_AMOUNT = 14;

/** Behind the quantity and «در هر بشکه», «در روز». */
export const behindRate = (context: Context, { end }: Slot): number =>
  context.startingAt(context.resources.ratesAfter, end)?.next ?? end;

/** «۱۸ درصد افزایش», «۲۱ درصد نرخ عوارض آزادراهی در کشور افزایش پیدا کرده», «۵ کیلوگرم کم شد». */
export function changeAfter(context: Context, slot: Slot): ChangeEntry | undefined {
  const { resources } = context;
  const limit = Math.min(context.to, slot.end + 24);
  const rated = behindRate(context, slot);
  const beside = context.startingAt(resources.changes, context.is(slot.start - 1, WITH) ? rated : slot.end);
  const near = isExcess(context, slot.end) ? undefined : beside;
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
  if (addsTo(context, slot)) return ADDS;
  // «۵۲ فقره کمتر نسبت به مدت مشابه سال قبل»
  if (more && context.in(slot.end + 1, context.sets.comparing) && isTimed(context, slot.end + 2)) return more[1];
  const compared = context.in(slot.end, context.sets.comparing) ? lessThan(context, slot.end) : undefined;
  if (compared) return compared;
  // Farther off, the word must be the predicate of this clause: «… افزایش یافت», and no other quantity between.
  for (let at = slot.end; at < limit; ) {
    if (context.isMark(at) && !context.in(at, INNER_MARKS)) return undefined;
    if (context.is(at, THAT, AND) && context.quantityAt(at + 1)) return undefined;
    const hit = context.startingAt(resources.changes, at);
    // «مالیات ۹ درصدی ارزش افزوده» is a tax's name; «… برداشت و علاوه بر آن» goes on.
    // «۲۲ درصد به اضافه عددی ثابت»
    if (isExcess(context, at)) return undefined;
    const plus = hit && context.is(at - 1, TO) && context.is(at, ADDITION) && !context.predicateAt(hit.next);
    const named = context.in(at, ADDED_TO) && (context.endsWith(at - 1, "ارزش") || (hit && context.is(hit.next, ON)));
    if (hit && !plus && !named) {
      // «۶۱ نماد با کاهش مواجه شدند» counts those that fell.
      if (slot.noun && context.is(at - 1, WITH)) return undefined;
      // «دو دیوار در روستا ریزش کرد»
      if (FALLS.has(hit.value.id) && isLoser(context, slot)) return undefined;
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
    // «به ۳ درصد رسیده و نرخ طلاق افزایش یافت»: the next clause is of something else.
    if (context.in(at, context.sets.arrivals) && context.is(at + 1, AND)) return undefined;
    if (context.quantityAt(at)) return undefined;
    at = found?.next ?? at + 1;
  }
  return undefined;
}

/** «اضافه وزن دارند» */
const isExcess = (context: Context, at: number): boolean =>
  context.is(at, ADDITION) && context.in(at + 1, context.sets.excess);

const compare = (id: string, direction: ChangeEntry["direction"]): ChangeEntry => ({
  id: `change/${id}`,
  direction,
  place: "after",
  forms: [],
  examples: [],
});
const ADDS = compare("adds", "increase");
const ADDED = words("افزود", "افزودند", "افزودهاست", "افزودهاند");
/** What is added to has at most so many words: «به تولید روزانه نفت خود افزود». */
const LONGEST_ADDED = 7;

/** «۱۱۳ هزار بشکه به تولید خود افزود»: the verb that else means that somebody said more. */
function addsTo(context: Context, slot: Slot): boolean {
  if (!context.is(slot.end, TO) || slot.noun) return false;
  for (let at = slot.end + 2; at < slot.end + LONGEST_ADDED; at += 1) {
    if (context.in(at, ADDED)) return true;
    if (!context.isContent(at) && !context.is(at, OWN)) return false;
  }
  return false;
}

/** «نسبت به سال گذشته ۸۳ نفر بیشتر بوده است» */
const MORE_OR_LESS: readonly (readonly [Word, ChangeEntry])[] = [
  [word("بیشتر"), compare("more-than-then", "increase")],
  [word("بالاتر"), compare("more-than-then", "increase")],
  [word("کمتر"), compare("less-than-then", "decrease")],
];

/** «۳۰۰ هزار بشکه نسبت به تولید ماه نوامبر کمتر است»: more or less than what is compared, at a time. */
function lessThan(context: Context, from: number): ChangeEntry | undefined {
  let timed = false;
  for (let at = from; at < from + FARTHEST_AMOUNT; at += 1) {
    if (context.isVerb(at) || context.quantityAt(at)) return undefined;
    const found = MORE_OR_LESS.find(([comparative]) => context.is(at, comparative));
    timed ||= context.isTime(at);
    if (found) return timed && context.in(at + 1, context.sets.copulas) ? found[1] : undefined;
  }
  return undefined;
}

/** Whether the number is compared with an earlier time. */
function isToTime(context: Context, slot: Slot): boolean {
  for (let at = slot.start - 1; at >= slot.start - FARTHEST; at -= 1) {
    if (context.isVerb(at)) return false;
    if (!context.in(at, context.sets.comparing)) continue;
    for (let time = at + 1; time < slot.start; time += 1) if (context.isTime(time)) return true;
  }
  return false;
}

/** Whether what a number is compared with, which begins about `from`, is a time. */
function isTimed(context: Context, from: number): boolean {
  for (let at = from; at < from + LONGEST_COMPARED; at += 1) if (context.isTime(at)) return true;
  return false;
}

const LONGEST_COMPARED = 3;

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
export function changeBefore(context: Context, slot: Slot): ChangeEntry | undefined {
  const { resources } = context;
  let at = slot.start - 1;
  // «افزایش حقوق کارگران در سال جاری به میزان ۴۵ درصد»
  const amounting = context.in(at, AMOUNT) && context.is(at - 1, TO);
  const first = Math.max(context.from, slot.start - (amounting ? FARTHEST_AMOUNT : FARTHEST));
  const to = amounting || context.is(at, TO, UNTIL);
  const measure =
    slot.unit?.dimension === "ratio" || slot.adjectival || slot.unit?.dimension === "multiple" || !slot.unit;
  let near = true;
  for (let steps = 0; at >= first; at -= 1, steps += 1) {
    const hit = context.endingAt(resources.changes, at + 1);
    if (hit) {
      if (hit.value.place === "after") return undefined;
      // Behind a light verb it is the predicate of the clause before.
      if (steps > 0 && context.isVerb(at + 1)) return undefined;
      // «با کاهش ۲۱ هزار واحد»
      const points = slot.unit !== undefined && resources.indexUnits.has(slot.unit.code);
      const adjacent = near && (measure || slot.unit?.kind === "measure" || slot.unit?.kind === "classifier" || points);
      return adjacent || to || measure ? hit.value : undefined;
    }
    if (context.isMark(at) || context.is(at, THAT, AND, FROM)) return undefined;
    if (context.isVerb(at)) return undefined;
    if (steps > 0 && context.quantityAt(at)) return undefined;
    // «رشد مشابه ۳۰ هزار تومان», «کاهش قیمتی در حدود ۵۰ هزار تومان»
    near &&= context.in(at, context.sets.changeAdjectives);
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
export function multiplied(context: Context, slot: Slot): ChangeEntry | undefined {
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
