import { ALSO, AND, COLON, COMMA, FOR, FROM, IN, THAT_ONE, TO, TOO, UNDER, WITH } from "../../../lexicon/particles.js";
import { word, words } from "../../../text/words.js";
import type { Context } from "../context.js";
import type { Slot } from "../slots.js";
import { unitAt } from "../unit-at.js";
import { inSentence, isPartOfTotal, ownerOf, totalOf } from "./antecedents.js";
import { phraseFrom, type TokenRange } from "./noun-phrases.js";
import { heldProperty, isAdverbial, namedBefore, owned, possessed, pronounProperty } from "./owners.js";
import { phraseBefore } from "./phrase-before.js";
import { adjacentProperty, propertyUpTo } from "./properties.js";
import { isBounded, listed, type Neighbours, NOTHING, type Ranges } from "./ranges.js";
import { clauseBefore, coordinated, left, namedNear, nearLeft } from "./subjects.js";
import { sourceOf } from "./wholes.js";

const PURPOSE = words("برای", "بابت", "جهت");
const TITLE = word("عنوان");
const THRIFT_WORDS = words("صرفهجویی", "صرفه");
const SEEKING = word("جویی");
const SAVING = word("صرفه");
const THRIFT = word("صرفهجویی");
const ALLOCATION = words("اختصاص", "تخصیص");
/** An amount in two units has at most so many words. */
const LONGEST_AMOUNT = 10;
const EXPOSURE = word("معرض");
/** «بیشتر از افرادی که ۷ ساعت می‌خوابند، در معرض …» */
const FARTHEST_EXPOSED = 16;
const EQUAL_TO = words("معادل", "یعنی");
const MOST_OR_LEAST = words("بیشترین", "کمترین", "بالاترین", "پایینترین");
const LEADING = words("با", "از", "در", "به");

/** What is measured by mass, area, money, a share: behind the quantity, before it, or what the clause is about. */
export function measured(context: Context, slot: Slot, near: Neighbours): Ranges {
  const { resources, sets } = context;
  const pronounced = pronounProperty(context, slot, near);
  if (pronounced) return pronounced;
  if (isPartOfTotal(context, slot)) {
    const own = phraseFrom(context, slot.end, { relative: true });
    const total = totalOf(context, near.last);
    if (own ?? total) return own ? [own] : total!.ranges;
  }
  const named = namedBefore(context, slot, near);
  if (slot.unit?.dimension === "ratio") {
    const whole = part(context, slot, near);
    if (whole) return possessed(context, slot, whole[0]!, near, whole);
  } else {
    // «به بزرگی ۵٫۲ ریشتر شهر را لرزاند»
    if (named) return isFlow(context, slot, named) ? [phraseFrom(context, slot.end, { relative: true })!] : named;
    // «۱۷۵ کیلومتر آن راه احداثی است»
    const from = context.is(slot.end, THAT_ONE) ? slot.end + 1 : behindEqual(context, slot);
    // «با ۲۸۹ هزار بشکه کاهش»: that it changed is not what it is.
    const grown = slot.change !== undefined && context.startingAt(context.resources.changes, from) !== undefined;
    const right = grown
      ? undefined
      : phraseFrom(context, from, { relative: true, places: slot.unit?.dimension === "money" });
    if (right && !isSaidOfSubject(context, slot, right)) return possessed(context, slot, right, near);
    if (context.in(slot.end, sets.pronouns) && inSentence(context, near.last))
      return ownerOf(context, near.last!) ?? NOTHING;
  }
  const held = heldProperty(context, slot);
  if (held) return held;
  if (named) return named;
  // «۹۰ لیتر بر ثانیه آب»
  const rate = context.startingAt(resources.ratesAfter, slot.end);
  const rated = rate && phraseFrom(context, rate.next);
  if (rated) return [rated];
  if (context.in(slot.end, PURPOSE) || isAs(context, slot.end)) {
    const purpose = phraseFrom(context, isAs(context, slot.end) ? slot.end + 2 : slot.end + 1);
    if (purpose) return [purpose];
  }
  // «طرح بالای ۱۰۰ میلیارد ریال», «بدهی بیش از ۳۰ میلیارد»: the noun that the modifier stands behind.
  const noun = isBounded(slot) ? phraseBefore(context, slot.start, near.before?.end) : undefined;
  // «تورم رقم بالای ۳۹ درصد را تجربه کرد»
  if (noun && !(noun.to - noun.from === 1 && context.in(noun.from, sets.numberWords))) return [noun];
  const told =
    exposedTo(context, slot) ?? savedIn(context, slot) ?? allottedTo(context, slot) ?? adjunct(context, slot, near);
  if (told) return told;
  const each = compared(context, slot, near.before);
  if (each) return [each];
  const spent = isSpent(context, slot);
  const close = spent ? namedNear(context, slot, near.before) : nearLeft(context, slot, near.before);
  if (close) return owned(context, slot, close, near);
  const counted = countedWith(context, slot, near.before);
  if (counted) return [counted];
  const other = again(context, slot, near) ?? purposeBefore(context, slot, near);
  if (other ?? spent) return other ?? NOTHING;
  const whose = left(context, slot, near.before) ?? coordinated(context, slot) ?? done(context, slot);
  return owned(context, slot, whose, near);
}

/** «در شهرستان دیر ۱۴۶ تن صید شد»: what was done with an amount of what is left out. */
function done(context: Context, slot: Slot): TokenRange | undefined {
  if (slot.change || slot.unit?.dimension === "ratio") return undefined;
  const end = context.clauseEnd(slot.end);
  for (let at = slot.end; at < end; at += 1) {
    if (!context.in(at, context.sets.light) || !context.in(at + 1, context.sets.passives)) continue;
    if (context.startingAt(context.resources.changes, at)) return undefined;
    return context.isContent(at) || context.isStop(at) ? { from: at, to: at + 1 } : undefined;
  }
  return undefined;
}

/** «خوزستان با ۹۰ تن، گلستان با ۶۰ تن بیشترین …»: each of those that a superlative compares. */
function compared(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  if (!context.is(slot.start - 1, WITH) || !context.isContent(slot.start - 2)) return undefined;
  const { dimension } = slot.unit!;
  if (dimension !== "mass" && dimension !== "area" && dimension !== "volume") return undefined;
  const end = context.clauseEnd(slot.end);
  for (let at = slot.end; at < end; at += 1)
    if (context.in(at, MOST_OR_LEAST)) return phraseBefore(context, slot.start - 1, before?.end);
  return undefined;
}

/** Behind the same amount told in another unit: «۱۲۴۵ کیلوگرم معادل یک تن و ۲۴۵ کیلوگرم شیشه». */
function behindEqual(context: Context, { end, unit }: Slot): number {
  if (!context.in(end, EQUAL_TO) || !context.isNumeral(end + 1)) return end;
  let at = end + 1;
  let alike = false;
  // Units of measure are marked as parts of their numbers.
  while (at < end + LONGEST_AMOUNT && (context.isNumeral(at) || (context.is(at, AND) && context.isNumeral(at + 1)))) {
    alike ||= unitAt(context, at)?.unit.dimension === unit?.dimension;
    at += 1;
  }
  return alike ? at : end;
}

/** «با تولید ۱۵ میلیون تن گندم»: of an amount produced, sold, used the stuff is named behind it. */
function isFlow(context: Context, slot: Slot, [named]: Ranges): boolean {
  const { sets } = context;
  const { dimension } = slot.unit!;
  if (dimension === "money" || !named || named.to - named.from > 1) return false;
  if (!context.in(named.from, sets.properties) || context.in(named.from, sets.magnitudes)) return false;
  return phraseFrom(context, slot.end, { relative: true }) !== undefined;
}

/** «۵۰۰ هزار تومان به عنوان کمک معیشت» */
const isAs = (context: Context, at: number): boolean => context.is(at, TO, UNDER) && context.is(at + 1, TITLE);

/** A fraction («یک سوم تولید») or a bare end of a change. */
export function bareEntity(context: Context, slot: Slot, near: Neighbours): Ranges {
  if (slot.change || slot.startsChange) {
    const changed = adjacentProperty(context, slot, near.before) ?? left(context, slot, near.before);
    if (changed) return [changed];
  }
  const whole = part(context, slot, near);
  // «به دو سوم میزان کنونی»: of what, the words before say.
  const plain = whole?.length === 1 && context.in(whole[0]!.from, context.sets.plainMeasures);
  const property = plain ? adjacentProperty(context, slot, near.before) : undefined;
  return listed(property).length > 0 ? listed(property) : (whole ?? listed(left(context, slot, near.before)));
}

/** The whole that a share is of: «یک سوم تولید», «۷۰ درصد از معاملات», «نیمی از آنها». */
function part(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
  const of = context.in(slot.end, context.sets.pronouns) && inSentence(context, near.last);
  if (of) return ownerOf(context, of);
  // «۲۹ درصد افزایش و نسبت به سال قبل ۵۲ درصد کاهش»: the noun of change is not what changed.
  const grown = slot.change && context.startingAt(context.resources.changes, slot.end);
  const own = sourceOf(context, slot) ?? (grown ? undefined : phraseFrom(context, slot.end, { relative: true }));
  // «۴۰ درصد دچار خط فقر هستند»: what they are, not of whom it is a share.
  if (own && context.in(own.from, context.sets.predicatives)) return undefined;
  if (own && isSaidOfSubject(context, slot, own)) return undefined;
  if (own) return [withoutPredicate(context, slot, own)];
  const pronoun = context.is(slot.end, FROM) ? slot.end + 1 : slot.end;
  if (!context.in(pronoun, context.sets.pronouns)) return undefined;
  const named = inSentence(context, near.last);
  if (named) return ownerOf(context, named);
  const subject = clauseBefore(context, context.clauseStart(slot.start));
  return subject && [subject];
}

/** «قالیباف با ۲۰ درصد پیشتاز است», «با فروشی معادل ۶۰ میلیون تومان صدرنشین جدول شد»: what the subject is, with so much. */
function isSaidOfSubject(context: Context, slot: Slot, { from, to }: TokenRange): boolean {
  const { copulas, passives } = context.sets;
  if (from !== slot.end || !(context.in(to, copulas) || context.in(to, passives))) return false;
  if (context.is(slot.start - 1, WITH)) return true;
  const property = phraseBefore(context, slot.modifier?.from ?? slot.start);
  return property !== undefined && context.is(property.from - 1, WITH);
}

/** «نیمی از دانش‌آموزان غایب بودند»: where the share is the subject, the last word before the copula is said of it. */
function withoutPredicate(context: Context, slot: Slot, own: TokenRange): TokenRange {
  const said = context.in(own.to, context.sets.copulas) && own.to - own.from > 1;
  const first = slot.start === context.from || context.is(slot.start - 1, COLON);
  return said && first ? { from: own.from, to: own.to - 1 } : own;
}

/** «بانک ۵۰۰ میلیون دلار به بازار تزریق کرد»: who does something with an amount is not what it is an amount of. */
function isSpent(context: Context, slot: Slot): boolean {
  const { dimension } = slot.unit!;
  if (dimension !== "money" && dimension !== "mass" && dimension !== "volume") return false;
  // «نقدینگی از ۵۰۰ میلیارد تومان عبور کرد»
  if (slot.after?.value.side === "past") return false;
  const end = context.clauseEnd(slot.end);
  return context.in(end - 1, context.sets.actives) || context.in(end - 2, context.sets.actives);
}

/** «۲۵ درصد بیش از دیگران در معرض خطر ابتلا هستند»: the risk is so much greater. */
function exposedTo(context: Context, slot: Slot): Ranges | undefined {
  if (slot.unit?.dimension !== "ratio") return undefined;
  const last = Math.min(context.to, slot.end + FARTHEST_EXPOSED);
  for (let at = slot.end; at < last; at += 1) {
    if (context.is(at, IN) && context.is(at + 1, EXPOSURE)) return listed(phraseFrom(context, at + 2));
    if (context.isMark(at) && !context.is(at, COMMA)) return undefined;
  }
  return undefined;
}

/** «۶ درصد در مصرف گاز صرفه‌جویی کرد»: in what is saved. */
function savedIn(context: Context, slot: Slot): Ranges | undefined {
  if (!context.is(slot.end, IN)) return undefined;
  const range = phraseFrom(context, slot.end + 1);
  if (!range) return undefined;
  // «صرفه جویی» is two tokens where it is written apart.
  const noun = context.in(range.to, THRIFT_WORDS) ? range.to : range.to - 1;
  const apart = context.is(noun, SEEKING) && context.is(noun - 1, SAVING);
  const to = apart ? noun - 1 : noun;
  const saves = context.is(to, THRIFT) || (context.is(to, SAVING) && context.is(to + 1, SEEKING));
  return saves && to > range.from ? [{ from: range.from, to }] : undefined;
}

/** «۳ میلیارد تومان به این طرح اختصاص یافت»: what a sum is for. */
function allottedTo(context: Context, slot: Slot): Ranges | undefined {
  if (slot.unit?.dimension !== "money") return undefined;
  const at = context.is(slot.end, ALSO, TOO) ? slot.end + 1 : slot.end;
  if (!context.is(at, TO)) return undefined;
  const range = phraseFrom(context, at + 1);
  if (!range) return undefined;
  const end = context.clauseEnd(range.to);
  for (let word = range.to; word < end; word += 1)
    if (context.in(word, ALLOCATION)) return context.predicateAt(word + 1) ? [range] : undefined;
  return undefined;
}

/**
 * «با تقسیم سود ۱۰ تومان», «با متوسط وزنی قیمت ۹۰ میلیون تومان»: a property right before its number, in a phrase of its
 * own that a preposition leads.
 */
function adjunct(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
  const { sets } = context;
  const last = slot.start - 1;
  // «با صرفه‌جویی ۳ میلیارد ریال», in one word or two.
  const apart = context.is(last, SEEKING) && context.is(last - 1, SAVING);
  const saving = apart ? last - 1 : last;
  if (apart || context.is(last, THRIFT)) return [{ from: saving, to: slot.start }];
  if (!context.in(last, sets.properties) || context.in(last, sets.plainMeasures) || context.in(last, sets.leading))
    return undefined;
  const phrase = phraseBefore(context, slot.start, near.before?.end);
  if (!phrase || !context.in(phrase.from - 1, LEADING) || context.in(phrase.from, sets.views)) return undefined;
  return [propertyUpTo(context, phrase.from, slot)];
}

/** «برای تجهیز آن ۱۸ میلیون یورو نیاز داریم»: what a sum is for. */
function purposeBefore(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
  if (slot.unit?.dimension !== "money") return undefined;
  const first = Math.max(context.clauseStart(slot.start), near.before?.end ?? 0);
  for (let at = slot.start - 1; at >= first; at -= 1)
    if (context.is(at, FOR)) return listed(phraseFrom(context, at + 1));
  return undefined;
}

/** «۶۱ طرح اقتصادی با ۲۳ میلیارد ریال»: a sum right behind what was counted. */
function countedWith(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const lead = slot.start - 1;
  if (slot.unit?.dimension !== "money" || !context.is(lead, WITH)) return undefined;
  if (before?.unit?.dimension !== "count" || !before.noun || before.end > lead) return undefined;
  const beside = before.end === lead || phraseBefore(context, lead, before.end)?.from === before.end;
  return beside ? { from: before.unitFrom, to: lead } : undefined;
}

/** «۷۰ درصد هزینه را دولت و ۳۰ درصد را شهرداری»: the same measured again. */
function again(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
  const named = inSentence(context, near.last);
  if (!named || named.slot !== near.before || named.slot.unit !== slot.unit) return undefined;
  return isAdverbial(context, named) && !context.is(slot.start - 1, AND) ? undefined : named.ranges;
}
