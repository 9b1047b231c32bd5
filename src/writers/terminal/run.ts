/** How a stretch of a line looks. Colours are for whoever paints; here a speaker is only a number. */
export interface Style {
  /** Number of the speaker within the article, from 0. */
  readonly speaker?: number;
  readonly bold?: boolean;
  readonly dim?: boolean;
  readonly underline?: boolean;
  readonly inverse?: boolean;
}

/** Text of one look. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

/** Keep together what reads left to right inside right-to-left text: value, comparator and code. */
export const isolate = (text: string): string => `\u2066${text}\u2069`;

/** A word of either direction, that turns nothing around it. */
export const isolateAny = (text: string): string => `\u2068${text}\u2069`;
