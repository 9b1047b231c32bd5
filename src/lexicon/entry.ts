/**
 * An entry of the lexicon: one fact about the language, with the sentences that prove it.
 * `tests/lexicon.test.ts` runs over every entry: each example must be found by this very entry and be lost without it,
 * also with Arabic ي/ك, other digit scripts and deleted half-spaces; no counter-example may be.
 */
export interface Entry {
  /** `kind/name`, unique, in English: `unit/tonne`, `cue/say`. Stands in `rule` of the records. */
  readonly id: string;
  /** How it is written. Half-spaces, letter variants and spaces between words do not matter. */
  readonly forms: readonly string[];
  /** Sentences or small articles with the find between ⟦ and ⟧. */
  readonly examples: readonly string[];
  /** Texts in which the form stands and the entry must not speak. */
  readonly counterExamples?: readonly string[];
  /** Where the fact comes from, when it is not plain from the examples. */
  readonly source?: string;
  readonly note?: string;
}
