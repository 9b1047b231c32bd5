import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/stages/segment/tokens.js";
import { NamedWords, WordSet, word, words } from "../../src/text/words.js";

describe("named words", () => {
  it("have one number whatever the spelling", () => {
    expect(word("آنها")).toBe(word("آن\u200cها"));
    expect(word("كي")).toBe(word("کی"));
    expect(word("۱۲")).toBe(word("12"));
    expect(word("آنها")).not.toBe(word("اینها"));
  });

  it("have no number 0, which is any other word", () => {
    expect(word("و")).toBeGreaterThan(0);
    expect(() => word("")).toThrow("no number");
    // A stroke that lengthens letters is folded away.
    expect(() => word("ـ")).toThrow("no number");
  });

  it("are members of sets by their numbers", () => {
    const set = words("پایان", "آخر");
    expect(set.has(word("پایان"))).toBe(true);
    expect(set.has(word("اخر"))).toBe(true);
    expect(set.has(word("آغاز"))).toBe(false);
    expect(set.has(0)).toBe(false);
    expect(new WordSet([1, 31, 32, 4095]).has(32)).toBe(true);
    expect(new WordSet([1, 31, 32, 4095]).has(33)).toBe(false);
  });

  it("are found among a text's tokens, and nothing else is", () => {
    const [end, named] = [word("پایان"), word("نامدار")];
    const tokens = tokenize("در پايان کتاب نامدارتر نام‌دار.");
    const found = new Uint16Array(tokens.count).fill(9);
    new NamedWords().read(tokens, 1, tokens.count - 1, found);
    expect([...found]).toEqual([9, end, 0, 0, named, 9]);
  });
});
