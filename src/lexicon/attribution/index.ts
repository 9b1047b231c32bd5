/** Language knowledge of the attribution stage, by kind. */
export interface AttributionLexicon {
  readonly entries: readonly never[];
}

export const attributionLexicon: AttributionLexicon = { entries: [] };
