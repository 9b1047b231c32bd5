import type { Alignment } from "../text/alignment.js";
import type { Layers } from "./layers.js";

/** What a reader hands over: decoded input, the plain text seen in it, and what its markup says. */
export interface Source {
  /** The article's id: its path below the folder named on the command line, or a row's own id. */
  readonly id: string;
  readonly path: string;
  readonly format: "text" | "html";
  readonly encoding: string;
  /** Of the input bytes, hexadecimal. */
  readonly sha256: string;
  /** The input as text, its BOM removed, newlines untouched. `source_span` counts in this string. */
  readonly raw: string;
  /** The text to work on, a line a block; the same string as `raw` for text input. */
  readonly plain: string;
  /** From `plain` back to `raw`. */
  readonly alignment: Alignment;
  /** What markup says of the article; empty for text. Texts here are as written, not normalized. */
  readonly markup: Markup;
  /** Flags the reader raises: `mojibake_repaired`, `not_article` … */
  readonly flags: readonly string[];
}

/** A date that markup gives, as written, and how far it may be trusted (higher is surer). */
export interface MarkupDate {
  readonly text: string;
  readonly weight: number;
}

/** What markup says of one line of `Source.plain`. */
export interface MarkedLine {
  /** UTF-16 into `Source.raw`, of the line's first character. */
  readonly start: number;
  /** A `BlockRole`, or a kind of removed furniture. */
  readonly role: string;
}

/** Facts from markup, all optional. */
export interface Markup {
  /** Only where no line of the text is the title. */
  readonly title?: string;
  readonly dates?: readonly MarkupDate[];
  readonly agency?: string;
  readonly author?: string;
  readonly code?: string;
  readonly url?: string;
  readonly tags?: readonly string[];
  /** Roles of the lines of `plain`, in order. */
  readonly lines?: readonly MarkedLine[];
}

/** One article on its way through the stages: a fixed text and layers of annotation over it. */
export interface Document<Name extends keyof Layers = never> {
  readonly source: Source;
  /** The normalized text of the whole page, furniture included. Every span of every layer is into this string (UTF-16). */
  readonly text: string;
  /** From `text` back to `source.raw`. */
  readonly alignment: Alignment;
  readonly layers: Pick<Layers, Name>;
}

/** The document with more layers; the given one is left as it is. */
export function withLayers<Old extends keyof Layers, New extends keyof Layers>(
  doc: Document<Old>,
  added: Partial<Layers> & Pick<Layers, New>,
): Document<Old | New> {
  const old: Partial<Layers> = doc.layers;
  const { source, text, alignment } = doc;
  // Every key by name, so that layers have one shape at every stage: spreads would make objects of slow properties.
  const layers = {
    tokens: added.tokens ?? old.tokens,
    blocks: added.blocks ?? old.blocks,
    sentences: added.sentences ?? old.sentences,
    article: added.article ?? old.article,
    statements: added.statements ?? old.statements,
    numerals: added.numerals ?? old.numerals,
    claims: added.claims ?? old.claims,
    notClaims: added.notClaims ?? old.notClaims,
  };
  return { source, text, alignment, layers: layers as Pick<Layers, Old | New> };
}
