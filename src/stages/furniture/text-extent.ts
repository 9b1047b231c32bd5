import type { RemovedKind } from "../../model/layers.js";
import type { Page } from "./page.js";

/** Where the article's text stands on its page. */
export interface TextExtent {
  /** By line: running text by its shape, before `cutoff`. */
  readonly prose: readonly boolean[];
  /** First line behind the article; the number of lines where it goes to the page's end. */
  readonly cutoff: number;
  /** `cutoff` where no line is prose. */
  readonly firstProse: number;
  /** -1 where no line is prose. */
  readonly lastProse: number;
}

/** Finds the running text, and labels what is furniture wherever it stands. */
export function findText(page: Page): TextExtent {
  const prose: boolean[] = [];
  for (let i = 0; i < page.count; i += 1) {
    const { hit, glued } = page.pieces[i]!;
    if (hit && (glued || (hit.place === "anywhere" && !hit.weak))) page.remove(i, hit.kind, hit.rule);
    prose.push(page.labels[i] === undefined && (!hit || hit.weak) && page.looksLikeProse(i));
  }
  const cutoff = findCutoff(page, prose);
  prose.fill(false, cutoff);
  const first = prose.indexOf(true);
  return { prose, cutoff, firstProse: first < 0 ? cutoff : first, lastProse: prose.lastIndexOf(true) };
}

/** Where the article has ended: behind its end mark, or where the comments or a chatbot begin. */
function findCutoff(page: Page, prose: readonly boolean[]): number {
  const { pieces, count, labels } = page;
  let below = 0;
  for (let i = 0; i < count; i += 1) if (prose[i]) below += page.size(i);
  const lastEnd = pieces.findLastIndex(({ hit }) => hit?.kind === "end_mark");
  let above = 0;
  for (let i = 0; i < count; i += 1) {
    if (prose[i]) {
      above += page.size(i);
      below -= page.size(i);
    }
    const hit = pieces[i]!.hit;
    if (!hit || above === 0) continue;
    if (hit.kind === "end_mark" && below <= above) return i + 1;
    if (hit.opens !== "page" || labels[i]?.rule.startsWith("markup/")) continue;
    // A comment link above the text is a tool of the page's head.
    if (lastEnd > i) continue;
    if (below <= above * 4) return i;
  }
  return count;
}

/** Labels what stands below the article's end. */
export function labelBelow(page: Page, { cutoff }: TextExtent, title: number): void {
  for (let i = cutoff; i < page.count; i += 1) {
    const hit = page.pieces[i]!.hit;
    if (page.labels[i]) continue;
    const below = kindBelow(page, cutoff, i);
    // Dates among comments are the comments'.
    if (hit && !(hit.kind === "date" && below === "comments")) page.remove(i, hit.kind, hit.rule);
    else if (title >= 0 && page.areAlike(title, i)) page.remove(i, "duplicate", "page/title-again");
    else page.remove(i, below, "page/below-end");
  }
}

function kindBelow(page: Page, cutoff: number, i: number): RemovedKind {
  const { pieces } = page;
  const opener = pieces[cutoff]?.hit ?? pieces[cutoff - 1]?.hit;
  if (opener?.opens === "page") return opener.kind;
  return page.looksLikeProse(i) ? "other" : "related";
}
