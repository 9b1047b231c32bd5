import type { Sieve } from "./register.js";

/** Precision of each way of finding a speaker, as measured on the labelled articles (`scripts/accuracy-by-form.mjs`). */
export const CONFIDENCE: Readonly<Record<Sieve, number>> = {
  full_name: 0.97,
  role_name: 0.97,
  surname: 0.97,
  role_alias: 0.96,
  role_next_name: 0.95,
  role_last_speaker: 0.93,
  role_alternation: 0.8,
  role: 0.7,
  organization: 0.85,
  document: 0.8,
  group: 0.8,
  demonstrative: 0.93,
  pronoun: 0.95,
  elided: 0.8,
  unknown: 0.5,
};
