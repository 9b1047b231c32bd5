import type { MonthEntry } from "../../../lexicon/calendar/months.js";
import type { WeekdayEntry } from "../../../lexicon/calendar/weekdays.js";
import type { TimeLexicon, TimeWord } from "../../../lexicon/time/index.js";
import { matchKey } from "../../../text/chars.js";
import { PhraseMatcher } from "../../../text/phrase-matcher.js";

/** What a spelling can be: a time word, a month, a weekday. */
export interface TimeForm {
  readonly word?: TimeWord;
  readonly month?: MonthEntry;
  /** Whether the month's name is a common word too. */
  readonly doubtful?: boolean;
  readonly weekday?: WeekdayEntry;
}

/** The time lexicon made ready for matching: built once, shared by all documents. One matcher, so that a token is looked up once. */
export type TimeResources = PhraseMatcher<TimeForm>;

export function compileTimeResources(lexicon: TimeLexicon): TimeResources {
  const matcher = new PhraseMatcher<TimeForm>();
  const add = (forms: readonly string[], formOf: (key: string) => TimeForm): void => {
    for (const key of new Set(forms.map(matchKey))) matcher.add(key, formOf(key));
  };
  const doubtful = new Set(lexicon.doubtfulMonths.map(matchKey));
  for (const word of lexicon.words) add(word.forms, () => ({ word }));
  for (const month of lexicon.months) add(month.forms, (key) => ({ month, doubtful: doubtful.has(key) }));
  for (const weekday of lexicon.weekdays) add(weekday.forms, () => ({ weekday }));
  return matcher;
}
