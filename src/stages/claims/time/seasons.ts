import { type Interval, monthsFrom, monthsWithin } from "./intervals.js";
import { KIND } from "./time-resources.js";
import type { Reading, TimeTokens } from "./time-tokens.js";
import { readYear } from "./years.js";

/** «فصل اول سال ۹۸». */
export function quarter(t: TimeTokens, at: number): Reading | undefined {
  const number = t.number(at);
  const year = number?.ordinal && number.value <= 4 ? readYear(t, number.next, true) : undefined;
  if (!number || !year) return undefined;
  return { next: year.next, interval: monthsWithin(year.interval, 3, number.value - 1), rules: year.rules };
}

/** «بهار امسال», «تابستان ۹۸», «زمستان گذشته»; alone only behind a preposition: «در بهار». */
export function readSeason(t: TimeTokens, at: number): Reading | undefined {
  const season = t.word(at, KIND.season);
  if (!season) return undefined;
  const index = season.word.value!;
  const rules = [season.word.id];
  const year = readYear(t, season.next, true);
  if (year) {
    const interval = monthsWithin(year.interval, 3, index);
    return { next: year.next, interval, rules: [...rules, ...year.rules] };
  }
  const shift = t.word(season.next, KIND.shift);
  if (!shift) return { next: season.next, interval: undefined, rules, weak: true };
  const interval = shift.word.value === -1 ? lastSeason(t, index) : undefined;
  return { next: shift.next, interval, rules: [...rules, shift.word.id] };
}

/** The last one that is over. */
function lastSeason(t: TimeTokens, index: number): Interval | undefined {
  if (!t.today) return undefined;
  const { year } = t.today.jalali;
  const inYear = (candidate: number): Interval | undefined => monthsFrom("jalali", candidate, index * 3 + 1, 3);
  const thisYear = inYear(year);
  return thisYear?.last !== undefined && thisYear.last < t.today.number ? thisYear : inYear(year - 1);
}
