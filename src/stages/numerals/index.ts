import type { Lexicon } from "../../lexicon/index.js";
import type { Document } from "../../model/document.js";
import type { Layers } from "../../model/layers.js";

/** The lexicon made ready for this stage: built once, shared by all documents. */
export interface NumeralResources {
  readonly lexicon: Lexicon;
}

export function compileNumeralResources(lexicon: Lexicon): NumeralResources {
  return { lexicon };
}

/** Finds every number written in digits, words or both, and reads its exact value. */
export function findNumerals(
  _doc: Document<"tokens" | "blocks">,
  _resources: NumeralResources,
): Pick<Layers, "numerals"> {
  return { numerals: [] };
}
