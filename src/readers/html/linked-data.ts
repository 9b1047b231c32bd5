import { decodeReferences } from "./entities.js";

/** What the JSON-LD of a page says of its article. */
export interface LinkedData {
  readonly headlines: string[];
  readonly dates: string[];
  readonly tags: string[];
  /** Letters of the article's text, where a block holds it. */
  bodyLength?: number;
  author?: string;
  publisher?: string;
  description?: string;
  url?: string;
}

/** Longest block that is read. */
const MOST_JSON = 1 << 18;
const ARTICLE_TYPES = /article|news|posting|report/i;
/** Objects of one block that are looked at. */
const MOST_OBJECTS = 400;

/** Takes what one block of JSON-LD says of an article. Blocks that are no JSON are read by their keys alone. */
export function readLinkedData(json: string, found: LinkedData): void {
  if (json.length > MOST_JSON) return;
  const value = parse(json);
  if (value === undefined) {
    const date = /"datePublished"\s*:\s*"([^"]{4,60})"/i.exec(json)?.[1];
    if (date) found.dates.push(date);
    return;
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
    if (ARTICLE_TYPES.test(JSON.stringify(object.get("@type") ?? "")) || object.has("datepublished"))
      readArticle(object, found);
  }
}

/** The value of a block; `undefined` where it is no JSON. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    try {
      // Line breaks inside strings are the commonest fault.
      return JSON.parse(json.replace(/\p{Cc}+/gu, " "));
    } catch {
      return undefined;
    }
  }
}

function readArticle(object: ReadonlyMap<string, unknown>, found: LinkedData): void {
  const text = (key: string): string | undefined => {
    const inner = object.get(key);
    return typeof inner === "string" && inner.trim() !== "" ? decodeReferences(inner).trim() : undefined;
  };
  const headline = text("headline");
  if (headline) found.headlines.push(headline);
  const date = text("datepublished");
  if (date) found.dates.push(date);
  const body = text("articlebody");
  if (body && body.length > (found.bodyLength ?? 0)) found.bodyLength = body.length;
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

function nameOf(value: unknown, type?: string): string | undefined {
  const item: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof item === "string") return type ? undefined : item;
  if (typeof item !== "object" || item === null) return undefined;
  const { name, "@type": kind } = item as { name?: unknown; "@type"?: unknown };
  if (type && kind !== type) return undefined;
  return typeof name === "string" && name.trim() !== "" ? decodeReferences(name).trim() : undefined;
}

/** The tags of a list in one text. */
export const splitTags = (list: string): string[] =>
  list
    .split(/[،,|;؛]/u)
    .map((tag) => tag.trim())
    .filter((tag) => tag.length > 1 && tag.length < 80);
