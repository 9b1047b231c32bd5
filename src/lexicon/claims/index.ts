/** Language knowledge of the claims stage, by kind. */
export interface ClaimsLexicon {
  readonly entries: readonly never[];
}

export const claimsLexicon: ClaimsLexicon = { entries: [] };
