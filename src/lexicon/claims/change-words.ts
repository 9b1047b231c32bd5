import type { Entry } from "../entry.js";

/** A word that says a quantity grew or shrank. */
export interface ChangeEntry extends Entry {
  readonly direction: "increase" | "decrease";
  /** `noun` may stand on either side («رشد ۵ درصدی», «۵ درصد رشد»); `after` only behind the quantity («اضافه شد»). */
  readonly place: "noun" | "after";
}

type Row = readonly [id: string, forms: readonly string[], example: string];

const entries = (
  direction: ChangeEntry["direction"],
  place: ChangeEntry["place"],
  rows: readonly Row[],
): ChangeEntry[] =>
  rows.map(([id, forms, example]) => ({ id: `change/${id}`, direction, place, forms, examples: [example] }));

/** What a number is compared with, where that is an earlier time: more than then is a rise. */
const EARLIER = [
  "سال",
  "ماه",
  "هفته",
  "روز",
  "فصل",
  "پارسال",
  "دیروز",
  "مدت مشابه",
  "دوره مشابه",
  "زمان مشابه",
] as const;

const than = (adjectives: readonly string[]): string[] =>
  adjectives.flatMap((adjective) => EARLIER.map((time) => `${adjective} از ${time}`));

export const CHANGE_WORDS: readonly ChangeEntry[] = [
  ...entries("increase", "noun", [
    ["rise", ["افزایش", "افزایشی", "تأثیر افزایشی", "اثر افزایشی"], "قیمت نان ⟦۲۰ درصد⟧ افزایش یافت."],
    ["growth", ["رشد", "رشدی"], "رشد ⟦۵ درصدی⟧ تولید ثبت شد."],
    ["climb", ["صعود", "صعودی"], "تیم با ⟦دو پله⟧ صعود همراه شد."],
    ["jump", ["جهش", "جهشی"], "جهش ⟦۳۰ درصدی⟧ اجاره\u200cبها نگران\u200cکننده است."],
    ["adding", ["اضافه شدن", "افزوده شدن", "افزودن", "بالا رفتن"], "اضافه شدن ⟦۴۰۰ مگاوات⟧ ظرفیت اعلام شد."],
    ["promotion", ["ارتقا", "ارتقاء", "ارتقای", "ترقی"], "تیم با ⟦سه پله⟧ ارتقا همراه شد."],
  ]),
  ...entries("increase", "after", [
    ["added", ["اضافه", "افزوده", "علاوه"], "به ظرفیت سد ⟦۲۰ میلیون متر مکعب⟧ اضافه شد."],
    ["more-than-then", than(["بیشتر", "بالاتر"]), "درآمد شرکت ⟦۵ درصد⟧ بیشتر از سال قبل است."],
    ["risen", ["افزایش یافته"], "درآمد شرکت ⟦۵ درصد⟧ افزایش\u200cیافته است."],
    ["more", ["بیشتر شد", "بیشتر شده", "بیشتر می\u200cشود", "زیاد شد", "زیاد شده"], "سهم ما ⟦۳ درصد⟧ بیشتر شد."],
    [
      "went-up",
      [
        "بالا رفت",
        "بالا رفته",
        "بالا می\u200cرود",
        "بالا برود",
        "بالا برد",
        "تقویت شد",
        "تقویت کرد",
        "بالاتر ایستاد",
        "بالاتر رفت",
      ],
      "شاخص بورس ⟦۹۰۰ واحد⟧ بالا رفت.",
    ],
    ["dearer", ["گران شد", "گران\u200cتر", "گرانتر", "گران شده", "گران می\u200cشود"], "خودرو ⟦۲۰ درصد⟧ گران شد."],
  ]),
  ...entries("decrease", "noun", [
    ["fall", ["کاهش", "کاهشی", "تأثیر کاهشی", "اثر کاهشی"], "کاهش ⟦۱۰ درصدی⟧ بارندگی ثبت شد."],
    ["drop", ["افت", "افتی"], "شاخص با ⟦۲ درصد⟧ افت همراه شد."],
    ["lessening", ["کم شدن", "کاسته شدن", "کاستن", "پایین آمدن"], "کم شدن ⟦۴۰۰ مگاوات⟧ مصرف اعلام شد."],
    ["plunge", ["سقوط", "نزول", "تنزل", "ریزش"], "تیم با ⟦سه پله⟧ سقوط همراه شد."],
  ]),
  ...entries("decrease", "after", [
    ["lost", ["از دست داد", "از دست داده", "از دست می\u200cدهد"], "شاخص ⟦۷۰۰ واحد⟧ از دست داد."],
    ["less-than-then", than(["کمتر", "پایین\u200cتر"]), "درآمد شرکت ⟦۵ درصد⟧ کمتر از سال قبل است."],
    ["fallen", ["کاهش یافته"], "درآمد شرکت ⟦۵ درصد⟧ کاهش\u200cیافته است."],
    ["less", ["کم شد", "کم شده", "کم می\u200cشود", "کاسته", "کمتر شد", "کمتر شده"], "از وزن او ⟦۵ کیلوگرم⟧ کم شد."],
    [
      "went-down",
      [
        "پایین آمد",
        "پایین آمده",
        "پایین بیاید",
        "پایین رفت",
        "پایین برود",
        "پایین\u200cتر ایستاد",
        "پایین\u200cتر رفت",
      ],
      "آب سد ⟦۲ متر⟧ پایین آمد.",
    ],
    [
      "cheaper",
      ["ارزان شد", "ارزان\u200cتر", "ارزانتر", "ارزان شده", "ارزان می\u200cشود"],
      "خودرو ⟦۲۰ درصد⟧ ارزان شد.",
    ],
  ]),
];
