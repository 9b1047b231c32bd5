import type { Entry } from "../entry.js";

/**
 * What a word inside an office means when two offices are compared.
 * `filler`: outlets write it or leave it out; `head`: stands for another head, as outlets mix them; `short`: an
 * abbreviated body, written out; `pair`: a head and its next word that stand for two others.
 */
export interface OfficeWordEntry extends Entry {
  readonly kind: "filler" | "head" | "short" | "pair";
  /** The words it stands for; none for a filler. */
  readonly standsFor: readonly string[];
  /** Words behind a pair that make it another office. */
  readonly unless?: readonly string[];
}

const filler = (id: string, form: string, example: string): OfficeWordEntry => ({
  id: `office/${id}`,
  kind: "filler",
  forms: [form],
  standsFor: [],
  examples: [example],
});

const head = (id: string, forms: readonly string[], standsFor: string, example: string): OfficeWordEntry => ({
  id: `office/${id}`,
  kind: "head",
  forms,
  standsFor: [standsFor],
  examples: [example],
});

const short = (id: string, form: string, standsFor: readonly string[], example: string): OfficeWordEntry => ({
  id: `office/${id}`,
  kind: "short",
  forms: [form],
  standsFor,
  examples: [example],
});

/** Each example is an article whose marked offices are one person's; without the entry they are two persons'. */
export const OFFICE_WORDS: readonly OfficeWordEntry[] = [
  filler(
    "and",
    "و",
    "⟦معاون برنامه و بودجه یزد⟧ گفت: کار خوب است.\n⟦معاون برنامه بودجه سازمان یزد⟧ افزود: وام کم است.",
  ),
  filler("province", "استان", "⟦مدیر آب استان یزد⟧ گفت: آب کم است.\n⟦مدیر شرکت آب یزد⟧ افزود: سد خالی است."),
  filler("people", "مردم", "⟦نماینده مردم یزد⟧ گفت: آب کم است.\n⟦نماینده یزد و اشکذر در مجلس⟧ افزود: سد خالی است."),
  filler("islamic", "اسلامی", "⟦رئیس شورای اسلامی یزد⟧ گفت: آب کم است.\n⟦رئیس شورای شهر یزد⟧ افزود: سد خالی است."),
  filler("council", "شورای", "⟦عضو شورای شهر یزد⟧ گفت: آب کم است.\n⟦عضو هیات شهر یزد⟧ افزود: سد خالی است."),
  filler("honoured", "محترم", "⟦رئیس محترم سازمان یزد⟧ گفت: آب کم است.\n⟦رئیس سازمان آب یزد⟧ افزود: سد خالی است."),
  filler(
    "our-country",
    "کشورمان",
    "⟦سخنگوی دولت کشورمان⟧ گفت: کار خوب است.\n⟦سخنگوی دولت و کابینه⟧ افزود: وام کم است.",
  ),
  filler(
    "affairs",
    "امور",
    "⟦سخنگوی وزارت خارجه هند⟧ گفت: کار خوب است.\n⟦سخنگوی وزارت امور خارجه⟧ افزود: راه باز است.",
  ),
  filler("general", "کل", "⟦رئیس کل دادگستری یزد⟧ گفت: راه باز است.\n⟦رئیس سازمان دادگستری یزد⟧ افزود: کار تمام شد."),
  head(
    "chief",
    ["رئیس", "رییس", "ریاست", "سرپرست", "مسئول", "مسوول"],
    "رئیس",
    "⟦سرپرست سازمان آب یزد⟧ گفت: آب کم است.\n⟦رئیس سازمان آب یزد⟧ افزود: سد خالی است.",
  ),
  head(
    "director",
    ["مدیر", "مدیرکل", "مدیرعامل"],
    "مدیر",
    "⟦مدیرکل آب یزد⟧ گفت: آب کم است.\n⟦مدیرعامل آب یزد⟧ افزود: سد خالی است.",
  ),
  head("preacher", ["خطیب"], "امام", "⟦امام جمعه یزد⟧ گفت: باید همدل بود.\n⟦خطیب جمعه یزد⟧ افزود: مردم راضی هستند."),
  head("acting", ["کفیل"], "رئیس", "⟦رئیس سازمان آب یزد⟧ گفت: آب کم است.\n⟦کفیل سازمان آب یزد⟧ افزود: سد خالی است."),
  short(
    "industry",
    "صمت",
    ["صنعت", "معدن", "تجارت"],
    "⟦وزیر صنعت، معدن و تجارت⟧ گفت: کار خوب است.\n⟦وزیر صمت⟧ افزود: وام کم است.",
  ),
  short(
    "board",
    "هیات",
    ["هیئت"],
    "⟦عضو هیئت رئیسه مجلس شورای اسلامی⟧ گفت: کار خوب است.\n⟦عضو هیات رئیسه مجلس⟧ افزود: وام کم است.",
  ),
  short(
    "culture",
    "ارشاد",
    ["فرهنگ", "ارشاد"],
    "⟦مدیر فرهنگ و ارشاد اسلامی⟧ گفت: کار خوب است.\n⟦مدیر ارشاد یزد⟧ افزود: وام کم است.",
  ),
  short(
    "police",
    "ناجا",
    ["نیروی", "انتظامی"],
    "⟦فرمانده نیروی انتظامی⟧ گفت: کار خوب است.\n⟦فرمانده ناجا⟧ افزود: راه باز است.",
  ),
  short(
    "judiciary",
    "قضا",
    ["قوه", "قضاییه"],
    "⟦سخنگوی قوه قضاییه⟧ گفت: احکام اجرا می\u200cشود.\n⟦سخنگوی دستگاه قضا⟧ افزود: پرونده باز است.",
  ),
  {
    id: "office/police-chief",
    kind: "pair",
    forms: ["رئیس پلیس", "رییس پلیس"],
    standsFor: ["فرمانده", "انتظامی"],
    unless: [
      ...["راه", "راهور", "راهنمایی", "آگاهی", "فتا", "پیشگیری", "امنیت", "امنیتی", "مبارزه", "مواد", "اماکن"],
      ...[
        "نظارت",
        "مهاجرت",
        "گذرنامه",
        "اطلاعات",
        "دیپلماتیک",
        "افتخاری",
        "بین\u200cالملل",
        "فرودگاه",
        "مترو",
        "اجرایی",
      ],
    ],
    examples: ["⟦فرمانده انتظامی یزد⟧ گفت: راه باز است.\n⟦رئیس پلیس یزد⟧ افزود: برف نیامد."],
  },
];
