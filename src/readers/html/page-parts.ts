import { attribute, compileSelector, type HtmlNode, type Names, SelectorIndex } from "./dom.js";
import { FAMILIES, type Family } from "./families.js";
import { AUTHOR_NAMES, PART_NAMES } from "./noise.js";
import type { PageHead } from "./page-head.js";

/** A part of an article that a layout gives a place of its own. */
export type Part = "title" | "kicker" | "lead" | "body" | "date" | "code" | "author" | "tags";
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

const PART_BY_WORD: ReadonlyMap<string, Part> = new Map(
  (Object.entries(PART_NAMES) as [keyof typeof PART_NAMES, readonly string[]][]).flatMap(([part, words]) =>
    words.map((word) => [word, part] as const),
  ),
);
/** Elements that hold whole pages or articles: their class names name the page's kind, not furniture. */
export const LARGE = new Set(["html", "body", "main", "article"]);
/** The elements that a page's family names, by part. */
export interface Parts {
  readonly nodes: ReadonlyMap<Part, readonly HtmlNode[]>;
  readonly partOfNode: ReadonlyMap<HtmlNode, Part>;
  /** Best body first: the order of the family's list. */
  readonly bodies: readonly HtmlNode[];
}

/** The family of sites a page belongs to: by its generator's name, else by the marks on it. */
export function familyOf(elements: readonly HtmlNode[], head: PageHead, names: Names): Family | undefined {
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

/** The elements that hold the parts: by the family's selectors, else by words of their names. */
export function partsOf(elements: readonly HtmlNode[], family: Family | undefined, names: Names): Parts {
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
    if (isAuthor(node, names)) add("author", node);
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

/** Whether markup gives an element to the author's name. */
const isAuthor = (node: HtmlNode, names: Names): boolean =>
  attribute(node, "rel") === "author" ||
  attribute(node, "itemprop") === "author" ||
  names.classes(node).some((name) => AUTHOR_NAMES.has(name));

/** Steps up from a line to what names it: a few, as layouts wrap a value in two or three elements. */
const CLIMB = 4;

/** The part that an element is in; nothing above `stop` is asked. */
export function partOf(block: HtmlNode, { partOfNode }: Parts, stop: HtmlNode | undefined): Part | undefined {
  let at: HtmlNode | null = block;
  for (let steps = 0; at && at !== stop && steps < CLIMB; steps += 1) {
    const part = partOfNode.get(at);
    if (part !== undefined && part !== "body") return part;
    if (part === "body") return undefined;
    at = at.parent;
  }
  return undefined;
}

/** Whether an element is in a heading. */
export function headingOf(block: HtmlNode, content: HtmlNode | undefined): boolean {
  let at: HtmlNode | null = block;
  for (let steps = 0; at && at !== content && steps < CLIMB; steps += 1) {
    if (/^h[1-6]$/.test(at.name ?? "")) return true;
    at = at.parent;
  }
  return false;
}
