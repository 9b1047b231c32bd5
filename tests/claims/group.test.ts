import { describe, expect, it } from "vitest";
import { marked, read } from "./reading.js";

/** A text with marked quantities; the same letter says that they belong together, a dash that one stands alone. */
const GROUPS: readonly (readonly [string, string])[] = [
  ["بانک ⟦۱۰⟧، ⟦۲۰⟧ و ⟦۳۰ درصد⟧ سود می‌دهد.", "AAA"],
  ["سازمان ⟦۳۱۹ پروانه⟧ داد. از این تعداد ⟦۱۳۷ پروانه⟧ اکتشاف و ⟦۱۸۲ پروانه⟧ بهره‌برداری است.", "AAA"],
  ["سازمان ⟦۳۱۹ پروانه⟧ داد. شهرداری نیز ⟦۹۰ مجوز⟧ داد.", "--"],
  ["از مجموع ⟦۱۲۰ پروژه⟧ استان، ⟦۸۰ پروژه⟧ تمام شده و ⟦۴۰ پروژه⟧ نیمه‌تمام است.", "AAA"],
  ["از ⟦۱۸۰ گونه⟧ پرنده ⟦تنها ۶۴ گونه⟧ دیده شد.", "AA"],
  ["⟦۳۵ نقطه⟧ پرحادثه شناسایی شد، تاکنون ⟦۱۲ نقطه⟧ اصلاح شده و ⟦۲۳ نقطه⟧ در دست مطالعه است.", "AAA"],
  ["⟦۳۰۰ تن⟧ کالا به ارزش ⟦دو میلیون دلار⟧ صادر شد.", "AA"],
  ["⟦۳۰۰ تن⟧ کالا صادر شد و ارزش واردات ⟦دو میلیون دلار⟧ بود.", "--"],
  ["سیل به ⟦۸ منطقه⟧ شامل ⟦۶ روستا⟧ آسیب زد.", "AA"],
  ["بانک ⟦۹۰ میلیارد تومان⟧ وام داد که ⟦۳۰ درصد⟧ آن برای کشاورزی بود.", "AA"],
  ["باشگاه ⟦۲۰ میلیون یورو⟧ (⟦۲۲ میلیون دلار⟧) بدهی دارد.", "AA"],
  ["⟦۲۰ نفر⟧ زخمی شدند و ⟦۳۰ خودرو⟧ آسیب دید.", "--"],
  ["نرخ بیکاری ⟦۱۲ درصد⟧ و نرخ تورم ⟦۳۰ درصد⟧ است.", "--"],
  ["نرخ بیکاری از ⟦۱۲ درصد⟧ به ⟦۱۰ درصد⟧ رسید.", "--"],
];

/** Titled texts; for each claim in order the number of the claim that it repeats, `null` for none. */
const REPEATS: readonly (readonly [name: string, text: string, expected: readonly (number | null)[]])[] = [
  [
    "a headline's number told again",
    "ساخت ۱۵۰ مدرسه در استان\nمدیرکل نوسازی مدارس گفت: ۱۵۰ مدرسه در این استان ساخته می‌شود.\nوی افزود: ۹۰ مدرسه بازسازی شد.",
    [null, 0, null],
  ],
  [
    "with a modifier more",
    "ساخت ۱۵۰ مدرسه در استان\nمدیرکل نوسازی مدارس گفت: حدود ۱۵۰ مدرسه در این استان ساخته می‌شود.\nوی سپاسگزاری کرد.",
    [null, 0],
  ],
  [
    "in another currency",
    "پرداخت ۲۰ میلیارد تومان وام به کشاورزان\nمدیرکل جهاد گفت: ۲۰۰ میلیارد ریال وام به کشاورزان پرداخت شد.\nوی سپاسگزاری کرد.",
    [null, 0],
  ],
  [
    "not of another unit",
    "ساخت ۱۵۰ مدرسه در استان\nمدیرکل نوسازی مدارس گفت: ۱۵۰ کلاس در این استان ساخته می‌شود.\nوی سپاسگزاری کرد.",
    [null, null],
  ],
  [
    "not a small number of something else",
    "آلودگی هوا ۳ درصد کم شد\nمدیرکل محیط زیست گفت: تولید خودرو ۳ درصد بیشتر شده است.\nوی سپاسگزاری کرد.",
    [null, null],
  ],
  [
    "not a change the other way",
    "صادرات فرش ۲۵ درصد افزایش یافت\nمدیرکل گمرک گفت: واردات فرش ۲۵ درصد کاهش یافت.\nوی سپاسگزاری کرد.",
    [null, null],
  ],
];

describe("group", () => {
  for (const [sentence, letters] of GROUPS)
    it(sentence, () => {
      const ids = marked(sentence).map(({ group }) => group);
      const names = new Map<string, string>();
      const found = ids.map((id) => {
        if (id === null) return "-";
        if (!names.has(id)) names.set(id, String.fromCharCode(65 + names.size));
        return names.get(id)!;
      });
      expect(found.join("")).toBe(letters);
    });
});

describe("same_as", () => {
  for (const [name, text, expected] of REPEATS)
    it(name, () => {
      expect(read(text).claims.map(({ sameAs }) => sameAs)).toEqual(expected);
    });
});

describe("confidence", () => {
  it("falls from measures to plain nouns to what has no unit", () => {
    const [measure] = marked("تولید شیر ⟦۱۸ درصد⟧ است.");
    const [noun] = marked("در شهر ⟦۱۸ مدرسه⟧ ساخته شد.");
    const [word] = marked("در شهر ⟦هشت مدرسه⟧ ساخته شد.");
    const [, bare] = marked("ضریب جینی از ⟦۰٫۳۸⟧ به ⟦۰٫۴۱⟧ افزایش یافت.");
    const sure = [measure, noun, word, bare].map((claim) => claim!.confidence);
    expect(sure).toEqual([...sure].sort((a, b) => b - a));
    expect(new Set(sure).size).toBe(4);
  });
  it("falls where a scale is ambiguous", () => {
    const [trillion] = marked("بودجه کشور ⟦دو تریلیون تومان⟧ است.");
    const [billion] = marked("بودجه کشور ⟦دو بیلیون تومان⟧ است.");
    expect(billion!.flags).toContain("ambiguous_scale");
    expect(billion!.confidence).toBeLessThan(trillion!.confidence);
  });
});
