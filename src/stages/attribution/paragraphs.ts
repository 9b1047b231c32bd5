import type { Document } from "../../model/document.js";
import type { BlockRole } from "../../model/layers.js";
import { MARK } from "../../text/tokens.js";

/** A paragraph: one block, or the lines of one that was wrapped by hand. Tokens `[from, to)`. */
export interface Paragraph {
  readonly from: number;
  readonly to: number;
  readonly role: BlockRole;
  /** First tokens of its sentences, in order; the first is `from`. */
  readonly sentences: readonly number[];
  /** Whether something that is not of the article's text stands right before it. */
  readonly apart: boolean;
  /** Whether a picture opens it: channels write items so. */
  readonly pictured: boolean;
}

type Doc = Document<"tokens" | "blocks" | "sentences" | "article">;

/** Shortest and longest line of a page wrapped by hand. */
const WRAP_MIN = 45;
const WRAP_MAX = 130;

/**
 * The paragraphs of an article, furniture left out. Pages from crawlers are wrapped at some column with a blank line
 * between paragraphs: there, adjoining lines are joined. Linear.
 */
export function findParagraphs(doc: Doc): Paragraph[] {
  const { blocks, tokens } = doc.layers;
  const lines = new Lines(doc);
  const isWrapped = lines.areWrapped();
  const starts = new SentenceStarts(doc);
  const paragraphs: Paragraph[] = [];
  let apart = false;
  for (let i = 0; i < blocks.length; i += 1) {
    const role = lines.role(i);
    if (role === "furniture") apart = true;
    if (role === "furniture" || blocks[i]!.tokenEnd <= blocks[i]!.tokenStart) continue;
    const first = blocks[i]!.tokenStart;
    const from = pastPictures(tokens, first, blocks[i]!.tokenEnd);
    const last = isWrapped && role !== "title" && role !== "kicker" ? lines.lastOf(i) : i;
    const joined = last > i;
    let to = blocks[last]!.tokenEnd;
    while (to > from && tokens.isPicture(to - 1)) to -= 1;
    i = last;
    if (to <= from) continue;
    const sentences = starts.within(from, to);
    paragraphs.push({ from, to, role: joined ? "paragraph" : role, sentences, apart, pictured: from > first });
    apart = role === "title" || role === "kicker";
  }
  return paragraphs;
}

/** Channels open a line or a sentence with a picture: «🔹 وی افزود». */
function pastPictures(tokens: Doc["layers"]["tokens"], from: number, to: number): number {
  let at = from;
  while (at < to && tokens.isPicture(at)) at += 1;
  return at;
}

/** The blocks of an article as lines of a page that may be wrapped by hand. */
class Lines {
  readonly #doc: Doc;

  constructor(doc: Doc) {
    this.#doc = doc;
  }

  role(i: number): BlockRole {
    return this.#doc.layers.article.labels[i]?.role ?? "paragraph";
  }

  /** Whether most of the lines that adjoin are of about one width and end in the middle of a sentence. */
  areWrapped(): boolean {
    let pairs = 0;
    let wrapped = 0;
    for (let i = 0; i + 1 < this.#doc.layers.blocks.length; i += 1) {
      if (!this.#adjoins(i) || this.role(i) === "title" || this.role(i) === "furniture") continue;
      pairs += 1;
      if (this.#isWrapped(i)) wrapped += 1;
    }
    return wrapped >= 2 && wrapped * 2 >= pairs;
  }

  /** The last line of the paragraph that line `i` begins, on a page that is wrapped. */
  lastOf(i: number): number {
    let last = i;
    while (
      this.#adjoins(last) &&
      this.role(last + 1) !== "furniture" &&
      this.role(last + 1) !== "title" &&
      (this.#isWrapped(last) || (this.#endsWithColon(last) && this.#length(last) < WRAP_MAX) || this.#isFull(last))
    )
      last += 1;
    return last;
  }

  #length(i: number): number {
    const { start, end } = this.#doc.layers.blocks[i]!;
    return end - start;
  }

  #isWrapped(i: number): boolean {
    const length = this.#length(i);
    return length >= WRAP_MIN && length <= WRAP_MAX && !this.#endsFinal(i);
  }

  /** A line that ends with a full stop only because the column was reached there. */
  #isFull(i: number): boolean {
    const { blocks } = this.#doc.layers;
    const length = this.#length(i);
    const gap = this.#doc.text.slice(blocks[i]!.end, blocks[i + 1]!.start);
    return this.#endsFinal(i) && length >= 78 && length <= WRAP_MAX && !gap.startsWith("  ");
  }

  #adjoins(i: number): boolean {
    const { text, layers } = this.#doc;
    const { blocks } = layers;
    if (i + 1 >= blocks.length || this.#isItem(i + 1)) return false;
    let breaks = 0;
    for (let at = blocks[i]!.end; at < blocks[i + 1]!.start; at += 1) if (text.charCodeAt(at) === 10) breaks += 1;
    return breaks <= 1;
  }

  /** «- …», «• …»: an item of a list is a line of its own. */
  #isItem(i: number): boolean {
    const { blocks, tokens } = this.#doc.layers;
    const { tokenStart, tokenEnd } = blocks[i]!;
    if (tokenEnd - tokenStart < 2 || tokens.kind[tokenStart] !== MARK) return false;
    return "-–•●▪*".includes(String.fromCharCode(tokens.letters[tokens.letterStart[tokenStart]!]!));
  }

  #endsFinal(i: number): boolean {
    const { blocks, tokens } = this.#doc.layers;
    const last = blocks[i]!.tokenEnd - 1;
    if (last < blocks[i]!.tokenStart || tokens.kind[last] !== MARK) return false;
    return '.!؟?»*")'.includes(String.fromCharCode(tokens.letters[tokens.letterStart[last]!]!));
  }

  #endsWithColon(i: number): boolean {
    const { blocks, tokens } = this.#doc.layers;
    const last = blocks[i]!.tokenEnd - 1;
    return last >= blocks[i]!.tokenStart && tokens.is(last, ":");
  }
}

/** The sentences of an article, asked for by growing token. */
class SentenceStarts {
  readonly #doc: Doc;
  #next = 0;

  constructor(doc: Doc) {
    this.#doc = doc;
  }

  /** First tokens of the sentences of a paragraph `[from, to)`. */
  within(from: number, to: number): number[] {
    const { sentences, tokens } = this.#doc.layers;
    const starts = [from];
    while (this.#next < sentences.length && sentences[this.#next]!.tokenStart < from) this.#next += 1;
    for (; this.#next < sentences.length && sentences[this.#next]!.tokenStart < to; this.#next += 1) {
      const { tokenStart } = sentences[this.#next]!;
      const start = pastPictures(tokens, tokenStart, to);
      if (start > from && start < to && tokens.kind[tokenStart - 1] === MARK && this.#follows(tokenStart))
        starts.push(start);
    }
    return starts;
  }

  /** Whether the mark before a token ends a sentence. */
  #follows(start: number): boolean {
    const { tokens } = this.#doc.layers;
    return !"،,:;؛-–(«…".includes(String.fromCharCode(tokens.letters[tokens.letterStart[start - 1]!]!));
  }
}
