import type { Lexicon } from "../../lexicon/index.js";
import type { Document } from "../../model/document.js";
import type { Article, Layers } from "../../model/layers.js";

/** The lexicon made ready for this stage: built once, shared by all documents. */
export interface FurnitureResources {
  readonly lexicon: Lexicon;
}

export function compileFurnitureResources(lexicon: Lexicon): FurnitureResources {
  return { lexicon };
}

/** Tells the article from the page around it and reads what the page says of itself. */
export function markFurniture(
  doc: Document<"tokens" | "blocks" | "sentences">,
  _resources: FurnitureResources,
): Pick<Layers, "article"> {
  const article: Article = {
    labels: doc.layers.blocks.map(() => ({ role: "paragraph", rule: "block/paragraph" })),
    body: doc.layers.blocks.map(({ start, end }) => ({ start, end })),
    removed: [],
    metadata: {
      title: null,
      kicker: null,
      lead: null,
      published: null,
      publishedText: null,
      agency: null,
      place: null,
      author: null,
      code: null,
      url: null,
      tags: [],
    },
    flags: [],
    confidence: 0.5,
    rule: "article/whole",
  };
  return { article };
}
