import type { Grain } from "../../../lexicon/time/index.js";
import {
  dayNumber,
  dayOfNumber,
  daysInMonth,
  isGregorian,
  isoDay,
  jalaliDayNumber,
  toJalali,
} from "../../../text/calendar.js";

/** Days from `first` to `last`, both included, as Julian Day Numbers; an end that is not known is `undefined`. */
export interface Interval {
  readonly first: number | undefined;
  readonly last: number | undefined;
}

export type SolarCalendar = "jalali" | "gregorian";

/** The day that «امروز» is: the article's own, in both calendars. */
export interface Today {
  readonly number: number;
  readonly jalali: { readonly year: number; readonly month: number; readonly day: number };
  readonly gregorian: { readonly year: number; readonly month: number; readonly day: number };
}

/** The day of a `published` value; `undefined` where there is none. */
export function todayOf(published: string | null): Today | undefined {
  if (published === null || published.length < 10) return undefined;
  const [year, month, day] = published
    .slice(0, 10)
    .split("-")
    .map((part) => Number.parseInt(part, 10));
  const gregorian = { year: year!, month: month!, day: day! };
  if (!isGregorian(gregorian)) return undefined;
  const jalali = toJalali(gregorian);
  if (!jalali) return undefined;
  return {
    number: dayNumber(gregorian),
    gregorian,
    jalali: { year: jalali.jy, month: jalali.jm, day: jalali.jd },
  };
}

/** One day as an interval. */
export const oneDay = (number: number | undefined): Interval | undefined =>
  number === undefined ? undefined : { first: number, last: number };

/** A day of either calendar; `undefined` where there is no such day. */
export function dayIn(calendar: SolarCalendar, year: number, month: number, day: number): number | undefined {
  if (calendar === "jalali") return jalaliDayNumber(year, month, day);
  return isGregorian({ year, month, day }) ? dayNumber({ year, month, day }) : undefined;
}

/** `count` months from a month on, which may be beyond 12 or before 1. */
export function monthsFrom(calendar: SolarCalendar, year: number, month: number, count: number): Interval | undefined {
  const [fromYear, fromMonth] = carried(year, month);
  const [toYear, toMonth] = carried(year, month + count - 1);
  const first = dayIn(calendar, fromYear, fromMonth, 1);
  const length = daysInMonth(calendar, toYear, toMonth);
  const last = length === undefined ? undefined : dayIn(calendar, toYear, toMonth, length);
  return first === undefined || last === undefined ? undefined : { first, last };
}

const carried = (year: number, month: number): [year: number, month: number] => [
  year + Math.floor((month - 1) / 12),
  ((((month - 1) % 12) + 12) % 12) + 1,
];

/** A Jalali week runs from Saturday to Friday; Julian Day Number 5 was a Saturday. */
export const weekdayOf = (number: number): number => (((number - 5) % 7) + 7) % 7;

/** A unit of the Jalali calendar so many units from now: last month, this week. */
export function unitFromNow(today: Today, grain: Grain, shift: number): Interval | undefined {
  const { year, month } = today.jalali;
  switch (grain) {
    case "year":
      return monthsFrom("jalali", year + shift, 1, 12);
    case "season":
      return monthsFrom("jalali", year, Math.floor((month - 1) / 3) * 3 + 1 + shift * 3, 3);
    case "month":
      return monthsFrom("jalali", year, month + shift, 1);
    case "week": {
      const first = today.number - weekdayOf(today.number) + shift * 7;
      return { first, last: first + 6 };
    }
    case "day":
      return oneDay(today.number + shift);
    case "decade":
      return shift === 0 ? undefined : monthsFrom("jalali", Math.floor(year / 10) * 10 + shift * 10, 1, 120);
    case "hour":
      return undefined;
  }
}

/** So many units up to today, or from today on: «۱۰ ماه گذشته», «سه سال آینده». */
export function rolling(today: Today, count: number, grain: Grain, direction: -1 | 1): Interval | undefined {
  const away = awayFrom(today, count * direction, grain);
  if (away === undefined) return undefined;
  return direction < 0 ? { first: away, last: today.number } : { first: today.number, last: away };
}

function awayFrom(today: Today, count: number, grain: Grain): number | undefined {
  if (grain === "hour") return today.number + Math.trunc(count / 24);
  if (grain === "day") return today.number + count;
  if (grain === "week") return today.number + count * 7;
  const months = { month: 1, season: 3, year: 12, decade: 120 }[grain] * count;
  const { year, month, day } = today.jalali;
  const [toYear, toMonth] = carried(year, month + months);
  const length = daysInMonth("jalali", toYear, toMonth);
  return length === undefined ? undefined : dayIn("jalali", toYear, toMonth, Math.min(day, length));
}

interface Months {
  readonly calendar: SolarCalendar;
  readonly year: number;
  readonly month: number;
  readonly count: number;
}

/** The whole months that an interval is; `undefined` where it is cut otherwise. */
function monthsOf({ first, last }: Interval): Months | undefined {
  if (first === undefined || last === undefined) return undefined;
  const from = dayOfNumber(first);
  const until = dayOfNumber(last + 1);
  if (from.day === 1 && until.day === 1) {
    const count = (until.year - from.year) * 12 + until.month - from.month;
    return { calendar: "gregorian", year: from.year, month: from.month, count };
  }
  const [begin, end] = [toJalali(from), toJalali(until)];
  if (begin?.jd !== 1 || end?.jd !== 1) return undefined;
  return { calendar: "jalali", year: begin.jy, month: begin.jm, count: (end.jy - begin.jy) * 12 + end.jm - begin.jm };
}

/** The n-th (from 0) or last `count` months of an interval of whole months. */
export function monthsWithin(whole: Interval | undefined, count: number, index: number | "last"): Interval | undefined {
  const months = whole && monthsOf(whole);
  if (!months) return undefined;
  const from = index === "last" ? months.count - count : index * count;
  if (from < 0 || from + count > months.count) return undefined;
  return monthsFrom(months.calendar, months.year, months.month + from, count);
}

/** The n-th (from 0) or last `count` days of an interval. */
export function daysWithin(whole: Interval | undefined, count: number, index: number | "last"): Interval | undefined {
  if (whole?.first === undefined || whole.last === undefined) return undefined;
  const from = index === "last" ? whole.last - count + 1 : whole.first + index * count;
  return from < whole.first || from + count - 1 > whole.last ? undefined : { first: from, last: from + count - 1 };
}

/** The first (0) or second (1) half: six months of a year, fifteen days of a month. */
export function halfOf(whole: Interval | undefined, index: number): Interval | undefined {
  const months = whole && monthsOf(whole);
  if (!months || whole?.first === undefined || whole.last === undefined) return undefined;
  if (months.count % 2 === 0) return monthsWithin(whole, months.count / 2, index);
  if (months.count > 1) return undefined;
  const middle = whole.first + 15;
  return index === 0 ? { first: whole.first, last: middle - 1 } : { first: middle, last: whole.last };
}

/** How many days lie between an interval and a day outside it; 0 inside. */
export function distance({ first, last }: Interval, day: number): number {
  if (first !== undefined && day < first) return first - day;
  return last !== undefined && day > last ? day - last : 0;
}

/** ISO 8601, `..` for an end that is not known: `2011-03-21/2012-03-19`, `../2024-03-19`; both ends are included. */
export function writeInterval({ first, last }: Interval): string | null {
  if (first === undefined && last === undefined) return null;
  const end = (number: number | undefined): string => (number === undefined ? ".." : isoDay(dayOfNumber(number)));
  return first !== undefined && last !== undefined && last < first ? null : `${end(first)}/${end(last)}`;
}
