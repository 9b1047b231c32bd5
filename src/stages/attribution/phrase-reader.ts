import type { DiscourseKind } from "../../lexicon/attribution/discourse.js";
import { MARK, NUMERAL, type Tokens, WORD } from "../../text/tokens.js";
import type { AttributionResources } from "./resources.js";
import { CLASS, type ClassNumber } from "./word-classes.js";

const COMMAS = new Set(["،", ",", "؛", ";", "٬"].map((c) => c.charCodeAt(0)));
const HYPHENS = new Set(["-", "–", "—", "ـ", "−"].map((c) => c.charCodeAt(0)));
const BULLETS = new Set(["*", "•", "●", "▪", "■", "◆", "✓"].map((c) => c.charCodeAt(0)));
const OPENERS = new Set(["«", '"', "“", "„", "”", "‹", "″", "'", "‘"].map((c) => c.charCodeAt(0)));
const CLOSERS = new Set(["»", '"', "”", "“", "›", "″", "'", "’"].map((c) => c.charCodeAt(0)));

/** The first letter of «چند». */
const TCHEH = 0x686;

/** The bit of a token that was looked up; classes are numbered from 1 to 31. */
const SEEN = 1;
const OFFICE = 1 << CLASS.office;
const HONORIFIC = 1 << CLASS.honorific;
/** An office that stands before names too: «قاضی کیانی». */
const TITLE = OFFICE | HONORIFIC;

/** Looks at tokens as a reader of a source's noun phrase does: word classes, commas, hyphens, quotation marks. */
export class PhraseReader {
  readonly tokens: Tokens;
  readonly #resources: AttributionResources;
  /** The classes that begin at a token as bits, with `SEEN` once it was looked up; and where they stand in the pool. */
  readonly #classes: Int32Array;
  readonly #first: Int32Array;
  readonly #pool: number[] = [0];

  constructor(tokens: Tokens, resources: AttributionResources) {
    this.tokens = tokens;
    this.#resources = resources;
    this.#classes = new Int32Array(tokens.count);
    this.#first = new Int32Array(tokens.count);
  }

  /** Index after the longest phrase of a class that begins at `index`; -1 if there is none before `limit`. */
  after(index: number, limit: number, wanted: ClassNumber): number {
    if (index >= limit) return -1;
    const classes = this.#classes[index]! || this.#lookUp(index);
    if (classes === SEEN) return -1;
    if ((classes & (1 << wanted)) === 0) return -1;
    let best = -1;
    const pool = this.#pool;
    for (let at = this.#first[index]!; pool[at] !== 0; at += 2)
      if ((pool[at]! & (1 << wanted)) !== 0 && pool[at + 1]! <= limit) best = pool[at + 1]!;
    return best;
  }

  /** Finds all classes that begin at a token, once, and writes [classes, next token]*, 0 into the pool. Returns them as bits. */
  #lookUp(index: number): number {
    const pool = this.#pool;
    const first = pool.length;
    this.#resources.words.read(this.tokens, index, pool);
    let classes = SEEN;
    for (let at = first; at < pool.length; at += 2) classes |= pool[at]!;
    if ((classes & OFFICE) !== 0 && this.isSurname(index)) classes &= ~OFFICE;
    if ((classes & TITLE) === TITLE && !this.#mayBeNamed(index + 1)) classes &= ~HONORIFIC;
    if (classes !== SEEN) pool.push(0);
    this.#classes[index] = classes;
    this.#first[index] = first;
    return classes;
  }

  /** «قاضی پور»: a trade that is the first word of a surname. */
  isSurname(index: number): boolean {
    const next = index + 1;
    return next < this.tokens.count && this.isWord(next) && this.#resources.surnameEndings.has(this.tokens.key(next));
  }

  /** «قاضی کیانی», but «قاضی پرونده», «قاضی این شعبه». */
  #mayBeNamed(index: number): boolean {
    if (index >= this.tokens.count || this.tokens.kind[index] === NUMERAL) return false;
    return !this.#resources.notNames.has(this.tokens.key(index));
  }

  /** Whether a word ends as nouns for those who do something do. */
  isAgent(index: number): boolean {
    const key = this.tokens.key(index);
    return this.#resources.agentEndings.some((ending) => key.length > ending.length && key.endsWith(ending));
  }

  /** Whether a word ends as plurals of persons do. */
  isPlural(index: number): boolean {
    const key = this.tokens.key(index);
    if (this.#resources.brokenPlurals.has(key)) return true;
    return this.#resources.pluralEndings.some((ending) => key.length > ending.length + 1 && key.endsWith(ending));
  }

  /** «واکنش‌های …»: the head of a plural noun phrase. Compares letters, as names are read at every cue. */
  isPluralHead(index: number): boolean {
    const { letters, letterStart } = this.tokens;
    const end = letterStart[index + 1]!;
    if (end - letterStart[index]! < 6) return false;
    return letters[end - 1] === 0x6cc && letters[end - 2] === 0x627 && letters[end - 3] === 0x647;
  }

  /** Whether a word tells something of who has the floor. */
  tells(index: number, kind: DiscourseKind): boolean {
    const { keys, shapes } = this.#resources.discourse[kind];
    return shapes.fit(this.tokens, index) && keys.has(this.tokens.key(index));
  }

  /** «چند», «چندین». */
  isSome(index: number): boolean {
    return this.unit(index) === TCHEH && this.tells(index, "some");
  }

  /** Whether an office `[from, to)` stands before its holder's surname as titles do. */
  isTitle(from: number, to: number): boolean {
    return this.#resources.discourse.title.keys.has(this.tokens.keyOf(from, to));
  }

  /** Whether a word is the name of a place. */
  isPlace(index: number): boolean {
    return this.#resources.places.has(this.tokens.key(index));
  }

  /** Whether the word before `index` is the name of a country or a town, and no office («قاضی»). */
  endsInPlace(index: number): boolean {
    // «سازمان هواشناسی کشور | دمای …», but «کشور ترکیه»
    // «واشنگتن پست»
    if (index < this.tokens.count && this.after(index - 1, this.tokens.count, CLASS["proper-body"]) > index)
      return false;
    if (this.tokens.is(index - 1, "کشور")) return this.after(index, index + 1, CLASS["proper-body"]) < 0;
    const named =
      this.isPlace(index - 1) ||
      this.after(index - 1, index, CLASS["proper-body"]) > 0 ||
      (index > 1 && this.after(index - 2, index, CLASS["proper-body"]) === index);
    return named && this.after(index - 1, index, CLASS.office) < 0;
  }

  unit(index: number): number {
    return this.tokens.letters[this.tokens.letterStart[index]!]!;
  }

  isMark(index: number): boolean {
    return this.tokens.kind[index] === MARK;
  }

  isWord(index: number): boolean {
    return this.tokens.kind[index] === WORD;
  }

  /** «که», also at the end of «اینکه». */
  isKe(index: number): boolean {
    return this.tokens.is(index, "که") || this.tokens.is(index, "اینکه");
  }

  isNumeral(index: number): boolean {
    return this.tokens.kind[index] === NUMERAL;
  }

  isBullet(index: number): boolean {
    return BULLETS.has(this.unit(index));
  }

  isComma(index: number): boolean {
    return this.isMark(index) && COMMAS.has(this.unit(index));
  }

  isColon(index: number): boolean {
    return this.isMark(index) && this.unit(index) === 0x3a;
  }

  isBar(index: number): boolean {
    return this.isMark(index) && this.unit(index) === 0x7c;
  }

  isHyphen(index: number): boolean {
    return this.isMark(index) && HYPHENS.has(this.unit(index));
  }

  isOpener(index: number): boolean {
    return this.isMark(index) && OPENERS.has(this.unit(index));
  }

  isCloser(index: number): boolean {
    return this.isMark(index) && CLOSERS.has(this.unit(index));
  }

  isFullStop(index: number): boolean {
    return this.isMark(index) && this.unit(index) === 0x2e;
  }

  /** Index after the bracket that closes the one at `index`, or after `index` if none does before `limit`. */
  afterBracket(index: number, limit: number): number {
    for (let i = index + 1; i < limit && i < index + 20; i += 1) if (this.tokens.is(i, ")")) return i + 1;
    return index + 1;
  }

  /** Index of the next comma in `[index, limit)`, or -1. */
  nextComma(index: number, limit: number): number {
    for (let i = index; i < limit; i += 1) if (this.isComma(i)) return i;
    return -1;
  }
}
