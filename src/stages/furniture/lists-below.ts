import type { RemovedKind } from "../../model/layers.js";
import type { Page } from "./page.js";
import type { TextExtent } from "./text-extent.js";

/** Tokens of the longest line below «مطالب مرتبط». */
const HEADLINE = 26;
/** Tokens of the longest tag on a line of its own. */
const TAG = 6;

/** Tools of a page that stand behind its text. */
const TAIL_KINDS = new Set<RemovedKind>(["share", "tags", "code", "comments", "chatbot", "navigation"]);

/** Lines from which other news are listed over a headline, not the page's sections alone. */
const MENU = 4;

/** Whether a line over line `to` is none of the page's. */
function hasHead({ labels, pieces }: Page, to: number): boolean {
  for (let i = 0; i < to; i += 1) if (!labels[i] && !pieces[i]!.hit) return true;
  return false;
}

/** Removes the lines below headings of lists: related headlines, tags. Returns the lines that are tags. */
export function removeLists(page: Page, { prose, cutoff, firstProse, lastProse }: TextExtent): number[] {
  const { pieces, labels } = page;
  const tagLines: number[] = [];
  for (let i = 0; i < cutoff; i += 1) {
    const hit = pieces[i]!.hit;
    if (!hit || !page.isFurniture(i)) continue;
    const tags = hit.entry?.value === "list" && hit.bare;
    // Below «آگهی» above the text stands the headline.
    const aboveTitle = hit.kind === "advert" && i < firstProse;
    if (!tags && (hit.opens !== "headlines" || aboveTitle)) {
      // Behind the text, what stands under the page's tools is the page's.
      if (i > lastProse && lastProse >= 0 && TAIL_KINDS.has(hit.kind))
        for (let at = i + 1; at < cutoff && !pieces[at]!.hit; at += 1) page.remove(at, "other", "page/below-tools");
      continue;
    }
    const isListed = (at: number): boolean =>
      !labels[at] && !prose[at] && page.size(at) <= (tags ? TAG : HEADLINE) && !(page.stops(at) && page.size(at) > 8);
    let to = i + 1;
    while (to < cutoff && isListed(to)) to += 1;
    if (!tags && to < cutoff && prose[to]) {
      // With its headline on the line itself one line below is a sub-headline of the article.
      if (!hit.bare && to - i <= 2) to = i + 1;
      // The line right above a paragraph may be its sub-headline; of several lines it is left to the list, unless it asks
      // what the paragraph answers or says its words.
      else if (to - i > 2 && page.leadsOn(to - 1)) to -= 1;
    }
    if (!tags && to > i + 1 && to === firstProse && !hasHead(page, i)) to = to - i > MENU ? to - 1 : i + 1;
    for (let at = i + 1; at < to; at += 1) {
      labels[at] = { role: "furniture", removed: hit.kind, rule: hit.rule };
      if (tags) tagLines.push(at);
    }
  }
  return tagLines;
}
