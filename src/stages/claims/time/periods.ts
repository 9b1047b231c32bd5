import { FROM } from "../../../lexicon/particles.js";
import type { Grain } from "../../../lexicon/time/index.js";
import { words } from "../../../text/words.js";
import { readDate } from "./dates.js";
import { readDay } from "./days.js";
import {
  daysWithin,
  halfOf,
  type Interval,
  monthsFrom,
  monthsWithin,
  oneDay,
  rolling,
  unitFromNow,
} from "./intervals.js";
import { quarter, readSeason } from "./seasons.js";
import { KIND } from "./time-resources.js";
import { type Reading, readingOf, type TimeTokens } from "./time-tokens.js";
import { readYear } from "./years.js";

const SEVERAL = words("چند", "چندین");

/** What a time can begin with, beside «چند». */
const BEGINNINGS =
  KIND.number |
  KIND.month |
  KIND.edge |
  KIND.unit |
  KIND.plural |
  KIND.alike |
  KIND.half |
  KIND.counted_span |
  KIND.day_part |
  KIND.day |
  KIND.weekday |
  KIND.year |
  KIND.season |
  KIND.now |
  KIND.so_far |
  KIND.vague |
  KIND.same;

/** A time without its preposition: «سال گذشته», «۶ ماه نخست امسال», «پایان خرداد ۹۸», «صبح روز یکشنبه». */
export function readTime(t: TimeTokens, at: number): Reading | undefined {
  if ((t.kindsAt(at) & BEGINNINGS) === 0 && !t.context.in(at, SEVERAL)) return undefined;
  const date = readDate(t, at);
  if (date && !date.weak) return date;
  return (
    readAlike(t, at) ??
    readEdge(t, at) ??
    readHalf(t, at) ??
    readCounted(t, at) ??
    readDay(t, at) ??
    readYear(t, at) ??
    readUnit(t, at) ??
    readSeason(t, at) ??
    date ??
    readLoose(t, at)
  );
}

/** «مدت مشابه سال گذشته»: the same stretch as one that was named before. */
function readAlike(t: TimeTokens, at: number): Reading | undefined {
  const alike = t.word(at, KIND.alike);
  if (!alike) return undefined;
  const year = readYear(t, alike.next) ?? readDate(t, alike.next) ?? readCounted(t, alike.next);
  const rules = [alike.word.id, ...(year?.rules ?? [])];
  return { next: year?.next ?? alike.next, interval: undefined, rules, weak: year === undefined };
}

/** «ابتدای امسال», «پایان سال», «اواخر خرداد». */
function readEdge(t: TimeTokens, at: number): Reading | undefined {
  const edge = t.word(at, KIND.edge);
  if (!edge) return undefined;
  const rules = [edge.word.id];
  const whole = t.word(edge.next, KIND.edge) ? undefined : (readTime(t, edge.next) ?? currentUnit(t, edge.next));
  if (!whole) return undefined;
  rules.push(...whole.rules);
  const { first, last } = whole.interval ?? {};
  const { value, loose } = edge.word;
  const day = value === 0 ? first : last;
  if (loose || whole.edge !== undefined) return { next: whole.next, interval: undefined, rules };
  return { next: whole.next, interval: oneDay(day), rules, edge: value! };
}

/** «سال», «ماه», «هفته» alone, behind a word that makes it this one: «تا پایان سال». */
function currentUnit(t: TimeTokens, at: number): Reading | undefined {
  const unit = t.word(at, KIND.unit);
  if (!unit || unit.word.grain === "day" || unit.word.grain === "hour") return undefined;
  const kind = t.word(unit.next, KIND.year_kind);
  const interval = t.today && !kind ? unitFromNow(t.today, unit.word.grain!, 0) : undefined;
  return { next: kind?.next ?? unit.next, interval, rules: [unit.word.id, ...(kind ? [kind.word.id] : [])] };
}

/** «نیمه نخست امسال», «نیمه دوم خرداد», «نیم‌سال اول ۱۴۰۰». */
function readHalf(t: TimeTokens, at: number): Reading | undefined {
  const half = t.word(at, KIND.half);
  const which = half && t.number(half.next);
  if (!which?.ordinal || which.value > 2) return undefined;
  const whole =
    readYear(t, which.next, true) ??
    readDate(t, which.next, true) ??
    readSeason(t, which.next) ??
    currentUnit(t, which.next);
  if (!whole) return undefined;
  const rules = [half!.word.id, ...whole.rules];
  return { next: whole.next, interval: halfOf(whole.interval, which.value - 1), rules };
}

/** «شش ماه نخست امسال», «سه ماهه دوم سال جاری», «۱۰ ماه گذشته», «۲۴ ساعت اخیر», «۹ ماهه ۹۸». */
function readCounted(t: TimeTokens, at: number): Reading | undefined {
  const whole = t.word(at, KIND.counted_span);
  if (whole) return counted(t, whole.next, whole.word.value, "month", [whole.word.id], true);
  const vague = t.context.in(at, SEVERAL);
  const number = vague ? undefined : t.number(at);
  if (!vague && (!number || number.ordinal || number.value < 1)) return undefined;
  const unit = t.word(number?.next ?? at + 1, KIND.unit | KIND.span);
  if (!unit) return undefined;
  return counted(t, unit.next, number?.value, unit.word.grain!, [unit.word.id], unit.word.kind === "span");
}

/** What follows «ده ماه»: which ones. `count` is unknown behind «چند». */
function counted(
  t: TimeTokens,
  at: number,
  count: number | undefined,
  grain: Grain,
  rules: readonly string[],
  span: boolean,
): Reading | undefined {
  const shift = t.word(at, KIND.shift | KIND.recent);
  if (shift && !shift.word.loose) {
    const all = [...rules, shift.word.id];
    const direction = shift.word.value ?? -1;
    if (shift.word.id === "time/previous") {
      // «دو روز پیش» is that day, «ده سال پیش» that year.
      const interval = t.today && count !== undefined && count < 1000 ? unitFromNow(t.today, grain, -count) : undefined;
      return { next: shift.next, interval, rules: all };
    }
    const year = readYear(t, t.context.is(shift.next, FROM) ? shift.next + 1 : shift.next);
    if (year && grain === "month" && direction < 0) {
      const interval = count === undefined ? undefined : monthsWithin(year.interval, count, 0);
      return { next: year.next, interval, rules: [...all, ...year.rules] };
    }
    return { next: shift.next, interval: countedFromNow(t, count, grain, direction), rules: all };
  }
  if (count === undefined || (grain !== "month" && grain !== "day" && grain !== "week")) return undefined;
  return ofYear(t, at, count, grain, [...rules], span);
}

function countedFromNow(
  t: TimeTokens,
  count: number | undefined,
  grain: Grain,
  direction: number,
): Interval | undefined {
  const { today } = t;
  if (!today || count === undefined || direction === 0 || count > 1000) return undefined;
  // «۱۰ ماهه گذشته» in the eleventh month: the months of this year so far.
  if (grain === "month" && direction < 0 && count === today.jalali.month - 1 && count > 1)
    return monthsFrom("jalali", today.jalali.year, 1, count);
  return rolling(today, count, grain, direction < 0 ? -1 : 1);
}

/** «… نخست امسال», «… دوم سال جاری», «… پایانی سال», «۹ ماهه ۹۸»; alone only behind a preposition: «در شش ماهه نخست». */
function ofYear(
  t: TimeTokens,
  at: number,
  count: number,
  grain: Grain,
  rules: string[],
  span: boolean,
): Reading | undefined {
  const ordinal = t.number(at);
  const which = t.word(at, KIND.first | KIND.last);
  let next = at;
  let index: number | "last" | undefined;
  if (ordinal?.ordinal) {
    index = ordinal.value - 1;
    next = ordinal.next;
  } else if (which) {
    index = which.word.kind === "first" ? 0 : "last";
    next = which.next;
    rules.push(which.word.id);
  } else if (!span) return undefined;
  const whole = readYear(t, next, true) ?? (grain === "month" ? readSeason(t, next) : readDate(t, next, true));
  if (!whole) return grain === "month" ? ofSomeYear(t, next, count, index, rules) : undefined;
  rules.push(...whole.rules);
  const interval =
    grain === "month"
      ? monthsWithin(whole.interval, count, index ?? 0)
      : daysWithin(whole.interval, grain === "week" ? count * 7 : count, index ?? 0);
  return { next: whole.next, interval, rules };
}

/** «… نخست», «… نخست سال»: which year is not said; this one, where it has had so many months. */
function ofSomeYear(
  t: TimeTokens,
  at: number,
  count: number,
  index: number | "last" | undefined,
  rules: readonly string[],
): Reading {
  const unit = index === undefined ? undefined : t.word(at, KIND.unit);
  const year = unit?.word.grain === "year" ? unit : undefined;
  const thisYear = t.today && unitFromNow(t.today, "year", 0);
  const interval = index === undefined ? undefined : monthsWithin(thisYear, count, index);
  const over = interval?.last !== undefined && t.today !== undefined && interval.last < t.today.number + 31;
  const next = year?.next ?? at;
  return { next, interval: over ? interval : undefined, rules: year ? [...rules, year.word.id] : rules, weak: true };
}

/** «ماه گذشته», «هفته جاری», «فصل زمستان», «فصل اول ۹۸», «دهه ۶۰», «سال‌های اخیر». */
function readUnit(t: TimeTokens, at: number): Reading | undefined {
  const unit = t.word(at, KIND.unit | KIND.plural);
  if (!unit) return undefined;
  const { grain, id, kind } = unit.word;
  const rules = [id];
  if (grain === "season" && kind === "unit") {
    const named = readSeason(t, unit.next) ?? quarter(t, unit.next);
    if (named) return readingOf(named.next, named.interval, [...rules, ...named.rules], named);
  }
  const which = t.word(unit.next, KIND.shift | KIND.recent | KIND.first | KIND.last);
  const ofWhat = which && (readYear(t, which.next) ?? readUnitOf(t, which.next, "decade"));
  if (which?.word.kind === "first" || which?.word.kind === "last") {
    if (!ofWhat || kind !== "plural") return undefined;
    return { next: ofWhat.next, interval: undefined, rules: [...rules, which.word.id, ...ofWhat.rules] };
  }
  if (which) {
    rules.push(which.word.id);
    const { value, loose } = which.word;
    const known = kind === "unit" && value !== undefined && !loose && t.today && !(t.mixed && grain === "month");
    return { next: which.next, interval: known ? unitFromNow(t.today, grain!, value) : undefined, rules };
  }
  if (grain === "week" && kind === "unit") return readWeekOfMonth(t, unit.next, rules);
  return grain === "decade" && kind === "unit" ? readDecade(t, unit.next, rules) : undefined;
}

/** «دهه ۹۰» behind «سال‌های ابتدایی». */
function readUnitOf(t: TimeTokens, at: number, grain: Grain): Reading | undefined {
  const unit = t.word(at, KIND.unit);
  return unit?.word.grain === grain ? readDecade(t, unit.next, [unit.word.id]) : undefined;
}

/** «هفته اول تیرماه»: seven days, counted from the first. */
function readWeekOfMonth(t: TimeTokens, at: number, rules: readonly string[]): Reading | undefined {
  const number = t.number(at);
  const month = number?.ordinal && number.value <= 4 ? readDate(t, number.next, true) : undefined;
  if (!number || !month) return undefined;
  const interval = daysWithin(month.interval, 7, number.value - 1);
  return { next: month.next, interval, rules: [...rules, ...month.rules] };
}

/** «دهه ۶۰», «دهه ۱۳۶۰», «دهه ۹۰ میلادی», «دهه سوم خرداد». */
function readDecade(t: TimeTokens, at: number, rules: string[]): Reading | undefined {
  const number = t.number(at);
  if (!number) return undefined;
  if (number.ordinal) {
    const month = number.value <= 3 ? readDate(t, number.next, true) : undefined;
    if (!month) return undefined;
    const third = daysWithin(month.interval, 10, number.value - 1);
    const rest = number.value === 3 && month.interval?.first !== undefined;
    const interval = rest ? { first: month.interval!.first! + 20, last: month.interval!.last } : third;
    return { next: month.next, interval, rules: [...rules, ...month.rules] };
  }
  if (number.value % 10 !== 0) return undefined;
  const era = t.word(number.next, KIND.era);
  const calendar = era?.word.value === 1 || number.value >= 1800 ? "gregorian" : "jalali";
  const century = calendar === "gregorian" ? 1900 : 1300;
  const year = number.value < 100 ? century + number.value : number.value;
  const interval = era?.word.value === 2 ? undefined : monthsFrom(calendar, year, 1, 120);
  return { next: era?.next ?? number.next, interval, rules: era ? [...rules, era.word.id] : rules };
}

/** «در حال حاضر», «تاکنون», «آینده نزدیک», «این مدت». */
function readLoose(t: TimeTokens, at: number): Reading | undefined {
  const hit = t.word(at, KIND.now | KIND.so_far | KIND.vague | KIND.same);
  if (!hit) return undefined;
  const { kind, id } = hit.word;
  const day = t.today?.number;
  const weak = kind === "same" || kind === "vague";
  if (kind === "now") return { next: hit.next, interval: oneDay(day), rules: [id] };
  const interval = kind === "so_far" && day !== undefined ? { first: undefined, last: day } : undefined;
  return { next: hit.next, interval, rules: [id], weak, pointsBack: kind === "same" };
}
