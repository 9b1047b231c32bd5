import { AND, COMMA } from "../../../lexicon/particles.js";
import { words } from "../../../text/words.js";
import { type Interval, monthsFrom, type SolarCalendar } from "./intervals.js";
import { KIND } from "./time-resources.js";
import type { DateNumber, Reading, TimeTokens } from "./time-tokens.js";

/** A year, or several; `year` is unknown where it is counted from a day that the article does not give. */
export interface YearReading extends Reading {
  readonly calendar: SolarCalendar | undefined;
  readonly year: number | undefined;
  /** Whether the words say only «سال», with nothing that says which. */
  readonly several: boolean;
}

/** Words and marks between the years of a list or a range. */
const RANGE = words("تا", "الی", "لغایت", "-", "–", "/");
/** A two-digit year of this century lies at most so far ahead of the article. */
const YEARS_AHEAD = 8;
/** Two-digit years that are of this century where the article has no date. */
const LATEST_UNDATED = 10;

/**
 * A year: «امسال», «سال گذشته», «سال ۱۳۹۰», «سال‌های ۹۵ تا ۹۷», «سال زراعی جاری»; with `bare`, also a number alone, as
 * behind a month («خرداد ۹۸»).
 */
export function readYear(t: TimeTokens, at: number, bare = false): YearReading | undefined {
  const counted = t.word(at, KIND.year);
  if (counted) return fromNow(t, counted.word.value!, counted.next, [counted.word.id]);
  const unit = t.word(at, KIND.unit | KIND.plural);
  if (unit?.word.grain !== "year") return bare ? numbered(t, at, [], false) : undefined;
  const rules = [unit.word.id];
  let next = unit.next;
  const kind = t.word(next, KIND.year_kind);
  if (kind) {
    rules.push(kind.word.id);
    next = kind.next;
  }
  const era = t.word(next, KIND.era);
  if (era) {
    rules.push(era.word.id);
    next = era.next;
  }
  const later = kind?.word.value ?? 0;
  const several = unit.word.kind === "plural";
  const numbers = numbered(t, next, rules, several || kind !== undefined, later);
  if (numbers) return numbers;
  const shift = several ? undefined : t.word(next, KIND.shift);
  if (!shift) return undefined;
  rules.push(shift.word.id);
  // «سال بعد» is the one behind another.
  if (shift.word.loose) return yearOf({ next: shift.next, rules, calendar: undefined, year: undefined, several });
  if (era?.word.value === 1) return gregorianFromNow(t, shift.word.value!, shift.next, rules);
  return fromNow(t, shift.word.value!, shift.next, rules, later);
}

function yearOf(reading: Omit<YearReading, "interval">, later = 0): YearReading {
  const { next, rules, calendar, year, several } = reading;
  const known = calendar !== undefined && year !== undefined && later !== 9;
  return {
    next,
    rules,
    calendar,
    year,
    several,
    interval: known ? monthsFrom(calendar, year, 1 + later, 12) : undefined,
  };
}

/** A Jalali year counted from the article's; a water year begins in Mehr. */
function fromNow(t: TimeTokens, shift: number, next: number, rules: readonly string[], later = 0): YearReading {
  const { today } = t;
  // «سال گذشته» in an article that dates by Gregorian years may be such a year.
  const current = today && !t.mixed ? today.jalali.year - (today.jalali.month <= later ? 1 : 0) : undefined;
  const year = current === undefined ? undefined : current + shift;
  return yearOf({ next, rules, calendar: "jalali", year, several: false }, later);
}

function gregorianFromNow(t: TimeTokens, shift: number, next: number, rules: readonly string[]): YearReading {
  const year = t.today && t.today.gregorian.year + shift;
  return yearOf({ next, rules, calendar: "gregorian", year, several: false });
}

/** «۱۳۹۰», «۹۰», «۲۰۲۲ میلادی», «۹۵ تا ۹۷»; an era behind it decides the calendar. */
function numbered(
  t: TimeTokens,
  at: number,
  before: readonly string[],
  list: boolean,
  later = 0,
): YearReading | undefined {
  const number = t.number(at);
  const year = number && fullYear(t, number);
  if (!number || year === undefined) return undefined;
  let end = { next: number.next, year };
  let joined = list && t.context.is(end.next, AND, COMMA);
  while (joined || t.context.in(end.next, RANGE)) {
    const other = t.number(end.next + 1);
    const otherYear = other && fullYear(t, other);
    if (!other || otherYear === undefined) break;
    // «سال زراعی ۱۴۰۱-۱۴۰۰»: written from right to left.
    if (later > 0 && otherYear === year - 1 && end.year === year) {
      const rest = { next: other.next, rules: before, calendar: calendarOf(year, undefined), year: otherYear };
      return yearOf({ ...rest, several: false }, later);
    }
    if (otherYear <= end.year) break;
    // «۱۳۹۵ و ۱۳۹۸» are two years, not four.
    if (joined && otherYear !== end.year + 1 && end.year !== year) break;
    end = { next: other.next, year: otherYear };
    joined = list && t.context.is(end.next, AND, COMMA);
  }
  const era = t.word(end.next, KIND.era);
  const rules = era ? [...before, era.word.id] : before;
  const next = era?.next ?? end.next;
  const calendar = calendarOf(year, era?.word.value);
  const several = end.year !== year;
  const reading = { next, rules, calendar, year, several };
  if (!several) return yearOf(reading, later);
  const gap = list && end.year > year + 1 && t.context.is(number.next, AND, COMMA);
  return { ...reading, interval: gap || later === 9 ? undefined : yearsFrom(calendar, year, end.year, later) };
}

function yearsFrom(calendar: SolarCalendar | undefined, from: number, to: number, later: number): Interval | undefined {
  if (calendar === undefined || to - from > 200) return undefined;
  // «سال زراعی ۱۴۰۰-۱۴۰۱» is one year.
  const count = later === 0 ? to - from + 1 : to - from;
  return monthsFrom(calendar, from, 1 + later, count * 12);
}

function calendarOf(year: number, era: number | undefined): SolarCalendar | undefined {
  if (era === 2) return undefined;
  if (era === 1) return year >= 1500 ? "gregorian" : undefined;
  return year < 1500 ? "jalali" : "gregorian";
}

/** The year that a number is, in full; `undefined` where it is none. */
function fullYear(t: TimeTokens, { value, ordinal, digits }: DateNumber): number | undefined {
  if (ordinal || !digits) return undefined;
  if ((value >= 1200 && value < 1500) || (value >= 1800 && value <= 2100)) return value;
  if (value >= 100) return undefined;
  const latest = t.today ? t.today.jalali.year - 1400 + YEARS_AHEAD : LATEST_UNDATED;
  if (value <= latest) return value < 30 ? 1400 + value : undefined;
  return value >= 11 ? 1300 + value : undefined;
}
