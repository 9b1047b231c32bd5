import type { VerbHit } from "./cue-finder.js";
import type { Draft, Mention } from "./drafts.js";
import type { Follow } from "./follow.js";
import type { Open } from "./running-speech.js";
import type { SourcePhrase } from "./source/index.js";

/** The shortest clause that a verb without colon or که is followed by, in tokens. */
export const CLAUSE = 4;

/** Where a verb of speech stands. Token indices. */
export interface VerbSite {
  readonly hit: VerbHit;
  /** Where its subject ends: before the first of the cues that و joins to it. */
  readonly before: number;
  /** Where its clause begins: behind the cue before it, or its sentence's beginning. */
  readonly clause: number;
  /** Its sentence, `[sentence, to)`. */
  readonly sentence: number;
  readonly to: number;
  /** The speaker of the cue before it in the sentence. */
  readonly last: Mention | null;
  /** The first token of the paragraph that no content before holds. */
  readonly free: number;
  /** The speech that runs here, and whether the page lost its paragraph breaks. */
  readonly open: Open | null;
  readonly dense: boolean;
}

/** A verb of speech with its speaker and content. */
export interface VerbStatement {
  readonly draft: Draft;
  /** Whether its end is known; else it runs on from token `start`. */
  readonly closed: boolean;
  readonly start: number;
  readonly end: number;
  readonly byColon: boolean;
}

/** The subject found for a verb. */
export interface Subject {
  readonly phrase: SourcePhrase | undefined;
  readonly mention: Mention;
  /** Coordinated with an earlier cue of the sentence: «خبر داد و گفت:». */
  readonly coordinated: boolean;
  /** Where its clause begins, and where the clause goes on behind the source. */
  readonly begin: number;
  readonly rest: number;
  readonly via: string | null;
  /** «این را X گفت»: what is said stands before it. */
  readonly takesUp: boolean;
}

export interface Followed {
  readonly kind: Follow;
  readonly start: number;
}
