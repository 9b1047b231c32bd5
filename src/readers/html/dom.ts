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

/** Class names by the attribute's text: pages repeat few of them hundreds of times. */
class ClassCache {
  readonly #classes = new Map<string, readonly string[]>();
  readonly #words = new Map<string, readonly string[]>();

  /** Class names of an element in lower case. */
  classes(node: HtmlNode): readonly string[] {
    const written = node.attribs?.["class"];
    if (!written) return NONE;
    let classes = this.#classes.get(written);
    if (!classes) {
      classes = written.length > LONGEST_NAMES ? NONE : written.toLowerCase().split(/\s+/).filter(Boolean);
      this.#classes.set(written, classes);
    }
    return classes;
  }

  /** The words of an element's class names and id: `news-relatedPosts` is news, related, posts, and the pairs of neighbours. */
  words({ attribs }: HtmlNode): readonly string[] {
    const names = attribs?.["class"] ? this.#wordsOf(attribs["class"]) : NONE;
    if (!attribs?.["id"]) return names;
    const id = this.#wordsOf(attribs["id"]);
    return names.length === 0 ? id : [...names, ...id];
  }

  #wordsOf(written: string): readonly string[] {
    let words = this.#words.get(written);
    if (!words) {
      words = written.length > LONGEST_NAMES ? NONE : wordsOf(written);
      this.#words.set(written, words);
    }
    return words;
  }
}

const NONE: readonly string[] = [];
const LONGEST_NAMES = 1000;

function wordsOf(names: string): string[] {
  const words: string[] = [];
  for (const name of names.trim().split(/\s+/)) {
    if (name.length > 80) continue;
    // Elementor calls each element of a page a widget.
    const own = name.startsWith("elementor-widget") ? name.slice("elementor-widget".length) : name;
    let last = "";
    for (const part of partsOfName(own)) {
      words.push(part);
      if (last !== "") words.push(`${last}-${part}`);
      last = part;
    }
  }
  return words;
}

/** A name in lower case, cut at dashes, underscores and capitals. */
function partsOfName(name: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i <= name.length; i += 1) {
    const unit = name.charCodeAt(i);
    const separator = i === name.length || unit === 0x2d || unit === 0x5f || unit === 0x3a || unit === 0x2e;
    const capital = unit >= 0x41 && unit <= 0x5a && i > from && name.charCodeAt(i - 1) >= 0x61;
    if (!separator && !capital) continue;
    if (i > from) parts.push(name.slice(from, i).toLowerCase());
    from = separator ? i + 1 : i;
  }
  return parts;
}

/** What is known of one page's elements: created for a page and dropped with it. */
export const createNames = (): Names => new ClassCache();
export interface Names {
  classes(node: HtmlNode): readonly string[];
  words(node: HtmlNode): readonly string[];
}

type Entries<Value> = Map<string, { readonly selector: Selector; readonly value: Value }[]>;

/** Many selectors at once: an element is asked only against those that share its id, a class, an `itemprop` or its tag. */
export class SelectorIndex<Value> {
  readonly #byId: Entries<Value> = new Map();
  readonly #byClass: Entries<Value> = new Map();
  readonly #byAttribute: Entries<Value> = new Map();
  readonly #byTag: Entries<Value> = new Map();

  add(selector: Selector, value: Value): void {
    const { id, classes, attributes, tag } = selector;
    const [entries, key] =
      id !== undefined
        ? [this.#byId, id]
        : classes[0] !== undefined
          ? [this.#byClass, classes[0]]
          : attributes[0] !== undefined
            ? [this.#byAttribute, attributes[0][0]]
            : [this.#byTag, tag ?? ""];
    const list = entries.get(key) ?? [];
    list.push({ selector, value });
    entries.set(key, list);
  }

  /** Calls `found` for every selector that an element matches. */
  each(node: HtmlNode, names: Names, found: (value: Value) => void): void {
    const { attribs, name } = node;
    if (!attribs || name === undefined) return;
    const classes = names.classes(node);
    const ask = (entries: Entries<Value>, key: string): void => {
      const list = entries.get(key);
      if (list) for (const { selector, value } of list) if (matches(node, classes, selector)) found(value);
    };
    if (this.#byTag.size > 0) ask(this.#byTag, name);
    if (attribs["id"] !== undefined) ask(this.#byId, attribs["id"]);
    if (attribs["itemprop"] !== undefined) ask(this.#byAttribute, "itemprop");
    for (const one of classes) ask(this.#byClass, one);
  }
}

function matches(node: HtmlNode, classes: readonly string[], selector: Selector): boolean {
  if (selector.tag !== undefined && node.name !== selector.tag) return false;
  if (selector.id !== undefined && attribute(node, "id") !== selector.id) return false;
  for (const name of selector.classes) if (!classes.includes(name)) return false;
  for (const [name, value] of selector.attributes)
    if (!` ${attribute(node, name).toLowerCase()} `.includes(` ${value.toLowerCase()} `)) return false;
  return true;
}
