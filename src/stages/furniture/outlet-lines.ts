import type { ReportCueEntry } from "../../lexicon/furniture/entries.js";
import type { Annotation, Block } from "../../model/layers.js";
import type { Span } from "../../text/span.js";
import { type Tokens, WORD } from "../../text/tokens.js";
import { skipMarks } from "./line-shape.js";
import { NAME, OutletNames } from "./outlet-names.js";
import type { FurnitureResources } from "./resources.js";

/** The reporting body that a text names, and the place it reports from. Offsets into the text. */
export interface AgencyFind {
  readonly span: Span;
  readonly place?: Span;
  /** Who wrote it, between the outlet and the text: «خبرگزاری گلدشت؛ مریم گلستانی - …». */
  readonly author?: Span;
  /** The way the text speaks of it. */
  readonly shape?: ReportCueEntry["shape"];
  /** How sure: 3 a known name, 2 a name with its kind («پایگاه خبری …»), 1 a bare unknown name. */
  readonly strength: number;
  readonly evidence: readonly Annotation[];
}

/** Words of an outlet's name, and of its desk's, on a line of the two. */
export const DESKED = 3;
/** Tokens of a line of the page's frame that may name its outlet. */
const FRAME = 12;
/** Tokens a desk's own name may take: «گروه اقتصاد بین‌الملل». */
export const DESK = 6;

/** What was found of an outlet named by tokens `[from, to)`. */
export function outletFind(
  tokens: Tokens,
  from: number,
  to: number,
  rules: readonly string[],
  strength: number,
): AgencyFind {
  const span = tokens.span(from, to);
  const { start, end } = span;
  return { span, strength, evidence: rules.map((rule) => ({ start, end, rule })) };
}

/** Reads lines of a page that name its outlet and say little else. */
export class OutletLines {
  readonly #tokens: Tokens;
  readonly #resources: FurnitureResources;
  readonly #names: OutletNames;

  constructor(tokens: Tokens, resources: FurnitureResources) {
    this.#tokens = tokens;
    this.#resources = resources;
    this.#names = new OutletNames(tokens, resources);
  }

  /**
   * Whether a line is an outlet's name: «رادیو فردا», «پایگاه خبری گلدشت (Goldasht) :», «خبرگزاری گلدشت - گروه اقتصادی:»,
   * «روزنامه گلدشت - شماره ۸۷۶۵ - صفحه ۳».
   */
  isName(line: Block): boolean {
    return this.nameOf(line) !== undefined;
  }

  /** The outlet that a line names and says nothing else of. */
  nameOf({ tokenStart: from, tokenEnd }: Block): AgencyFind | undefined {
    const tokens = this.#tokens;
    // «/ایسنا», «(ایرنا)», «• بی‌بی‌سی»
    const tokenStart = skipMarks(tokens, from, tokenEnd);
    if (tokenEnd - tokenStart > NAME + DESK) return undefined;
    const name = this.#names.name(tokenStart, tokenEnd);
    // A name with words behind it is one only where its kind stands before it: «خبرگزاری».
    const alone = name !== undefined && skipMarks(tokens, name.to, tokenEnd) >= tokenEnd;
    if (!name || (!alone && !this.#names.head(tokenStart, tokenEnd))) return undefined;
    const parted = "-–—".includes(tokens.mark(name.to) || " ");
    const desk = parted && this.#names.outlet(name.to + 1, tokenEnd, "desk") !== undefined;
    if (!desk && this.#hasWords(name.to, tokenEnd)) return undefined;
    return outletFind(tokens, name.from, name.to, name.rules, name.strength);
  }

  /** The outlet of a line that names it with its desk: «گلدشت آنلاین: گروه سیاسی», known or not. */
  deskedName({ tokenStart, tokenEnd }: Block): AgencyFind | undefined {
    const tokens = this.#tokens;
    let end = tokenStart;
    while (end < tokenEnd && end - tokenStart < DESKED && tokens.kind[end] === WORD) end += 1;
    if (end === tokenStart || !":-–—|/".includes(tokens.mark(end) || " ")) return undefined;
    const desk = this.#names.outlet(end + 1, tokenEnd, "desk");
    if (!desk || desk.next >= tokenEnd || tokenEnd - desk.next > DESKED) return undefined;
    for (let i = desk.next; i < tokenEnd; i += 1) if (tokens.kind[i] !== WORD) return undefined;
    return outletFind(tokens, tokenStart, end, [desk.entry.id], 2);
  }

  /** An outlet that a line of the page's own frame names: «پرش به دیگر صفحات دویچه وله», «سرویس کیهان». */
  framed({ tokenStart, tokenEnd }: Block): AgencyFind | undefined {
    if (tokenEnd - tokenStart > FRAME) return undefined;
    for (let i = tokenStart; i < tokenEnd; i += 1) {
      const desk = this.#names.outlet(i, tokenEnd, "desk");
      const from = desk?.next ?? i;
      const known = this.#resources.agencies.longest(this.#tokens, from, tokenEnd);
      // One word may be any word: «انتخاب سردبیر», «اطلاعات بیشتر».
      const sure = known && (desk || known.next - from > 1);
      const name = sure || this.#names.head(i, tokenEnd) ? this.#names.name(from, tokenEnd) : undefined;
      if (name && name.strength === 3) return outletFind(this.#tokens, name.from, name.to, name.rules, 3);
    }
    return undefined;
  }

  /** Whether there are words other than those of a paper's issue: «شماره ۸۷۶۵», «سال پنجم». */
  #hasWords(from: number, to: number): boolean {
    const isIssue = (i: number): boolean => this.#resources.issueWords.has(this.#tokens.key(i));
    for (let i = from; i < to; i += 1) if (this.#tokens.kind[i] === WORD && !isIssue(i) && !isIssue(i - 1)) return true;
    return false;
  }
}
