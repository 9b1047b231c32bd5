/** The part of cheerio's tree that is read here. Indexes are UTF-16 into the page's source. */
export interface HtmlNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly parent: HtmlNode | null;
  readonly next: HtmlNode | null;
  readonly children?: readonly HtmlNode[];
  readonly startIndex: number | null;
  readonly endIndex: number | null;
}

type Load = (content: string, options: object) => { root(): { [index: number]: unknown } };
let loaded: Promise<Load> | undefined;

/**
 * Parses a page. cheerio is loaded on the first page only: text input never pays for it. The forgiving parser of
 * htmlparser2 is taken, six times as quick as the standard's, with references left as written so that offsets stay true.
 */
export async function parsePage(source: string): Promise<HtmlNode> {
  loaded ??= import("cheerio/slim").then((module) => module.load as unknown as Load);
  const load = await loaded;
  const $ = load(source, {
    xml: { xmlMode: false, decodeEntities: false, withStartIndices: true, withEndIndices: true },
  });
  return $.root()[0] as HtmlNode;
}

export const isElement = (node: HtmlNode): boolean =>
  node.type === "tag" || node.type === "script" || node.type === "style";

export const attribute = (node: HtmlNode, name: string): string => node.attribs?.[name] ?? "";

/** Steps through a tree in document order without recursion: pages may nest as deep as they like. */
export function nextNode(node: HtmlNode, root: HtmlNode, inside = true): HtmlNode | null {
  if (inside && node.children && node.children.length > 0) return node.children[0]!;
  let at: HtmlNode | null = node;
  while (at && at !== root) {
    if (at.next) return at.next;
    at = at.parent;
  }
  return null;
}

/** One compound selector: `tag`, `.class`, `#id`, `[attribute=value]` joined. */
export interface Selector {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly attributes: readonly (readonly [string, string])[];
}

export function compileSelector(selector: string): Selector {
  const classes: string[] = [];
  const attributes: [string, string][] = [];
  let tag: string | undefined;
  let id: string | undefined;
  for (const part of selector.match(/[.#]?[\w-]+|\[[^\]]+\]/g) ?? []) {
    if (part.startsWith(".")) classes.push(part.slice(1).toLowerCase());
    else if (part.startsWith("#")) id = part.slice(1);
    else if (part.startsWith("[")) {
      const [name = "", value = ""] = part.slice(1, -1).split("=");
      attributes.push([name, value]);
    } else tag = part;
  }
  return { tag, id, classes, attributes };
}

/** Class names of an element in lower case, with a space on either side of each. */
const classesOf = (node: HtmlNode): string => ` ${attribute(node, "class").toLowerCase().replace(/\s+/g, " ")} `;

export function matches(node: HtmlNode, selector: Selector): boolean {
  if (!node.attribs) return false;
  if (selector.tag !== undefined && node.name !== selector.tag) return false;
  if (selector.id !== undefined && node.attribs["id"] !== selector.id) return false;
  if (selector.classes.length > 0) {
    if (!node.attribs["class"]) return false;
    const classes = classesOf(node);
    for (const name of selector.classes) if (!classes.includes(` ${name} `)) return false;
  }
  for (const [name, value] of selector.attributes)
    if (!` ${(node.attribs[name] ?? "").toLowerCase()} `.includes(` ${value.toLowerCase()} `)) return false;
  return true;
}

/** The words of an element's class names and id: `news-relatedPosts` is news, related, posts, and the pairs of neighbours. */
export function nameWords(node: HtmlNode): string[] {
  const names = `${attribute(node, "class")} ${attribute(node, "id")}`.trim();
  if (names === "") return [];
  const words: string[] = [];
  for (const name of names.split(/\s+/)) {
    if (name.length > 80) continue;
    const parts = name
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[-_:.]+/)
      .filter((part) => part !== "");
    words.push(...parts);
    for (let i = 0; i + 1 < parts.length; i += 1) words.push(`${parts[i]}-${parts[i + 1]}`);
  }
  return words;
}
