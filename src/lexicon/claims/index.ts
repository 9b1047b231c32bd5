import { IRANIAN_MONTHS, type MonthEntry } from "../calendar/months.js";
import { CHANGE_WORDS, type ChangeEntry } from "./change-words.js";
import { CLASSIFIERS } from "./classifiers.js";
import { DURATIONS } from "./durations.js";
import { MEASURES } from "./measures.js";
import { MODIFIERS, type ModifierEntry } from "./modifiers.js";
import type { NonClaimEntry } from "./not-claim-entry.js";
import { NOT_CLAIMS } from "./not-claims.js";
import { RATES, type RateEntry } from "./rates.js";
import { STATUS_WORDS, type StatusEntry } from "./status-words.js";
import type { UnitEntry } from "./unit-entry.js";

export type { MonthEntry } from "../calendar/months.js";
export type { ChangeEntry } from "./change-words.js";
export type { ModifierEntry } from "./modifiers.js";
export type { NonClaimEntry, NonClaimType } from "./not-claim-entry.js";
export type { RateEntry } from "./rates.js";
export type { StatusEntry } from "./status-words.js";
export { type UnitEntry, unitForms } from "./unit-entry.js";
export { RANGE_JOINERS } from "./words/counting.js";
export { ENTITY_WORDS } from "./words/entity-words.js";
export { PERSON_GROUPS, PERSON_SIGNS, PERSON_WORDS, THINGS_IN_AN } from "./words/persons.js";
export { FUTURE_TIMES, OPENING_NOUNS, PLAN_NOUNS, WEATHER_TIMES } from "./words/plans.js";
export { COMPLEMENTED, COMPOUND_PREPOSITIONS, GOVERNED, PREPOSITIONS } from "./words/prepositions.js";
export { INDEX_UNITS, ORDINAL_RANK_WORDS, PROPERTY_HEADS, RANK_WORDS } from "./words/properties.js";
export { ADVERBS, STOP_WORDS } from "./words/stop-words.js";
export { PLACE_HEADS, REPORTS, TIME_WORDS } from "./words/times-and-places.js";
export { finiteVerbs, lightParticiples, lightVerbs, participles, SENTENCE_FINAL_PASTS } from "./words/verb-forms.js";
export { ARRIVAL_VERBS, AUXILIARIES, LIGHT_WORDS, POSSESSION_VERBS } from "./words/verb-groups.js";

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
