import { describe, expect, it } from "vitest";
import type { Entry } from "../../src/lexicon/entry.js";
import { defaultLexicon, type Lexicon } from "../../src/lexicon/index.js";
import { createExtractor, type Extraction, type Extractor } from "../../src/pipeline/extractor.js";
import { readText } from "../../src/readers/text.js";

/** Something an entry found. `span` is into the given text (UTF-16); `payload` is what it says of it (a unit code, a kind …). */
export interface Find {
  readonly id: string;
  readonly span: readonly [number, number];
  readonly payload: string;
}

export interface KindUnderTest<E extends Entry> {
  readonly kind: string;
  readonly entries: readonly E[];
  /** The lexicon with these entries of the kind instead of its own. */
  readonly replaced: (lexicon: Lexicon, entries: readonly E[]) => Lexicon;
  /** All finds of this kind in an extraction. Use `extraction.alignment.toRaw` for spans. */
  readonly finds: (extraction: Extraction) => readonly Find[];
}

const OPEN = "⟦";
const CLOSE = "⟧";

export function sourceOf(text: string) {
  return readText({ id: "example", path: "example", encoding: "utf-8", sha256: "", flags: [], text });
}

/** An example without its marks, and the marked spans (UTF-16 into the unmarked text). */
export function unmark(example: string): { text: string; spans: [number, number][] } {
  const spans: [number, number][] = [];
  let text = "";
  for (const char of example) {
    if (char === OPEN) spans.push([text.length, -1]);
    else if (char === CLOSE) spans.at(-1)![1] = text.length;
    else text += char;
  }
  return { text, spans };
}

const digitsTo = (zero: number) => (text: string) =>
  text.replace(/[0-9۰-۹٠-٩]/g, (digit) =>
    String.fromCharCode(
      zero +
        Number(
          digit
            .normalize("NFKC")
            .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0))
            .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660)),
        ),
    ),
  );

/** Ways of writing that must not matter. */
export const SPELLINGS: readonly (readonly [string, (text: string) => string])[] = [
  ["as written", (text) => text],
  ["Arabic ي and ك", (text) => text.replaceAll("ی", "ي").replaceAll("ک", "ك")],
  ["Latin digits", digitsTo(0x30)],
  ["Arabic digits", digitsTo(0x660)],
  ["half-spaces deleted", (text) => text.replaceAll("\u200c", "")],
];

/** The tests every entry owes: see `Entry`. */
export function checkEntries<E extends Entry>(kind: KindUnderTest<E>): void {
  const whole = createExtractor();
  const find = (extractor: Extractor, text: string) => kind.finds(extractor.extract(sourceOf(text)));

  describe(`${kind.kind} entries`, () => {
    it("have unique ids of this kind", () => {
      const ids = kind.entries.map((entry) => entry.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(new RegExp(`^${kind.kind}/[a-z0-9-]+$`));
    });

    for (const entry of kind.entries) {
      it(entry.id, () => {
        expect(entry.forms.length, "forms").toBeGreaterThan(0);
        expect(entry.examples.length, "examples").toBeGreaterThan(0);
        const without = createExtractor({
          lexicon: kind.replaced(
            defaultLexicon,
            kind.entries.filter((other) => other !== entry),
          ),
        });
        for (const example of entry.examples) {
          for (const [spelling, spell] of SPELLINGS) {
            const { text, spans } = unmark(spell(example));
            expect(spans.length, `a mark in «${example}»`).toBeGreaterThan(0);
            const found = find(whole, text);
            for (const [start, end] of spans) {
              const hit = found.find((f) => f.id === entry.id && f.span[0] === start && f.span[1] === end);
              expect(
                hit,
                `${spelling}: «${text.slice(start, end)}» in «${text}», found ${JSON.stringify(found)}`,
              ).toBeDefined();
              if (spelling !== "as written") continue;
              const lost = !find(without, text).some(
                (f) => f.span[0] === start && f.span[1] === end && f.payload === hit!.payload,
              );
              expect(lost, `«${text}» is found without the entry too`).toBe(true);
            }
          }
        }
        for (const text of entry.counterExamples ?? []) {
          expect(
            find(whole, text).filter((f) => f.id === entry.id),
            `counter-example «${text}»`,
          ).toEqual([]);
        }
      });
    }
  });
}
