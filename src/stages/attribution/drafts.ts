import type { QuoteType } from "../../model/layers.js";
import type { Span } from "../../text/span.js";
import type { SourcePhrase } from "./source/index.js";

/** One mention of a speaker, in the order of the text. */
export interface Mention {
  /** `null` where the source is left out. */
  readonly phrase: SourcePhrase | null;
  /** Stands in the headline: it may name somebody the body introduces only later. */
  readonly headline: boolean;
  /** نیز, an earlier date or a past perfect: another speaker's turn. */
  readonly shifted: boolean;
  /** Nobody speaks: a passive cue. */
  readonly impersonal: boolean;
  /** Speaks inside another's speech: no later mention points to it. */
  readonly nested: boolean;
  /** Speaks nowhere: the text only tells who holds an office. */
  readonly told: boolean;
  /** The cue adds to what was said: «افزود». */
  readonly adds: boolean;
}

/** A mention with nothing special about it, but for what is given. */
export function mentionOf(phrase: SourcePhrase | null, more: Partial<Mention> = {}): Mention {
  const { headline = false, shifted = false, impersonal = false, nested = false, told = false, adds = false } = more;
  return { phrase, headline, shifted, impersonal, nested, told, adds };
}

/** A statement before it is known who speaks. Spans are into `Document.text`. */
export interface Draft {
  content: Span;
  readonly cue: Span | null;
  readonly rule: string;
  readonly lemma: string | null;
  quoteType: QuoteType;
  readonly mention: Mention;
  readonly preposed: readonly Span[];
  readonly via: string | null;
  readonly flags: string[];
  /** Speech within this speech. */
  nested: readonly Draft[];
}

/** A draft without preposed clause, relay, flags and nested speech, but for what is given. */
export function draftOf(
  draft: Pick<Draft, "content" | "cue" | "rule" | "lemma" | "quoteType" | "mention"> & Partial<Draft>,
): Draft {
  // Written out: a spread is the dearest thing in this stage.
  const { content, cue, rule, lemma, quoteType, mention, preposed = [], via = null, flags = [], nested = [] } = draft;
  return { content, cue, rule, lemma, quoteType, mention, preposed, via, flags, nested };
}
