import { describe, expect, it } from "vitest";
import { attributionLexicon } from "../../src/lexicon/attribution/index.js";
import { extract, said, speakers } from "./reading.js";

/** Third-person forms by the second word of an infinitive: past, perfect, past perfect, present; singular, then plural. */
const TENSES: Readonly<Record<string, readonly string[]>> = {
  گفتن: ["گفت", "گفته است", "گفته بود", "می‌گفت", "می‌گوید", "گفتند", "گفته‌اند", "گفته بودند", "می‌گویند"],
  افزودن: ["افزود", "افزوده است", "افزوده بود", "می‌افزاید", "افزودند", "افزوده‌اند", "می‌افزایند"],
  نوشتن: ["نوشت", "نوشته است", "نوشته بود", "می‌نویسد", "نوشتند", "نوشته‌اند", "می‌نویسند"],
  پرسیدن: ["پرسید", "پرسیده است", "پرسیده بود", "می‌پرسد", "پرسیدند", "پرسیده‌اند", "می‌پرسند"],
  کردن: ["کرد", "کرده است", "کرده بود", "می‌کند", "کردند", "کرده‌اند", "کرده بودند", "می‌کنند"],
  نمودن: ["نمود", "نموده است", "می‌نماید", "نمودند", "نموده‌اند"],
  دادن: ["داد", "داده است", "داده بود", "می‌دهد", "دادند", "داده‌اند", "می‌دهند"],
  داشتن: ["داشت", "داشته است", "می‌دارد", "داشتند", "داشته‌اند", "می‌دارند"],
  شدن: ["شد", "شده است", "شده بود", "می‌شود", "شدند", "شده‌اند", "می‌شوند"],
  ساختن: ["ساخت", "ساخته است", "ساختند", "می‌سازد"],
};

/** Group A of the research: said with a colon. */
const WITH_COLON = `گفتن افزودن|اظهار کردن|ادامه دادن|تصریح کردن|بیان کردن|خاطرنشان کردن|تأکید کردن|توضیح دادن|اضافه کردن|عنوان کردن|نوشتن|اعلام کردن|یادآور شدن|
  اظهار داشتن|پاسخ دادن|مطرح کردن|ابراز کردن|متذکر شدن|پرسیدن|تشریح کردن|بیان داشتن|ابراز داشتن|سؤال کردن|خاطرنشان ساختن|عنوان داشتن|اعلام داشتن|شرح دادن|تذکر دادن|
  جواب دادن|اظهار نمودن|بیان نمودن|تأکید نمودن|خاطرنشان نمودن|تصریح نمودن`;
/** Group B: said with که. */
const WITH_KE = `مدعی شدن|ادعا کردن|تأیید کردن|پیش‌بینی کردن|هشدار دادن|روایت کردن|ابراز امیدواری کردن|گزارش دادن|توصیه کردن|پیشنهاد کردن|درخواست کردن|اذعان کردن|
  اعتراف کردن|وعده دادن|قول دادن|تهدید کردن|استدلال کردن|ابراز نگرانی کردن|ابراز تأسف کردن|ابراز خرسندی کردن|ابراز تمایل کردن|نوید دادن|گلایه کردن|انتقاد کردن|تکرار کردن|
  خبر دادن|یادآوری کردن|اطمینان دادن`;

const lemmas = (list: string): string[] =>
  list
    .replace("گفتن افزودن", "گفتن|افزودن")
    .split("|")
    .map((lemma) => lemma.trim());

/** The forms of an infinitive, its noun before them. */
function forms(lemma: string): string[] {
  const words = lemma.split(" ");
  const noun = words.slice(0, -1).join(" ");
  return TENSES[words.at(-1)!]!.map((form) => `${noun} ${form}`.trim());
}

const without = (text: string): string => text.replaceAll("\u200c", "").replaceAll(" ", "").replaceAll("أ", "ا");

/** Cue, lemma, speaker and content of the only statement of a text. */
function only(text: string): readonly string[] {
  const { text: normalized, layers } = extract(text);
  return layers.statements.flatMap((statement) => [
    without(normalized.slice(statement.cue!.start, statement.cue!.end)),
    without(statement.cueLemma!),
    statement.speaker?.name ?? statement.speaker?.role ?? "-",
    normalized.slice(statement.start, statement.end),
  ]);
}

const SPELLINGS: readonly (readonly [string, (form: string) => string])[] = [
  ["as written", (form) => form],
  ["half-spaces deleted", (form) => form.replaceAll("\u200c", "")],
  ["half-spaces as spaces", (form) => form.replaceAll("\u200c", " ")],
  ["glued", (form) => form.replaceAll(/[\u200c ]/gu, "")],
  ["Arabic letters", (form) => form.replaceAll("ی", "ي").replaceAll("ک", "ك")],
];

describe("verbs of speech in all tenses", () => {
  for (const [list, mark] of [
    [WITH_COLON, ":"],
    [WITH_KE, " که"],
  ] as const)
    for (const lemma of lemmas(list))
      it(`${lemma}${mark}`, () => {
        for (const form of forms(lemma))
          for (const [spelling, spell] of SPELLINGS)
            expect(only(`رضا کیانی ${spell(form)}${mark} آب یزد کم است.`), `${form}, ${spelling}`).toEqual([
              without(form).replaceAll("ي", "ی"),
              without(lemma),
              "رضا کیانی",
              "آب یزد کم است",
            ]);
      });
});

/** Group C: what is said is a noun phrase. */
const OBJECTS: readonly (readonly [string, string, string])[] = [
  ["خبر دادن", "از ساخت سه پل تازه", "ساخت سه پل تازه"],
  ["عنوان کردن", "ساخت پل را کار نخست شهر", "ساخت پل را کار نخست شهر"],
  ["توصیف کردن", "ساخت پل را کار نخست شهر", "ساخت پل را کار نخست شهر"],
  ["ارزیابی کردن", "ساخت پل را کار نخست شهر", "ساخت پل را کار نخست شهر"],
  ["تکذیب کردن", "بستن پل بزرگ شهر را", "بستن پل بزرگ شهر"],
  ["محکوم کردن", "بستن پل بزرگ شهر را", "بستن پل بزرگ شهر"],
  ["انتقاد کردن", "از بستن پل بزرگ", "بستن پل بزرگ"],
  ["تأکید کردن", "بر ساخت سه پل تازه", "ساخت سه پل تازه"],
];

describe("verbs with a noun phrase in all tenses", () => {
  for (const [lemma, object, content] of OBJECTS)
    it(lemma, () => {
      for (const form of forms(lemma))
        expect(said(`رضا کیانی، ${object} ${form}.`), form).toEqual([`رضا کیانی: ${content}`]);
    });
  for (const form of ["دانست", "دانسته است", "دانستند", "خواند", "خوانده است", "خواندند", "برشمرد", "برشمرده است"])
    it(`را … ${form}`, () => {
      expect(said(`رضا کیانی، ساخت پل را کار نخست شهر ${form}.`)).toEqual(["رضا کیانی: ساخت پل را کار نخست شهر"]);
    });
  for (const form of ["شد", "شدند", "شده است", "شده‌اند"])
    it(`خواستار … ${form}`, () => {
      expect(said(`رضا کیانی خواستار ساخت سه پل ${form}.`)).toEqual(["رضا کیانی: ساخت سه پل"]);
    });
  it("the same nouns with no speech", () => {
    expect(said("دادگاه راننده را محکوم کرد.\nوی از پل خبر نداد.\nپل تازه کار نخست شهر بود.")).toEqual([]);
  });
});

describe("adverbial sources", () => {
  for (const { forms: cues, relay, text } of attributionLexicon.adverbials)
    for (const cue of cues)
      it(cue, () => {
        const source = text ? "گزارش بانک مرکزی" : "رضا کیانی";
        const about = `${cue} ${source}، آب یزد امسال کم است. یزد سه سد دارد.`;
        expect(said(about)).toEqual([`${source}: آب یزد امسال کم است`]);
        // Somebody who says it with a verb makes a relay of the first.
        if (relay) expect(said(`${cue} ${source}، بهمن فرهمند گفت: آب کم است.`)).toEqual(["بهمن فرهمند: آب کم است"]);
      });
  it("a source that is none", () => {
    expect(
      said("از نظر تعداد، یزد سوم است.\nبه نظر من، آب کم است.\nطبق قانون، آب کم است.\nبه گزارش رویترز، نفت گران شد."),
    ).toEqual([]);
  });
});

describe("preposed clauses", () => {
  const { forms: markers } = attributionLexicon.words.find(({ word }) => word === "marker")!;
  for (const marker of markers)
    it(marker, () => {
      const { layers, text } = extract(`رضا کیانی ${marker} ۲۰ روستا آب ندارد، گفت: سد خالی است.`);
      expect(layers.statements).toHaveLength(1);
      const [statement] = layers.statements;
      expect(text.slice(statement!.start, statement!.end)).toBe("سد خالی است");
      expect(statement!.preposed).toHaveLength(1);
      expect(layers.claims.map(({ speaker }) => speaker?.name)).toEqual(["رضا کیانی"]);
    });
});

describe("every cue, where it is no speech", () => {
  for (const cue of attributionLexicon.cues)
    it(cue.id, () => {
      for (const form of cue.forms) {
        expect(said(`رضا کیانی ${form}.`), `${form}: nothing is said`).toEqual([]);
        expect(said(`رضا کیانی گفت: سد خالی است.\nباید ${form} که آب یزد کم است.`), `modal: ${form}`).toHaveLength(1);
        const negated = form.replace(/(^| )(?=[^ ]*$)/u, "$1ن");
        if (cue.frame === "clause" && !form.includes(" ") && !form.startsWith("می"))
          expect(said(`رضا کیانی ${negated} که آب یزد کم است.`), negated).toEqual([]);
      }
    });
});

describe("cues that are none", () => {
  for (const look of [
    "گفتنی است",
    "لازم به ذکر است",
    "لازم به یادآوری است",
    "شایان ذکر است",
    "قابل ذکر است",
    "گفته می‌شود",
    "به نظر می‌رسد",
    "پیش‌بینی می‌شود",
    "گفته شده است",
    "عبارتند از",
    "به شرح زیر است",
  ])
    it(look, () => {
      expect(said(`رضا کیانی دیروز آمد.\n${look} که آب یزد کم است.\n${look}: آب یزد کم است.`)).toEqual([]);
    });
  for (const own of attributionLexicon.ownVoice)
    it(`${own}: the outlet's voice without a source, speech with one`, () => {
      expect(said(`رضا کیانی گفت: سد خالی است.\n${own} که آب یزد کم است.`)).toHaveLength(1);
    });
  for (const modal of attributionLexicon.modals)
    it(`${modal} گفت`, () => {
      expect(said(`رضا کیانی گفت: سد خالی است.\n${modal} گفت که آب یزد کم است.`)).toHaveLength(1);
    });
  it("lists and credits", () => {
    expect(speakers("کارگردان: رضا کیانی\nزمان: ساعت ۲۰:۲۲\nمکان: تالار شهر یزد در میدان بزرگ")).toEqual([]);
  });
});
