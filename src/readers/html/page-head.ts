import { attribute, type HtmlNode, isElement, nextNode } from "./dom.js";
import { decodeReferences } from "./entities.js";

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
const CODE_METAS = new Set(["nastooh:code", "news_id", "news-id", "newsid", "article:id"]);
const TAG_METAS = new Set(["article:tag", "og:article:tag"]);

/** Longest JSON-LD block that is read. */
const MOST_JSON = 1 << 18;

/** Reads `<title>`, metas, links, `time` elements and JSON-LD. Linear. */
export function readHead(root: HtmlNode): PageHead {
  const titles: string[] = [];
  const ogTitles: string[] = [];
  const linked: LinkedData = { headlines: [], dates: [], tags: [] };
  const dates: HeadDate[] = [];
  const tags: string[] = [];
  const keywords: string[] = [];
  let siteName: string | undefined;
  let description: string | undefined;
  let author: string | undefined;
  let publisher: string | undefined;
  let code: string | undefined;
  let canonical: string | undefined;
  let ogUrl: string | undefined;
  let generator = "";
  for (let node: HtmlNode | null = root; node; node = nextNode(node, root)) {
    if (!isElement(node)) continue;
    if (node.name === "title" && titles.length === 0 && node.parent?.name !== "svg") titles.push(textOf(node));
    else if (node.name === "meta") {
      const content = decodeReferences(attribute(node, "content")).trim();
      if (content === "") continue;
      for (const name of new Set(
        [attribute(node, "property"), attribute(node, "name"), attribute(node, "itemprop")].map((key) =>
          key.toLowerCase(),
        ),
      )) {
        const weight = DATE_METAS[name];
        if (weight !== undefined && Object.hasOwn(DATE_METAS, name)) dates.push({ text: content, weight });
        else if (name === "og:title" || name === "twitter:title" || name === "dc.title") ogTitles.push(content);
        else if (name === "og:site_name") siteName ??= content;
        else if (name === "og:description" || name === "description") description ??= content;
        else if (name === "og:url") ogUrl ??= content;
        else if (name === "generator") generator = content.toLowerCase();
        else if (name === "author" || name === "article:author") author ??= content;
        else if (name === "publisher" || name === "dc.publisher") publisher ??= content;
        else if (CODE_METAS.has(name)) code ??= content;
        else if (TAG_METAS.has(name)) tags.push(...splitTags(content));
        else if (name === "keywords") keywords.push(...splitTags(content));
      }
    } else if (node.name === "link" && attribute(node, "rel").toLowerCase() === "canonical")
      canonical ??= decodeReferences(attribute(node, "href")).trim();
    else if (node.name === "time") {
      const written = attribute(node, "datetime");
      // Boxes of other news have times too: those inside links and lists count for nothing.
      if (written !== "" && !within(node, "a") && !within(node, "aside"))
        dates.push({
          text: decodeReferences(written).trim(),
          weight: dates.some(({ weight }) => weight === 3.5) ? 0.5 : 3.5,
        });
    } else if (node.name === "script" && /ld\+json/i.test(attribute(node, "type"))) {
      const json = node.children?.map(({ data }) => data ?? "").join("") ?? "";
      if (json.length <= MOST_JSON) readLinkedData(json, linked);
    }
  }
  for (const text of linked.dates.slice(0, 1)) dates.push({ text, weight: 4.5 });
  const address = [canonical, ogUrl, linked.url].find((url) => url !== undefined && /^https?:\/\//i.test(url));
  return {
    titles: [...linked.headlines, ...ogTitles, ...titles]
      .map((title) => title.replace(/\s+/gu, " ").trim())
      .filter(Boolean),
    siteName,
    description: description ?? linked.description,
    dates,
    author: linked.author ?? author,
    publisher: linked.publisher ?? publisher,
    code,
    url: address,
    tags: tags.length > 0 ? tags : linked.tags.length > 0 ? linked.tags : keywords,
    generator,
  };
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

const splitTags = (list: string): string[] =>
  list
    .split(/[،,|;؛]/u)
    .map((tag) => tag.trim())
    .filter((tag) => tag.length > 1 && tag.length < 80);

interface LinkedData {
  readonly headlines: string[];
  readonly dates: string[];
  readonly tags: string[];
  author?: string;
  publisher?: string;
  description?: string;
  url?: string;
}

const ARTICLE_TYPES = /article|news|posting|report/i;
/** Objects of one JSON-LD block that are looked at. */
const MOST_OBJECTS = 400;

/** Takes what JSON-LD says of an article. Blocks that are no JSON are read by their keys alone. */
function readLinkedData(json: string, found: LinkedData): void {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    try {
      // Line breaks inside strings are the commonest fault.
      value = JSON.parse(json.replace(/\p{Cc}+/gu, " "));
    } catch {
      const date = /"datePublished"\s*:\s*"([^"]{4,60})"/i.exec(json)?.[1];
      if (date) found.dates.push(date);
      return;
    }
  }
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < MOST_OBJECTS; i += 1) {
    const item = queue[i];
    if (Array.isArray(item)) {
      queue.push(...item.slice(0, MOST_OBJECTS));
      continue;
    }
    if (typeof item !== "object" || item === null) continue;
    const object = new Map(Object.entries(item).map(([key, inner]) => [key.toLowerCase(), inner]));
    queue.push(object.get("@graph"), object.get("mainentity"));
    if (!ARTICLE_TYPES.test(JSON.stringify(object.get("@type") ?? "")) && !object.has("datepublished")) continue;
    const text = (key: string): string | undefined => {
      const inner = object.get(key);
      return typeof inner === "string" && inner.trim() !== "" ? decodeReferences(inner).trim() : undefined;
    };
    const headline = text("headline");
    if (headline) found.headlines.push(headline);
    const date = text("datepublished");
    if (date) found.dates.push(date);
    found.description ??= text("description") ?? "";
    found.url ??= text("url") ?? "";
    const author = nameOf(object.get("author"), "Person");
    if (author) found.author ??= author;
    const publisher = nameOf(object.get("publisher"));
    if (publisher) found.publisher ??= publisher;
    const keywords = object.get("keywords");
    if (typeof keywords === "string") found.tags.push(...splitTags(keywords));
    else if (Array.isArray(keywords))
      found.tags.push(...keywords.filter((tag): tag is string => typeof tag === "string").slice(0, 40));
  }
}

function nameOf(value: unknown, type?: string): string | undefined {
  const item: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof item === "string") return type ? undefined : item;
  if (typeof item !== "object" || item === null) return undefined;
  const { name, "@type": kind } = item as { name?: unknown; "@type"?: unknown };
  if (type && kind !== type) return undefined;
  return typeof name === "string" && name.trim() !== "" ? decodeReferences(name).trim() : undefined;
}
