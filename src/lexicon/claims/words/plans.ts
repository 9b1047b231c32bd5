import { WEEKDAY_NAMES } from "./times-and-places.js";

/** Nouns of making: with a verb to come, or in the present with a time to come, they tell a plan. */
export const PLAN_NOUNS = [
  "صرف",
  "هزینه",
  "کلنگ\u200cزنی",
  "زنی",
  "بهره\u200cبرداری",
  "برداری",
  "حفر",
  "بازسازی",
  "مرمت",
  "کشت",
  "اهدا",
  "تخصیص",
  "منتقل",
  "ایجاد",
  "احداث",
  "ساخته",
  "اضافه",
  "افزوده",
  "راه\u200cاندازی",
  "افتتاح",
  "تحویل",
  "واگذار",
  "اجرا",
  "تأمین",
  "تامین",
  "ارسال",
  "توزیع",
  "پرداخت",
  "اختصاص",
  "جذب",
  "استخدام",
  "خریداری",
  "نصب",
  "کاشته",
  "جلوگیری",
  "آغاز",
  "تکمیل",
  "تولید",
  "عرضه",
  "برگزار",
  "اعزام",
] as const;

/** Nouns of what is done once, so that its present is to come: «فردا» need not be said of «افتتاح می‌شود». */
export const OPENING_NOUNS = ["افتتاح", "بهره\u200cبرداری", "برداری", "کلنگ\u200cزنی", "زنی", "رونمایی"] as const;

/** Words of a time to come that the weather is foretold for. */
export const WEATHER_TIMES = ["آینده", "آتی", "فردا", "پس\u200cفردا", ...WEEKDAY_NAMES] as const;

/** Words of a time to come. */
export const FUTURE_TIMES = [
  "امسال",
  "آینده",
  "آتی",
  "به\u200cزودی",
  "زودی",
  "بزودی",
  "جاری",
  "فردا",
  "پیش\u200cرو",
] as const;
