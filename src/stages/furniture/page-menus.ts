import type { Page } from "./page.js";
import type { TextExtent } from "./text-extent.js";

/** Lines of the shortest menu that is made out by its shape. */
const LINES = 5;
/** Tokens of a menu's entry, with a bullet before it and without one. */
const ENTRY = 6;
const BARE = 2;

/**
 * Removes the entries of a menu over the headline that no phrase names: among short lines in a row of which half and more are
 * the page's. The last of them stays where nothing of the page follows: it may be the headline.
 */
export function removeMenus(page: Page, { firstProse }: TextExtent): void {
  let from = 0;
  while (from < firstProse) {
    let to = from;
    let known = 0;
    let last = -1;
    while (to < firstProse && isEntry(page, to)) {
      if (page.isFurniture(to)) {
        known += 1;
        last = to;
      }
      to += 1;
    }
    if (to - from >= LINES && known * 2 >= to - from)
      for (let i = from; i < last; i += 1) page.remove(i, "navigation", "page/menu");
    from = Math.max(to, from + 1);
  }
}

function isEntry(page: Page, i: number): boolean {
  if (page.isFurniture(i)) return page.size(i) <= ENTRY;
  const bulleted = "•·-*▪".includes(page.firstMark(i) || " ");
  return page.size(i) <= (bulleted ? ENTRY : BARE) && page.lastMark(i) === "" && !page.isPerson(i);
}
