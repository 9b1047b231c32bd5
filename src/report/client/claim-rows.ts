import type { ReportArticle, ReportClaim, ReportData } from "../data.js";

/** A claim with where it stands. */
export interface ClaimRow {
  readonly claim: ReportClaim;
  /** Indexes into `ReportData`. */
  readonly article: number;
  /** -1 where the outlet speaks. */
  readonly speaker: number;
  /** Folded words to search in. */
  readonly words: string;
}

export interface Conditions {
  readonly search: string;
  readonly dimension: string;
  readonly status: string;
  /** Number of a speaker, or `""` for all. */
  readonly speaker: string;
}

export type Column = "speaker" | "value" | "entity" | "time" | "article";
export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

const FOLDS: Readonly<Record<string, string>> = {
  ي: "ی",
  ى: "ی",
  ئ: "ی",
  ك: "ک",
  ة: "ه",
  ۀ: "ه",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ؤ: "و",
};

/** Letters of different keyboards, digits of three scripts and half-spaces made alike, as the extractor does. */
export const foldWords = (text: string): string =>
  text
    .replace(/[يىئكةۀأإآؤ]/g, (letter) => FOLDS[letter]!)
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u200c\u0640\u064b-\u0652]/g, "")
    .toLowerCase();

/** The words of a claim, from the article or, without a place there, its own. */
export function claimWords(article: ReportArticle, { place, words }: Pick<ReportClaim, "place" | "words">): string {
  if (!place) return words ?? "";
  return (article[place.in] ?? "").slice(...place.span);
}

/** Folds its words when first searched: the page opens sooner. */
class LazyRow implements ClaimRow {
  readonly claim: ReportClaim;
  readonly article: number;
  readonly speaker: number;
  readonly #data: ReportData;
  #words: string | undefined;

  constructor(data: ReportData, article: number, claim: ReportClaim) {
    this.#data = data;
    this.article = article;
    this.claim = claim;
    this.speaker = claim.speaker ?? -1;
  }

  get words(): string {
    this.#words ??= foldWords(this.#facts().filter(Boolean).join(" "));
    return this.#words;
  }

  #facts(): (string | undefined)[] {
    const { claim } = this;
    const article = this.#data.articles[this.article]!;
    const said = [this.#data.speakers[this.speaker]?.name, claimWords(article, claim), article.title ?? article.id];
    return [...said, claim.value_text, claim.unit, claim.entity, claim.time, claim.time_value];
  }
}

/** All claims on the page, in the order of articles. */
export const claimRows = (data: ReportData): ClaimRow[] =>
  data.articles.flatMap(({ claims }, index) => claims.map((claim) => new LazyRow(data, index, claim)));

/** The rows that meet all conditions: every word searched for, dimension, status, speaker. */
export function matchingRows(rows: readonly ClaimRow[], conditions: Conditions): ClaimRow[] {
  const searched = foldWords(conditions.search).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (conditions.dimension === "" || row.claim.dimension === conditions.dimension) &&
      (conditions.status === "" || row.claim.status === conditions.status) &&
      (conditions.speaker === "" || String(row.speaker) === conditions.speaker) &&
      (searched.length === 0 || searched.every((word) => row.words.includes(word))),
  );
}

/** Sorted by a column; rows without its fact come last either way. Values are compared in their common unit where there is one. */
export function sortedRows(rows: readonly ClaimRow[], data: ReportData, { column, descending }: Order): ClaimRow[] {
  const sign = descending ? -1 : 1;
  const keys = new Map(rows.map((row) => [row, sortKey(row, data, column)]));
  return [...rows].sort((a, b) => {
    const [x, y] = [keys.get(a), keys.get(b)];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    if (typeof x === "string" && typeof y === "string") return sign * x.localeCompare(y, "fa");
    return x < y ? -sign : x > y ? sign : 0;
  });
}

function sortKey(row: ClaimRow, { articles, speakers }: ReportData, column: Column): string | number | undefined {
  const { claim } = row;
  if (column === "speaker") return speakers[row.speaker]?.name;
  if (column === "value") return claim.norm_value ?? claim.value ?? claim.high ?? claim.low;
  if (column === "entity") return claim.entity;
  if (column === "time") return claim.time_value ?? claim.time;
  return articles[row.article]!.title ?? articles[row.article]!.id;
}
