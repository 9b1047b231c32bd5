import { type LightVerb, lightForms, lightParticiple } from "./conjugation.js";
import type { CueEntry, ObjectMarker } from "./cue-entry.js";

interface Compound {
  readonly id: string;
  readonly noun: string;
  readonly verb: LightVerb;
  readonly infinitive: string;
  readonly example: string;
  readonly objects?: readonly ObjectMarker[];
  readonly bare?: boolean;
  readonly clauseless?: boolean;
  readonly counter?: readonly string[];
  readonly objectAlone?: boolean;
}

function compound(c: Compound): CueEntry {
  return {
    id: `cue/${c.id}`,
    lemma: `${c.noun} ${c.infinitive}`,
    frame: c.clauseless ? "object" : "clause",
    forms: lightForms(c.noun, c.verb),
    participles: c.clauseless ? [] : [lightParticiple(c.noun, c.verb)],
    examples: [c.example],
    ...(c.objects ? { objects: c.objects } : {}),
    ...(c.bare ? { bare: true } : {}),
    ...(c.clauseless ? { clauseless: true } : {}),
    ...(c.objectAlone ? { objectAlone: true } : {}),
    ...(c.counter ? { counterExamples: c.counter } : {}),
  };
}

const KARD = "کردن";
const DASHT = "داشتن";
const DAD = "دادن";
const SHOD = "شدن";

/** [id, noun, one sentence, objects, counter-examples]: said with کرد, content after a colon or که. */
const WITH_KARD: readonly (readonly [string, string, string, (readonly ObjectMarker[])?, (readonly string[])?])[] = [
  ["express", "اظهار", "رضا کیانی ⟦اظهار کرد⟧: کار جاده تمام شد."],
  ["state", "بیان", "وی ⟦بیان کرد⟧: برداشت گندم آغاز شده است.", ["ra"]],
  ["title", "عنوان", "کیانی ⟦عنوان کرده است⟧ که بودجه کم است.", ["ra"]],
  ["announce", "اعلام", "اداره آب یزد ⟦اعلام کرد⟧: آب دو روز قطع است.", ["ra"]],
  ["declare", "تصریح", "او ⟦تصریح می\u200cکند⟧: این راه بسته نیست."],
  ["stress", "تأکید", "شهردار یزد ⟦تأکید کرد⟧ که پارک ساخته می\u200cشود.", ["bar"]],
  ["note", "خاطرنشان", "وی ⟦خاطر نشان کرد⟧: باران کافی نبود."],
  ["add-on", "اضافه", "وی ⟦اضافه کرد⟧: دو پل دیگر هم لازم است."],
  ["voice", "ابراز", "کیانی ⟦ابراز کرد⟧: مردم همراه هستند."],
  ["raise", "مطرح", "برخی کارشناسان ⟦مطرح کردند⟧ که قیمت بالا است.", ["ra"]],
  ["mention", "ذکر", "وی ⟦ذکر کرد⟧: نام\u200cنویسی ادامه دارد.", ["ra"]],
  ["expound", "تشریح", "فرماندار یزد ⟦تشریح کرد⟧: سه روستا برق ندارند."],
  ["concede", "اذعان", "وزیر نیرو ⟦اذعان کرد⟧ که خاموشی در پیش است."],
  ["claim", "ادعا", "این شرکت ⟦ادعا کرد⟧ که خودرو ایمن است."],
  ["confirm", "تأیید", "پلیس یزد ⟦تأیید کرد⟧ که راننده زنده است."],
  ["predict", "پیش\u200cبینی", "بانک جهانی ⟦پیش\u200cبینی کرد⟧ که تورم پایین می\u200cآید."],
  ["advise", "توصیه", "این پزشک ⟦توصیه کرد⟧: آب بیشتر بنوشید."],
  ["propose", "پیشنهاد", "وی ⟦پیشنهاد کرد⟧ که مدرسه تعطیل شود."],
  ["request", "درخواست", "وی ⟦درخواست کرد⟧ که مالیات کم شود."],
  ["recount", "روایت", "او ⟦روایت کرد⟧ که شب برف سنگین بارید."],
  ["confess", "اعتراف", "متهم ⟦اعتراف کرد⟧ که پول را برده است."],
  ["threaten", "تهدید", "آمریکا ⟦تهدید کرد⟧ که از پیمان بیرون می\u200cرود."],
  ["argue", "استدلال", "وی ⟦استدلال کرد⟧ که قانون روشن است."],
  ["hope-voiced", "ابراز امیدواری", "وی ⟦ابراز امیدواری کرد⟧ که سد پر شود."],
  ["hope-expressed", "اظهار امیدواری", "وی ⟦اظهار امیدواری کرد⟧ سد تا پاییز پر شود."],
  ["worry-voiced", "ابراز نگرانی", "او ⟦ابراز نگرانی کرد⟧ که تالاب خشک شود.", ["az"]],
  ["regret-voiced", "ابراز تأسف", "وی ⟦ابراز تأسف کرد⟧ که کتابخانه بسته است."],
  ["ask", "سؤال", "وی ⟦سؤال کرد⟧: چه کسی پاسخگو است؟"],
  ["remind", "یادآوری", "وی ⟦یادآوری کرد⟧: سه روز فرصت مانده است."],
  ["reveal", "فاش", "این روزنامه ⟦فاش کرد⟧ که قرارداد پنهان بود."],
  ["readiness", "اعلام آمادگی", "هند ⟦اعلام آمادگی کرد⟧ که گندم بخرد."],
  ["point-out", "اشاره", "کیانی ⟦اشاره کرد⟧ که چاه\u200cها خشک شده است."],
  ["repeat", "تکرار", "او ⟦تکرار کرد⟧ که کنار نمی\u200cرود."],
  ["quote-from", "نقل", "وی ⟦نقل کرد⟧ که پدرش کشاورز بود."],
  ["criticize", "انتقاد", "وی ⟦انتقاد کرد⟧ که راه ناامن است.", ["az"]],
  ["complain", "گلایه", "وی ⟦گلایه کرد⟧ که کسی پاسخ نمی\u200cدهد.", ["az"]],
  ["elucidate", "تبیین", "وی ⟦تبیین کرد⟧: این قانون دو هدف دارد."],
  ["regret-expressed", "اظهار تأسف", "وی ⟦اظهار تأسف کرد⟧ که کتابخانه بسته است."],
  ["worry-expressed", "اظهار نگرانی", "او ⟦اظهار نگرانی کرد⟧ که تالاب خشک شود.", ["az"]],
  ["joy-voiced", "ابراز خرسندی", "وی ⟦ابراز خرسندی کرد⟧ که سد پر شده است."],
  ["gladness-voiced", "ابراز خوشحالی", "وی ⟦ابراز خوشحالی کرد⟧ که سد پر شده است."],
  ["wish-voiced", "ابراز تمایل", "هند ⟦ابراز تمایل کرد⟧ که گاز بخرد."],
  ["certainty-voiced", "ابراز اطمینان", "وی ⟦ابراز اطمینان کرد⟧ که تیم ما می\u200cبرد."],
  ["opinion-voiced", "ابراز عقیده", "وی ⟦ابراز عقیده کرد⟧ که راه دیگری نیست."],
  ["opinion-expressed", "اظهار عقیده", "وی ⟦اظهار عقیده کرد⟧ که راه دیگری نیست."],
  ["ignorance-voiced", "اظهار بی\u200cاطلاعی", "وی ⟦اظهار بی\u200cاطلاعی کرد⟧ که نامه کجا است.", ["az"]],
  ["narrate", "تعریف", "او ⟦تعریف کرد⟧: شب برف سنگین بارید.", [], ["او واژه را تعریف کرد."]],
  ["report-kard", "گزارش", "خبرنگار رویترز ⟦گزارش کرد⟧ که نفت گران شد."],
  ["dispatch", "مخابره", "رویترز ⟦مخابره کرد⟧ که نفت گران شد."],
  ["tweet", "توییت", "وزیر خارجه هند ⟦توییت کرد⟧: گفت\u200cوگو بی\u200cفایده است."],
  ["protest", "اعتراض", "وی ⟦اعتراض کرد⟧ که سهم یزد کم است."],
  ["insist", "اصرار", "وی ⟦اصرار کرد⟧ که خانه را نفروخته است.", ["bar"]],
  ["pledge-kard", "تعهد", "این شرکت ⟦تعهد کرد⟧ که زیان را بپردازد."],
  ["conclude", "نتیجه\u200cگیری", "وی ⟦نتیجه\u200cگیری کرد⟧ که راه دیگری نیست."],
];

/** Compounds whose content may also follow with no mark. */
const BARE = new Set([
  "announce",
  "note",
  "hope-voiced",
  "hope-expressed",
  "predict",
  "express",
  "declare",
  "stress",
  "state",
  "claim",
  "raise",
  "add-on",
  "remind",
  "confirm",
  "concede",
  "worry-voiced",
]);

const kardCues = WITH_KARD.map(([id, noun, example, objects, counter]) =>
  compound({
    id,
    noun,
    verb: "kardan",
    infinitive: KARD,
    example,
    ...(objects?.length ? { objects } : {}),
    ...(counter ? { counter } : {}),
    ...(BARE.has(id) ? { bare: true } : {}),
  }),
);

/** [id, noun]: said with نمود by officials and their offices, content after a colon or که. */
const WITH_NAMUD: readonly (readonly [string, string])[] = [
  ["express-namud", "اظهار"],
  ["announce-namud", "اعلام"],
  ["state-namud", "بیان"],
  ["title-namud", "عنوان"],
  ["declare-namud", "تصریح"],
  ["stress-namud", "تأکید"],
  ["note-namud", "خاطرنشان"],
  ["add-on-namud", "اضافه"],
  ["voice-namud", "ابراز"],
  ["raise-namud", "مطرح"],
  ["expound-namud", "تشریح"],
  ["request-namud", "درخواست"],
  ["propose-namud", "پیشنهاد"],
  ["advise-namud", "توصیه"],
  ["hope-voiced-namud", "ابراز امیدواری"],
  ["hope-expressed-namud", "اظهار امیدواری"],
  ["point-out-namud", "اشاره"],
];

const namudCues = WITH_NAMUD.map(([id, noun]) =>
  compound({ id, noun, verb: "namudan", infinitive: "نمودن", example: `وی ⟦${noun} نمود⟧: کار آغاز شد.` }),
);

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
  ...kardCues,
  ...namudCues,
  ...daradCues,
  ...WITH_OTHERS.map(compound),
];
