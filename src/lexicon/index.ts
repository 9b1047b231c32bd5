import { type AttributionLexicon, attributionLexicon } from "./attribution/index.js";
import { type ClaimsLexicon, claimsLexicon } from "./claims/index.js";
import { type FurnitureLexicon, furnitureLexicon } from "./furniture/index.js";
import { type NormalizationLexicon, normalizationLexicon } from "./normalization/index.js";
import { type NumeralsLexicon, numeralsLexicon } from "./numerals/index.js";
import { type PlaceLexicon, placeLexicon } from "./places/index.js";
import { type TimeLexicon, timeLexicon } from "./time/index.js";

/** All the language knowledge there is. A plain value: an extractor can be made with another one. */
export interface Lexicon {
  readonly normalization: NormalizationLexicon;
  readonly furniture: FurnitureLexicon;
  readonly attribution: AttributionLexicon;
  readonly numerals: NumeralsLexicon;
  readonly claims: ClaimsLexicon;
  readonly time: TimeLexicon;
  readonly places: PlaceLexicon;
}

export const defaultLexicon: Lexicon = {
  normalization: normalizationLexicon,
  furniture: furnitureLexicon,
  attribution: attributionLexicon,
  numerals: numeralsLexicon,
  claims: claimsLexicon,
  time: timeLexicon,
  places: placeLexicon,
};
