import type { MonthEntry } from "../../../lexicon/calendar/months.js";
import type { WeekdayEntry } from "../../../lexicon/calendar/weekdays.js";
import type { TimeLexicon, TimeWord } from "../../../lexicon/time/index.js";
import { matchKey } from "../../../text/chars.js";
import { PhraseMatcher } from "../../../text/phrase-matcher.js";

/** The time lexicon made ready for matching: built once, shared by all documents. */
export interface TimeResources {
  readonly words: PhraseMatcher<TimeWord>;
  readonly months: PhraseMatcher<MonthEntry>;
  readonly weekdays: PhraseMatcher<WeekdayEntry>;
  /** Keys of month names that are common words too. */
  readonly doubtfulMonths: ReadonlySet<string>;
}

export function compileTimeResources(lexicon: TimeLexicon): TimeResources {
  const matcherOf = <E extends { readonly forms: readonly string[] }>(entries: readonly E[]): PhraseMatcher<E> => {
    const matcher = new PhraseMatcher<E>();
    for (const entry of entries) for (const form of new Set(entry.forms.map(matchKey))) matcher.add(form, entry);
    return matcher;
  };
  return {
    words: matcherOf(lexicon.words),
    months: matcherOf(lexicon.months),
    weekdays: matcherOf(lexicon.weekdays),
    doubtfulMonths: new Set(lexicon.doubtfulMonths.map(matchKey)),
  };
}
