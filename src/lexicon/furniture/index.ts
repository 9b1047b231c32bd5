import { DAY_WORDS } from "../calendar/day-words.js";
import { MONTHS, type MonthEntry } from "../calendar/months.js";
import { WEEKDAYS, type WeekdayEntry } from "../calendar/weekdays.js";
import { CLOCK_PLACES, ZONES, type ZoneEntry } from "../calendar/zones.js";
import { AGENCIES } from "./agencies.js";
import { END_MARKS } from "./end-marks.js";
import type { AgencyEntry, EndMarkEntry, LineEntry, OutletWordEntry, ReportCueEntry } from "./entries.js";
import { LINES } from "./lines/index.js";
import {
  BYLINE_WORDS,
  CREDIT_WORDS,
  ISSUE_WORDS,
  NAME_ENDS,
  NAME_STOPS,
  NAME_TAILS,
  OUTLET_WORDS,
  PERIODS,
  REPORT_CUES,
  TELLING_NOUNS,
  TELLING_VERBS,
} from "./report-cues.js";

/** Language knowledge of the furniture stage, by kind. */
export interface FurnitureLexicon {
  readonly lines: readonly LineEntry[];
  readonly endMarks: readonly EndMarkEntry[];
  readonly agencies: readonly AgencyEntry[];
  readonly reportCues: readonly ReportCueEntry[];
  readonly outletWords: readonly OutletWordEntry[];
  readonly nameStops: readonly string[];
  readonly nameTails: readonly string[];
  readonly nameEnds: readonly string[];
  readonly issueWords: readonly string[];
  readonly bylineWords: readonly string[];
  readonly creditWords: readonly string[];
  readonly periods: readonly string[];
  readonly tellingVerbs: readonly string[];
  readonly tellingNouns: readonly string[];
  readonly months: readonly MonthEntry[];
  readonly weekdays: readonly WeekdayEntry[];
  readonly zones: readonly ZoneEntry[];
  readonly dayWords: readonly (readonly string[])[];
  readonly clockPlaces: readonly string[];
}

export const furnitureLexicon: FurnitureLexicon = {
  lines: LINES,
  endMarks: END_MARKS,
  agencies: AGENCIES,
  reportCues: REPORT_CUES,
  outletWords: OUTLET_WORDS,
  nameStops: NAME_STOPS,
  nameTails: NAME_TAILS,
  nameEnds: NAME_ENDS,
  issueWords: ISSUE_WORDS,
  bylineWords: BYLINE_WORDS,
  creditWords: CREDIT_WORDS,
  periods: PERIODS,
  tellingVerbs: TELLING_VERBS,
  tellingNouns: TELLING_NOUNS,
  months: MONTHS,
  weekdays: WEEKDAYS,
  zones: ZONES,
  dayWords: DAY_WORDS,
  clockPlaces: CLOCK_PLACES,
};
