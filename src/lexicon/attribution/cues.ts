import type { Entry } from "../entry.js";
import { copulaForms, finiteForms, type LightVerb, lightForms, lightParticiple } from "./conjugation.js";

/**
 * Where the content of a cue stands.
 * `clause`: after it (colon, که, comma or nothing); `document`: after it, the subject is a text or data;
 * `khast`: after it, the one who is asked stands before it with از; `object`: before it, as its noun phrase;
 * `request`: between خواستار and شد; `contained`: after «در … آمده است:».
 */
type CueFrame = "clause" | "document" | "khast" | "object" | "request" | "contained";

/** The preposition or postposition that marks a noun-phrase content: از … خبر داد, … را … دانست, بر … تأکید کرد. */
type ObjectMarker = "az" | "ra" | "bar";

/** A verb of speech. `forms` are finite forms. */
export interface CueEntry extends Entry {
  readonly lemma: string;
  readonly frame: CueFrame;
  /** Participles without auxiliary: a cue only before a colon or که. */
  readonly participles?: readonly string[];
  /** Noun-phrase contents that the verb takes, besides its clause. */
  readonly objects?: readonly ObjectMarker[];
  /** Content may follow with no mark at all («گفت بانک‌ها …»). */
  readonly bare?: boolean;
  /** Passive and impersonal forms: nobody is named («مطرح شد که»). */
  readonly impersonal?: boolean;
  /** Takes no clause of its own. */
  readonly clauseless?: boolean;
  /** Says what somebody thinks: no speech within another's speech («وزیر معتقد است که»). */
  readonly attitude?: boolean;
}

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
    ...(c.counter ? { counterExamples: c.counter } : {}),
  };
}

const KARD = "کردن";
const DASHT = "داشتن";
const DAD = "دادن";
const SHOD = "شدن";

/** [id, noun, one sentence, objects]: said with کرد, content after a colon or که. */
const WITH_KARD: readonly (readonly [string, string, string, (readonly ObjectMarker[])?])[] = [
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
]);

const kardCues = WITH_KARD.map(([id, noun, example, objects]) =>
  compound({
    id,
    noun,
    verb: "kardan",
    infinitive: KARD,
    example,
    ...(objects ? { objects } : {}),
    ...(BARE.has(id) ? { bare: true } : {}),
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
    id: "express-namud",
    noun: "اظهار",
    verb: "namudan",
    infinitive: "نمودن",
    example: "وی ⟦اظهار نمود⟧: کار آغاز شد.",
  },
  {
    id: "announce-namud",
    noun: "اعلام",
    verb: "namudan",
    infinitive: "نمودن",
    example: "وی ⟦اعلام نمود⟧: نوبت\u200cدهی باز است.",
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
    example: "وی گرانی نان را ⟦تکذیب کرد⟧.",
  },
];

const simple: readonly CueEntry[] = [
  {
    id: "cue/say",
    lemma: "گفتن",
    frame: "clause",
    forms: finiteForms("گفت", "گفته", ["می\u200cگوید", "می\u200cگویند"]),
    participles: ["گفته"],
    bare: true,
    examples: ["رضا کیانی ⟦گفت⟧: باران خوبی بارید.", "وی ⟦می\u200cگوید⟧: کار سخت است."],
    counterExamples: ["رضا کیانی در گفت و گو با ما: شرکت کرد.", "گفتنی است: راه بسته است."],
  },
  {
    id: "cue/add",
    lemma: "افزودن",
    frame: "clause",
    forms: finiteForms("افزود", "افزوده", ["می\u200cافزاید", "می\u200cافزایند"]),
    examples: ["وی ⟦افزود⟧: دو سد دیگر ساخته می\u200cشود."],
    counterExamples: ["این کار بر گرفتاری مردم افزود."],
  },
  {
    id: "cue/say-honorific",
    lemma: "فرمودن",
    frame: "clause",
    forms: finiteForms("فرمود", "فرموده", ["می\u200cفرماید", "می\u200cفرمایند"]),
    examples: ["امام جمعه یزد ⟦فرمودند⟧: باید همدل بود."],
  },
  {
    id: "cue/write",
    lemma: "نوشتن",
    frame: "clause",
    forms: finiteForms("نوشت", "نوشته", ["می\u200cنویسد", "می\u200cنویسند"]),
    bare: true,
    examples: ["رویترز ⟦نوشت⟧: نفت ارزان شد."],
    counterExamples: ["او سه کتاب نوشت."],
  },
  {
    id: "cue/inquire",
    lemma: "پرسیدن",
    frame: "clause",
    forms: finiteForms("پرسید", "پرسیده", ["می\u200cپرسد", "می\u200cپرسند"]),
    examples: ["وی ⟦پرسید⟧: چرا کسی پاسخ نداد؟"],
  },
  {
    id: "cue/believe",
    lemma: "معتقد بودن",
    frame: "clause",
    attitude: true,
    forms: copulaForms("معتقد"),
    bare: true,
    examples: ["کارشناسان ⟦معتقدند⟧ که آب کم است.", "وی ⟦معتقد است⟧: باید صبر کرد."],
  },
  {
    id: "cue/claimant",
    lemma: "مدعی بودن",
    frame: "clause",
    attitude: true,
    forms: copulaForms("مدعی"),
    bare: true,
    examples: ["این شرکت ⟦مدعی است⟧ که سود کرده است."],
  },
  {
    id: "cue/conviction",
    lemma: "بر این باور بودن",
    frame: "clause",
    attitude: true,
    forms: [...copulaForms("بر این باور"), ...copulaForms("بر این عقیده")],
    bare: true,
    examples: ["پزشکان ⟦بر این باورند⟧ که درمان دیر است."],
  },
  {
    id: "cue/hopeful",
    lemma: "امیدوار بودن",
    frame: "clause",
    attitude: true,
    forms: copulaForms("امیدوار"),
    examples: ["رضا کیانی ⟦امیدوار است⟧ که باران ببارد."],
  },
  {
    id: "cue/deem",
    lemma: "دانستن",
    frame: "object",
    forms: finiteForms("دانست", "دانسته", []),
    objects: ["ra"],
    clauseless: true,
    examples: ["وی آب را گرفتاری نخست استان ⟦دانست⟧."],
    counterExamples: ["او پاسخ پرسش را نمی\u200cدانست."],
  },
  {
    id: "cue/call",
    lemma: "خواندن",
    frame: "object",
    forms: finiteForms("خواند", "خوانده", []),
    objects: ["ra"],
    clauseless: true,
    examples: ["وی این کار را گامی بزرگ ⟦خواند⟧."],
  },
  {
    id: "cue/enumerate",
    lemma: "برشمردن",
    frame: "object",
    forms: finiteForms("برشمرد", "برشمرده", []),
    objects: ["ra"],
    clauseless: true,
    examples: ["وی کمبود آب را چالش استان ⟦برشمرد⟧."],
  },
  {
    id: "cue/ask-for",
    lemma: "خواستن",
    frame: "khast",
    forms: finiteForms("خواست", "خواسته", []),
    examples: ["وی از مردم ⟦خواست⟧ که در خانه بمانند."],
    counterExamples: ["کسی چیزی نخواست."],
  },
  {
    id: "cue/call-for",
    lemma: "خواستار شدن",
    frame: "request",
    forms: ["خواستار"],
    examples: ["وی ⟦خواستار⟧ ساخت پل تازه شد."],
    counterExamples: ["همه خواستار صلح بودیم و هستیم."],
  },
  {
    id: "cue/show",
    lemma: "نشان دادن",
    frame: "document",
    forms: lightForms("نشان", "dadan"),
    examples: ["یک پژوهش تازه ⟦نشان می\u200cدهد⟧ که خواب کم زیان دارد."],
    counterExamples: ["این رقم دو درصد رشد نشان می\u200cدهد."],
  },
  {
    id: "cue/indicate",
    lemma: "حاکی بودن",
    frame: "document",
    forms: ["حاکی از آن است", "حاکی است", "حاکی از این است", "حکایت از آن دارد", "حاکی از آن بود", "بیانگر آن است"],
    examples: ["آمار تازه ⟦حاکی از آن است⟧ که مصرف پایین آمد."],
    counterExamples: ["این خبر حاکی از نگرانی است."],
  },
  {
    id: "cue/contained",
    lemma: "آمدن",
    frame: "contained",
    forms: ["آمده است", "آمده بود", "آمده"],
    examples: ["در بیانیه کانون معلمان ⟦آمده است⟧: آموزش باید رایگان باشد."],
    counterExamples: ["او از یزد آمده است."],
  },
  {
    id: "cue/raised",
    lemma: "مطرح شدن",
    frame: "clause",
    forms: ["مطرح شد", "مطرح شده است", "عنوان شد", "تأکید شد"],
    impersonal: true,
    examples: ["در این نشست ⟦مطرح شد⟧ که تولید کم است."],
    counterExamples: ["این پرسش دیروز مطرح شد."],
  },
];

/** All verbs of speech. */
export const CUES: readonly CueEntry[] = [...simple, ...kardCues, ...WITH_OTHERS.map(compound)];

/** Looks like a cue and is none: «گفت و گو», «گفتنی است». */
export const LOOK_ALIKES: readonly string[] = [
  "گفت و گو",
  "گفت و گوی",
  "گفت وگو",
  "گفت و گوها",
  "گفت و گوهای",
  "گفت و شنود",
  "گفتنی است",
  "گفته می\u200cشود",
  "گفته شد",
  "گفته شده",
  "گفته شده است",
];

/** A source that stands as an adverbial: «به گفته X، …». Its content is its own sentence. */
export interface AdverbialEntry extends Entry {
  readonly lemma: string;
  /** Stands only with a speaker after it who is a person, a body or a pronoun («از نظر»). */
  readonly personOnly?: boolean;
  /** A relay: it is a source only where no other cue stands in its sentence («به نقل از»). */
  readonly relay?: boolean;
  /** The words after it are a text («براساس این مطالعه»), not a speaker. */
  readonly text?: boolean;
}

const adverbial = (id: string, forms: readonly string[], example: string, more: Partial<AdverbialEntry> = {}) => ({
  id: `cue/${id}`,
  lemma: forms[0]!,
  forms,
  examples: [example],
  ...more,
});

/** All adverbial sources. */
export const ADVERBIALS: readonly AdverbialEntry[] = [
  adverbial(
    "according-said",
    ["به گفته", "به گفته\u200cی", "طبق گفته", "بنا به گفته", "بنا بر گفته", "بر اساس گفته", "طبق گفته\u200cهای"],
    "⟦به گفته⟧ رضا کیانی، آب کم است.",
  ),
  adverbial("according-wrote", ["به نوشته"], "⟦به نوشته⟧ رویترز، نفت گران شد."),
  adverbial(
    "according-announced",
    ["بر اساس اعلام", "طبق اعلام", "بنا بر اعلام", "بنا به اعلام", "بنابر اعلام", "برابر اعلام"],
    "⟦طبق اعلام⟧ بانک مرکزی، وام\u200cها پرداخت شد.",
  ),
  adverbial(
    "according-estimate",
    ["طبق برآورد", "بر اساس برآورد", "طبق پیش\u200cبینی"],
    "⟦طبق برآورد⟧ بانک مرکزی، رشد کم می\u200cشود.",
  ),
  adverbial(
    "according-belief",
    ["به اعتقاد", "به باور", "به عقیده", "به زعم", "به اذعان"],
    "⟦به باور⟧ رضا کیانی، راه دیگری نیست.",
  ),
  adverbial("according-claim", ["به ادعای"], "⟦به ادعای⟧ این شرکت، سود دو برابر شد."),
  adverbial("relayed", ["به نقل از"], "به گزارش ایسنا ⟦به نقل از⟧ روابط عمومی تئاتر یزد، سه نمایش تازه روی صحنه است.", {
    relay: true,
  }),
  adverbial("according-text", ["بر اساس", "براساس", "طبق"], "⟦براساس⟧ این مطالعه، خواب کم زیان دارد.", {
    text: true,
    counterExamples: ["طبق قانون، کار تمام است."],
  }),
];

/** Modal words right before a cue: «باید گفت که» is the writer's own voice. */
export const MODALS: readonly string[] = ["باید", "می\u200cتوان", "نمی\u200cتوان", "بتوان", "نتوان", "بایستی", "نباید"];
