import type { OutletWordEntry, ReportCueEntry } from "./entries.js";

/** Phrases by which an article names its reporter. */
export const REPORT_CUES: readonly ReportCueEntry[] = [
  {
    id: "report-cue/report",
    shape: "report",
    forms: ["به گزارش", "بنا به گزارش", "بنابر گزارش"],
    examples: ["جاده روستایی باز شد\nبه گزارش ⟦گلدشت نیوز⟧، جاده روستایی شمال شهرستان باز شد."],
    counterExamples: ["جاده روستایی باز شد\nبه گزارش روابط عمومی فرمانداری، جاده روستایی شمال شهرستان باز شد."],
  },
  {
    id: "report-cue/interview",
    shape: "interview",
    forms: ["گفت و گو با", "گفتگو با", "گفت\u200cوگو با", "مصاحبه با", "گفت و گوی اختصاصی با", "گفتگوی اختصاصی با"],
    examples: ["جاده روستایی باز شد\nبخشدار در گفت\u200cوگو با ⟦خبرگزاری گلدشت⟧، از بازگشایی جاده خبر داد."],
    counterExamples: ["جاده روستایی باز شد\nبخشدار در گفت\u200cوگو با خبرنگاران از بازگشایی جاده خبر داد."],
  },
  {
    id: "report-cue/told",
    shape: "told",
    forms: ["به", "به خبرنگار"],
    followers: ["گفت", "گفته", "می\u200cگوید", "اعلام", "اظهار", "توضیح", "بیان", "عنوان"],
    examples: ["جاده روستایی باز شد\nبخشدار گلدشت امروز به ⟦ایسنا⟧ گفت: جاده روستایی باز شد."],
    counterExamples: ["جاده روستایی باز شد\nبخشدار به فارس سفر کرد و گفت: جاده روستایی باز شد."],
  },
];

/** Verbs behind which a colon opens what somebody said: the words before it are no label. */
export const TELLING_VERBS: readonly string[] = [
  ...["گفت", "گفته", "افزود", "کرد", "کرده", "داشت", "داد", "داده", "نوشت", "نوشته", "شد", "است", "می\u200cگوید"],
];

/** Nouns of such verbs: «خبر داد», «مطرح شد». */
export const TELLING_NOUNS: readonly string[] = [
  ...["خبر", "مطرح", "اعلام", "عنوان", "تأکید", "تشریح", "هشدار", "پاسخ", "توضیح", "گزارش", "بیان"],
];

const outlet = (part: "head" | "desk", name: string, forms: readonly string[], example: string): OutletWordEntry => ({
  id: `outlet-word/${name}`,
  part,
  forms,
  examples: [example],
});

const HEAD_OF = (word: string): string =>
  `جاده روستایی باز شد\nبه گزارش گروه اجتماعی ⟦${word} گلدشت امروز⟧، جاده روستایی باز شد.`;
const DESK_OF = (word: string): string =>
  `جاده روستایی باز شد\nبه گزارش ${word} ⟦ایسنا⟧، جاده روستایی شمال شهرستان باز شد.`;

/** Words of outlets' names, and of desks and reporters before them. */
export const OUTLET_WORDS: readonly OutletWordEntry[] = [
  outlet("head", "agency", ["خبرگزاری"], HEAD_OF("خبرگزاری")),
  outlet(
    "head",
    "news-site",
    ["پایگاه خبری", "پایگاه خبری تحلیلی", "پایگاه اطلاع رسانی", "پایگاه"],
    HEAD_OF("پایگاه خبری"),
  ),
  outlet("head", "site", ["سایت", "وب سایت", "وبگاه", "سایت خبری"], HEAD_OF("سایت خبری")),
  outlet("head", "newspaper", ["روزنامه", "هفته نامه", "ماهنامه", "مجله", "نشریه"], HEAD_OF("روزنامه")),
  outlet("head", "network", ["شبکه"], HEAD_OF("شبکه")),
  outlet("desk", "desk", ["گروه", "سرویس", "حوزه", "دفتر", "بخش"], DESK_OF("گروه اجتماعی")),
  outlet("desk", "reporter", ["خبرنگار", "خبرنگار اعزامی", "گزارشگر"], DESK_OF("خبرنگار سیاسی")),
];

/** Words at which the name of an outlet has ended: «خبرگزاری گلدشت از شیراز», «به نقل از». */
export const NAME_STOPS: readonly string[] = [
  "از",
  "به",
  "در",
  "با",
  "و",
  "که",
  "ضمن",
  "درباره",
  "پیرامون",
  "طی",
  "بر",
  "نوشت",
  "گفت",
  "اعلام",
  "گزارش",
];

/** Words that a known name goes on with: «همشهری آنلاین», «ایرنا پلاس». */
export const NAME_TAILS: readonly string[] = ["آنلاین", "پلاس", "نیوز", "فارسی"];

/** Ends of names that only outlets bear, glued or not: «گلدشت نیوز», «گلدشت‌آنلاین». */
export const NAME_ENDS: readonly string[] = ["نیوز", "آنلاین"];

/** What an author is, behind the name on a line of its own: «مریم گلستانی - خبرنگار», «مریم گلستانی / گروه اقتصادی». */
export const BYLINE_WORDS: readonly string[] = [
  ...["خبرنگار", "روزنامه\u200cنگار", "گزارشگر", "نویسنده", "مترجم", "یادداشت\u200cنویس", "گروه", "سرویس"],
];

/** Words before the name of who took a picture, at the end of what it shows: «پل گلدشت پس از سیل، عکس: ایسنا». */
export const CREDIT_WORDS: readonly string[] = ["عکس", "عکاس"];

/** Periods that a page counts back: «۳ ساعت پیش». */
export const PERIODS: readonly string[] = ["دقیقه", "ساعت", "روز", "هفته", "ماه", "سال"];

/** Words of the line by which a paper tells its issue: «روزنامه گلدشت - سال پنجم - شماره ۸۷۶۵ - صفحه ۳». */
export const ISSUE_WORDS: readonly string[] = ["شماره", "صفحه", "سال", "دوره"];
