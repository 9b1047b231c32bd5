import { createExtractor } from "../../src/pipeline/extractor.js";
import { sourceOf } from "../lexicon/check-entries.js";

const extractor = createExtractor();

/** An article of Tuesday, 28 Shahrivar 1402 (2023-09-19), with one paragraph. */
const dated = (paragraph: string): string =>
  `پل تازه شهر باز شد\n۲۸ شهریور ۱۴۰۲ - ۲۰:۲۲\nخبرنگار ما از شهر دیدن کرد و با مردم سخن گفت.\n${paragraph}`;

/** Whether the article says when it appeared; else words of time have no value. */
export type Page = "dated" | "undated";

function claimsOf(paragraph: string, page: Page) {
  const { layers, text } = extractor.extract(sourceOf(page === "dated" ? dated(paragraph) : paragraph));
  return layers.claims.map((claim) => ({ ...claim, text: text.slice(claim.start, claim.end) }));
}

/** Each claim's time and its interval, half-spaces left out: `در سال ۱۳۹۰ = 2011-03-21/2012-03-19`, `-` for nothing. */
export const timesOf = (paragraph: string, page: Page = "dated"): string[] =>
  claimsOf(paragraph, page).map(({ time, timeValue }) =>
    time === null ? "-" : `${time} = ${timeValue ?? "?"}`.replaceAll("\u200c", ""),
  );

/** Each claim's place, half-spaces left out; `-` for nothing. */
export const placesOf = (paragraph: string): string[] =>
  claimsOf(paragraph, "undated").map(({ place }) => (place ?? "-").replaceAll("\u200c", ""));
