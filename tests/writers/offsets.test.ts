import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createExtractor, type OffsetUnit, type RecordSpan, readText, toRecords } from "../../src/index.js";
import { codePointCounter } from "../../src/writers/offsets.js";

describe("offsets", () => {
  it("count code points: an astral character is one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.constantFrom("\ud83d", "\ude00")), (text, broken) => {
        const whole = text + broken.join("");
        const inPoints = codePointCounter(whole, "codepoint");
        const inUnits = codePointCounter(whole, "utf16");
        let offset = 0;
        let points = 0;
        for (const point of whole) {
          expect(inPoints(offset)).toBe(points);
          expect(inUnits(offset)).toBe(offset);
          // Between the halves of a pair the character has begun.
          if (point.length === 2) expect(inPoints(offset + 1)).toBe(points + 1);
          offset += point.length;
          points += 1;
        }
        expect(inPoints(offset)).toBe(points);
      }),
      { numRuns: 2000, seed: 20241 },
    );
  });
});

interface Place {
  readonly text: string;
  readonly span: RecordSpan | null;
  readonly source_span: RecordSpan;
}

describe("the spans of records", () => {
  const folder = new URL("../../fixtures/articles/", import.meta.url);
  const extractor = createExtractor();
  const letters = (text: string): string => text.normalize("NFKC").replace(/[^\p{L}]/gu, "");

  /** Text and place of each record of an article, its headings and what was removed included. */
  const places = (text: string, unit: OffsetUnit) => {
    const source = readText({ id: "a", path: "a", encoding: "utf-8", sha256: "", flags: [], text });
    const records = toRecords(extractor.extract(source), unit);
    const body = records[0]!.type === "article" ? records[0]!.text : "";
    const found = records.flatMap((record): readonly Place[] =>
      record.type === "article" ? record.headings : [record],
    );
    return { body, found };
  };

  it("are the same words in code points and in UTF-16, with astral characters all over the page", () => {
    let checked = 0;
    for (const name of readdirSync(folder).slice(0, 12)) {
      const page = readFileSync(new URL(name, folder), "utf8").replaceAll(".", ".\ud83d\ude00");
      const inPoints = places(page, "codepoint");
      const inUnits = places(page, "utf16");
      const points = [...page];
      const bodyPoints = [...inPoints.body];
      expect(inPoints.found.length).toBe(inUnits.found.length);
      inPoints.found.forEach((record, i) => {
        const other = inUnits.found[i]!;
        const words = points.slice(...record.source_span).join("");
        expect(words).toBe(page.slice(...other.source_span));
        if (record.span && other.span) {
          expect(bodyPoints.slice(...record.span).join("")).toBe(record.text);
          expect(inUnits.body.slice(...other.span)).toBe(record.text);
        }
        if (record.source_span[0] !== other.source_span[0]) checked += 1;
        expect(letters(words).length).toBe(letters(record.text).length);
      });
    }
    expect(checked).toBeGreaterThan(50);
  });
});
