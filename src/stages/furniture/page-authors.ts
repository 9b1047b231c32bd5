import type { Page } from "./page.js";
import type { TextExtent } from "./text-extent.js";

/** Lines below the first paragraph, the lead, among which the author's name may stand. */
const BELOW_LEAD = 3;

/** The line that is its author's name alone: below the headline, beside the page's date, or behind the text; -1 where none is. */
export function findAuthor(page: Page, { firstProse, lastProse, cutoff }: TextExtent): number {
  if (lastProse < 0) return -1;
  const heads: number[] = [];
  for (let i = 0; i < firstProse; i += 1) if (!page.labels[i] && page.size(i) > 0) heads.push(i);
  for (const [at, i] of heads.entries()) {
    // A name over a headline may be who speaks in it.
    const below = at > 0 && !page.isPerson(heads[0]!);
    if (page.isPerson(i) && heads.length > 1 && (isStamp(page, i + 1) || isStamp(page, i - 1) || below))
      return named(page, i);
  }
  // «مریم گلستانی» over «نوشته شده توسط مریم گلستانی | …», below the lead.
  for (let i = firstProse + 1; i <= firstProse + BELOW_LEAD && i < cutoff; i += 1)
    if (!page.labels[i] && page.isPerson(i) && page.pieces[i + 1]?.hit?.kind === "byline") return named(page, i);
  const last = lastProse + 1;
  const ends = last + 1 >= page.count || page.pieces[last + 1]!.hit !== undefined;
  if (last < page.count && last <= cutoff && !page.labels[last] && ends && page.isPerson(last))
    return named(page, last);
  return -1;
}

function named(page: Page, i: number): number {
  page.remove(i, "byline", "page/author");
  // «خبرنگار» on the next line
  if (i + 1 < page.count && page.isPost(i + 1)) page.remove(i + 1, "byline", "page/author");
  return i;
}

/** A line with the page's date or its author. */
function isStamp({ pieces }: Page, i: number): boolean {
  const hit = pieces[i]?.hit;
  return (
    hit !== undefined &&
    !hit.today &&
    (hit.kind === "byline" || hit.rule === "shape/date" || hit.entry?.field === "published")
  );
}

/** Removes hashtags behind the text. Their lines are tags. */
export function removeHashtags(page: Page, { lastProse, cutoff }: TextExtent): number[] {
  const tags: number[] = [];
  for (let i = lastProse + 1; lastProse >= 0 && i < cutoff; i += 1) {
    if (page.labels[i] || !page.isHashtag(i)) continue;
    page.remove(i, "tags", "page/hashtag");
    tags.push(i);
  }
  return tags;
}

/** Removes lines that are an outlet's name alone, below the lead and behind the text. */
export function removeOutlets(page: Page, { firstProse, lastProse, cutoff }: TextExtent): void {
  if (lastProse < 0) return;
  for (let i = firstProse + 1; i < cutoff; i += 1) {
    if (i > firstProse + BELOW_LEAD && i <= lastProse) i = lastProse + 1;
    if (i >= cutoff || page.labels[i] || page.size(i) === 0 || !page.namesOutlet(i)) continue;
    // «تسنیم:» begins its text.
    if (page.lastMark(i) !== ":") page.remove(i, "navigation", "page/outlet");
  }
}

/** Removes lines without a Persian word around the text, and beside the page's lines inside it. */
export function removeForeign(page: Page, { firstProse, lastProse, cutoff }: TextExtent): void {
  if (lastProse < 0) return;
  for (let i = 0; i < cutoff; i += 1) {
    if (page.labels[i] || page.size(i) === 0 || !page.isForeign(i)) continue;
    const beside = (i > 0 && page.isFurniture(i - 1)) || (i + 1 < cutoff && page.isFurniture(i + 1));
    if (i < firstProse || i > lastProse || (beside && !page.stops(i))) page.remove(i, "other", "page/foreign");
  }
}
