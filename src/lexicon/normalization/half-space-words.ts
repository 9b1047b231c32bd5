import { compounds } from "./compounds.js";
import { initialisms } from "./initialisms.js";
import { spokenForms } from "./spoken.js";
import { continuousForms } from "./verbs.js";

/** «میدانی» is the adjective of میدان too. */
const NOT_ONLY_VERBS: readonly string[] = ["می\u200cدانی"];

/** Plurals and comparatives that the dictionary has solid too, against the rule that holds for the others. */
const INFLECTED: readonly string[] = [
  ...[
    "آدم\u200cها",
    "ده\u200cها",
    "میلیون\u200cها",
    "خیلی\u200cها",
    "سنت\u200cها",
    "حرف\u200cهایی",
    "حرف\u200cهاش",
    "آبی\u200cها",
  ],
  ...["قوی", "جدی", "عقب", "قبل", "پیشرفته"].flatMap((word) => [`${word}\u200cتر`, `${word}\u200cترین`]),
];

/** Spellings that the stem dictionary lacks or has otherwise. They win over it when the stem table is compiled. */
export const halfSpaceWords = (): string[] => [
  ...new Set(
    [...compounds(), ...INFLECTED, ...initialisms(), ...continuousForms(), ...spokenForms()].filter(
      (word) => !NOT_ONLY_VERBS.includes(word),
    ),
  ),
];

/** «آنها» is written both ways alike, and so is what is made of it. */
const PRONOUN_PLURALS: readonly string[] = ["آن", "این", "اون", "ان"].flatMap((pronoun) =>
  ["ها", "های", "هایی", "هاست", "هایم", "هایت", "هایش"].map((plural) => pronoun + plural),
);

/**
 * Words that the grammar would cut: whole all the same; and nouns that the dictionary does not know in the plural. A heh at
 * their end is silent.
 */
export const SOLID_WORDS: readonly string[] = [
  "کلانتر",
  "کلانتری",
  "خدانگهدار",
  "بیدادگاه",
  "کامپیوتر",
  "کارتوگرافی",
  "تایپوگرافی",
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
  "برند",
  "پیوست",
  "درباره",
  "دیگه",
  "خونه",
  "خوشحال",
  // Names, loanwords and what is said only.
  "بیبر",
  "رشتخوار",
  "ماریجوانا",
  "سپاسگذار",
  "پسرو",
  "کارهاش",
  "کارهام",
  "هممون",
  "هممونو",
  "همدیگه",
  "کتابخونه",
  "همخونه",
  "صاحبخونه",
  "فیها",
  "ایها",
  "همکارام",
  ...PRONOUN_PLURALS,
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

/** Arabic second parts of names, behind any first part of three letters and more: «میرشمس‌الدین». */
export const ARABIC_SECONDS: readonly string[] = ["الدین", "الهدی", "الله", "الزمان", "السادات", "الاسلام"];

/** Shorter ones, behind a known word of four letters and more: «ستوده‌فر», «حکمت‌جو». */
export const SHORT_SURNAME_SECONDS: readonly string[] = ["فر", "جو"];

/** Short second parts of trades; of the others only those of four letters and more make unknown compounds. */
export const SHORT_SECONDS: readonly string[] = [
  "پور",
  "شهر",
  "باز",
  "ساز",
  "گیر",
  "کار",
  "دار",
  "زار",
  "سنج",
  "خیز",
  "زنی",
];

/** Of these, those that names end with too: behind a first part of four letters and more («ساندار» is whole). */
export const WEAK_SECONDS: readonly string[] = ["دار", "داری", "داران"];
