import type { Calendar, MonthEntry } from "../../lexicon/calendar/months.js";
import type { WeekdayEntry } from "../../lexicon/calendar/weekdays.js";
import type { ZoneEntry } from "../../lexicon/calendar/zones.js";
import { type Clock, type Day, inTehran, isGregorian, isoInstant, toGregorian } from "../../text/calendar.js";
import { CHAR_CLASS, DIGIT, LATIN, LETTER, matchKey, SPACE } from "../../text/chars.js";
import { readClock, readOffset } from "./clock-time.js";
import { type Item, itemsOf, number, skipMarks, wordsKey } from "./date-items.js";

/** A date read from a line of the page. Offsets are UTF-16 into the string given. */
export interface PageDate {
  readonly start: number;
  /** Behind the date, its clock time and its offset. */
  readonly end: number;
  readonly calendar: Calendar;
  /** Gregorian; absent for lunar dates, which never date an article. */
  readonly day?: Day;
  readonly clock?: Clock;
  /** UTC offset as written, `+00:00`; absent where none was. */
  readonly offset?: string;
  /** Where the line tells the hour of a place: a clock that runs. */
  readonly running?: true;
  /** Entries that spoke: month, weekday. */
  readonly rules: readonly string[];
}

/** Month and day names ready for look-up. */
export interface DateNames {
  readonly months: ReadonlyMap<string, MonthEntry>;
  readonly weekdays: ReadonlyMap<string, WeekdayEntry>;
  readonly zones: ReadonlyMap<string, string | undefined>;
  readonly clockPlaces: ReadonlySet<string>;
  /** Days of a month by their words. */
  readonly dayWords: ReadonlyMap<string, number>;
  /** Their first words. */
  readonly dayStarts: ReadonlySet<string>;
  /** Beginnings of all these names: a date begins with one of them or with a number. */
  readonly beginnings: ReadonlySet<string>;
}

export function compileDateNames({
  months,
  weekdays,
  zones,
  clockPlaces,
  dayWords,
}: {
  readonly months: readonly MonthEntry[];
  readonly weekdays: readonly WeekdayEntry[];
  readonly zones: readonly ZoneEntry[];
  readonly clockPlaces: readonly string[];
  readonly dayWords: readonly (readonly string[])[];
}): DateNames {
  const byKey = <E extends { readonly forms: readonly string[] }>(entries: readonly E[]): Map<string, E> => {
    const map = new Map<string, E>();
    for (const entry of entries)
      for (const form of entry.forms) if (!map.has(matchKey(form))) map.set(matchKey(form), entry);
    return map;
  };
  const days = new Map<string, number>();
  for (const [i, forms] of dayWords.entries()) for (const form of forms) days.set(matchKey(form), i + 1);
  const dayStarts = new Set(dayWords.flatMap((forms) => forms.map((form) => matchKey(form.split(" ")[0]!))));
  const names = { dayStarts, months: byKey(months), weekdays: byKey(weekdays), dayWords: days };
  const beginnings = new Set<string>();
  for (const map of [names.months, names.weekdays, days])
    for (const key of map.keys()) for (let end = 1; end <= key.length; end += 1) beginnings.add(key.slice(0, end));
  const offsets = new Map<string, string | undefined>();
  for (const { forms, offset } of zones) for (const form of forms) offsets.set(matchKey(form), offset);
  return { ...names, beginnings, zones: offsets, clockPlaces: new Set(clockPlaces.map(matchKey)) };
}

/**
 * ISO 8601 of a date: the day alone where no clock time was given; Iran's offset of that day where none was written.
 * Universal time is put on Iran's clock. `undefined` for lunar dates.
 */
export function isoOf({ day, clock, offset }: PageDate): string | undefined {
  if (!day) return undefined;
  if (!clock) return isoInstant(day);
  if (offset === "+00:00" || offset === "-00:00") {
    const local = inTehran(day, clock);
    return isoInstant(local.day, local.clock, local.offset);
  }
  return isoInstant(day, clock, offset);
}

/** A day read from items, and the item behind it. */
interface Dated {
  readonly day?: Day;
  readonly calendar: Calendar;
  readonly next: number;
  readonly rules: string[];
}

const LAST_TWO_DIGIT_YEAR = 15;

/** Reads dates of Persian pages: Jalali, Gregorian and lunar, with month names or numbers, clock before or behind. Linear. */
export class DateReader {
  readonly #names: DateNames;
  constructor(names: DateNames) {
    this.#names = names;
  }

  /**
   * The date that begins at `from` (white space aside). `shortYears` also takes numeric dates of two-digit years
   * (`98/05/12`), which elsewhere may be anything.
   */
  read(text: string, from = 0, to = text.length, shortYears = false): PageDate | undefined {
    const limit = Math.min(to, from + 160);
    const [first] = itemsOf(text, from, limit, 1);
    if (!first || first.kind === "mark") return undefined;
    if (first.kind === "word" && !this.#names.beginnings.has(first.key)) return undefined;
    const items = itemsOf(text, from, limit);
    if (items.length < 3) return undefined;
    const rules: string[] = [];
    let i = 0;
    const weekday = this.#weekday(items, 0);
    if (weekday) {
      rules.push(weekday.id);
      i = skipMarks(items, weekday.next);
    }
    let clock = readClock(items, i);
    if (clock) i = skipMarks(items, clock.next);
    const date = this.#day(items, i, shortYears);
    if (!date) return undefined;
    rules.push(...date.rules);
    let end = items[date.next - 1]!.end;
    let offset: string | undefined;
    let running = false;
    if (!clock) {
      let at = skipMarks(items, date.next);
      // «۲۸ آبان ۱۳۹۸، سه‌شنبه»
      const behind = weekday ? undefined : this.#weekday(items, at);
      if (behind) {
        rules.push(behind.id);
        end = items[behind.next - 1]!.end;
        at = skipMarks(items, behind.next);
      }
      const after = items[at];
      if (
        after?.kind === "word" &&
        (after.key === "ساعت" || after.key === "t" || after.key === "در" || after.key === "at")
      )
        at = skipMarks(items, at + 1);
      if (items[at]?.key === "ساعت") at = skipMarks(items, at + 1);
      running =
        after?.kind === "word" && this.#names.clockPlaces.has(after.key) && readClock(items, at + 1) !== undefined;
      clock = readClock(items, running ? at + 1 : at);
      if (clock) {
        end = items[clock.next - 1]!.end;
        const zone = readOffset(items, clock.next, this.#names.zones);
        if (zone) {
          offset = zone.offset;
          end = items[zone.next - 1]!.end;
        }
      }
    }
    return {
      start: items[0]!.start,
      end,
      calendar: date.calendar,
      ...(date.day && { day: date.day }),
      ...(clock && { clock: clock.clock }),
      ...(offset && { offset }),
      ...(running && { running }),
      rules,
    };
  }

  /** The first date in a short text that may have words around it: «تاریخ انتشار: ۲۱ اردیبهشت ۱۳۹۹». */
  find(text: string): PageDate | undefined {
    const end = Math.min(text.length, 200);
    for (let at = 0; at < end; at += 1) {
      const kind = CHAR_CLASS[text.charCodeAt(at)];
      const before = at === 0 ? SPACE : CHAR_CLASS[text.charCodeAt(at - 1)];
      if (kind === before || (kind !== DIGIT && kind !== LETTER && kind !== LATIN)) continue;
      const date = this.read(text, at, end, true);
      if (date) return date;
    }
    return undefined;
  }

  #weekday(items: readonly Item[], i: number): { id: string; next: number } | undefined {
    for (const count of [2, 1]) {
      const entry = this.#names.weekdays.get(wordsKey(items, i, count));
      if (entry) return { id: entry.id, next: i + count };
    }
    return undefined;
  }

  #month(items: readonly Item[], i: number): { entry: MonthEntry; next: number } | undefined {
    for (const count of [3, 2, 1]) {
      const entry = this.#names.months.get(wordsKey(items, i, count));
      if (entry) return { entry, next: i + count };
    }
    return undefined;
  }

  /** «هفدهم اردیبهشت ۱۴۰۳», «بیست و دوم مهر ماه سال ۱۴۰۲» */
  #spokenDay(items: readonly Item[], i: number): Dated | undefined {
    if (!this.#names.dayStarts.has(items[i]!.key)) return undefined;
    for (const count of [3, 2, 1]) {
      const day = this.#names.dayWords.get(wordsKey(items, i, count));
      const month = day === undefined ? undefined : this.#month(items, i + count);
      if (day === undefined || month?.entry.calendar !== "jalali") continue;
      const at = skipMarks(items, month.next);
      const year = number(items[at], 4);
      if (year === undefined || items[at]!.key.length !== 4) return undefined;
      return dated("jalali", year, month.entry.month, day, at + 1, [month.entry.id]);
    }
    return undefined;
  }

  #day(items: readonly Item[], i: number, shortYears: boolean): Dated | undefined {
    const first = items[i];
    if (!first) return undefined;
    const spoken = first.kind === "word" ? this.#spokenDay(items, i) : undefined;
    if (spoken) return spoken;
    if (first.kind === "word") {
      // December 29, 2016; بهمن ۲۵, ۱۴۰۴
      const month = this.#month(items, i);
      if (!month || month.entry.calendar === "lunar") return undefined;
      const day = number(items[month.next], 2);
      const at = skipMarks(items, month.next + 1);
      const year = number(items[at], 4);
      if (day === undefined || year === undefined) return undefined;
      return dated(month.entry.calendar, year, month.entry.month, day, at + 1, [month.entry.id]);
    }
    if (first.kind !== "number") return undefined;
    const one = Number(first.key);
    const afterFirst = skipMarks(items, i + 1);
    const month = this.#month(items, afterFirst);
    if (month && first.key.length <= 2) {
      const at = skipMarks(items, month.next);
      const year = number(items[at], 4);
      if (year === undefined || items[at]!.key.length === 3) return undefined;
      return dated(month.entry.calendar, fullYear(year, month.entry.calendar), month.entry.month, one, at + 1, [
        month.entry.id,
      ]);
    }
    if (month && first.key.length === 4) {
      // ۱۳۹۸ آبان ۲۸
      const day = number(items[month.next], 2);
      if (day === undefined) return undefined;
      return dated(month.entry.calendar, one, month.entry.month, day, month.next + 1, [month.entry.id]);
    }
    const separator = items[i + 1];
    if (separator?.kind !== "mark" || !"/-.".includes(separator.key) || items[i + 3]?.key !== separator.key)
      return undefined;
    const two = number(items[i + 2], 2);
    const three = number(items[i + 4], 4);
    if (two === undefined || three === undefined) return undefined;
    if (first.key.length === 4) return dated(calendarOf(one), one, two, three, i + 5, []);
    if (items[i + 4]!.key.length === 4) {
      const calendar = calendarOf(three);
      // Day first is Persian and European; the American order only where no other can be.
      return dated(calendar, three, two, one, i + 5, []) ?? dated(calendar, three, one, two, i + 5, []);
    }
    if (!shortYears || separator.key === "." || first.key.length !== 2 || items[i + 4]!.key.length > 2)
      return undefined;
    return dated("jalali", fullYear(one, "jalali"), two, three, i + 5, []);
  }
}

function dated(
  calendar: Calendar,
  year: number,
  month: number,
  day: number,
  next: number,
  rules: string[],
): Dated | undefined {
  if (calendar === "lunar") {
    return year >= 1300 && year <= 1500 && day >= 1 && day <= 30 ? { calendar, next, rules } : undefined;
  }
  if (calendar === "jalali") {
    const found = year >= 1300 && year < 1500 ? toGregorian(year, month, day) : undefined;
    return found && { day: found, calendar, next, rules };
  }
  const found: Day = { year, month, day };
  return year >= 1900 && year <= 2100 && isGregorian(found) ? { day: found, calendar, next, rules } : undefined;
}

const calendarOf = (year: number): Calendar => (year < 1700 ? "jalali" : "gregorian");

function fullYear(year: number, calendar: Calendar): number {
  if (year >= 100) return year;
  if (calendar === "jalali") return year <= LAST_TWO_DIGIT_YEAR ? 1400 + year : 1300 + year;
  return year;
}
