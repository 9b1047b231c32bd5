import { LinesSeen } from "./line-likeness.js";
import type { Page } from "./page.js";
import type { TextExtent } from "./text-extent.js";

/** Tokens from which a line is long enough to be said twice by a page, not by its author. */
const REPEATED = 5;
/** Lines below the first paragraph, the lead, among which the headline stands again as a picture's name. */
const BELOW_LEAD = 4;
/** Tokens of the longest line that may be the headline again, as `areAlike` takes it. */
const HEADLINE = 40;
/** Tokens of the longest heading. */
const HEADING = 16;

/** Labels headings, paragraphs, what is said twice. Returns the lead's line; -1 where there is none. */
export function labelBody(page: Page, text: TextExtent, title: number, roles: ReadonlyMap<number, string>): number {
  const { prose, cutoff, firstProse, lastProse } = text;
  const { labels } = page;
  let lead = [...roles].find(([i, role]) => role === "lead" && !labels[i])?.[0] ?? -1;
  const seen = new LinesSeen(page.tokens, page.pieces);
  if (title >= 0) seen.meet(title);
  let previous = -1;
  for (let i = 0; i < cutoff; i += 1) {
    if (labels[i]) continue;
    if (page.size(i) === 0) {
      page.remove(i, "other", "shape/marks");
      continue;
    }
    const first = page.size(i) >= REPEATED || i < firstProse ? seen.meet(i) : undefined;
    // A short line over the text is said twice only where it is the headline.
    if (first === title && first >= 0 && page.size(i) < REPEATED) {
      page.remove(i, "duplicate", "page/title-again");
      continue;
    }
    if (page.size(i) >= REPEATED) {
      if (first !== undefined) {
        page.remove(i, "duplicate", "page/line-again");
        if (prose[i] && lead < 0 && first === firstProse && first === previous) {
          lead = first;
          labels[first] = { role: "lead", rule: "page/lead-again" };
        }
        continue;
      }
      // «تصویر …» below the lead is what its picture is called.
      const below = !prose[i] && title >= 0 && lastProse >= 0 && page.size(i) <= HEADLINE;
      const behind = below && (i > lastProse || (i <= firstProse + BELOW_LEAD && i > title && page.holds(i, title)));
      if (behind && page.areAlike(title, i)) {
        page.remove(i, "duplicate", "page/title-again");
        continue;
      }
    }
    const role = roles.get(i);
    if (role === "lead" || role === "heading") labels[i] = { role, rule: `markup/${role}` };
    else if (!prose[i] && !page.stops(i) && page.size(i) <= HEADING && i < lastProse)
      labels[i] = { role: "heading", rule: "page/heading" };
    else labels[i] = { role: "paragraph", rule: "block/paragraph" };
    previous = i;
  }
  return lead;
}
