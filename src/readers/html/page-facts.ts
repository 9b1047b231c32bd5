import { type HtmlNode, nextNode } from "./dom.js";
import type { PageText } from "./page-lines.js";
import { type Parts, partOf } from "./page-parts.js";

/** The text of the line of a part that stands nearest to the line `anchor`. */
export function textOfPart(
  part: "date" | "code" | "author",
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
