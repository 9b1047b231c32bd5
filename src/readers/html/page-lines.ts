import { Alignment } from "../../text/alignment.js";
import { CHAR_CLASS, DIGIT, LETTER, LINE_BREAK, SPACE } from "../../text/chars.js";
import { type HtmlNode, isElement, nextNode } from "./dom.js";
import { readReference } from "./entities.js";
import { writeLinkedBody } from "./linked-body.js";

/** A line of the page's visible text: what stands between two breaks of its layout. */
export interface PageLine {
  /** UTF-16 into the plain text. */
  readonly start: number;
  readonly end: number;
  /** UTF-16 into the page's source, of its first character. */
  readonly rawStart: number;
  /** The innermost block element it stands in. */
  readonly block: HtmlNode;
  /** Letters of the Arabic script, and those of them inside links. */
  readonly letters: number;
  readonly linkLetters: number;
  /** Commas, semicolons, full stops, quotation marks. */
  readonly marks: number;
}

/** The visible text of a page, a line a block, with the way back to its source. */
export interface PageText {
  readonly plain: string;
  readonly alignment: Alignment;
  readonly lines: readonly PageLine[];
}

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
   h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul`.split(
    /\s+/,
  ),
);
/** Without visible text, or with text that is no part of the page. */
const SILENT = new Set(
  "script style noscript template svg math iframe object embed canvas audio video select option datalist textarea head title".split(
    " ",
  ),
);

/**
 * Reads the visible text of a parsed page; `linked` is a script whose JSON-LD holds the article's text, which is then read
 * as if the page showed it there. Linear in the source.
 */
export function pageText(root: HtmlNode, source: string, linked?: HtmlNode): PageText {
  const writer = new PageWriter(source);
  let node: HtmlNode | null = root;
  const blocks: HtmlNode[] = [root];
  let links = 0;
  // The way down and up again without recursion: an element is left when the next node is not inside it.
  const open: HtmlNode[] = [];
  const leave = (element: HtmlNode): void => {
    if (isNamed(element)) writer.leaveNamed();
    if (element.name === "a") links -= 1;
    if (element.name === "td" || element.name === "th") writer.space();
    if (BLOCKS.has(element.name ?? "")) {
      writer.lineBreak();
      blocks.pop();
    }
  };
  while (node) {
    let inside = true;
    if (node.type === "text") writer.text(node, blocks.at(-1)!, links > 0);
    else if (isElement(node)) {
      const name = node.name ?? "";
      if (SILENT.has(name) && !(name === "head" && linked)) {
        inside = false;
        if (node === linked) writeLinkedBody(writer, node, source);
      } else if (name === "br") writer.lineBreak();
      else {
        if (BLOCKS.has(name)) {
          writer.lineBreak();
          blocks.push(node);
        }
        if (isNamed(node)) writer.enterNamed();
        if (name === "a") links += 1;
        if (node.children && node.children.length > 0) open.push(node);
        else leave(node);
      }
    }
    const next: HtmlNode | null = nextNode(node, root, inside);
    while (open.length > 0 && (next === null || next.parent !== open.at(-1))) leave(open.pop()!);
    node = next;
  }
  return writer.finish();
}

/**
 * An inline element that is a value of its own, set off by style alone: one the layout names, or a bare one outside of
 * paragraphs. Inside them word processors cut words and numbers into spans.
 */
function isNamed({ name, attribs, parent }: HtmlNode): boolean {
  if (name !== "span" && name !== "a") return false;
  if (attribs?.["class"] !== undefined) return true;
  return Object.keys(attribs ?? {}).length === 0 && (parent?.name === "div" || parent?.name === "li");
}

const isDigit = (text: string, at: number): boolean => CHAR_CLASS[text.at(at)?.charCodeAt(0) ?? 0] === DIGIT;

export class PageWriter {
  readonly #source: string;
  readonly #parts: string[] = [];
  readonly #edits: [number[], number[], number[], number[]] = [[], [], [], []];
  readonly #lines: PageLine[] = [];
  /** Length of the plain text so far, and the source offset behind its last character. */
  #length = 0;
  #rawEnd = 0;
  #pending: "" | " " | "\n" = "";
  /** Between two named inline elements: left one, then entered one, no text since. */
  #seam: "none" | "left" | "between" = "none";
  #line:
    | { start: number; rawStart: number; block: HtmlNode; letters: number; links: number; marks: number }
    | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  space(): void {
    if (this.#line && this.#pending === "") this.#pending = " ";
  }

  leaveNamed(): void {
    this.#seam = "left";
  }

  enterNamed(): void {
    if (this.#seam === "left") this.#seam = "between";
  }

  lineBreak(): void {
    if (!this.#line) return;
    const { start, rawStart, block, letters, links, marks } = this.#line;
    this.#lines.push({ start, end: this.#length, rawStart, block, letters, linkLetters: links, marks });
    this.#line = undefined;
    this.#pending = "\n";
  }

  text(node: HtmlNode, block: HtmlNode, linked: boolean): void {
    const from = node.startIndex ?? 0;
    const end = Math.min(this.#source.length, from + (node.data?.length ?? 0));
    let at = from;
    while (at < end) {
      const unit = this.#source.charCodeAt(at);
      const kind = CHAR_CLASS[unit];
      if ((kind === SPACE && unit !== 0xa0) || kind === LINE_BREAK) {
        this.space();
        at += 1;
        continue;
      }
      if (unit === 0x26) {
        const reference = readReference(this.#source, at, end);
        if (reference) {
          // Line breaks written as references are white space too.
          if (/^[\t\n\f\r \u0085\u2028\u2029]$/.test(reference.text)) this.space();
          else this.put(at, reference.next, reference.text, block, linked);
          at = reference.next;
          continue;
        }
      }
      let stop = at + 1;
      while (stop < end) {
        const next = this.#source.charCodeAt(stop);
        const nextKind = CHAR_CLASS[next];
        if (next === 0x26 || (nextKind === SPACE && next !== 0xa0) || nextKind === LINE_BREAK) break;
        stop += 1;
      }
      this.put(at, stop, undefined, block, linked);
      at = stop;
    }
  }

  put(rawStart: number, rawEnd: number, written: string | undefined, block: HtmlNode, linked: boolean): void {
    // A line of nothing but hard spaces is no line.
    const text = written ?? this.#source.slice(rawStart, rawEnd);
    if (!this.#line && /^[\u00a0\u200b-\u200f\ufeff]*$/.test(text)) return;
    // «۲۱۴» beside «۳ نظر» is not 2143.
    if (this.#seam === "between" && this.#pending === "" && isDigit(text, 0) && isDigit(this.#parts.at(-1) ?? "", -1))
      this.space();
    this.#seam = "none";
    const joint = this.#pending === "\n" && this.#parts.length === 0 ? "" : this.#pending;
    if (rawStart > this.#rawEnd || joint !== "") {
      const same = joint === " " && rawStart === this.#rawEnd + 1 && this.#source[this.#rawEnd] === " ";
      if (!same) this.#edit(this.#rawEnd, rawStart, this.#length, this.#length + joint.length);
    }
    if (joint !== "") {
      this.#parts.push(joint);
      this.#length += joint.length;
    }
    this.#pending = "";
    this.#line ??= { start: this.#length, rawStart, block, letters: 0, links: 0, marks: 0 };
    if (written !== undefined) this.#edit(rawStart, rawEnd, this.#length, this.#length + written.length);
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if (CHAR_CLASS[unit] === LETTER) {
        this.#line.letters += 1;
        if (linked) this.#line.links += 1;
      } else if (unit === 0x60c || unit === 0x61b || unit === 0x2e || unit === 0xab) this.#line.marks += 1;
    }
    this.#parts.push(text);
    this.#length += text.length;
    this.#rawEnd = rawEnd;
  }

  #edit(rawStart: number, rawEnd: number, textStart: number, textEnd: number): void {
    const [rawStarts, rawEnds, textStarts, textEnds] = this.#edits;
    rawStarts.push(rawStart);
    rawEnds.push(rawEnd);
    textStarts.push(textStart);
    textEnds.push(textEnd);
  }

  finish(): PageText {
    this.lineBreak();
    return { plain: this.#parts.join(""), alignment: new Alignment(...this.#edits), lines: this.#lines };
  }
}
