import type { Lexicon } from "../../lexicon/index.js";
import type { Document } from "../../model/document.js";
import type { Layers } from "../../model/layers.js";

/** The lexicon made ready for this stage: built once, shared by all documents. */
export interface ClaimResources {
  readonly lexicon: Lexicon;
}

export function compileClaimResources(lexicon: Lexicon): ClaimResources {
  return { lexicon };
}

/** Finds the numbers that say how much, how many, how often or which rank, with unit, entity and speaker. */
export function findClaims(
  _doc: Document<"tokens" | "blocks" | "sentences" | "article" | "statements" | "numerals">,
  _resources: ClaimResources,
): Pick<Layers, "claims"> {
  return { claims: [] };
}
