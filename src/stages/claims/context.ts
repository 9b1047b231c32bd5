import { AND, COMMA, THAT } from "../../lexicon/particles.js";
import type { Sentence } from "../../model/layers.js";
import type { PhraseMatcher } from "../../text/phrase-matcher.js";
import { MARK, type Tokens, WORD } from "../../text/tokens.js";
import { type Word, type WordSet, words } from "../../text/words.js";
import type { ClaimResources, EntitySets, WordClass } from "./resources.js";
import {
  LIGHT_PARTICIPLE,
  LIGHT_VERB,
  ORDINARY,
  PARTICIPLE,
  PREPOSITION,
  QUANTITY,
  STOP,
  type TokenWords,
  VERB,
} from "./token-words.js";

const NOUN_MARKS = words("«", "»", ")", "(");
const SENTENCE_MARKS = words("؛", ".", "؟", "!");
const CLAUSE_MARKS = words("؛", ".", "؟", "!", ":");
const CLAUSE_STARTS = words("که", ":", "؛", "اینکه");
const HAS_BEEN = words("بوده", "داشته");

/** The longest phrase of the lexicon that ends right before a number has this many words. */
const FARTHEST_BACK = 5;
/** Clauses of the news are shorter; also what keeps a hostile line linear. */
const LONGEST_CLAUSE = 60;

/** Names of the classes of `token-words`, by number. */
const CLASS_NAMES: readonly WordClass[] = ["stop", "verb", "verb", "participle", "participle", "preposition", "stop"];

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
  readonly words: TokenWords;
  readonly sets: EntitySets;
  /** The clause borders asked for last: several readers ask for the same one after the other. */
  #lastStart: { readonly index: number; readonly found: number } | undefined;
  #lastEnd: { readonly index: number; readonly found: number } | undefined;

  constructor(
    tokens: Tokens,
    words: TokenWords,
    resources: ClaimResources,
    sentence: Sentence,
    sentenceIndex: number,
    headline: boolean,
  ) {
    this.headline = headline;
    this.tokens = tokens;
    this.resources = resources;
    this.words = words;
    this.sets = resources.sets;
    this.sentence = sentence;
    this.sentenceIndex = sentenceIndex;
    this.from = sentence.tokenStart;
    this.to = sentence.tokenEnd;
    words.read(this.from, this.to);
  }

  /** Whether the token is one of a set of words. */
  in(index: number, set: WordSet): boolean {
    return index >= this.from && index < this.to && set.has(this.words.word[index]!);
  }

  /** Class of the word at `index`, a constant of `token-words`. */
  kindAt(index: number): number {
    return index >= this.from && index < this.to ? this.words.kind[index]! : ORDINARY;
  }

  /** The token after the word of a class at `index`. */
  nextOf(index: number): number {
    return this.kindAt(index) === ORDINARY ? index + 1 : index + this.words.length[index]!;
  }

  isPreposition(index: number): boolean {
    return this.kindAt(index) === PREPOSITION;
  }

  isStop(index: number): boolean {
    return this.kindAt(index) === STOP;
  }

  isVerb(index: number): boolean {
    const kind = this.kindAt(index);
    return kind === VERB || kind === LIGHT_VERB;
  }

  /** Whether a form of «شدن», «کردن» and their like stands at `index`. */
  isLightVerb(index: number): boolean {
    const kind = this.kindAt(index);
    return kind === LIGHT_VERB || kind === LIGHT_PARTICIPLE;
  }

  /** Whether the token is one of up to three words. */
  is(index: number, a: Word, b: Word = a, c: Word = a): boolean {
    if (index < this.from || index >= this.to) return false;
    const found = this.words.word[index];
    return found === a || found === b || found === c;
  }

  /** Whether the token's folded letters are one of the keys, of a list that no rule names. */
  isOneOf(index: number, keys: readonly string[]): boolean {
    if (index < this.from || index >= this.to) return false;
    const { letters, letterStart } = this.tokens;
    const from = letterStart[index]!;
    const length = letterStart[index + 1]! - from;
    const first = letters[from]!;
    for (let k = 0; k < keys.length; k += 1) {
      const key = keys[k]!;
      if (key.length !== length || key.charCodeAt(0) !== first) continue;
      let i = 1;
      while (i < length && letters[from + i] === key.charCodeAt(i)) i += 1;
      if (i === length) return true;
    }
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

  /** Whether a token's folded letters end in `suffix`. Allocates nothing. */
  endsWith(index: number, suffix: string): boolean {
    if (index < this.from || index >= this.to) return false;
    const { letters, letterStart } = this.tokens;
    const from = letterStart[index + 1]! - suffix.length;
    if (from < letterStart[index]!) return false;
    for (let i = 0; i < suffix.length; i += 1) if (letters[from + i] !== suffix.charCodeAt(i)) return false;
    return true;
  }

  /** The longest phrase that ends where token `end` begins, with its own first token. */
  endingAt<Value>(matcher: PhraseMatcher<Value>, end: number): { value: Value; from: number } | undefined {
    const { tokens } = this;
    let start = matcher.nextBegin(tokens, Math.max(this.from, end - FARTHEST_BACK), end);
    while (start < end) {
      const found = matcher.exactly(tokens, start, end);
      if (found) return { value: found.at(-1)!, from: start };
      start = matcher.nextBegin(tokens, start + 1, end);
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
    const kind = this.kindAt(index);
    return kind === PARTICIPLE || kind === LIGHT_PARTICIPLE;
  }

  /** Class of the word at `index`, `undefined` for an ordinary one. Also says where it ends («می شود» is two tokens). */
  classAt(index: number): { value: WordClass; next: number } | undefined {
    const kind = this.kindAt(index);
    return kind === ORDINARY ? undefined : { value: CLASS_NAMES[kind]!, next: index + this.words.length[index]! };
  }

  /** Whether a noun phrase can go on with the word at `index`. */
  isContent(index: number): boolean {
    return (
      index >= this.from && index < this.to && this.words.kind[index] === ORDINARY && this.tokens.kind[index] !== MARK
    );
  }

  /** Whether a quantity begins at token `index`: a number that is not only a date or an age inside a phrase. */
  quantityAt(index: number): boolean {
    return this.words.number[index] === QUANTITY;
  }

  /** Whether token `index` is part of a number. */
  isNumeral(index: number): boolean {
    return this.words.number[index]! > 0;
  }

  /** Whether a finite verb, or a participle that one follows, stands at `index`. */
  predicateAt(index: number): boolean {
    const kind = this.kindAt(index);
    return kind >= VERB && kind <= LIGHT_PARTICIPLE;
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
    return this.in(index, NOUN_MARKS);
  }

  /** Whether «گذشت» of «سالی که گذشت», «هفته‌ای که گذشت» stands at `index`. */
  isPassedTime(index: number): boolean {
    return this.in(index, this.sets.passing) && this.is(index - 1, THAT) && this.in(index - 2, this.sets.timeLeads);
  }

  /** Whether the word names a time: «امسال», «روز», «سال». */
  isTime(index: number): boolean {
    return this.in(index, this.sets.times);
  }

  /** Whether a mark that ends a clause stands in `[from, to)`. */
  endsBetween(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.in(at, SENTENCE_MARKS)) return true;
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
      if (this.isMark(at) && this.in(at, CLAUSE_MARKS)) return at;
      const next = this.nextOf(at);
      if (this.isVerb(at)) return next;
      // «انتخاب شده که …», «لحاظ شده و …»: a perfect whose auxiliary is left out.
      if (this.isParticiple(at) && this.is(next, THAT, AND, COMMA) && at > index) return next;
      at = next;
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
      // «در سالی که گذشت»: a time, no clause of its own.
      if (this.isPassedTime(at)) {
        at -= 2;
        continue;
      }
      if (this.in(at, CLAUSE_STARTS)) return at + 1;
      // «که پارسال چهار هزار مورد بوده، …»
      if (this.is(at, COMMA) && this.in(at - 1, HAS_BEEN)) return at + 1;
      // «عوارض باید ۳۰۰ درصد افزایش یابد»: an auxiliary stands inside its clause.
      if (this.isVerb(at) && at + this.words.length[at]! <= index && !this.in(at, this.sets.auxiliaries))
        return at + this.words.length[at]!;
    }
    return first;
  }
}
