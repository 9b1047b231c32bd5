import type { Span } from "../../text/span.js";
import type { Tokens } from "../../text/tokens.js";
import { type Draft, draftOf, type Mention } from "./drafts.js";
import type { ParagraphReader, ParagraphResult } from "./paragraph-reader.js";
import type { Paragraph } from "./paragraphs.js";

/** So many paragraphs at most a quotation left open may run over before it is closed. */
const OPEN = 8;

/** Joins what runs over the ends of paragraphs: quotations left open, cues that end one, quotations one a paragraph. */
export class ParagraphJoiner {
  readonly drafts: Draft[];
  readonly mentions: Mention[];
  readonly #reader: ParagraphReader;
  readonly #tokens: Tokens;
  #pending: Draft | null = null;
  #unclosed: Draft | null = null;
  #open = 0;
  #direct: Draft | null = null;
  #listing: Draft | null = null;

  /** `drafts` and `mentions` are added to. */
  constructor(reader: ParagraphReader, tokens: Tokens, drafts: Draft[], mentions: Mention[]) {
    this.#reader = reader;
    this.#tokens = tokens;
    this.drafts = drafts;
    this.mentions = mentions;
  }

  /** Takes the next paragraph and what was read in it alone. */
  add(paragraph: Paragraph, result: ParagraphResult): void {
    if (result.drafts.length === 0 && (this.addItem(paragraph) || this.#continues(paragraph))) return;
    this.#listing = result.listing;
    this.#unclosed = result.unclosed;
    this.#open = 0;
    this.#pending = result.pending;
    this.drafts.push(...result.drafts);
    this.mentions.push(...result.mentions);
    const last = result.drafts.at(-1);
    this.#direct = last?.quoteType === "direct" ? last : null;
  }

  /** Whether a line is an item of the list that the last speech began; the speech then runs to its end. */
  addItem(line: Paragraph): boolean {
    const end = this.#listing ? this.#reader.itemEnd(line) : -1;
    if (!this.#listing || end < 0) {
      this.#listing = null;
      return false;
    }
    this.#listing.content = { start: this.#listing.content.start, end };
    return true;
  }

  /** Whether a paragraph without speech of its own belongs to the speech before it. */
  #continues(paragraph: Paragraph): boolean {
    if (this.#unclosed && this.#goesOn(this.#unclosed, paragraph)) return true;
    const pending = this.#pending;
    const direct = this.#direct && this.#reader.quotedWhole(paragraph) ? this.#direct : null;
    const whole = pending || direct ? this.#reader.whole(paragraph) : undefined;
    if (pending && whole) {
      pending.content = whole;
      if (this.#reader.quotedWhole(paragraph)) pending.quoteType = "direct";
      this.drafts.push(pending);
      this.#pending = null;
      this.#direct = null;
      return true;
    }
    this.#pending = null;
    if (!direct) return false;
    if (whole) this.drafts.push(continuation(direct, whole));
    return true;
  }

  /** A quotation left open: it ends at the first closing mark, if one comes soon enough. */
  #goesOn(unclosed: Draft, paragraph: Paragraph): boolean {
    const closer = this.#reader.closes(paragraph);
    this.#open += 1;
    if (closer >= 0) {
      const last = this.#reader.lastBefore(paragraph, closer);
      unclosed.content = { start: unclosed.content.start, end: this.#tokens.end[Math.max(last, 0)]! };
      unclosed.flags.splice(unclosed.flags.indexOf("unclosed_quote"), 1);
      this.#unclosed = null;
      return true;
    }
    if (this.#open < OPEN) return true;
    this.#unclosed = null;
    return false;
  }
}

const continuation = (before: Draft, content: Span): Draft =>
  draftOf({
    ...before,
    content,
    cue: null,
    lemma: null,
    rule: "cue/continuation",
    preposed: [],
    flags: [],
    nested: [],
  });
