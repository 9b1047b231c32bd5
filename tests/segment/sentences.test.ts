import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBlocks } from "../../src/stages/segment/blocks.js";
import { findSentences } from "../../src/stages/segment/sentences.js";
import { tokenize } from "../../src/stages/segment/tokens.js";

const RUNS = { numRuns: 1500, seed: 20238 };

const piece = fc.constantFrom(
  "\u06a9\u062a\u0627\u0628",
  "\u0628\u0648\u062f",
  "\u0645",
  "3",
  "2.5",
  "PM",
  ..." \n\t\r",
  " ",
  "\u200f",
  "\u0640",
  ..."...!?:,()[]\"'",
  "\u2026",
  "\u061f",
  "\u00ab",
  "\u00bb",
  "\u201d",
  "\ud83d\ude00",
);
const page = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(""));

function segmented(text: string) {
  const tokens = tokenize(text);
  const blocks = findBlocks(text, tokens);
  return { tokens, blocks, sentences: findSentences(blocks, tokens) };
}

/** The sentences of a text as they are written. */
const split = (text: string): string[] => segmented(text).sentences.map(({ start, end }) => text.slice(start, end));

describe("blocks", () => {
  it("are the lines that are not blank, their ends trimmed, and own all tokens", () => {
    fc.assert(
      fc.property(page, (text) => {
        const { tokens, blocks } = segmented(text);
        const lines = text
          .split(/[\n\r\u2028\u2029\u0085]/u)
          .map((line) => line.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, (ends) => ends.replaceAll(/[^\u200c]/gu, "")))
          .filter((line) => line !== "");
        expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(lines);
        let next = 0;
        for (const block of blocks) {
          expect(block.tokenStart).toBe(next);
          for (let i = block.tokenStart; i < block.tokenEnd; i += 1) {
            expect(tokens.start[i]!).toBeGreaterThanOrEqual(block.start);
            expect(tokens.end[i]!).toBeLessThanOrEqual(block.end);
          }
          next = block.tokenEnd;
        }
        expect(next).toBe(tokens.count);
      }),
      RUNS,
    );
  });

  it("end at every kind of line break", () => {
    for (const end of ["\n", "\r\n", "\r", "\u2028", "\u2029", "\n \n"])
      expect(segmented(`a${end}b`).blocks).toHaveLength(2);
  });
});

describe("sentences", () => {
  it("part the tokens of their blocks without a gap", () => {
    fc.assert(
      fc.property(page, (text) => {
        const { tokens, blocks, sentences } = segmented(text);
        let next = 0;
        for (const sentence of sentences) {
          expect(sentence.tokenStart).toBe(next);
          expect(sentence.tokenEnd).toBeGreaterThan(next);
          expect(sentence.start).toBe(tokens.start[sentence.tokenStart]);
          expect(sentence.end).toBe(tokens.end[sentence.tokenEnd - 1]);
          const block = blocks[sentence.block]!;
          expect(sentence.tokenStart).toBeGreaterThanOrEqual(block.tokenStart);
          expect(sentence.tokenEnd).toBeLessThanOrEqual(block.tokenEnd);
          next = sentence.tokenEnd;
        }
        expect(next).toBe(tokens.count);
      }),
      RUNS,
    );
  });

  it.each<[string, ...string[]]>([
    ["\u0622\u0628 \u06a9\u0645 \u0627\u0633\u062a. ", "\u0628\u0631\u0642 \u0646\u06cc\u0633\u062a."],
    ["\u0686\u0631\u0627\u061f ", "\u0686\u0648\u0646 \u0646\u0634\u062f! ", "\u0628\u0633."],
    // A closing mark belongs to the sentence before it, an opening one to the next.
    ["\u00ab\u0622\u0645\u062f\u0645.\u00bb ", "\u00ab\u0631\u0641\u062a.\u00bb"],
    ['"\u0622\u0645\u062f\u0645." ', '"\u0631\u0641\u062a."'],
    ["\u0646\u0634\u062f... ", "\u0628\u0633\u06cc \u0622\u0645\u062f\u0646\u062f\u2026 ", "\u0631\u0641\u062a"],
    ["\u0648\u0627\u0642\u0639\u0627\u061f!! ", "\u0628\u0644\u0647."],
    // Not ends: a decimal point, an initial, a Latin address, a number of a list glued to its word.
    ["\u0646\u0631\u062e 2.5 \u062f\u0631\u0635\u062f \u0627\u0633\u062a."],
    ["\u0645. \u0627\u062d\u0645\u062f\u06cc \u06af\u0641\u062a."],
    ["\u0628\u0647 site.example.ir \u0628\u0631\u0648\u06cc\u062f."],
    ["\u0633\u0627\u0644 1402. ", "\u0633\u067e\u0633 \u0631\u0641\u062a."],
  ])("%s", (...parts) => {
    expect(split(parts.join(""))).toEqual(parts.map((part) => part.trim()));
  });
});
