import type { RemovedKind } from "../../model/layers.js";
import { matchKey } from "../../text/chars.js";
import { createNames, type HtmlNode, isElement, nextNode } from "./dom.js";
import { CHALLENGES } from "./noise.js";
import { chooseContent, isPageFrame, LEAST_UNDER_TITLE, proseWeight } from "./page-content.js";
import { authorOf, tagsOf, textOfPart } from "./page-facts.js";
import type { PageHead } from "./page-head.js";
import type { PageLine, PageText } from "./page-lines.js";
import { isWithin, Noise } from "./page-noise.js";
import { familyOf, headingOf, type Parts, partOf, partsOf } from "./page-parts.js";
import { findTitleLine } from "./title-line.js";

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
  /** Letters of the lines that are the article's text. */
  readonly letters: number;
}

/** Text from which a page without a headline has an article. */
const LEAST_ARTICLE = 120;
const TEXT: ReadonlySet<LineRole> = new Set(["paragraph", "heading", "lead"]);
const CHALLENGE_KEYS = CHALLENGES.map(matchKey);

/** Makes out the article among the lines of a page. */
export function findRoles(root: HtmlNode, page: PageText, head: PageHead, linked?: HtmlNode): PageRoles {
  const { lines } = page;
  const names = createNames();
  const elements = elementsOf(root);
  const family = familyOf(elements, head, names);
  const found = partsOf(elements, family, names);
  const noise = new Noise(names);
  const weights = lines.map((line) =>
    line.block !== linked && isPageFrame(line.block) ? 0 : proseWeight(line, page.plain),
  );
  const content = linked ?? chooseContent(page, weights, found, noise);
  const inContent = lines.map(({ block }) => content !== undefined && isWithin(block, content));
  const sum = (of: (line: PageLine, i: number) => number): number =>
    lines.reduce((total, line, i) => total + (inContent[i] ? of(line, i) : 0), 0);

  // The title first: what stands around it depends on it.
  const headline = findTitleLine(page, head, found, inContent, noise, weights);
  const notArticle =
    content === undefined ||
    isFeed(elements) ||
    sum((_, i) => weights[i]!) < (headline < 0 ? LEAST_ARTICLE : LEAST_UNDER_TITLE) ||
    sum(({ linkLetters }) => linkLetters) > sum(({ letters }) => letters) * 0.6 ||
    isChallenge(page, head);
  if (notArticle) {
    const roles = lines.map((line) => noise.of(line.block, content) ?? "other");
    return {
      roles,
      family: family?.id,
      published: undefined,
      code: undefined,
      author: undefined,
      tags: [],
      notArticle,
      letters: 0,
    };
  }
  const firstContent = inContent.indexOf(true);
  const around = new ArticleLines(page, head, found, content, headline, firstContent);
  const roles = lines.map((line, i): LineRole => {
    const kind = noise.of(line.block, content);
    if (i === headline) return "title";
    if (line.block === linked) return "paragraph";
    return inContent[i] ? around.inside(line, kind, i, weights[i]!) : around.outside(line, kind, i);
  });
  const textOf = (part: "date" | "code"): string | undefined =>
    textOfPart(part, page, found, content, headline >= 0 ? headline : firstContent);
  return {
    roles,
    family: family?.id,
    published: textOf("date"),
    code: textOf("code"),
    author: authorOf(found.nodes.get("author") ?? [], (node) => {
      const kind = noise.of(node, content);
      // The foot of a layout's article is no foot of the page.
      const named = found.partOfNode.get(node) === "author" && kind === "navigation";
      return kind !== undefined && kind !== "byline" && !named;
    }),
    tags: tagsOf(found),
    notArticle,
    letters: lines.reduce((all, { letters }, i) => all + (TEXT.has(roles[i]!) ? letters : 0), 0),
  };
}

/** A feed holds many articles: none of them is the page's. */
const isFeed = (elements: readonly HtmlNode[]): boolean =>
  elements.slice(0, 3).some(({ name }) => name === "rss" || name === "feed" || name === "rdf:rdf");

function elementsOf(root: HtmlNode): HtmlNode[] {
  const elements: HtmlNode[] = [];
  for (let node: HtmlNode | null = root; node; node = nextNode(node, root))
    if (isElement(node) && node.name !== "script" && node.name !== "style") elements.push(node);
  return elements;
}

/** Tells what a line is, inside the article's own node and outside of it. */
class ArticleLines {
  readonly #page: PageText;
  readonly #head: PageHead;
  readonly #found: Parts;
  readonly #content: HtmlNode;
  /** Line of the headline; -1 where none was found. */
  readonly #titleAt: number;
  readonly #firstContent: number;

  constructor(page: PageText, head: PageHead, found: Parts, content: HtmlNode, titleAt: number, firstContent: number) {
    this.#page = page;
    this.#head = head;
    this.#found = found;
    this.#content = content;
    this.#titleAt = titleAt;
    this.#firstContent = firstContent;
  }

  inside(line: PageLine, kind: RemovedKind | undefined, i: number, weight: number): LineRole {
    if (kind !== undefined && kind !== "date" && kind !== "code" && kind !== "byline") return kind;
    const own = partOf(line.block, this.#found, this.#content);
    if (own === "kicker" && this.#titleAt >= 0 && i < this.#titleAt + 3) return "kicker";
    if (own === "date" || own === "code" || own === "author" || own === "tags")
      return own === "author" ? "byline" : own;
    if (kind !== undefined && weight === 0) return kind;
    // A content that begins above the headline begins with the page's tools.
    if (this.#titleAt > i && weight === 0) return kind ?? "navigation";
    if (own === "lead") return "lead";
    const name = headingOf(line.block, this.#content);
    if (name) return "heading";
    // A line that is one link names another article.
    if (line.letters >= 12 && line.linkLetters >= line.letters * 0.95) return "related";
    return "paragraph";
  }

  outside(line: PageLine, kind: RemovedKind | undefined, i: number): LineRole {
    const own = partOf(line.block, this.#found, undefined);
    const near = this.#titleAt >= 0 && Math.abs(i - this.#titleAt) <= 8;
    const before = this.#firstContent < 0 || i < this.#firstContent;
    const quiet = line.linkLetters < line.letters * 0.5;
    if (own === "kicker" && near && quiet && i < this.#titleAt + 2 && (kind === undefined || kind === "other"))
      return "kicker";
    if (own === "lead" && before && i > this.#titleAt && near && quiet && line.letters >= 20) return "lead";
    if (own === "date" || own === "code" || own === "tags") return own;
    if (own === "author") return "byline";
    if (
      before &&
      i > this.#titleAt &&
      near &&
      kind === undefined &&
      quiet &&
      line.letters >= 40 &&
      this.#isDescription(line)
    )
      return "lead";
    if (kind !== undefined) return kind;
    // A line that is one link: a menu above the article, other news below it.
    return quiet ? "other" : before ? "navigation" : "related";
  }

  #isDescription(line: PageLine): boolean {
    if (!this.#head.description) return false;
    const said = matchKey(this.#head.description).slice(0, 80);
    return said.length >= 30 && matchKey(this.#page.plain.slice(line.start, line.end)).startsWith(said.slice(0, 60));
  }
}

function isChallenge(page: PageText, head: PageHead): boolean {
  if (page.plain.length > 4000) return false;
  const keys = [matchKey(page.plain), ...head.titles.map(matchKey)];
  return CHALLENGE_KEYS.some((challenge) => keys.some((key) => key.includes(challenge)));
}
