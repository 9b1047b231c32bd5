import type { Context } from "./context.js";
import { LONGEST_PHRASE, phraseEnd, type TokenRange } from "./noun-phrases.js";
import type { Slot } from "./slots.js";

/** So far to the left a property may begin. */
const FARTHEST_PROPERTY = 40;

/** Words that lead from a property to its number: «به رقم», «از مرز», «معادل», «عدد». */
const LEADING = [
  "به",
  "تا",
  "از",
  "مرز",
  "رقم",
  "عدد",
  "کانال",
  "معادل",
  "حدود",
  "نیز",
  "هم",
  "با",
  "بر",
  "بالغ",
  "امروز",
  "اکنون",
  "هماکنون",
  "را",
  "برابر",
  "در",
  "تنها",
  "فقط",
  "روی",
  "مبلغ",
  "بین",
  "میان",
  "متوسط",
  "ترتیب",
  "سالانه",
  "روزانه",
];

/** A property that reaches up to the number, with words of leading, of time and place between at most. */
export function adjacentProperty(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const { start, to } = leftBounds(context, slot, before);
  const counted = slot.unit?.dimension === "count" && !slot.change && !context.resources.indexUnits.has(slot.unit.code);
  // What is counted is a property's value only where the property reaches it: «تعداد معاملات به ۶۰۰۰ واحد رسید».
  if (counted && !arrives(context, slot)) return undefined;
  let found: TokenRange | undefined;
  for (let at = start; at < to; at += 1) {
    if (!context.resources.properties.has(context.key(at)) || context.is(at + 1, "به")) continue;
    if (context.is(at - 1, "طول", "صورت", "طور") || context.is(at - 2, "از")) continue;
    const range = trimmed(context, at, to);
    if (!range) continue;
    if (found && !partsBetween(context, found.to, at)) continue;
    if (range.to - range.from > 1 || context.is(range.from - 1, "این", "آن")) found = withDemonstrative(context, range);
    at = range.to - 1;
  }
  return found && !partsBetween(context, found.to, to) ? found : undefined;
}

/** Whether «و», a comma or a bracket stands in `[from, to)`. */
function partsBetween(context: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (context.is(at, "و", "،", "مربوط", "(")) return true;
  return false;
}

/** «به … رسید», «از مرز … گذشت»: a verb of arriving behind the quantity. */
function arrives(context: Context, slot: Slot): boolean {
  const last = Math.min(context.to, slot.end + 5);
  for (let at = slot.end; at < last; at += 1) if (context.resources.arrivals.has(context.key(at))) return true;
  return false;
}

const withDemonstrative = (context: Context, range: TokenRange): TokenRange =>
  context.is(range.from - 1, "این", "آن", "همین", "هر") ? { from: range.from - 1, to: range.to } : range;

/** Tokens between the number and its clause's beginning, or the number before it; without the words that lead up to it. */
function leftBounds(context: Context, slot: Slot, before: Slot | undefined): { start: number; to: number } {
  let start = Math.max(context.clauseStart(slot.start), slot.start - FARTHEST_PROPERTY);
  if (before && before.end > start && before.end <= slot.start) start = before.end;
  let to = slot.start;
  while (to > start) {
    // «این رقم معادل …» is what is measured.
    if (context.is(to - 2, "این", "آن")) break;
    const leads = context.is(to - 1, ...LEADING) || (!context.isContent(to - 1) && !context.isNounMark(to - 1));
    if (!leads) break;
    to -= 1;
  }
  return { start, to };
}

/** The measured property or the subject, to the left: after the number before it, or else from the clause's beginning. */
export function left(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const near = leftBounds(context, slot, before);
  const direct = adjacentProperty(context, slot, before) ?? subject(context, near.start, near.to);
  if (direct || !before) return direct;
  const far = leftBounds(context, slot, undefined);
  if (far.start >= near.start) return undefined;
  return adjacentProperty(context, slot, undefined) ?? subject(context, far.start, far.to);
}

/** Words that end the name of a property although it goes on: a comparison, a time. */
const CUTS = [
  "نسبت",
  "طی",
  "تا",
  "برای",
  "مقایسه",
  "قیاس",
  "امسال",
  "توسط",
  "که",
  "،",
  "؛",
  ":",
  "از",
  "با",
  "به",
  "نیز",
  "هم",
  "هنوز",
  "همچنان",
  "(",
  ")",
];

function trimmed(context: Context, from: number, to: number): TokenRange | undefined {
  let at = from + 1;
  while (at < to && at - from < LONGEST_PHRASE) {
    if (context.is(at, ...CUTS) || context.classAt(at)?.value === "verb" || context.isNumeral(at)) break;
    if (context.is(at, "در") && (context.isTime(at + 1) || context.is(at + 1, "این", "مقایسه", "قیاس", "حال", "حدود")))
      break;
    if (at > from + 1 && context.isTime(at) && !context.is(at - 1, "در")) break;
    if (context.isMark(at) && !context.isNounMark(at)) break;
    at += 1;
  }
  const isEdge = (last: number): boolean =>
    context.is(last, "در", "و", "را", "نیز", "هم", "این", "آن", "«") || context.isTime(last);
  while (at > from + 1 && isEdge(at - 1)) at -= 1;
  return at > from ? { from, to: at } : undefined;
}

const SKIPPED = [
  "و",
  "اما",
  "ولی",
  "همچنین",
  "نیز",
  "،",
  "که",
  "البته",
  "هم",
  "«",
  "»",
  "ـ",
  "-",
  "–",
  "(",
  ")",
  ":",
  "بلکه",
  "یعنی",
  "حدود",
  "هماکنون",
  "اکنون",
  "تنها",
  "رقم",
  "عدد",
  "مرز",
  "کانال",
  "مبلغ",
];

/** The first noun phrase of `[from, to)`, behind phrases of time and place. */
function subject(context: Context, from: number, to: number): TokenRange | undefined {
  let at = from;
  for (let tries = 0; at < to && tries < 16; tries += 1) {
    if (context.is(at, ...SKIPPED) || context.isNumeral(at)) {
      at += 1;
      continue;
    }
    if (context.classAt(at)?.value === "preposition") {
      // A phrase before the subject: up to its comma, or one noun phrase.
      const end = phraseEnd(context, at + 1, { started: false });
      at = end >= to || end <= at + 1 ? at + 1 : end;
      continue;
    }
    if (context.is(at, "این", "آن", "هر") && context.isContent(at + 1) && !context.isTime(at + 1)) {
      const range = trimmed(context, at + 1, to);
      return range && { from: at, to: range.to };
    }
    const isNoun = context.isWord(at) && context.isContent(at) && !context.isTime(at);
    if (!isNoun || context.startingAt(context.resources.changes, at)) {
      at = context.classAt(at)?.next ?? at + 1;
      continue;
    }
    return trimmed(context, at, to);
  }
  return undefined;
}

/** Who holds a rank: the phrase nearest before it, behind «و» or the number before it. */
export function nearestSubject(context: Context, slot: Slot, before: Slot | undefined): TokenRange | undefined {
  const { start, to } = leftBounds(context, slot, before);
  let from = start;
  if (before && before.end <= slot.start && before.end >= start)
    for (let at = start; at < to; at += 1) if (context.is(at, "و", "،", "؛")) from = at + 1;
  return subject(context, from, to) ?? subject(context, start, to) ?? left(context, slot, before);
}
