import type { RemovedKind } from "../../model/layers.js";
import { matchKey } from "../../text/chars.js";
import {
  attribute,
  compileSelector,
  createNames,
  type HtmlNode,
  isElement,
  type Names,
  nextNode,
  SelectorIndex,
} from "./dom.js";
import { FAMILIES, type Family } from "./families.js";
import { CHALLENGES, NOISE_ELEMENTS, NOISE_NAMES, PART_NAMES } from "./noise.js";
import type { PageHead } from "./page-head.js";
import type { PageLine, PageText } from "./page-lines.js";

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

type Part = "title" | "kicker" | "lead" | "body" | "date" | "code" | "author" | "tags";
const PARTS: readonly Part[] = ["title", "kicker", "lead", "body", "date", "code", "author", "tags"];

/** Every family's marks, and every family's parts with their place in its list. */
const MARKS = new SelectorIndex<{ readonly family: Family; readonly mark: string }>();
const PARTS_OF = new Map<Family, SelectorIndex<{ readonly part: Part; readonly rank: number }>>();
for (const family of FAMILIES) {
  for (const mark of family.marks) MARKS.add(compileSelector(mark), { family, mark });
  const parts = new SelectorIndex<{ readonly part: Part; readonly rank: number }>();
  for (const part of PARTS)
    for (const [rank, selector] of (family[part] ?? []).entries()) parts.add(compileSelector(selector), { part, rank });
  PARTS_OF.set(family, parts);
}

const NOISE_BY_WORD: ReadonlyMap<string, RemovedKind> = new Map(
  (Object.entries(NOISE_NAMES) as [RemovedKind, readonly string[]][]).flatMap(([kind, words]) =>
    words.map((word) => [word, kind] as const),
  ),
);
const PART_BY_WORD: ReadonlyMap<string, Part> = new Map(
  (Object.entries(PART_NAMES) as [keyof typeof PART_NAMES, readonly string[]][]).flatMap(([part, words]) =>
    words.map((word) => [word, part] as const),
  ),
);
const CHALLENGE_KEYS = CHALLENGES.map(matchKey);

/** Elements that hold whole pages or articles: their class names name the page's kind, not furniture. */
const LARGE = new Set(["html", "body", "main", "article"]);
/** Words every Persian text is full of. */
const STOP_WORDS = /(?:^|\s)(?:و|در|به|از|که|این|را|با|است|برای|آن|شد|می)(?=\s|$)/gu;
/** Letters from which a line counts as running text; text from which a page has an article, and has one under a headline. */
const PROSE_LETTERS = 40;
const LEAST_ARTICLE = 120;
const LEAST_UNDER_TITLE = 50;
/** Share of the densest element's text from which the family's own node is believed: a short article beside long boxes. */
const LEAST_SHARE = 0.2;

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

/** The elements that a page's family names, by part. */
interface Parts {
  readonly nodes: ReadonlyMap<Part, readonly HtmlNode[]>;
  readonly partOfNode: ReadonlyMap<HtmlNode, Part>;
  /** Best body first: the order of the family's list. */
  readonly bodies: readonly HtmlNode[];
}

function familyOf(elements: readonly HtmlNode[], head: PageHead, names: Names): Family | undefined {
  const named = FAMILIES.find(({ generators }) => generators?.some((name) => head.generator.includes(name)));
  if (named) return named;
  const hits = new Map<Family, Set<string>>();
  const hit = ({ family, mark }: { readonly family: Family; readonly mark: string }): void => {
    const set = hits.get(family) ?? new Set();
    set.add(mark);
    hits.set(family, set);
  };
  for (const node of elements) MARKS.each(node, names, hit);
  let best: Family | undefined;
  let most = 0;
  for (const family of FAMILIES) {
    const count = hits.get(family)?.size ?? 0;
    if (count > most) {
      best = family;
      most = count;
    }
  }
  return best;
}

function partsOf(elements: readonly HtmlNode[], family: Family | undefined, names: Names): Parts {
  const parts = family && PARTS_OF.get(family);
  const nodes = new Map<Part, HtmlNode[]>();
  const partOfNode = new Map<HtmlNode, Part>();
  const ranked: { node: HtmlNode; rank: number }[] = [];
  const partOfWords = new Map<readonly string[], Part | null>();
  const add = (part: Part, node: HtmlNode): void => {
    const list = nodes.get(part) ?? [];
    list.push(node);
    nodes.set(part, list);
  };
  for (const node of elements) {
    if (LARGE.has(node.name ?? "") && attribute(node, "class") === "") continue;
    parts?.each(node, names, ({ part, rank }) => {
      add(part, node);
      if (!partOfNode.has(node)) partOfNode.set(node, part);
      if (part === "body") ranked.push({ node, rank });
    });
    if (node.attribs?.["itemprop"]?.toLowerCase().includes("articlebody")) ranked.push({ node, rank: 90 });
    if (partOfNode.has(node) || LARGE.has(node.name ?? "")) continue;
    const words = names.words(node);
    let known = partOfWords.get(words);
    if (known === undefined) {
      known = words.reduce<Part | null>((part, word) => part ?? PART_BY_WORD.get(word) ?? null, null);
      partOfWords.set(words, known);
    }
    if (known === "tags") add("tags", node);
    else if (known) partOfNode.set(node, known);
  }
  ranked.sort((a, b) => a.rank - b.rank);
  return { nodes, partOfNode, bodies: ranked.map(({ node }) => node) };
}

/** Steps up from a line to what names it: a few, as layouts wrap a value in two or three elements. */
const CLIMB = 4;

function partOf(block: HtmlNode, { partOfNode }: Parts, stop: HtmlNode | undefined): Part | undefined {
  let at: HtmlNode | null = block;
  for (let steps = 0; at && at !== stop && steps < CLIMB; steps += 1) {
    const part = partOfNode.get(at);
    if (part !== undefined && part !== "body") return part;
    if (part === "body") return undefined;
    at = at.parent;
  }
  return undefined;
}

function headingOf(block: HtmlNode, content: HtmlNode | undefined): boolean {
  let at: HtmlNode | null = block;
  for (let steps = 0; at && at !== content && steps < CLIMB; steps += 1) {
    if (/^h[1-6]$/.test(at.name ?? "")) return true;
    at = at.parent;
  }
  return false;
}

/**
 * Whether an element stands in another one; with offsets, not by climbing. Its own end is not asked: an element that was
 * never closed ends behind the tag that ended it.
 */
function isWithin(node: HtmlNode, outer: HtmlNode): boolean {
  const start = node.startIndex ?? 0;
  return (outer.startIndex ?? 0) <= start && start <= (outer.endIndex ?? Number.POSITIVE_INFINITY);
}

/** What class names, ids and elements say of furniture; each element is asked once. */
class Noise {
  readonly #names: Names;
  readonly #own = new Map<HtmlNode, RemovedKind | null>();
  /** Inherited kinds with a content and without one. */
  readonly #within = new Map<HtmlNode, RemovedKind | null>();
  readonly #without = new Map<HtmlNode, RemovedKind | null>();

  constructor(names: Names) {
    this.#names = names;
  }

  /** The kind of furniture an element is part of; the one `content` and what is above it name nothing inside it. */
  of(node: HtmlNode, content: HtmlNode | undefined): RemovedKind | undefined {
    const path: HtmlNode[] = [];
    let at: HtmlNode | null = node;
    let kind: RemovedKind | null = null;
    const inside = content !== undefined && isWithin(node, content);
    const inherited = content === undefined ? this.#without : this.#within;
    while (at && !(inside && at === content)) {
      const known = inherited.get(at);
      if (known !== undefined) {
        kind = known;
        break;
      }
      path.push(at);
      at = at.parent;
    }
    // From the outermost in: what is inside a comment form is the form's.
    for (let i = path.length - 1; i >= 0; i -= 1) {
      kind = kind ?? this.own(path[i]!) ?? null;
      inherited.set(path[i]!, kind);
    }
    return kind ?? undefined;
  }

  own(node: HtmlNode): RemovedKind | undefined {
    const known = this.#own.get(node);
    if (known !== undefined) return known ?? undefined;
    const kind = this.#read(node);
    this.#own.set(node, kind ?? null);
    return kind;
  }

  #read(node: HtmlNode): RemovedKind | undefined {
    if (!isElement(node) || LARGE.has(node.name ?? "")) return undefined;
    if (/display\s*:\s*none/i.test(attribute(node, "style"))) return "other";
    for (const word of this.#names.words(node)) {
      const kind = NOISE_BY_WORD.get(word);
      if (kind) return kind;
    }
    return NOISE_ELEMENTS[node.name ?? ""];
  }
}

/** Whether a line stands in the page's menu or foot, by the elements' own names. */
function isPageFrame(block: HtmlNode): boolean {
  let at: HtmlNode | null = block;
  for (let steps = 0; at && steps < 8; steps += 1) {
    if (at.name === "footer" || at.name === "nav") return true;
    at = at.parent;
  }
  return false;
}

/** How much running text a line holds: its letters beyond a headline's, where it reads like Persian prose. */
function proseWeight(line: PageLine, plain: string): number {
  if (line.letters < PROSE_LETTERS || line.linkLetters > line.letters * 0.5) return 0;
  const text = plain.slice(line.start, Math.min(line.end, line.start + 600));
  const stops = text.match(STOP_WORDS)?.length ?? 0;
  if (line.marks === 0 && stops < 3) return 0;
  const share = stops / Math.max(1, line.letters / 5);
  return (line.letters - line.linkLetters - PROSE_LETTERS / 2) * (line.marks > 0 ? 1 : 0.5) * (share >= 0.04 ? 1 : 0.4);
}

/** The element that holds the article: the family's where it holds enough of the page's text, else the densest. */
function chooseContent(page: PageText, weights: readonly number[], found: Parts, noise: Noise): HtmlNode | undefined {
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
