import { NUMBER_WORDS, type NumberWord } from "./number-words.js";

export type { NumberWord, NumberWordKind } from "./number-words.js";

/** Language knowledge of the numerals stage, by kind. */
export interface NumeralsLexicon {
  readonly numberWords: readonly NumberWord[];
}

export const numeralsLexicon: NumeralsLexicon = { numberWords: NUMBER_WORDS };
