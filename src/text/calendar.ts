/**
 * The one door to `jalaali-js` (equal to ICU's Persian calendar on every day 1921–2070, measured), and ISO 8601 writing.
 * Pure: no clock, no host time zone.
 */
import {
  d2g,
  g2d,
  isValidJalaaliDate,
  j2d,
  jalaaliMonthLength,
  toGregorian as jalaaliToGregorian,
  toJalaali,
} from "jalaali-js";

/** A day of the Gregorian calendar: `year`, `month` 1–12, `day` 1–31. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A time of day, `second` only where one was given. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
}

const FIRST_JALALI_YEAR = 1200;
const LAST_JALALI_YEAR = 1600;

/** Whether a Jalali (Solar Hijri) date is a real day within 1200–1600. */
export function isJalali(jy: number, jm: number, jd: number): boolean {
  if (!Number.isInteger(jy) || !Number.isInteger(jm) || !Number.isInteger(jd)) return false;
  return jy >= FIRST_JALALI_YEAR && jy <= LAST_JALALI_YEAR && isValidJalaaliDate(jy, jm, jd);
}

/** The Gregorian day of a Jalali date; `undefined` where there is no such day (31 Mehr, year 90). Never throws. */
export function toGregorian(jy: number, jm: number, jd: number): Day | undefined {
  if (!isJalali(jy, jm, jd)) return undefined;
  const { gy, gm, gd } = jalaaliToGregorian(jy, jm, jd);
  return { year: gy, month: gm, day: gd };
}

/** Whether a Gregorian date is a real day. */
export function isGregorian({ year, month, day }: Day): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day after. */
export function nextDay({ year, month, day }: Day): Day {
  if (day < monthLength(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

/** The Julian Day Number of a Gregorian day: days can be counted with it. */
export const dayNumber = ({ year, month, day }: Day): number => g2d(year, month, day);

/** The Gregorian day of a Julian Day Number. */
export function dayOfNumber(number: number): Day {
  const { gy, gm, gd } = d2g(number);
  return { year: gy, month: gm, day: gd };
}

/** The Julian Day Number of a Jalali date; `undefined` where there is no such day. */
export const jalaliDayNumber = (jy: number, jm: number, jd: number): number | undefined =>
  isJalali(jy, jm, jd) ? j2d(jy, jm, jd) : undefined;

/** The Jalali date of a Gregorian day; `undefined` far out of any newspaper's years, where jalaali-js throws. */
export function toJalali({ year, month, day }: Day): { jy: number; jm: number; jd: number } | undefined {
  return year < 1850 || year > 2200 ? undefined : toJalaali(year, month, day);
}

/** Days of a month, 28–31, of either calendar; `undefined` where there is no such month. */
export function daysInMonth(calendar: "jalali" | "gregorian", year: number, month: number): number | undefined {
  if (calendar === "jalali") return isJalali(year, month, 1) ? jalaaliMonthLength(year, month) : undefined;
  return isGregorian({ year, month, day: 1 }) ? monthLength(year, month) : undefined;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, "0");

/** `2023-09-19`. */
export const isoDay = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

/**
 * The UTC offset of Iran's clock on a Jalali day: `+03:30`, and `+04:30` in the summers with daylight saving time.
 * Clocks went forward at the end of 1 Farvardin and back at the end of 30 Shahrivar, 1371–1384 and 1387–1401
 * (in 1370 from 13 Ordibehesht); equal to the IANA zone Asia/Tehran on every noon since 1360.
 */
export function tehranOffset(jy: number, jm: number, jd: number): "+03:30" | "+04:30" {
  const saving = (jy >= 1370 && jy <= 1384) || (jy >= 1387 && jy <= 1401);
  if (!saving || jm > 6 || (jm === 6 && jd > 30) || (jm === 1 && jd < 2)) return "+03:30";
  return jy === 1370 && (jm < 2 || (jm === 2 && jd < 13)) ? "+03:30" : "+04:30";
}

/** The offset of Iran's clock on a Gregorian day; see {@link tehranOffset}. */
export function tehranOffsetOn(day: Day): "+03:30" | "+04:30" {
  // jalaali-js throws far out of any newspaper's years; there is no daylight saving time there either.
  if (day.year < 1900 || day.year > 2200) return "+03:30";
  const { jy, jm, jd } = toJalaali(day.year, day.month, day.day);
  return tehranOffset(jy, jm, jd);
}

/** `2023-09-19T20:22:00+03:30`; the day alone without a clock time. Without `offset`, Iran's own. */
export function isoInstant(day: Day, clock?: Clock, offset?: string): string {
  if (!clock) return isoDay(day);
  const time = `${pad(clock.hour)}:${pad(clock.minute)}:${pad(clock.second ?? 0)}`;
  return `${isoDay(day)}T${time}${offset ?? tehranOffsetOn(day)}`;
}

/** A universal time on Iran's clock, with the offset of that day; the day is the one after where midnight has passed. */
export function inTehran(day: Day, clock: Clock): { day: Day; clock: Clock; offset: string } {
  const offset = tehranOffsetOn(day);
  const minutes = clock.hour * 60 + clock.minute + (offset === "+04:30" ? 270 : 210);
  const rest = minutes % 1440;
  return {
    day: minutes >= 1440 ? nextDay(day) : day,
    clock: { ...clock, hour: Math.floor(rest / 60), minute: rest % 60 },
    offset,
  };
}

export const isClock = ({ hour, minute, second = 0 }: Clock): boolean =>
  hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
