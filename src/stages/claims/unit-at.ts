import {
  ALSO,
  AND,
  FROM,
  IN,
  OBJECT,
  ON,
  SEMICOLON,
  THAT,
  THAT_ONE,
  THIS,
  TO_BECOME,
  TOO,
  WITH,
} from "../../lexicon/particles.js";
import { word, words } from "../../text/words.js";
import type { Context } from "./context.js";
import type { UnitForm } from "./resources.js";

const EQUAL = word("برابر");
const TITLE = word("عنوان");
const LIFE = word("جان");
const PURCHASES = words("خریداری", "خرید", "تحویل", "دریافت", "جمعاوری");
const OF_PURCHASES = words("تضمینی", "توافقی", "گرفته");
const WILL = word("خواهد");
const LOST_THEIR = words("باختند", "باخته", "باختهاند", "خود", "سپردند");

/** So far before the number persons are named whom it counts. */
const FARTHEST_PERSONS = 20;
/** Between what befell persons and their number stand at most so many words: «مرگ دست کم», «جراحت بیش از». */
const FARTHEST_EVENT = 4;

/**
 * The unit that begins at a token and the first token after it. Where one word is two units, what follows decides, or
 * what stands before the number, which begins at `start`.
 */
export function unitAt(context: Context, at: number, start = at): (UnitForm & { readonly next: number }) | undefined {
  if (at >= context.to) return undefined;
  const hit = context.resources.units.longest(context.tokens, at, context.to);
  if (!hit) return undefined;
  const { values, next } = hit;
  // «در سال ۲۰۱۹ برابر با ۶ درصد», «۵ عنوان شد»
  if (context.is(at, EQUAL) && context.is(next, WITH)) return undefined;
  if (context.is(at, TITLE) && context.isLightVerb(next)) return undefined;
  let chosen: UnitForm | undefined = values[0]!;
  if (values.length > 1) {
    const ofPersons = values.find(isOfPersons);
    const behind = values.find(({ unit }) => unit.behind && context.isOneOf(start - 1, unit.behind));
    if (behind) chosen = behind;
    else if (chosen.unit.behind) chosen = values.find(({ unit }) => !unit.behind);
    else if (ofPersons)
      chosen =
        countsPersons(context, next) || befallsPersons(context, start)
          ? ofPersons
          : values.find((form) => !isOfPersons(form));
  }
  return chosen && { unit: chosen.unit, adjectival: chosen.adjectival, next };
}

const isOfPersons = ({ unit }: UnitForm): boolean => unit.ofPersons === true;

/** «سه تن از مسئولان», «پنج تن زخمی شدند», «دو تن را دستگیر کرد»; but «۴۰ تن از این محصول». */
function countsPersons(context: Context, at: number): boolean {
  const { personSigns, persons } = context.resources;
  const sign = context.key(context.is(at, OBJECT, ALSO, TOO) ? at + 1 : at);
  if (personSigns.has(sign) || persons.has(sign)) return true;
  if (context.is(at, IN, ON)) return isBefallen(context, at);
  if (!context.is(at, FROM)) return personsBefore(context, at, !context.predicateAt(at));
  const of = context.is(at + 1, THIS, THAT_ONE) ? at + 2 : at + 1;
  return (personSigns.has(context.key(of)) || isPersonPlural(context, of)) && !isBought(context, of + 1);
}

/** «۴۰۰ هزار تن از کشاورزان خریداری شد»: what is bought from persons is told at most so far behind. */
const FARTHEST_SALE = 16;

/** Whether the clause says of something that it is bought: goods, which «تن» weighs. */
function isBought(context: Context, from: number): boolean {
  const last = Math.min(context.to, from + FARTHEST_SALE);
  for (let at = from; at < last; at += 1) {
    if (context.in(at, PURCHASES)) {
      const verb = context.in(at + 1, OF_PURCHASES) ? at + 2 : at + 1;
      const done = context.is(verb, WILL) ? verb + 1 : verb;
      return context.in(done, context.sets.passives);
    }
    if (context.isVerb(at) || context.is(at, SEMICOLON, THAT)) return false;
  }
  return false;
}

/** «۷۵۶ تن در تصادفات جاده‌ای کشته شده‌اند»: what befell them is told at most so far behind. */
const FARTHEST_FATE = 20;

function isBefallen(context: Context, from: number): boolean {
  const last = Math.min(context.to, from + FARTHEST_FATE);
  for (let at = from; at < last; at += 1) {
    if (context.in(at, context.sets.personStates) && context.predicateAt(at + 1)) return true;
    // «۲۸۰ تن در تصادفات جان باختند»
    if (context.is(at, LIFE) && context.in(at + 1, LOST_THEIR)) return true;
    if (context.isVerb(at) || context.is(at, AND, SEMICOLON, THAT)) return false;
  }
  return false;
}

/** «کشته شدن ۴۰ تن», «جراحت بیش از ۱۷۰ تن»: what happened to them stands before their number. */
function befallsPersons(context: Context, start: number): boolean {
  let at = start - 1;
  while (at > start - FARTHEST_EVENT && !context.isContent(at) && !context.is(at, TO_BECOME)) at -= 1;
  if (context.is(at, TO_BECOME)) return context.in(at - 1, context.sets.personStates);
  return context.in(at, context.sets.casualties);
}

/** «شمار قربانیان به ۴۵ هزار و ۲۰۰ تن رسید»; `counted`: only where a word of counting stands before them. */
function personsBefore(context: Context, at: number, counted: boolean): boolean {
  if (counted && context.isContent(at) && !context.startingAt(context.resources.changes, at)) return false;
  for (let before = at - 1; before > at - FARTHEST_PERSONS; before -= 1) {
    if (counted && context.in(before, context.sets.populations)) return true;
    if (context.resources.personGroups.has(context.key(before)))
      return !counted || context.in(before - 1, context.sets.countings);
  }
  return false;
}

/** A plural of persons: «مسئولان», «مجروحین». */
export function isPersonPlural(context: Context, at: number): boolean {
  const key = context.key(at);
  if (key.length < 5) return false;
  return (key.endsWith("ان") && !context.resources.thingsInAn.has(key)) || PLURAL_IN_IN.has(key);
}

const PLURAL_IN_IN = new Set([
  "مجروحین",
  "مصدومین",
  "معترضین",
  "مسافرین",
  "محققین",
  "متهمین",
  "مسئولین",
  "معلمین",
  "ساکنین",
]);
