import type { Entry } from "../entry.js";
import { BODIES, GROUPS, PROPER, TEXTS } from "./collectives.js";
import { GIVEN, HONORIFICS } from "./names.js";
import { OFFICES } from "./office-heads.js";
import { withEzafe, words } from "./word-list.js";

/**
 * What a word or phrase is beside a cue.
 * `pronoun`, `plural-pronoun`; `office`: head of an office, rank or trade; `body`: head of an organization's name;
 * `proper-body`: a country, agency or medium by its own name; `group`: people without a name; `text`: a document or data;
 * `honorific`: a title before a name; `given-name`; `stop`: a word at which a source's noun phrase ends;
 * `lead`: adverbs and connectives that may stand before a source; `time`: time words;
 * `marker`: opens a preposed clause; `question`: opens a question; `resume`: the reporter speaks again;
 * `object-opener`: words that begin what is said and are no part of an office («میزان … را … اعلام کرد»);
 * `setting`: nouns of occasions and media after در; `medium`: heads that stand for any body («این رسانه»);
 * `parliament`: words of offices in parliament; `superlative`: adjectives before a document; `named-after`: words after
 * which a given name is a place's or an institution's; `office-place`: what goes on with an office after در;
 * `az-part`: words that make one preposition with از; `date-word`: what follows a month that is one; `become`: the verb that ends «خواستار … شد»;
 * `enumerator`: opens an item of a list; `indefinite`: somebody not named («نویسنده‌ای»);
 * `past-verb`: a verb that ends the clause before «و گفت».
 */
export type WordClass =
  | "pronoun"
  | "plural-pronoun"
  | "office"
  | "body"
  | "proper-body"
  | "group"
  | "text"
  | "honorific"
  | "given-name"
  | "stop"
  | "lead"
  | "time"
  | "marker"
  | "question"
  | "resume"
  | "setting"
  | "object-opener"
  | "medium"
  | "parliament"
  | "superlative"
  | "named-after"
  | "office-place"
  | "az-part"
  | "date-word"
  | "become"
  | "enumerator"
  | "indefinite"
  | "past-verb";

/** Words of one class. */
export interface WordEntry extends Entry {
  readonly word: WordClass;
}

const entry = (word: WordClass, id: string, list: string, example: string): WordEntry => ({
  id: `word/${id}`,
  word,
  forms: words(list),
  examples: [example],
});

const STOPS =
  words(`در | با | به | از | بر | برای | نیز | هم | همچنین | هم\u200cچنین | ضمن | طی | پس | پیش | روز | امروز | دیروز | امشب | دیشب | فردا | صبح | عصر | ظهر | شب | شامگاه | بامداد | درباره | دربارهٔ | درخصوص | درمورد | پیرامون
 | خطاب | سپس | را | که | قبل | بعد | لحظاتی | ساعاتی | اخیرا | هم\u200cاکنون | هم اکنون | شنبه | یکشنبه | یک\u200cشنبه | دوشنبه | سه\u200cشنبه | چهارشنبه | پنجشنبه | پنج\u200cشنبه | جمعه | پیشتر | پیش\u200cتر | تاکنون | صراحتا | درحاشیه | درجلسه | درنشست | درپایان | درجمع
 | درگفت\u200cوگو | درادامه | تا | اما | اکنون | حالا | همزمان | هم\u200cزمان | علاوه | بنا | بنابر | براساس | طبق | چندی | چند | هفته | ماه | سال | دوباره | مجددا | بار دیگر | بیان | توسط | علیه | نسبت | جهت | چون | زیرا | درحالی | به\u200cتازگی | بتازگی | یعنی | قرار`);

const LEADS =
  words(`اما | البته | همچنین | هم\u200cچنین | حالا | سپس | ولی | و | نیز | در ادامه | در پایان | در این راستا | در همین راستا | در این میان | در همین حال | در این حال | در عین حال | با این حال | در این باره | در این خصوص | در همین زمینه | در این زمینه
 | در این نشست | در این جلسه | در این مراسم | در این دیدار | در این آیین | در این همایش | در این بازدید | در این گفت\u200cوگو | در این گفتگو | در ادامه این نشست | در ادامه این جلسه | در ادامه این مراسم | در ادامه این دیدار | در ادامه این همایش | در ادامه نشست | در ادامه جلسه
 | در حاشیه این مراسم | در حاشیه این نشست | در حاشیه این جلسه | در حاشیه این دیدار | در حاشیه این همایش | در حاشیه این بازدید | در ابتدای این نشست | در ابتدای این جلسه | در ابتدای این مراسم | در ابتدای این دیدار | در پایان این نشست | در پایان این جلسه | در پایان این مراسم
 | در این گزارش | در سوی دیگر | از سوی دیگر | از طرف دیگر | در مقابل | به علاوه | علاوه بر این | علاوه براین | بر اساس این گزارش | براساس این گزارش | بر این اساس | در همین رابطه | در این رابطه | در همین ارتباط | در این ارتباط | هرچند | که | به\u200cگفته | ضمن اینکه | درحالی که | در این مراسم نیز`);

const TIMES =
  words(`امروز | دیروز | امشب | دیشب | روز گذشته | شب گذشته | هفته گذشته | ماه گذشته | سال گذشته | صبح امروز | عصر امروز | ظهر امروز | شامگاه امروز | پیش ازظهر امروز | پیش از ظهر امروز | بعد از ظهر امروز | بعدازظهر امروز | صبح دیروز | عصر دیروز | پیش از این | پیشتر | پیش\u200cتر | پیش از آن
 | چندی پیش | چند روز پیش | چند روز گذشته | اخیرا | به تازگی | هم\u200cاکنون | لحظاتی قبل | لحظاتی پیش | ساعاتی پیش | روز شنبه | روز یکشنبه | روز دوشنبه | روز سه\u200cشنبه | روز چهارشنبه | روز پنجشنبه | روز پنج\u200cشنبه | روز جمعه | شنبه | یکشنبه | دوشنبه | سه\u200cشنبه | چهارشنبه | پنجشنبه | جمعه
 | صبح شنبه | صبح یکشنبه | صبح دوشنبه | صبح سه\u200cشنبه | صبح چهارشنبه | صبح پنجشنبه | صبح جمعه | فروردین | اردیبهشت | خرداد | تیر | مرداد | شهریور | مهر | آبان | آذر | دی | بهمن | اسفند`);

const SETTINGS =
  words(`ادامه | پایان | ابتدا | ابتدای | آغاز | گفت | گفت\u200cوگو | گفت\u200cوگوی | گفتگو | گفتگوی | گفت و گو | جمع | جلسه | نشست | مراسم | آیین | حاشیه | بازدید | دیدار | خصوص | مورد | باره | پاسخ | بیانیه | بیانیه\u200cای | ایمیل | ایمیلی | گزارش | گزارشی | سخنان | سخنانی | سفر | همایش
 | کارگروه | ستاد | رزمایش | توییت | توییتی | پیام | پیامی | نامه | نامه\u200cای | برنامه | تماس | مصاحبه | جریان | راستای | این | همین | آن | بخش | بخشی | خلال | طول | واکنش | توضیح | تشریح | قرارگاه | تذکر | نطق | خطبه | خطبه\u200cهای | کنفرانس | همین\u200cباره | اطلاعیه | اطلاعیه\u200cای | صفحه | حساب
 | اینستاگرام | تلگرام | رابطه | زمینه | ارتباط | هیات | شورای | کمیسیون | کمیته | سمینار | اجلاس | یک | گردهمایی | اجتماع | تجمع | افتتاحیه | اختتامیه | جشنواره | نمایشگاه | سالروز | سال | ماه | روز | هفته`);

const OBJECT_OPENERS = words(
  "این | هدف | میزان | تعداد | علت | دلیل | قیمت | ارزش | نرخ | حجم | سهم | مجموع | متوسط | میانگین | مهم\u200cترین | بزرگ\u200cترین | اصلی\u200cترین | مهمترین | بزرگترین | اصلیترین | گزارشی | سخنانی | توضیحاتی | مطالبی | نکاتی | آماری | پیامی | نامه\u200cای",
);

/** «نویسنده‌ای»: somebody not named. Only after ه is the ending no surname's («مدیری», «وزیری»). */
const INDEFINITE = [...OFFICES, ...GROUPS].filter((form) => /^[^ ]+ه$/u.test(form)).map((form) => `${form}\u200cای`);

/** All word classes of attribution. */
export const WORDS: readonly WordEntry[] = [
  entry("pronoun", "pronoun", "وی | او | ایشان | نامبرده", "رضا کیانی گفت: آب کم است.\n⟦وی⟧ افزود: باران نبارید."),
  entry(
    "plural-pronoun",
    "plural-pronoun",
    "آنها | آنان | آن\u200cها",
    "پزشکان یزد گفتند: دارو کم است.\n⟦آنها⟧ گفتند: بیمار زیاد است.",
  ),
  { id: "word/office", word: "office", forms: OFFICES, examples: ["⟦شهردار یزد⟧ گفت: پارک باز شد."] },
  {
    id: "word/body",
    word: "body",
    forms: withEzafe(BODIES),
    examples: ["⟦سازمان سنجش کشور⟧ اعلام کرد: آزمون لغو شد."],
  },
  { id: "word/proper-body", word: "proper-body", forms: PROPER, examples: ["⟦رویترز⟧ نوشت: نفت گران شد."] },
  {
    id: "word/indefinite",
    word: "indefinite",
    forms: INDEFINITE,
    examples: ["رضا کیانی گفت: شیر گران شد.\n⟦فروشنده\u200cای⟧ گفت: مشتری نداریم."],
  },
  { id: "word/group", word: "group", forms: GROUPS, examples: ["⟦کارشناسان⟧ معتقدند که آب کم است."] },
  {
    id: "word/text",
    word: "text",
    forms: withEzafe(TEXTS),
    examples: ["⟦یک پژوهش تازه⟧ نشان می\u200cدهد که خواب کم زیان دارد."],
  },
  { id: "word/honorific", word: "honorific", forms: HONORIFICS, examples: ["⟦دکتر رضا کیانی⟧ گفت: دارو کافی است."] },
  { id: "word/given-name", word: "given-name", forms: GIVEN, examples: ["⟦شهردار یزد رضا کیانی⟧ گفت: پارک باز شد."] },
  { id: "word/stop", word: "stop", forms: STOPS, examples: ["⟦کیانی⟧ در بازار یزد گفت: شیر گران شد."] },
  { id: "word/lead", word: "lead", forms: LEADS, examples: ["در این نشست ⟦فرهمند⟧ گفت: کار ادامه دارد."] },
  { id: "word/time", word: "time", forms: TIMES, examples: ["پیش از این ⟦فرهمند⟧ گفت: کار ادامه دارد."] },
  {
    id: "word/marker",
    word: "marker",
    forms:
      words(`با اشاره به این\u200cکه | با اشاره به این که | با اشاره به | با بیان این\u200cکه | با بیان این که | با بیان این مطلب که | با بیان | با تاکید بر این\u200cکه | با تاکید بر این که | با تاکید بر | با تاکید به | با اعلام این\u200cکه | با اعلام این که
 | با ابراز امیدواری از این\u200cکه | با ابراز امیدواری از این که | با یادآوری این\u200cکه | با یادآوری این که | با یادآوری | ضمن اشاره به | ضمن بیان این\u200cکه | ضمن بیان این که | ضمن تاکید بر | با ارائه آمار | با انتقاد از | با ابراز نگرانی از | با توضیح این\u200cکه | با توضیح این که | با ذکر این\u200cکه | با عنوان این\u200cکه
 | با تشریح | ضمن تشریح | با ابراز تأسف از | با گلایه از`),
    examples: ["کیانی ⟦با اشاره به⟧ بارش ۲۰ میلی\u200cمتری، گفت: آب کم است."],
  },
  entry(
    "question",
    "question",
    "در پاسخ به | در جواب | در واکنش به | درپاسخ به",
    "کیانی ⟦در پاسخ به⟧ کسی که با اشاره به گرانی ۲۰ درصدی نان پرسید چه باید کرد، گفت: نمی\u200cدانم.",
  ),
  entry(
    "resume",
    "resume",
    `گفتنی است | لازم به ذکر است | لازم به یادآوری است | شایان ذکر است | قابل ذکر است | به گزارش | پیش از این | انتهای پیام | پایان پیام | این در حالی است | در این میان | با این حال | هرچند | از این رو | درواقع | در واقع | از سوی دیگر | از طرف دیگر | یادآور می\u200cشود | خاطرنشان می\u200cشود | بنابر این گزارش | بر اساس این گزارش | براساس این گزارش | به نظر می\u200cرسد | بر همین اساس`,
    "کیانی گفت: آب کم است. وی افزود: باران نبارید. ⟦گفتنی است⟧ یزد سه سد دارد.",
  ),
  {
    id: "word/setting",
    word: "setting",
    forms: withEzafe(SETTINGS),
    examples: ["⟦سفارت هند⟧ در پاسخ گفت: راه باز است."],
  },
  {
    id: "word/object-opener",
    word: "object-opener",
    forms: OBJECT_OPENERS,
    examples: ["⟦مرکز آمار کشور⟧ میزان بیکاری را ده درصد اعلام کرد."],
  },
  entry(
    "medium",
    "medium",
    "رسانه | نهاد | منبع | خبرگزاری | سایت",
    "رویترز نوشت: نفت گران شد.\n⟦این خبرگزاری⟧ نوشت: گاز هم گران شد.",
  ),
  entry(
    "parliament",
    "parliament",
    "نماینده | کمیسیون | مجلس | فراکسیون",
    "⟦بهمن فرهمند سخنگوی کمیسیون کشاورزی⟧ گفت: آب کم است.\n⟦نماینده میبد⟧ افزود: باران نبارید.",
  ),
  entry(
    "superlative",
    "superlative",
    "آخرین | جدیدترین | تازه\u200cترین",
    "⟦آخرین گزارش شرکت⟧ نشان می\u200cدهد که آب کم است.",
  ),
  entry(
    "named-after",
    "named-after",
    "امام | شهید | حضرت | دانشگاه | خیابان | بندر | بیمارستان | مسجد | شهر | استان | شهرستان | میدان | مدرسه | شهرک | خلیج | بانک | حرم | تیم | فوتبال | والیبال | بسکتبال | فوتسال | باشگاه | ورزشگاه | تالار | کتابخانه | مجتمع | موسسه | مؤسسه | بنیاد | شرکت | کارخانه | نیروگاه | پالایشگاه | سد | پل | فرودگاه | روستای | بخش | منطقه | جاده | بزرگراه | هتل | پارک | لشکر | تیپ | قرارگاه | پایگاه | هنرستان | دبیرستان | انتشارات | جشنواره | جایزه | کاروان | آستان | پتروشیمی | فولاد | و",
    "⟦رئیس بیمارستان شهید رضا کیانی⟧ گفت: دارو کم است.",
  ),
  entry(
    "office-place",
    "office-place",
    "مجلس | استان | امور | کلانشهر | خاورمیانه",
    "⟦نماینده میبد در مجلس⟧ با خبرنگار ما گفت: آب کم است.",
  ),
  entry(
    "az-part",
    "az-part",
    "پس | بعد | پیش | قبل | بیش | یکی | بسیاری | برخی | بعضی | کمتر | بیشتر | تعدادی | شماری | جمعی | غیر | اعم | بخشی | گروهی | خارج | ناشی | قدردانی | تقدیر",
    "⟦رضا کیانی⟧ پس از بازدید یک روزه از کار بزرگ سد خبر داد.",
  ),
  entry("date-word", "date-word", "ماه | سال | امسال | گذشته | جاری", "بهمن گذشته ⟦شهردار یزد⟧ گفت: پارک باز شد."),
  entry("become", "become", "شد | شدند | شده | شده\u200cاند | شده\u200cاست", "⟦رضا کیانی⟧ خواستار ساخت سه پل شد."),
  entry(
    "enumerator",
    "enumerator",
    "اول | اولا | نخست | یکم | یک | دوم | ثانیا | دو | سوم | ثالثا | سه | چهارم | چهار | پنجم | پنج | ششم | شش | هفتم | هشتم | نهم | دهم | الف | ب | ج | د | ه",
    "شورای یزد دیروز نشست.\nدر این نشست کارهای امسال بررسی شد.\n⟦رضا کیانی⟧ گفت: دو کار در پیش است:\nاول: پل تازه یزد\nدوم: پارک بزرگ شهر",
  ),
  entry(
    "past-verb",
    "past-verb",
    "کرد | کردند | داد | دادند | داشت | داشتند | شد | شدند | نمود | نمودند | پرداخت | گرفت | گرفتند | زد | زدند | آورد | آمد | رفت | رسید | خواند | برد | گذاشت | یافت | ساخت | نشست | دید",
    "⟦معاون شهردار یزد⟧ گزارشی ارائه داد و گفت: پارک باز شد.",
  ),
];

/** Ends of nouns for those who do something: before another word no given name («پرورش‌دهنده زنبور»). */
export const AGENT_ENDINGS: readonly string[] = ["نده", "شناس", "نویس", "فروش", "پرداز"];

/** Ends of plurals of nouns for persons. */
export const PLURAL_ENDINGS: readonly string[] = ["ان", "ها", "های", "ین", "ات"];
