import { defaultLexicon, type Lexicon } from "../lexicon/index.js";
import { type Document, type Source, withLayers } from "../model/document.js";
import type { Layers } from "../model/layers.js";
import { attribute } from "../stages/attribution/index.js";
import { findClaims } from "../stages/claims/index.js";
import { markFurniture } from "../stages/furniture/index.js";
import { type NormalizeOptions, normalize } from "../stages/normalize/index.js";
import { findNumerals } from "../stages/numerals/index.js";
import { segment } from "../stages/segment/index.js";
import { Failure, mapEach } from "./failure.js";
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
  /**
   * The same for several sources at once, in their order, and faster for each: a stage works on all of them before the next
   * one does, and finds its own code and tables still in the processor's caches. Where a stage throws, its source has a
   * {@link Failure} and the others are unharmed.
   */
  extractAll(sources: readonly Source[]): (Extraction | Failure)[];
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

  const plain = { ...options.normalize, unwrap: false };
  const unwrapped = { ...options.normalize, unwrap: true };

  const opened = (source: Source): Document => {
    const { text, alignment } = normalize(source.plain, source.format === "text" ? unwrapped : plain);
    return { source, text, alignment: alignment.after(source.alignment), layers: {} };
  };

  const extractAll = (sources: readonly Source[]): (Extraction | Failure)[] => {
    const opening = mapEach(sources, opened);
    observe("normalize");
    const segmented = mapEach(opening, (doc) => withLayers(doc, segment(doc)));
    observe("segment");
    const cleaned = mapEach(segmented, (doc) => withLayers(doc, markFurniture(doc, furniture)));
    observe("furniture");
    const attributed = mapEach(cleaned, (doc) => withLayers(doc, attribute(doc, attribution)));
    observe("attribution");
    const counted = mapEach(attributed, (doc) => withLayers(doc, findNumerals(doc, numerals)));
    observe("numerals");
    const claimed = mapEach(counted, (doc) => withLayers(doc, findClaims(doc, claims)));
    observe("claims");
    return claimed;
  };

  const extract = (source: Source): Extraction => {
    const [extraction] = extractAll([source]);
    if (extraction instanceof Failure) throw extraction.cause;
    return extraction!;
  };
  return Object.freeze({ extract, extractAll });
}
