import type { AdverbialEntry } from "../../lexicon/attribution/adverbials.js";
import type { CueEntry } from "../../lexicon/attribution/cue-entry.js";
import type { Lexicon } from "../../lexicon/index.js";
import { matchKey } from "../../text/chars.js";
import { PhraseClasses } from "../../text/phrase-classes.js";
import type { PhraseIndex } from "../../text/phrase-index.js";
import { PhraseMatcher } from "../../text/phrase-matcher.js";
import { compileDiscourseWords, type DiscourseWords } from "./discourse-words.js";
import { compileOfficeWords, type OfficeWords } from "./offices.js";
import { CLASS } from "./word-classes.js";

/** A form of a cue in the matcher. */
export interface CueForm {
  readonly entry: CueEntry | null;
  readonly adverbial: AdverbialEntry | null;
  /** A bare participle: a cue only before a colon or که. */
  readonly participle: boolean;
  /** Keys of words of which one must stand in an object. */
  readonly objectWords: ReadonlySet<string> | null;
}

/** The lexicon made ready for this stage: built once, shared by all documents. */
export interface AttributionResources {
  readonly lexicon: Lexicon;
  /** Cues, adverbial sources and look-alikes (both `entry` and `adverbial` null). */
  readonly cues: PhraseMatcher<CueForm>;
  /** Word classes, as bits by their number in `CLASS`. */
  readonly words: PhraseClasses;
  /** Keys of words that make the cue behind them the writer's own voice. */
  readonly modals: ReadonlySet<string>;
  /** Keys of cues that are the outlet's own voice where no source stands. */
  readonly ownVoice: ReadonlySet<string>;
  /** Keys that agent nouns and plurals end in. */
  readonly agentEndings: readonly string[];
  readonly pluralEndings: readonly string[];
  /** Keys of plurals for persons without such an end. */
  readonly brokenPlurals: ReadonlySet<string>;
  /** Keys of second words of surnames. */
  readonly surnameEndings: ReadonlySet<string>;
  /** Keys of words that, behind an office which is a title too, are no name. */
  readonly notNames: ReadonlySet<string>;
  /** Keys of names of places that are no words or surnames. */
  readonly places: ReadonlySet<string>;
  readonly offices: OfficeWords;
  readonly discourse: DiscourseWords;
  /** Keys of words of offices in parliament. */
  readonly parliament: ReadonlySet<string>;
}

/** Compiles cues and word classes into matchers. */
export function compileAttributionResources(lexicon: Lexicon, index?: PhraseIndex): AttributionResources {
  const { cues, adverbials, lookAlikes, words, officeWords } = lexicon.attribution;
  const cueMatcher = new PhraseMatcher<CueForm>(index);
  for (const entry of cues) {
    const full = new Set(entry.forms.map(matchKey));
    const objectWords = entry.objectWords ? new Set(entry.objectWords.map(matchKey)) : null;
    for (const key of full) cueMatcher.add(key, { entry, adverbial: null, participle: false, objectWords });
    for (const form of entry.participles ?? [])
      if (!full.has(matchKey(form)))
        cueMatcher.add(matchKey(form), { entry, adverbial: null, participle: true, objectWords });
  }
  for (const entry of adverbials)
    for (const key of new Set(entry.forms.map(matchKey)))
      cueMatcher.add(key, { entry: null, adverbial: entry, participle: false, objectWords: null });
  for (const form of lookAlikes)
    cueMatcher.add(matchKey(form), { entry: null, adverbial: null, participle: false, objectWords: null });
  const wordClasses = new PhraseClasses(index);
  for (const entry of words)
    for (const key of new Set(entry.forms.map(matchKey))) wordClasses.add(key, 1 << CLASS[entry.word]);
  return {
    lexicon,
    cues: cueMatcher,
    words: wordClasses,
    modals: new Set(lexicon.attribution.modals.map(matchKey)),
    ownVoice: new Set(lexicon.attribution.ownVoice.map(matchKey)),
    agentEndings: lexicon.attribution.agentEndings.map(matchKey),
    pluralEndings: lexicon.attribution.pluralEndings.map(matchKey),
    brokenPlurals: new Set(lexicon.attribution.brokenPlurals.map(matchKey)),
    surnameEndings: new Set(lexicon.attribution.surnameEndings.map(matchKey)),
    notNames: new Set(lexicon.attribution.notNames.map(matchKey)),
    places: new Set(lexicon.places.names.map(matchKey)),
    offices: compileOfficeWords(officeWords),
    discourse: compileDiscourseWords(lexicon.attribution.discourse),
    parliament: new Set(words.filter(({ word }) => word === "parliament").flatMap(({ forms }) => forms.map(matchKey))),
  };
}
