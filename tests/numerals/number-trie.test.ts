import { describe, expect, it } from "vitest";
import { defaultLexicon } from "../../src/lexicon/index.js";
import { readDigits } from "../../src/stages/numerals/digits.js";
import { NumberTrie } from "../../src/stages/numerals/number-trie.js";
import { tokenize } from "../../src/stages/segment/tokens.js";

const [word] = defaultLexicon.numerals.numberWords;

describe("the trie of number words", () => {
  it("says that words are written with more letters than it has room for", () => {
    const letters = Array.from({ length: 32 }, (_, i) => String.fromCharCode(0x4e00 + i)).join("");
    expect(() => new NumberTrie([{ ...word!, forms: [letters] }])).toThrow(RangeError);
    expect(() => new NumberTrie([{ ...word!, forms: [letters.slice(0, 30)] }])).not.toThrow();
  });
  it("takes no form without letters for a word", () => {
    const trie = new NumberTrie([{ ...word!, forms: ["", "صفر"] }]);
    const tokens = tokenize("صفر صفت");
    expect(trie.atomsOf(tokens, 0)?.map(({ id }) => id)).toEqual([word!.id]);
    expect(trie.atomsOf(tokens, 1)).toBeUndefined();
  });
  it("passes over the tokens that begin no number", () => {
    const trie = new NumberTrie(defaultLexicon.numerals.numberWords);
    const tokens = tokenize("کلاس قبل، بیست و ۳ نفر بودند.");
    const begin = (from: number, to = tokens.count): string => {
      const at = trie.next(tokens, from, to);
      return at < to ? tokens.key(at) : "";
    };
    expect([begin(0), begin(3), begin(4), begin(0, 3)]).toEqual(["بیست", "بیست", "3", ""]);
  });
});

describe("marks between digits", () => {
  it("with nothing between them are no number's", () => {
    for (const key of ["1..2", "1,", ".5"]) expect(readDigits(key)).toEqual({ value: undefined, flags: ["marks"] });
  });
});
