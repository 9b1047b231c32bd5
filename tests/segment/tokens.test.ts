import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/stages/segment/tokens.js";
import { CHAR_CLASS, INVISIBLE, LINE_BREAK, SPACE } from "../../src/text/chars.js";
import { FOREIGN, MARK, NUMERAL, SYMBOL, WORD } from "../../src/text/tokens.js";

const RUNS = { numRuns: 1500, seed: 20237 };

/** What pages are made of, astral and broken characters included. */
const piece = fc.constantFrom(
  ..."\u0627\u0628\u06cc\u064a\u06a9\u0643\u0647",
  "\u06a9\u062a\u0627\u0628",
  "\u0645\u06cc\u200c\u0634\u0648\u062f",
  ..."0123456789",
  "\u06f1",
  "\u0665",
  "\u06f1\u06f2\u066b\u06f5",
  "1,200",
  "20:22",
  "1402/06/28",
  ..." \t\n\r",
  "\u00a0",
  "\u2028",
  ...".,:;!?()/%-_@#&=+~",
  "\u00ab",
  "\u00bb",
  "\u060c",
  "\u061f",
  "\u066c",
  "\u200c",
  "\u200f",
  "\ufeff",
  "\u0640",
  "\u064e",
  ..."aZ",
  "COVID-19",
  "https://a.ir/?p=1",
  "\ud83d\ude00",
  "\ud835\udfd9",
  "\ud83d",
  "\ude00",
  "\u20ac",
  "\u4e2d",
);
const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(""));

const isSpace = (unit: number): boolean =>
  CHAR_CLASS[unit] === SPACE || CHAR_CLASS[unit] === LINE_BREAK || CHAR_CLASS[unit] === INVISIBLE;

describe("tokens", () => {
  it("stand in order, do not touch each other's letters, and leave out nothing that has weight", () => {
    fc.assert(
      fc.property(text, (page) => {
        const tokens = tokenize(page);
        const covered = new Uint8Array(page.length);
        let last = 0;
        for (let i = 0; i < tokens.count; i += 1) {
          expect(tokens.start[i]!).toBeGreaterThanOrEqual(last);
          expect(tokens.end[i]!).toBeGreaterThan(tokens.start[i]!);
          expect(isSpace(page.charCodeAt(tokens.start[i]!))).toBe(false);
          expect(tokens.surface(i)).toBe(page.slice(tokens.start[i], tokens.end[i]));
          covered.fill(1, tokens.start[i], tokens.end[i]);
          last = tokens.end[i]!;
        }
        for (let at = 0; at < page.length; at += 1) {
          if (covered[at]) {
            expect(CHAR_CLASS[page.charCodeAt(at)]).not.toBe(LINE_BREAK);
            expect(CHAR_CLASS[page.charCodeAt(at)]).not.toBe(SPACE);
          } else if (!isSpace(page.charCodeAt(at))) {
            // Vowel signs, half-spaces and tatweels that stand alone.
            expect(page[at]).toMatch(/[\u200c\u0640\p{M}]/u);
          }
        }
      }),
      RUNS,
    );
  });

  it("are of the kind of their characters", () => {
    fc.assert(
      fc.property(text, (page) => {
        const tokens = tokenize(page);
        for (let i = 0; i < tokens.count; i += 1) {
          const surface = tokens.surface(i);
          switch (tokens.kind[i]) {
            case WORD:
              expect(surface).toMatch(/^[\p{Script=Arabic}\p{M}\p{Cf}\u0640]+$/u);
              expect(surface).not.toMatch(/\p{Nd}/u);
              break;
            case NUMERAL:
              expect(surface).toMatch(/^\p{Nd}(?:[.,/:\u066b\u066c\u060c]?\p{Nd})*$/u);
              break;
            case FOREIGN:
              expect(surface).toMatch(/^\p{L}/u);
              expect(surface).not.toMatch(/(?!\p{Nd})\p{Script=Arabic}/u);
              break;
            case MARK:
              expect(surface).toHaveLength(1);
              break;
            default:
              expect(tokens.kind[i]).toBe(SYMBOL);
              expect([...surface]).toHaveLength(1);
          }
        }
      }),
      RUNS,
    );
  });

  it("own their letters without gaps", () => {
    fc.assert(
      fc.property(text, (page) => {
        const tokens = tokenize(page);
        let all = "";
        for (let i = 0; i < tokens.count; i += 1) {
          const key = tokens.key(i);
          expect(key.length).toBeGreaterThan(0);
          expect(tokens.letterStart[i]).toBe(all.length);
          expect(tokens.is(i, key)).toBe(true);
          expect(tokens.is(i, `${key}x`)).toBe(false);
          expect(tokens.is(i, key.slice(1))).toBe(false);
          all += key;
        }
        expect(tokens.keyOf(0, tokens.count)).toBe(all);
        expect(tokens.letterStart[tokens.count]).toBe(all.length);
      }),
      RUNS,
    );
  });

  it("are found by an offset, and span what lies between them", () => {
    fc.assert(
      fc.property(text, (page) => {
        const tokens = tokenize(page);
        const starts = [...tokens.start];
        for (let offset = 0; offset <= page.length; offset += 1) {
          const first = starts.findIndex((start) => start >= offset);
          expect(tokens.at(offset)).toBe(first < 0 ? tokens.count : first);
        }
        for (let from = 0; from <= tokens.count; from += 1) {
          const empty = tokens.span(from, from);
          expect(empty).toEqual({ start: starts[from] ?? page.length, end: starts[from] ?? page.length });
          for (let to = from + 1; to <= tokens.count; to += 1)
            expect(tokens.span(from, to)).toEqual({ start: starts[from], end: tokens.end[to - 1] });
        }
        for (let i = 1; i < tokens.count; i += 1)
          expect(tokens.spaceBefore(i)).toBe(tokens.end[i - 1]! < tokens.start[i]!);
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  it("fold to the same letters on any keyboard and in any digits", () => {
    const persian = fc
      .array(fc.constantFrom(..."\u06cc\u06a9\u0627 \u06f0\u06f1\u06f9.,", "\u0627\u200c\u06cc", "1402/06"), {
        maxLength: 30,
      })
      .map((parts) => parts.join(""));
    const keys = (page: string): string[] => {
      const tokens = tokenize(page);
      return Array.from({ length: tokens.count }, (_, i) => `${tokens.kind[i]}${tokens.key(i)}`);
    };
    const digits = (page: string, zero: number): string =>
      page.replace(/[\u06f0-\u06f9]/g, (digit) => String.fromCharCode(zero + digit.charCodeAt(0) - 0x6f0));
    fc.assert(
      fc.property(persian, (page) => {
        const expected = keys(page);
        expect(keys(page.replaceAll("\u06cc", "\u064a").replaceAll("\u06a9", "\u0643"))).toEqual(expected);
        expect(keys(page.replaceAll("\u200c", ""))).toEqual(expected);
        expect(keys(digits(page, 0x30))).toEqual(expected);
        expect(keys(digits(page, 0x660))).toEqual(expected);
      }),
      RUNS,
    );
  });

  it.each<[string, string[]]>([
    ["\u06f5\u06f0\u0647\u0632\u0627\u0631", ["\u06f5\u06f0", "\u0647\u0632\u0627\u0631"]],
    ["12.5%", ["12.5", "%"]],
    ["1,200,000", ["1,200,000"]],
    ["\u06f5\u060c\u06f4", ["\u06f5", "\u060c", "\u06f4"]],
    ["\u06f1\u06f8\u066c\u06f5\u06f0\u06f0", ["\u06f1\u06f8\u066c\u06f5\u06f0\u06f0"]],
    ["1402/06/28", ["1402/06/28"]],
    ["20:22.", ["20:22", "."]],
    ["5-6", ["5", "-", "6"]],
    ["\u0645\u06cc\u200c\u0634\u0648\u062f", ["\u0645\u06cc\u200c\u0634\u0648\u062f"]],
    ["\u06a9\u0648\u0648\u06cc\u062f-\u06f1\u06f9", ["\u06a9\u0648\u0648\u06cc\u062f", "-", "\u06f1\u06f9"]],
    ["COVID-19:", ["COVID-19", ":"]],
    ["https://a.example/?p=20417.", ["https://a.example/?p=20417", "."]],
    ["a@b.ir \ud83d\ude00\ud83d\ude00", ["a@b.ir", "\ud83d\ude00", "\ud83d\ude00"]],
  ])("%s", (page, surfaces) => {
    const tokens = tokenize(page);
    expect(Array.from({ length: tokens.count }, (_, i) => tokens.surface(i))).toEqual(surfaces);
  });
});
