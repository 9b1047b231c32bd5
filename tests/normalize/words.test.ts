import { describe, expect, it } from "vitest";
import { pluralLemma, verbLemma } from "../../src/stages/segment/lemmas.js";
import { sentences, tokens } from "../../src/stages/segment/words.js";

const half = (text: string): string => text.replaceAll("|", "\u200c");

describe("verb forms", () => {
  it.each([
    ["می|گوید", "گفتن"],
    ["میگوید", "گفتن"],
    ["گفته|اند", "گفتن"],
    ["نمی|شود", "شدن"],
    ["شدند", "شدن"],
    ["نیامدند", "آمدن"],
    ["بیاید", "آمدن"],
    ["می|آیند", "آمدن"],
    ["است", "بودن"],
    ["نیستند", "بودن"],
    ["دارند", "داشتن"],
    ["بکنند", "کردن"],
    ["می|توان", "توانستن"],
  ])("%s → %s", (form, lemma) => {
    expect(verbLemma(half(form))).toBe(lemma);
  });
  it.each(["می|گردد", "کتاب", "میدان", "سازمان"])("%s has no sure one", (form) => {
    expect(verbLemma(half(form))).toBeNull();
  });
});

describe("plurals", () => {
  it.each([
    ["کتاب|ها", "کتاب"],
    ["کتاب|هایشان", "کتاب"],
    ["کشورهای", "کشور"],
    ["خانه|هایی", "خانه"],
    ["برنامههای", "برنامه"],
  ])("%s → %s", (form, lemma) => {
    expect(pluralLemma(half(form))).toBe(lemma);
  });
  it.each(["تنها", "بها", "انتها", "تومان", "سازمان", "اصفهان", "ایشان", "تهران"])("%s is whole", (word) => {
    expect(pluralLemma(word)).toBeNull();
  });
  it.each(["غژغاژ|ها", "غژغاژهایشان"])("%s is of a noun that is not known", (form) => {
    expect(pluralLemma(half(form))).toBeNull();
  });
});

describe("tokens", () => {
  it("give surface, key, lemma and offsets", () => {
    const text = half("کتاب|های ۱۲٫۵ COVID-19 را مي|خوانند.");
    const found = tokens(text);
    expect(found.map((t) => [t.surface, t.kind, t.key, t.lemma])).toEqual([
      [half("کتاب|های"), "word", "کتابهای", "کتاب"],
      ["۱۲٫۵", "numeral", "12٫5", null],
      ["COVID-19", "foreign", "covid-19", null],
      ["را", "word", "را", null],
      [half("مي|خوانند"), "word", "میخوانند", "خواندن"],
      [".", "mark", ".", null],
    ]);
    for (const token of found) expect(text.slice(token.start, token.end)).toBe(token.surface);
  });
});

describe("sentences", () => {
  it("end at a mark with what closes behind it, never after an initial", () => {
    expect(sentences("دکتر م. احمدی آمد. «رفت؟» او گفت\nسطر دوم").map((s) => s.surface)).toEqual([
      "دکتر م. احمدی آمد.",
      "«رفت؟»",
      "او گفت",
      "سطر دوم",
    ]);
  });
});
