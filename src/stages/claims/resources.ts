import {
  ARRIVAL_VERBS,
  AUXILIARIES,
  type ChangeEntry,
  FUTURE_TIMES,
  finiteVerbs,
  INDEX_UNITS,
  LIGHT_WORDS,
  type ModifierEntry,
  type MonthEntry,
  type NonClaimEntry,
  PERSON_PLURALS,
  PERSON_WORDS,
  PLACE_HEADS,
  PLAN_NOUNS,
  POSSESSION_VERBS,
  PREPOSITIONS,
  PROPERTY_HEADS,
  participles,
  RANK_WORDS,
  type RateEntry,
  STOP_WORDS,
  type StatusEntry,
  TIME_WORDS,
  type UnitEntry,
  unitForms,
} from "../../lexicon/claims/index.js";
import type { Lexicon } from "../../lexicon/index.js";
import { matchKey } from "../../text/chars.js";
import { PhraseMatcher } from "../../text/phrase-matcher.js";
import { compilePlaceResources, type PlaceResources } from "./place/place-resources.js";
import { compileTimeResources, type TimeResources } from "./time/time-resources.js";

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
  readonly months: PhraseMatcher<MonthEntry>;
  readonly ranks: PhraseMatcher<string>;
  readonly words: PhraseMatcher<WordClass>;
  readonly light: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  /** Codes of units that count points of an index or a table. */
  readonly indexUnits: ReadonlySet<string>;
  /** Verbs of having and being: the noun before them is not part of the verb. */
  readonly possession: ReadonlySet<string>;
  /** Verbs by which a property reaches its number. */
  readonly arrivals: ReadonlySet<string>;
  /** Nouns of making: «احداث», «افتتاح». */
  readonly planNouns: ReadonlySet<string>;
  readonly futureTimes: ReadonlySet<string>;
  readonly deadlines: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly personPlurals: ReadonlySet<string>;
}

interface Formed {
  readonly forms: readonly string[];
}

function matcherOf<E extends Formed>(entries: readonly E[]): PhraseMatcher<E> {
  const matcher = new PhraseMatcher<E>();
  for (const entry of entries) for (const form of entry.forms) matcher.add(matchKey(form), entry);
  return matcher;
}

const keysOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(matchKey));

/** Compiles the matchers of the claims stage. */
export function compileClaimResources(lexicon: Lexicon): ClaimResources {
  const { claims, time, places } = lexicon;
  const units = new PhraseMatcher<UnitForm>();
  for (const unit of claims.units)
    for (const { form, adjectival } of unitForms(unit)) units.add(matchKey(form), { unit, adjectival });
  const words = new PhraseMatcher<WordClass>();
  const classes: readonly (readonly [WordClass, readonly string[]])[] = [
    ["verb", finiteVerbs()],
    ["participle", participles()],
    ["preposition", PREPOSITIONS],
    ["stop", STOP_WORDS],
  ];
  for (const [wordClass, forms] of classes) for (const form of forms) words.add(matchKey(form), wordClass);
  const ranks = new PhraseMatcher<string>();
  for (const word of RANK_WORDS) ranks.add(matchKey(word), word);
  return {
    time: compileTimeResources(time),
    placeNames: compilePlaceResources(places),
    units,
    modifiersBefore: matcherOf(claims.modifiers.filter((entry) => entry.side === "before")),
    modifiersPast: matcherOf(claims.modifiers.filter((entry) => entry.side === "past")),
    modifiersAfter: matcherOf(claims.modifiers.filter((entry) => entry.side === "after")),
    ratesBefore: matcherOf(claims.rates.filter((entry) => entry.side === "before")),
    ratesAfter: matcherOf(claims.rates.filter((entry) => entry.side === "after")),
    changes: matcherOf(claims.changes),
    statuses: matcherOf(claims.statuses),
    notBefore: matcherOf(claims.notClaims.filter((entry) => entry.side === "before")),
    notAfter: matcherOf(claims.notClaims.filter((entry) => entry.side === "after")),
    months: matcherOf(claims.months),
    ranks,
    words,
    light: keysOf(LIGHT_WORDS),
    properties: keysOf(PROPERTY_HEADS),
    persons: keysOf(PERSON_WORDS),
    times: keysOf(TIME_WORDS),
    indexUnits: new Set(INDEX_UNITS),
    possession: keysOf(POSSESSION_VERBS),
    arrivals: keysOf(ARRIVAL_VERBS),
    planNouns: keysOf(PLAN_NOUNS),
    futureTimes: keysOf(FUTURE_TIMES),
    deadlines: keysOf(["آینده", "آتی"]),
    auxiliaries: keysOf(AUXILIARIES),
    places: keysOf(PLACE_HEADS),
    personPlurals: keysOf(PERSON_PLURALS),
  };
}
