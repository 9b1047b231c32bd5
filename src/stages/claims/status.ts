import type { StatusEntry } from "../../lexicon/claims/index.js";
import {
  AND,
  ARE,
  EXCLAMATION_MARK,
  IS,
  NEGATED_PREFIX,
  PRESENT_PREFIX,
  SEMICOLON,
  SLASH,
  STROKE,
  THAT,
  UNTIL,
} from "../../lexicon/particles.js";
import type { Status } from "../../model/layers.js";
import { type WordSet, word, words } from "../../text/words.js";
import type { Context } from "./context.js";
import type { Slot } from "./slots.js";

const TOOK_OR_GAVE = words("گرفت", "دادند", "داد");
const WHILE = word("حالی");
const REALISED = words("تحقق", "محقق", "وصول");
const REALISED_VERBS = words("است", "شد", "داشت", "یافت", "بود", "کرد", "شدهاست", "داشتهاست", "یافتهاست");
const LIKELIHOOD = word("احتمال");
const GROSS = word("ناخالص");
const PRESENT_STEMS = words("شود", "کند", "کنند", "گردد", "یابد");
const SUBJUNCTIVES = words("شود", "یابد", "رسد", "گردد");
const ARRIVES = words("میرسد", "میرسند");
const FINDS = word("مییابد");
const TIMES_TO_COME = words("سال", "پایان", "انتهای", "آخر");
const ENDS_OF_TIME = words("پایان", "آخر", "سال", "انتهای");

/** A word of the sentence that says how sure its numbers are. Tokens. */
export interface StatusMark {
  readonly entry: StatusEntry;
  readonly from: number;
  readonly to: number;
}

/** Finds the status words of a sentence in one pass. */
export function statusMarks(context: Context): readonly StatusMark[] {
  const marks: StatusMark[] = [];
  const { tokens, to, resources } = context;
  const { statuses } = resources;
  for (let at = statuses.nextBegin(tokens, context.from, to); at < to; at = statuses.nextBegin(tokens, at + 1, to)) {
    const hit = statuses.longest(tokens, at, to);
    // «می خواهد» wants, and is to come with no other verb.
    if (!hit || (context.in(at, context.sets.futures) && context.is(at - 1, PRESENT_PREFIX, NEGATED_PREFIX))) continue;
    for (const entry of hit.values)
      if (at === context.from && entry.id === FORESEEN) marks.push({ entry: FORETOLD_THAT, from: at, to: hit.next });
      else if (entry.id !== ON_THE_AGENDA || !isTakenUp(context, hit.next))
        marks.push({ entry, from: at, to: hit.next });
  }
  return marks;
}

const PREDICTION = "status/prediction";
const FORESEEN = "status/foreseen";
/** «پیش‌بینی شده است ۵۰۰ هزار گردشگر وارد شوند»: what begins the sentence speaks of all that follows. */
const FORETOLD_THAT: StatusEntry = {
  id: "status/foretold-that",
  status: "forecast",
  scope: "sentence",
  forms: [],
  examples: [],
};
const FORETOLD = new Set<string | undefined>(["ratio", "temperature", "speed"]);
const ON_THE_AGENDA = "status/on-the-agenda";
const FARTHEST_TAKEN = 8;

/** «موضوع در دستور کار پلیس قرار گرفت»: it was dealt with, and the numbers told of it are no plan's. */
function isTakenUp(context: Context, from: number): boolean {
  for (let at = from; at < from + FARTHEST_TAKEN; at += 1) if (context.in(at, TOOK_OR_GAVE)) return true;
  return false;
}

/** A status, and the entry that spoke. */
export interface StatusFound {
  readonly status: Status;
  readonly rule: string;
}

/**
 * The status of one number: by the predicate of its own clause, else by what governs the sentence from before it;
 * `undefined` where it is asserted.
 */
export function statusOf(context: Context, slot: Slot, marks: readonly StatusMark[]): StatusFound | undefined {
  if (slot.startsChange) return undefined;
  if (marks.length === 0) return presentPlan(context, slot, context.clauseEnd(slot.end));
  const last = marks.at(-1)!;
  if (last.entry.status === "question" && last.to === context.to && isAsked(context, slot.end))
    return found(last.entry);
  const end = context.clauseEnd(slot.end);
  const start = context.clauseStart(slot.start);
  let governing: StatusEntry | undefined;
  let predicate: StatusEntry | undefined;
  for (const { entry, from, to } of marks) {
    if (from >= end && from > slot.end) break;
    if (entry.scope === "clause") {
      // «۷۹ درصد احتمال دارد»: how likely is itself the claim.
      const measured = from === slot.end && slot.unit?.dimension === "ratio" && context.is(from, LIKELIHOOD);
      // «۴ درصد اعلام و پیش‌بینی کرد که …»: what is foretold follows.
      const announced = context.is(from - 1, AND) && context.in(from - 2, context.sets.saying);
      // «معادل ۱۹ درصد از پیش‌بینی درآمد»: a noun, which foretells what follows.
      const foretold = entry.id === PREDICTION && !context.predicateAt(to);
      if (from >= slot.end && from < end && !measured && !announced && !foretold) predicate ??= entry;
      if (to >= start && to <= slot.start) governing = stronger(governing, entry);
    } else if (to <= slot.start && !context.endsBetween(to, slot.start) && !isToldOf(context, to, start, end))
      governing = stronger(governing, entry);
  }
  // What an «if» governs stays hypothetical, whatever its verb; a plan that is foretold stays a plan.
  const stays = governing && (STRENGTH[governing.status] >= STRENGTH.hypothetical || predicate?.status === "forecast");
  const speaks = stays && governing?.status !== "forecast" ? governing : (predicate ?? governing);
  if (!speaks) return presentPlan(context, slot, end);
  // «درآمد پیش‌بینی شده تحقق ۹۹ درصدی داشته است»: it came true.
  if (speaks.id === FORESEEN && speaks === governing && isRealised(context, start, end)) return undefined;
  // «رشد ۳ درصدی پیش‌بینی شده», «دمای ۳۵ درجه پیش‌بینی شده»: foretold, not set aside as money or rooms are.
  if (speaks.id === FORESEEN && FORETOLD.has(slot.unit?.dimension)) return { status: "forecast", rule: speaks.id };
  // What must be by a day is a plan; so is what somebody «will build» or what «will be opened».
  if (speaks.withDeadline && hasFuture(context, context.sets.deadlines))
    return { status: speaks.withDeadline, rule: speaks.id };
  if (speaks.status === "forecast" && speaks === predicate && isPlanned(context, slot.end, end))
    return { status: "target", rule: speaks.id };
  return found(speaks);
}

function isRealised(context: Context, start: number, end: number): boolean {
  const verb = context.isMark(end - 1) ? end - 2 : end - 1;
  if (!context.in(verb, REALISED_VERBS)) return false;
  for (let at = start; at < end; at += 1) if (context.in(at, REALISED)) return true;
  return false;
}

/**
 * «پیش‌بینی می‌شود ۹ تن برداشت شود که پارسال ۸ تن بوده است»: a relative clause behind what is planned, which tells what
 * has been.
 */
function isToldOf(context: Context, mark: number, start: number, end: number): boolean {
  // «در حالی که … افزوده شده است»
  const told = context.predicateAt(start - 2) || context.is(start - 2, WHILE);
  if (start <= mark || !context.is(start - 1, THAT) || !told) return false;
  return (
    context.in(end - 1, context.sets.pasts) ||
    (context.endsWith(end - 2, "ه") && context.predicateAt(end - 2) && context.is(end - 1, IS, ARE)) ||
    context.endsWith(end - 1, "هاست") ||
    context.endsWith(end - 1, "هاند")
  );
}

/** «خروج ۲ همت پول از بورس؛ مقصد کجاست؟»: the mark asks only what stands behind the last border of sentences. */
function isAsked(context: Context, from: number): boolean {
  for (let at = from; at < context.to; at += 1)
    if (context.is(at, SEMICOLON, EXCLAMATION_MARK) || isStroke(context, at)) return false;
  return true;
}

/** The stroke between two headlines in one. */
const isStroke = (context: Context, at: number): boolean =>
  context.headline && context.is(at, SLASH, STROKE) && context.tokens.spaceBefore(at + 1);

/** Whether the clause's verb, which ends before `end`, is one of making: «احداث خواهد شد». */
const isPlanned = (context: Context, from: number, end: number): boolean =>
  isAmong(context, context.sets.planNouns, from, end);

function isAmong(context: Context, words: WordSet, from: number, end: number): boolean {
  for (let at = Math.min(end, context.to) - 1; at >= Math.max(from, end - 4); at -= 1)
    // «تولید ناخالص داخلی» is made by nobody.
    if (context.in(at, words) && !context.is(at + 1, GROSS)) return true;
  return false;
}

/** «امسال ۲۰ کیلومتر راه احداث می‌شود»: the present of a verb of making, with a time to come, or in a headline. */
function presentPlan(context: Context, slot: Slot, end: number): StatusFound | undefined {
  if (slot.rate || (end >= context.to && !context.predicateAt(end - 1) && !context.in(end - 1, context.sets.presents)))
    return undefined;
  const last = context.isMark(end - 1) ? end - 2 : end - 1;
  const present =
    context.in(last, context.sets.presents) ||
    (context.is(last - 1, PRESENT_PREFIX) && context.in(last, PRESENT_STEMS));
  // «فردا دما ۳ درجه افزایش می‌یابد», «سرعت باد به ۵۰ کیلومتر در ساعت می‌رسد»: nobody plans the weather.
  const weather = slot.unit?.dimension === "temperature" || slot.unit?.dimension === "speed";
  const becomes =
    context.in(last, context.sets.becoming) || (context.is(last - 1, PRESENT_PREFIX) && context.in(last, SUBJUNCTIVES));
  if (weather && becomes && hasFuture(context, context.sets.weatherTimes))
    return { status: "forecast", rule: "status/present-weather" };
  if (becomes && isShrinking(context, slot) && hasFuture(context, context.sets.futureTimes))
    return { status: "forecast", rule: "status/present-economy" };
  // «جمعیت تا سال ۲۰۵۰ به ۹ میلیارد نفر می‌رسد»
  if (context.in(last, ARRIVES) && isBy(context, slot)) return { status: "forecast", rule: "status/present-arrival" };
  const opens = isAmong(context, context.sets.openings, slot.end, end);
  if (!present && !(opens && context.in(last, ARRIVES))) return undefined;
  // «این میزان دو برابر می‌شود», but «۶۱ درصد مردم دو برابر مصرف می‌کنند».
  if (slot.unit?.dimension === "multiple" && (last === slot.end || context.in(last, context.sets.becoming)))
    return { status: "forecast", rule: "status/present-multiple" };
  if (!isPlanned(context, slot.end, end) && !(slot.change && context.is(last, FINDS))) return undefined;
  return opens || context.headline || hasFuture(context, context.sets.futureTimes)
    ? { status: "target", rule: "status/present-plan" }
    : undefined;
}

/** «اقتصاد جهان سال آینده ۲ درصد کوچک می‌شود»: the fall of an economy, named in the number's clause before it. */
function isShrinking(context: Context, slot: Slot): boolean {
  if (slot.change !== "decrease" || slot.unit?.dimension !== "ratio") return false;
  const start = context.clauseStart(slot.start);
  for (let at = slot.start - 1; at >= start; at -= 1) if (context.in(at, context.sets.economies)) return true;
  return false;
}

/** «تا سال ۲۰۵۰», «تا پایان سال» in the number's clause, before it. */
function isBy(context: Context, slot: Slot): boolean {
  for (let at = slot.start - 1; at >= context.clauseStart(slot.start); at -= 1)
    if (context.is(at, UNTIL) && (context.in(at + 1, TIMES_TO_COME) || isYearsAhead(context, at + 1))) return true;
  return false;
}

/** «تا ۲۲ سال آینده» */
function isYearsAhead(context: Context, from: number): boolean {
  let at = from;
  while (context.isNumeral(at) && !context.isTime(at)) at += 1;
  return at > from && context.isTime(at) && context.in(at + 1, context.sets.deadlines);
}

/** Whether the sentence names a time to come, or a deadline. */
function hasFuture(context: Context, words: WordSet): boolean {
  const last = Math.min(context.to, context.from + 80);
  for (let at = context.from; at < last; at += 1) {
    if (context.in(at, words)) return true;
    if (
      context.is(at, UNTIL) &&
      (context.in(at + 1, ENDS_OF_TIME) || context.startingAt(context.resources.months, at + 1))
    )
      return true;
  }
  return false;
}

const found = (entry: StatusEntry): StatusFound => ({ status: entry.status, rule: entry.id });

const STRENGTH: Readonly<Record<Status, number>> = {
  asserted: 0,
  forecast: 1,
  target: 2,
  question: 3,
  hypothetical: 4,
  negated: 5,
};

const stronger = (a: StatusEntry | undefined, b: StatusEntry): StatusEntry =>
  a && STRENGTH[a.status] >= STRENGTH[b.status] ? a : b;
