import { type Compound, compound } from "./compound.js";
import type { CueEntry } from "./cue-entry.js";

const DAD = "دادن";

const ENTRIES: readonly Compound[] = [
  {
    id: "continue",
    noun: "ادامه",
    verb: "dadan",
    infinitive: DAD,
    goesOn: true,
    bare: true,
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
    objects: ["nesbat"],
    example: "هواشناسی یزد ⟦هشدار داد⟧ که توفان می\u200cآید.",
  },
  {
    id: "report",
    noun: "گزارش",
    verb: "dadan",
    infinitive: DAD,
    bare: true,
    example: "رویترز ⟦گزارش داد⟧ که نفت گران شد.",
  },
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
    id: "propose-dad",
    noun: "پیشنهاد",
    verb: "dadan",
    infinitive: DAD,
    bare: true,
    example: "وی ⟦پیشنهاد داد⟧ که مدرسه تعطیل شود.",
  },
  {
    id: "guarantee",
    noun: "تضمین",
    verb: "dadan",
    infinitive: DAD,
    example: "این شرکت ⟦تضمین داد⟧ که زیان را بپردازد.",
  },
  { id: "certify", noun: "گواهی", verb: "dadan", infinitive: DAD, example: "راننده ⟦گواهی داد⟧ که چراغ سبز بود." },
  { id: "tidings", noun: "بشارت", verb: "dadan", infinitive: DAD, example: "وی ⟦بشارت داد⟧ که سد پر می\u200cشود." },
  { id: "chant", noun: "شعار", verb: "dadan", infinitive: DAD, example: "معترضان یزد ⟦شعار دادند⟧: آب حق ما است." },
  { id: "send-word", noun: "پیام", verb: "dadan", infinitive: DAD, example: "وی ⟦پیام داد⟧ که راه باز است." },
  { id: "opine", noun: "نظر", verb: "dadan", infinitive: DAD, example: "این پزشک ⟦نظر داد⟧ که درمان دیر است." },
];

/** Said with داد: «توضیح داد», «هشدار داد». */
export const DAD_CUES: readonly CueEntry[] = ENTRIES.map(compound);
