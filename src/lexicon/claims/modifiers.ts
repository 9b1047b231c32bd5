import type { Comparator } from "../../model/layers.js";
import type { Entry } from "../entry.js";

/** Words around a number that bound it or loosen it. */
export interface ModifierEntry extends Entry {
  readonly comparator: Comparator;
  /** `past`: a verb behind the quantity that «از» stands before; it is no part of the quantity. */
  readonly side: "before" | "after" | "past";
  /** Raised on the claim: `approx_below`. */
  readonly flag?: string;
  /** Only of a unit of measure: «سقف ۲۰۰ میلیون تومان», not «سقف دو خانه». */
  readonly ofMeasures?: boolean;
}

type Row = readonly [id: string, forms: readonly string[], example: string, flag?: string];

const before = (comparator: Comparator, rows: readonly Row[]): ModifierEntry[] =>
  rows.map(([id, forms, example, flag]) => ({
    id: `modifier/${id}`,
    comparator,
    side: "before",
    forms,
    examples: [example],
    ...(flag ? { flag } : {}),
  }));

export const MODIFIERS: readonly ModifierEntry[] = [
  ...before("~", [
    ["about", ["حدود", "در حدود", "حدوداً", "حدودا", "چیزی حدود", "به حدود"], "در جشن ⟦حدود ۲۰۰ نفر⟧ بودند."],
    ["approximately", ["تقریباً", "تقریبا"], "او ⟦تقریباً ۳۰ نفر⟧ را دعوت کرد."],
    ["close-to", ["نزدیک به", "نزدیک"], "امسال ⟦نزدیک به ۹۰ نفر⟧ آمدند.", "approx_below"],
    ["near", ["قریب به", "قریب"], "در همایش ⟦قریب به ۸۰ نفر⟧ بودند.", "approx_below"],
    ["around", ["حوالی", "در حوالی", "کمابیش"], "قیمت گوشت ⟦حوالی ۷۰۰ هزار تومان⟧ است."],
  ]),
  ...before(">", [
    ["more-than", ["بیش از", "بیشتر از", "بیش از مرز"], "در انبار ⟦بیش از ۹۰ کیلوگرم⟧ برنج بود."],
    ["in-excess-of", ["افزون بر", "متجاوز از", "فراتر از"], "دولت ⟦افزون بر ۳۰ میلیارد تومان⟧ داد."],
    ["past-the-mark", ["از مرز"], "آمار جمعیت شهر ⟦از مرز ۹۰ هزار نفر⟧ گذشت."],
    [
      "greater-than",
      ["بزرگ\u200cتر از", "سنگین\u200cتر از", "گرم\u200cتر از", "بلندتر از", "طولانی\u200cتر از", "شدیدتر از"],
      "زلزله\u200cای ⟦بزرگ\u200cتر از ۴ ریشتر⟧ شهر را لرزاند.",
    ],
    ["above", ["بالای", "بالای سطح", "بالای مرز", "بالای کانال", "بالاتر از"], "او وامی ⟦بالای ۵۰ میلیون تومان⟧ گرفت."],
  ]),
  ...before(">=", [
    ["amounting-to", ["بالغ بر"], "بدهی او ⟦بالغ بر ۴۰ میلیارد تومان⟧ است."],
    ["at-least", ["حداقل", "دست\u200cکم", "دست کم", "لااقل"], "در آتش\u200cسوزی ⟦دست\u200cکم ۷ نفر⟧ زخمی شدند."],
  ]),
  ...before("<", [
    ["less-than", ["کمتر از", "کم\u200cتر از"], "سهم ما ⟦کمتر از ۵ درصد⟧ است."],
    [
      "smaller-than",
      ["کوچک\u200cتر از", "سبک\u200cتر از", "سردتر از", "خنک\u200cتر از", "کوتاه\u200cتر از"],
      "دمای شب ⟦سردتر از ۱۰ درجه⟧ بود.",
    ],
    [
      "below",
      ["زیر", "زیر سطح", "زیر مرز", "زیر کانال", "پایین\u200cتر از", "پایین تر از"],
      "تورم ⟦زیر ۱۰ درصد⟧ ماند.",
    ],
  ]),
  ...before("<=", [
    ["at-most", ["حداکثر", "نهایتاً"], "سهم ما ⟦حداکثر ۵ درصد⟧ است."],
    ["up-to", ["تا", "تا سقف", "تا مرز", "تا حدود"], "بانک ⟦تا سقف ۱۰۰ میلیون تومان⟧ وام می\u200cدهد."],
  ]),
  {
    ...before("<=", [["ceiling", ["سقف"], "وام با ⟦سقف ۲۰۰ میلیون تومان⟧ پرداخت شد."]])[0]!,
    ofMeasures: true,
    counterExamples: ["باد سقف ⟦۸ خانه⟧ را کند."],
  },
  ...before("=", [
    ["only", ["تنها", "فقط", "صرفاً"], "در کلاس ⟦فقط ۹ نفر⟧ بودند."],
    ["exactly", ["دقیقاً"], "او ⟦دقیقاً ۹ نفر⟧ را دید."],
  ]),
  {
    id: "modifier/upwards",
    comparator: ">=",
    side: "after",
    forms: ["به بالا", "به بالاست", "و بیشتر", "و بالاتر"],
    examples: ["قیمت خودرو ⟦۹۰۰ میلیون تومان به بالا⟧ است."],
  },
  {
    id: "modifier/passed",
    comparator: ">",
    side: "past",
    forms: [
      "گذشت",
      "گذشته",
      "گذشته است",
      "می\u200cگذرد",
      "فراتر رفت",
      "فراتر رفته",
      "عبور کرد",
      "عبور کرده",
      "تجاوز کرد",
      "تجاوز کرده",
      "فراتر رود",
      "خواهد گذشت",
      "عبور خواهد کرد",
      "فراتر خواهد رفت",
      "تجاوز خواهد کرد",
    ],
    examples: ["بدهی کارخانه از ⟦۳۰۰ میلیارد تومان⟧ گذشت."],
    counterExamples: ["او ⟦۳۰۰ تومان⟧ داد و گذشت."],
  },
  {
    id: "modifier/downwards",
    comparator: "<=",
    side: "after",
    forms: ["به پایین", "و کمتر"],
    examples: ["قیمت کفش ⟦۹۰۰ هزار تومان به پایین⟧ است."],
  },
];
