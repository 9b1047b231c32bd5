import type { MonthEntry } from "../../../lexicon/calendar/months.js";
import type { WeekdayEntry } from "../../../lexicon/calendar/weekdays.js";
import type { TimeWord } from "../../../lexicon/time/index.js";
import type { Numeral } from "../../../model/layers.js";
import type { Match } from "../../../text/phrase-matcher.js";
import type { Context } from "../context.js";
import type { Interval, Today } from "./intervals.js";
import { KIND, type TimeForm, type TimeResources } from "./time-resources.js";

/** What a reader of times has understood, from its own first token up to `next`. */
export interface Reading {
  readonly next: number;
  /** `undefined` where the words name no days, or the article has no date to count from. */
  readonly interval: Interval | undefined;
  /** Ids of the entries that spoke. */
  readonly rules: readonly string[];
  /** A word that is a time only behind a preposition: «در خرداد». */
  readonly weak?: boolean | undefined;
  /** The begin (0) or end (2) of something, as a day. */
  readonly edge?: number | undefined;
  /** Whether the year is not said and the nearest one was taken. */
  readonly guessed?: boolean | undefined;
  /** «این مدت»: the days are those of a time before it. */
  readonly pointsBack?: boolean | undefined;
}

/** A reading with every key in one order: objects made by spreading others are the most costly lines of a hot path. */
export const readingOf = (
  next: number,
  interval: Interval | undefined,
  rules: readonly string[],
  { weak, edge, guessed, pointsBack }: Reading,
): Reading => ({ next, interval, rules, weak, edge, guessed, pointsBack });

/** A number of a date: no quantity, no fraction, below 10,000. */
export interface DateNumber {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
  readonly digits: boolean;
}

type Hit = Match<TimeForm>;

/** A time word and the token after it. */
export interface TimeHit {
  readonly word: TimeWord;
  readonly next: number;
}

/** All that begins at a token, shortest first, and of which kinds it is. */
interface Hits {
  readonly kinds: number;
  readonly list: readonly Hit[];
}

const NO_WORDS: readonly TimeHit[] = [];
const NONE: Hits = { kinds: 0, list: [] };
const LARGEST = 10_000n;

/** One sentence as the readers of times see it: each token's time words are looked up once. */
export class TimeTokens {
  readonly context: Context;
  readonly today: Today | undefined;
  /** Whether «سال گذشته» may be a year of the Gregorian calendar here. */
  readonly mixed: boolean;
  readonly #resources: TimeResources;
  readonly #numerals: ReadonlyMap<number, Numeral>;
  readonly #hits: (Hits | undefined)[] = [];

  /** `numerals`: the numbers of the sentence that are no quantities, by their first token. */
  constructor(
    context: Context,
    resources: TimeResources,
    numerals: ReadonlyMap<number, Numeral>,
    today: Today | undefined,
    mixed: boolean,
  ) {
    this.context = context;
    this.#resources = resources;
    this.#numerals = numerals;
    this.today = today;
    this.mixed = mixed;
  }

  /** The next token from `at` on that a time word or a number of a date can begin with, else the sentence's end. */
  nextBegin(at: number): number {
    const { tokens, to } = this.context;
    let next = this.#resources.nextBegin(tokens, at, to);
    for (const start of this.#numerals.keys()) if (start >= at && start < next) next = start;
    return next;
  }

  /** The kinds of all that begins at a token: bits of {@link KIND}, that of a number of a date included. */
  kindsAt(at: number): number {
    const { kinds } = this.#hitsAt(at);
    return this.#numerals.has(at) ? kinds | KIND.number : kinds;
  }

  /** The longest time word of the kinds that begins at a token. `kinds`: bits of {@link KIND}. */
  word(at: number, kinds: number): TimeHit | undefined {
    const hits = this.#hitsAt(at);
    if ((hits.kinds & kinds) === 0) return undefined;
    let best: Hit | undefined;
    for (const hit of hits.list)
      if ((hit.value.kind & kinds) !== 0 && hit.value.word && (!best || hit.next > best.next)) best = hit;
    return best && { word: best.value.word!, next: best.next };
  }

  /** The time words of the kinds that begin at a token, longest first. */
  words(at: number, kinds: number): readonly TimeHit[] {
    const hits = this.#hitsAt(at);
    if ((hits.kinds & kinds) === 0) return NO_WORDS;
    const found: TimeHit[] = [];
    const { list } = hits;
    for (let i = list.length - 1; i >= 0; i -= 1) {
      const { value, next } = list[i]!;
      if ((value.kind & kinds) !== 0 && value.word) found.push({ word: value.word, next });
    }
    return found;
  }

  month(at: number): { entry: MonthEntry; next: number; doubtful: boolean } | undefined {
    const hit = this.#last(at, KIND.month);
    return hit && { entry: hit.value.month!, next: hit.next, doubtful: hit.value.doubtful };
  }

  weekday(at: number): { entry: WeekdayEntry; next: number } | undefined {
    const hit = this.#last(at, KIND.weekday);
    return hit && { entry: hit.value.weekday!, next: hit.next };
  }

  /** The longest hit of a kind. */
  #last(at: number, kind: number): Hit | undefined {
    const hits = this.#hitsAt(at);
    return (hits.kinds & kind) === 0 ? undefined : hits.list.findLast(({ value }) => value.kind === kind);
  }

  #hitsAt(at: number): Hits {
    const { context } = this;
    const known = this.#hits[at - context.from];
    if (known) return known;
    if (at < context.from || !context.isWord(at)) return NONE;
    const list = this.#resources.all(context.tokens, at, context.to);
    let kinds = 0;
    for (let i = 0; i < list.length; i += 1) kinds |= list[i]!.value.kind;
    const hits = list.length > 0 ? { kinds, list } : NONE;
    this.#hits[at - context.from] = hits;
    return hits;
  }

  /** The number that begins at a token, if it can be part of a date. */
  number(at: number): DateNumber | undefined {
    const numeral = this.#numerals.get(at);
    const { value } = numeral ?? {};
    if (numeral && !value) return this.#withLeadingZero(at, numeral);
    if (!numeral || !value || value.denominator !== 1n || numeral.scale > 1n) return undefined;
    if (value.numerator < 0n || value.numerator >= LARGEST) return undefined;
    return {
      value: Number(value.numerator),
      next: numeral.tokenEnd,
      ordinal: numeral.form === "ordinal",
      digits: numeral.rule === "numeral/digits",
    };
  }

  /** «۰۱» of «سال ۰۱» or «۰۶ مهر»: no number of anything else. */
  #withLeadingZero(at: number, numeral: Numeral): DateNumber | undefined {
    const key = this.context.tokens.keyOf(at, numeral.tokenEnd);
    const value = Number.parseInt(key, 10);
    if (key.length !== 2 || key.charAt(0) !== "0" || Number.isNaN(value)) return undefined;
    return { value, next: numeral.tokenEnd, ordinal: false, digits: true };
  }

  /** A date in digits that begins at a token: «۱۴۰۲/۰۶/۲۸». */
  dateDigits(at: number): { parts: readonly number[]; next: number } | undefined {
    const numeral = this.#numerals.get(at);
    if (!numeral?.flags.includes("date")) return undefined;
    const parts = this.context.tokens
      .keyOf(at, numeral.tokenEnd)
      .split(/[^0-9]/u)
      .map((part) => Number.parseInt(part, 10));
    return parts.length === 3 ? { parts, next: numeral.tokenEnd } : undefined;
  }
}
