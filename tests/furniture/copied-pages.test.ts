import { describe, expect, it } from "vitest";
import { bodyOf, readPage } from "./read-page.js";

const TITLE = "کتابخانه سیار به روستاهای گلدشت رسید";
const ONE = "به گزارش خبرگزاری گلدشت از نورآباد، کتابخانه سیار با دو هزار جلد کتاب به روستاهای شهرستان گلدشت رسید.";
const TWO = "مریم گلستانی، رئیس کتابخانه‌های گلدشت، گفت: این کتابخانه هر هفته در یک روستا می‌ماند.";
const THREE = "وی افزود: کودکان روستا بیش از همه از آن استفاده می‌کنند.";
const BODY = [ONE, TWO, THREE];
const page = (...lines: string[]): string => lines.join("\n");

describe("the head of a copied page", () => {
  const LEAD = "کتابخانه سیار شهرستان امسال به همه روستاهای گلدشت می‌رسد.";
  const factsOf = (...lines: string[]) => {
    const extraction = readPage(page(...lines));
    const { text, layers } = extraction;
    const { metadata } = layers.article;
    const cut = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
    return { ...metadata, title: cut(metadata.title), kicker: cut(metadata.kicker), body: bodyOf(extraction) };
  };
  it("a day with its label before the first words is cut off them", () => {
    expect(factsOf(`date 2023-10-14 ${TWO}`, THREE)).toMatchObject({ published: "2023-10-14", body: [TWO, THREE] });
    expect(factsOf("date 2023-10-14 فارسی | English", TITLE, ...BODY)).toMatchObject({ title: TITLE, body: BODY });
  });
  it("numbered links, languages and letters of the font tool are the page's", () => {
    const head = ["1. پرش به گزارش", "2. پرش به منوی اصلی", "فارسی | العربي", "الف الف", "T T"];
    expect(factsOf(...head, TITLE, ...BODY)).toMatchObject({ title: TITLE, kicker: null, body: BODY });
  });
  it("an author's name beside the day, with it, or below the headline", () => {
    for (const lines of [
      ["مریم گلستانی", "۱۴۰۲ مهر ۲۲, شنبه"],
      ["مریم گلستانی ۲۲ مهر ۱۴۰۲"],
      ["• ۱۴۰۲/۷/۲۲", "• مریم گلستانی", "• ۳"],
      ["نوشته شده توسط مریم گلستانی | ۲۲ مهر ۱۴۰۲"],
    ])
      expect(factsOf(TITLE, ...lines, ...BODY), lines[0]).toMatchObject({
        title: TITLE,
        author: "مریم گلستانی",
        published: "2023-10-14",
        body: BODY,
      });
    expect(factsOf(TITLE, ...BODY, "مریم گلستانی", "ارسال نظر")).toMatchObject({ author: "مریم گلستانی", body: BODY });
    // Who speaks in a headline stands over it; a word is no name.
    expect(factsOf("مریم گلستانی", "کتاب ارزان می‌شود", ...BODY).author).toBeNull();
    expect(factsOf(TITLE, "خواندنی‌های روستا", ...BODY).author).toBeNull();
    expect(factsOf(TITLE, ...BODY, "خبرنگار : ۵۰۱۸").author).toBeNull();
  });
  it("an outlet with its desk, or between a mark and the author", () => {
    expect(factsOf(TITLE, "گلدشت آنلاین: گروه فرهنگ", TWO, THREE)).toMatchObject({
      agency: "گلدشت آنلاین",
      body: [TWO, THREE],
    });
    expect(factsOf(TITLE, `ایسنا؛ مریم گلستانی- ${LEAD}`, TWO)).toMatchObject({
      agency: "ایسنا",
      author: "مریم گلستانی",
    });
    expect(factsOf(TITLE, `حوادث رکنا: ${LEAD}`, THREE).agency).toBe("رکنا");
  });
  it("its own name outweighs whom somebody spoke with", () => {
    const told = "رئیس کتابخانه‌ها در گفت‌وگو با تسنیم از رسیدن کتابخانه سیار به روستاهای گلدشت خبر داد.";
    expect(factsOf(TITLE, told, `نورنیوز-گروه فرهنگ: ${LEAD}`, THREE).agency).toBe("نورنیوز");
    expect(factsOf(TITLE, told, THREE).agency).toBe("تسنیم");
  });
  it("where the text names nobody, the kicker or the page's frame does", () => {
    expect(factsOf("گلستانی در گفت‌وگو با ایسنا خبر داد؛", TITLE, LEAD, THREE).agency).toBe("ایسنا");
    expect(factsOf("پرش به دیگر صفحات دویچه وله", TITLE, LEAD, THREE).agency).toBe("دویچه وله");
    expect(factsOf("سایت نورنیوز / ۱۴۰۲/۰۷/۲۲", TITLE, LEAD, THREE)).toMatchObject({
      agency: "سایت نورنیوز",
      published: "2023-10-14",
    });
    // One word may be any word.
    expect(factsOf("انتخاب سردبیر", "کد خبر: ۲۱۴", TITLE, LEAD, THREE).agency).toBeNull();
  });
  it("a headline said again below the lead, and one below a lead that begins the page", () => {
    expect(factsOf("گلستانی چه گفته است؟", TITLE, LEAD, TITLE, ...BODY)).toMatchObject({
      title: TITLE,
      kicker: "گلستانی چه گفته است؟",
      body: [LEAD, ...BODY],
    });
    expect(factsOf(LEAD, TITLE, ...BODY)).toMatchObject({ title: TITLE, body: [LEAD, ...BODY] });
    // A sub-headline over a paragraph that is no agency's beginning stays.
    expect(factsOf(LEAD, TITLE, TWO, THREE).title).toBeNull();
  });
  it("a line over a lost headline is its kicker; commas belong to an office", () => {
    expect(factsOf("از سوی شورا؛", LEAD, ...BODY)).toMatchObject({ title: null, kicker: "از سوی شورا؛" });
    const over = "وزیر فرهنگ، هنر و گردشگری خبر داد";
    expect(factsOf(over, TITLE, ...BODY)).toMatchObject({ title: TITLE, kicker: over });
  });
  it("a list of headlines above the text leaves one to it", () => {
    expect(factsOf("سرخط خبرها", TITLE, ...BODY)).toMatchObject({ title: TITLE, body: BODY });
  });
  it("a running clock and a day in two calendars date nothing where the article has its day", () => {
    const clock = "شنبه ۲۲ مهر ۱۴۰۲ ایران ۱۲:۵۸";
    expect(factsOf(clock, TITLE, ...BODY)).toMatchObject({ title: TITLE, published: null });
    const two = "شنبه ۲۲ مهر ۱۴۰۲ - 14 October, 2023";
    expect(factsOf(two, "خبرگزاری ایسنا / ۱۴۰۲/۰۷/۰۲", TITLE, ...BODY).published).toBe("2023-09-24");
    expect(factsOf(TITLE, two, ...BODY).published).toBe("2023-10-14");
  });
  it.each([
    ["مهر 22, 1402 18:06 Asia/Tehran", "2023-10-14T18:06:00+03:30"],
    ["میزان 22, 1402 18:06 Asia/Kabul", "2023-10-14T18:06:00+04:30"],
    ["۲۲ مهر ۱۴۰۲ - ۱۰:۰۰ به وقت گرینویچ", "2023-10-14T13:30:00+03:30"],
    ["۲۲ مهر ۱۴۰۲ | ۱۳:۳۵ کد : ۲۱۴۵ پرونده کتاب", "2023-10-14T13:35:00+03:30"],
    ["کد خبر : 2145 | 22 مهر 1402 ساعت 10:03 | 49.8K بازدید | 29 دیدگاه", "2023-10-14T10:03:00+03:30"],
  ])("«%s» is %s", (line, iso) => expect(factsOf(TITLE, line, ...BODY)).toMatchObject({ published: iso, body: BODY }));
});

describe("inside and below a copied text", () => {
  const bodyWith = (...lines: string[]) => bodyOf(readPage(page(TITLE, ONE, TWO, ...lines, THREE)));
  it("what a picture shows with its credit, and the Latin line over it, are none of the text", () => {
    expect(bodyWith("Bibliothek Goldasht", "عکس: goldasht.example")).toEqual(BODY);
    expect(bodyWith("کتابخانه سیار در نورآباد عکس: ایسنا")).toEqual(BODY);
    const said = "او گفت: عکس: دو هزار کتاب در یک نگاه.";
    expect(bodyWith(said)).toContain(said);
    // A name in Latin letters heads a part of the text.
    expect(bodyWith("Goldasht Library")).toContain("Goldasht Library");
  });
  it("Latin lines around it, files and short addresses", () => {
    const below = ["Newspapers in Persian", "VIEW IN TELEGRAM", "002568.jpg", "bbc.in/3Z3Rnc2"];
    expect(bodyOf(readPage(page("Goldasht", "770K subscribers", TITLE, ...BODY, ...below)))).toEqual(BODY);
  });
  it("how long ago it was, below the lead", () => {
    expect(bodyOf(readPage(page(TITLE, ONE, "۱ ساعت پیش", TWO, THREE)))).toEqual(BODY);
  });
  it("links behind the text take the section below them along", () => {
    const below = ["پرش از قسمت گزارش روز", "گزارش روز", "پرش از قسمت تازه‌ترین گزارش‌ها"];
    expect(bodyOf(readPage(page(TITLE, ...BODY, ...below)))).toEqual(BODY);
  });
});

describe("signatures of a copied text", () => {
  const LEAD = "کتابخانه سیار شهرستان امسال به همه روستاهای گلدشت می‌رسد.";
  const factsOf = (...lines: string[]) => {
    const extraction = readPage(page(TITLE, ...lines));
    return { ...extraction.layers.article.metadata, body: bodyOf(extraction) };
  };
  it.each([
    ["تهران- ایرنا- ", "ایرنا", null],
    ["گلدشت /ایمنا/ ", "ایمنا", null],
    ["(ایسنا) ", "ایسنا", null],
    ["گلدشت‌نیوز: ", "گلدشت‌نیوز", null],
    ["گلدشت‌نیوز(شنبه/۲۲ میزان): ", "گلدشت‌نیوز", null],
    ["سرویس کتاب ایسنا: ", "ایسنا", null],
    ["عصر ایران ؛ مریم گلستانی - ", "عصر ایران", "مریم گلستانی"],
    ["اقتصادنیوز – مریم گلستانی؛ ", "اقتصادنیوز", "مریم گلستانی"],
    ["خبرگزاری مهر، گروه استان‌ها - مریم گلستانی: ", "خبرگزاری مهر", "مریم گلستانی"],
    // Behind an outlet alone a name with a colon is who speaks.
    ["ایسنا - مریم گلستانی: ", "ایسنا", null],
    ["شهردار گلدشت(شنبه): ", null, null],
  ])("«%s» above it", (sign, agency, author) => {
    expect(factsOf(`${sign}${LEAD}`, THREE)).toMatchObject({ agency, author });
  });
  it.each(["/ایسنا", "(ایرنا)", "ایرنا", "بی بی سی -فارسی"])("«%s» below it", (sign) => {
    const { agency, body } = factsOf(LEAD, THREE, sign);
    expect(body).toEqual([LEAD, THREE]);
    expect(agency).toBe(sign.replace(/[/()]/gu, ""));
  });
  it.each([
    ["گزارش: مریم گلستانی"],
    ["از مریم گلستانی"],
    ["مریم گلستانی . حقوقدان"],
    ["گزارشگر: مریم گلستانی / عکس: رضا گلستانی"],
    ["مریم گلستانی", "خبرنگار آزاد"],
    ["• مریم گلستانی", "• بی‌بی‌سی"],
  ])("«%s» over it", (...lines) => {
    expect(factsOf(...lines, LEAD, THREE)).toMatchObject({ author: "مریم گلستانی", body: [LEAD, THREE] });
  });
  it("an outlet's line outweighs an unknown name in the text; a label of the page is none", () => {
    const relayed = `به گزارش رویترز، ${LEAD}`;
    expect(factsOf("تسنیم:", relayed, THREE).agency).toBe("تسنیم");
    expect(factsOf("خبر فوری", "۲۲ مهر ۱۴۰۲", LEAD, THREE).agency).toBeNull();
  });
  it("an update is no author", () => {
    expect(factsOf("به‌روز شده ۱۴ اکتبر ۲۰۲۳", LEAD, THREE)).toMatchObject({ author: null, body: [LEAD, THREE] });
  });
  it("a report of a known outlet outweighs whom somebody spoke with in it", () => {
    const told = "به گزارش گلدشت‌نیوز، رئیس کتابخانه‌ها در گفت‌وگو با خبرنگار فارس از کتاب‌های تازه خبر داد.";
    expect(factsOf(told, THREE).agency).toBe("گلدشت‌نیوز");
  });
  it("an outlet's line below the lead goes, its colon begins a text", () => {
    expect(factsOf(LEAD, "گلدشت نیوز", TWO, THREE).body).toEqual([LEAD, TWO, THREE]);
    expect(factsOf(LEAD, "تسنیم:", TWO, THREE).body).toContain("تسنیم:");
  });
  it.each([
    ["شنبه، بیست و دوم مهر ۱۴۰۲", "2023-10-14"],
    ["هفدهم اردیبهشت ماه ۱۴۰۳ ساعت 10:20", "2024-05-06T10:20:00+03:30"],
  ])("the day «%s» in words", (line, iso) => {
    expect(factsOf(line, LEAD, THREE)).toMatchObject({ published: iso, body: [LEAD, THREE] });
  });
  it("other articles and hashtags below it", () => {
    const below = ["خبر بعدی: کتاب ۲۰ درصد گران شد", "<< کتاب ۳۰ درصد ارزان شد", "#کتاب"];
    expect(factsOf(LEAD, THREE, ...below)).toMatchObject({ tags: ["کتاب"], body: [LEAD, THREE] });
  });
  it("a bare number right below the lead is a code; one inside a table stays", () => {
    expect(factsOf(LEAD, "۹۹۷۶۹۶", TWO, THREE).body).toEqual([LEAD, TWO, THREE]);
    expect(factsOf(LEAD, ONE, TWO, THREE, "۹۹۷۶۹۶", TWO.replace("گفت", "نوشت")).body).toContain("۹۹۷۶۹۶");
  });
});

describe("what stands over a headline", () => {
  const headOf = (...lines: string[]) => {
    const { text, layers } = readPage(page(...lines, "", ...BODY));
    const { title, kicker } = layers.article.metadata;
    const cut = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
    return { title: cut(title), kicker: cut(kicker), body: bodyOf(readPage(page(...lines, "", ...BODY))) };
  };
  it("entries of a menu that no phrase names, in a row with those that one does", () => {
    const menu = ["• صفحه نخست", "• سیاسی", "• روستانما", "• اقتصادی", "• ورزشی", "• نگاه دیگر ما", "پخش زنده"];
    expect(headOf(...menu, "کد خبر: ۲۱۴۵", "گزارش روز؛", TITLE)).toEqual({
      title: TITLE,
      kicker: "گزارش روز؛",
      body: BODY,
    });
    // Without such a row a short line is a headline.
    expect(headOf("سیاسی", "کتاب گران", "۲۲ مهر ۱۴۰۲").title).toBe("کتاب گران");
    expect(headOf("خانه", "سیاسی", "اقتصادی", "ورزشی", "فرهنگی", "کتاب گران").title).toBe("کتاب گران");
  });
  it("the outlet with the headline, as in a page's head", () => {
    expect(headOf(`گلدشت نیوز؛ رسانه روستا | ${TITLE}`, TITLE, "۲۲ مهر ۱۴۰۲ - ۱۲:۳۸", TITLE)).toEqual({
      title: TITLE,
      kicker: null,
      body: BODY,
    });
  });
  it("the name of its picture below the lead", () => {
    expect(bodyOf(readPage(page(TITLE, ONE, `تصویر ${TITLE}`, TWO, THREE)))).toEqual(BODY);
    const told = "واکنش مردم به کتابخانه سیار";
    expect(bodyOf(readPage(page(TITLE, ONE, told, TWO, THREE)))).toContain(told);
  });
});
