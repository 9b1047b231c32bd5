/** The words of the interface, in Persian and English. */
const FA = {
  report: "گزارش گزاره",
  overview: "نمای کلی",
  claims: "عددها",
  speakers: "گویندگان",
  articles: "خبرها",
  statements: "گفته\u200cها",
  errors: "خطاها",
  otherLanguage: "English",
  skip: "پرش به محتوا",
  sampled: "این صفحه از هر {0} خبر یکی را در بر دارد؛ شمارهای نمای کلی از همهٔ {1} خبر است.",
  withSpeaker: "با گوینده",
  byDimension: "عددها بر پایهٔ جنس",
  byMonth: "عددها در هر ماه",
  byYear: "عددها در هر سال",
  byAgency: "خبرها بر پایهٔ رسانه",
  largestSums: "بزرگ\u200cترین رقم هر گوینده",
  currency: "پول",
  topSpeakers: "پرگفته\u200cترین گویندگان",
  outlet: "خود رسانه",
  unknown: "ناشناس",
  speaker: "گوینده",
  value: "مقدار و یکا",
  entity: "چه چیز",
  time: "زمان",
  article: "خبر",
  dimension: "جنس",
  status: "وضع",
  anything: "همه",
  search: "جست\u200cوجو",
  found: "{0} عدد",
  none: "چیزی با این شرط\u200cها نیست.",
  page: "صفحهٔ {0} از {1}",
  previous: "صفحهٔ پیش",
  next: "صفحهٔ پس",
  downloadCsv: "دریافت CSV",
  downloadJson: "دریافت JSON",
  clear: "پاک کردن شرط\u200cها",
  records: "یافته\u200cها",
  toText: "دیدن در متن",
  original: "نشانی خبر",
  rule: "قاعده",
  confidence: "اطمینان",
  published: "تاریخ",
  agency: "رسانه",
  noText: "متن این خبر در داده\u200cها نیست.",
  noDate: "بی\u200cتاریخ",
  path: "پرونده",
  message: "شرح",
  roles: "سمت",
  sameName: "هم\u200cنام\u200cها یک گوینده شمرده می\u200cشوند.",
  filterArticles: "جست\u200cوجو در عنوان و رسانه",
  filterSpeakers: "جست\u200cوجو در نام و سمت",
  largest: "بزرگ\u200cترین\u200cها",
  notFound: "چنین صفحه\u200cای نیست.",
};

export type Words = Readonly<typeof FA>;
export type Language = "fa" | "en";

const EN: Words = {
  report: "Gozareh report",
  overview: "Overview",
  claims: "Claims",
  speakers: "Speakers",
  articles: "Articles",
  statements: "Statements",
  errors: "Errors",
  otherLanguage: "فارسی",
  skip: "Skip to content",
  sampled: "This page holds one article in {0}; the overview counts all {1} articles.",
  withSpeaker: "with a speaker",
  byDimension: "Claims by dimension",
  byMonth: "Claims by month (Jalali)",
  byYear: "Claims by year (Jalali)",
  byAgency: "Articles by agency",
  largestSums: "Largest sum by speaker",
  currency: "Currency",
  topSpeakers: "Speakers with most records",
  outlet: "the outlet itself",
  unknown: "unknown",
  speaker: "Speaker",
  value: "Value and unit",
  entity: "Of what",
  time: "Time",
  article: "Article",
  dimension: "Dimension",
  status: "Status",
  anything: "all",
  search: "Search",
  found: "{0} claims",
  none: "Nothing meets these conditions.",
  page: "Page {0} of {1}",
  previous: "Previous page",
  next: "Next page",
  downloadCsv: "Download CSV",
  downloadJson: "Download JSON",
  clear: "Clear the conditions",
  records: "Records",
  toText: "See in the text",
  original: "Address of the article",
  rule: "rule",
  confidence: "confidence",
  published: "Date",
  agency: "Agency",
  noText: "The data do not hold this article's text.",
  noDate: "undated",
  path: "File",
  message: "What",
  roles: "Office",
  sameName: "People of one name count as one speaker.",
  filterArticles: "Search titles and agencies",
  filterSpeakers: "Search names and offices",
  largest: "Largest",
  notFound: "There is no such page.",
};

export const WORDS: Readonly<Record<Language, Words>> = { fa: FA, en: EN };

const FA_CODES: Readonly<Record<string, string>> = {
  money: "پول",
  ratio: "درصد و نسبت",
  count: "شمار",
  mass: "جرم",
  length: "درازا",
  area: "مساحت",
  volume: "حجم",
  duration: "مدت",
  energy: "انرژی",
  power: "توان",
  temperature: "دما",
  speed: "سرعت",
  data: "داده",
  multiple: "چند برابر",
  rank: "رتبه",
  score: "امتیاز",
  age: "سن",
  other: "دیگر",
  asserted: "گفته\u200cشده",
  target: "هدف",
  forecast: "پیش\u200cبینی",
  hypothetical: "فرضی",
  negated: "نفی\u200cشده",
  question: "پرسش",
  direct: "نقل مستقیم",
  unmarked: "نقل بی\u200cگیومه",
  indirect: "نقل غیرمستقیم",
  reported: "خبر دادن",
  mixed: "آمیخته",
  headline: "تیتر",
  IRR: "ریال",
  IRT: "تومان",
  USD: "دلار",
  EUR: "یورو",
  kg: "کیلوگرم",
  m: "متر",
  m2: "مترمربع",
  m3: "مترمکعب",
  s: "ثانیه",
  J: "ژول",
  W: "وات",
};

const MONTHS = {
  fa: ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"],
  en: [
    "Farvardin",
    "Ordibehesht",
    "Khordad",
    "Tir",
    "Mordad",
    "Shahrivar",
    "Mehr",
    "Aban",
    "Azar",
    "Dey",
    "Bahman",
    "Esfand",
  ],
};

/** A code of the records (a dimension, a status, a currency) in words. */
export const wordOf = (code: string, language: Language): string =>
  language === "fa" ? (FA_CODES[code] ?? code) : code;

/** `1402-06` as «شهریور ۱۴۰۲»; a year alone as it is. */
export function monthName(month: string, language: Language): string {
  const [year, number] = month.split("-");
  const name = number === undefined ? "" : `${MONTHS[language][Number(number) - 1] ?? number} `;
  return name + inDigits(year!, language);
}

const PERSIAN_ZERO = 0x6f0;

/** ASCII digits in those of the language. */
export const inDigits = (text: string | number, language: Language): string =>
  language === "en"
    ? String(text)
    : String(text).replace(/[0-9]/g, (digit) => String.fromCharCode(PERSIAN_ZERO + Number(digit)));

/** With the facts put where `{0}`, `{1}` stand. */
export const filled = (pattern: string, ...facts: readonly string[]): string =>
  pattern.replace(/\{([0-9])\}/g, (_, number: string) => facts[Number(number)] ?? "");
