import { describe, expect, it } from "vitest";
import { createExtractor, type GozarehRecord, readText, toRecords } from "../../src/index.js";
import { claimRows, claimWords, foldWords, matchingRows, sortedRows } from "../../src/report/client/claim-rows.js";
import { stretches } from "../../src/report/client/highlights.js";
import { claimNumber, numberText, shortNumber } from "../../src/report/client/number-text.js";
import { monthName } from "../../src/report/client/words.js";
import { ReportCollector } from "../../src/report/collector.js";
import { type ReportClaim, type ReportData, reportArticle } from "../../src/report/data.js";
import { FigureCounter } from "../../src/report/figures.js";
import { jalaliMonth } from "../../src/report/jalali-month.js";
import { reportPage } from "../../src/report/page.js";
import { People } from "../../src/report/people.js";

const extractor = createExtractor();
const recordsOf = (id: string, text: string): GozarehRecord[] =>
  toRecords(extractor.extract(readText({ id, path: id, encoding: "utf-8", sha256: "", flags: [], text })));

const ONE = recordsOf(
  "1.txt",
  `رشد ۱۸ درصدی صادرات پسته گلدشت
28 شهریور 1402 - 20:22
نشست 😀 در گلدشت برگزار شد.
مریم کاظمی، رئیس سازمان جهاد کشاورزی استان گلدشت، گفت: امسال بیش از ۵۰۰ میلیارد تومان پسته صادر شد.
وی افزود: قرار است ۳ واحد بسته‌بندی راه‌اندازی شود.`,
);
const TWO = recordsOf(
  "2.txt",
  `نشست خبری در گلدشت
مريم كاظمي گفت: ۲۰ هزار میلیارد ریال وام پرداخت شد.
جلال رستگار، رئیس اتاق بازرگانی گلدشت، گفت: ۷ میلیون دلار پسته فروختیم.`,
);

const counter = (): FigureCounter => {
  const figures = new FigureCounter();
  figures.add(ONE);
  figures.add(TWO);
  figures.addError();
  return figures;
};

describe("figures", () => {
  it("count articles, speakers across articles, dimensions and months", () => {
    const figures = counter().figures();
    expect(figures).toMatchObject({
      articles: 2,
      errors: 1,
      statements: 4,
      statements_with_speaker: 4,
      claims: 5,
      speakers: 2,
    });
    expect(figures.by_dimension[0]).toEqual({ name: "money", count: 3 });
    expect(figures.by_month).toEqual([{ name: "1402-06", count: 3 }]);
    expect(figures.by_speaker[0]).toMatchObject({ speaker: "مریم کاظمی", articles: 2, statements: 3, claims: 3 });
  });
  it("find the largest sum of each speaker in each currency, tomans and rials together", () => {
    const { largest_sums: sums } = counter().figures();
    expect(sums.map(({ unit }) => unit)).toEqual(["IRR", "USD"]);
    expect(sums[0]!.sums).toHaveLength(1);
    expect(sums[0]!.sums[0]).toMatchObject({ speaker: "مریم کاظمی", value: 2e13, text: "۲۰ هزار میلیارد ریال" });
    expect(sums[1]!.sums[0]).toMatchObject({ speaker: "جلال رستگار", value: 7e6 });
  });
  it("keep lists to the length asked for", () => {
    const figures = counter().figures(1);
    expect(figures.by_dimension).toHaveLength(1);
    expect(figures.by_speaker).toHaveLength(1);
  });
  it.each([
    ["2023-09-19T20:22:00+03:30", "1402-06"],
    ["2024-03-19", "1402-12"],
    ["2024-03-20", "1403-01"],
    ["2023-02-30", undefined],
    [null, undefined],
  ])("the Jalali month of %s is %s", (published, month) => expect(jalaliMonth(published)).toBe(month));
});

describe("an article on the page", () => {
  const people = new People();
  const article = reportArticle(ONE, people);

  it("finds each record at its own words, behind a picture of two units and in the title", () => {
    expect(article.claims.map((claim) => [claim.place?.in, claimWords(article, claim)])).toEqual([
      ["title", "۱۸ درصدی"],
      ["text", "بیش از ۵۰۰ میلیارد تومان"],
      ["text", "۳ واحد"],
    ]);
    const printed = ONE.filter((record) => record.type === "statement").map(({ text }) => text);
    expect(article.statements.map((statement) => claimWords(article, statement))).toEqual(printed);
  });
  it("keeps a record whose place is not to be found by its words", () => {
    const claims = ONE.filter((record) => record.type === "claim");
    const alone = reportArticle(claims, people);
    expect(alone.text).toBe("");
    expect(alone.claims.map(({ words }) => words)).toEqual(claims.map(({ text }) => text));
    const moved = ONE.map((record) => (record.type === "claim" ? { ...record, span: [0, 3] as const } : record));
    expect(reportArticle(moved, people).claims[1]).toMatchObject({ words: "بیش از ۵۰۰ میلیارد تومان" });
    // The headline was written anew behind the extraction.
    const renamed = ONE.map((record) => (record.type === "article" ? { ...record, title: "پسته گلدشت" } : record));
    const [claim] = reportArticle(renamed, people).claims;
    expect(claim).toMatchObject({ words: "۱۸ درصدی" });
    expect(claim!.place).toBeUndefined();
  });
  it("is cut at the borders of statements and claims, and nothing is lost", () => {
    const cut = stretches(article, "text");
    expect(cut.map(({ text }) => text).join("")).toBe(article.text);
    expect(cut.filter(({ begins }) => begins).map(({ statement }) => statement!.id)).toEqual(["s1", "s2"]);
    expect(cut.filter(({ claim }) => claim).map(({ text, statement }) => [text, statement?.id])).toEqual([
      ["بیش از ۵۰۰ میلیارد تومان", "s1"],
      ["۳ واحد", "s2"],
    ]);
  });
  it("knows one speaker however the name's letters are typed", () => {
    expect(reportArticle(TWO, people).statements[0]!.speaker).toBe(article.statements[0]!.speaker);
    expect(people.list()[0]).toMatchObject({ name: "مریم کاظمی", named: true });
  });
});

const dataOf = (...articles: GozarehRecord[][]): ReportData => {
  const collector = new ReportCollector({ language: "fa", limit: 4 });
  for (const records of articles) collector.add(records);
  return collector.data();
};

describe("the collector", () => {
  it("keeps every article that the page takes", () => {
    expect(dataOf(ONE, TWO)).toMatchObject({ every: 1, figures: { articles: 2 } });
  });
  it("keeps one in so many where there are more, in their order, and counts all", () => {
    const many = Array.from({ length: 11 }, (_, i) => TWO.map((record) => ({ ...record, article: `${i}` })));
    const data = dataOf(...many);
    expect(data.every).toBe(4);
    expect(data.articles.map(({ id }) => id)).toEqual(["0", "4", "8"]);
    expect(data.figures).toMatchObject({ articles: 11, statements: 22 });
  });
  it("counts errors, and lists no more than a page can show", () => {
    const collector = new ReportCollector({ language: "fa", limit: 1 });
    for (let i = 0; i < 600; i += 1) collector.addError({ path: `${i}`, code: "not_found", message: "gone" });
    expect(collector.data().errors).toHaveLength(500);
    expect(collector.data().figures.errors).toBe(600);
  });
});

describe("rows of the table", () => {
  const data = dataOf(ONE, TWO);
  const rows = claimRows(data);
  const all = { search: "", dimension: "", status: "", speaker: "" };
  const found = (conditions: Partial<typeof all>): string[] =>
    matchingRows(rows, { ...all, ...conditions }).map(({ claim, article }) =>
      claimWords(data.articles[article]!, claim),
    );

  it("are found by every word, blind to keyboards, digits and half-spaces", () => {
    expect(foldWords("كيلو\u200cگرم ۱۲٣ USD")).toBe("کیلوگرم 123 usd");
    expect(found({ search: "كاظمي  20 هزار" })).toEqual(["۲۰ هزار میلیارد ریال"]);
    expect(found({ search: "هیچ" })).toEqual([]);
  });
  it("are filtered by dimension, status and speaker together", () => {
    expect(found({ dimension: "money", speaker: "0" })).toEqual(["بیش از ۵۰۰ میلیارد تومان", "۲۰ هزار میلیارد ریال"]);
    expect(found({ status: "target" })).toEqual(["۳ واحد"]);
    expect(found({ speaker: "-1" })).toEqual(["۱۸ درصدی"]);
  });
  it("are sorted by value in their common unit, those without a fact last", () => {
    const order = (descending: boolean, column: "value" | "time") =>
      sortedRows(rows, data, { column, descending }).map(({ claim }) => claim.norm_value ?? claim.value);
    expect(order(true, "value")).toEqual([2e13, 5e12, 7e6, 18, 3]);
    expect(order(false, "value")).toEqual([3, 18, 7e6, 5e12, 2e13]);
    const named = sortedRows(rows, data, { column: "speaker", descending: true }).map(({ speaker }) => speaker);
    expect(named.at(-1)).toBe(-1);
  });
});

describe("numbers of the page", () => {
  it.each([
    ["1234567.25", "۱٬۲۳۴٬۵۶۷٫۲۵", "1,234,567.25"],
    ["-123456", "-۱۲۳٬۴۵۶", "-123,456"],
    ["999", "۹۹۹", "999"],
    ["1/3", "۱/۳", "1/3"],
  ])("%s", (exact, fa, en) => {
    expect(numberText(exact, "fa")).toBe(fa);
    expect(numberText(exact, "en")).toBe(en);
  });
  it("are short where they are large", () => {
    expect(shortNumber(2.54e13, "fa")).toBe("۲۵٫۴ هزار میلیارد");
    expect(shortNumber(1.2e6, "en")).toBe("1.2 million");
    expect(shortNumber(950, "en")).toBe("950");
  });
  it("carry comparator, change and range", () => {
    const claim = { comparator: "=", value_text: "250" } as ReportClaim;
    expect(claimNumber({ ...claim, comparator: ">" }, "fa")).toBe("بیش از ۲۵۰");
    expect(claimNumber({ ...claim, comparator: ">=" }, "en")).toBe("≥ 250");
    expect(claimNumber({ ...claim, change: "increase", change_from: 160 }, "fa")).toBe("↑ از ۱۶۰ به ۲۵۰");
    expect(claimNumber({ comparator: "=", low: 10, high: 15 } as ReportClaim, "fa")).toBe("۱۰ تا ۱۵");
  });
  it("name months", () => {
    expect(monthName("1402-06", "fa")).toBe("شهریور ۱۴۰۲");
    expect(monthName("1402", "en")).toBe("1402");
  });
});

describe("the page", () => {
  const hostile = recordsOf(
    "</script>.txt",
    "عنوان <!-- </script><script>alert(1)</script>\nوزیر نیرو گفت: ۵ تن </style> رسید.",
  );
  const page = reportPage(dataOf(hostile), { script: "let a;", style: "b{}", sha256: (text) => `<${text}>` });

  it("holds data in which no element can end", () => {
    const block = page.match(/<script type="application\/json" id="data">(.*)<\/script>\n<script type="module">/u)![1]!;
    expect(block).not.toContain("<");
    expect((JSON.parse(block) as ReportData).articles[0]!.title).toContain("</script><script>alert(1)");
    expect(page.match(/<script/gu)).toHaveLength(2);
  });
  it("lets only its own script and style run", () => {
    expect(page).toContain(
      "default-src 'none'; script-src 'sha256-<let a;>'; style-src 'sha256-<b{}>'; base-uri 'none'",
    );
    expect(page).not.toMatch(/unsafe|https?:|\son[a-z]+=|\sstyle=/u);
  });
});
