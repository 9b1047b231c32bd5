import type { ReportCueEntry } from "../../lexicon/furniture/entries.js";
import type { Annotation, Block } from "../../model/layers.js";
import { matchKey } from "../../text/chars.js";
import type { Span } from "../../text/span.js";
import { MARK, type Tokens, WORD } from "../../text/tokens.js";
import { nameEnd } from "./line-people.js";
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

/** Tokens of an article's beginning in which its agency is named, and of its end. */
const HEAD = 700;
const TAIL = 300;
/** Words of an outlet's name, and of its desk's, on a line of the two. */
const DESKED = 3;
/** Tokens of a line of the page's frame that may name its outlet. */
const FRAME = 12;
/** Paragraphs from the beginning of which one may bear the outlet's name. */
const SIGNED = 4;
/** Tokens a desk's own name may take: «گروه اقتصاد بین‌الملل». */
const DESK = 6;

/** Finds who reports. Looks at the beginning and the end of the article only: constant work beyond them. */
export class AgencyReader {
  readonly #tokens: Tokens;
  readonly #resources: FurnitureResources;
  readonly #names: OutletNames;

  constructor(tokens: Tokens, resources: FurnitureResources) {
    this.#tokens = tokens;
    this.#names = new OutletNames(tokens, resources);
    this.#resources = resources;
  }

  /**
   * The agency named in the article's own blocks: the surest find, the earliest of equals. Whom somebody spoke with is not who
   * reports where a paragraph near the beginning bears an outlet's own name.
   */
  find(blocks: readonly Block[]): AgencyFind | undefined {
    const best = this.#surest(blocks);
    if (!best?.shape || best.shape === "report") return best;
    for (const block of blocks.slice(0, SIGNED)) {
      const signed = this.#opening(block);
      if (signed && signed.strength === 3) return signed;
    }
    return best;
  }

  #surest(blocks: readonly Block[]): AgencyFind | undefined {
    let best: AgencyFind | undefined;
    const take = (find: AgencyFind | undefined): void => {
      if (find && (!best || find.strength > best.strength)) best = find;
    };
    const last = blocks.at(-1)?.tokenEnd ?? 0;
    const first = blocks[0]?.tokenStart ?? 0;
    for (const block of blocks) {
      if (block.tokenStart - first > HEAD && last - block.tokenEnd > TAIL) continue;
      take(this.#opening(block));
      if (best && best.strength === 3) return best;
      const to = Math.min(block.tokenEnd, Math.max(first + HEAD, block.tokenStart + HEAD));
      for (let i = block.tokenStart; i < to; i += 1) {
        if (this.#tokens.kind[i] !== WORD) continue;
        this.#resources.reportCues.each(this.#tokens, i, block.tokenEnd, (cue, next) =>
          take(this.#behind(cue, next, block.tokenEnd)),
        );
        if (best && best.strength === 3) return best;
      }
    }
    return best;
  }

  /** Whether a line begins as an agency's text does: «به گزارش …», «خبرگزاری گلدشت: …». */
  opens(from: number, to: number): boolean {
    let i = from;
    while (i < to && this.#tokens.kind[i] === MARK) i += 1;
    if (i >= to) return false;
    let found = false;
    this.#resources.reportCues.each(this.#tokens, i, to, (cue) => {
      if (cue.shape === "report") found = true;
    });
    return found;
  }

  /** Whether a line begins with an outlet's name: «خبرگزاری گلدشت: …». */
  heads(block: Block): boolean {
    return this.#opening(block) !== undefined;
  }

  /**
   * Whether a line is an outlet's name: «رادیو فردا», «پایگاه خبری گلدشت (Goldasht) :», «خبرگزاری گلدشت - گروه اقتصادی:»,
   * «روزنامه گلدشت - شماره ۸۷۶۵ - صفحه ۳».
   */
  isName(line: Block): boolean {
    return this.nameOf(line) !== undefined;
  }

  /** The outlet that a line names and says nothing else of. */
  nameOf({ tokenStart, tokenEnd }: Block): AgencyFind | undefined {
    const tokens = this.#tokens;
    if (tokenEnd - tokenStart > NAME + DESK) return undefined;
    const name = this.#names.name(tokenStart, tokenEnd);
    // A name with words behind it is one only where its kind stands before it: «خبرگزاری».
    if (!name || (name.to < tokenEnd && !this.#names.head(tokenStart, tokenEnd))) return undefined;
    const parted = "-–—".includes(tokens.mark(name.to) || " ");
    const desk = parted && this.#names.outlet(name.to + 1, tokenEnd, "desk") !== undefined;
    if (!desk && this.#hasWords(name.to, tokenEnd)) return undefined;
    return this.#made(name.from, name.to, name.rules, name.strength);
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
    return this.#made(tokenStart, end, [desk.entry.id], 2);
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
      if (name && name.strength === 3) return this.#made(name.from, name.to, name.rules, 3);
    }
    return undefined;
  }

  /** Whether there are words other than those of a paper's issue: «شماره ۸۷۶۵», «سال پنجم». */
  #hasWords(from: number, to: number): boolean {
    const isIssue = (i: number): boolean => this.#resources.issueWords.has(this.#tokens.key(i));
    for (let i = from; i < to; i += 1) if (this.#tokens.kind[i] === WORD && !isIssue(i) && !isIssue(i - 1)) return true;
    return false;
  }

  /** The name in a span of tokens that a label announces: «منبع: خبرگزاری گلدشت». */
  named(from: number, to: number, rule: string): AgencyFind | undefined {
    return to <= from ? undefined : this.#made(from, to, [rule], 3);
  }

  /** «خبرگزاری گلدشت: …», «تهران - ایرنا - …», «ایسنا/کرمان …». */
  #opening(block: Block): AgencyFind | undefined {
    const { tokenEnd: to } = block;
    let i = block.tokenStart;
    while (i < to && this.#tokens.mark(i) !== "" && '*«"(['.includes(this.#tokens.mark(i))) i += 1;
    for (const from of [i, this.#afterPlace(i, to), this.#afterDesk(i, to)]) {
      if (from < 0) continue;
      const head = this.#names.head(from, to);
      const name = this.#names.name(from, to);
      if (!name) continue;
      const mark = this.#tokens.mark(name.to);
      if (mark === "" || !":؛-–—/ـ)".includes(mark)) continue;
      // A name of a place or a month is also an agency's: only at the text's very beginning and with its stroke.
      if (!head && name.strength < 3) continue;
      // «استان‌ها - ایرنا - …» begins with a desk.
      const isDesk = this.#resources.lines.longest(this.#tokens, i, from)?.values.some(({ tells }) => tells === "desk");
      const place = from > i && !isDesk ? this.#tokens.span(i, from - 1) : this.#slashPlace(name.to, to);
      // «خبرگزاری گلدشت: …»: whose text it is, whoever else it reports of.
      const strength = head ? 3 : name.strength;
      const author = mark === "/" ? undefined : this.#authorAt(name.to + 1, to);
      return {
        ...this.#made(name.from, name.to, name.rules, strength),
        ...(place && { place }),
        ...(author && { author }),
      };
    }
    return undefined;
  }

  /** «مریم گلستانی - » behind an outlet's name. */
  #authorAt(i: number, to: number): Span | undefined {
    const end = i < to ? nameEnd(this.#tokens, this.#resources, i, to) : -1;
    return end > 0 && "-–—".includes(this.#tokens.mark(end) || " ") ? this.#tokens.span(i, end) : undefined;
  }

  /** Behind a desk that stands close before an outlet's name: «حوادث رکنا: …». */
  #afterDesk(i: number, to: number): number {
    const desk = this.#resources.lines.longest(this.#tokens, i, to);
    return desk?.values.some(({ tells }) => tells === "desk") && this.#tokens.kind[desk.next] === WORD ? desk.next : -1;
  }

  /** Behind «X -» or «X(» at the start of a paragraph, X of one or two words. */
  #afterPlace(i: number, to: number): number {
    for (let words = 1; words <= 2; words += 1) {
      if (i + words >= to || this.#tokens.kind[i + words - 1] !== WORD) return -1;
      const mark = this.#tokens.mark(i + words);
      if (mark === "-" || mark === "–" || mark === "—" || mark === "(" || mark === "،") return i + words + 1;
    }
    return -1;
  }

  #slashPlace(i: number, to: number): Span | undefined {
    if (
      this.#tokens.mark(i) !== "/" ||
      i + 1 >= to ||
      this.#tokens.kind[i + 1] !== WORD ||
      this.#tokens.spaceBefore(i + 1)
    )
      return undefined;
    return this.#tokens.span(i + 1, i + 2);
  }

  #behind(cue: ReportCueEntry, next: number, to: number): AgencyFind | undefined {
    const from = next;
    const rules = [cue.id];
    // Desks and reporters stand before the name.
    let desk = false;
    let desked = from;
    for (let hops = 0; hops < 3; hops += 1) {
      const word = this.#names.outlet(desked, to, "desk");
      if (!word) break;
      rules.push(word.entry.id);
      desk = true;
      desked = word.next;
    }
    if (cue.shape === "told") {
      const name = this.#names.name(desked, to);
      if (!name || name.strength < 2 || !this.#saysNext(cue, name.to, to)) return undefined;
      return { ...this.#made(name.from, name.to, [...rules, ...name.rules], name.strength), shape: cue.shape };
    }
    let name = this.#names.name(desked, to);
    if (desk)
      for (let skip = 1; !name && skip <= DESK && desked + skip < to; skip += 1) {
        if (this.#names.isBreak(desked + skip - 1)) break;
        name = this.#names.name(desked + skip, to);
      }
    // «حوزه» is a desk's word and an agency's name.
    if (!name && desk) name = this.#names.name(from, to);
    if (!name && cue.shape === "report" && !desk) name = this.#names.upTo(from, to);
    // A person is spoken with, an agency too: only a name known as one, or the reporter's own outlet.
    if (!name) return undefined;
    if (cue.shape === "interview" && name.strength < 2) return undefined;
    const place = this.#from(name.to, to);
    return {
      ...this.#made(name.from, name.to, [...rules, ...name.rules], name.strength),
      shape: cue.shape,
      ...(place && cue.shape === "report" && { place }),
    };
  }

  #saysNext(cue: ReportCueEntry, i: number, to: number): boolean {
    const stop = Math.min(to, i + 2);
    for (let at = i; at < stop; at += 1) {
      if (this.#tokens.mark(at) !== "") return false;
      for (const word of cue.followers ?? []) if (this.#tokens.is(at, matchKey(word))) return true;
    }
    return false;
  }

  /** «از قزوین،»: one to three words up to a comma. */
  #from(at: number, to: number): Span | undefined {
    const tokens = this.#tokens;
    let i = at;
    while (i < to && "»\"'".includes(this.#tokens.mark(i) || " ")) i += 1;
    if (i >= to || !tokens.is(i, "از")) return undefined;
    const start = i + 1;
    i = start;
    while (i < to && i - start < 3 && tokens.kind[i] === WORD && !this.#names.isStop(i)) i += 1;
    if (i === start) return undefined;
    const mark = this.#tokens.mark(i);
    const stopped = mark !== "" ? "،,؛".includes(mark) : i < to && tokens.is(i, "به");
    return stopped ? tokens.span(start, i) : undefined;
  }

  #made(from: number, to: number, rules: readonly string[], strength: number): AgencyFind {
    const span = this.#tokens.span(from, to);
    const { start, end } = span;
    return { span, strength, evidence: rules.map((rule) => ({ start, end, rule })) };
  }
}
