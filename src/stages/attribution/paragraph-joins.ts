import type { Span } from "../../text/span.js";
import type { Tokens } from "../../text/tokens.js";
import { type Draft, draftOf, type Mention } from "./drafts.js";
import type { ParagraphReader } from "./paragraph-reader.js";
import { closedResult, type ParagraphResult } from "./paragraph-result.js";
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
  /** The stretches of the open quotation so far: a new one begins behind what is not of the article. */
  #stretches: { start: number; end: number }[] = [];
  #open = 0;
  /** Whether something that is not of the article stands between the last paragraph that was read and this one. */
  #apart = false;
  #direct: Draft | null = null;
  #listing: Draft | null = null;
  /** Whose words the next items are, and whether one was taken. */
  #announced: Draft | null = null;
  #told = false;

  /** `drafts` and `mentions` are added to. */
  constructor(reader: ParagraphReader, tokens: Tokens, drafts: Draft[], mentions: Mention[]) {
    this.#reader = reader;
    this.#tokens = tokens;
    this.drafts = drafts;
    this.mentions = mentions;
  }

  /** Takes the next paragraph and what was read in it alone. */
  add(paragraph: Paragraph, result: ParagraphResult): void {
    this.#apart ||= paragraph.apart;
    if (this.#isTold(paragraph, result)) {
      this.#apart = false;
      return;
    }
    if (result.drafts.length > 0 || !(this.#isItem(paragraph) || this.#continues(paragraph))) this.#begin(result);
    this.#apart = false;
  }

  /** Passes over a heading: it may be an item of a list. */
  passOver(heading: Paragraph): void {
    this.#apart ||= heading.apart;
    if (!this.#isTold(heading)) this.#isItem(heading);
  }

  /** Takes an answer of an interview without labels: the last person who spoke or was told of gives it. False if there is none. */
  answer(paragraph: Paragraph): boolean {
    const mention = this.mentions.at(-1);
    const content = this.#reader.answer(paragraph);
    if (!mention?.phrase || !ANSWERING.has(mention.phrase.kind) || mention.headline || !content) return false;
    this.#begin(closedResult([]));
    this.drafts.push(
      draftOf({ content, cue: null, rule: "cue/continuation", lemma: null, quoteType: "unmarked", mention }),
    );
    return true;
  }

  /** Takes the statement that a heading is. */
  set(line: Draft): void {
    this.drafts.push(line);
    this.mentions.push(line.mention);
  }

  /** Takes a paragraph that goes on with nothing. */
  #begin(result: ParagraphResult): void {
    this.#listing = result.listing;
    this.#announced = result.announced;
    this.#told = false;
    this.#unclosed = result.unclosed;
    this.#stretches = result.unclosed ? [{ ...result.unclosed.content }] : [];
    this.#open = 0;
    this.#pending = result.pending;
    this.drafts.push(...result.drafts);
    this.mentions.push(...result.mentions);
    const last = result.drafts.at(-1);
    this.#direct = last?.quoteType === "direct" ? last : null;
  }

  /** Whether a line is an item of a list of somebody's words: each is a speech. */
  #isTold(line: Paragraph, result?: ParagraphResult): boolean {
    const announced = this.#announced;
    const content = announced ? (this.#reader.item(line) ?? this.#pictured(line, result)) : undefined;
    if (!announced || !content) {
      this.#announced = null;
      return false;
    }
    if (this.#told) this.drafts.push(continuation(announced, content));
    else {
      announced.content = content;
      this.set(announced);
    }
    this.#told = true;
    this.#pending = null;
    return true;
  }

  /** «🔹 …» in which nobody takes the floor. */
  #pictured(line: Paragraph, result?: ParagraphResult): Span | undefined {
    const taken = result?.drafts.some(({ mention }) => !mention.phrase || ANSWERING.has(mention.phrase.kind));
    return line.pictured && !taken ? this.#reader.whole(line) : undefined;
  }

  /** Whether a line is an item of the list that the last speech began; the speech then runs to its end. */
  #isItem(line: Paragraph): boolean {
    const end = this.#listing && !this.#apart ? this.#reader.itemEnd(line) : -1;
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
      const item = this.#reader.item(paragraph) ?? (paragraph.pictured ? whole : undefined);
      pending.content = item ?? whole;
      // «رضا کیانی:» over a list.
      this.#announced = item ? pending : null;
      this.#told = item !== undefined;
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
    const last = this.#reader.lastBefore(paragraph, closer < 0 ? paragraph.to : closer);
    const end = this.#tokens.end[Math.max(last, 0)]!;
    if (this.#apart) this.#stretches.push({ start: this.#tokens.start[paragraph.from]!, end });
    else this.#stretches.at(-1)!.end = end;
    if (closer >= 0) {
      const [first, ...rest] = this.#stretches;
      unclosed.content = first!;
      unclosed.flags.splice(unclosed.flags.indexOf("unclosed_quote"), 1);
      for (const stretch of rest) this.drafts.push(continuation(unclosed, stretch));
      this.#unclosed = null;
      return true;
    }
    if (this.#open < OPEN) return true;
    this.#unclosed = null;
    return false;
  }
}

/** Mentions of one person. */
const ANSWERING: ReadonlySet<string> = new Set(["person", "office", "pronoun", "demonstrative"]);

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
