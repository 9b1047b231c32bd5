import type { MonthEntry } from "../../../lexicon/calendar/months.js";
import type { WeekdayEntry } from "../../../lexicon/calendar/weekdays.js";
import type { TimeLexicon, TimeWord, TimeWordKind } from "../../../lexicon/time/index.js";
import { matchKey } from "../../../text/chars.js";
import type { PhraseIndex } from "../../../text/phrase-index.js";
import { PhraseMatcher } from "../../../text/phrase-matcher.js";

/** A bit for each thing that a token can begin, so that several are asked for at once. */
export const KIND = {
  day: 1 << 0,
  year: 1 << 1,
  unit: 1 << 2,
  plural: 1 << 3,
  span: 1 << 4,
  counted_span: 1 << 5,
  shift: 1 << 6,
  recent: 1 << 7,
  first: 1 << 8,
  last: 1 << 9,
  half: 1 << 10,
  edge: 1 << 11,
  season: 1 << 12,
  day_part: 1 << 13,
  year_kind: 1 << 14,
  era: 1 << 15,
  now: 1 << 16,
  so_far: 1 << 17,
  vague: 1 << 18,
  same: 1 << 19,
  alike: 1 << 20,
  in: 1 << 21,
  from: 1 << 22,
  until: 1 << 23,
  before: 1 << 24,
  after: 1 << 25,
  baseline: 1 << 26,
  baseline_beside: 1 << 27,
  own: 1 << 28,
  month: 1 << 29,
  weekday: 1 << 30,
  number: 1 << 31,
} as const satisfies Record<TimeWordKind | "month" | "weekday" | "number", number>;

/** What a spelling can be: a time word, a month, a weekday. */
export interface TimeForm {
  /** One of {@link KIND}. */
  readonly kind: number;
  readonly word: TimeWord | undefined;
  readonly month: MonthEntry | undefined;
  /** Whether the month's name is a common word too. */
  readonly doubtful: boolean;
  readonly weekday: WeekdayEntry | undefined;
}

/** The time lexicon made ready for matching: built once, shared by all documents. One matcher, so that a token is looked up once. */
export type TimeResources = PhraseMatcher<TimeForm>;

const NOTHING = { word: undefined, month: undefined, doubtful: false, weekday: undefined };

export function compileTimeResources(lexicon: TimeLexicon, index?: PhraseIndex): TimeResources {
  const matcher = new PhraseMatcher<TimeForm>(index);
  const add = (forms: readonly string[], formOf: (key: string) => TimeForm): void => {
    for (const key of new Set(forms.map(matchKey))) matcher.add(key, formOf(key));
  };
  const doubtful = new Set(lexicon.doubtfulMonths.map(matchKey));
  for (const word of lexicon.words) add(word.forms, () => ({ ...NOTHING, kind: KIND[word.kind], word }));
  for (const month of lexicon.months)
    add(month.forms, (key) => ({ ...NOTHING, kind: KIND.month, month, doubtful: doubtful.has(key) }));
  for (const weekday of lexicon.weekdays) add(weekday.forms, () => ({ ...NOTHING, kind: KIND.weekday, weekday }));
  return matcher;
}
