import type { UnitEntry } from "./unit-entry.js";

type Row = readonly [id: string, form: string, example: string, others?: readonly string[]];

const entries = (kind: "classifier" | "noun", rows: readonly Row[]): UnitEntry[] =>
  rows.map(([id, form, example, others = []]) => ({
    id: `unit/${id}`,
    code: form,
    dimension: "count",
    kind,
    forms: [form, ...others],
    examples: [example],
  }));

/** Counting words; the thing counted follows: «۹۰ دستگاه خودرو». */
const CLASSIFIER_ROWS: readonly Row[] = [
  ["fiqra", "فقره", "بانک ⟦۴۰ فقره⟧ وام داد."],
  ["dastgah", "دستگاه", "شهرداری ⟦۹۰ دستگاه⟧ اتوبوس خرید."],
  ["ras", "رأس", "پلیس ⟦۲۰۰ رأس⟧ گوسفند یافت.", ["راس"]],
  ["asla", "اصله", "امسال ⟦۵۰۰ اصله⟧ نهال کاشته شد."],
  ["mored", "مورد", "بازرسان ⟦۷۰ مورد⟧ تخلف ثبت کردند."],
  ["bab", "باب", "دولت ⟦۱۵ باب⟧ مدرسه ساخت."],
  ["jeld", "جلد", "کتابخانه ⟦۸۰۰ جلد⟧ کتاب دارد."],
  ["adad", "عدد", "مأموران ⟦۳۰ عدد⟧ ماهی گرفتند."],
  ["takhte", "تخته", "مغازه ⟦۱۲ تخته⟧ فرش فروخت."],
  ["qate", "قطعه", "شهرداری ⟦۹ قطعه⟧ زمین فروخت."],
  ["onvan", "عنوان", "ناشر ⟦۲۵ عنوان⟧ کتاب دارد."],
  ["halqe", "حلقه", "در دشت ⟦۶ حلقه⟧ چاه حفر شد."],
  ["reshte", "رشته", "در این شهر ⟦۴ رشته⟧ قنات هست."],
  ["qabze", "قبضه", "پلیس ⟦۳ قبضه⟧ اسلحه گرفت."],
  ["forvand", "فروند", "ارتش ⟦۵ فروند⟧ بالگرد فرستاد."],
  ["ghallade", "قلاده", "در پارک ⟦۲ قلاده⟧ یوز دیده شد."],
  ["daaneh", "دانه", "مشتری ⟦۶ دانه⟧ تخم\u200cمرغ خرید."],
  ["noskhe", "نسخه", "ناشر ⟦۲ هزار نسخه⟧ کتاب چاپ کرد."],
  ["joft", "جفت", "فروشگاه ⟦۵۰ جفت⟧ کفش فروخت."],
  ["dast", "دست", "خیاط ⟦۱۰ دست⟧ لباس دوخت."],
  ["person-night", "نفرشب", "هتل ⟦۲ هزار نفر شب⟧ اقامت داشت.", ["نفر شب"]],
  ["nafar", "نفر", "در تصادف ⟦۳ نفر⟧ زخمی شدند."],
];

/** Counted nouns that are named with what qualifies them: «واحد صنعتی». */
const NOUN_ROWS: readonly Row[] = [
  ["vahed", "واحد", "شاخص بورس به کانال ⟦۹۰ هزار واحدی⟧ رسید."],
  ["koshte", "کشته", "انفجار ⟦۴ کشته⟧ بر جا گذاشت."],
  ["baste", "بسته", "خیریه ⟦۶۰ بسته⟧ غذایی داد."],
  ["pelle", "پله", "تیم ایران ⟦یک پله⟧ دیگر بالا رفت."],
  ["bed", "تخت", "بیمارستان ⟦۲۰۰ تختخوابی⟧ افتتاح شد.", ["تختخواب", "تخت خواب"]],
  ["team", "تیم", "لیگ در گروه\u200cهای ⟦۴ تیمی⟧ آغاز شد."],
  ["storey", "طبقه", "برج ⟦۳۰ طبقه\u200cای⟧ آتش گرفت."],
  ["earthquake", "زمین\u200cلرزه", "امسال ⟦۷ زمین لرزه⟧ ثبت شد."],
  ["aftershock", "پس\u200cلرزه", "دیشب ⟦۲۵ پس لرزه⟧ ثبت شد."],
  ["civilian", "غیرنظامی", "در حمله ⟦۱۱۲ غیر نظامی⟧ کشته شدند.", ["غیر نظامی"]],
  ["vehicle", "وسیله نقلیه", "در این راه ⟦۹۰ وسیله نقلیه⟧ گذشت."],
  ["dead", "فوتی", "این حادثه ⟦۴ فوتی⟧ داشت."],
  ["forsat", "فرصت شغلی", "طرح ⟦۹۰ فرصت شغلی⟧ می\u200cآورد."],
];

/** Persons by a compound that many write apart («دانش آموز»): its first word alone is not what is counted. */
const PERSON_ROWS: readonly Row[] = [
  ["pupil", "دانش\u200cآموز", "مدرسه ⟦۹۰ دانش آموز⟧ دارد."],
  ["trainee", "مهارت\u200cآموز", "این مرکز ⟦۹۰ مهارت آموز⟧ دارد."],
  ["art-pupil", "هنرآموز", "این مرکز ⟦۹۰ هنر آموز⟧ دارد."],
  ["firefighter", "آتش\u200cنشان", "⟦۹۰ آتش نشان⟧ به محل رفتند."],
  ["retailer", "خرده\u200cفروش", "پلیس ⟦۹۰ خرده فروش⟧ را گرفت."],
  ["street-vendor", "دست\u200cفروش", "شهرداری ⟦۹۰ دست فروش⟧ را سامان داد."],
  ["participant", "شرکت\u200cکننده", "همایش ⟦۹۰ شرکت کننده⟧ داشت."],
  ["visitor", "بازدیدکننده", "موزه ⟦۹۰ بازدید کننده⟧ داشت."],
  ["producer", "تولیدکننده", "استان ⟦۹۰ تولید کننده⟧ قارچ دارد."],
  ["exporter", "صادرکننده", "استان ⟦۹۰ صادر کننده⟧ فرش دارد."],
  ["entrepreneur", "کارآفرین", "شهرستان ⟦۹۰ کار آفرین⟧ دارد."],
  ["farm-holder", "بهره\u200cبردار", "دشت ⟦۹۰ بهره بردار⟧ دارد."],
  ["investor", "سرمایه\u200cگذار", "این شهرک ⟦۹۰ سرمایه گذار⟧ دارد."],
  ["shareholder", "سهام\u200cدار", "شرکت ⟦۹۰ سهام دار⟧ دارد."],
];

const SCORES: readonly UnitEntry[] = [
  {
    id: "unit/point",
    code: "امتیاز",
    dimension: "score",
    kind: "noun",
    forms: ["امتیاز"],
    examples: ["تیم ما ⟦۲۸ امتیاز⟧ دارد."],
  },
  {
    id: "unit/carat",
    code: "عیار",
    dimension: "other",
    kind: "noun",
    forms: ["عیار"],
    examples: ["این النگو از طلای ⟦۱۸ عیار⟧ است."],
  },
];

/** «نفر» has adjectives of its own: «شورای پنج نفره». */
const withAdjectives = (entry: UnitEntry): UnitEntry =>
  entry.code === "نفر" ? { ...entry, adjectives: ["نفره", "نفری"] } : entry;

const PERSONS: UnitEntry = {
  id: "unit/persons",
  code: "نفر",
  dimension: "count",
  kind: "classifier",
  forms: ["تن"],
  adjectives: [],
  ofPersons: true,
  examples: ["⟦سه تن⟧ از مسئولان آمدند.", "در این حادثه ⟦۵ تن⟧ زخمی شدند."],
  counterExamples: ["۴۰ تن از این محصول صادر شد."],
  note: "The word is the tonne where goods are spoken of.",
};

export const CLASSIFIERS: readonly UnitEntry[] = [
  PERSONS,
  ...entries("classifier", CLASSIFIER_ROWS).map(withAdjectives),
  ...entries("noun", NOUN_ROWS),
  // «بهره‌برداری» is no adjective of «بهره‌بردار».
  ...entries("noun", PERSON_ROWS).map((entry) => ({ ...entry, adjectives: [] })),
  ...SCORES,
];
