import type { Rational } from "../text/rational.js";
import type { Span } from "../text/span.js";
import type { Tokens } from "../text/tokens.js";

/** A find in the text, with the rule or lexicon entry that spoke. Offsets are UTF-16 into `Document.text`. */
export interface Annotation extends Span {
  readonly rule: string;
}

/** Part of an article that a line of the text plays. */
export type BlockRole = "title" | "kicker" | "lead" | "heading" | "paragraph" | "furniture";

export const REMOVED_KINDS = [
  "date",
  "code",
  "share",
  "tags",
  "related",
  "comments",
  "navigation",
  "end_mark",
  "chatbot",
  "duplicate",
  "advert",
  "byline",
  "other",
] as const;
export type RemovedKind = (typeof REMOVED_KINDS)[number];

/** A non-blank line of the text without its outer white space (a paragraph, a heading, a line of furniture). */
export interface Block extends Span {
  /** Tokens `[tokenStart, tokenEnd)`. */
  readonly tokenStart: number;
  readonly tokenEnd: number;
}

/** A sentence inside one block, its final mark included. */
export interface Sentence extends Span {
  readonly tokenStart: number;
  readonly tokenEnd: number;
  /** Index into the `blocks` layer. */
  readonly block: number;
}

/** What a block is. Parallel to the `blocks` layer. */
export interface BlockLabel {
  readonly role: BlockRole;
  /** Kind of furniture; only with role `furniture`. */
  readonly removed?: RemovedKind;
  readonly rule: string;
}

/** A stretch taken out of the article, possibly smaller than a block. Offsets into `Document.text`. */
export interface Removed extends Annotation {
  readonly kind: RemovedKind;
}

/** What the page says of itself. Spans are into `Document.text`; `null` where a field came from markup without a text. */
export interface Metadata {
  readonly title: Span | null;
  readonly kicker: Span | null;
  readonly lead: Span | null;
  /** ISO 8601, Gregorian, and as written. */
  readonly published: string | null;
  readonly publishedText: string | null;
  readonly agency: string | null;
  readonly place: string | null;
  readonly author: string | null;
  readonly code: string | null;
  readonly url: string | null;
  readonly tags: readonly string[];
}

/** The article seen on the page: its own words, and what was around them. */
export interface Article {
  /** Parallel to the `blocks` layer. */
  readonly labels: readonly BlockLabel[];
  /** The article's own stretches in order (lead, headings, paragraphs; title and kicker not). Offsets into `Document.text`. */
  readonly body: readonly Span[];
  readonly removed: readonly Removed[];
  readonly metadata: Metadata;
  /** Where the metadata stand in the text, with the entries that spoke; several may speak of one stretch. */
  readonly evidence?: readonly Annotation[];
  readonly flags: readonly string[];
  readonly confidence: number;
  readonly rule: string;
}

export type SpeakerType = "person" | "organization" | "document" | "group" | "unknown";
export type SourceForm =
  | "full_name"
  | "surname"
  | "role"
  | "role_name"
  | "pronoun"
  | "demonstrative"
  | "organization"
  | "document"
  | "elided";
export type QuoteType = "direct" | "unmarked" | "indirect" | "reported" | "mixed" | "headline";

/** Somebody or something that speaks in an article. One object for all mentions. */
export interface Speaker {
  /** Id within the article, without the article's own: `p1`. */
  readonly id: string;
  readonly name: string | null;
  readonly role: string | null;
  readonly type: SpeakerType;
}

/** Reported speech. The annotation's own span is the content. All offsets into `Document.text`. */
export interface Statement extends Annotation {
  readonly quoteType: QuoteType;
  readonly cue: Span | null;
  readonly cueLemma: string | null;
  /** The mention by this cue; `null` where it is left out or unnamed. */
  readonly source: Span | null;
  readonly sourceForm: SourceForm | null;
  readonly speaker: Speaker | null;
  /** Stretches outside the content whose numbers are this speaker's: a preposed clause. */
  readonly preposed: readonly Span[];
  readonly via: string | null;
  /** Index of the enclosing statement in this layer. */
  readonly parent: number | null;
  readonly confidence: number;
  readonly flags: readonly string[];
}

/** A number written in the text, in digits or words, without its unit. Offsets into `Document.text`. */
export interface Numeral extends Annotation {
  readonly tokenStart: number;
  readonly tokenEnd: number;
  /** `undefined` where the marks cannot be read; never 0 for want of understanding. */
  readonly value: Rational | undefined;
  /** Cardinal, fraction, ordinal («چهارم»), or unreadable. */
  readonly form: "cardinal" | "fraction" | "ordinal" | "unread";
  /** The scale word it ends in, multiplied out («۲۰ هزار میلیارد»: 10¹²); 1 without one. A range or list shares it. */
  readonly scale: bigint;
  /** Folded letters of a unit written onto it in one token: «برابر» of «دوبرابر». */
  readonly glued: string | undefined;
  readonly flags: readonly string[];
}

export type Comparator = "=" | "~" | ">" | ">=" | "<" | "<=";
export type Status = "asserted" | "target" | "forecast" | "hypothetical" | "negated" | "question";
export type Dimension =
  | "money"
  | "ratio"
  | "count"
  | "mass"
  | "length"
  | "area"
  | "volume"
  | "duration"
  | "energy"
  | "power"
  | "temperature"
  | "speed"
  | "data"
  | "multiple"
  | "rank"
  | "score"
  | "age"
  | "other";

/** A number that the text asserts. The annotation's own span is the quantity: modifier, number, unit. */
export interface Claim extends Annotation {
  readonly value: Rational | null;
  readonly low: Rational | null;
  readonly high: Rational | null;
  readonly unit: string | null;
  readonly unitText: string | null;
  readonly dimension: Dimension;
  readonly per: string | null;
  readonly normValue: Rational | null;
  readonly normUnit: string | null;
  readonly comparator: Comparator;
  readonly modifier: string | null;
  readonly change: "increase" | "decrease" | null;
  readonly changeFrom: Rational | null;
  readonly entity: string | null;
  readonly time: string | null;
  readonly timeValue: string | null;
  readonly place: string | null;
  readonly status: Status;
  /** Index into the `sentences` layer. */
  readonly sentence: number;
  /** Index into the `statements` layer: the statement whose content it stands in. */
  readonly statement: number | null;
  /** Who says it, from a statement's content or its preposed clause; `null` when the outlet speaks. */
  readonly speaker: Speaker | null;
  readonly group: string | null;
  /** Index of the claim in this layer that this one repeats. */
  readonly sameAs: number | null;
  readonly confidence: number;
  readonly flags: readonly string[];
}

/** A number that asserts no quantity: a date, a clock time, a number of a law, a model's name. */
export interface NotClaim extends Annotation {
  /** Why: `date`, `year`, `clock`, `period`, `law`, `identifier`, `name`, `ordinal`, … (see the claims lexicon). */
  readonly type: string;
}

/** All layers of annotation that stages add, by name. */
export interface Layers {
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly numerals: readonly Numeral[];
  readonly claims: readonly Claim[];
  readonly notClaims: readonly NotClaim[];
}
