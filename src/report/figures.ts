import type { ArticleRecord, ClaimRecord, GozarehRecord } from "../model/record.js";
import { jalaliMonth } from "./jalali-month.js";
import { People } from "./people.js";

/** One line of a list of counts. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

export interface SpeakerFigures {
  readonly speaker: string;
  readonly roles: readonly string[];
  readonly articles: number;
  readonly statements: number;
  readonly claims: number;
}

/** The largest sum of money that one speaker names in one currency. */
export interface Sum {
  /** `null` where the outlet speaks. */
  readonly speaker: string | null;
  readonly value: number;
  readonly text: string;
  readonly entity: string | null;
  readonly claim: string;
}

/** What many articles hold, in numbers. Lists are sorted, the most first; months by time. */
export interface Figures {
  readonly articles: number;
  readonly statements: number;
  readonly claims: number;
  readonly errors: number;
  readonly statements_with_speaker: number;
  readonly claims_with_speaker: number;
  readonly speakers: number;
  readonly by_dimension: readonly Count[];
  readonly by_unit: readonly Count[];
  readonly by_status: readonly Count[];
  readonly by_agency: readonly Count[];
  /** Claims by the Jalali month of their article, `1402-06`; articles without a date are not in it. */
  readonly by_month: readonly Count[];
  readonly by_speaker: readonly SpeakerFigures[];
  /** By currency, the currency named most often first. */
  readonly largest_sums: readonly { readonly unit: string; readonly claims: number; readonly sums: readonly Sum[] }[];
}

/** Statuses in which a sum is somebody's assertion, plan or forecast. */
const SAID: ReadonlySet<string> = new Set(["asserted", "target", "forecast"]);

/** Counts the records of many articles, one article at a time. */
export class FigureCounter {
  readonly #people = new People();
  readonly #bySpeaker: { articles: number; statements: number; claims: number }[] = [];
  readonly #counts = { articles: 0, statements: 0, claims: 0, errors: 0, statementsSaid: 0, claimsSaid: 0 };
  readonly #dimensions = new Map<string, number>();
  readonly #units = new Map<string, number>();
  readonly #statuses = new Map<string, number>();
  readonly #agencies = new Map<string, number>();
  readonly #months = new Map<string, number>();
  readonly #sums = new Map<string, { claims: number; best: Map<number, Sum> }>();

  /** Takes the records of one article. */
  add(records: readonly GozarehRecord[]): void {
    const article = records.find((record): record is ArticleRecord => record.type === "article");
    const month = jalaliMonth(article?.published ?? null);
    const here = new Set<number>();
    this.#counts.articles += 1;
    if (article?.agency) up(this.#agencies, article.agency);
    for (const record of records) {
      if (record.type === "article") continue;
      const number = this.#people.numberOf(record);
      if (number >= 0) here.add(number);
      this.#bySpeaker[number] ??= { articles: 0, statements: 0, claims: 0 };
      if (record.type === "statement") {
        this.#counts.statements += 1;
        if (number >= 0) this.#counts.statementsSaid += 1;
        this.#bySpeaker[number].statements += 1;
      } else {
        this.#counts.claims += 1;
        if (number >= 0) this.#counts.claimsSaid += 1;
        this.#bySpeaker[number].claims += 1;
        this.#addClaim(record, number, month);
      }
    }
    for (const number of here) this.#bySpeaker[number]!.articles += 1;
  }

  /** Takes an input that could not be read. */
  addError(): void {
    this.#counts.errors += 1;
  }

  #addClaim(claim: ClaimRecord, speaker: number, month: string | undefined): void {
    up(this.#dimensions, claim.dimension);
    up(this.#statuses, claim.status);
    if (claim.unit !== null) up(this.#units, claim.unit);
    if (month !== undefined) up(this.#months, month);
    if (claim.dimension !== "money" || claim.unit === null || !SAID.has(claim.status)) return;
    const value = claim.norm_value ?? claim.value ?? claim.high ?? claim.low;
    if (value === null) return;
    const unit = claim.norm_value === null ? claim.unit : (claim.norm_unit ?? claim.unit);
    const sums = this.#sums.get(unit) ?? { claims: 0, best: new Map<number, Sum>() };
    this.#sums.set(unit, sums);
    sums.claims += 1;
    const before = sums.best.get(speaker);
    if (before && before.value >= value) return;
    const name = claim.speaker ?? claim.speaker_role;
    sums.best.set(speaker, { speaker: name, value, text: claim.text, entity: claim.entity, claim: claim.id });
  }

  /** The figures so far, lists no longer than `top`. */
  figures(top = Number.POSITIVE_INFINITY): Figures {
    const { articles, statements, claims, errors, statementsSaid, claimsSaid } = this.#counts;
    const people = this.#people.list();
    const speakers = people.map(({ name, roles }, i) => ({ speaker: name, roles, ...this.#bySpeaker[i]! }));
    speakers.sort((a, b) => b.statements + b.claims - (a.statements + a.claims) || order(a.speaker, b.speaker));
    return {
      articles,
      statements,
      claims,
      errors,
      statements_with_speaker: statementsSaid,
      claims_with_speaker: claimsSaid,
      speakers: people.length,
      by_dimension: sorted(this.#dimensions, top),
      by_unit: sorted(this.#units, top),
      by_status: sorted(this.#statuses, top),
      by_agency: sorted(this.#agencies, top),
      by_month: [...this.#months].map(([name, count]) => ({ name, count })).sort((a, b) => order(a.name, b.name)),
      by_speaker: speakers.slice(0, top),
      largest_sums: [...this.#sums]
        .map(([unit, { claims: count, best }]) => ({ unit, claims: count, sums: largest(best, top) }))
        .sort((a, b) => b.claims - a.claims || order(a.unit, b.unit))
        .slice(0, top),
    };
  }
}

function up(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sorted = (counts: ReadonlyMap<string, number>, top: number): Count[] =>
  [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || order(a.name, b.name))
    .slice(0, top);

const largest = (best: ReadonlyMap<number, Sum>, top: number): Sum[] =>
  [...best.values()].sort((a, b) => b.value - a.value || order(a.claim, b.claim)).slice(0, top);
