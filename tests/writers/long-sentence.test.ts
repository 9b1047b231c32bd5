import { expect, it } from "vitest";
import { createExtractor } from "../../src/pipeline/extractor.js";
import { toRecords } from "../../src/writers/records.js";
import { sourceOf } from "../lexicon/check-entries.js";

const extractor = createExtractor();
const claimsOf = (text: string) =>
  toRecords(extractor.extract(sourceOf(text))).filter((record) => record.type === "claim");

it("a sentence longer than any author's is cut to the words around each number", () => {
  const times = 2000;
  const text = Array.from({ length: times }, (_, i) => `فروش ${i + 3} تن گندم`).join(" و ");
  const claims = claimsOf(text);
  expect(claims.length).toBeGreaterThan(times / 2);
  for (const { sentence, text: quantity, flags } of claims) {
    expect(sentence).toContain(quantity);
    expect(sentence.length).toBeLessThanOrEqual(2000 + quantity.length);
    expect(sentence).toBe(sentence.trim());
    expect(flags).toContain("sentence_cut");
  }
});

it("any other is whole", () => {
  const text = `${"در این نشست درباره وضعیت کشت گندم در استان سخن گفته شد و ".repeat(50)}فروش ۳۰ تن بود.`;
  const [claim] = claimsOf(text);
  expect(claim).toMatchObject({ sentence: text, flags: [] });
});
