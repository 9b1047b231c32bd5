import { IRANIAN_MONTHS } from "../calendar/months.js";
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
const EARLIER: readonly string[] = [
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
  "مدت زمان مشابه",
  "سه\u200cماهه",
  "شش\u200cماهه",
  "نیمه",
  ...IRANIAN_MONTHS.filter(({ calendar }) => calendar !== "lunar").flatMap(({ forms }) => forms),
  "قبل",
  "گذشته",
];

const than = (adjectives: readonly string[]): string[] =>
  adjectives.flatMap((adjective) => EARLIER.map((time) => `${adjective} از ${time}`));

/** Forms of the verbs that make verbs of change with an adjective or an adverb: «گران شدند», «بالا می\u200cرود». */
const VERBS = {
  become: "شد شدند شده شده\u200cاند می\u200cشود می\u200cشوند شود شوند خواهد+شد خواهند+شد",
  go: "رفت رفتند رفته رفته\u200cاند می\u200cرود می\u200cروند برود بروند خواهد+رفت خواهند+رفت",
  come: "آمد آمدند آمده آمده\u200cاند می\u200cآید می\u200cآیند بیاید بیایند خواهد+آمد خواهند+آمد",
  stand: "ایستاد ایستادند",
  make: "کرد کردند کرده کرده\u200cاند می\u200cکند می\u200cکنند کند کنند خواهد+کرد خواهند+کرد",
} as const;

const verbs = (verb: keyof typeof VERBS, ...words: readonly string[]): string[] =>
  words.flatMap((word) => VERBS[verb].split(" ").map((form) => `${word} ${form.replace("+", " ")}`));

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
    [
      "adds",
      ["بیفزاید", "بیفزایند", "بیفزاییم", "بیافزاید", "بیافزایند", "می\u200cافزاید", "می\u200cافزایند", "خواهد افزود"],
      "او ⟦دو لیتر⟧ شیر به آن می\u200cافزاید.",
    ],
    ["added", ["اضافه", "افزوده", "علاوه"], "به ظرفیت سد ⟦۲۰ میلیون متر مکعب⟧ اضافه شد."],
    ["more-than-then", than(["بیشتر", "بالاتر", "زیادتر"]), "درآمد شرکت ⟦۵ درصد⟧ بیشتر از سال قبل است."],
    ["risen", ["افزایش یافته"], "درآمد شرکت ⟦۵ درصد⟧ افزایش\u200cیافته است."],
    ["more", [...verbs("become", "بیشتر", "زیاد"), ...verbs("make", "بیشتر", "زیاد")], "سهم ما ⟦۳ درصد⟧ بیشتر شد."],
    [
      "went-up",
      [...verbs("go", "بالا", "بالاتر"), ...verbs("stand", "بالاتر"), "بالا برد", "بالا می\u200cبرد", "بالا برده"],
      "شاخص بورس ⟦۹۰۰ واحد⟧ بالا رفت.",
    ],
    ["strengthened", [...verbs("become", "تقویت"), "تقویت کرد", "تقویت کردند"], "یورو ⟦دو درصد⟧ تقویت شد."],
    ["warmer", [...verbs("become", "گرم\u200cتر"), "گرم\u200cتر از حد نرمال"], "هوا ⟦سه درجه⟧ گرم\u200cتر شد."],
    ["faster", verbs("become", "سریع\u200cتر", "تندتر"), "کار سامانه ⟦دو درصد⟧ سریع\u200cتر شد."],
    ["larger", verbs("become", "بزرگ\u200cتر"), "اقتصاد چین ⟦پنج درصد⟧ بزرگ\u200cتر شد."],
    [
      "dearer",
      ["گران\u200cتر", "گرانتر", ...verbs("become", "گران"), ...verbs("make", "گران")],
      "خودرو ⟦۲۰ درصد⟧ گران شد.",
    ],
  ]),
  ...entries("decrease", "noun", [
    ["fall", ["کاهش", "کاهشی", "تأثیر کاهشی", "اثر کاهشی"], "کاهش ⟦۱۰ درصدی⟧ بارندگی ثبت شد."],
    ["drop", ["افت", "افتی"], "شاخص با ⟦۲ درصد⟧ افت همراه شد."],
    ["lessening", ["کم شدن", "کاسته شدن", "کاستن", "پایین آمدن"], "کم شدن ⟦۴۰۰ مگاوات⟧ مصرف اعلام شد."],
    ["plunge", ["سقوط", "نزول", "تنزل", "ریزش", "عقب\u200cنشینی"], "تیم با ⟦سه پله⟧ سقوط همراه شد."],
  ]),
  ...entries("decrease", "after", [
    ["lost", ["از دست داد", "از دست داده", "از دست می\u200cدهد"], "شاخص ⟦۷۰۰ واحد⟧ از دست داد."],
    ["less-than-then", than(["کمتر", "پایین\u200cتر"]), "درآمد شرکت ⟦۵ درصد⟧ کمتر از سال قبل است."],
    ["fallen", ["کاهش یافته"], "درآمد شرکت ⟦۵ درصد⟧ کاهش\u200cیافته است."],
    [
      "less",
      [...verbs("become", "کم", "کمتر"), ...verbs("make", "کم", "کمتر"), "کاسته"],
      "از وزن او ⟦۵ کیلوگرم⟧ کم شد.",
    ],
    [
      "went-down",
      [
        ...verbs("come", "پایین"),
        ...verbs("go", "پایین", "پایین\u200cتر"),
        ...verbs("stand", "پایین\u200cتر"),
        "پایین آورد",
        "پایین می\u200cآورد",
      ],
      "آب سد ⟦۲ متر⟧ پایین آمد.",
    ],
    ["retreated", ["عقب نشست", "عقب نشستند", "عقب رفت", "عقب رفتند"], "شاخص ⟦دو درصد⟧ عقب نشست."],
    ["colder", verbs("become", "سردتر", "خنک\u200cتر"), "هوا ⟦سه درجه⟧ سردتر شد."],
    ["slower", verbs("become", "کندتر"), "اینترنت ⟦دو درصد⟧ کندتر شد."],
    ["smaller", verbs("become", "کوچک", "کوچک\u200cتر"), "اقتصاد آلمان ⟦دو درصد⟧ کوچک شد."],
    [
      "cheaper",
      ["ارزان\u200cتر", "ارزانتر", ...verbs("become", "ارزان"), ...verbs("make", "ارزان")],
      "خودرو ⟦۲۰ درصد⟧ ارزان شد.",
    ],
  ]),
];
