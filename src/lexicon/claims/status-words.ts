import type { Status } from "../../model/layers.js";
import type { Entry } from "../entry.js";

/** Words of a sentence that say how sure its numbers are. */
export interface StatusEntry extends Entry {
  readonly status: Exclude<Status, "asserted">;
  /** `sentence`: governs what follows it in the sentence; `clause`: governs its own clause, on both sides. */
  readonly scope: "sentence" | "clause";
  /** What it is where the sentence names a time to come: «باید تا پایان سال». */
  readonly withDeadline?: Status;
}

type Row = readonly [id: string, forms: readonly string[], example: string];

const entries = (status: StatusEntry["status"], scope: StatusEntry["scope"], rows: readonly Row[]): StatusEntry[] =>
  rows.map(([id, forms, example]) => ({ id: `status/${id}`, status, scope, forms, examples: [example] }));

export const STATUS_WORDS: readonly StatusEntry[] = [
  ...entries("target", "sentence", [
    [
      "due",
      ["قرار است", "قرار بود", "قرار شد", "قرار شده", "مقرر شد", "مقرر شده"],
      "قرار است ⟦۲۰ کیلومتر⟧ راه ساخته شود.",
    ],
    [
      "intends",
      ["قصد دارد", "قصد دارند", "قصد داریم", "در نظر دارد", "در نظر داریم", "درصدد"],
      "وزارتخانه قصد دارد ⟦۲۰ کیلومتر⟧ راه بسازد.",
    ],
    [
      "planned",
      [
        "برنامه ریزی شده است که",
        "برنامه\u200cریزی شده که",
        "برنامه\u200cریزی شده است",
        "هدف\u200cگذاری",
        "متعهد",
        "موظف است",
        "موظف\u200cاند",
        "موظفند",
        "موظف هستند",
        "موظف شد",
        "موظف شدند",
        "موظف شده",
        "موظف کرد",
        "موظف بود",
        "موظف به",
      ],
      "هدف\u200cگذاری شد ⟦۲۰ کیلومتر⟧ راه ساخته شود.",
    ],
    [
      "try",
      [
        "تلاش خواهیم کرد",
        "تلاش می\u200cکنیم",
        "انتظار داریم",
        "پیشنهاد می\u200cکنم",
        "پیشنهاد می\u200cکنیم",
        "به تعهد",
        "امیدواریم",
        "ابراز امیدواری کرد",
        "اظهار امیدواری کرد",
        "امیدوار است",
        "امیدوارم",
        "برنامه ما",
        "برنامه این است",
        "هدف ما",
      ],
      "انتظار داریم ⟦۲۰ کیلومتر⟧ راه ساخته شود.",
    ],
  ]),
  ...entries("target", "clause", [
    ["agenda", ["برنامه\u200cریزی شده است", "هدف\u200cگذاری شده"], "ساخت ⟦۲۰ کیلومتر⟧ راه برنامه\u200cریزی شده است."],
    ["foreseen", ["پیش\u200cبینی شده"], "برای این طرح ⟦۲۰ کیلومتر⟧ راه پیش\u200cبینی شده است."],
    ["on-the-agenda", ["در دستور کار"], "ساخت ⟦۲۰ کیلومتر⟧ راه در دستور کار است."],
    ["we-will", ["خواهیم", "خواهم"], "امسال ⟦۲۰ کیلومتر⟧ راه احداث خواهیم کرد."],
  ]),
  ...entries("forecast", "sentence", [
    [
      "predicted",
      [
        "پیش\u200cبینی می\u200cشود",
        "پیش بینی کرد",
        "پیش\u200cبینی کردند",
        "پیش\u200cبینی کرده",
        "پیش\u200cبینی می\u200cکنند",
        "پیش\u200cبینی می\u200cشد",
        "پیش\u200cبینی کردم",
        "انتظار می\u200cرود",
        "برآورد می\u200cشود",
        "احتمال می\u200cدهیم",
        "پیش\u200cبینی می\u200cکنیم",
        "پیش\u200cبینی می\u200cکند",
      ],
      "برآورد می\u200cشود ⟦۹۰ هزار نفر⟧ بیایند.",
    ],
  ]),
  ...entries("forecast", "clause", [
    ["will", ["خواهد", "خواهند"], "تولید گندم به ⟦۹ میلیون تن⟧ خواهد رسید."],
    [
      "predicted-noun",
      ["پیش\u200cبینی می\u200cشود", "احتمال دارد", "احتمالاً", "مورد انتظار است"],
      "باران ⟦۲۰ میلی\u200cمتر⟧ پیش\u200cبینی می\u200cشود.",
    ],
  ]),
  ...entries("hypothetical", "sentence", [
    ["if", ["اگر", "چنانچه", "در صورت", "به شرط", "وگرنه"], "اگر ⟦۲۰ درصد⟧ صرفه\u200cجویی شود برق قطع نمی\u200cشود."],
    [
      "can",
      ["می\u200cتواند", "می\u200cتوانند", "می\u200cتوانیم", "می\u200cتوان", "بتواند", "بتوانیم", "بتوان", "ممکن است"],
      "این کارخانه می\u200cتواند ⟦۹ هزار تن⟧ فولاد بسازد.",
    ],
  ]),
  {
    ...entries("hypothetical", "clause", [["must", ["باید", "بایستی"], "عوارض باید ⟦۲۰ درصد⟧ افزایش یابد."]])[0]!,
    withDeadline: "target",
  },
  ...entries("negated", "clause", [
    ["no-chance", ["امکان ندارد", "محال است"], "امکان ندارد ⟦۹ هزار تن⟧ فولاد بسازند."],
  ]),
  ...entries("target", "sentence", [
    ["aim", ["هدف از", "اهداف", "برنامه داریم"], "هدف از این طرح کاشت ⟦دو هزار اصله⟧ درخت است."],
  ]),
  ...entries("forecast", "clause", [
    ["chance", ["احتمال", "احتمالا"], "احتمال افزایش مصرف به ⟦۹۰ مگاوات⟧ وجود دارد."],
    ["prediction", ["پیش\u200cبینی"], "صندوق پیش\u200cبینی رشد ایران را ⟦۳ درصد⟧ اعلام کرد."],
  ]),
  ...entries("question", "clause", [["mark", ["؟", "?"], "آیا ⟦۹ نفر⟧ آمدند؟"]]),
];
