import {
  ALSO,
  COMMA,
  DURING,
  FOR,
  FROM,
  IN,
  OBJECT,
  OPENING_BRACKET,
  OTHER,
  TO,
  TO_BECOME,
  TOO,
  WITH,
} from "../../../lexicon/particles.js";
import { word, words } from "../../../text/words.js";
import type { Context } from "../context.js";
import type { Slot } from "../slots.js";
import { inSentence, isPartOfTotal, isWhole, type Memory, type Named, totalOf } from "./antecedents.js";
import { phraseEnd, phraseFrom, type TokenRange } from "./noun-phrases.js";
import { namedBefore } from "./owners.js";
import { phraseBefore } from "./phrase-before.js";
import { arrives } from "./properties.js";
import { isBounded, NOTHING, type Ranges } from "./ranges.js";
import { left, withoutSubject } from "./subjects.js";
import { behindBracket, sourceOf } from "./wholes.js";

const CREATED = words("ایجاد", "فراهم");
const EMPLOYMENT = word("اشتغال");
const SEXES = words("زن", "مرد", "دختر", "پسر");
const DATE_WORD = word("تاریخ");
const LIFE = word("جان");
const CREATED_OR_ACHIEVED = words("ایجاد", "فراهم", "محقق");
const PLACED = word("قرار");
const LEADING = words("از", "در", "به", "با");
const MANNERS = words("صورت", "طور");

/** The word of what happened to persons stands at most so far behind their number. */
const FARTHEST_STATE = 10;
/** What they did is told at most so far behind their number. */
const FARTHEST_DEED = 40;
/** Between the object and its number stand at most so many words of time. */
const FARTHEST_OBJECT = 6;
/** An adjective that makes the verb stands at most so far before it: «دچار جراحات سطحی شدند». */
const FARTHEST_PREDICATIVE = 8;

/** What is counted, by a counting word («۹۰ دستگاه خودرو») or by itself («۹۰ خودرو»). */
export function countedEntity(context: Context, slot: Slot, before: Slot | undefined, memory: Memory): Ranges {
  const { sets } = context;
  if (context.in(slot.unitFrom, sets.repetitions)) return [];
  const own = slot.unit?.kind === "classifier" ? classified(context, slot, before, memory) : countedNoun(context, slot);
  const bare =
    own.length === 0 || (own.length === 1 && own[0]!.to - own[0]!.from === 1 && own[0]!.from === slot.unitFrom);
  const known = bare ? takenUp(context, slot, memory) : undefined;
  if (known ?? own.length > 0) return known ?? own;
  // «در ۱۶ رشته به توکیو اعزام شدند»: they were sent, not the sports.
  const done = slot.unit?.kind === "classifier" && !context.is(slot.start - 1, IN) ? deed(context, slot) : NOTHING;
  if (done.length > 0) return done;
  return context.in(slot.unitFrom, sets.emptyUnits) ? [] : [{ from: slot.unitFrom, to: slot.unitTo }];
}

/** «از حدود ۸۰۰۰ شرکت صادرکننده ۷۶۰۰ شرکت …», «از این تعداد ۱۳۷ پروانه …», «دو نفر دیگر»: what the same word counted before. */
function takenUp(context: Context, slot: Slot, memory: Memory): Ranges | undefined {
  const others = context.is(slot.end, OTHER);
  const { pronouns } = context.sets;
  const ofThem = context.in(slot.end, pronouns) || (context.is(slot.end, FROM) && context.in(slot.end + 1, pronouns));
  // «۹۰ مصدوم به بیمارستان رفتند که ۷۰ نفر از آنان مرد بودند»
  if (ofThem && !state(context, slot)) {
    const here = (named: Named): boolean => named.sentence === context.sentenceIndex;
    const named =
      memory.find((one) => here(one) && one.slot.unit?.code === slot.unit?.code) ??
      memory.find((one) => here(one) && one.slot.unit?.dimension === "count");
    if (named) return named.ranges;
  }
  // «۱۲ نقطه اصلاح شده و ۲۳ نقطه دیگر»: others are those without the participle.
  const last = memory.find(
    (named) =>
      named.slot.unit?.code === slot.unit?.code && !(others && context.words.isParticiple(named.ranges.at(-1)!.to - 1)),
  );
  if (!last) return undefined;
  if (ofThem || isPartOfTotal(context, slot) || others) return totalOf(context, last)?.ranges;
  return isWhole(context, last.slot) ? inSentence(context, last)?.ranges : undefined;
}

/** The counted noun with what qualifies it to its right. */
function countedNoun(context: Context, slot: Slot): Ranges {
  const to = countedEnd(context, slot);
  // «پنج گروه موتورسوران، عابران و …»: the groups themselves follow.
  if (context.in(slot.unitFrom, context.sets.groupings) && context.is(to, COMMA))
    return [{ from: slot.unitFrom, to: slot.unitTo }];
  const noun = { from: slot.unitFrom, to };
  // «۲۰۰ هزار فرصت شغلی نیز برای خانواده‌های روستایی»
  if (!context.is(to, ALSO, TOO) || !context.is(to + 1, FOR)) return [noun];
  const purpose = phraseFrom(context, to + 2);
  return purpose ? [noun, { from: to + 1, to: purpose.to }] : [noun];
}

/** Where the counted noun's phrase ends; «برای ۲۰۰ مددجو شغل ایجاد کرد»: what is made for them is none of it. */
function countedEnd(context: Context, slot: Slot): number {
  const to = Math.max(phraseEnd(context, slot.unitTo, { started: true, places: true }), slot.unitTo);
  const made = context.is(slot.start - 1, FOR) && context.in(to, CREATED) && context.predicateAt(to + 1);
  return made && to > slot.unitTo ? to - 1 : to;
}

/** What a classifier counts: behind it, before it, what happened to the persons, where they are. */
function classified(context: Context, slot: Slot, before: Slot | undefined, memory: Memory): Ranges {
  const { sets } = context;
  const source = sourceOf(context, slot);
  if (source && !(context.in(source.from, sets.pointing) && totalOf(context, memory.last))) return [source];
  // «با ۹ هزار نفر دوم شد»
  const ranked = context.isNumeral(slot.end);
  const phrase = ranked ? undefined : phraseFrom(context, slot.end, { places: true, lightAllowed: true });
  // «۴ نفر راهی بیمارستان شدند»: what befell them is told with the verb.
  const said =
    phrase && phrase.to === slot.end + 1 && context.in(slot.end, sets.predicatives) && context.isContent(phrase.to);
  const right = said ? undefined : phrase;
  // «با اشتغالزایی ۱۰ هزار نفر افتتاح شد»: what follows is the verb's.
  // «زمینه اشتغال ۳۷۹ نفر فراهم شد», «با اشتغال ۳۷۹ نفر احیا شد»
  const verbs =
    right &&
    (context.in(right.from, context.sets.planNouns) ||
      (context.is(slot.start - 1, EMPLOYMENT) && right.to - right.from === 1 && context.predicateAt(right.to)));
  const event = verbs && eventBefore(context, slot);
  if (right) return [event || right];
  // «۵ هزار نفر مرد و هزار نفر زن بودند», «۴۴ هزار نفر (۳۵ درصد) زن بودند»
  const sex = behindBracket(context, context.in(slot.end, sets.pronouns) ? slot.end + 1 : slot.end);
  if (context.in(sex, SEXES)) return [{ from: sex, to: sex + 1 }];
  const named = namedBefore(context, slot, { before, memory, last: memory.last });
  // «تعداد ۶۰ میلیون سهم»: nothing but that they are counted.
  if (named && !(named.length === 1 && isPlainMeasure(context, named[0]!))) return named;
  if (isBounded(slot)) {
    const bounded = phraseBefore(context, slot.start, before?.end);
    if (bounded) return [bounded];
  }
  const befallen = becoming(context, slot) ?? eventBefore(context, slot) ?? state(context, slot);
  if (befallen) return [befallen];
  const told = toldOf(context, slot, before);
  if (told) return [told];
  if (context.in(slot.start - 1, sets.containing)) {
    const group = phraseBefore(context, slot.start - 1);
    if (group) return [group];
  }
  if (context.is(slot.end, IN) && context.in(slot.end + 1, sets.places)) {
    const where = phraseFrom(context, slot.end + 1);
    if (where) return [{ from: slot.unitFrom, to: where.to }];
  }
  return NOTHING;
}

const isPlainMeasure = (context: Context, { from, to }: TokenRange): boolean =>
  to === from + 1 && context.in(from, context.sets.plainMeasures);

/**
 * «شمار بازدیدکنندگان را ۶۲ نفر اعلام کرد», «مجموع گوشی‌ها به ۴۰۰ دستگاه رسید», «سعدیه با ۱۸ هزار نفر», «اصفهان (۵۴ نفر)»:
 * whose number it is, where the number is what the clause says of it.
 */
function toldOf(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const { sets } = context;
  const lead = slot.start - 1;
  if (context.is(lead, WITH, OPENING_BRACKET)) {
    const name = phraseBefore(context, lead, before?.end);
    if (name) return name;
  }
  const end = context.clauseEnd(slot.end);
  const object = objectBefore(context, slot.start);
  const says =
    object ||
    (context.is(lead, ALSO, TOO) && context.is(lead - 1, OBJECT)) ||
    arrives(context, slot) ||
    context.in(end - 1, sets.copulas) ||
    context.in(end - 2, sets.copulas);
  const named = says ? left(context, slot, before) : undefined;
  // «مدیرکل پزشکی قانونی تعداد مصدومان را ۵۶۷ نفر اعلام کرد»
  const whose = named && object ? withoutSubject(context, named) : named;
  // «موزه میزبان ۳۰ هزار نفر بود»: the number is of another noun's; not «مصدومان تا این تاریخ ۷۵ نفر هستند».
  const noun = context.isContent(lead) && !context.isTime(lead) && !context.is(lead, DATE_WORD);
  const apart = whose && whose.to < slot.start && noun;
  return apart ? undefined : whose;
}

/** «شمار بیکاران را ۳ میلیون نفر اعلام کرد», «… را در ماه مارس ۳ میلیون نفر اعلام کرد»: whether it is said of the object. */
function objectBefore(context: Context, start: number): boolean {
  for (let at = start - 1; at >= start - FARTHEST_OBJECT; at -= 1) {
    if (context.is(at, OBJECT)) return true;
    if (
      !context.isTime(at) &&
      !context.isNumeral(at) &&
      !context.in(at, context.sets.passed) &&
      !context.is(at, IN, DURING)
    )
      return false;
  }
  return false;
}

/** «۳۳ هزار نفر از موزه بازدید کردند», «۱۰ نفر به مناطق امن منتقل شدند», «پنج نفر جان باختند»: what they did, what befell them. */
function deed(context: Context, slot: Slot): Ranges {
  let end = context.clauseEnd(slot.end);
  // «توانسته‌اند وارد کشور شوند»
  if (context.in(end - 1, context.sets.auxiliaries)) end = context.clauseEnd(end);
  let verb = end - 1;
  while (verb > slot.end && !context.isVerb(verb)) verb -= 1;
  if (!context.isVerb(verb) || context.in(verb, context.sets.copulas)) return NOTHING;
  if (end - slot.end > FARTHEST_DEED) return NOTHING;
  for (let at = slot.end; at < verb; at += 1) if (context.is(at, LIFE)) return [{ from: at, to: end }];
  const become = becomeBefore(context, slot.end, verb) ?? wentTo(context, slot.end, verb);
  if (become) return [become];
  // «برای ۵۰ نفر اشتغال ایجاد می‌شود»: what is made for them.
  const makes = context.in(verb - 1, CREATED_OR_ACHIEVED) && verb - 2 >= slot.end && context.isContent(verb - 2);
  if (makes) verb -= 1;
  const noun = verb - 1;
  const said = noun < slot.end || !context.isWord(noun) || !context.isContent(noun) || context.isTime(noun);
  if (said || context.isPreposition(noun - 1) || context.in(noun, context.sets.saying)) return NOTHING;
  // «یک نفر در منطقه امن قرار دارد»: where they are is not what they did.
  if (context.is(noun, PLACED)) return NOTHING;
  const lead = context.is(slot.end, ALSO, TOO) ? slot.end + 1 : slot.end;
  let where: TokenRange | undefined;
  let gapped = false;
  // «در ۲ روستا از آب شرب بهره‌مند شدند»
  const adjective = context.in(noun, context.sets.predicatives);
  for (let at = lead; at < noun && (adjective || !gapped); at += 1) {
    gapped ||= context.quantityAt(at);
    if (!context.in(at, LEADING) || context.isTime(at + 1)) continue;
    if (context.isPreposition(at) && context.nextOf(at) > at + 1) continue;
    if (context.in(at + 1, MANNERS)) continue;
    const range = phraseFrom(context, at + 1);
    // The phrase right before the noun, or right behind the number.
    if (range && (range.to === noun || (at === lead && range.to <= noun))) where = { from: at, to: range.to };
  }
  // «اشتغال زایی کردند», written apart
  // «راهی بیمارستان شدند»
  const whole = context.in(noun, context.sets.apart) || context.in(noun - 1, context.sets.predicatives);
  const from = whole && context.isContent(noun - 1) && noun > slot.end ? noun - 1 : noun;
  if (where) return [{ from, to: verb }, where];
  return gapped ? NOTHING : [{ from, to: verb }];
}

/** «دچار جراحات سطحی شدند», «وارد کشورهای عضو شوند»: from the adjective that makes the verb on. */
function becomeBefore(context: Context, from: number, verb: number): TokenRange | undefined {
  const first = Math.max(from, verb - FARTHEST_PREDICATIVE);
  for (let at = verb - 1; at >= first && context.isWord(at) && context.isContent(at); at -= 1) {
    if (context.isTime(at) || context.isNumeral(at)) return undefined;
    if (at < verb - 1 && context.in(at, context.sets.predicatives)) return { from: at, to: verb };
  }
  return undefined;
}

/** «۲۰ میلیون نفر به سینماها رفتند»: where they went, with the verb. */
function wentTo(context: Context, from: number, verb: number): TokenRange | undefined {
  if (!context.in(verb, context.sets.motions)) return undefined;
  for (let at = from; at < verb - 1; at += 1) {
    if (context.quantityAt(at)) return undefined;
    if (context.is(at, TO) && phraseFrom(context, at + 1)?.to === verb) return { from: at, to: context.nextOf(verb) };
  }
  return undefined;
}

/** «زخمی شدن چهار نفر»: what they became. */
function becoming(context: Context, slot: Slot): TokenRange | undefined {
  const at = slot.start - 1;
  const became = context.isContent(at - 1) || context.in(at - 1, context.sets.personStates);
  return context.is(at, TO_BECOME) && became ? { from: at - 1, to: at } : undefined;
}

/** «مرگ سه نفر», «اشتغال ۵۸ هزار نفر». */
function eventBefore(context: Context, slot: Slot): TokenRange | undefined {
  // «حضور روزانه ۴۵۰ هزار نفر»
  const at = context.in(slot.start - 1, context.sets.periodic) ? slot.start - 2 : slot.start - 1;
  // «از امدادرسانی به ۸۰۰ نفر خبر داد»
  if (context.is(at, TO) && context.isContent(at - 1) && context.endsWith(at - 1, "رسانی"))
    return { from: at - 1, to: at };
  return context.in(at, context.sets.personEvents) ? { from: at, to: at + 1 } : undefined;
}

/** «یک نفر در این زمینه دستگیر و تحویل مراجع قضایی شد». */
function state(context: Context, slot: Slot): TokenRange | undefined {
  const last = Math.min(context.to, slot.end + FARTHEST_STATE);
  for (let at = slot.end; at < last; at += 1) {
    if (context.isVerb(at) || context.quantityAt(at)) return undefined;
    if (context.in(at, context.sets.personStates)) return { from: at, to: at + 1 };
  }
  return undefined;
}
