import type { Context } from "./context.js";
import type { Slot } from "./slots.js";

/** A stretch of tokens `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase in the news is seldom longer; also what keeps a hostile line linear. */
const LONGEST_PHRASE = 14;

/** What a number counts or measures, in the text's own words. */
export function entityOf(context: Context, slot: Slot): TokenRange | undefined {
  const { unit } = slot;
  if (!unit) return leftProperty(context, slot);
  if (unit.dimension === "rank") return subject(context, slot);
  if (slot.change || unit.dimension === "multiple") {
    if (slot.adjectival || slot.changeNounBefore) {
      const right = phraseFrom(context, slot.end);
      if (right) return right;
    }
    if (slot.change && unit.kind === "measure") return leftProperty(context, slot) ?? phraseFrom(context, slot.end);
  }
  if (unit.kind === "noun" && !slot.unitShared) return countedNoun(context, slot);
  if (unit.kind === "classifier" && !slot.unitShared) {
    const right = phraseFrom(context, slot.end, true);
    return right ?? { from: slot.unitFrom, to: slot.unitTo };
  }
  if (slot.unitShared) return slot.list && slot.list !== slot ? entityOf(context, slot.list) : undefined;
  if (unit.dimension === "money")
    return leftProperty(context, slot, true) ?? purpose(context, slot) ?? leftProperty(context, slot);
  if (unit.dimension === "ratio") {
    const after = context.is(slot.end, "از") ? slot.end + 1 : slot.end;
    return phraseFrom(context, after) ?? leftProperty(context, slot);
  }
  return phraseFrom(context, slot.end) ?? leftProperty(context, slot);
}

/** The counted noun with what qualifies it to its right. */
function countedNoun(context: Context, slot: Slot): TokenRange {
  const to = phraseEnd(context, slot.unitTo, LONGEST_PHRASE);
  return { from: slot.unitFrom, to: Math.max(to, slot.unitTo) };
}

/** The noun phrase that begins at a token, `undefined` where none does. */
function phraseFrom(context: Context, at: number, counted = false): TokenRange | undefined {
  if (!context.isWord(at) && !context.is(at, "«")) return undefined;
  const to = phraseEnd(context, at, LONGEST_PHRASE);
  if (to <= at) return undefined;
  // «۱۶۰ نفر شرکت کردند»: the noun belongs to the verb.
  if (!counted && to === at + 1 && context.resources.light.has(context.key(at)) && context.predicateAt(to))
    return undefined;
  return { from: at, to };
}

/** Where the noun phrase that goes on at a token ends: before a verb, a preposition, a mark, the noun of a light verb. */
function phraseEnd(context: Context, from: number, longest: number): number {
  let at = from;
  const last = Math.min(context.to, from + longest);
  while (at < last) {
    if (!context.isContent(at)) {
      // «واحد مسکونی معامله شده»: a participle closes the phrase it qualifies.
      if (context.is(at, "شده") && at > from && !context.is(at + 1, "است", "اند", "بود", "و")) return at + 1;
      // «در کشور», «در استان» belong to the phrase where it is counted there.
      break;
    }
    if (context.quantityAt(at)) break;
    if (context.startingAt(context.resources.changes, at) && context.predicateAt(at + 1)) break;
    if (at > from && context.resources.light.has(context.key(at)) && context.predicateAt(at + 1)) break;
    at += 1;
  }
  return at;
}

/** The phrase behind «برای»: what a sum is for. */
function purpose(context: Context, slot: Slot): TokenRange | undefined {
  if (context.is(slot.end, "برای", "بابت", "جهت")) return phraseFrom(context, slot.end + 1);
  return phraseFrom(context, slot.end);
}

/**
 * The measured property to the left: from a property's head word («میزان», «ارزش») to the words before the number; without
 * one (`strict` off), the first noun phrase of the clause.
 */
function leftProperty(context: Context, slot: Slot, strict = false): TokenRange | undefined {
  const start = Math.max(context.clauseStart(slot.start), slot.start - 40);
  let to = slot.start;
  // What leads from the property to the number: «به», «به بیش از», «معادل», «حدود».
  while (to > start && !context.isContent(to - 1) && !context.isNounMark(to - 1)) to -= 1;
  for (let at = start; at < to; at += 1) {
    if (!context.resources.properties.has(context.key(at))) continue;
    const range = trimmed(context, at, to);
    if (range) return range;
  }
  if (strict) return undefined;
  return subject(context, slot, to);
}

/** Words that end the name of a property although it goes on: a comparison, a time. */
const CUTS = ["نسبت", "طی", "تا", "برای", "مقایسه", "قیاس", "امسال", "توسط", "که", "،", "؛", ":", "از", "با", "به"];

function trimmed(context: Context, from: number, to: number): TokenRange | undefined {
  let at = from + 1;
  while (at < to && at - from < LONGEST_PHRASE) {
    if (context.is(at, ...CUTS) || context.classAt(at)?.value === "verb" || context.quantityAt(at)) break;
    if (context.is(at, "در") && context.isTime(at + 1)) break;
    at += 1;
  }
  while (at > from + 1 && context.is(at - 1, "در", "و", "را", "نیز", "هم", "این", "آن")) at -= 1;
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
  "این",
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
];

/** The first noun phrase of the clause. */
function subject(context: Context, slot: Slot, to = slot.start): TokenRange | undefined {
  let at = Math.max(context.clauseStart(slot.start), slot.start - 40);
  for (let tries = 0; at < to && tries < 12; tries += 1) {
    if (context.is(at, ...SKIPPED)) {
      at += 1;
      continue;
    }
    if (context.is(at, "در", "طی", "از", "با", "به", "تا", "برای", "بر")) {
      // A phrase of time or place before the subject: up to its comma, or one noun phrase.
      const end = phraseEnd(context, at + 1, LONGEST_PHRASE);
      if (end >= to || end <= at + 1) {
        at += 1;
        continue;
      }
      at = end;
      continue;
    }
    if (!context.isWord(at) || context.classAt(at)?.value === "verb") {
      at += 1;
      continue;
    }
    if (context.isTime(at)) {
      at += 1;
      continue;
    }
    return trimmed(context, at, to);
  }
  return undefined;
}
