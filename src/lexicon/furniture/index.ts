import { MONTHS, type MonthEntry } from "../calendar/months.js";
import { WEEKDAYS, type WeekdayEntry } from "../calendar/weekdays.js";
import { AGENCIES } from "./agencies.js";
import { END_MARKS } from "./end-marks.js";
import type { AgencyEntry, EndMarkEntry, LineEntry, OutletWordEntry, ReportCueEntry } from "./entries.js";
import { LINES } from "./lines/index.js";
import { BYLINE_WORDS, ISSUE_WORDS, NAME_STOPS, NAME_TAILS, OUTLET_WORDS, REPORT_CUES } from "./report-cues.js";

/** Language knowledge of the furniture stage, by kind. */
export interface FurnitureLexicon {
  readonly lines: readonly LineEntry[];
  readonly endMarks: readonly EndMarkEntry[];
  readonly agencies: readonly AgencyEntry[];
  readonly reportCues: readonly ReportCueEntry[];
  readonly outletWords: readonly OutletWordEntry[];
  readonly nameStops: readonly string[];
  readonly nameTails: readonly string[];
  readonly issueWords: readonly string[];
  readonly bylineWords: readonly string[];
  readonly months: readonly MonthEntry[];
  readonly weekdays: readonly WeekdayEntry[];
}

export const furnitureLexicon: FurnitureLexicon = {
  lines: LINES,
  endMarks: END_MARKS,
  agencies: AGENCIES,
  reportCues: REPORT_CUES,
  outletWords: OUTLET_WORDS,
  nameStops: NAME_STOPS,
  nameTails: NAME_TAILS,
  issueWords: ISSUE_WORDS,
  bylineWords: BYLINE_WORDS,
  months: MONTHS,
  weekdays: WEEKDAYS,
};
