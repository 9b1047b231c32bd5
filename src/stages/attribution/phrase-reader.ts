import type { DiscourseKind } from "../../lexicon/attribution/discourse.js";
import { MARK, NUMERAL, type Tokens, WORD } from "../../text/tokens.js";
import type { AttributionResources } from "./resources.js";
import { pointsToSpeech } from "./sayings.js";
import { CLASS, type ClassNumber } from "./word-classes.js";

const COMMAS = new Set(["،", ",", "؛", ";", "٬"].map((c) => c.charCodeAt(0)));
const HYPHENS = new Set(["-", "–", "—", "ـ", "−"].map((c) => c.charCodeAt(0)));
const BULLETS = new Set(["*", "•", "●", "▪", "■", "◆", "✓"].map((c) => c.charCodeAt(0)));
const OPENERS = new Set(["«", '"', "“", "„", "”", "‹", "″", "'", "‘"].map((c) => c.charCodeAt(0)));
const CLOSERS = new Set(["»", '"', "”", "“", "›", "″", "'", "’"].map((c) => c.charCodeAt(0)));

/** What a day that has a name is called by, as keys, and which week of several it is. */
const NAMED_DAYS: ReadonlySet<string> = new Set(["جهانی", "ملی", "بزرگداشت"]);
const WEEKS: ReadonlySet<string> = new Set(["اینده", "اخیر", "نخست", "اول", "اخر"]);

/** How far behind «این» the را of a short object stands. */
const OBJECT = 4;

/** The most words of a place between two offices. */
const PLACE = 4;

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
    if ((classes & OFFICE) !== 0 && this.#isSurname(index)) classes &= ~OFFICE;
    if ((classes & TITLE) === TITLE && !this.#mayBeNamed(index + 1)) classes &= ~HONORIFIC;
    if (classes !== SEEN) pool.push(0);
    this.#classes[index] = classes;
    this.#first[index] = first;
    return classes;
  }

  /** «قاضی پور»: a trade that is the first word of a surname. */
  #isSurname(index: number): boolean {
    const next = index + 1;
    return next < this.tokens.count && this.isWord(next) && this.#resources.surnameEndings.has(this.tokens.key(next));
  }

  /** «رضا جمعه پور»: a word at which others end that is the first of a surname. */
  #inSurname(index: number, start: number, limit: number): boolean {
    return index > start && index + 1 < limit && this.#isSurname(index);
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

  /** Whether a word is the name of a place. */
  isPlace(index: number): boolean {
    return this.#resources.places.has(this.tokens.key(index));
  }

  /** Whether the word before `index` is the name of a country or a town, and no office («قاضی»). */
  endsInPlace(index: number): boolean {
    // «سازمان هواشناسی کشور | دمای …», but «کشور ترکیه»
    if (this.tokens.is(index - 1, "کشور")) return this.after(index, index + 1, CLASS["proper-body"]) < 0;
    const named = this.isPlace(index - 1) || this.after(index - 1, index, CLASS["proper-body"]) > 0;
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

  /**
   * Where the noun phrase that begins at `index` ends: at a preposition, an adverb of time, a comma that is no comma
   * of a list inside a name («صنعت، معدن و تجارت»), or another mark.
   */
  nounPhraseEnd(index: number, limit: number): number {
    let i = index;
    while (i < limit) {
      if (this.tokens.is(i, "(")) {
        i = this.afterBracket(i, limit);
        continue;
      }
      if (this.isMark(i)) {
        if (this.isOpener(i) || this.isCloser(i)) {
          // «رئیس ترکیه و «رضا کیانی» …»: another person.
          if (i > index + 1 && this.isOpener(i) && this.tokens.is(i - 1, "و")) return i - 1;
          i += 1;
          continue;
        }
        if (this.isComma(i) && i > index && this.#listComma(i, limit)) {
          i += 1;
          continue;
        }
        return i;
      }
      if (this.tokens.kind[i] === NUMERAL && (i === index || this.#countsOthers(i + 1, limit))) return i;
      if (i > index || this.after(i, limit, CLASS.group) < 0) {
        const stop = this.after(i, limit, CLASS.stop);
        if (stop >= 0 && !this.#belongs(i, index, limit) && !this.#inSurname(i, index, limit)) return i;
      }
      // «دکتر رضا کیانی این کارها را …»: an object.
      if (i > index + 1 && this.tokens.is(i, "این") && this.#isObject(i, limit)) return i;
      // «رضا کیانی یکی از وکلای او»: in apposition.
      if (i > index + 1 && this.tokens.is(i, "یکی") && i + 1 < limit && this.tokens.is(i + 1, "از")) return i;
      if (i > index && pointsToSpeech(this, i, limit)) return i;
      // «وزیر خارجه آلمان | قتل رضا کیانی را …»: behind the office's country or town no act is a part of it.
      if (i > index + 1 && this.after(i, limit, CLASS["speech-noun"]) > 0 && this.endsInPlace(i)) return i;
      i += 1;
    }
    return i;
  }

  /** Whether را stands up to four words on. */
  #isObject(index: number, limit: number): boolean {
    for (let i = index + 1; i < limit && i <= index + OBJECT; i += 1) {
      if (!this.isWord(i)) return false;
      if (this.tokens.is(i, "را")) return true;
    }
    return false;
  }

  /** Whether what stands behind a numeral is no part of the noun phrase before it: a time, «۲۸ عضو», «۳۰ کارشناس». */
  #countsOthers(index: number, limit: number): boolean {
    return this.after(index, limit, CLASS.time) > 0 || this.after(index, limit, CLASS.office) > 0;
  }

  /** A comma inside a list of nouns that ends with و: no given name, title or office right behind it. */
  #listComma(comma: number, limit: number): boolean {
    let run = 0;
    for (let i = comma + 1; i < limit && i < comma + 16; i += 1) {
      if (this.isComma(i)) {
        if (run === 0) return false;
        run = 0;
        continue;
      }
      if (!this.isWord(i)) return false;
      if (this.tokens.is(i, "و")) return run > 0 && i + 1 < limit && this.isWord(i + 1);
      if (run === 0 && i === comma + 1) {
        if (this.after(i, limit, CLASS.honorific) > 0 || this.after(i, limit, CLASS.office) > 0) return false;
        if (this.after(i, limit, CLASS["given-name"]) > 0) return false;
      }
      if (this.after(i, limit, CLASS.stop) >= 0) return false;
      run += 1;
      if (run > 4) return false;
    }
    return false;
  }

  /** «رئیس ستاد هفته دفاع مقدس», «دبیر روز جهانی کودک», but «رئیس سازمان هفته گذشته …». */
  #namedWeek(index: number, start: number, limit: number): boolean {
    const { tokens } = this;
    if (index === start || index + 1 >= limit || !this.isWord(index + 1)) return false;
    const next = tokens.key(index + 1);
    // «رئیس ستاد هفته زن و روز مادر»
    const second = tokens.is(index - 1, "و") && this.after(index, limit, CLASS.time) < 0 && !this.isNumeral(index + 1);
    if (tokens.is(index, "روز")) return NAMED_DAYS.has(next) || second;
    if (!tokens.is(index, "هفته") || this.after(start, limit, CLASS.office) < 0) return false;
    // «هفته سوم» and «هفته پیش» are times.
    const time = this.after(index + 1, limit, CLASS["date-word"]) > 0 || this.after(index + 1, limit, CLASS.stop) > 0;
    return !time && !next.endsWith("م") && !WEEKS.has(next);
  }

  /** «نماینده ولی فقیه در خراسان رضوی و امام جمعه مشهد»: the place of the first of two offices. */
  #placeBeforeOffice(index: number, limit: number): boolean {
    for (let i = index; i < limit && i <= index + PLACE; i += 1) {
      if (this.tokens.is(i, "و")) return i > index && this.after(i + 1, limit, CLASS.office) > 0;
      if (!this.isWord(i) || this.after(i, limit, CLASS.stop) > 0 || this.after(i, limit, CLASS.setting) > 0)
        return false;
    }
    return false;
  }

  /** A preposition that stands inside an office or a group: «نماینده … در مجلس», «یکی از …», «سفارت … در یزد گفت». */
  #belongs(index: number, start: number, limit: number): boolean {
    const { tokens } = this;
    if (tokens.is(index, "از")) {
      const before = index - 1;
      if (before > start && this.after(start, limit, CLASS.office) > 0 && this.tells(before, "care")) return true;
      // «دو تن از رهبران …»
      if (tokens.is(before, "تن") || tokens.is(before, "نفر")) return before === start + 1 || before === start;
      const one = tokens.is(before, "دیگر") ? before - 1 : before;
      return one >= start && one <= start + 1 && this.after(one, index, CLASS.group) === one + 1;
    }
    // «یک منبع نزدیک به دولت»
    if (tokens.is(index, "به") && tokens.is(index - 1, "نزدیک")) return this.after(start, limit, CLASS.group) > 0;
    // «مدیرکل پیش بینی سازمان …», written apart.
    if (tokens.is(index, "پیش") && index + 1 < limit && tokens.is(index + 1, "بینی")) return true;
    // «امام جمعه»: the head of an office holds a word at which others end.
    if (index > start && this.after(index - 1, limit, CLASS.office) > index) return true;
    if (index > start && this.after(index - 1, limit, CLASS.group) > index) return true;
    if (this.#namedWeek(index, start, limit)) return true;
    // «ستاد مقابله با …», «پلیس مبارزه با …»
    if (tokens.is(index, "با"))
      return index > start && (tokens.is(index - 1, "مقابله") || tokens.is(index - 1, "مبارزه"));
    if (!tokens.is(index, "در") || index === start || index + 1 >= limit) return false;
    if (this.after(index + 1, limit, CLASS["office-place"]) > 0 && this.after(start, limit, CLASS.office) > 0)
      return true;
    if (this.after(start, limit, CLASS.office) > 0 && this.#placeBeforeOffice(index + 1, limit)) return true;
    if (this.after(index + 1, limit, CLASS.setting) > 0) return false;
    if (this.after(start, limit, CLASS.office) < 0 && this.after(start, limit, CLASS.body) < 0) return false;
    // A place of one word, then the cue.
    if (limit - index > 2) return false;
    for (let i = index + 1; i < limit; i += 1)
      if (!this.isWord(i) || this.after(i, limit, CLASS.stop) >= 0 || this.after(i, limit, CLASS.time) > 0)
        return false;
    return true;
  }
}
