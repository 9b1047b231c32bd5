import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expected, found, type MarkedArticle } from "./marked.js";

const rooms = readdirSync(new URL("./styles", import.meta.url)).filter((name) => name.endsWith(".ts"));

for (const room of rooms) {
  const { ARTICLES } = (await import(`./styles/${room}`)) as { ARTICLES: readonly MarkedArticle[] };
  describe(room.replace(/\.ts$/u, ""), () => {
    for (const article of ARTICLES) it(article.name, () => expect(found(article)).toEqual(expected(article)));
  });
}
