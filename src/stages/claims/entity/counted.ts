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
import { deed } from "./deeds.js";
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

/** The word of what happened to persons stands at most so far behind their number. */
const FARTHEST_STATE = 10;
/** Between the object and its number stand at most so many words of time. */
const FARTHEST_OBJECT = 6;

/** What is counted, by a counting word («۹۰ دستگاه خودرو») or by itself («۹۰ خودرو»). */
export function countedEntity(context: Context, slot: Slot, before: Slot | undefined, memory: Memory): Ranges {
  const { sets } = context;
  if (context.in(slot.unitFrom, sets.repetitions)) return [];
  // «تزریق روزانه واکسن از ۲۰۰ هزار دز عبور کرد»
  const passed = slot.noun && slot.after?.value.side === "past" ? left(context, slot, before) : undefined;
  if (passed) return [passed];
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
  // «با ۱۴۹ پهپاد خاک اوکراین را هدف قرار داد»: what «را» marks is not what it was done with.
  if (context.is(slot.start - 1, WITH) && context.is(to, OBJECT)) return [{ from: slot.unitFrom, to: slot.unitTo }];
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
  const under = !context.in(slot.start - 1, sets.properties);
  const phrase = ranked ? undefined : phraseFrom(context, slot.end, { places: true, lightAllowed: true, under });
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
  if (befallen) return withComplement(context, slot, befallen);
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
  const noun = !object && context.isContent(lead) && !context.isTime(lead) && !context.is(lead, DATE_WORD);
  const apart = whose && whose.to < slot.start && noun;
  return apart ? undefined : whose;
}

/** «شمار بیکاران را ۳ میلیون نفر اعلام کرد», «… را در ماه مارس ۳ میلیون نفر اعلام کرد»: whether it is said of the object. */
function objectBefore(context: Context, start: number): boolean {
  for (let at = start - 1; at >= start - FARTHEST_OBJECT; at -= 1) {
    if (context.is(at, OBJECT)) return true;
    if (
      !context.in(at, context.sets.places) &&
      !context.isTime(at) &&
      !context.isNumeral(at) &&
      !context.in(at, context.sets.passed) &&
      !context.is(at, IN, DURING)
    )
      return false;
  }
  return false;
}

/** «زخمی شدن چهار نفر»: what they became. */
function becoming(context: Context, slot: Slot): TokenRange | undefined {
  const at = slot.start - 1;
  // «کشته‌شدن ۲۷ نفر»
  if (context.isContent(at) && context.endsWith(at, "شدن") && !context.is(at, TO_BECOME))
    return { from: at, to: slot.start };
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

/** «در جهان به این بیماری مبتلا هستند»: what the adjective takes stands right before it. */
function withComplement(context: Context, slot: Slot, state: TokenRange): Ranges {
  for (let at = state.from - 2; at >= slot.end; at -= 1) {
    if (!context.is(at, TO)) continue;
    const takes = context.resources.complemented.some(
      ({ preposition, words }) => context.in(at, preposition) && context.in(state.from, words),
    );
    if (!takes) return [state];
    const to = phraseFrom(context, at + 1)?.to;
    return to === state.from || to === state.to ? [state, { from: at, to: state.from }] : [state];
  }
  return [state];
}

/** «یک نفر در این زمینه دستگیر و تحویل مراجع قضایی شد». */
function state(context: Context, slot: Slot): TokenRange | undefined {
  const last = Math.min(context.to, slot.end + FARTHEST_STATE);
  for (let at = slot.end; at < last; at += 1) {
    if (context.isVerb(at) || context.quantityAt(at)) return undefined;
    if (!context.in(at, context.sets.personStates)) continue;
    // «تحت پوشش بیمه رفته‌اند»
    const under = [at - 1, at - 2].find((word) => context.in(word, context.sets.under));
    return { from: under ?? at, to: at + 1 };
  }
  return undefined;
}
