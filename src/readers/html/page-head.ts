import { attribute, type HtmlNode, isElement, nextNode } from "./dom.js";
import { decodeReferences } from "./entities.js";
import { type LinkedData, readLinkedData, splitTags } from "./linked-data.js";

/** A date as a page's head or a `time` element gives it, and how far it may be trusted. */
export interface HeadDate {
  readonly text: string;
  readonly weight: number;
}

/** What a page says of itself for machines. All texts as written, references read. */
export interface PageHead {
  /** Names of the article in order of trust; the site's name may still hang on them. */
  readonly titles: readonly string[];
  readonly siteName: string | undefined;
  readonly description: string | undefined;
  readonly dates: readonly HeadDate[];
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  readonly code: string | undefined;
  readonly url: string | undefined;
  readonly tags: readonly string[];
  readonly generator: string;
  /** The script whose JSON-LD holds the article's text, and that text's length. */
  readonly linkedBody: { readonly node: HtmlNode; readonly length: number } | undefined;
}

/** Metas that date an article. `date` and `og:updated_time` are not among them: sites write the time of rendering there. */
const DATE_METAS: Readonly<Record<string, number>> = {
  "article:published_time": 4,
  "og:article:published_time": 4,
  datepublished: 4,
  "dcterms.created": 3,
  "dc.date.created": 3,
  "dc.date.issued": 3,
  "dc.date": 2,
  "dcterms.date": 2,
  pubdate: 3,
  publishdate: 3,
  "publish-date": 3,
  "nastooh:publishdate": 2,
};
/** Weights of the date in JSON-LD, of the first `time` element, and of those behind it. */
const LINKED_DATE = 4.5;
const FIRST_TIME = 3.5;
const LATER_TIME = 0.5;
const CODE_METAS = new Set(["nastooh:code", "news_id", "news-id", "newsid", "article:id"]);
const TAG_METAS = new Set(["article:tag", "og:article:tag"]);

/** Reads `<title>`, metas, links, `time` elements and JSON-LD. Linear. */
export function readHead(root: HtmlNode): PageHead {
  const reader = new HeadReader();
  for (let node: HtmlNode | null = root; node; node = nextNode(node, root)) if (isElement(node)) reader.read(node);
  return reader.head();
}

/** Gathers what elements say, each looked at once. Of metas that say the same thing the first counts. */
class HeadReader {
  readonly #titles: string[] = [];
  readonly #ogTitles: string[] = [];
  readonly #dates: HeadDate[] = [];
  readonly #tags: string[] = [];
  readonly #keywords: string[] = [];
  readonly #linked: LinkedData = { headlines: [], dates: [], tags: [] };
  #siteName: string | undefined;
  #description: string | undefined;
  #author: string | undefined;
  #publisher: string | undefined;
  #code: string | undefined;
  #canonical: string | undefined;
  #ogUrl: string | undefined;
  #generator = "";
  #linkedBody: PageHead["linkedBody"];

  read(node: HtmlNode): void {
    switch (node.name) {
      case "title":
        if (this.#titles.length === 0 && node.parent?.name !== "svg") this.#titles.push(textOf(node));
        return;
      case "meta":
        this.#readMetas(node);
        return;
      case "link":
        if (attribute(node, "rel").toLowerCase() === "canonical")
          this.#canonical ??= decodeReferences(attribute(node, "href")).trim();
        return;
      case "time":
        this.#readTime(node);
        return;
      case "script":
        if (/ld\+json/i.test(attribute(node, "type"))) this.#readScript(node);
        return;
      case "abbr":
        // Blogger writes the hour so.
        if (attribute(node, "class").includes("published")) this.#addTime(attribute(node, "title"));
    }
  }

  #readScript(node: HtmlNode): void {
    const before = this.#linked.bodyLength ?? 0;
    readLinkedData(node.children?.map(({ data }) => data ?? "").join("") ?? "", this.#linked);
    const length = this.#linked.bodyLength ?? 0;
    if (length > before) this.#linkedBody = { node, length };
  }

  #readMetas(node: HtmlNode): void {
    const content = decodeReferences(attribute(node, "content")).trim();
    if (content === "") return;
    const names = [attribute(node, "property"), attribute(node, "name"), attribute(node, "itemprop")];
    for (const name of new Set(names.map((key) => key.toLowerCase()))) this.#readMeta(name, content);
  }

  #readMeta(name: string, content: string): void {
    const weight = DATE_METAS[name];
    if (weight !== undefined && Object.hasOwn(DATE_METAS, name)) this.#dates.push({ text: content, weight });
    else if (name === "og:title" || name === "twitter:title" || name === "dc.title") this.#ogTitles.push(content);
    else if (name === "og:site_name") this.#siteName ??= content;
    else if (name === "og:description" || name === "description") this.#description ??= content;
    else if (name === "og:url") this.#ogUrl ??= content;
    else if (name === "generator") this.#generator = content.toLowerCase();
    else if (name === "author" || name === "article:author") this.#author ??= content;
    else if (name === "publisher" || name === "dc.publisher") this.#publisher ??= content;
    else if (CODE_METAS.has(name)) this.#code ??= content;
    else if (TAG_METAS.has(name)) this.#tags.push(...splitTags(content));
    else if (name === "keywords") this.#keywords.push(...splitTags(content));
  }

  /** The first time counts more. Boxes of other news have times too: those inside links and lists count for nothing. */
  #readTime(node: HtmlNode): void {
    if (!within(node, "a") && !within(node, "aside")) this.#addTime(attribute(node, "datetime"));
  }

  #addTime(written: string): void {
    if (written === "") return;
    const weight = this.#dates.some((date) => date.weight === FIRST_TIME) ? LATER_TIME : FIRST_TIME;
    this.#dates.push({ text: decodeReferences(written).trim(), weight });
  }

  head(): PageHead {
    const linked = this.#linked;
    const titles = [...linked.headlines, ...this.#ogTitles, ...this.#titles];
    const address = [this.#canonical, this.#ogUrl, linked.url].find((url) => url && /^https?:\/\//i.test(url));
    return {
      titles: titles.map((title) => title.replace(/\s+/gu, " ").trim()).filter(Boolean),
      siteName: this.#siteName,
      description: this.#description ?? linked.description,
      dates: [...this.#dates, ...linked.dates.slice(0, 1).map((text) => ({ text, weight: LINKED_DATE }))],
      author: linked.author ?? this.#author,
      publisher: linked.publisher ?? this.#publisher,
      code: this.#code,
      url: address,
      tags: this.#tags.length > 0 ? this.#tags : linked.tags.length > 0 ? linked.tags : this.#keywords,
      generator: this.#generator,
      linkedBody: this.#linkedBody,
    };
  }
}

function within(node: HtmlNode, name: string): boolean {
  // A few steps up: enough for a box, and no walk up a tower of elements.
  let at = node.parent;
  for (let steps = 0; at && steps < 8; steps += 1) {
    if (at.name === name) return true;
    at = at.parent;
  }
  return false;
}

function textOf(node: HtmlNode): string {
  return decodeReferences((node.children ?? []).map(({ data }) => data ?? "").join(""))
    .replace(/\s+/gu, " ")
    .trim();
}
