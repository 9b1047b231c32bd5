import type { MonthEntry } from "../../../lexicon/calendar/months.js";
import type { WeekdayEntry } from "../../../lexicon/calendar/weekdays.js";
import type { TimeWord, TimeWordKind } from "../../../lexicon/time/index.js";
import type { Numeral } from "../../../model/layers.js";
import type { Context } from "../context.js";
import type { Interval, Today } from "./intervals.js";
import type { TimeForm, TimeResources } from "./time-resources.js";

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
  readonly form: TimeForm;
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
  readonly #hits: (readonly Hit[] | undefined)[] = [];

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

  /** Whether a time word, a month, a weekday or a number of a date begins at a token. */
  mayBegin(at: number): boolean {
    return this.#numerals.has(at) || this.#hitsAt(at).length > 0;
  }

  /** The longest time word of one of the kinds that begins at a token. */
  word(at: number, ...kinds: readonly TimeWordKind[]): { word: TimeWord; next: number } | undefined {
    let best: { word: TimeWord; next: number } | undefined;
    for (const { form, next } of this.#hitsAt(at))
      if (form.word && kinds.includes(form.word.kind) && (!best || next > best.next)) best = { word: form.word, next };
    return best;
  }

  /** The time words of one of the kinds that begin at a token, longest first. */
  words(at: number, kinds: ReadonlySet<TimeWordKind>): readonly { word: TimeWord; next: number }[] {
    const found: { word: TimeWord; next: number }[] = [];
    for (const { form, next } of this.#hitsAt(at))
      if (form.word && kinds.has(form.word.kind)) found.unshift({ word: form.word, next });
    return found;
  }

  /** Whether nothing but words of these kinds begins at a token. */
  beginsOnlyWith(at: number, kinds: ReadonlySet<TimeWordKind>): boolean {
    if (this.#numerals.has(at)) return false;
    for (const { form } of this.#hitsAt(at)) if (!form.word || !kinds.has(form.word.kind)) return false;
    return true;
  }

  month(at: number): { entry: MonthEntry; next: number; doubtful: boolean } | undefined {
    let best: { entry: MonthEntry; next: number; doubtful: boolean } | undefined;
    for (const { form, next } of this.#hitsAt(at))
      if (form.month) best = { entry: form.month, next, doubtful: form.doubtful === true };
    return best;
  }

  weekday(at: number): { entry: WeekdayEntry; next: number } | undefined {
    let best: { entry: WeekdayEntry; next: number } | undefined;
    for (const { form, next } of this.#hitsAt(at)) if (form.weekday) best = { entry: form.weekday, next };
    return best;
  }

  /** All that begins at a token, shortest first. */
  #hitsAt(at: number): readonly Hit[] {
    const { context } = this;
    const known = this.#hits[at - context.from];
    if (known) return known;
    if (at < context.from || !context.isWord(at)) return NONE;
    let found: Hit[] | undefined;
    this.#resources.each(context.tokens, at, context.to, (form, next) => {
      found ??= [];
      found.push({ form, next });
    });
    const hits = found ?? NONE;
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
