/** A simple verb by its two stems, as written in today's news. */
export interface Verb {
  readonly past: string;
  readonly present: string;
}

const verb = (past: string, present: string): Verb => ({ past, present });

export const VERBS: readonly Verb[] = [
  verb("کرد", "کن"),
  verb("شد", "شو"),
  verb("گفت", "گوی"),
  verb("داد", "ده"),
  verb("گرفت", "گیر"),
  verb("رفت", "رو"),
  verb("آمد", "آی"),
  verb("آورد", "آور"),
  verb("زد", "زن"),
  verb("خورد", "خور"),
  verb("دید", "بین"),
  verb("یافت", "یاب"),
  verb("ساخت", "ساز"),
  verb("گذاشت", "گذار"),
  verb("گذشت", "گذر"),
  verb("گشت", "گرد"),
  verb("گردید", "گرد"),
  verb("نمود", "نمای"),
  verb("برد", "بر"),
  verb("رسید", "رس"),
  verb("رساند", "رسان"),
  verb("افزود", "افزای"),
  verb("دانست", "دان"),
  verb("توانست", "توان"),
  verb("خواست", "خواه"),
  verb("نوشت", "نویس"),
  verb("خواند", "خوان"),
  verb("شناخت", "شناس"),
  verb("پرداخت", "پرداز"),
  verb("انداخت", "انداز"),
  verb("فروخت", "فروش"),
  verb("خرید", "خر"),
  verb("کشید", "کش"),
  verb("کشت", "کش"),
  verb("ماند", "مان"),
  verb("نشست", "نشین"),
  verb("ایستاد", "ایست"),
  verb("افتاد", "افت"),
  verb("بخشید", "بخش"),
  verb("پذیرفت", "پذیر"),
  verb("پرسید", "پرس"),
  verb("پوشید", "پوش"),
  verb("ترسید", "ترس"),
  verb("کوشید", "کوش"),
  verb("فهمید", "فهم"),
  verb("شنید", "شنو"),
  verb("آموخت", "آموز"),
  verb("سپرد", "سپار"),
  verb("شمرد", "شمار"),
  verb("فرستاد", "فرست"),
  verb("گسترد", "گستر"),
  verb("گنجاند", "گنجان"),
  verb("چرخید", "چرخ"),
  verb("جنگید", "جنگ"),
  verb("خندید", "خند"),
  verb("دوید", "دو"),
  verb("ریخت", "ریز"),
  verb("سوخت", "سوز"),
  verb("شکست", "شکن"),
  verb("طلبید", "طلب"),
  verb("کاشت", "کار"),
  verb("لرزید", "لرز"),
  verb("نامید", "نام"),
  verb("نگریست", "نگر"),
  verb("ورزید", "ورز"),
  verb("انگاشت", "انگار"),
  verb("پنداشت", "پندار"),
  verb("آزمود", "آزمای"),
  verb("پیوست", "پیوند"),
  verb("پیمود", "پیمای"),
  verb("کاست", "کاه"),
  verb("زیست", "زی"),
  verb("بست", "بند"),
  verb("شتافت", "شتاب"),
  verb("گریخت", "گریز"),
  verb("آفرید", "آفرین"),
  verb("انجامید", "انجام"),
  verb("باخت", "باز"),
  verb("تراشید", "تراش"),
  verb("چید", "چین"),
];

const PAST_ENDINGS = ["م", "ی", "", "یم", "ید", "ند"];
const PRESENT_ENDINGS = ["م", "ی", "د", "یم", "ید", "ند"];
const PERFECT_ENDINGS = ["ام", "ای", "است", "ایم", "اید", "اند"];

/** The infinitive: the verb's lemma. */
export const infinitive = (v: Verb): string => `${v.past}ن`;

/** All one-word finite forms of a verb, with half-spaces; «بود» and «داشت» have their own. */
export function verbForms(v: Verb): string[] {
  // A present stem in ‑وی، ‑ای loses its ی nowhere before an ending but in speech; before ی one of the two is dropped.
  const present = PRESENT_ENDINGS.map((ending) => v.present + ending);
  const past = PAST_ENDINGS.map((ending) => v.past + ending);
  const perfect = PERFECT_ENDINGS.map((ending) => `${v.past}ه\u200c${ending}`);
  const glide = v.present.startsWith("آ") ? (prefix: string) => `${prefix}ی${v.present.replace("آ", "ا")}` : undefined;
  const subjunctive = (prefix: string): string[] =>
    PRESENT_ENDINGS.map((ending) => (glide ? glide(prefix) : prefix + v.present) + ending);
  const pastGlide = (form: string): string => (form.startsWith("آ") ? `نی${form.replace("آ", "ا")}` : `ن${form}`);
  return [
    ...past,
    ...past.map(pastGlide),
    ...perfect,
    ...perfect.map(pastGlide),
    ...["می", "نمی"].flatMap((prefix) => [...past, ...present].map((form) => `${prefix}\u200c${form}`)),
    ...subjunctive("ب"),
    ...subjunctive("ن"),
    infinitive(v),
  ];
}

/** «رسیده»: the participles of all verbs, which است follows in the perfect. */
export const pastParticiples = (): string[] => VERBS.map((verb) => `${verb.past}ه`);

/** The forms with می and نمی of all verbs, and those of the verbs that have no others. */
export function continuousForms(): string[] {
  const forms = [...VERBS.flatMap(verbForms), ...IRREGULAR_VERBS.flatMap((verb) => verb.forms)];
  return forms.filter((form) => form.startsWith("می\u200c") || form.startsWith("نمی\u200c"));
}

/** Forms of the verbs that are conjugated in their own way. */
export const IRREGULAR_VERBS: readonly { readonly lemma: string; readonly forms: readonly string[] }[] = [
  {
    lemma: "بودن",
    forms: [
      ...PAST_ENDINGS.flatMap((ending) => [`بود${ending}`, `نبود${ending}`, `می\u200cبود${ending}`]),
      ...PERFECT_ENDINGS.flatMap((ending) => [`بوده\u200c${ending}`, `نبوده\u200c${ending}`]),
      ...PRESENT_ENDINGS.flatMap((ending) => [`باش${ending}`, `نباش${ending}`, `می\u200cباش${ending}`]),
      ...["هستم", "هستی", "هست", "هستیم", "هستید", "هستند", "است", "نیست", "نیستند", "نیستم", "نیستیم"],
    ],
  },
  {
    lemma: "داشتن",
    forms: [
      ...PAST_ENDINGS.flatMap((ending) => [`داشت${ending}`, `نداشت${ending}`, `می\u200cداشت${ending}`]),
      ...PERFECT_ENDINGS.flatMap((ending) => [`داشته\u200c${ending}`, `نداشته\u200c${ending}`]),
      ...PRESENT_ENDINGS.flatMap((ending) => [`دار${ending}`, `ندار${ending}`]),
    ],
  },
  { lemma: "توانستن", forms: ["می\u200cتوان", "نمی\u200cتوان", "بتوان", "نتوان"] },
  { lemma: "بایستن", forms: ["باید", "نباید", "می\u200cبایست", "می\u200cبایستی", "نمی\u200cبایست", "نمی\u200cبایستی"] },
];
