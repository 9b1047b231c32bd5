import { describe, expect, it } from "vitest";
import { matchKey } from "../../src/text/chars.js";
import { SPELLINGS } from "../lexicon/check-entries.js";
import { plainText } from "./marked.js";
import { said } from "./reading.js";
import { ROOMS } from "./styles/index.js";

const ARTICLE = [
  "به گزارش خبرنگار ما، رئیس سازمان صنعت، معدن و تجارت استان یزد با اشاره به صدور ۳۱۹ پروانه، گفت: بازار یزد آرام است.",
  "بهمن علی‌آبادی افزود: ۲۰ کارخانه دوباره به کار افتاده‌اند.",
  "وی پل‌های تازه را کار بزرگ امسال دانست و یادآور شد: وام‌ها پرداخت می‌شود.",
  "علی‌آبادی در پایان از گشایش سه نمایشگاه خبر داد.",
  "به گفته رئیس سازمان صمت یزد، مردم همراهی کرده‌اند.",
  "استاندار یزد نیز در این نشست می‌گوید: کار ادامه دارد.",
].join("\n");

const keys = (text: string): string[] => said(text).map(matchKey);

describe("invariance of speakers and contents", () => {
  const expected = keys(ARTICLE);

  it("reads the article at all", () => {
    expect(expected).toHaveLength(7);
    expect(expected.slice(0, 6).every((line) => line.startsWith(matchKey("بهمن علی‌آبادی")))).toBe(true);
    expect(expected[6]!.startsWith(matchKey("استاندار یزد"))).toBe(true);
  });

  for (const [name, spell] of SPELLINGS) it(name, () => expect(keys(spell(ARTICLE))).toEqual(expected));

  it("extra spaces", () => expect(keys(ARTICLE.replaceAll(" ", "  ").replaceAll(":", " : "))).toEqual(expected));

  it("blank lines between paragraphs", () => expect(keys(ARTICLE.replaceAll("\n", "\n\n"))).toEqual(expected));

  it("a foreign article's furniture around it", () => {
    expect(
      keys(`۲۰:۲۲ - ۱۴۰۲/۰۶/۲۸\nکد خبر: 12345\n${ARTICLE}\nانتهای پیام\nلینک کوتاه: https://example.org/1`),
    ).toEqual(expected);
  });

  for (const [room, articles] of ROOMS)
    it(`all articles of ${room}, in all spellings`, () => {
      for (const article of articles) {
        const text = plainText(article);
        const asWritten = keys(text);
        for (const [name, spell] of SPELLINGS) expect(keys(spell(text)), `${article.name}, ${name}`).toEqual(asWritten);
        expect(keys(text.replaceAll(" ", "  ")), `${article.name}, double spaces`).toEqual(asWritten);
        expect(keys(text.replaceAll(":", " :")), `${article.name}, a space before colons`).toEqual(asWritten);
        const page = `خبرگزاری رودک\n۱۴۰۲/۰۶/۲۸ - ۲۰:۲۲\nکد خبر: 12345\n${text}\nانتهای پیام/\nلینک کوتاه: https://example.org/1\nبرچسب‌ها: رودک، آبشار\nنظر شما`;
        if (!text.includes("\n\n")) expect(keys(page), `${article.name}, furniture`).toEqual(asWritten);
      }
    });

  it("takes time linear in the text and in the number of persons", { retry: 3 }, () => {
    const people = (count: number): string =>
      Array.from({ length: count }, (_, i) => {
        const letters = String(i).replace(/\d/g, (d) => "ابپتجچحدرز"[Number(d)]!);
        return `رضا ${letters}کیان مدیر ${letters}سرا گفت: کار خوب است.\nوی افزود: باران نبارید.`;
      }).join("\n");
    const time = (text: string): number => {
      const start = performance.now();
      said(text);
      return performance.now() - start;
    };
    time(people(200));
    const small = time(people(500));
    const large = time(people(4000));
    // 8 times the text: well below the 64 times of a quadratic walk.
    expect(large).toBeLessThan(Math.max(small, 20) * 30);
  });

  it("takes time linear in one hostile line", { retry: 3 }, () => {
    const start = performance.now();
    said(`${"به گزارش گفت، که رئیس ".repeat(20000)}:`);
    said("«".repeat(100000));
    said(`رضا کیانی گفت: ${"«آب ".repeat(30000)}`);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
