import { AND, COLON, COMMA, DASH, HYPHEN, OBJECT, OWN, SEMICOLON, THAT } from "../../../lexicon/particles.js";
import { words } from "../../../text/words.js";
import type { Context } from "../context.js";
import type { Slot } from "../slots.js";
import { FARTHEST_PROPERTY, leftBounds, trimmed } from "./left-phrases.js";
import { LONGEST_PHRASE, phraseEnd, relativeEnd, type TokenRange } from "./noun-phrases.js";
import { isOnlyTime, phraseBefore } from "./phrase-before.js";
import { adjacentProperty, propertyIn } from "./properties.js";

const IN_THE_MANNER = words("بهصورت", "بهطور");
const PLURAL_ENDINGS = words("ها", "های", "هایی");

const MOST_PHRASES = 16;
/** A verb's form has at most so many tokens («به دست آورده بوده است»). */
const LONGEST_VERB = 6;

/** The measured property or the object that stands between the number before it and the number. */
export function namedNear(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  return (
    adjacentProperty(context, slot, before) ?? objectOf(context, leftBounds(context, slot, before).start, slot.start)
  );
}

/** The measured property or the subject that stands between the number before it and the number. */
export function nearLeft(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const near = leftBounds(context, slot, before);
  const named = namedNear(context, slot, before);
  if (named) return named;
  const found = subject(context, near.start, near.to);
  // «سازمان زمین‌شناسی شدت ۶٫۷ ریشتر را ثبت کرد»
  return found && found.to === slot.start && context.is(slot.end, OBJECT) ? withoutSubject(context, found) : found;
}

/** «پاداش این برد را ۲۰ میلیون تومان اعلام کرد»: the object of saying how much; nothing where a preposition governs the phrase. */
function objectOf(context: Context, start: number, to: number): TokenRange | undefined {
  for (let at = to - 1; at > start; at -= 1) {
    if (!context.is(at, OBJECT)) continue;
    const object = phraseBefore(context, context.is(at - 1, OWN) ? at - 1 : at, start);
    const whole = object && context.isPreposition(object.from - 1) ? subject(context, start, at) : object;
    return whole && withoutSubject(context, whole);
  }
  return undefined;
}

/** «بانک مرکزی تورم سالانه را»: a property begins the object; what stands before it is who says so. */
export function withoutSubject(context: Context, { from, to }: TokenRange): TokenRange {
  const { sets } = context;
  for (let at = from + 1; at < to; at += 1) {
    const heads = context.in(at - 1, sets.properties) || context.in(at - 1, sets.pointing);
    if (context.in(at, sets.properties) && !heads && !context.startingAt(context.resources.changes, at - 1))
      return { from: at, to };
  }
  return { from, to };
}

/** The measured property or the subject, to the left: after the number before it, or else from the clause's beginning. */
export function left(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const direct = nearLeft(context, slot, before);
  if (direct) return direct;
  const far = before && leftBounds(context, slot, undefined);
  // «در ۵۰ سالگی خطر مرگ را ۲۵ درصد بالا می‌برد»
  const object = (start: number) =>
    context.is(slot.start - 1, OBJECT) ? objectOf(context, start, slot.start) : undefined;
  const farther =
    far && (adjacentProperty(context, slot, undefined) ?? object(far.start) ?? subject(context, far.start, far.to));
  return farther ?? behindRelative(context, slot) ?? relativeHead(context, slot) ?? label(context, slot);
}

/** «رشد اقتصادی نزولی خواهد بود و در سال ۲۰۰۷ به ۵ درصد می‌رسد»: the subject that the clause behind «و» leaves out. */
export function coordinated(context: Context, slot: Slot): TokenRange | undefined {
  const clause = context.clauseStart(slot.start);
  // «تولید آلمان ضعیف بوده که به ۲ درصد رسید»
  const told = context.is(clause - 1, THAT) && context.in(clause - 2, context.sets.copulas);
  const end = told ? clause - 1 : clause;
  if (!(told || context.is(clause, AND)) || !context.predicateAt(end - 1)) return undefined;
  const start = context.clauseStart(end - 1);
  return withoutVerb(context, propertyIn(context, { start, to: end - 1 }), end);
}

/** «شاخص کل ریزش کرد»: the noun that makes the verb, right before it, is none of the subject's. */
function withoutVerb(context: Context, range: TokenRange | undefined, end: number): TokenRange | undefined {
  if (!range || end - range.to > LONGEST_VERB || !context.predicateAt(range.to)) return range;
  const change = context.endingAt(context.resources.changes, range.to);
  const from = change?.from ?? (context.in(range.to - 1, context.sets.light) ? range.to - 1 : range.to);
  return from > range.from ? { from: range.from, to: from } : range;
}

/** «پیاز زرد: ۱۴٬۵۰۰ تومان»: a line that holds a name and its number. */
function label(context: Context, slot: Slot): TokenRange | undefined {
  const colon = slot.start - 1;
  if (!context.is(colon, COLON, HYPHEN, DASH) || slot.end < context.to - 1) return undefined;
  const name = phraseBefore(context, colon);
  return name?.from === context.from ? name : undefined;
}

/** «معافیتی که به مدت ۹۰ روز تمدید شد»: the noun that the clause is relative to. */
function relativeHead(context: Context, slot: Slot): TokenRange | undefined {
  const clause = context.clauseStart(slot.start);
  if (!context.is(clause - 1, THAT) || context.in(clause - 2, context.sets.clausal)) return undefined;
  return phraseBefore(context, clause - 1);
}

/** «برقی که در عراق تولید می‌شود ۳۵ درصد …»: the verb right before the number closes a relative clause; the subject stands before «که». */
function behindRelative(context: Context, slot: Slot): TokenRange | undefined {
  const { start } = leftBounds(context, slot, undefined);
  if (!context.isVerb(start - 1)) return undefined;
  const first = Math.max(context.from, start - FARTHEST_PROPERTY);
  for (let at = start - 1; at > first; at -= 1) {
    if (context.is(at, COLON, SEMICOLON) || (context.isVerb(at) && context.nextOf(at) < start)) return undefined;
    if (!context.is(at, THAT)) continue;
    if (!context.isContent(at - 1) || context.in(at - 1, context.sets.clausal)) return undefined;
    const bounds = { start: context.clauseStart(at), to: at };
    const found = propertyIn(context, bounds) ?? subject(context, bounds.start, at);
    return found && { from: found.from, to: relativeEnd(context, found.to) };
  }
  return undefined;
}

/** The first noun phrase of `[from, to)`, behind phrases of time and place. */
function subject(context: Context, from: number, to: number): TokenRange | undefined {
  const { sets } = context;
  let at = from;
  for (let tries = 0; at < to && tries < MOST_PHRASES; tries += 1) {
    if (context.in(at, sets.skipped) || context.isNumeral(at)) {
      at += 1;
      continue;
    }
    // «به گفته کریمی، رئیس اتحادیه، …»
    const comma = context.in(at, sets.offices) && context.is(at - 1, COMMA) ? apposition(context, at, to) : 0;
    if (comma > 0) {
      at = comma + 1;
      continue;
    }
    // «به‌صورت موقت»
    if (context.in(at, IN_THE_MANNER)) {
      at += 2;
      continue;
    }
    if (context.isPreposition(at)) {
      const end = phraseBehind(context, context.nextOf(at), to);
      if (end >= to) return undefined;
      at = end;
      continue;
    }
    if (context.in(at, sets.demonstratives) && context.isContent(at + 1) && !context.isTime(at + 1)) {
      const range = trimmed(context, at + 1, to);
      return range && { from: at, to: range.to };
    }
    const isNoun = context.isWord(at) && context.isContent(at) && !context.isTime(at);
    if (!isNoun || context.startingAt(context.resources.changes, at)) {
      at = context.nextOf(at);
      continue;
    }
    const range = trimmed(context, at, to);
    if (!range || isOnlyTime(context, range.from, range.to)) return undefined;
    // «دارایان- بهای نفت …»: who reports.
    if (at === context.from && context.is(range.to, HYPHEN, DASH, COLON) && range.to + 1 < to) {
      at = range.to + 1;
      continue;
    }
    // «هدف ما رسیدن به ۲۵ درصد»; «در صورت ادامه روند کنونی»
    const empty =
      context.in(range.to - 1, sets.infinitives) ||
      (range.to - at === 1 &&
        (context.in(at, sets.adjectives) || context.in(at, sets.gaining) || context.in(at, sets.predicatives)));
    return empty ? undefined : range;
  }
  return undefined;
}

/** «در پایان بازی‌های امروز لیگ، استقلال …»: the comma that closes the phrase, or `from` where none does. */
function commaBehind(context: Context, from: number, to: number): number {
  const last = Math.min(to, from + LONGEST_PHRASE);
  for (let at = from; at < last; at += 1) {
    if (context.is(at, COMMA)) return at;
    if (!context.isContent(at) && !context.isTime(at) && !context.in(at, context.sets.skipped)) return from;
  }
  // «تا پایان فصل صید، ۱۷ هزار تن»: the comma stands right before the number.
  return last === to && context.is(to, COMMA) ? to : from;
}

/** The comma that closes what is said of a person, 0 where none does. */
function apposition(context: Context, from: number, to: number): number {
  const last = Math.min(to, from + LONGEST_PHRASE);
  for (let at = from; at < last; at += 1) {
    if (context.is(at, COMMA)) return at;
    if (context.isVerb(at) || context.isNumeral(at)) return 0;
  }
  return 0;
}

/** The end of a prepositional phrase before the subject, from its object on: words of time, «این» with one noun, or a noun phrase. */
function phraseBehind(context: Context, object: number, to: number): number {
  let at = object;
  while (at < to && (context.isTime(at) || (at > object && context.isNumeral(at)))) at += 1;
  // «روز معاملاتی گذشته»
  if (at > object && context.isContent(at) && context.in(at + 1, context.sets.passed)) return Math.min(at + 2, to);
  if (at > object) return context.isContent(at) ? commaBehind(context, at, to) : at;
  // «با هشت امتیاز»
  while (at < to && context.isNumeral(at)) at += 1;
  if (at > object) return Math.min(context.isContent(at) ? at + 1 : at, to);
  if (context.in(object, context.sets.pointing)) {
    const end = Math.max(object + 1, context.nextOf(object + 1));
    // «در این بازه زمانی شمار زلزله‌ها»
    if (end < to && context.in(end, context.sets.ofTime)) return end + 1;
    // «این طرح ها»: a plural written apart.
    if (end < to && context.in(end, PLURAL_ENDINGS)) return end + 1;
    // «با این برد ارزشمند، ایران …»: a comma closes the phrase.
    const comma = phraseEnd(context, end, { started: true });
    return comma > end && context.is(comma, COMMA) ? comma : end;
  }
  const end = Math.max(phraseEnd(context, object, { started: false }), object + 1);
  // «بر اساس آمارهای منتشر شده، …»
  return context.isContent(end) && context.isParticiple(end + 1) && context.is(end + 2, COMMA) ? end + 2 : end;
}

/** Who holds a rank: the phrase nearest before it, behind «و» or the number before it. */
export function nearestSubject(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const { start, to } = leftBounds(context, slot, undefined);
  let from = start;
  if (before && before.end <= slot.start && before.end >= start)
    for (let at = before.end; at < to; at += 1) if (context.is(at, AND, COMMA, SEMICOLON)) from = at + 1;
  const near = subject(context, from, to);
  // «با ۱۰ امتیاز و کسب جایگاه پنجم»
  const gaining = near && near.to - near.from === 1 && context.in(near.from, context.sets.gaining);
  return (
    (gaining ? undefined : near) ??
    subject(context, start, to) ??
    left(context, slot, before) ??
    clauseBefore(context, start)
  );
}

/** «کاروانا هشت امتیاز گرفت و در رده چهارم ایستاد»: the subject of the clause before, which this one leaves out. */
export function clauseBefore(context: Context, start: number): TokenRange | undefined {
  if (start <= context.from) return undefined;
  let verb = start - 1;
  const first = Math.max(context.from, start - LONGEST_VERB);
  while (verb > first && !context.isVerb(verb)) verb -= 1;
  if (context.nextOf(verb) !== start) return undefined;
  return withoutVerb(context, subject(context, context.clauseStart(verb), verb), start);
}
