import type { MonthEntry } from "../../../lexicon/calendar/months.js";
import type { WeekdayEntry } from "../../../lexicon/calendar/weekdays.js";
import type { TimeWord, TimeWordKind } from "../../../lexicon/time/index.js";
import type { Numeral } from "../../../model/layers.js";
import type { Context } from "../context.js";
import type { Interval, Today } from "./intervals.js";
import type { TimeResources } from "./time-resources.js";

/** What a reader of times has understood, from its own first token up to `next`. */
export interface Reading {
  readonly next: number;
  /** `undefined` where the words name no days, or the article has no date to count from. */
  readonly interval: Interval | undefined;
  /** Ids of the entries that spoke. */
  readonly rules: readonly string[];
  /** A word that is a time only behind a preposition: «در خرداد». */
  readonly weak?: boolean;
  /** The begin (0) or end (2) of something, as a day. */
  readonly edge?: number;
  /** Whether the year is not said and the nearest one was taken. */
  readonly guessed?: boolean;
  /** «این مدت»: the days are those of a time before it. */
  readonly pointsBack?: boolean;
}

/** A number of a date: no quantity, no fraction, below 10,000. */
export interface DateNumber {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
  readonly digits: boolean;
}

interface Hit {
  readonly word: TimeWord;
  readonly next: number;
}

const NONE: readonly Hit[] = [];
const LARGEST = 10_000n;

/** One sentence as the readers of times see it: each token's time words are looked up once. */
export class TimeTokens {
  readonly context: Context;
  readonly today: Today | undefined;
  /** Whether «سال گذشته» may be a year of the Gregorian calendar here. */
  readonly mixed: boolean;
  readonly #resources: TimeResources;
  readonly #numerals: ReadonlyMap<number, Numeral>;
  readonly #hits = new Map<number, readonly Hit[]>();

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

  /** The longest time word of one of the kinds that begins at a token. */
  word(at: number, ...kinds: readonly TimeWordKind[]): Hit | undefined {
    let best: Hit | undefined;
    for (const hit of this.hits(at)) if (kinds.includes(hit.word.kind) && (!best || hit.next > best.next)) best = hit;
    return best;
  }

  /** All time words that begin at a token, shortest first. */
  hits(at: number): readonly Hit[] {
    const { context } = this;
    if (!context.isWord(at)) return NONE;
    const known = this.#hits.get(at);
    if (known) return known;
    let found: Hit[] | undefined;
    this.#resources.words.each(context.tokens, at, context.to, (word, next) => {
      found ??= [];
      found.push({ word, next });
    });
    this.#hits.set(at, found ?? NONE);
    return found ?? NONE;
  }

  month(at: number): { entry: MonthEntry; next: number; doubtful: boolean } | undefined {
    const hit = this.context.startingAt(this.#resources.months, at);
    if (!hit) return undefined;
    const key = this.context.tokens.keyOf(at, hit.next);
    return { entry: hit.value, next: hit.next, doubtful: this.#resources.doubtfulMonths.has(key) };
  }

  weekday(at: number): { entry: WeekdayEntry; next: number } | undefined {
    const hit = this.context.startingAt(this.#resources.weekdays, at);
    return hit && { entry: hit.value, next: hit.next };
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
