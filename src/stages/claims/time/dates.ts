import { words } from "../../../text/words.js";
import { dayIn, distance, type Interval, monthsFrom, oneDay, type SolarCalendar } from "./intervals.js";
import { KIND } from "./time-resources.js";
import type { Reading, TimeTokens } from "./time-tokens.js";
import { readYear } from "./years.js";

/** A month or day without a year is taken for the nearest one, if it is not farther from the article than this. */
const FARTHEST_DAYS = 130;
const RANGE = words("تا", "الی", "لغایت", "-", "–");
const LIST = words("و", "،");
const JOINERS = words("تا", "الی", "لغایت", "-", "–", "و", "،");
/** Stands for the last day of a month, whatever its length. */
const LAST_DAY = 99;

/** A month, or some days of it. */
interface MonthPart {
  readonly next: number;
  readonly calendar: SolarCalendar | undefined;
  readonly month: number;
  /** Days of the month; `undefined` for the whole one. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Whether it may be another word. */
  readonly doubtful: boolean;
  /** The begin (0) or end (2) of the month. */
  readonly edge?: number;
  readonly rules: readonly string[];
}

/**
 * «خرداد», «خرداد تا شهریور ۱۴۰۰», «دهم تیرماه ۱۴۰۱», «۱۸ تا ۲۰ شهریور», «۱۴۰۲/۰۶/۲۸». `sure`: whether the words before
 * leave nothing but a month («هفته اول مهر»).
 */
export function readDate(t: TimeTokens, at: number, sure = false): Reading | undefined {
  return inDigits(t, at) ?? readMonths(t, at, sure);
}

function inDigits(t: TimeTokens, at: number): Reading | undefined {
  const date = t.dateDigits(at);
  if (!date) return undefined;
  const [year, month, day] = date.parts as [number, number, number];
  const calendar = year >= 1800 ? "gregorian" : "jalali";
  const number = dayIn(calendar, year, month, day);
  return number === undefined ? undefined : { next: date.next, interval: oneDay(number), rules: [] };
}

function readMonths(t: TimeTokens, at: number, sure: boolean): Reading | undefined {
  const first = monthPart(t, at);
  if (!first) return undefined;
  let last = first;
  let closed = true;
  const rules = [...first.rules];
  for (;;) {
    const range = t.context.in(last.next, RANGE);
    if (!range && !t.context.in(last.next, LIST)) break;
    const other = monthPart(t, last.next + 1);
    if (!other || other.calendar !== last.calendar) break;
    // «فروردین و اردیبهشت» are one stretch, «فروردین و تیر» are two.
    if (!range && (other.from !== undefined || other.month !== last.month + 1)) closed = false;
    rules.push(...other.rules);
    last = other;
  }
  const year = readYear(t, last.next, true);
  if (year) rules.push(...year.rules);
  const alone = first === last && !year && (first.from === undefined || first.edge !== undefined);
  if (alone && first.doubtful && !sure) return undefined;
  const next = year?.next ?? last.next;
  const interval = closed ? stretch(t, first, last, year && { year: year.year }) : undefined;
  const edge = first === last ? first.edge : undefined;
  const guessed = year === undefined && interval !== undefined;
  return { next, interval, rules, weak: alone, guessed, ...(edge === undefined ? {} : { edge }) };
}

/** «خرداد», «۱۲ خرداد», «۱۸ تا ۲۰ خرداد», «ماه مهر», «سوم و چهارم آذرماه». */
function monthPart(t: TimeTokens, at: number): MonthPart | undefined {
  const edge = t.word(at, KIND.edge);
  if (edge && !edge.word.loose) {
    const whole = monthOnly(t, edge.next);
    if (whole) {
      const day = edge.word.value === 0 ? 1 : LAST_DAY;
      return {
        ...whole,
        doubtful: false,
        from: day,
        to: day,
        edge: edge.word.value!,
        rules: [edge.word.id, ...whole.rules],
      };
    }
  }
  const number = t.number(at);
  if (!number) return monthOnly(t, at);
  if (number.value < 1 || number.value > 31) return undefined;
  let { next, value: to } = number;
  while (t.context.in(next, JOINERS)) {
    const other = t.number(next + 1);
    if (!other || other.value <= to || other.value > 31) break;
    to = other.value;
    next = other.next;
  }
  const month = monthOnly(t, next);
  return month && { ...month, from: number.value, to, doubtful: false };
}

function monthOnly(t: TimeTokens, at: number): MonthPart | undefined {
  const unit = t.word(at, KIND.unit | KIND.plural);
  const named = unit?.word.grain === "month" ? unit : undefined;
  const hit = t.month(named?.next ?? at);
  if (!hit) return undefined;
  const { calendar, month } = hit.entry;
  return {
    next: hit.next,
    calendar: calendar === "lunar" ? undefined : calendar,
    month,
    from: undefined,
    to: undefined,
    doubtful: hit.doubtful && !named,
    rules: named ? [named.word.id] : [],
  };
}

/** From the first to the last month or day; without a year, the nearest to the article. */
function stretch(
  t: TimeTokens,
  first: MonthPart,
  last: MonthPart,
  given: { readonly year: number | undefined } | undefined,
): Interval | undefined {
  const { calendar } = first;
  if (calendar === undefined) return undefined;
  if (given) return given.year === undefined ? undefined : inYear(calendar, given.year, first, last);
  if (!t.today) return undefined;
  const { year } = t.today[calendar];
  let nearest: Interval | undefined;
  let least = FARTHEST_DAYS + 1;
  for (const candidate of [year, year - 1, year + 1]) {
    const interval = inYear(calendar, candidate, first, last);
    const away = interval ? distance(interval, t.today.number) : least;
    if (away < least) {
      nearest = interval;
      least = away;
    }
  }
  return nearest;
}

function inYear(calendar: SolarCalendar, year: number, first: MonthPart, last: MonthPart): Interval | undefined {
  // «از دی تا خرداد ۱۴۰۰»: the year is the last one's.
  const begins = first.month > last.month ? year - 1 : year;
  const from = part(calendar, begins, first);
  const to = part(calendar, year, last);
  return from && to && { first: from.first, last: to.last };
}

function part(calendar: SolarCalendar, year: number, { month, from, to }: MonthPart): Interval | undefined {
  if (from === undefined) return monthsFrom(calendar, year, month, 1);
  const whole = monthsFrom(calendar, year, month, 1);
  const dayOf = (day: number): number | undefined =>
    day === LAST_DAY ? whole?.last : dayIn(calendar, year, month, day);
  const first = dayOf(from);
  const last = dayOf(to ?? from);
  return first === undefined || last === undefined ? undefined : { first, last };
}
