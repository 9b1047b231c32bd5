import type { WordClass } from "../../lexicon/attribution/words.js";

/** Numbers of the word classes, from 1 to 31: what the hot path compares. */
export const CLASS = {
  pronoun: 1,
  "plural-pronoun": 2,
  office: 3,
  body: 4,
  "proper-body": 5,
  group: 6,
  text: 7,
  honorific: 8,
  "given-name": 9,
  stop: 10,
  lead: 11,
  time: 12,
  marker: 13,
  question: 14,
  resume: 15,
  setting: 16,
  "object-opener": 17,
  medium: 18,
  parliament: 19,
  superlative: 20,
  "named-after": 21,
  "office-place": 22,
  "az-part": 23,
  "date-word": 24,
  become: 25,
  enumerator: 26,
  indefinite: 27,
  "past-verb": 28,
  "speech-noun": 29,
  press: 30,
  "first-person": 31,
} as const satisfies Readonly<Record<WordClass, number>>;

/** The number of a word class. */
export type ClassNumber = (typeof CLASS)[WordClass];
