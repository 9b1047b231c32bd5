import {
  ADVERBS,
  ARRIVAL_VERBS,
  AUXILIARIES,
  type ChangeEntry,
  COMPLEMENTED,
  COMPOUND_PREPOSITIONS,
  ENTITY_WORDS,
  FUTURE_TIMES,
  finiteVerbs,
  GOVERNED,
  INDEX_UNITS,
  LIGHT_WORDS,
  lightParticiples,
  lightVerbs,
  type ModifierEntry,
  type MonthEntry,
  type NonClaimEntry,
  OPENING_NOUNS,
  ORDINAL_RANK_WORDS,
  PERSON_GROUPS,
  PERSON_SIGNS,
  PERSON_WORDS,
  PLACE_HEADS,
  PLAN_NOUNS,
  POSSESSION_VERBS,
  PREPOSITIONS,
  PROPERTY_HEADS,
  participles,
  RANK_WORDS,
  type RateEntry,
  REPORTS,
  SENTENCE_FINAL_PASTS,
  STOP_WORDS,
  type StatusEntry,
  THINGS_IN_AN,
  TIME_WORDS,
  type UnitEntry,
  unitForms,
  WEATHER_TIMES,
} from "../../lexicon/claims/index.js";
import type { Lexicon } from "../../lexicon/index.js";
import { matchKey } from "../../text/chars.js";
import { PhraseClasses } from "../../text/phrase-classes.js";
import type { PhraseIndex } from "../../text/phrase-index.js";
import { PhraseMatcher } from "../../text/phrase-matcher.js";
import { NamedWords, type WordSet, words as wordSet } from "../../text/words.js";
import { compilePlaceResources, type PlaceResources } from "./place/place-resources.js";
import { compileTimeResources, type TimeResources } from "./time/time-resources.js";
import { LIGHT_PARTICIPLE, LIGHT_VERB, PARTICIPLE, PREPOSITION, STOP, VERB } from "./token-words.js";

/** A unit as it was written. */
export interface UnitForm {
  readonly unit: UnitEntry;
  readonly adjectival: boolean;
}

/** What a word can do at the edge of a phrase. */
export type WordClass = "verb" | "participle" | "preposition" | "stop";

/** The lexicon made ready for this stage: built once, shared by all documents. */
export interface ClaimResources {
  readonly time: TimeResources;
  readonly placeNames: PlaceResources;
  readonly units: PhraseMatcher<UnitForm>;
  readonly modifiersBefore: PhraseMatcher<ModifierEntry>;
  readonly modifiersAfter: PhraseMatcher<ModifierEntry>;
  /** Behind «از» and the quantity: «از ۳۰۰ میلیارد تومان گذشت». */
  readonly modifiersPast: PhraseMatcher<ModifierEntry>;
  readonly ratesBefore: PhraseMatcher<RateEntry>;
  readonly ratesAfter: PhraseMatcher<RateEntry>;
  readonly changes: PhraseMatcher<ChangeEntry>;
  readonly statuses: PhraseMatcher<StatusEntry>;
  readonly notBefore: PhraseMatcher<NonClaimEntry>;
  readonly notAfter: PhraseMatcher<NonClaimEntry>;
  /** By the entry's id: nouns that own what is named so. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
  readonly months: PhraseMatcher<MonthEntry>;
  /** The form of number each takes. */
  readonly ranks: PhraseMatcher<"any" | "ordinal">;
  /** Classes of words, as numbers of `token-words`. */
  readonly words: PhraseClasses;
  readonly named: NamedWords;
  readonly sets: EntitySets;
  /** Adjectives with the preposition that completes them, nouns with the one they govern. */
  readonly complemented: readonly Governing[];
  readonly governed: readonly Governing[];
  readonly persons: ReadonlySet<string>;
  /** Codes of units that count points of an index or a table. */
  readonly indexUnits: ReadonlySet<string>;
  /** Behind «تن» that counts persons. */
  readonly personSigns: ReadonlySet<string>;
  /** Before «تن» that counts persons. */
  readonly personGroups: ReadonlySet<string>;
  readonly thingsInAn: ReadonlySet<string>;
}

/** Sets of words by the names of `ENTITY_WORDS`, and lists of the lexicon that rules ask for single words. */
export type EntitySets = Readonly<Record<keyof typeof ENTITY_WORDS | "light" | "properties" | "possession", WordSet>> &
  Readonly<
    Record<"reports" | "times" | "places" | "arrivals" | "auxiliaries" | "finalPasts" | "ranks" | Planning, WordSet>
  >;

/** Nouns of making («احداث», «افتتاح»), those of opening, words of a time to come, those of a deadline. */
type Planning = "weatherTimes" | "planNouns" | "openings" | "futureTimes" | "deadlines";

/** A preposition and the words that take it. */
export interface Governing {
  readonly preposition: WordSet;
  readonly words: WordSet;
}

const keysOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(matchKey));

function unitMatcher(entries: readonly UnitEntry[], index: PhraseIndex | undefined): PhraseMatcher<UnitForm> {
  const units = new PhraseMatcher<UnitForm>(index);
  for (const unit of entries)
    for (const { form, adjectival } of unitForms(unit)) units.add(matchKey(form), { unit, adjectival });
  return units;
}

function wordClasses(index: PhraseIndex | undefined): PhraseClasses {
  const words = new PhraseClasses(index);
  const classes: readonly (readonly [number, readonly string[]])[] = [
    [LIGHT_VERB, lightVerbs()],
    [VERB, finiteVerbs()],
    [LIGHT_PARTICIPLE, lightParticiples()],
    [PARTICIPLE, participles()],
    [PREPOSITION, PREPOSITIONS],
    [PREPOSITION, COMPOUND_PREPOSITIONS],
    [STOP, STOP_WORDS],
    [STOP, ADVERBS],
  ];
  // A word of two classes is of the first.
  const known = new Set<string>();
  for (const [wordClass, forms] of classes) {
    for (const key of forms.map(matchKey)) {
      if (!known.has(key)) words.add(key, wordClass);
      known.add(key);
    }
  }
  return words;
}

/** Compiles the matchers of the claims stage. */
export function compileClaimResources(lexicon: Lexicon, index?: PhraseIndex): ClaimResources {
  const { claims, time, places } = lexicon;
  const units = unitMatcher(claims.units, index);
  const words = wordClasses(index);
  const beside = <E extends { readonly forms: readonly string[]; readonly side: string }>(
    entries: readonly E[],
    side: E["side"],
  ): PhraseMatcher<E> =>
    PhraseMatcher.of(
      entries.filter((entry) => entry.side === side),
      index,
    );
  const ranks = new PhraseMatcher<"any" | "ordinal">(index);
  for (const word of RANK_WORDS) ranks.add(matchKey(word), "any");
  for (const word of ORDINAL_RANK_WORDS) ranks.add(matchKey(word), "ordinal");
  return {
    time: compileTimeResources(time, index),
    placeNames: compilePlaceResources(places, index),
    units,
    modifiersBefore: beside(claims.modifiers, "before"),
    modifiersPast: beside(claims.modifiers, "past"),
    modifiersAfter: beside(claims.modifiers, "after"),
    ratesBefore: beside(claims.rates, "before"),
    ratesAfter: beside(claims.rates, "after"),
    changes: PhraseMatcher.of(claims.changes, index),
    statuses: PhraseMatcher.of(claims.statuses, index),
    notBefore: beside(claims.notClaims, "before"),
    notAfter: beside(claims.notClaims, "after"),
    owners: new Map(claims.notClaims.map(({ id, owners = [] }) => [id, keysOf(owners)])),
    months: PhraseMatcher.of(claims.months, index),
    ranks,
    words,
    named: new NamedWords(index),
    sets: SETS,
    complemented: COMPLEMENTED_BY,
    governed: GOVERNED_BY,
    persons: keysOf(PERSON_WORDS),
    indexUnits: new Set(INDEX_UNITS),
    personSigns: keysOf(PERSON_SIGNS),
    personGroups: keysOf(PERSON_GROUPS),
    thingsInAn: keysOf(THINGS_IN_AN),
  };
}

const SETS: EntitySets = {
  ...(Object.fromEntries(Object.entries(ENTITY_WORDS).map(([name, forms]) => [name, wordSet(...forms)])) as Record<
    keyof typeof ENTITY_WORDS,
    WordSet
  >),
  light: wordSet(...LIGHT_WORDS),
  properties: wordSet(...PROPERTY_HEADS),
  possession: wordSet(...POSSESSION_VERBS),
  reports: wordSet(...REPORTS),
  times: wordSet(...TIME_WORDS),
  places: wordSet(...PLACE_HEADS),
  arrivals: wordSet(...ARRIVAL_VERBS),
  auxiliaries: wordSet(...AUXILIARIES),
  finalPasts: wordSet(...SENTENCE_FINAL_PASTS),
  ranks: wordSet(...RANK_WORDS, ...ORDINAL_RANK_WORDS),
  planNouns: wordSet(...PLAN_NOUNS),
  openings: wordSet(...OPENING_NOUNS),
  weatherTimes: wordSet(...WEATHER_TIMES),
  futureTimes: wordSet(...FUTURE_TIMES),
  deadlines: wordSet("آینده", "آتی"),
};

const governing = (pairs: typeof GOVERNED): readonly Governing[] =>
  pairs.map(([preposition, nouns]) => ({ preposition: wordSet(preposition), words: wordSet(...nouns) }));

const COMPLEMENTED_BY = governing(COMPLEMENTED);
const GOVERNED_BY = governing(GOVERNED);
