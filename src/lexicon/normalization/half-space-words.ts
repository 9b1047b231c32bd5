import { compounds } from "./compounds.js";
import { continuousForms } from "./verbs.js";

/** «میدانی» is the adjective of میدان too. */
const NOT_ONLY_VERBS: readonly string[] = ["می\u200cدانی"];

/** Spellings that the stem dictionary lacks or has otherwise. They win over it when the stem table is compiled. */
export const halfSpaceWords = (): string[] => [
  ...new Set([...compounds(), ...continuousForms()].filter((word) => !NOT_ONLY_VERBS.includes(word))),
];

/** Words that the grammar would cut: whole all the same; and nouns that the dictionary does not know in the plural. */
export const SOLID_WORDS: readonly string[] = [
  "کلانتر",
  "کلانتری",
  "خدانگهدار",
  "بیدادگاه",
  "کامپیوتر",
  "سوپراستار",
  "آنلاین",
  "چنانچه",
  "بیکینی",
  "تکتونیک",
  "تکتونیکی",
  "فرمالدهید",
  "کوالالامپور",
  "کوالالمپور",
  "منحصربفرد",
  "زوج",
];

/** Comparatives that newswire mostly writes solid: left as they are. */
export const SOLID_COMPARATIVES: readonly string[] = ["مهم", "بزرگ", "نزدیک", "کوچک", "گرم", "بیش", "کم", "به", "پیش"];

/** First parts that make adjectives of any noun: «باارزش‌ترین». */
export const ADJECTIVE_PREFIXES: readonly string[] = ["با", "بی", "پر", "کم", "خوش", "بد"];

/** First parts that make compounds with any noun or adjective. */
export const PREFIXES: readonly string[] = [
  "هم",
  "نیمه",
  "نیم",
  "پیش",
  "پس",
  "کم",
  "تک",
  "شبه",
  "خوش",
  "میان",
  "بین",
  "درون",
  "برون",
  "تمام",
  "وب",
];

/** Nouns that make adjectives with با and are compared so, often written apart from it: «با ارزش‌ترین». */
export const COMPARED_NOUNS: readonly string[] = [
  ...["ارزش", "شکوه", "نظم", "کیفیت", "تجربه", "اهمیت", "سابقه", "نشاط", "هوش", "قدرت", "ثبات", "عظمت", "انگیزه"],
  ...["استعداد", "شخصیت", "ایمان", "اخلاق", "صلابت", "ظرفیت", "دقت", "حوصله", "جمعیت", "سواد", "احساس"],
];

/** Participles and infinitives that stand behind any noun: «ذخیره‌شده». */
export const PARTICIPLES: readonly string[] = [
  ...["شده", "نشده", "شونده", "کننده", "دهنده", "یافته", "گرفته", "رفته", "داده"],
  ...["کردن", "شدن", "دادن", "گرفتن", "زدن", "بردن", "داشتن", "یافتن"],
];

/** Second parts that no whole word ends with: the first part need not be known. */
export const SURE_SECONDS: readonly string[] = [
  ...["گذاری", "سازی", "بندی", "پذیری", "نویسی", "شناسی", "گرایی", "پردازی", "رسانی", "پروری", "فروشی", "نگاری"],
  ...["کننده", "دهنده", "شونده", "کنندگان", "دهندگان", "شوندگان", "گذاران", "سازان", "محور", "محوری", "نیوز", "شکنی"],
];

/** Second parts of surnames, behind any name: «مرادی‌پور». */
export const SURNAME_SECONDS: readonly string[] = [
  ...["پور", "زاده", "نژاد", "نیا", "منش", "آبادی", "پناه", "پرست", "نسب", "دوست", "بخش", "مهر", "زاد", "فرد", "تبار"],
  ...["مقدم", "الهی", "اللهی"],
];

/** Shorter ones, behind a known word of four letters and more: «ستوده‌فر», «حکمت‌جو». */
export const SHORT_SURNAME_SECONDS: readonly string[] = ["فر", "جو"];

/** Short second parts of trades; of the others only those of four letters and more make unknown compounds. */
export const SHORT_SECONDS: readonly string[] = ["پور", "شهر", "باز", "ساز", "گیر", "کار", "دار", "زار", "سنج", "خیز"];
