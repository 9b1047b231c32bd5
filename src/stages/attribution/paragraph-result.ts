import type { Draft, Mention } from "./drafts.js";

/** What one paragraph gave, and what runs over its end. */
export interface ParagraphResult {
  readonly drafts: Draft[];
  readonly mentions: Mention[];
  /** A cue whose colon ends the paragraph: its content is the next one. */
  readonly pending: Draft | null;
  /** The statement whose quotation mark is still open at the end. */
  readonly unclosed: Draft | null;
  /** The statement that ends with the colon before a list. */
  readonly listing: Draft | null;
  /** «X سخنانی گفت که در ادامه می‌خوانید:»: whose words the items of the list below are; its content is empty. */
  readonly announced: Draft | null;
}

/** What a paragraph gives whose statements end with it; without any nobody is told to speak in it. */
export const closedResult = (drafts: Draft[]): ParagraphResult => ({
  drafts,
  mentions: drafts.map(({ mention }) => mention),
  pending: null,
  unclosed: null,
  listing: null,
  announced: null,
});
