import { describe, expect, it } from "vitest";
import { attributionLexicon } from "../../src/lexicon/attribution/index.js";
import type { WordClass } from "../../src/lexicon/attribution/words.js";
import { defaultLexicon } from "../../src/lexicon/index.js";
import { createExtractor, type Extractor } from "../../src/pipeline/extractor.js";
import { SPELLINGS, sourceOf, unmark } from "./check-entries.js";

/** Classes whose example marks a statement's source. */
const SOURCES: ReadonlySet<WordClass> = new Set([
  "pronoun",
  "plural-pronoun",
  "office",
  "body",
  "proper-body",
  "group",
  "text",
  "honorific",
  "given-name",
  "stop",
  "lead",
  "time",
  "setting",
  "object-opener",
]);

/** Everything that attribution says of a text. */
function reading(extractor: Extractor, text: string): string {
  const { layers, text: normalized } = extractor.extract(sourceOf(text));
  return JSON.stringify(
    layers.statements.map((s) => ({
      ...s,
      source: s.source && normalized.slice(s.source.start, s.source.end),
    })),
  );
}

const whole = createExtractor();

describe("word classes", () => {
  it("have unique ids", () => {
    const ids = attributionLexicon.words.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^word\/[a-z-]+$/);
  });

  for (const entry of attributionLexicon.words) {
    it(entry.id, () => {
      const without = createExtractor({
        lexicon: {
          ...defaultLexicon,
          attribution: {
            ...attributionLexicon,
            words: attributionLexicon.words.filter((other) => other !== entry),
          },
        },
      });
      for (const example of entry.examples) {
        for (const [spelling, spell] of SPELLINGS) {
          const { text, spans } = unmark(spell(example));
          expect(spans.length).toBeGreaterThan(0);
          if (!SOURCES.has(entry.word)) continue;
          const extraction = whole.extract(sourceOf(text));
          const sources = extraction.layers.statements.flatMap(({ source }) => {
            if (!source) return [];
            const raw = extraction.alignment.toRaw(source);
            return [[raw.start, raw.end]];
          });
          for (const span of spans) expect(sources, `${spelling}: «${text}»`).toContainEqual([...span]);
        }
        const { text } = unmark(example);
        expect(reading(without, text), `«${text}» reads the same without the entry`).not.toBe(reading(whole, text));
      }
    });
  }
});
