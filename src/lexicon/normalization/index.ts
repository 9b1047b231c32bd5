/** Language knowledge of the normalization stage, by kind. */
export interface NormalizationLexicon {
  readonly entries: readonly never[];
}

export const normalizationLexicon: NormalizationLexicon = { entries: [] };
