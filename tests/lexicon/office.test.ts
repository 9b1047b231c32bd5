import { describe, expect, it } from "vitest";
import { attributionLexicon } from "../../src/lexicon/attribution/index.js";
import { defaultLexicon } from "../../src/lexicon/index.js";
import { createExtractor, type Extractor } from "../../src/pipeline/extractor.js";
import { SPELLINGS, sourceOf, unmark } from "./check-entries.js";

const whole = createExtractor();

/** Sources and who they are, in the order of the text. */
function read(extractor: Extractor, text: string) {
  const { layers, alignment } = extractor.extract(sourceOf(text));
  return layers.statements.map(({ source, speaker }) => {
    const raw = alignment.toRaw(source!);
    return { source: [raw.start, raw.end], who: speaker!.id };
  });
}

describe("words of offices", () => {
  it("have unique ids", () => {
    const ids = attributionLexicon.officeWords.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^office\/[a-z-]+$/);
  });

  for (const entry of attributionLexicon.officeWords)
    it(entry.id, () => {
      const officeWords = attributionLexicon.officeWords.filter((other) => other !== entry);
      const without = createExtractor({
        lexicon: { ...defaultLexicon, attribution: { ...attributionLexicon, officeWords } },
      });
      for (const example of entry.examples) {
        for (const [spelling, spell] of SPELLINGS) {
          const { text, spans } = unmark(spell(example));
          const found = read(whole, text);
          expect(
            found.map(({ source }) => source),
            spelling,
          ).toEqual(spans);
          expect(new Set(found.map(({ who }) => who)).size, `${spelling}: «${text}» has one speaker`).toBe(1);
        }
        const { text } = unmark(example);
        const apart = read(without, text);
        expect(new Set(apart.map(({ who }) => who)).size, `«${text}» without the entry`).toBe(apart.length);
      }
    });
});
