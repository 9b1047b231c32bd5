import type { Markup, Source } from "../../model/document.js";
import { type HtmlNode, parsePage } from "./dom.js";
import { type PageHead, readHead } from "./page-head.js";
import { type PageText, pageText } from "./page-lines.js";
import { findRoles, type PageRoles } from "./page-roles.js";

/**
 * A source of a web page. Its plain text is all that the page shows, a line a block; each line's role is in `markup`.
 * `source_span` counts in the page's source. Challenge pages, indexes and empty shells are flagged `not_article`.
 */
export async function readHtml(
  input: Pick<Source, "id" | "path" | "encoding" | "sha256" | "flags"> & { text: string },
): Promise<Source> {
  const { text: raw, ...origin } = input;
  const root = await parsePage(raw);
  const head = readHead(root);
  const { page, found } = articleOf(root, raw, head);
  const title = found.roles.includes("title") ? undefined : titleOf(head);
  const agency = outletName(head.publisher) ?? outletName(head.siteName);
  const author = found.author ?? (head.author === head.publisher ? undefined : head.author);
  const tags = head.tags.length > 0 ? head.tags : found.tags;
  const markup: Markup = {
    ...(title && !found.notArticle && { title: own(title) }),
    ...(!found.notArticle && {
      dates: [
        ...(found.published ? [{ text: own(found.published), weight: 5 }] : []),
        ...head.dates.map(({ text, weight }) => ({ text: own(text), weight })),
      ],
      ...(agency && { agency: own(agency) }),
      ...(author && { author: own(author) }),
      ...((found.code ?? head.code) && { code: own(found.code ?? head.code ?? "") }),
      tags: tags.map(own),
    }),
    ...(head.url && { url: own(head.url) }),
    lines: page.lines.map(({ rawStart }, i) => ({ start: rawStart, role: found.roles[i]! })),
  };
  return {
    ...origin,
    format: "html",
    raw,
    plain: page.plain,
    alignment: page.alignment,
    markup,
    flags: found.notArticle ? [...origin.flags, "not_article"] : origin.flags,
  };
}

/** Letters of a text in JSON-LD from which it is one, and how many times those of the page's own text it must have. */
const LEAST_LINKED = 200;
const LONGER = 2;

/** The article as the page shows it; where it shows none or only its beginning, as its JSON-LD has it. */
function articleOf(root: HtmlNode, raw: string, head: PageHead): { page: PageText; found: PageRoles } {
  const page = pageText(root, raw);
  const found = findRoles(root, page, head);
  const linked = head.linkedBody;
  if (!linked || linked.length < LEAST_LINKED || linked.length < found.letters * LONGER) return { page, found };
  const whole = pageText(root, raw, linked.node);
  const roles = findRoles(root, whole, head, linked.node);
  return roles.letters > found.letters ? { page: whole, found: roles } : { page, found };
}

/** A copy of a string that was cut from the page: a slice would keep the whole page in memory. */
const own = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

/** Marks that part a headline from the site's name. */
const SEPARATOR = /\s[-–—|:»«]\s|\s?\|\s?|-\s/u;

/** The headline in the page's head, the site's name taken off its end or beginning. */
function titleOf(head: PageHead): string | undefined {
  const [title] = head.titles;
  if (title === undefined) return undefined;
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const names = [head.siteName, head.publisher].filter((name): name is string => name !== undefined);
  const isName = (part: string): boolean => names.some((name) => part.trim() !== "" && name.includes(part.trim()));
  const last = parts.at(-1)!;
  const first = parts[0]!;
  if (isName(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s\-–—|:»«]+$/u, "");
  if (isName(first)) return title.slice(first.length).replace(/^[\s\-–—|:»«]+/u, "");
  return title;
}

/** «خبرگزاری گلدشت - Goldasht | آخرین اخبار» → «خبرگزاری گلدشت». */
function outletName(name: string | undefined): string | undefined {
  const first = name
    ?.split(/\s*[|–—]\s*|\s+-\s+/u)
    .map((part) => part.trim())
    .find((part) => /[\u0600-\u06ff]/u.test(part));
  return first !== undefined && first.length <= 40 ? first : undefined;
}
