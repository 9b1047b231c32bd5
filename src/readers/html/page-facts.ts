import { type HtmlNode, nextNode } from "./dom.js";
import type { PageText } from "./page-lines.js";
import { type Parts, partOf } from "./page-parts.js";

/** The text of the line of a part that stands nearest to the line `anchor`. */
export function textOfPart(
  part: "date" | "code",
  page: PageText,
  found: Parts,
  content: HtmlNode | undefined,
  anchor: number,
): string | undefined {
  const { lines } = page;
  let best: string | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    if (partOf(line.block, found, content) !== part) continue;
    const text = page.plain.slice(line.start, line.end);
    if (!/[0-9۰-۹٠-٩]/u.test(text)) continue;
    const away = Math.abs(i - anchor);
    if (away < distance) {
      best = text;
      distance = away;
    }
  }
  if (part !== "code") return best;
  return best && /[0-9۰-۹٠-٩][0-9۰-۹٠-٩/-]*/u.exec(best)?.[0];
}

/** Words before an author's name in the element that holds it, and marks around it. */
const BY = /^[\s:+|–-]*(?:(?:نوشته شده|ارسال شده|نوشته|ارسال|منتشر شده) )?(?:توسط|نویسنده|به قلم|خبرنگار)?[\s:]*/u;
/** Letters of the longest name. */
const NAME = 40;

/** The name in an element that layouts give the author: two to four words and nothing else. */
export function authorOf(nodes: readonly HtmlNode[], isOthers: (node: HtmlNode) => boolean): string | undefined {
  for (const node of nodes) {
    const name = plainText(node)
      .replace(BY, "")
      .replace(/[\s:|–-]+$/u, "");
    const words = name.split(" ").length;
    if (words < 2 || words > 4 || name.length > NAME || !/^[\p{L}\p{M}\u200c .]+$/u.test(name)) continue;
    if (!isOthers(node)) return name;
  }
  return undefined;
}

/** The links that the page names as its tags. */
export function tagsOf(found: Parts): string[] {
  const tags: string[] = [];
  for (const node of found.nodes.get("tags") ?? [])
    for (let at: HtmlNode | null = node; at; at = nextNode(at, node)) {
      if (at.name !== "a" || tags.length >= 40) continue;
      const text = plainText(at);
      if (text.length > 1 && text.length < 60) tags.push(text);
    }
  return [...new Set(tags)];
}

function plainText(node: HtmlNode): string {
  let text = "";
  for (let at: HtmlNode | null = node; at && text.length < 200; at = nextNode(at, node))
    if (at.type === "text") text += at.data ?? "";
  return text.replace(/\s+/gu, " ").trim();
}
