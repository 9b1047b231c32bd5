import type { Numeral, Statement, Status } from "../../model/layers.js";
import type { Span } from "../../text/span.js";
import { lastStartingAtOrBefore } from "../../text/span.js";
import type { Tokens } from "../../text/tokens.js";
import { lineOf } from "./claim-parts.js";
import type { Context } from "./context.js";
import { type Adverbial, Governors, hasPresentVerb } from "./governing.js";
import { findPlaces } from "./place/place-phrases.js";
import type { ClaimResources } from "./resources.js";
import type { Slot } from "./slots.js";
import { findTimeExpressions, type TimeExpression } from "./time/expressions.js";
import { type Interval, type Today, todayOf, writeInterval } from "./time/intervals.js";
import { TimeTokens } from "./time/time-tokens.js";

/** When and where a number holds: the text's words, the time's ISO 8601 interval, the entries that spoke. */
export interface Setting {
  readonly time: string | null;
  readonly timeValue: string | null;
  readonly place: string | null;
  /** In the order of time and place, each behind a «+»; empty where none spoke. */
  readonly rules: string;
}

/** Entries whose days are over, and those of the day itself. */
const PAST: ReadonlySet<string> = new Set([
  "time/past",
  "time/previous",
  "time/recent",
  "time/yesterday",
  "time/day-before-yesterday",
  "time/last-night",
  "time/last-year",
  "time/year-before-last",
]);
const NOW: ReadonlySet<string> = new Set(["time/now", "time/so-far"]);

/** «این مدت» is a time named at most so many sentences before. */
const FARTHEST_ANTECEDENT = 4;

/** Says when and where the numbers of one article hold. Sentences come in order. */
export class Settings {
  readonly #resources: ClaimResources;
  readonly #statements: readonly Statement[];
  readonly #today: Today | undefined;
  readonly #mixed: boolean;
  /** The last time that names its days, and its sentence. */
  #antecedent: { readonly interval: Interval; readonly sentence: number } | undefined;

  constructor(
    resources: ClaimResources,
    tokens: Tokens,
    published: string | null,
    statements: readonly Statement[],
    numerals: readonly Numeral[],
  ) {
    this.#resources = resources;
    this.#statements = statements;
    this.#today = todayOf(published);
    this.#mixed = datesByGregorianYears(tokens, numerals);
  }

  /** Reads the times of a sentence once; the answer says which one holds for a quantity of it. */
  of(
    context: Context,
    quantities: readonly Slot[],
    others: readonly Slot[],
  ): (slot: Slot, within: Span, status: Status) => Setting {
    const { tokens } = context;
    const { taken } = context.words;
    for (const { start, end } of quantities) taken.fill(1, start, end);
    const dates = new Map<number, Numeral>();
    for (const { numeral } of others) if (taken[numeral.tokenStart] !== 1) dates.set(numeral.tokenStart, numeral);
    const reader = new TimeTokens(context, this.#resources.time, dates, this.#today, this.#mixed);
    const times = findTimeExpressions(reader).map((time) => this.#resolved(time, context.sentenceIndex));
    const when = new Governors(context, quantities, times);
    const places = findPlaces(context, this.#resources.placeNames);
    const where = new Governors(context, quantities, places.adverbial);
    const whereOf = new Governors(context, quantities, places.attributive);
    const today = this.#today?.number ?? Number.NEGATIVE_INFINITY;
    const isPast = ({ interval, rules }: TimeExpression): boolean =>
      rules.some((rule) => PAST.has(rule)) || (interval?.last ?? Number.POSITIVE_INFINITY) < today;
    // A plan is not for now either.
    const isNow = ({ rules }: TimeExpression): boolean => rules.some((rule) => NOW.has(rule));
    return (slot, within, status) => {
      const toCome = status === "target" || status === "forecast";
      const isOver = (time: TimeExpression): boolean => isPast(time) || (toCome && isNow(time));
      const allowed = ({ from, to }: Adverbial): boolean => this.#isIn(tokens.span(from, to), within);
      // «در ۱۲ مهر زخمی شدند» in September: not the nearest one, and which one is not said.
      const isStillToCome = ({ guessed, interval }: TimeExpression): boolean =>
        guessed && !toCome && (interval?.first ?? today) > today && !hasPresentVerb(context, slot);
      // «حساب ۱۴ ساله», «بودجه چهار ساله»: what lasts so long does so at any time.
      const lasting = slot.adjectival && (slot.unit?.dimension === "duration" || slot.unit?.dimension === "age");
      const time = lasting ? undefined : (when.of(slot, allowed) ?? when.carriedTo(slot, allowed, isOver, toCome));
      const place = where.of(slot, allowed) ?? whereOf.of(slot, allowed) ?? where.carriedTo(slot, allowed);
      return {
        time: time ? lineOf(tokens, time.from, time.to) : null,
        timeValue: time?.interval && !isStillToCome(time) ? writeInterval(time.interval) : null,
        place: place ? lineOf(tokens, place.from, place.to) : null,
        rules: `${time ? joinedRules(time.rules) : ""}${place ? joinedRules(place.rules) : ""}`,
      };
    };
  }

  /** With the days that «این مدت» points back to. */
  #resolved(time: TimeExpression, sentence: number): TimeExpression {
    const known = this.#antecedent;
    if (time.pointsBack)
      return known && sentence - known.sentence <= FARTHEST_ANTECEDENT ? { ...time, interval: known.interval } : time;
    const { interval } = time;
    const closed = interval?.first !== undefined && interval.last !== undefined;
    // Behind a time whose days are not known, «این مدت» has none either.
    this.#antecedent = closed ? { interval, sentence } : undefined;
    return time;
  }

  /** Whether a phrase stands in the stretch whose numbers it could date, and in no speech inside the outlet's own words. */
  #isIn(phrase: Span, within: Span): boolean {
    if (phrase.start < within.start || phrase.end > within.end) return false;
    if (within.end !== Number.POSITIVE_INFINITY) return true;
    const statement = this.#statements[lastStartingAtOrBefore(this.#statements, phrase.start)];
    return statement === undefined || statement.end <= phrase.start;
  }
}

function joinedRules(rules: readonly string[]): string {
  let text = "";
  for (const rule of rules) text += `+${rule}`;
  return text;
}

/** Whether an article speaks of years of the Gregorian calendar and of no Jalali one: its «سال گذشته» may be one too. */
function datesByGregorianYears(tokens: Tokens, numerals: readonly Numeral[]): boolean {
  let gregorian = false;
  for (const { value, tokenStart, tokenEnd, rule, scale } of numerals) {
    if (rule !== "numeral/digits" || scale > 1n || value?.denominator !== 1n || tokenStart === 0) continue;
    const year = value.numerator;
    const named = tokens.is(tokenStart - 1, "سال") || tokens.is(tokenStart - 1, "سالهای");
    const era = tokenEnd < tokens.count && tokens.is(tokenEnd, "میلادی");
    if (named && year >= 1300n && year < 1500n) return false;
    if ((named || era) && year >= 1900n && year <= 2100n) gregorian = true;
  }
  return gregorian;
}
