import { LinesSeen, sharedWords } from "./line-likeness.js";
import type { Page } from "./page.js";
import type { TextExtent } from "./text-extent.js";

/** The lines of an article's headline and of the short one over it; -1 where there is none. */
export interface PageTitle {
  readonly title: number;
  readonly kicker: number;
}

const NONE: PageTitle = { title: -1, kicker: -1 };

/** Finds the headline among the lines above the text, and labels it, its kicker and what stands above them. */
export function findTitle(page: Page, { firstProse, cutoff }: TextExtent, marked: boolean): PageTitle {
  const { labels } = page;
  const titled = labels.findIndex((label) => label?.role === "title");
  if (titled >= 0 || marked) return { title: titled, kicker: labels.findIndex((label) => label?.role === "kicker") };
  const heads: number[] = [];
  for (let i = 0; i < firstProse && i < cutoff; i += 1) {
    if (labels[i] || page.size(i) === 0) continue;
    if (page.isHashtag(i)) page.remove(i, "tags", "page/hashtag");
    else heads.push(i);
  }
  if (heads.length === 1 && firstProse < cutoff && page.lastMark(heads[0]!) === "؛") {
    // The copy lost the headline below it.
    labels[heads[0]!] = { role: "kicker", rule: "page/kicker" };
    return { title: -1, kicker: heads[0]! };
  }
  const below = heads.length === 0 ? belowLead(page, firstProse, cutoff) : undefined;
  if (below !== undefined) {
    labels[below] = { role: "title", rule: "page/title-below-lead" };
    return { title: below, kicker: -1 };
  }
  // A page of one line has no headline over it.
  if (heads.length === 0 || (heads.length === 1 && firstProse >= cutoff)) return NONE;
  const found = titleAmong(page, heads, firstProse);
  const { title, kicker } = found;
  for (const i of heads) if (i !== title && page.namesOutlet(i)) page.remove(i, "navigation", "page/outlet");
  if (title < 0) return found;
  // A word among a menu's others: the page lost its headline.
  if (page.size(title) === 1 && kicker < 0 && (page.isFurniture(title - 1) || page.isFurniture(title + 1))) {
    page.remove(title, "navigation", "page/above-title");
    return NONE;
  }
  for (const i of heads) {
    if (i >= title) break;
    if (i !== kicker) page.remove(i, "navigation", "page/above-title");
  }
  labels[title] = { role: "title", rule: "page/title" };
  if (kicker >= 0) labels[kicker] = { role: "kicker", rule: "page/kicker" };
  return found;
}

/** Lines of furniture between a lead and the headline below it, at most; words of such a headline, at least and at most. */
const BETWEEN = 5;
const HEADLINE = [3, 20] as const;

/** The headline of pages that set the lead over it, with the page's tools between the two. */
function belowLead(page: Page, firstProse: number, cutoff: number): number | undefined {
  let at = firstProse + 1;
  while (at < cutoff && at - firstProse <= BETWEEN && page.pieces[at]!.hit) at += 1;
  if (at + 1 >= cutoff || page.labels[at]) return undefined;
  const size = page.size(at);
  const isHeadline = size >= HEADLINE[0] && size <= HEADLINE[1] && !page.stops(at) && !page.looksLikeProse(at);
  if (!isHeadline) return undefined;
  let next = at + 1;
  while (next < cutoff && next - at <= BETWEEN && (page.isFurniture(next) || page.areAlike(at, next))) next += 1;
  if (next >= cutoff || !page.opensText(next)) return undefined;
  for (let i = firstProse + 1; i < at; i += 1) {
    const { kind, rule } = page.pieces[i]!.hit!;
    if (!page.labels[i]) page.remove(i, kind, rule);
  }
  return at;
}

/** Tokens of a paragraph that is long for a turn of an interview. */
const TEXT = 28;

/** Marks that end the line over a headline: «شهردار یزد:», «شهردار یزد خبر داد؛». */
const KICKERS = ":؛";

function titleAmong(page: Page, all: readonly number[], firstProse: number): PageTitle {
  const unnamed = all.filter((i) => !page.namesOutlet(i));
  const heads = unnamed.length > 0 ? unnamed : all;
  const short = (i: number): boolean =>
    KICKERS.includes(page.lastMark(i) || " ") || (page.size(i) <= 2 && !page.isForeign(i)) || page.announces(i);
  const kicked = heads.length > 1 && short(heads[0]!);
  let title = headlineAmong(page, kicked ? heads.slice(1) : heads, firstProse);
  let kicker = kicked && title === heads[1] ? heads[0]! : -1;
  // «اخبار اقتصادی» over «رئیس اتاق اصناف خبر داد؛» over the headline.
  const below = heads[heads.indexOf(title) + 1];
  if (below !== undefined && KICKERS.includes(page.lastMark(title) || " ")) {
    kicker = title;
    title = below;
  }
  const again = firstSaidAgain(page, heads, firstProse);
  if (again !== undefined) {
    title = again;
    const over = heads[heads.indexOf(again) - 1];
    kicker = over === undefined || page.isForeign(over) || page.holds(over, again) ? -1 : over;
  } else if (kicker < 0) {
    // Turns of an interview, lines of a form: none of them is a headline.
    const labelled = (i: number): boolean => i < page.count && page.isLabelled(i);
    const two = labelled(title) && page.isAdjoining(title) && labelled(title + 1) && !page.pieces[title + 1]!.hit;
    // «شهردار یزد: آب کم است» over «ایرنا نوشت: …» and a text is a headline.
    const turns = two && (page.stops(title) || page.size(title + 1) < TEXT || labelled(title + 2));
    // «X گفت:» over its words: a paragraph.
    if (turns || page.lastMark(title) === ":") return NONE;
  }
  const above = heads[heads.indexOf(title) - 1];
  if (kicker < 0 && above !== undefined && KICKERS.includes(page.lastMark(above) || " ")) kicker = above;
  return { title, kicker };
}

/** Lines below the lead among which a headline may stand again, as the words of its picture; tokens of such a line. */
const BELOW_LEAD = 6;
const REPEATED = 4;

/** The first of the lines that another one repeats: a headline stands in the path of links too, and below the lead. */
function firstSaidAgain(page: Page, heads: readonly number[], firstProse: number): number | undefined {
  const met = new LinesSeen(page.tokens, page.pieces);
  let again: number | undefined;
  for (const i of heads) again ??= met.meet(i);
  for (let i = firstProse + 1; again === undefined && i < page.count && i <= firstProse + BELOW_LEAD; i += 1) {
    if (page.size(i) < REPEATED || page.size(i) > HEADLINE[1] || page.labels[i]) continue;
    const first = met.meet(i);
    if (first !== undefined && first < firstProse) again = first;
  }
  return again;
}

/**
 * The headline of the lines above the first paragraph: the first of them, unless the paragraphs know nothing of it and say
 * the words of another one: menus and other news stand above headlines too.
 */
function headlineAmong(page: Page, heads: readonly number[], firstProse: number): number {
  const { tokens, pieces } = page;
  const first = heads[0]!;
  if (heads.length === 1 || firstProse >= pieces.length) return first;
  const from = pieces[firstProse]!.tokenStart;
  // Below «آخرین اخبار» stand headlines of other news.
  const listed = isMenu(page, first - 1);
  if (!listed && sharedWords(tokens, pieces[first]!, from) >= 0.25) return first;
  const last = heads.slice(-12);
  const shares = last.map((line) => sharedWords(tokens, pieces[line]!, from));
  const most = Math.max(...shares);
  const enough = listed && last.length > FEW ? most : most - 0.1;
  return most < 0.5 ? first : last[shares.findIndex((share) => share >= enough)]!;
}

/** Lines below such a heading that are the headline and what its picture shows. */
const FEW = 2;

/** «آخرین اخبار», «پربازدیدترین»: a heading of headlines, not a path or a desk. */
const isMenu = ({ labels, pieces }: Page, i: number): boolean =>
  pieces[i]?.hit?.entry?.tells === "menu" || labels[i]?.removed === "related";
