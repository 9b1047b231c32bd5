import type { Sentence } from "../../model/layers.js";
import type { PhraseMatcher } from "../../text/phrase-matcher.js";
import { MARK, type Tokens, WORD } from "../../text/tokens.js";
import type { ClaimResources, WordClass } from "./resources.js";

/** The longest phrase of the lexicon that ends right before a number has this many words. */
const FARTHEST_BACK = 5;
/** Clauses of the news are shorter; also what keeps a hostile line linear. */
const LONGEST_CLAUSE = 60;

/** One sentence as the readers of this stage see it. Indexes are tokens; `from` and `to` bound the sentence. */
export class Context {
  readonly tokens: Tokens;
  readonly resources: ClaimResources;
  readonly sentence: Sentence;
  readonly sentenceIndex: number;
  readonly from: number;
  readonly to: number;
  /** Whether it is the article's title or kicker. */
  readonly headline: boolean;
  /** Tokens at which the sentence's numbers begin. */
  readonly #numbers: ReadonlySet<number>;
  /** Tokens that numbers are written with. */
  readonly #inside: ReadonlySet<number>;
  /** What {@link classAt} has found, by place in the sentence; `null` for an ordinary word. */
  readonly #classes: ({ value: WordClass; next: number } | null | undefined)[] = [];
  /** The clause borders asked for last: several readers ask for the same one after the other. */
  #lastStart: { readonly index: number; readonly found: number } | undefined;
  #lastEnd: { readonly index: number; readonly found: number } | undefined;

  constructor(
    tokens: Tokens,
    resources: ClaimResources,
    sentence: Sentence,
    sentenceIndex: number,
    numbers: ReadonlySet<number>,
    inside: ReadonlySet<number>,
    headline: boolean,
  ) {
    this.#inside = inside;
    this.headline = headline;
    this.#numbers = numbers;
    this.tokens = tokens;
    this.resources = resources;
    this.sentence = sentence;
    this.sentenceIndex = sentenceIndex;
    this.from = sentence.tokenStart;
    this.to = sentence.tokenEnd;
  }

  is(index: number, ...keys: readonly string[]): boolean {
    if (index < this.from || index >= this.to) return false;
    for (const key of keys) if (this.tokens.is(index, key)) return true;
    return false;
  }

  isMark(index: number): boolean {
    return index >= this.from && index < this.to && this.tokens.kind[index] === MARK;
  }

  isWord(index: number): boolean {
    return index >= this.from && index < this.to && this.tokens.kind[index] === WORD;
  }

  key(index: number): string {
    return index >= this.from && index < this.to ? this.tokens.key(index) : "";
  }

  /** The longest phrase that ends where token `end` begins, with its own first token. */
  endingAt<Value>(matcher: PhraseMatcher<Value>, end: number): { value: Value; from: number } | undefined {
    for (let start = Math.max(this.from, end - FARTHEST_BACK); start < end; start += 1) {
      let found: Value | undefined;
      matcher.each(this.tokens, start, end, (value, next) => {
        if (next === end) found = value;
      });
      if (found !== undefined) return { value: found, from: start };
    }
    return undefined;
  }

  /** The longest phrase that begins at token `start`. */
  startingAt<Value>(matcher: PhraseMatcher<Value>, start: number): { value: Value; next: number } | undefined {
    if (start < this.from || start >= this.to) return undefined;
    const hit = matcher.longest(this.tokens, start, this.to);
    return hit && { value: hit.values[0]!, next: hit.next };
  }

  isParticiple(index: number): boolean {
    return this.classAt(index)?.value === "participle";
  }

  /** Class of the word at `index`, `undefined` for an ordinary one. Also says where it ends («می شود» is two tokens). */
  classAt(index: number): { value: WordClass; next: number } | undefined {
    if (!this.isWord(index)) return undefined;
    const known = this.#classes[index - this.from];
    if (known !== undefined) return known ?? undefined;
    const found = this.startingAt(this.resources.words, index);
    this.#classes[index - this.from] = found ?? null;
    return found;
  }

  /** Whether a noun phrase can go on with the word at `index`. */
  isContent(index: number): boolean {
    if (!this.isWord(index)) return index >= this.from && index < this.to && this.tokens.kind[index] !== MARK;
    const found = this.classAt(index);
    return found === undefined;
  }

  /** Whether a quantity begins at token `index`: a number that is not only a date or an age inside a phrase. */
  quantityAt(index: number): boolean {
    return this.#numbers.has(index);
  }

  /** Whether token `index` is part of a number. */
  isNumeral(index: number): boolean {
    return this.#inside.has(index);
  }

  /** Whether a finite verb, or a participle that one follows, stands at `index`. */
  predicateAt(index: number): boolean {
    const found = this.classAt(index);
    return found?.value === "verb" || found?.value === "participle";
  }

  /** The finite verb or participle within three tokens of `index`: «را تجربه کرد», «قیمت مواجه شد». */
  predicateNear(index: number): { value: WordClass; next: number } | undefined {
    for (let at = index; at < index + 3; at += 1) {
      const found = this.classAt(at);
      if (found?.value === "verb" || found?.value === "participle") return found;
    }
    return undefined;
  }

  /** Whether the token is a mark that can stand inside a noun phrase: quotation marks, brackets. */
  isNounMark(index: number): boolean {
    return this.is(index, "«", "»", ")", "(");
  }

  /** Whether the word names a time: «امسال», «روز», «سال». */
  isTime(index: number): boolean {
    return this.isWord(index) && this.resources.times.has(this.tokens.key(index));
  }

  /** Whether a mark that ends a clause stands in `[from, to)`. */
  endsBetween(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.is(at, "؛", ".", "؟", "!")) return true;
    return false;
  }

  /** Index after the first finite verb at or after `index`, not beyond a mark of punctuation that ends a clause; the clause's end. */
  clauseEnd(index: number): number {
    if (this.#lastEnd?.index !== index) this.#lastEnd = { index, found: this.#findClauseEnd(index) };
    return this.#lastEnd.found;
  }

  #findClauseEnd(index: number): number {
    let at = index;
    const last = Math.min(this.to, index + LONGEST_CLAUSE);
    while (at < last) {
      if (this.isMark(at) && this.is(at, "؛", ".", "؟", "!", ":")) return at;
      const found = this.classAt(at);
      if (found?.value === "verb") return found.next;
      // «انتخاب شده که …», «لحاظ شده و …»: a perfect whose auxiliary is left out.
      if (found?.value === "participle" && this.is(found.next, "که", "و", "،") && at > index) return found.next;
      at = found?.next ?? at + 1;
    }
    return last;
  }

  /** Index after the last clause border before `index`: a verb, که, a colon, a semicolon. */
  clauseStart(index: number): number {
    if (this.#lastStart?.index !== index) this.#lastStart = { index, found: this.#findClauseStart(index) };
    return this.#lastStart.found;
  }

  #findClauseStart(index: number): number {
    const first = Math.max(this.from, index - LONGEST_CLAUSE);
    for (let at = index - 1; at >= first; at -= 1) {
      if (this.is(at, "که", ":", "؛", "اینکه")) return at + 1;
      const found = this.classAt(at);
      // «عوارض باید ۳۰۰ درصد افزایش یابد»: an auxiliary stands inside its clause.
      if (found?.value === "verb" && found.next <= index && !this.resources.auxiliaries.has(this.key(at)))
        return found.next;
    }
    return first;
  }
}
