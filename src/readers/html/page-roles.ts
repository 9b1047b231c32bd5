import type { RemovedKind } from "../../model/layers.js";
import { matchKey } from "../../text/chars.js";
import { attribute, createNames, type HtmlNode, isElement, nextNode } from "./dom.js";
import { CHALLENGES } from "./noise.js";
import { chooseContent, isPageFrame, LEAST_UNDER_TITLE, proseWeight } from "./page-content.js";
import type { PageHead } from "./page-head.js";
import type { PageLine, PageText } from "./page-lines.js";
import { isWithin, Noise } from "./page-noise.js";
import { familyOf, headingOf, type Parts, partOf, partsOf } from "./page-parts.js";

/** What a line of the page is by its markup: part of the article, or a kind of furniture. */
export type LineRole = "title" | "kicker" | "lead" | "heading" | "paragraph" | RemovedKind;

/** The article made out on a page. */
export interface PageRoles {
  /** Parallel to the lines of the page. */
  readonly roles: readonly LineRole[];
  readonly family: string | undefined;
  readonly published: string | undefined;
  readonly code: string | undefined;
  readonly author: string | undefined;
  readonly tags: readonly string[];
  /** No article here: a challenge, an index, an empty shell. */
  readonly notArticle: boolean;
}

/** Text from which a page without a headline has an article. */
const LEAST_ARTICLE = 120;
const CHALLENGE_KEYS = CHALLENGES.map(matchKey);

/** Makes out the article among the lines of a page. */
export function findRoles(root: HtmlNode, page: PageText, head: PageHead): PageRoles {
  const { lines } = page;
  const names = createNames();
  const elements: HtmlNode[] = [];
  for (let node: HtmlNode | null = root; node; node = nextNode(node, root))
    if (isElement(node) && node.name !== "script" && node.name !== "style") elements.push(node);
  const family = familyOf(elements, head, names);
  const found = partsOf(elements, family, names);
  const noise = new Noise(names);
  const weights = lines.map((line) => (isPageFrame(line.block) ? 0 : proseWeight(line, page.plain)));
  const content = chooseContent(page, weights, found, noise);
  const roles: LineRole[] = lines.map(() => "other");
  const inContent = lines.map(({ block }) => content !== undefined && isWithin(block, content));

  const total = weights.reduce((sum, weight, i) => sum + (inContent[i] ? weight : 0), 0);
  const links = lines.reduce((sum, line, i) => sum + (inContent[i] ? line.linkLetters : 0), 0);
  const letters = lines.reduce((sum, line, i) => sum + (inContent[i] ? line.letters : 0), 0);
  // The title first: what stands around it depends on it.
  const headline = findTitleLine(page, head, found, inContent, noise, weights);
  const least = headline < 0 ? LEAST_ARTICLE : LEAST_UNDER_TITLE;
  const notArticle = content === undefined || total < least || links > letters * 0.6 || isChallenge(page, head);
  const titleAt = notArticle ? -1 : headline;
  const firstContent = inContent.indexOf(true);
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    const kind = noise.of(line.block, content);
    if (i === titleAt) roles[i] = "title";
    else if (notArticle) roles[i] = kind ?? "other";
    else if (inContent[i]) roles[i] = contentRole(line, kind, i, weights[i]!);
    else roles[i] = outsideRole(line, kind, i);
  }
  return {
    roles,
    family: family?.id,
    published: notArticle ? undefined : textOfPart("date"),
    code: notArticle ? undefined : textOfPart("code"),
    author: notArticle ? undefined : textOfPart("author"),
    tags: notArticle ? [] : tagsOf(),
    notArticle,
  };

  function contentRole(line: PageLine, kind: RemovedKind | undefined, i: number, weight: number): LineRole {
    if (kind !== undefined && kind !== "date" && kind !== "code" && kind !== "byline") return kind;
    const own = partOf(line.block, found, content);
    if (own === "kicker" && titleAt >= 0 && i < titleAt + 3) return "kicker";
    if (own === "date" || own === "code" || own === "author" || own === "tags")
      return own === "author" ? "byline" : own;
    if (kind !== undefined && weight === 0) return kind;
    // A content that begins above the headline begins with the page's tools.
    if (titleAt > i && weight === 0) return kind ?? "navigation";
    if (own === "lead") return "lead";
    const name = headingOf(line.block, content);
    if (name) return "heading";
    // A line that is one link names another article.
    if (line.letters >= 12 && line.linkLetters >= line.letters * 0.95) return "related";
    return "paragraph";
  }

  function outsideRole(line: PageLine, kind: RemovedKind | undefined, i: number): LineRole {
    const own = partOf(line.block, found, undefined);
    const near = titleAt >= 0 && Math.abs(i - titleAt) <= 8;
    const before = firstContent < 0 || i < firstContent;
    const quiet = line.linkLetters < line.letters * 0.5;
    if (own === "kicker" && near && quiet && i < titleAt + 2 && (kind === undefined || kind === "other"))
      return "kicker";
    if (own === "lead" && before && i > titleAt && near && quiet && line.letters >= 20) return "lead";
    if (own === "date" || own === "code" || own === "tags") return own;
    if (own === "author") return "byline";
    if (before && i > titleAt && near && kind === undefined && quiet && line.letters >= 40 && isDescription(line))
      return "lead";
    if (kind !== undefined) return kind;
    // A line that is one link: a menu above the article, other news below it.
    return quiet ? "other" : before ? "navigation" : "related";
  }

  function isDescription(line: PageLine): boolean {
    if (!head.description) return false;
    const said = matchKey(head.description).slice(0, 80);
    return said.length >= 30 && matchKey(page.plain.slice(line.start, line.end)).startsWith(said.slice(0, 60));
  }

  /** The text of the first line of a part that stands near the article. */
  function textOfPart(part: "date" | "code" | "author"): string | undefined {
    let best: string | undefined;
    let distance = Number.POSITIVE_INFINITY;
    const anchor = titleAt >= 0 ? titleAt : firstContent;
    for (let i = 0; i < lines.length; i += 1) {
      const line = lines[i]!;
      if (partOf(line.block, found, content) !== part) continue;
      const text = page.plain.slice(line.start, line.end);
      if (part !== "author" && !/[0-9۰-۹٠-٩]/u.test(text)) continue;
      const away = Math.abs(i - anchor);
      if (away < distance) {
        best = text;
        distance = away;
      }
    }
    if (part !== "code") return best;
    return best && /[0-9۰-۹٠-٩][0-9۰-۹٠-٩/-]*/u.exec(best)?.[0];
  }

  function tagsOf(): string[] {
    const tags: string[] = [];
    for (const node of found.nodes.get("tags") ?? [])
      for (let at: HtmlNode | null = node; at; at = nextNode(at, node)) {
        if (at.name !== "a" || tags.length >= 40) continue;
        const text = plainText(at);
        if (text.length > 1 && text.length < 60) tags.push(text);
      }
    return [...new Set(tags)];
  }
}

function plainText(node: HtmlNode): string {
  let text = "";
  for (let at: HtmlNode | null = node; at && text.length < 200; at = nextNode(at, node))
    if (at.type === "text") text += at.data ?? "";
  return text.replace(/\s+/gu, " ").trim();
}

function isChallenge(page: PageText, head: PageHead): boolean {
  if (page.plain.length > 4000) return false;
  const keys = [matchKey(page.plain), ...head.titles.map(matchKey)];
  return CHALLENGE_KEYS.some((challenge) => keys.some((key) => key.includes(challenge)));
}

/** The line that is the headline: named by the family or `h1`, and said again in the page's head. */
function findTitleLine(
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
