import { AND, COMMA, OPENING_BRACKET } from "../../../lexicon/particles.js";
import type { Interval } from "./intervals.js";
import { readTime } from "./periods.js";
import { KIND } from "./time-resources.js";
import { type Reading, readingOf, type TimeTokens } from "./time-tokens.js";
import { readYear } from "./years.js";

/** Words of time with their preposition: «در ۶ ماه نخست امسال», «از سال ۹۵ تا ۹۷», «تا پایان سال». Tokens. */
export interface TimeExpression {
  readonly from: number;
  readonly to: number;
  readonly interval: Interval | undefined;
  readonly rules: readonly string[];
  /** «این مدت»: the days are those of a time before it. */
  readonly pointsBack: boolean;
  /** Whether the year is not said and the nearest one was taken. */
  readonly guessed: boolean;
}

/** A comparison reaches so far to the time that it is with: «نسبت به میزان تولید سال گذشته». */
const FARTHEST_BASELINE = 8;
/** Between a noun and its own year lies at most one word: «قرارداد نفتی سال ۹۵». */
const OWN_YEAR_GAP = 1;

const PREPOSITIONS = KIND.in | KIND.from | KIND.until | KIND.before | KIND.after;

/** Where a time with which something is compared may stand. */
interface Baseline {
  until: number;
  /** Whether one has been found, so that only «و» leads to another. */
  met: boolean;
}

/** Finds the times of a sentence that can be when something was, in order, outside its quantities. */
export function findTimeExpressions(t: TimeTokens): TimeExpression[] {
  const { context } = t;
  const { taken } = context.words;
  const found: TimeExpression[] = [];
  let baseline: Baseline | undefined;
  let ownYear = -1;
  let at = context.from;
  while (true) {
    // Only a comparison depends on what stands between times.
    if (!baseline) at = t.nextBegin(at);
    if (at >= context.to) return found;
    if (taken[at] === 1 || context.isMark(at)) {
      if (!baseline?.met || !context.is(at, COMMA, OPENING_BRACKET)) baseline = undefined;
      at += 1;
      continue;
    }
    if (t.kindsAt(at) === 0) {
      if (baseline && (at > baseline.until || endsComparison(t, at, baseline))) baseline = undefined;
      at += 1;
      continue;
    }
    const compared = t.word(at, KIND.baseline | KIND.baseline_beside);
    if (compared && taken[compared.next] !== 1) {
      const reach = compared.word.kind === "baseline" ? FARTHEST_BASELINE : 0;
      baseline = { until: compared.next + reach, met: false };
      at = compared.next;
      if (!readExpression(t, at)) continue;
    }
    const expression = readExpression(t, at);
    if (expression && !overlaps(expression, taken)) {
      if (baseline && (baseline.met || at <= baseline.until)) baseline.met = true;
      else if (at > ownYear) found.push(expression);
      at = expression.to;
      if (baseline && !context.is(at, AND)) baseline = undefined;
      continue;
    }
    const own = t.word(at, KIND.own);
    if (own) ownYear = own.next + OWN_YEAR_GAP;
    if (baseline && (at > baseline.until || endsComparison(t, at, baseline))) baseline = undefined;
    at += 1;
  }
}

const overlaps = ({ from, to }: TimeExpression, taken: Uint8Array): boolean => {
  for (let at = from; at < to; at += 1) if (taken[at] === 1) return true;
  return false;
};

/** Whether a word ends what is compared: a verb, or behind the first time anything but «و». */
function endsComparison(t: TimeTokens, at: number, { met }: Baseline): boolean {
  if (met) return !t.context.is(at, AND);
  const found = t.context.classAt(at)?.value;
  return found === "verb" || found === "preposition";
}

/** The time that begins at a token, with or without a preposition. */
function readExpression(t: TimeTokens, at: number): TimeExpression | undefined {
  const bare = (t.kindsAt(at) & ~PREPOSITIONS) === 0 ? undefined : readTime(t, at);
  if (bare && !bare.weak) return withEnd(t, at, bare);
  for (const { word, next } of t.words(at, PREPOSITIONS)) {
    const { kind } = word;
    const reading = readTime(t, next) ?? (kind === "in" || kind === "until" ? yearAlone(t, next) : undefined);
    if (!reading) continue;
    const rules = [word.id, ...reading.rules];
    if (kind === "from") return fromOn(t, at, readingOf(reading.next, reading.interval, rules, reading));
    if (kind === "in") return withEnd(t, at, readingOf(reading.next, reading.interval, rules, reading));
    const { first, last } = reading.interval ?? {};
    let interval: Interval | undefined;
    if (kind === "until" && last !== undefined) interval = { first: undefined, last };
    if (kind === "before" && first !== undefined) interval = { first: undefined, last: first - 1 };
    if (kind === "after" && last !== undefined) interval = { first: last + 1, last: undefined };
    return expressionOf(at, readingOf(reading.next, interval, rules, reading));
  }
  return undefined;
}

/** «در ۱۴۰۰», «تا ۱۴۰۵»: four digits alone, where no quantity claims them. */
function yearAlone(t: TimeTokens, at: number): Reading | undefined {
  const number = t.number(at);
  return number && number.value > 1000 ? readYear(t, at, true) : undefined;
}

/** A time that stands for itself; with «تا» behind it, up to another. */
function withEnd(t: TimeTokens, at: number, reading: Reading): TimeExpression {
  const until = t.word(reading.next, KIND.until);
  const end = until && readTime(t, until.next);
  if (until && end && !end.weak) {
    const interval = joined(reading.interval, end.interval);
    return expressionOf(at, readingOf(end.next, interval, [...reading.rules, until.word.id, ...end.rules], end));
  }
  // «در ابتدای سال» is more than its first day.
  const interval = reading.edge === 0 ? undefined : reading.interval;
  return expressionOf(at, readingOf(reading.next, interval, reading.rules, reading));
}

/** «از ابتدای امسال», «از سال ۹۵ تاکنون», «از فروردین تا پایان شهریور». */
function fromOn(t: TimeTokens, at: number, reading: Reading): TimeExpression {
  const { interval, rules, next, edge, guessed = false } = reading;
  const soFar = t.word(next, KIND.so_far);
  const today = t.today?.number;
  const first = interval?.first;
  if (soFar) {
    const known = first !== undefined && today !== undefined ? { first, last: today } : undefined;
    return expressionOf(at, { next: soFar.next, interval: known, rules: [...rules, soFar.word.id] });
  }
  const until = t.word(next, KIND.until);
  const end = until && readTime(t, until.next);
  if (until && end) {
    const all = [...rules, until.word.id, ...end.rules];
    return expressionOf(at, { next: end.next, interval: joined(interval, end.interval), rules: all });
  }
  // «سال‌های ۹۵ تا ۹۷» behind «از» has its end.
  const closed = interval?.last !== undefined && isRange(t, at, next) ? interval.last : undefined;
  const upToNow = edge === 0 && today !== undefined && first !== undefined && first <= today ? today : undefined;
  const open = first === undefined ? undefined : { first, last: closed ?? upToNow };
  return expressionOf(at, { next, interval: open, rules, guessed });
}

function isRange(t: TimeTokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (t.word(at, KIND.until) || t.context.isMark(at)) return true;
  return false;
}

function joined(from: Interval | undefined, to: Interval | undefined): Interval | undefined {
  if (from?.first === undefined || to?.last === undefined || to.last < from.first) return undefined;
  return { first: from.first, last: to.last };
}

/** The rules, a repeated one at its first place. */
function eachOnce(rules: readonly string[]): readonly string[] {
  for (let i = 1; i < rules.length; i += 1) if (rules.indexOf(rules[i]!) < i) return [...new Set(rules)];
  return rules;
}

const expressionOf = (from: number, reading: Reading): TimeExpression => ({
  from,
  to: reading.next,
  interval: reading.interval,
  rules: eachOnce(reading.rules),
  pointsBack: reading.pointsBack === true,
  guessed: reading.guessed === true,
});
