import type { Sieve } from "./register/index.js";

/**
 * Precision of each way of finding a speaker on the labelled articles: (right + 1) / (all + 2), at most 0.99, as
 * `scripts/accuracy-by-form.mjs` prints it. The rules were made with these articles at hand: on others expect less.
 */
const CONFIDENCE: Readonly<Record<Sieve, number>> = {
  full_name: 0.98,
  role_name: 0.96,
  surname: 0.98,
  role_alias: 0.98,
  role_next_name: 0.96,
  role_last_speaker: 0.91,
  role_alternation: 0.92,
  role: 0.67,
  organization: 0.96,
  document: 0.91,
  group: 0.88,
  demonstrative: 0.86,
  pronoun: 0.99,
  elided: 0.67,
  unknown: 0.5,
};

/** Paid off the confidence of a statement that a flag says something is unsure of. */
const FLAGGED = 0.8;

/** The confidence of a statement, in hundredths. */
export const confidenceOf = (sieve: Sieve, flagged: boolean): number =>
  Math.round(CONFIDENCE[sieve] * (flagged ? FLAGGED : 1) * 100) / 100;
