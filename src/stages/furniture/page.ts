import type { BlockLabel, RemovedKind } from "../../model/layers.js";
import { type Tokens, WORD } from "../../text/tokens.js";
import type { AgencyReader } from "./agency.js";
import { sharedWords, similar } from "./line-likeness.js";
import { nameEnd } from "./line-people.js";
import { skipMarks } from "./line-shape.js";
import type { Piece } from "./pieces.js";
import type { FurnitureResources } from "./resources.js";

/** Tokens from which a line without a full stop is a paragraph all the same. */
const LONG = 28;
/** Words of what an author is. */
const POST = 3;
/** Tokens of the longest line of hashtags over a text. */
const HASHTAGS = 12;
const FINAL = '.؟!?…:»")؛';

/** Tokens of the longest line that only says who spoke. */
const ANNOUNCEMENT = 10;

/** The lines of a page: what their shape says, and their labels so far. */
export class Page {
  readonly pieces: readonly Piece[];
  readonly tokens: Tokens;
  readonly count: number;
  readonly labels: (BlockLabel | undefined)[];
  readonly #agencies: AgencyReader;
  readonly #resources: FurnitureResources;

  constructor(pieces: readonly Piece[], tokens: Tokens, agencies: AgencyReader, resources: FurnitureResources) {
    this.pieces = pieces;
    this.tokens = tokens;
    this.count = pieces.length;
    this.labels = new Array(pieces.length).fill(undefined);
    this.#agencies = agencies;
    this.#resources = resources;
  }

  /** Makes a line furniture, if nothing was made of it before. */
  remove(i: number, removed: RemovedKind, rule: string): void {
    this.labels[i] ??= { role: "furniture", removed, rule };
  }

  isFurniture(i: number): boolean {
    return this.labels[i]?.role === "furniture";
  }

  size(i: number): number {
    return this.pieces[i]!.tokenEnd - this.pieces[i]!.tokenStart;
  }

  firstMark(i: number): string {
    return this.tokens.mark(this.pieces[i]!.tokenStart);
  }

  lastMark(i: number): string {
    return this.tokens.mark(this.pieces[i]!.tokenEnd - 1);
  }

  stops(i: number): boolean {
    const mark = this.lastMark(i);
    return mark !== "" && FINAL.includes(mark);
  }

  /** Running text by its shape. */
  looksLikeProse(i: number): boolean {
    const n = this.size(i);
    if (n >= LONG) return true;
    if (n >= 5 && this.#endsSentence(i)) return true;
    return n >= 8 && this.opensText(i);
  }

  /** Whether a line begins as an agency's text does: «به گزارش …». */
  opensText(i: number): boolean {
    return this.#agencies.opens(this.pieces[i]!.tokenStart, this.pieces[i]!.tokenEnd);
  }

  /** A full stop, closing marks behind it aside. */
  #endsSentence(i: number): boolean {
    const { tokens } = this;
    let last = this.pieces[i]!.tokenEnd - 1;
    while (last > this.pieces[i]!.tokenStart && '»")]'.includes(tokens.mark(last) || " ")) last -= 1;
    return tokens.mark(last) === ".";
  }

  /** «#فوری», «#آب #یزد»: nothing but hashtags. */
  isHashtag(i: number): boolean {
    const { tokenStart, tokenEnd } = this.pieces[i]!;
    if (this.tokens.mark(tokenStart) !== "#" || tokenEnd - tokenStart > HASHTAGS) return false;
    for (let at = tokenStart; at < tokenEnd; at += 1) {
      const mark = this.tokens.mark(at);
      const begins = at === tokenStart || this.tokens.spaceBefore(at);
      if (begins ? mark !== "#" : mark !== "" && mark !== "_") return false;
    }
    return true;
  }

  /** «English»: no Persian word. */
  isForeign(i: number): boolean {
    const { tokenStart, tokenEnd } = this.pieces[i]!;
    for (let at = tokenStart; at < tokenEnd; at += 1) if (this.tokens.kind[at] === WORD) return false;
    return true;
  }

  /** «خبرگزاری گلدشت»: the name of an outlet and nothing else. */
  namesOutlet(i: number): boolean {
    return (
      this.#agencies.lines.isName(this.pieces[i]!) || this.#agencies.lines.deskedName(this.pieces[i]!) !== undefined
    );
  }

  /** «مریم گلستانی»: a person's name and nothing else. */
  isPerson(i: number): boolean {
    const { tokenStart, tokenEnd } = this.pieces[i]!;
    const from = skipMarks(this.tokens, tokenStart, tokenEnd);
    return from < tokenEnd && nameEnd(this.tokens, this.#resources, from, tokenEnd) === tokenEnd;
  }

  /** «خبرنگار», «روزنامه‌نگار آزاد»: what an author is. */
  isPost(i: number): boolean {
    const { tokenStart } = this.pieces[i]!;
    return this.size(i) <= POST && this.#resources.bylineWords.has(this.tokens.key(tokenStart));
  }

  /** «X: …» with X of a few words; «X گفت: …» is a sentence. */
  isLabelled(i: number): boolean {
    const { tokenStart, tokenEnd } = this.pieces[i]!;
    for (let at = tokenStart + 1; at <= tokenStart + 4 && at < tokenEnd - 1; at += 1) {
      const mark = this.tokens.mark(at);
      if (mark !== "") return mark === ":" && !this.#resources.tellingVerbs.has(this.tokens.key(at - 1));
    }
    return false;
  }

  /** «شهردار یزد خبر داد»: says that somebody spoke, and not of what. */
  announces(i: number): boolean {
    const { tokens } = this;
    const { tokenStart, tokenEnd } = this.pieces[i]!;
    const { tellingVerbs, tellingNouns } = this.#resources;
    if (tokenEnd - tokenStart > ANNOUNCEMENT || !tellingVerbs.has(tokens.key(tokenEnd - 1))) return false;
    for (let at = tokenStart; at < tokenEnd - 1; at += 1)
      if ((tokens.kind[at] !== WORD && tokens.mark(at) !== "،") || tokens.is(at, "از") || tokens.is(at, "را"))
        return false;
    // «نرخ بلیت مترو اعلام شد» says what; «در نشست شورا اعلام شد» does not.
    if (tokens.is(tokenEnd - 1, "شد") && !tokens.is(tokenStart, "در")) return false;
    return tellingNouns.has(tokens.key(tokenEnd - 2));
  }

  /** Whether the next line follows without a blank one between, and is no agency's text. */
  isAdjoining(i: number): boolean {
    const next = this.pieces[i + 1];
    if (!next || this.#agencies.heads(next)) return false;
    const gap = this.tokens.text.slice(this.pieces[i]!.end, next.start);
    return gap.indexOf("\n") === gap.lastIndexOf("\n");
  }

  /** Whether a line goes with the paragraph below it. */
  leadsOn(i: number): boolean {
    if (this.lastMark(i) === "؟") return true;
    return sharedWords(this.tokens, this.pieces[i]!, this.pieces[i + 1]!.tokenStart, this.size(i + 1)) >= 0.5;
  }

  /** Whether line `a` begins or ends with the words of line `b` and says more: «گلدشت نیوز | …» in a page's head. */
  holds(a: number, b: number): boolean {
    const line = this.pieces[a]!;
    const { tokenStart, tokenEnd } = this.pieces[b]!;
    const words = this.tokens.keyOf(tokenStart, tokenEnd);
    const key = this.tokens.keyOf(line.tokenStart, line.tokenEnd);
    return key.length > words.length && (key.startsWith(words) || key.endsWith(words));
  }

  /** Whether two short lines share most of their words. */
  areAlike(a: number, b: number): boolean {
    return similar(this.tokens, this.pieces[a]!, this.pieces[b]!);
  }
}
