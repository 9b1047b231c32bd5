import { AND, CLOSING_BRACKET, COMMA, OPENING_BRACKET, UNTIL } from "../../../lexicon/particles.js";
import { readDate } from "./dates.js";
import { oneDay, weekdayOf } from "./intervals.js";
import { KIND } from "./time-resources.js";
import { type Reading, readingOf, type TimeTokens } from "./time-tokens.js";

/** «امروز (یکشنبه)», «صبح دیروز», «روز یکشنبه», «روز ۱۲ مهر», «روز گذشته», «یکشنبه گذشته». */
export function readDay(t: TimeTokens, at: number): Reading | undefined {
  const part = t.word(at, KIND.day_part);
  if (!part) return wholeDay(t, at);
  const day = wholeDay(t, part.next);
  if (day) return readingOf(day.next, day.interval, [part.word.id, ...day.rules], day);
  // «عصر گذشته»
  const shift = t.word(part.next, KIND.shift);
  if (shift?.word.id !== "time/past") return undefined;
  const interval = t.today && oneDay(t.today.number - 1);
  return { next: shift.next, interval, rules: [part.word.id, shift.word.id] };
}

function wholeDay(t: TimeTokens, at: number): Reading | undefined {
  const day = t.word(at, KIND.day);
  if (day) {
    const interval = t.today && oneDay(t.today.number + day.word.value!);
    return { next: afterDay(t, day.next), interval, rules: [day.word.id] };
  }
  const unit = t.word(at, KIND.unit | KIND.plural);
  if (unit?.word.grain !== "day") return readWeekday(t, at);
  if (unit.word.kind === "plural") {
    const days = readWeekdays(t, unit.next);
    return days && readingOf(days.next, days.interval, [unit.word.id, ...days.rules], days);
  }
  const named = readWeekday(t, unit.next) ?? readDate(t, unit.next);
  if (named) return readingOf(named.next, named.interval, [unit.word.id, ...named.rules], named);
  const shift = t.word(unit.next, KIND.shift);
  if (!shift) return undefined;
  // «روز قبل» is the day before another.
  const known = !shift.word.loose && shift.word.id !== "time/previous";
  const interval = known && t.today ? oneDay(t.today.number + shift.word.value!) : undefined;
  return { next: shift.next, interval, rules: [unit.word.id, shift.word.id] };
}

/** Behind «امروز»: its weekday, bare, in brackets or between commas; the part of the day. */
function afterDay(t: TimeTokens, at: number): number {
  const opened = t.context.is(at, OPENING_BRACKET, COMMA);
  const named = t.weekday(opened ? at + 1 : at);
  if (named && (!opened || t.context.is(named.next, CLOSING_BRACKET, COMMA)))
    return opened ? named.next + 1 : named.next;
  return t.word(at, KIND.day_part)?.next ?? at;
}

/** «روز یکشنبه», «سه‌شنبه ۱۲ مهر», «شنبه گذشته», «جمعه هفته گذشته». */
function readWeekday(t: TimeTokens, at: number): Reading | undefined {
  const hit = t.weekday(at);
  if (!hit) return undefined;
  const { day } = hit.entry;
  const dateAt = t.context.is(hit.next, COMMA, OPENING_BRACKET) ? hit.next + 1 : hit.next;
  const date = readDate(t, dateAt);
  if (date && !date.weak) {
    const closed =
      t.context.is(hit.next, OPENING_BRACKET) && t.context.is(date.next, CLOSING_BRACKET) ? date.next + 1 : date.next;
    return readingOf(closed, date.interval, date.rules, date);
  }
  const week = t.word(hit.next, KIND.unit);
  const ofWeek = week?.word.grain === "week" ? t.word(week.next, KIND.shift) : undefined;
  if (week && ofWeek) {
    const number = ofWeek.word.loose ? undefined : weekdayInWeek(t, day, ofWeek.word.value!);
    return { next: ofWeek.next, interval: oneDay(number), rules: [week.word.id, ofWeek.word.id] };
  }
  const shift = t.word(hit.next, KIND.shift);
  if (shift && !shift.word.loose && shift.word.value !== 0) {
    const rules = [shift.word.id];
    return { next: shift.next, interval: oneDay(nearestWeekday(t, day, shift.word.value!)), rules };
  }
  // The press names its own day so; another may be the one before or the one to come.
  const own = t.today && weekdayOf(t.today.number) === day ? t.today.number : undefined;
  return { next: hit.next, interval: oneDay(own), rules: [] };
}

/** «روزهای دوشنبه و سه‌شنبه (سوم و چهارم تیرماه)»: several days, whose dates only a bracket gives. */
function readWeekdays(t: TimeTokens, at: number): Reading | undefined {
  const first = t.weekday(at);
  if (!first) return undefined;
  let { next } = first;
  for (let other = t.weekday(next + 1); other && t.context.is(next, AND, COMMA, UNTIL); other = t.weekday(next + 1))
    ({ next } = other);
  const date = t.context.is(next, OPENING_BRACKET) ? readDate(t, next + 1) : readDate(t, next);
  if (!date || date.weak) return { next, interval: undefined, rules: [] };
  const closed =
    t.context.is(next, OPENING_BRACKET) && t.context.is(date.next, CLOSING_BRACKET) ? date.next + 1 : date.next;
  return readingOf(closed, date.interval, date.rules, date);
}

function weekdayInWeek(t: TimeTokens, day: number, shift: number): number | undefined {
  return t.today && t.today.number - weekdayOf(t.today.number) + shift * 7 + day;
}

function nearestWeekday(t: TimeTokens, day: number, direction: number): number | undefined {
  if (!t.today) return undefined;
  const behind = (((weekdayOf(t.today.number) - day) % 7) + 7) % 7 || 7;
  return direction < 0 ? t.today.number - behind : t.today.number + (7 - (behind % 7));
}
