/** Language knowledge of the furniture stage, by kind. */
export interface FurnitureLexicon {
  readonly entries: readonly never[];
}

export const furnitureLexicon: FurnitureLexicon = { entries: [] };
