import { matchKey } from "../../text/chars.js";
import { attribute, type HtmlNode } from "./dom.js";
import type { PageHead } from "./page-head.js";
import type { PageText } from "./page-lines.js";
import type { Noise } from "./page-noise.js";
import type { Parts } from "./page-parts.js";

/** The line that is the headline: named by the family or `h1`, and said again in the page's head. */
export function findTitleLine(
  page: PageText,
  head: PageHead,
  found: Parts,
  inContent: readonly boolean[],
  noise: Noise,
  weights: readonly number[],
): number {
  const said = head.titles.slice(0, 8).map(matchKey);
  const firstProse = weights.findIndex((weight, i) => weight > 0 && inContent[i]);
  let best = -1;
  let most = 0;
  page.lines.forEach((line, i) => {
    if (line.letters < 6 || line.end - line.start > 400) return;
    let score = 0;
    let at: HtmlNode | null = line.block;
    for (let steps = 0; at && steps < 3; steps += 1) {
      if (found.partOfNode.get(at) === "title") score = Math.max(score, 3);
      if (at.name === "h1") score = Math.max(score, 2.5);
      else if (at.name === "h2") score = Math.max(score, 1);
      if (attribute(at, "itemprop") === "headline") score = Math.max(score, 2);
      at = at.parent;
    }
    const key = matchKey(page.plain.slice(line.start, line.end));
    if (said.includes(key)) score += 4;
    else if (said.some((title) => isPartOf(key, title))) score += 3;
    else if (score < 2) return;
    if (firstProse >= 0 && i > firstProse) score -= 2;
    const kind = noise.of(line.block, undefined);
    if (kind !== undefined && kind !== "other" && kind !== "date") score -= 2;
    // Only a headline among links is a link to its own page; a menu's entries are many.
    if (score > most) {
      most = score;
      best = i;
    }
  });
  return most >= 2 ? best : -1;
}

/** Whether a line is a title in the page's head without the site's name on either end. */
const isPartOf = (key: string, title: string): boolean =>
  key.length >= 12 && key.length * 2 >= title.length && (title.startsWith(key) || title.endsWith(key));
