import type { Entry } from "../entry.js";

/** Why a number asserts no quantity. */
export type NonClaimType =
  | "date"
  | "year"
  | "clock"
  | "period"
  | "law"
  | "identifier"
  | "name"
  | "address"
  | "ordinal"
  | "article"
  | "definite"
  | "denominator"
  | "score"
  | "vague"
  | "enumeration"
  | "phrase"
  | "bare"
  | "unread";

export type NonClaimCondition = "always" | "unless_unit" | "bare" | "small" | "three_digits";

/** A word beside a number that makes it a name, a date or a fixed phrase. */
export interface NonClaimEntry extends Entry {
  readonly type: NonClaimType;
  /** Where the word stands from the number. */
  readonly side: "before" | "after";
  /**
   * `always`; `unless_unit`: a noun that follows is not counted («ویندوز ۱۰ مهاجرت»), a unit is («اصل ۵ میلیارد ریال»);
   * `bare`: only where nothing that can be counted follows («شبکه ۳», not «در شبکه ۳ فیلم»);
   * `three_digits`: as `unless_unit`, of a number of three digits («پلیس ۱۱۰», not «پلیس ۱۵ متهم را گرفت»);
   * `small`: only a plain number below 20 («سه راه», «دو طرف», not «۵۰۰ طرف»).
   */
  readonly when: NonClaimCondition;
}

type Row = readonly [id: string, forms: readonly string[], example: string];

const entries = (
  type: NonClaimType,
  side: "before" | "after",
  when: NonClaimCondition,
  rows: readonly Row[],
): NonClaimEntry[] =>
  rows.map(([id, forms, example]) => ({ id: `not-claim/${id}`, type, side, when, forms, examples: [example] }));

export const NOT_CLAIMS: readonly NonClaimEntry[] = [
  ...entries("year", "before", "unless_unit", [
    ["year", ["سال", "سال\u200cهای", "سال های", "اواخر سال", "پایان سال"], "جنگ در سال ⟦۱۳۵۹⟧ آغاز شد."],
    ["decade", ["دهه", "دهه\u200cهای"], "او در دهه ⟦۶۰⟧ مدیر بود."],
    ["season", ["بهار", "تابستان", "پاییز", "زمستان"], "کار از پاییز ⟦۹۷⟧ آغاز شد."],
  ]),
  ...entries("year", "after", "always", [
    [
      "era",
      ["هجری", "هجری شمسی", "هجری قمری", "میلادی", "شمسی", "قمری", "خورشیدی", "پیش از میلاد", "قبل از میلاد"],
      "شاعر در ⟦۱۲۳۷⟧ قمری درگذشت.",
    ],
  ]),
  ...entries("clock", "before", "bare", [
    ["clock", ["ساعت", "ساعات", "ساعت\u200cهای", "رأس ساعت"], "جلسه ساعت ⟦۱۷⟧ برگزار شد."],
  ]),
  ...entries("clock", "after", "always", [
    ["part-of-day", ["صبح", "عصر", "ظهر", "بامداد", "شب", "بعد از ظهر", "بعدازظهر"], "فروشگاه از ⟦۷⟧ صبح باز است."],
  ]),
  ...entries("clock", "before", "bare", [["minute", ["دقیقه", "دقایق", "ثانیه"], "گل در دقیقه ⟦۹۰⟧ زده شد."]]),
  ...entries("law", "before", "unless_unit", [
    ["article", ["ماده", "مواد", "ماده\u200cهای"], "ماده ⟦۵⟧ این طرح تصویب شد."],
    ["principle", ["اصل", "اصول"], "اصل ⟦۴۴⟧ اجرا می\u200cشود."],
    ["clause", ["بند", "بندهای", "تبصره", "تبصره\u200cهای", "جزء"], "مجلس تبصره ⟦۱۴⟧ را حذف کرد."],
    ["resolution", ["قطعنامه", "لایحه", "آیین\u200cنامه", "بخشنامه", "پیوست"], "قطعنامه ⟦۲۲۳۱⟧ پابرجاست."],
  ]),
  ...entries("identifier", "before", "unless_unit", [
    ["number", ["شماره", "شماره\u200cهای", "ش", "شماره تماس"], "پرونده شماره ⟦۳۷۱۴⟧ بسته شد."],
    ["telephone", ["تلفن", "تماس", "سامانه", "پیامک", "نمابر", "فکس", "کد پستی"], "مردم با تلفن ⟦۱۱۱۵⟧ تماس بگیرند."],
    ["code", ["کد", "کد خبر", "کد ملی", "شناسه", "نسخه شماره"], "کد ⟦۱۵۷۸۱⟧ را وارد کنید."],
    ["page", ["صفحه", "آیه", "سوره", "ردیف شماره", "خط شماره"], "متن در صفحه ⟦۱۲⟧ آمده است."],
  ]),
  ...entries("address", "before", "bare", [
    ["district", ["منطقه", "مناطق", "ناحیه", "نواحی", "محله"], "شهردار منطقه ⟦۵⟧ آمد."],
    [
      "street",
      ["خیابان", "کوچه", "پلاک", "کیلومتر", "میدان", "بلوار", "بزرگراه", "پایانه", "ترمینال", "طبقه"],
      "دفتر در پلاک ⟦۱۲⟧ است.",
    ],
  ]),
  ...entries("name", "before", "bare", [
    ["phase", ["مرحله", "هفته", "روز"], "بازی در هفته ⟦۱۴⟧ برگزار شد."],
    ["channel", ["شبکه", "کانال", "رادیو", "خط", "گروه", "تیپ", "سالن", "اتاق", "زندان"], "فیلم از شبکه ⟦۳⟧ پخش شد."],
  ]),
  ...entries("name", "before", "unless_unit", [
    ["project-phase", ["فاز", "فازهای", "گام", "دور", "دوره"], "فاز ⟦۱۴⟧ پارس جنوبی آغاز شد."],
    ["windows", ["ویندوز", "به ویندوز", "اندروید", "آیفون", "گلکسی", "مدل"], "کاربران ویندوز ⟦۱۰⟧ نصب کردند."],
    [
      "car",
      [
        "پژو",
        "پراید",
        "تیبا",
        "سمند",
        "رنو",
        "مزدا",
        "ایرباس",
        "بوئینگ",
        "میگ",
        "سوخو",
        "پهپاد",
        "شاهد",
        "فولاد مبارکه",
      ],
      "پژو ⟦۲۰۶⟧ گران شد.",
    ],
    ["disease", ["کووید", "کوید", "ویتامین", "هپاتیت", "امگا", "بیماری کووید"], "بیماری کووید ⟦۱۹⟧ شایع شد."],
    ["occasion", ["المپیک", "جام جهانی", "کنکور", "یورو", "اکسپو", "بودجه سال"], "المپیک ⟦۲۰۲۴⟧ پاریس برگزار شد."],
    ["army", ["قرارگاه", "لشکر", "گردان"], "لشکر ⟦۲۷⟧ بازگشت."],
  ]),
  ...entries("name", "before", "three_digits", [["emergency", ["اورژانس", "پلیس"], "اورژانس ⟦۱۱۵⟧ رسید."]]),
  ...entries("name", "before", "always", [
    [
      "weight-class",
      [
        "در وزن",
        "اوزان",
        "وزن منهای",
        "دسته",
        "کشتی\u200cگیر وزن",
        "قهرمان وزن",
        "نماینده وزن",
        "مبارز وزن",
        "فینال وزن",
        "طلای وزن",
        "نقره وزن",
        "برنز وزن",
        "مدال وزن",
        "ملی\u200cپوش وزن",
        "جودوکار وزن",
        "وزنه\u200cبردار وزن",
      ],
      "کشتی\u200cگیر وزن ⟦۶۵⟧ کیلوگرم به فینال رفت.",
    ],
  ]),
  ...entries("name", "after", "always", [
    ["knockout", ["نهایی"], "تیم در ⟦یک هشتم⟧ نهایی باخت."],
    [
      "event",
      ["مردان", "زنان", "بانوان", "آقایان", "بادی", "آزاد", "پروانه", "قورباغه", "کرال", "با مانع"],
      "تپانچه ⟦۱۰⟧ متر زنان برگزار شد.",
    ],
    ["coin", ["سکه"], "قیمت ⟦ربع⟧ سکه بالا رفت."],
  ]),
  ...entries("phrase", "after", "small", [
    ["way", ["راهی", "راه", "راهه"], "تصادف در ⟦سه⟧ راهی روستا بود."],
    ["breed", ["رگ"], "اسب ⟦دو⟧ رگ فروخته شد."],
    [
      "sided",
      ["جانبه", "طرفه", "بعدی", "وجهی", "گانه", "سویه", "قلو", "نبش", "دستی", "رقمی"],
      "نشست ⟦سه⟧ جانبه برگزار شد.",
    ],
    ["axle", ["محوره", "محور و"], "کامیون ⟦دو⟧ محوره واژگون شد."],
    ["side", ["طرف", "سوی", "کشور", "ملت", "دولت", "جناح", "رئیس\u200cجمهور"], "روابط ⟦دو⟧ کشور خوب است."],
    ["posture", ["وضعیت", "گام", "زانو"], "تفنگ ⟦سه⟧ وضعیت برگزار شد."],
    ["fold", ["برابر ایران"], "تیم ⟦دو⟧ برابر ایران باخت."],
  ]),
  ...entries("phrase", "after", "always", [
    ["holy-defence", ["سال دفاع مقدس", "سال جنگ تحمیلی"], "در ⟦هشت⟧ سال دفاع مقدس شهید شد."],
    ["at-once", ["دفعه\u200cای", "مرتبه\u200cای"], "او ⟦یک⟧ مرتبه\u200cای رفت."],
    ["gane", ["گانه"], "مناطق ⟦۲۲⟧ گانه شهر پاکیزه شد."],
  ]),
];

/** A month of a calendar. */
export interface MonthEntry extends Entry {
  readonly calendar: "jalali" | "gregorian" | "hijri";
  readonly month: number;
}

const months = (calendar: MonthEntry["calendar"], rows: readonly (readonly [string, ...string[]])[]): MonthEntry[] =>
  rows.map((forms, i) => ({
    id: `month/${calendar}-${i + 1}`,
    calendar,
    month: i + 1,
    forms: forms.flatMap((form) => (calendar === "jalali" ? [form, `${form} ماه`] : [form])),
    examples: [`نشست ⟦۱۲ ${forms[0]}⟧ برگزار شد.`],
  }));

export const MONTHS: readonly MonthEntry[] = [
  ...months("jalali", [
    ["فروردین"],
    ["اردیبهشت"],
    ["خرداد"],
    ["تیر"],
    ["مرداد", "امرداد"],
    ["شهریور"],
    ["مهر"],
    ["آبان"],
    ["آذر"],
    ["دی"],
    ["بهمن"],
    ["اسفند"],
  ]),
  ...months("gregorian", [
    ["ژانویه"],
    ["فوریه"],
    ["مارس"],
    ["آوریل", "آپریل"],
    ["مه", "می"],
    ["ژوئن"],
    ["ژوئیه", "جولای"],
    ["اوت", "آگوست", "اگوست"],
    ["سپتامبر"],
    ["اکتبر"],
    ["نوامبر"],
    ["دسامبر"],
  ]),
  ...months("hijri", [
    ["محرم"],
    ["صفر المظفر"],
    ["ربیع\u200cالاول"],
    ["ربیع\u200cالثانی"],
    ["جمادی\u200cالاول", "جمادی\u200cالاولی"],
    ["جمادی\u200cالثانی", "جمادی\u200cالثانیه"],
    ["رجب"],
    ["شعبان"],
    ["رمضان"],
    ["شوال"],
    ["ذی\u200cالقعده", "ذیقعده"],
    ["ذی\u200cالحجه", "ذیحجه"],
  ]),
];
