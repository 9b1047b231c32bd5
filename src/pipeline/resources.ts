import type { Lexicon } from "../lexicon/index.js";
import { compileAttributionResources } from "../stages/attribution/index.js";
import { compileClaimResources } from "../stages/claims/index.js";
import { compileFurnitureResources } from "../stages/furniture/index.js";
import { compileNumeralResources } from "../stages/numerals/index.js";
import { PhraseIndex } from "../text/phrase-index.js";

/** What the stages make of a lexicon: compiled once, shared by all documents. `prepared`: see {@link PhraseIndex}. */
export function compileResources(lexicon: Lexicon, prepared?: Uint8Array) {
  // One index for all stages: a token is walked once.
  const phrases = new PhraseIndex(prepared);
  return {
    phrases,
    furniture: compileFurnitureResources(lexicon, phrases),
    attribution: compileAttributionResources(lexicon, phrases),
    numerals: compileNumeralResources(lexicon),
    claims: compileClaimResources(lexicon, phrases),
  };
}
