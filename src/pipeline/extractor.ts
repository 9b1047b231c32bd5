import { defaultLexicon, type Lexicon } from "../lexicon/index.js";
import { type Document, type Source, withLayers } from "../model/document.js";
import type { Layers } from "../model/layers.js";
import { attribute } from "../stages/attribution/index.js";
import { findClaims } from "../stages/claims/index.js";
import { markFurniture } from "../stages/furniture/index.js";
import { type NormalizeOptions, normalize } from "../stages/normalize/index.js";
import { findNumerals } from "../stages/numerals/index.js";
import { segment } from "../stages/segment/index.js";
import { preparedPhrases } from "./prepared-phrases.js";
import { compileResources } from "./resources.js";

/** A document with every layer. */
export type Extraction = Document<keyof Layers>;

export interface ExtractorOptions {
  /** The language knowledge to work with; by default all there is. */
  readonly lexicon?: Lexicon;
  /** How texts are normalized; lines of plain text are unwrapped whatever it says. */
  readonly normalize?: Omit<NormalizeOptions, "changes" | "level" | "unwrap">;
  /** Told each time a stage is done: for timing and tracing. */
  readonly observe?: (stage: StageName) => void;
}

export type StageName = "normalize" | "segment" | "furniture" | "attribution" | "numerals" | "claims";

export interface Extractor {
  /** Runs all stages over one source. Pure: the same source gives the same extraction. Never throws on data. */
  extract(source: Source): Extraction;
}

/**
 * Compiles the lexicon once and returns a frozen extractor. The order of the stages stands here: only `normalize`
 * rewrites; each later stage adds layers over the fixed text.
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const lexicon = options.lexicon ?? defaultLexicon;
  const { furniture, attribution, numerals, claims } = compileResources(
    lexicon,
    lexicon === defaultLexicon ? preparedPhrases() : undefined,
  );

  const observe = options.observe ?? (() => undefined);

  const extract = (source: Source): Extraction => {
    const { text, alignment } = normalize(source.plain, {
      ...options.normalize,
      unwrap: source.format === "text",
    });
    const doc: Document = { source, text, alignment: alignment.after(source.alignment), layers: {} };
    observe("normalize");
    const segmented = withLayers(doc, segment(doc));
    observe("segment");
    const cleaned = withLayers(segmented, markFurniture(segmented, furniture));
    observe("furniture");
    const attributed = withLayers(cleaned, attribute(cleaned, attribution));
    observe("attribution");
    const counted = withLayers(attributed, findNumerals(attributed, numerals));
    observe("numerals");
    const claimed = withLayers(counted, findClaims(counted, claims));
    observe("claims");
    return claimed;
  };
  return Object.freeze({ extract });
}
