import type { Entry } from "../entry.js";

/** What a unit of the calendar is as long as. */
export type Grain = "hour" | "day" | "week" | "month" | "season" | "year" | "decade";

/**
 * What a word does in a time expression:
 * - `day`, `year`: a day or year counted from the article's own (`value`: -1 is yesterday, last year);
 * - `unit`: a word of the calendar that takes what follows («سال گذشته»); `plural` of it («سال‌های اخیر»); `span`: its
 *   adjective behind a number («ده ماهه»); `counted_span`: such an adjective written in one with its number (`value`);
 * - `shift`: which one, counted from now (`value`); `recent`: which one is not said;
 * - `first`, `last`: the first or last of several («شش ماه ابتدایی»); `half`: the noun that an ordinal counts («نیمه نخست»);
 * - `edge`: begin (`value` 0), middle (1), end (2) of what follows; `loose` where it names no day («اواخر»);
 * - `season`: months `value`·3 + 1 … + 3; `day_part`: hours of the day that follows («صبح امروز»);
 * - `year_kind`: years that do not begin with the calendar's (`value`: months later; 9 where not known); `era`: the calendar
 *   (`value` 0 solar, 1 Gregorian, 2 lunar);
 * - `now`, `so_far`; `vague`: a time that no day can be given for; `same`: points back («این مدت»); `alike`: the same
 *   stretch of the year that follows («مدت مشابه»);
 * - `in`, `from`, `until`, `before`, `after`: prepositions;
 * - `baseline`: what follows is compared with, and is not when the thing itself was («نسبت به»); `baseline_beside`: only a
 *   time right behind it («بیش از سال گذشته»);
 * - `own`: a noun whose year is its own, not the number's («قانون سال ۱۳۴۵»).
 */
export type TimeWordKind =
  | "day"
  | "year"
  | "unit"
  | "plural"
  | "span"
  | "counted_span"
  | "shift"
  | "recent"
  | "first"
  | "last"
  | "half"
  | "edge"
  | "season"
  | "day_part"
  | "year_kind"
  | "era"
  | "now"
  | "so_far"
  | "vague"
  | "same"
  | "alike"
  | "in"
  | "from"
  | "until"
  | "before"
  | "after"
  | "baseline"
  | "baseline_beside"
  | "own";

/** A word that times are written with. */
export interface TimeWord extends Entry {
  readonly kind: TimeWordKind;
  /** See {@link TimeWordKind}. */
  readonly value?: number;
  readonly grain?: Grain;
  readonly loose?: boolean;
}
