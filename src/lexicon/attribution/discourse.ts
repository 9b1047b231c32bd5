import type { Entry } from "../entry.js";
import { words } from "./word-list.js";

/**
 * What a word tells of who has the floor.
 * `saying`: a noun for what was said; `pointer`: another noun that, behind «این» and before «را», points to what was said;
 * `talk`: a talk that somebody gives or has; `asker`: a trade of those who ask in interviews; `asked`: a word with which
 * somebody is asked; `own`: one with which somebody answers or speaks of himself; `placed`: the head of an office that
 * somebody holds in one place; `former`: makes an office one of the past; `office-tail`: goes on with the head of an
 * office behind «این»; `care`: goes on with «از» inside an office («سازمان حفاظت از محیط زیست»); `toward`: takes «به», so
 * that no «به گفته» stands there.
 */
export type DiscourseKind =
  | "saying"
  | "pointer"
  | "talk"
  | "asker"
  | "asked"
  | "own"
  | "placed"
  | "former"
  | "office-tail"
  | "care"
  | "toward";

/** Words of one kind. Each example is an article that reads otherwise without them. */
export interface DiscourseEntry extends Entry {
  readonly kind: DiscourseKind;
}

const entry = (kind: DiscourseKind, list: string, examples: readonly string[]): DiscourseEntry => ({
  id: `discourse/${kind}`,
  kind,
  forms: words(list),
  examples,
});

/** All words of discourse, one entry a kind. */
export const DISCOURSE: readonly DiscourseEntry[] = [
  entry(
    "saying",
    "سخنان | اظهارات | مطالب | جملات | صحبتها | حرفها | مطلب | جمله | سخنانی | اظهاراتی | مطالبی | صحبتهایی | حرفهایی | جملاتی | توضیحاتی",
    [
      "رضا کیانی در آغاز سخنانی را به زبان ترکی در این باره بیان کرد.",
      "رضا کیانی سرمربی یزد اظهاراتی داشت که در ادامه می\u200cخوانید:\n*آب کم است و باید صبر کرد.",
    ],
  ),
  entry("pointer", "خبر | موضوع | نکته", ["رضا کیانی شهردار یزد این خبر را بسیار خوب عنوان کرد."]),
  entry(
    "talk",
    "نشست | گفت\u200cوگو | گفت\u200cوگوی | گفت\u200cوگویی | گفت\u200cوگوها | گفت\u200cوگوهای | گفتگو | گفتگوی | گفتگویی | گفتگوها | گفتگوهای | گپ\u200cوگفت | گپ\u200cوگفتی | مصاحبه | مصاحبه\u200cای | کنفرانس | سخنرانی | سخنان | اظهارات",
    ["نشست خبری رضا کیانی، شهردار یزد با خبرنگاران آغاز شد.\nوی گفت: پارک باز شد."],
  ),
  entry("asker", "خبرنگار | مجری | گزارشگر | مصاحبه\u200cگر | مصاحبه\u200cکننده", [
    "خبرنگار: چرا دارو گران شد؟\nوزیر: ارز هم گران شده است.\nخبرنگار: کی ارزان می\u200cشود؟\nوزیر: به\u200cزودی ارزان می\u200cشود.",
  ]),
  entry("asked", "شما | نظرتان | خودتان", [
    "گفت\u200cوگو با رضا کیانی، نویسنده یزدی درباره کتاب تازه او انجام شد.\nوی از ناشر هم گفت: کارش خوب است.\nنظر شما درباره این کتاب چه بود؟\nمن آن را دوست دارم و باز هم می\u200cخوانم.\nچرا خودتان آن را ننوشتید؟\nبنده وقت نداشتم و کار زیاد بود.",
  ]),
  entry("own", "من | ما | بنده | خودم | بله | خیر | اینجانب", [
    "گفت\u200cوگو با رضا کیانی، نویسنده یزدی درباره کتاب تازه او انجام شد.\nوی از ناشر هم گفت: کارش خوب است.\nنظر شما درباره این کتاب چه بود؟\nمن آن را دوست دارم و باز هم می\u200cخوانم.\nچرا خودتان آن را ننوشتید؟\nبنده وقت نداشتم و کار زیاد بود.",
  ]),
  entry("placed", "خطیب | امام | نماینده | استاندار | فرماندار | بخشدار | شهردار | دهیار | دادستان | والی | ولسوال", [
    "رحیمی امام جمعه یزد گفت: باید همدل بود.\nحسینی امام جمعه میبد افزود: آب کم است.\nسعیدی امام جمعه نیز گفت: مردم راضی هستند.\nخطیب جمعه بافق گفت: باران نبارید.",
  ]),
  entry("former", "سابق | پیشین | اسبق | وقت | فقید", [
    "رضا کیانی استاندار یزد در دیدار با بهمن فرهمند وزیر راه پیشین کشور گفت: سد خالی است.\nوزیر راه هم گفت: باران نبارید.",
  ]),
  entry("toward", "واکنش | پاسخ | اعتراض | نسبت | منجر", [
    "شهردار یزد در واکنش به اعلام آتش بس از سوی میبد، گفت که آب کم است.",
  ]),
  entry("care", "حفاظت | صیانت | حمایت | پشتیبانی | مراقبت", ["رئیس سازمان حفاظت از تالاب یزد گفت: آب کم است."]),
  entry(
    "office-tail",
    "مسئول | مسوول | مجلس | ارشد | انتظامی | قضایی | قضائی | آگاه | مطلع | محلی | دولتی | نظامی | امنیتی | سیاسی | اقتصادی | کشورمان | ایرانی | آمریکایی | امریکایی | پیشین | سابق | بازنشسته | پیشکسوت | برجسته | شهرستان | استان | بازار | دانشگاه | کشور",
    ["رضا کیانی رئیس شرکت آب گفت: آب کم است.\nاین مقام مسئول کمبود باران را دلیل کم\u200cآبی دانست."],
  ),
];
