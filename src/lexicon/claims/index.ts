import { IRANIAN_MONTHS, type MonthEntry } from "../calendar/months.js";
import { CHANGE_WORDS, type ChangeEntry } from "./change-words.js";
import { CLASSIFIERS } from "./classifiers.js";
import { DURATIONS } from "./durations.js";
import { MEASURES } from "./measures.js";
import { MODIFIERS, type ModifierEntry } from "./modifiers.js";
import { NOT_CLAIMS, type NonClaimEntry } from "./not-claims.js";
import { RATES, type RateEntry } from "./rates.js";
import { STATUS_WORDS, type StatusEntry } from "./status-words.js";
import type { UnitEntry } from "./unit-entry.js";

export type { MonthEntry } from "../calendar/months.js";
export type { ChangeEntry } from "./change-words.js";
export { ADVERBS, COMPLEMENTED, COMPOUND_PREPOSITIONS, ENTITY_WORDS, GOVERNED } from "./entity-words.js";
export type { ModifierEntry } from "./modifiers.js";
export type { NonClaimEntry, NonClaimType } from "./not-claims.js";
export type { RateEntry } from "./rates.js";
export type { StatusEntry } from "./status-words.js";
export { type UnitEntry, unitForms } from "./unit-entry.js";
export {
  ARRIVAL_VERBS,
  AUXILIARIES,
  FUTURE_TIMES,
  finiteVerbs,
  INDEX_UNITS,
  LIGHT_WORDS,
  lightParticiples,
  lightVerbs,
  PERSON_GROUPS,
  PERSON_SIGNS,
  PERSON_WORDS,
  PLACE_HEADS,
  PLAN_NOUNS,
  POSSESSION_VERBS,
  PREPOSITIONS,
  PROPERTY_HEADS,
  participles,
  RANGE_JOINERS,
  RANK_WORDS,
  SENTENCE_FINAL_PASTS,
  STOP_WORDS,
  THINGS_IN_AN,
  TIME_WORDS,
} from "./words.js";

/** Language knowledge of the claims stage, by kind. */
export interface ClaimsLexicon {
  readonly units: readonly UnitEntry[];
  readonly modifiers: readonly ModifierEntry[];
  readonly rates: readonly RateEntry[];
  readonly changes: readonly ChangeEntry[];
  readonly statuses: readonly StatusEntry[];
  readonly notClaims: readonly NonClaimEntry[];
  readonly months: readonly MonthEntry[];
}

export const claimsLexicon: ClaimsLexicon = {
  units: [...MEASURES, ...DURATIONS, ...CLASSIFIERS],
  modifiers: MODIFIERS,
  rates: RATES,
  changes: CHANGE_WORDS,
  statuses: STATUS_WORDS,
  notClaims: NOT_CLAIMS,
  // «۴ صفر از پول ملی»: «صفر» alone is the number.
  months: IRANIAN_MONTHS.map((month) => ({ ...month, forms: month.forms.filter((form) => form !== "صفر") })),
};
