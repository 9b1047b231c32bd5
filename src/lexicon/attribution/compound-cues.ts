import { type Compound, compound } from "./compound.js";
import type { CueEntry } from "./cue-entry.js";
import { KARD_CUES, NAMUD_CUES } from "./kard-cues.js";

const KARD = "کردن";
const DASHT = "داشتن";
const DAD = "دادن";
const SHOD = "شدن";

/** [id, noun, one sentence]: beliefs and insistence with دارد, content after a colon or که. */
const WITH_DARAD: readonly (readonly [string, string, string])[] = [
  ["belief-held", "اعتقاد", "وی ⟦اعتقاد دارد⟧ که راه دیگری نیست."],
  ["opinion-held", "عقیده", "وی ⟦عقیده دارد⟧ که راه دیگری نیست."],
  ["conviction-held", "باور", "او ⟦باور دارد⟧ که تیم ما می\u200cبرد."],
  ["stress-held", "تأکید", "وی ⟦تأکید دارد⟧ که راه باز است."],
  ["insistence-held", "اصرار", "وی ⟦اصرار دارد⟧ که راه باز است."],
];

const daradCues = WITH_DARAD.map(
  ([id, noun, example]): CueEntry => ({
    id: `cue/${id}`,
    lemma: `${noun} ${DASHT}`,
    frame: "clause",
    attitude: true,
    forms: ["دارد", "دارند", "داشت", "داشتند", "داشته است"].map((verb) => `${noun} ${verb}`),
    examples: [example],
  }),
);

const WITH_OTHERS: readonly Compound[] = [
  {
    id: "express-dasht",
    noun: "اظهار",
    verb: "dashtan",
    infinitive: DASHT,
    bare: true,
    example: "رضا کیانی ⟦اظهار داشت⟧: کار تمام شد.",
  },
  { id: "state-dasht", noun: "بیان", verb: "dashtan", infinitive: DASHT, example: "وی ⟦بیان داشت⟧: بودجه رسید." },
  { id: "title-dasht", noun: "عنوان", verb: "dashtan", infinitive: DASHT, example: "وی ⟦عنوان داشت⟧: راه باز است." },
  {
    id: "announce-dasht",
    noun: "اعلام",
    verb: "dashtan",
    infinitive: DASHT,
    example: "وی ⟦اعلام داشت⟧: آزمون لغو شد.",
  },
  { id: "voice-dasht", noun: "ابراز", verb: "dashtan", infinitive: DASHT, example: "وی ⟦ابراز داشت⟧: کار سخت بود." },
  { id: "concede-dasht", noun: "اذعان", verb: "dashtan", infinitive: DASHT, example: "وی ⟦اذعان داشت⟧: دیر شده است." },
  {
    id: "continue",
    noun: "ادامه",
    verb: "dadan",
    infinitive: DAD,
    example: "وی ⟦ادامه داد⟧: سهم یزد کم است.",
    counter: ["وی به کار خود ادامه داد."],
  },
  {
    id: "explain",
    noun: "توضیح",
    verb: "dadan",
    infinitive: DAD,
    bare: true,
    example: "کیانی ⟦توضیح داد⟧: لوله\u200cها فرسوده است.",
  },
  { id: "describe", noun: "شرح", verb: "dadan", infinitive: DAD, example: "وی ⟦شرح داد⟧: آتش از انبار آغاز شد." },
  { id: "answer", noun: "پاسخ", verb: "dadan", infinitive: DAD, example: "وی ⟦پاسخ داد⟧: خبری نیست." },
  { id: "reply", noun: "جواب", verb: "dadan", infinitive: DAD, example: "وی ⟦جواب داد⟧: نمی\u200cدانم." },
  { id: "caution", noun: "تذکر", verb: "dadan", infinitive: DAD, example: "وی ⟦تذکر داد⟧: زمان کم است." },
  {
    id: "warn",
    noun: "هشدار",
    verb: "dadan",
    infinitive: DAD,
    bare: true,
    example: "هواشناسی یزد ⟦هشدار داد⟧ که توفان می\u200cآید.",
  },
  { id: "report", noun: "گزارش", verb: "dadan", infinitive: DAD, example: "رویترز ⟦گزارش داد⟧ که نفت گران شد." },
  {
    id: "inform",
    noun: "خبر",
    verb: "dadan",
    infinitive: DAD,
    objects: ["az"],
    example: "فرماندار یزد از گشایش سه مدرسه ⟦خبر داد⟧.",
    counter: ["او به مادرش خبر داد."],
  },
  { id: "promise", noun: "وعده", verb: "dadan", infinitive: DAD, example: "وزیر راه ⟦وعده داد⟧ که آزادراه باز شود." },
  { id: "pledge", noun: "قول", verb: "dadan", infinitive: DAD, example: "وزیر راه ⟦قول داد⟧ که پل بسازد." },
  { id: "notify", noun: "اطلاع", verb: "dadan", infinitive: DAD, example: "پلیس یزد ⟦اطلاع داد⟧ که راه بسته است." },
  { id: "alert", noun: "اخطار", verb: "dadan", infinitive: DAD, example: "شهرداری یزد ⟦اخطار داد⟧ که پل خراب است." },
  { id: "testify", noun: "شهادت", verb: "dadan", infinitive: DAD, example: "راننده ⟦شهادت داد⟧ که چراغ سبز بود." },
  {
    id: "assure",
    noun: "اطمینان",
    verb: "dadan",
    infinitive: DAD,
    example: "وزیر نیرو ⟦اطمینان داد⟧ که برق قطع نمی\u200cشود.",
  },
  {
    id: "deem-likely",
    noun: "احتمال",
    verb: "dadan",
    infinitive: DAD,
    example: "پلیس یزد ⟦احتمال داد⟧ که متهم گریخته است.",
  },
  { id: "glad-tidings", noun: "مژده", verb: "dadan", infinitive: DAD, example: "وی ⟦مژده داد⟧ که سد پر می\u200cشود." },
  { id: "good-news", noun: "نوید", verb: "dadan", infinitive: DAD, example: "وی ⟦نوید داد⟧ که حقوق بالا می\u200cرود." },
  {
    id: "remind-shod",
    noun: "یادآور",
    verb: "shodan",
    infinitive: SHOD,
    bare: true,
    example: "کیانی ⟦یادآور شد⟧: سال بدی بود.",
  },
  { id: "caution-shod", noun: "متذکر", verb: "shodan", infinitive: SHOD, example: "کیانی ⟦متذکر شد⟧: کار ناتمام است." },
  {
    id: "confessor-shod",
    noun: "معترف",
    verb: "shodan",
    infinitive: SHOD,
    example: "این شرکت ⟦معترف شد⟧ که زیان داده است.",
  },
  {
    id: "claimant-shod",
    noun: "مدعی",
    verb: "shodan",
    infinitive: SHOD,
    bare: true,
    example: "این شرکت ⟦مدعی شد⟧ که زیان نداده است.",
  },
  {
    id: "note-sakht",
    noun: "خاطرنشان",
    verb: "sakhtan",
    infinitive: "ساختن",
    example: "وی ⟦خاطرنشان ساخت⟧: راه دور است.",
  },
  {
    id: "caution-sakht",
    noun: "متذکر",
    verb: "sakhtan",
    infinitive: "ساختن",
    example: "وی ⟦متذکر ساخت⟧: راه دور است.",
  },
  {
    id: "reveal-sakht",
    noun: "فاش",
    verb: "sakhtan",
    infinitive: "ساختن",
    example: "این روزنامه ⟦فاش ساخت⟧ که قرارداد پنهان بود.",
  },
  {
    id: "condemn",
    noun: "محکوم",
    verb: "kardan",
    infinitive: KARD,
    clauseless: true,
    objects: ["ra"],
    objectAlone: true,
    example: "وی کشتن پرندگان تالاب را ⟦محکوم کرد⟧.",
    counter: ["دادگاه راننده را محکوم کرد."],
  },
  {
    id: "appraise",
    noun: "ارزیابی",
    verb: "kardan",
    infinitive: KARD,
    clauseless: true,
    objects: ["ra"],
    example: "وی کار دانشگاه را خوب ⟦ارزیابی کرد⟧.",
  },
  {
    id: "estimate",
    noun: "برآورد",
    verb: "kardan",
    infinitive: KARD,
    objects: ["ra"],
    example: "وی زیان باغ\u200cها را ده میلیارد تومان ⟦برآورد کرد⟧.",
  },
  {
    id: "depict",
    noun: "توصیف",
    verb: "kardan",
    infinitive: KARD,
    clauseless: true,
    objects: ["ra"],
    example: "وی هوای شهر را ناسالم ⟦توصیف کرد⟧.",
  },
  {
    id: "deny",
    noun: "تکذیب",
    verb: "kardan",
    infinitive: KARD,
    clauseless: true,
    objects: ["ra"],
    objectAlone: true,
    example: "وی گرانی نان را ⟦تکذیب کرد⟧.",
  },
];

/** Verbs of speech made of a noun and a light verb. */
export const COMPOUND_CUES: readonly CueEntry[] = [
  ...KARD_CUES,
  ...NAMUD_CUES,
  ...daradCues,
  ...WITH_OTHERS.map(compound),
];
