import { IRANIAN_MONTHS, type MonthEntry } from "../calendar/months.js";
import { WEEKDAYS, type WeekdayEntry } from "../calendar/weekdays.js";
import type { TimeWord } from "./time-entry.js";
import { TIME_WORDS } from "./time-words.js";

export type { Grain, TimeWord, TimeWordKind } from "./time-entry.js";

/** Language knowledge of times, by kind. */
export interface TimeLexicon {
  readonly words: readonly TimeWord[];
  readonly months: readonly MonthEntry[];
  readonly weekdays: readonly WeekdayEntry[];
  /** Names of months that are common words too: months only beside a day, a year or «ماه». */
  readonly doubtfulMonths: readonly string[];
}

export const timeLexicon: TimeLexicon = {
  words: TIME_WORDS,
  months: IRANIAN_MONTHS,
  weekdays: WEEKDAYS,
  doubtfulMonths: [
    "تیر",
    "مهر",
    "آذر",
    "دی",
    "بهمن",
    "می",
    "مي",
    "مه",
    "اوت",
    "مارس",
    "جون",
    "صفر",
    "رجب",
    "محرم",
    "May",
    "Mar",
    "Jan",
  ],
};
