import type { Entry } from "../entry.js";

/**
 * What a word does in a place phrase:
 * - `in`: the preposition; `link`: may stand between it and the place («در سطح کشور»); `this`: «در این استان»;
 * - `head`: goes before a name and makes any name of the gazetteer one («شهرستان بم»); `heads`: before several;
 * - `whole`: is a place by itself behind the preposition («در کشور»).
 */
export type PlaceWordKind = "in" | "link" | "this" | "head" | "whole";

export interface PlaceWord extends Entry {
  readonly kind: PlaceWordKind;
}

type Row = readonly [id: string, forms: readonly string[], example: string, counterExample?: string];

const words = (kind: PlaceWordKind, rows: readonly Row[]): PlaceWord[] =>
  rows.map(([id, forms, example, counterExample]) => ({
    id: `place/${id}`,
    kind,
    forms,
    examples: [example],
    ...(counterExample === undefined ? {} : { counterExamples: [counterExample] }),
  }));

export const PLACE_WORDS: readonly PlaceWord[] = [
  ...words("in", [["in", ["در"], "در استان اصفهان ⟦۲۰ مدرسه⟧ ساخته شد.", "⟦۲۰ نفر⟧ به استان اصفهان رفتند."]]),
  ...words("link", [
    ["over", ["سطح", "سراسر", "کل", "سرتاسر", "گستره"], "در سراسر کشور ⟦۲۰ مدرسه⟧ ساخته شد."],
    [
      "part-of",
      ["مناطق", "نقاط", "نواحی", "مناطق مختلف", "نقاط مختلف", "محدوده", "حوزه", "حوزه استحفاظی"],
      "در مناطق مختلف استان یزد ⟦۲۰ مدرسه⟧ ساخته شد.",
    ],
    [
      "side",
      ["شمال", "جنوب", "شرق", "غرب", "مرکز", "حاشیه", "اطراف", "حومه", "جنوب شرق", "شمال غرب", "شمال شرق", "جنوب غرب"],
      "در شمال کشور ⟦۲۰ مدرسه⟧ ساخته شد.",
    ],
    [
      "places-of",
      [
        "روستاهای",
        "شهرهای",
        "شهرستان\u200cهای",
        "استان\u200cهای",
        "جاده\u200cهای",
        "مرزهای",
        "بنادر",
        "مدارس",
        "محورهای",
      ],
      "در روستاهای استان یزد ⟦۲۰ مدرسه⟧ ساخته شد.",
    ],
  ]),
  ...words("this", [["this", ["این", "همین", "آن"], "در این استان ⟦۲۰ مدرسه⟧ ساخته شد."]]),
  ...words("head", [
    ["province", ["استان"], "در استان مرکزی ⟦۲۰ مدرسه⟧ ساخته شد."],
    ["county", ["شهرستان"], "در شهرستان نور ⟦۲۰ مدرسه⟧ ساخته شد."],
    ["city", ["شهر", "کلان\u200cشهر", "کلانشهر"], "در شهر بم ⟦۲۰ مدرسه⟧ ساخته شد."],
    ["harbour", ["بندر", "جزیره"], "در جزیره هرمز ⟦۲۰ مدرسه⟧ ساخته شد."],
    ["country", ["کشور"], "در کشور ترکیه ⟦۲۰ مدرسه⟧ ساخته شد."],
    ["region", ["منطقه", "ناحیه"], "در منطقه کاشان ⟦۲۰ مدرسه⟧ ساخته شد."],
    [
      "several",
      ["استان\u200cهای", "شهرستان\u200cهای", "شهرهای", "کشورهای", "جزایر"],
      "در شهرستان\u200cهای نور و آمل ⟦۲۰ مدرسه⟧ ساخته شد.",
    ],
  ]),
  ...words("whole", [
    ["country-itself", ["کشور", "کشورمان", "میهن"], "در کشور ⟦۲۰ مدرسه⟧ ساخته شد."],
    ["world", ["جهان", "دنیا"], "در جهان ⟦۲۰ مدرسه⟧ ساخته شد."],
    ["province-itself", ["استان", "شهرستان", "شهر", "منطقه", "روستا"], "در استان ⟦۲۰ مدرسه⟧ ساخته شد."],
  ]),
];
