import { NUMERAL, type Tokens } from "../../text/tokens.js";
import type { PageDate } from "./page-date.js";
import type { FurnitureResources } from "./resources.js";

/** A date on a line, and the token behind it. */
interface LineDate {
  readonly date: PageDate;
  readonly next: number;
}

/** The date that begins at a token of a line. */
export function dateAt(
  tokens: Tokens,
  { dates }: FurnitureResources,
  i: number,
  to: number,
  shortYears: boolean,
): LineDate | undefined {
  const date = dates.read(tokens.text, tokens.start[i]!, tokens.end[to - 1]!, shortYears);
  if (!date) return undefined;
  let next = i;
  while (next < to && tokens.end[next]! <= date.end) next += 1;
  // «۱۴۰۲/۰۸/۲۱/۲۱»: a token that goes on behind its date is none.
  return next > i ? { date, next } : undefined;
}

/** Whether a date may begin at a token: cheap to refuse. */
export function mayBeginDate(tokens: Tokens, { dateNames }: FurnitureResources, i: number, to: number): boolean {
  if (tokens.kind[i] === NUMERAL) return true;
  let named = false;
  dateNames.each(tokens, i, to, () => {
    named = true;
  });
  return named;
}
