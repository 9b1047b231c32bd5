/** Language knowledge of the numerals stage, by kind. */
export interface NumeralsLexicon {
  readonly entries: readonly never[];
}

export const numeralsLexicon: NumeralsLexicon = { entries: [] };
