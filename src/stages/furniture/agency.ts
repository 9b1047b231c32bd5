import type { ReportCueEntry } from "../../lexicon/furniture/entries.js";
import type { Block } from "../../model/layers.js";
import { matchKey } from "../../text/chars.js";
import type { Span } from "../../text/span.js";
import { MARK, type Tokens, WORD } from "../../text/tokens.js";
import { nameEnd } from "./line-people.js";
import { type AgencyFind, DESK, DESKED, OutletLines, outletFind } from "./outlet-lines.js";
import { deskEnd, ENDED, OutletNames } from "./outlet-names.js";
import type { FurnitureResources } from "./resources.js";

/** Tokens of an article's beginning in which its agency is named, and of its end. */
const HEAD = 700;
const TAIL = 300;
/** Tokens inside the brackets behind an outlet's name. */
const BRACKETS = 8;
/** Paragraphs from the beginning of which one may bear the outlet's name. */
const SIGNED = 4;

/** Whether no other name is looked for: a known one, or one that the text says it is a report of. */
const isSure = ({ strength, shape }: AgencyFind): boolean =>
  strength === 3 || (strength >= ENDED && shape === "report");

/** Finds who reports. Looks at the beginning and the end of the article only: constant work beyond them. */
export class AgencyReader {
  /** Lines that name an outlet and say little else. */
  readonly lines: OutletLines;
  readonly #tokens: Tokens;
  readonly #resources: FurnitureResources;
  readonly #names: OutletNames;

  constructor(tokens: Tokens, resources: FurnitureResources) {
    this.#tokens = tokens;
    this.#names = new OutletNames(tokens, resources);
    this.#resources = resources;
    this.lines = new OutletLines(tokens, resources);
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
      if (best && isSure(best)) return best;
      const to = Math.min(block.tokenEnd, Math.max(first + HEAD, block.tokenStart + HEAD));
      for (let i = block.tokenStart; i < to; i += 1) {
        if (this.#tokens.kind[i] !== WORD) continue;
        this.#resources.reportCues.each(this.#tokens, i, block.tokenEnd, (cue, next) =>
          take(this.#behind(cue, next, block.tokenEnd)),
        );
        if (best && isSure(best)) return best;
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

  /** The name in a span of tokens that a label announces: «منبع: خبرگزاری گلدشت». */
  named(from: number, to: number, rule: string): AgencyFind | undefined {
    return to <= from ? undefined : outletFind(this.#tokens, from, to, [rule], 3);
  }

  /** «خبرگزاری گلدشت: …», «تهران - ایرنا - …», «ایسنا/کرمان …». */
  #opening(block: Block): AgencyFind | undefined {
    const { tokenEnd: to } = block;
    let i = block.tokenStart;
    while (i < to && this.#tokens.mark(i) !== "" && '*«"(['.includes(this.#tokens.mark(i))) i += 1;
    return (
      this.#openingAt(i, i, to) ??
      this.#openingAt(i, this.#afterPlace(i, to), to) ??
      this.#openingAt(i, this.#afterDesk(i, to), to)
    );
  }

  /** An outlet's name at token `from` of a text that begins at `i`, and the mark that parts it from the text. */
  #openingAt(i: number, from: number, to: number): AgencyFind | undefined {
    const name = from < 0 ? undefined : this.#names.name(from, to);
    if (!name) return undefined;
    const desk = this.#behindDesk(name.to, to);
    const end = desk > 0 ? desk : this.#behindBrackets(name.to, to);
    const mark = this.#tokens.mark(end);
    if (mark === "" || !":؛-–—/ـ)".includes(mark)) return undefined;
    const head = this.#names.head(from, to);
    // A name of a place or a month is also an agency's: only at the text's very beginning and with its stroke.
    if (!head && name.strength < ENDED) return undefined;
    // «استان‌ها - ایرنا - …» begins with a desk.
    const isDesk = deskEnd(this.#tokens, this.#resources, i, from) > 0;
    const place = from > i && !isDesk ? this.#tokens.span(i, from - 1) : this.#slashPlace(name.to, to);
    // «خبرگزاری گلدشت: …»: whose text it is, whoever else it reports of.
    const strength = head ? 3 : name.strength;
    const author = mark === "/" ? undefined : this.#authorAt(end + 1, to, desk > 0);
    return {
      ...outletFind(this.#tokens, name.from, name.to, name.rules, strength),
      ...(place && { place }),
      ...(author && { author }),
    };
  }

  /** «مریم گلستانی - » behind an outlet's name; behind its desk a colon will do, elsewhere it is who speaks. */
  #authorAt(i: number, to: number, desked: boolean): Span | undefined {
    const end = i < to ? nameEnd(this.#tokens, this.#resources, i, to) : -1;
    const marks = desked ? "-–—؛:" : "-–—؛";
    return end > 0 && marks.includes(this.#tokens.mark(end) || " ") ? this.#tokens.span(i, end) : undefined;
  }

  /** The mark behind «، گروه استان‌ها» after an outlet's name; -1 where no desk follows. */
  #behindDesk(i: number, to: number): number {
    if (!"،-–—".includes(this.#tokens.mark(i) || " ")) return -1;
    const desk = this.#names.outlet(i + 1, to, "desk");
    if (!desk) return -1;
    for (let at = desk.next; at < to && at <= desk.next + DESKED; at += 1)
      if (this.#tokens.kind[at] === MARK) return at;
    return -1;
  }

  /** Behind a desk that stands close before an outlet's name: «حوادث رکنا: …», «سرویس فرهنگ ایسنا: …». */
  #afterDesk(i: number, to: number): number {
    const served = this.#names.outlet(i, to, "desk");
    if (served)
      for (let at = served.next + 1; at <= served.next + DESKED && at < to; at += 1) {
        if (this.#tokens.kind[at] !== WORD) break;
        if (this.#names.name(at, to)) return at;
      }
    const desk = deskEnd(this.#tokens, this.#resources, i, to);
    return desk > 0 && this.#tokens.kind[desk] === WORD ? desk : -1;
  }

  /** Behind «(شنبه/۲۲ میزان)» after an outlet's name, where a colon follows; else where it begins. */
  #behindBrackets(i: number, to: number): number {
    if (this.#tokens.mark(i) !== "(") return i;
    for (let at = i + 1; at < to && at <= i + BRACKETS; at += 1)
      if (this.#tokens.mark(at) === ")") return this.#tokens.mark(at + 1) === ":" ? at + 1 : i;
    return i;
  }

  /** Behind «X -» or «X(» at the start of a paragraph, X of one or two words. */
  #afterPlace(i: number, to: number): number {
    for (let words = 1; words <= 2; words += 1) {
      if (i + words >= to || this.#tokens.kind[i + words - 1] !== WORD) return -1;
      const mark = this.#tokens.mark(i + words);
      if (mark === "-" || mark === "–" || mark === "—" || mark === "(" || mark === "،" || mark === "/")
        return i + words + 1;
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
      if (!name || name.strength < ENDED || !this.#saysNext(cue, name.to, to)) return undefined;
      return {
        ...outletFind(this.#tokens, name.from, name.to, [...rules, ...name.rules], name.strength),
        shape: cue.shape,
      };
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
    if (cue.shape === "interview" && name.strength < ENDED) return undefined;
    const place = this.#from(name.to, to);
    return {
      ...outletFind(this.#tokens, name.from, name.to, [...rules, ...name.rules], name.strength),
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
}
