// What the scripts that compare records with a labelled folder have in common. The folder holds articles/ and gold.jsonl.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** The objects in JSON Lines. */
export const jsonLines = (text) =>
  text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/** The labels of a folder, by the name of the article's file. */
export const readGold = (folder) =>
  new Map(
    jsonLines(readFileSync(join(folder, "gold.jsonl"), "utf8")).map((article) => [basename(article.article), article]),
  );

/** What two spans share of what they cover together. */
export const overlap = ([a, b], [c, d]) => {
  const shared = Math.min(b, d) - Math.max(a, c);
  return shared <= 0 ? 0 : shared / (Math.max(b, d) - Math.min(a, c));
};

/** The letters, digits and % of a text, spelled one way. */
export const letters = (text) =>
  String(text ?? "")
    .normalize("NFKC")
    .replace(/[يىئ]/gu, "ی")
    .replace(/ك/gu, "ک")
    .replace(/[أإآ]/gu, "ا")
    .replace(/ؤ/gu, "و")
    .replace(/[ةۀ]/gu, "ه")
    .replace(/[^\p{L}\p{N}%]/gu, "");
