import type {
  AgencyEntry,
  EndMarkEntry,
  LineEntry,
  OutletWordEntry,
  ReportCueEntry,
} from "../../lexicon/furniture/entries.js";
import type { Lexicon } from "../../lexicon/index.js";
import { matchKey } from "../../text/chars.js";
import type { PhraseIndex } from "../../text/phrase-index.js";
import { PhraseMatcher } from "../../text/phrase-matcher.js";
import { compileDateNames, DateReader } from "./page-date.js";

/** The lexicon made ready for this stage: built once, shared by all documents. */
export interface FurnitureResources {
  /** Phrases that begin a line or an item of one. */
  readonly lines: PhraseMatcher<LineEntry>;
  /** Phrases that make a short line furniture wherever they stand in it. */
  readonly anywhere: PhraseMatcher<LineEntry>;
  readonly endMarks: PhraseMatcher<EndMarkEntry>;
  readonly agencies: PhraseMatcher<AgencyEntry>;
  readonly reportCues: PhraseMatcher<ReportCueEntry>;
  readonly outletWords: PhraseMatcher<OutletWordEntry>;
  /** Words that begin the name of a body, office or group: such a name is no outlet's. */
  readonly bodies: PhraseMatcher<true>;
  /** Match keys of words at which an outlet's name has ended. */
  readonly nameStops: ReadonlySet<string>;
  /** Match keys of words that an outlet's name goes on with. */
  readonly nameTails: ReadonlySet<string>;
  /** Match keys of the ends that only outlets' names have. */
  readonly nameEnds: readonly string[];
  /** Match keys of words by which a paper's line tells its issue. */
  readonly issueWords: ReadonlySet<string>;
  /** Given names: a line that begins with one and is two or three words long names a person. */
  readonly givenNames: PhraseMatcher<true>;
  /** Match keys of words before the colon of a picture's credit. */
  readonly creditWords: readonly string[];
  /** Match keys of what an author may be. */
  readonly bylineWords: ReadonlySet<string>;
  /** Match keys of periods that a page counts back. */
  readonly periods: ReadonlySet<string>;
  /** Match keys of verbs behind which a colon opens somebody's words, and of the nouns of such verbs. */
  readonly tellingVerbs: ReadonlySet<string>;
  readonly tellingNouns: ReadonlySet<string>;
  readonly dates: DateReader;
  /** Names that a written date may begin with: of days, and of months. */
  readonly dateNames: PhraseMatcher<true>;
}

export function compileFurnitureResources(
  { furniture, attribution }: Lexicon,
  index?: PhraseIndex,
): FurnitureResources {
  const bodies = new PhraseMatcher<true>(index);
  for (const { word, forms } of attribution.words)
    if (word === "body" || word === "office" || word === "group" || word === "text")
      for (const form of forms) bodies.add(matchKey(form), true);
  const givenNames = new PhraseMatcher<true>(index);
  for (const { word, forms } of attribution.words)
    if (word === "given-name") for (const form of forms) givenNames.add(matchKey(form), true);
  const dateNames = new PhraseMatcher<true>(index);
  for (const { forms } of [...furniture.weekdays, ...furniture.months])
    for (const form of forms) dateNames.add(matchKey(form), true);
  for (const form of furniture.dayWords.flat()) dateNames.add(matchKey(form), true);
  const { lines } = furniture;
  return {
    bodies,
    dateNames,
    givenNames,
    creditWords: furniture.creditWords.map(matchKey),
    nameStops: new Set(furniture.nameStops.map(matchKey)),
    nameEnds: furniture.nameEnds.map(matchKey),
    nameTails: new Set(furniture.nameTails.map(matchKey)),
    bylineWords: new Set(furniture.bylineWords.map(matchKey)),
    periods: new Set(furniture.periods.map(matchKey)),
    tellingVerbs: new Set(furniture.tellingVerbs.map(matchKey)),
    tellingNouns: new Set(furniture.tellingNouns.map(matchKey)),
    issueWords: new Set(furniture.issueWords.map(matchKey)),
    lines: PhraseMatcher.of(
      lines.filter(({ value }) => value !== "line"),
      index,
    ),
    anywhere: PhraseMatcher.of(
      lines.filter(({ value }) => value === "line"),
      index,
    ),
    endMarks: PhraseMatcher.of(furniture.endMarks, index),
    agencies: PhraseMatcher.of(furniture.agencies, index),
    reportCues: PhraseMatcher.of(furniture.reportCues, index),
    outletWords: PhraseMatcher.of(furniture.outletWords, index),
    dates: new DateReader(compileDateNames(furniture)),
  };
}
