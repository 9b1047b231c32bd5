import type { Lexicon } from "../../lexicon/index.js";
import type { Document } from "../../model/document.js";
import type { Layers } from "../../model/layers.js";

/** The lexicon made ready for this stage: built once, shared by all documents. */
export interface AttributionResources {
  readonly lexicon: Lexicon;
}

export function compileAttributionResources(lexicon: Lexicon): AttributionResources {
  return { lexicon };
}

/** Finds reported speech and who said it. */
export function attribute(
  _doc: Document<"tokens" | "blocks" | "sentences" | "article">,
  _resources: AttributionResources,
): Pick<Layers, "statements"> {
  return { statements: [] };
}
