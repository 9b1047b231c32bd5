import type { GozarehRecord } from "../model/record.js";
import { type ReportArticle, type ReportData, type ReportError, reportArticle } from "./data.js";
import { FigureCounter } from "./figures.js";
import { People } from "./people.js";

export interface CollectorOptions {
  readonly language: "fa" | "en";
  /** Articles that the page holds at most. */
  readonly limit: number;
}

/** Characters of article text that the page holds at most, whatever the number of articles: a browser has to open it. */
const MOST_CHARACTERS = 40_000_000;
/** Errors and speakers in the figures that the page lists at most; all are counted. */
const MOST_ERRORS = 500;
const TOP = 12;

/**
 * Gathers what the page holds while articles go by. Figures are of all of them; where they are more than the page takes,
 * it keeps every second, then every fourth … in their order, so that the whole range is seen.
 */
export class ReportCollector {
  readonly #options: CollectorOptions;
  readonly #counter = new FigureCounter();
  readonly #people = new People();
  readonly #errors: ReportError[] = [];
  #kept: ReportArticle[] = [];
  #characters = 0;
  #every = 1;
  #seen = 0;

  constructor(options: CollectorOptions) {
    this.#options = options;
  }

  /** Takes the records of one article. */
  add(records: readonly GozarehRecord[]): void {
    this.#counter.add(records);
    this.#seen += 1;
    if ((this.#seen - 1) % this.#every !== 0) return;
    const article = reportArticle(records, this.#people);
    this.#kept.push(article);
    this.#characters += article.text.length;
    while (this.#isTooMuch()) this.#thin();
  }

  /** Takes what was wrong with an input. */
  addError(error: ReportError): void {
    this.#counter.addError();
    if (this.#errors.length < MOST_ERRORS) this.#errors.push(error);
  }

  data(): ReportData {
    return {
      language: this.#options.language,
      figures: this.#counter.figures(TOP),
      every: this.#every,
      articles: this.#kept,
      speakers: this.#people.list(),
      errors: this.#errors,
    };
  }

  #isTooMuch(): boolean {
    return this.#kept.length > 1 && (this.#kept.length > this.#options.limit || this.#characters > MOST_CHARACTERS);
  }

  #thin(): void {
    this.#every *= 2;
    this.#kept = this.#kept.filter((_, i) => i % 2 === 0);
    this.#characters = this.#kept.reduce((sum, { text }) => sum + text.length, 0);
  }
}
