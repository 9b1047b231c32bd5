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
  const { blocks, article, sentences, tokens } = doc.layers;
  const roleOf = (i: number): BlockRole => article.labels[i]?.role ?? "paragraph";
  const endsFinal = (i: number): boolean => {
    const last = blocks[i]!.tokenEnd - 1;
    if (last < blocks[i]!.tokenStart || tokens.kind[last] !== MARK) return false;
    return '.!؟?»*")'.includes(String.fromCharCode(tokens.letters[tokens.letterStart[last]!]!));
  };
  const adjoining = (i: number): boolean => {
    if (i + 1 >= blocks.length) return false;
    let breaks = 0;
    for (let at = blocks[i]!.end; at < blocks[i + 1]!.start; at += 1) if (doc.text.charCodeAt(at) === 10) breaks += 1;
    return breaks <= 1;
  };
  const wrappedLine = (i: number): boolean => {
    const length = blocks[i]!.end - blocks[i]!.start;
    return length >= WRAP_MIN && length <= WRAP_MAX && !endsFinal(i);
  };
  let pairs = 0;
  let wrapped = 0;
  for (let i = 0; i + 1 < blocks.length; i += 1) {
    if (!adjoining(i) || roleOf(i) === "title" || roleOf(i) === "furniture") continue;
    pairs += 1;
    if (wrappedLine(i)) wrapped += 1;
  }
  const isWrapped = wrapped >= 2 && wrapped * 2 >= pairs;

  const paragraphs: Paragraph[] = [];
  let sentence = 0;
  for (let i = 0; i < blocks.length; i += 1) {
    const role = roleOf(i);
    if (role === "furniture" || blocks[i]!.tokenEnd <= blocks[i]!.tokenStart) continue;
    const from = pastPictures(blocks[i]!.tokenStart, blocks[i]!.tokenEnd);
    let last = i;
    if (isWrapped && role !== "title" && role !== "kicker")
      while (
        adjoining(last) &&
        roleOf(last + 1) !== "furniture" &&
        roleOf(last + 1) !== "title" &&
        (wrappedLine(last) ||
          (endsWithColon(doc, last) && blocks[last]!.end - blocks[last]!.start < WRAP_MAX) ||
          fullWidth(last))
      )
        last += 1;
    let to = blocks[last]!.tokenEnd;
    while (to > from && tokens.isPicture(to - 1)) to -= 1;
    if (to <= from) {
      i = last;
      continue;
    }
    const starts = [from];
    while (sentence < sentences.length && sentences[sentence]!.tokenStart < from) sentence += 1;
    for (; sentence < sentences.length && sentences[sentence]!.tokenStart < to; sentence += 1) {
      const { tokenStart } = sentences[sentence]!;
      const start = pastPictures(tokenStart, to);
      if (start > from && start < to && tokens.kind[tokenStart - 1] === MARK && endsSentence(tokenStart))
        starts.push(start);
    }
    paragraphs.push({ from, to, role: last > i ? "paragraph" : role, sentences: starts });
    i = last;
  }
  return paragraphs;

  /** Channels open a line or a sentence with a picture: «🔹 وی افزود». */
  function pastPictures(from: number, to: number): number {
    let at = from;
    while (at < to && tokens.isPicture(at)) at += 1;
    return at;
  }
  function endsSentence(start: number): boolean {
    return !"،,:;؛-–(«…".includes(String.fromCharCode(tokens.letters[tokens.letterStart[start - 1]!]!));
  }
  /** A line that ends with a full stop only because the column was reached there. */
  function fullWidth(i: number): boolean {
    const length = blocks[i]!.end - blocks[i]!.start;
    const gap = doc.text.slice(blocks[i]!.end, blocks[i + 1]!.start);
    return endsFinal(i) && length >= 78 && length <= WRAP_MAX && !gap.startsWith("  ");
  }
}

function endsWithColon(doc: Doc, i: number): boolean {
  const { blocks, tokens } = doc.layers;
  const last = blocks[i]!.tokenEnd - 1;
  return last >= blocks[i]!.tokenStart && tokens.is(last, ":");
}
