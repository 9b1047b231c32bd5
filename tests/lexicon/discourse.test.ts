import { describe, expect, it } from "vitest";
import { attributionLexicon } from "../../src/lexicon/attribution/index.js";
import { defaultLexicon } from "../../src/lexicon/index.js";
import { createExtractor, type Extractor } from "../../src/pipeline/extractor.js";
import { SPELLINGS, sourceOf } from "./check-entries.js";

const whole = createExtractor();

/** What is said and by whom. */
const read = (extractor: Extractor, text: string): string[] => {
  const { layers } = extractor.extract(sourceOf(text));
  return layers.statements.map(
    ({ speaker, start, end }) => `${speaker?.name ?? speaker?.role ?? "-"}: ${start}-${end}`,
  );
};

describe("words of discourse", () => {
  it("have unique ids", () => {
    const ids = attributionLexicon.discourse.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^discourse\/[a-z-]+$/);
  });

  for (const entry of attributionLexicon.discourse)
    it(entry.id, () => {
      const discourse = attributionLexicon.discourse.filter((other) => other !== entry);
      const without = createExtractor({
        lexicon: { ...defaultLexicon, attribution: { ...attributionLexicon, discourse } },
      });
      for (const example of entry.examples) {
        const found = read(whole, example);
        for (const [spelling, spell] of SPELLINGS)
          expect(read(whole, spell(example)).length, `${spelling}: «${example}»`).toBe(found.length);
        expect(read(without, example), `«${example}» reads the same without the entry`).not.toEqual(found);
      }
    });
});
