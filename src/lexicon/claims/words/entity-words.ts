import { COUNTING_WORDS } from "./counting.js";
import { PART_WORDS } from "./parts-and-wholes.js";
import { PERSON_EVENTS } from "./persons.js";
import { BORDER_WORDS } from "./phrase-borders.js";
import { PREDICATE_WORDS } from "./predicates.js";
import { PROPERTY_WORDS } from "./properties.js";
import { TENSES } from "./tenses.js";

/**
 * Words that say where the noun phrase of a measured thing begins, goes on and ends. Written as in dictionaries; matching
 * is over folded letters. Each list is one set of single words; how they are used is said by the list's comment.
 */
export const ENTITY_WORDS = {
  ...BORDER_WORDS,
  ...PART_WORDS,
  ...PROPERTY_WORDS,
  ...COUNTING_WORDS,
  ...PERSON_EVENTS,
  ...PREDICATE_WORDS,
  ...TENSES,
} as const;
