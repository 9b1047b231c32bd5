import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CHAR_CLASS,
  DIGIT,
  FOLD,
  INVISIBLE,
  LETTER,
  LINE_BREAK,
  MARK,
  matchKey,
  PUNCTUATION,
  SPACE,
} from "../../src/text/chars.js";

/** A hamza standing alone is a letter, but one that many leave out. */
const HAMZA = 0x0621;
const charClass = (unit: number): number => CHAR_CLASS[unit]!;
const foldUnit = (unit: number): number => FOLD[unit]!;
const code = (char: string): number => char.charCodeAt(0);

describe("character classes", () => {
  it.each([
    [LETTER, "\u06cc\u064a\u06a9\u0643\u0622\u0626\u06c0\u06cd"],
    [DIGIT, "09\u06f0\u06f9\u0660\u0669"],
    [SPACE, " \t\u00a0\u2009\u202f\u3000"],
    [LINE_BREAK, "\n\r\u2028\u2029\u0085"],
    [MARK, "\u200c\u0640\u064b\u0651\u0670"],
    [INVISIBLE, "\u200b\u200e\u200f\u202a\u202b\u2066\u00ad"],
    [PUNCTUATION, ".,:;!?()[]{}\u00ab\u00bb\u060c\u061b\u061f\u2026\u066a%+=<>|"],
    [0, "\u20ac\u00b0\u25cf\ud83d\ude00"],
  ])("%i", (klass, chars) => {
    for (const char of chars.split("")) expect(charClass(code(char)), char).toBe(klass);
  });

  it("give no weight to marks and invisible characters, and to nothing else", () => {
    const wrong: string[] = [];
    for (let unit = 1; unit < 0x10000; unit += 1) {
      const weightless = charClass(unit) === MARK || charClass(unit) === INVISIBLE;
      if ((foldUnit(unit) === 0) !== (weightless || unit === HAMZA)) wrong.push(unit.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});

describe("the match key", () => {
  it("is blind to keyboards, half-spaces, vowel signs, spaces and the script of digits", () => {
    expect(matchKey("\u0645\u064a\u200c\u0634\u0648\u062f")).toBe(matchKey("\u0645\u06cc \u0634\u0648\u062f"));
    expect(matchKey("\u0643\u0650\u062a\u0627\u0640\u0640\u0628")).toBe(matchKey("\u06a9\u062a\u0627\u0628"));
    expect(matchKey("\u0645\u0633\u0623\u0644\u0629")).toBe(matchKey("\u0645\u0633\u0627\u0644\u0647"));
    expect(matchKey("\u06f1\u06f2\u06f3")).toBe("123");
    expect(matchKey("\u0661\u0662\u0663")).toBe("123");
    expect(matchKey("COVID")).toBe("covid");
  });

  it.each([
    ["\u0627", "\u0622\u0623\u0625\u0671"],
    ["\u0648", "\u0624"],
    ["\u06cc", "\u064a\u0649\u0626\u06d2"],
    ["\u06a9", "\u0643\u06aa"],
    ["\u0647", "\u0629\u06c0\u06d5\u06c1\u06be"],
  ])("reads as %s its kin", (letter, kin) => {
    for (const char of kin) expect(matchKey(char), char).toBe(letter);
  });

  it("of a key is the key, and of a whole is that of its parts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
        expect(matchKey(matchKey(a))).toBe(matchKey(a));
        expect(matchKey(a + b)).toBe(matchKey(a) + matchKey(b));
      }),
      { numRuns: 3000, seed: 20234 },
    );
    const units = Array.from({ length: 0xffff }, (_, i) => i + 1);
    expect(units.filter((unit) => foldUnit(unit) !== 0 && foldUnit(foldUnit(unit)) !== foldUnit(unit))).toEqual([]);
  });
});
