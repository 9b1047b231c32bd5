import type { Place, ReportArticle, ReportClaim, ReportStatement } from "../data.js";

/** A stretch of one text, within one statement (or none) and one claim (or none). */
export interface Stretch {
  readonly text: string;
  readonly statement: ReportStatement | undefined;
  readonly claim: ReportClaim | undefined;
  /** The statement begins here. */
  readonly begins: boolean;
}

type Field = Place["in"];

/** A field of the article cut at the borders of its statements and claims; the innermost one counts. */
export function stretches(article: ReportArticle, field: Field): Stretch[] {
  const text = article[field] ?? "";
  const here = <Found extends { readonly place?: Place }>(all: readonly Found[]): Found[] =>
    all.filter(({ place }) => place?.in === field);
  const statements = here(article.statements);
  const claims = here(article.claims);
  const cuts = new Set([0, text.length]);
  for (const { place } of [...statements, ...claims]) for (const offset of place!.span) cuts.add(offset);
  const borders = [...cuts].sort((a, b) => a - b);
  const open: ReportStatement[] = [];
  let nextStatement = 0;
  let nextClaim = 0;
  const result: Stretch[] = [];
  for (let i = 0; i + 1 < borders.length; i += 1) {
    const [start, end] = [borders[i]!, borders[i + 1]!];
    while (open.length > 0 && open.at(-1)!.place!.span[1] <= start) open.pop();
    let begins = false;
    while (nextStatement < statements.length && statements[nextStatement]!.place!.span[0] <= start) {
      open.push(statements[nextStatement]!);
      nextStatement += 1;
      begins = true;
    }
    while (nextClaim < claims.length && claims[nextClaim]!.place!.span[1] <= start) nextClaim += 1;
    const claim = claims[nextClaim];
    const inClaim = claim !== undefined && claim.place!.span[0] <= start;
    result.push({ text: text.slice(start, end), statement: open.at(-1), claim: inClaim ? claim : undefined, begins });
  }
  return result;
}
