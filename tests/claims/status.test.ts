import { describe, expect, it } from "vitest";
import { exactText } from "../../src/text/rational.js";
import { marked } from "./reading.js";

/** A sentence with its marked quantities, and the status of each. */
const STATUS: readonly (readonly [string, ...string[]])[] = [
  ["پارسال ⟦۲۰ کیلومتر⟧ راه ساخته شد.", "asserted"],
  ["قرار است ⟦۲۰ کیلومتر⟧ راه ساخته شود.", "target"],
  ["قرار بود ⟦۲۰ کیلومتر⟧ راه ساخته شود.", "target"],
  ["امسال ⟦۲۰ کیلومتر⟧ راه احداث خواهیم کرد.", "target"],
  ["تا پایان سال ⟦۱۲ مدرسه⟧ افتتاح خواهد شد.", "target"],
  ["امسال ⟦۱۲ مدرسه⟧ در این شهر افتتاح می‌شود.", "target"],
  ["پارسال ⟦۱۲ مدرسه⟧ در این شهر افتتاح شد.", "asserted"],
  ["هدف‌گذاری ما رسیدن به ⟦۷ درصد⟧ است.", "target"],
  ["این سهم باید تا پایان سال آینده به ⟦۹۰ درصد⟧ برسد.", "target"],
  ["عوارض باید ⟦۲۰ درصد⟧ افزایش یابد.", "hypothetical"],
  ["پیش‌بینی می‌شود امسال ⟦۹ هزار تن⟧ گندم برداشت شود.", "forecast"],
  ["جمعیت استان به ⟦دو میلیون نفر⟧ خواهد رسید.", "forecast"],
  ["باران ⟦تا ۲۰ میلی‌متر⟧ پیش‌بینی می‌شود.", "forecast"],
  ["اگر ⟦۱۰ درصد⟧ صرفه‌جویی شود برق قطع نمی‌شود.", "hypothetical"],
  ["با این طرح می‌توان ⟦۳۰ درصد⟧ در مصرف آب صرفه‌جویی کرد.", "hypothetical"],
  ["این کارخانه می‌تواند ⟦۹ هزار تن⟧ فولاد بسازد.", "hypothetical"],
  ["آیا ⟦۹ نفر⟧ آمدند؟", "question"],
  ["⟦۷۹ درصد⟧ احتمال دارد که برنده شوند.", "asserted"],
  ["هم‌اکنون ⟦۳۰ کارگاه⟧ فعالیت می‌کنند.", "asserted"],
  ["سالانه ⟦۲۰ هزار نفر⟧ در تصادفات کشته می‌شوند.", "asserted"],
];

/** Direction of a change, and where it came from. */
const CHANGES: readonly (readonly [string, ...(readonly [string | null, string | null])[]])[] = [
  ["تولید فولاد ⟦۱۸ درصد⟧ افزایش یافت.", ["increase", null]],
  ["رشد ⟦۱۸ درصدی⟧ تولید فولاد ثبت شد.", ["increase", null]],
  ["تولید فولاد با ⟦۱۸ درصد⟧ کاهش همراه شد.", ["decrease", null]],
  ["سهم ما ⟦۱۸ درصد⟧ است.", [null, null]],
  ["نرخ بیکاری از ⟦۱۲ درصد⟧ به ⟦۱۰ درصد⟧ رسید.", [null, null], ["decrease", "12"]],
  ["شمار بازرگانان از ⟦۱۶۰⟧ به ⟦۲۵۰ نفر⟧ رسید.", [null, null], ["increase", "160"]],
  ["حقوق کارگران ⟦۳۵ درصد⟧ و عیدی آنان ⟦۲۰ درصد⟧ افزایش یافت.", ["increase", null], ["increase", null]],
  ["حقوق کارگران ⟦۳۵ درصد⟧ هزینه‌هاست و عیدی آنان ⟦۲۰ درصد⟧ افزایش یافت.", [null, null], ["increase", null]],
  ["ظرفیت نیروگاه ⟦دو برابر⟧ شد.", ["increase", null]],
  [
    "سه شرکت ⟦۱۰۰⟧، ⟦۸۰⟧ و ⟦۶۰ واحد⟧ تأثیر کاهشی بر شاخص داشتند.",
    ["decrease", null],
    ["decrease", null],
    ["decrease", null],
  ],
  ["دما ⟦۴ تا ۶ درجه⟧ پایین بیاید.", ["decrease", null]],
  ["⟦۱۵ طرح⟧ افزایش تولید اجرا شد.", [null, null]],
];

/** Modifier as written, and what it means. */
const MODIFIERS: readonly (readonly [string, string | null, string])[] = [
  ["بدهی کارخانه از ⟦۳۰۰ میلیارد تومان⟧ گذشت.", "گذشت", ">"],
  ["بدهی کارخانه از ⟦۳۰۰ میلیارد تومان⟧ فراتر رفت.", "فراتر رفت", ">"],
  ["او ⟦۳۰۰ تومان⟧ داد و گذشت.", null, "="],
  ["قیمت خودرو ⟦۹۰۰ میلیون تومان به بالا⟧ است.", "به بالا", ">="],
  ["⟦بیش از ۳۰ نفر⟧ آمدند.", "بیش از", ">"],
  ["⟦۳۰ نفر⟧ آمدند.", null, "="],
];

describe("status", () => {
  for (const [sentence, ...statuses] of STATUS)
    it(sentence, () => {
      expect(marked(sentence).map(({ status }) => status)).toEqual(statuses);
    });
});

describe("change", () => {
  for (const [sentence, ...changes] of CHANGES)
    it(sentence, () => {
      const found = marked(sentence).map(({ change, changeFrom }) => [change, changeFrom && exactText(changeFrom)]);
      expect(found).toEqual(changes);
    });
});

describe("modifier", () => {
  for (const [sentence, modifier, comparator] of MODIFIERS)
    it(sentence, () => {
      const [claim] = marked(sentence);
      expect([claim!.modifier, claim!.comparator]).toEqual([modifier, comparator]);
    });
});
