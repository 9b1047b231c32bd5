import type { HtmlNode } from "./dom.js";
import type { PageLine, PageText } from "./page-lines.js";
import { isWithin, type Noise } from "./page-noise.js";
import type { Parts } from "./page-parts.js";

/** Words every Persian text is full of. */
const STOP_WORDS = /(?:^|\s)(?:و|در|به|از|که|این|را|با|است|برای|آن|شد|می)(?=\s|$)/gu;
/** Letters from which a line counts as running text. */
const PROSE_LETTERS = 40;
/** Text from which a page has an article under its headline. */
export const LEAST_UNDER_TITLE = 50;
/** Share of the densest element's text from which the family's own node is believed: a short article beside long boxes. */
const LEAST_SHARE = 0.2;

/** Whether a line stands in the page's menu or foot, by the elements' own names. */
export function isPageFrame(block: HtmlNode): boolean {
  let at: HtmlNode | null = block;
  for (let steps = 0; at && steps < 8; steps += 1) {
    if (at.name === "footer" || at.name === "nav") return true;
    at = at.parent;
  }
  return false;
}

/** How much running text a line holds: its letters beyond a headline's, where it reads like Persian prose. */
export function proseWeight(line: PageLine, plain: string): number {
  if (line.letters < PROSE_LETTERS || line.linkLetters > line.letters * 0.5) return 0;
  const text = plain.slice(line.start, Math.min(line.end, line.start + 600));
  const stops = text.match(STOP_WORDS)?.length ?? 0;
  if (line.marks === 0 && stops < 3) return 0;
  const share = stops / Math.max(1, line.letters / 5);
  return (line.letters - line.linkLetters - PROSE_LETTERS / 2) * (line.marks > 0 ? 1 : 0.5) * (share >= 0.04 ? 1 : 0.4);
}

/** The element that holds the article: the family's where it holds enough of the page's text, else the densest. */
export function chooseContent(
  page: PageText,
  weights: readonly number[],
  found: Parts,
  noise: Noise,
): HtmlNode | undefined {
  const scores = new Map<HtmlNode, number>();
  let all = 0;
  page.lines.forEach(({ block }, i) => {
    if (weights[i] === 0 || noise.of(block, undefined) === "comments") return;
    all += weights[i]!;
    // A paragraph speaks for what holds it, less and less the further out.
    let share = 1;
    let at: HtmlNode | null = block.name === "p" || /^h[1-6]$/.test(block.name ?? "") ? block.parent : block;
    for (let steps = 0; at && steps < 6; steps += 1) {
      const kind = noise.own(at);
      const damp = kind === undefined ? 1 : kind === "other" || kind === "byline" || kind === "date" ? 0.6 : 0.15;
      scores.set(at, (scores.get(at) ?? 0) + weights[i]! * share * damp);
      if (damp < 0.5) break;
      share *= 0.8;
      at = at.parent;
    }
  });
  let best: HtmlNode | undefined;
  let most = 0;
  for (const [node, score] of scores)
    if (score > most) {
      best = node;
      most = score;
    }
  const weightIn = (node: HtmlNode): number =>
    page.lines.reduce((sum, { block }, i) => sum + (isWithin(block, node) ? weights[i]! : 0), 0);
  const bestWeight = best ? weightIn(best) : 0;
  for (const body of found.bodies.slice(0, 12)) {
    const weight = weightIn(body);
    if (weight >= LEAST_UNDER_TITLE && weight >= bestWeight * LEAST_SHARE) return body;
  }
  return all > 0 ? best : undefined;
}
