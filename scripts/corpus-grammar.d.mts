export interface CorpusArticle {
  readonly name: string;
  readonly text: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The `n`-th article of a seed, always the same. */
export function article(n: number, seed?: number): CorpusArticle;
/** The same as a row of JSON Lines. */
export function row(n: number, seed?: number): string;
