import type { Span } from "../../text/span.js";
import { type Tokens, WORD } from "../../text/tokens.js";
import { dateAt } from "./line-dates.js";
import { type LineHit, shaped } from "./line-hit.js";
import type { PageDate } from "./page-date.js";
import type { FurnitureResources } from "./resources.js";

/** Words of a name on the line of its owner, at least and at most. */
const NAME = [2, 4] as const;
/** Tokens of the longest line that says what a picture shows and who took it, and of that name. */
const CAPTION = 24;
const TAKER = 6;

/** Behind a person's name that begins at `i`: a given name and one to three more words; -1 where none begins. */
export function nameEnd(tokens: Tokens, { givenNames }: FurnitureResources, i: number, to: number): number {
  const given = givenNames.longest(tokens, i, to);
  if (!given) return -1;
  let end = given.next;
  while (end < to && tokens.kind[end] === WORD) end += 1;
  return end > given.next && end - i >= NAME[0] && end - i <= NAME[1] ? end : -1;
}

const BYLINE = "shape/byline";

/** A line that tells its author, and maybe when. */
const byline = (span: Span, dates?: readonly PageDate[]): LineHit => ({
  ...shaped("byline", BYLINE, "edges", dates),
  values: [{ field: "author", span, rule: BYLINE }],
});

/** «مریم گلستانی - خبرنگار», «مریم گلستانی / گروه اقتصادی»: who wrote it, and what she is. */
export function signed(tokens: Tokens, resources: FurnitureResources, start: number, to: number): LineHit | undefined {
  const posted = withPost(tokens, resources, start, to);
  if (posted) return posted;
  let mark = start;
  while (mark < to && tokens.kind[mark] === WORD) mark += 1;
  if (mark - start < NAME[0] || mark - start > NAME[1] || to - mark > NAME[1]) return undefined;
  if (!"-–—/|،".includes(tokens.mark(mark) || " ") || !resources.bylineWords.has(tokens.key(mark + 1)))
    return undefined;
  for (let i = mark + 1; i < to; i += 1) if (tokens.kind[i] !== WORD) return undefined;
  return byline(tokens.span(start, mark));
}

/** «مریم گلستانی. حقوقدان»: a person and what she is, a full stop between the two and none at the end. */
function withPost(tokens: Tokens, resources: FurnitureResources, start: number, to: number): LineHit | undefined {
  const end = nameEnd(tokens, resources, start, to);
  if (end < 0 || tokens.mark(end) !== ".") return undefined;
  if (end + 1 >= to || !tokens.spaceBefore(end + 1) || to - end - 1 > NAME[1]) return undefined;
  for (let i = end + 1; i < to; i += 1) if (tokens.kind[i] !== WORD) return undefined;
  return byline(tokens.span(start, end));
}

/** «مریم گلستانی ۲۳ خرداد ۱۴۰۱», «مریم گلستانی | ۲۳ خرداد ۱۴۰۱»: who wrote it, and when. */
export function signedDate(
  tokens: Tokens,
  resources: FurnitureResources,
  start: number,
  to: number,
): LineHit | undefined {
  // «به‌روز شده ۲۳ خرداد» begins as a name does.
  const end = resources.lines.longest(tokens, start, to) ? -1 : nameEnd(tokens, resources, start, to);
  if (end < 0) return undefined;
  const from = "-–—/|،".includes(tokens.mark(end) || " ") ? end + 1 : end;
  const date = from < to ? dateAt(tokens, resources, from, to, false) : undefined;
  if (date?.next !== to) return undefined;
  return byline(tokens.span(start, end), [date.date]);
}

/** «پل گلدشت پس از سیل عکس: ایسنا»: what a picture shows, and who took it. */
export function credited(
  tokens: Tokens,
  { creditWords }: FurnitureResources,
  start: number,
  to: number,
): LineHit | undefined {
  if (to - start > CAPTION || tokens.mark(to - 1) === ".") return undefined;
  for (let i = to - 2; i > start + 1 && i >= to - TAKER; i -= 1) {
    if (tokens.mark(i) !== ":") continue;
    // «گزارشگر: مریم گلستانی / عکس: رضا گلستانی» has values of its own.
    for (let at = start; at < i; at += 1) if (tokens.mark(at) === ":") return undefined;
    // Copies lose the space before the word.
    const key = tokens.key(i - 1);
    return creditWords.some((word) => key.endsWith(word)) ? shaped("byline", "shape/credit") : undefined;
  }
  return undefined;
}
