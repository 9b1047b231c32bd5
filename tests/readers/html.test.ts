import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeReferences, ENTITIES } from "../../src/readers/html/entities.js";
import { FAMILIES } from "../../src/readers/html/families.js";
import { toRecords } from "../../src/writers/records.js";
import { bodyOf, extractPage, readPage } from "./page.js";

const ONE = "به گزارش خبرگزاری گلدشت از نورآباد، کتابخانه سیار با دو هزار جلد کتاب به روستاهای شهرستان گلدشت رسید.";
const TWO =
  "مریم گلستانی، رئیس کتابخانه‌های گلدشت، گفت: این کتابخانه هر هفته در یک روستا می‌ماند و کودکان آن را دوست دارند.";
const THREE = "وی افزود: کودکان روستا بیش از همه از آن استفاده می‌کنند و ۳۵۰ نفر از آنان عضو شده‌اند.";
const BODY = [ONE, TWO, THREE];
const paragraphs = BODY.map((text) => `<p>${text}</p>`).join("\n");
const article = (inside: string, head = ""): string =>
  `<!DOCTYPE html><html lang="fa"><head><title>کتابخانه سیار رسید</title>${head}</head><body><h1>کتابخانه سیار رسید</h1><div class="text">${inside}</div></body></html>`;

describe("values side by side", () => {
  const facts = async (html: string) => (await extractPage(article(html))).layers.article.metadata;
  const code = "کد خبر : ۵۵۴۴";
  const date = "۸ آذر ۱۴۰۴ - ۱۲:۳۰";
  it("in bare or named elements are two", async () => {
    for (const row of [
      `<div><span>${code}</span><span>${date}</span></div>`,
      `<div><span class="a">${code}</span><span class="b">${date}</span></div>`,
      `<ul><li><span>${code}</span><span>${date}</span></li></ul>`,
    ])
      expect(await facts(row + paragraphs), row).toMatchObject({
        code: "۵۵۴۴",
        published: "2025-11-29T12:30:00+03:30",
      });
  });
  it("in a paragraph are what a word processor made of one number", async () => {
    const cut = paragraphs.replace("۳۵۰ نفر", "<span>۳</span><span>۵۰</span> نفر");
    expect(bodyOf(await extractPage(article(cut)))).toEqual(BODY);
  });
});

/** The words of each record, cut from the page's source, tags and references read. */
const visible = (html: string): string =>
  decodeReferences(html.replace(/<!--.*?-->/gsu, "").replace(/<[^>]*>/gu, "")).replace(/[\s\u200c]+/gu, "");

describe("offsets of a page", () => {
  it.each([
    ["plain paragraphs", paragraphs],
    [
      "tags inside words and numbers",
      article(
        paragraphs.replaceAll("کتابخانه", "<b>کتاب</b>خانه").replace("۳۵۰ نفر", "<span>۳۵۰</span>&nbsp;<i>نفر</i>"),
      ),
    ],
    [
      "references for letters",
      article(paragraphs.replaceAll("ک", "&#1705;").replaceAll("ی", "&#x06cc;").replaceAll("\u200c", "&zwnj;")),
    ],
    [
      "references for marks",
      article(paragraphs.replaceAll("«", "&laquo;").replaceAll("،", "&#1548;").replaceAll("\u200c", "&#8204;")),
    ],
    ["comments inside sentences", article(paragraphs.replaceAll("گلدشت", "گلدشت<!-- یک توضیح -->"))],
    ["no end tags", article(paragraphs.replaceAll("</p>", ""))],
    ["line breaks for paragraphs", article(BODY.join("<br><br/>\r\n"))],
    ["white space of an editor", article(paragraphs.replaceAll(" ", "\n      ").replaceAll("<p>", "<p>\t"))],
    ["astral characters before", article(`<p>📚📚 ${ONE}</p><p>${TWO}</p><p>${THREE}</p>`)],
  ])("%s: every span slices to its words", async (_name, inside) => {
    const html = inside.startsWith("<!") ? inside : article(inside);
    const extraction = await extractPage(html);
    const points = [...html];
    const records = toRecords(extraction);
    expect(records.filter(({ type }) => type === "claim").length).toBeGreaterThanOrEqual(2);
    expect(records.filter(({ type }) => type === "statement")).toHaveLength(2);
    for (const record of records) {
      if (record.type === "article") continue;
      const slice = visible(points.slice(...record.source_span).join(""));
      expect(slice).toBe(record.text.replace(/[\s\u200c]+/gu, ""));
    }
  });

  it("the body is that of the page without its tags", async () => {
    for (const inside of [paragraphs, BODY.join("<br>"), `<div>${BODY.join("</div><div>")}</div>`])
      expect(bodyOf(await extractPage(article(inside)))).toEqual(BODY);
  });

  it("text of scripts, styles, templates and comments is nobody's", async () => {
    const noise = `<script>var x = "وزیر گفت: ۱۲ درصد";</script><style>.a::after{content:"۹۰ تومان"}</style><noscript>وزیر گفت: ۱۳ درصد</noscript><template><p>${THREE}</p></template><!-- وزیر گفت: ۱۴ درصد --><textarea>۱۵ درصد</textarea>`;
    expect(bodyOf(await extractPage(article(`${noise}${paragraphs}${noise}`)))).toEqual(BODY);
  });
});

describe("references", () => {
  it.each([
    ["&amp;&lt;&gt;&quot;&nbsp;", '&<>"\u00a0'],
    ["&zwnj;&lrm;&rlm;&hellip;&laquo;&raquo;", "\u200c\u200e\u200f…«»"],
    ["&#1740;&#x6CC;&#X6cc;", "ییی"],
    ["&#128218;", "📚"],
    ["&#146;&#x80;", "’€"],
    ["&#0;&#xD800;&#x110000;&#99999999999999999999;", "\ufffd\ufffd\ufffd\ufffd"],
    ["AT&T & co &unknown; &; &#; &#x; &toString;", "AT&T & co &unknown; &; &#; &#x; &toString;"],
    ["&amp;nbsp;", "&nbsp;"],
    ["&#1740", "ی"],
  ])("%s", (source, text) => expect(decodeReferences(source)).toBe(text));

  it("names are written in ASCII and give something", () => {
    expect(Object.keys(ENTITIES).length).toBeGreaterThan(70);
    for (const [name, text] of Object.entries(ENTITIES)) {
      expect(name).toMatch(/^[A-Za-z][A-Za-z0-9]*$/u);
      expect(decodeReferences(`ا&${name};ب`)).toBe(`ا${text}ب`);
    }
  });

  it("undo escaping", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = Array.from(text, (char) => `&#${char.codePointAt(0)};`).join("");
        const expected = Array.from(text, (char) => {
          const point = char.codePointAt(0)!;
          return point === 0 || (point >= 0xd800 && point < 0xe000) || (point >= 0x80 && point < 0xa0) ? "" : char;
        }).join("");
        // Forbidden points become other characters; the rest comes back.
        if (expected === text) expect(decodeReferences(escaped)).toBe(text);
        else expect(decodeReferences(escaped)).not.toBe("");
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});

describe("families", () => {
  /** An element that a selector of the family data matches. */
  const element = (selector: string, inside: string, tag = "div"): string => {
    const name = /^[a-z][a-z0-9]*/u.exec(selector)?.[0] ?? tag;
    const classes = [...selector.matchAll(/\.([\w-]+)/gu)].map((match) => match[1]).join(" ");
    const id = /#([\w-]+)/u.exec(selector)?.[1];
    const attributes = [...selector.matchAll(/\[([\w-]+)=([\w-]+)\]/gu)].map((match) => ` ${match[1]}="${match[2]}"`);
    return `<${name}${classes && ` class="${classes}"`}${id ? ` id="${id}"` : ""}${attributes.join("")}>${inside}</${name}>`;
  };

  it("have ids of their own, marks and bodies", () => {
    expect(new Set(FAMILIES.map(({ id }) => id)).size).toBe(FAMILIES.length);
    expect(FAMILIES.length).toBeGreaterThanOrEqual(10);
  });

  for (const family of FAMILIES)
    it.each(family.body.map((selector) => [family.id, selector]))("%s: the body is in %s", async (_id, selector) => {
      // The family's own node wins over a longer text beside it that a generic reader would take.
      const other = "این متن درازتر از خبر است، در کنار آن ایستاده و بخشی از صفحه است که خبر نیست. ".repeat(8);
      const head = family.generators ? `<meta name="generator" content="${family.generators[0]}">` : "";
      const marks = family.marks
        .filter((mark) => !mark.startsWith("body") && mark !== selector)
        .map((mark) => element(mark, ""));
      const html = `<html><head><title>کتابخانه سیار رسید</title>${head}</head><body><h1>کتابخانه سیار رسید</h1>${marks[0] ?? ""}<div class="about"><p>${other}</p></div>${element(selector, paragraphs)}</body></html>`;
      expect(bodyOf(await extractPage(html))).toEqual(BODY);
    });

  it.each(FAMILIES.filter(({ kicker, lead, date }) => kicker && lead && date).map((family) => [family.id, family]))(
    "%s: kicker, title, lead, date and code are read from their own places",
    async (_id, family) => {
      const head = family.generators ? `<meta name="generator" content="${family.generators[0]}">` : "";
      const title = "کتابخانه سیار به روستاهای دور رسید";
      const lead = "دو هزار جلد کتاب با یک کامیون قدیمی به روستاهای دور شهرستان گلدشت رسید.";
      const date = "۲۸ شهریور ۱۴۰۲ - ۲۰:۲۲";
      const html = `<html><head><title>${title}</title>${head}</head><body>
${element(family.kicker![0]!, "در جشن کتاب گلدشت")}
${element(family.title![0]!, title)}
${element(family.date![0]!, date, "span")}
${family.code ? element(family.code[0]!, "کد خبر: ۲۱۴۵۶", "span") : ""}
${element(family.lead![0]!, lead)}
${element(family.body[0]!, paragraphs)}
</body></html>`;
      const { text, layers } = await extractPage(html);
      const { metadata } = layers.article;
      const cut = (span: { start: number; end: number } | null): string | null =>
        span && text.slice(span.start, span.end);
      expect(cut(metadata.title)).toBe(title);
      expect(cut(metadata.kicker)).toBe("در جشن کتاب گلدشت");
      expect(cut(metadata.lead)).toBe(lead);
      expect(metadata.published).toBe("2023-09-19T20:22:00+03:30");
      if (family.code) expect(metadata.code).toBe("۲۱۴۵۶");
      expect(layers.article.body.map(({ start, end }) => text.slice(start, end))).toEqual([lead, ...BODY]);
    },
  );
});

describe("any page", () => {
  it("nests as deep as it likes", async () => {
    const deep = `${"<div>".repeat(20_000)}${paragraphs}`;
    expect((await readPage(deep)).plain).toContain(TWO);
  });

  it("that is broken gives text whose every character comes from its source", async () => {
    const pieces = [
      "<p>",
      "</p>",
      "<div class='a'>",
      "</div>",
      "<b",
      ">",
      "&amp;",
      "&zwnj;",
      "&#17",
      "<!--",
      "-->",
      "<script>",
      "</script>",
      "متن ",
      "گفت: ۱۲ درصد، ",
      "\n",
      '"',
      "<![CDATA[",
      "]]>",
      "<br/>",
      "😀",
      "<a href=x>",
      "</a>",
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), async (parts) => {
        const raw = parts.join("");
        const { plain, alignment, markup } = await readPage(raw);
        for (let i = 0; i < plain.length; i += 1) {
          if (/[\s]/u.test(plain[i]!)) continue;
          const { start, end } = alignment.toRaw({ start: i, end: i + 1 });
          expect(decodeReferences(raw.slice(start, end))).toContain(plain[i]);
        }
        expect(markup.lines!.length).toBe(plain === "" ? 0 : plain.split("\n").length);
      }),
      { seed: 6, numRuns: 400 },
    );
  });
});

describe("an article that the page's JSON-LD holds", () => {
  const TITLE = "کتابخانه سیار رسید";
  const page = (articleBody: string, body = "<div id='app'></div>"): string =>
    `<html><head><title>${TITLE}</title><script type="application/ld+json">${JSON.stringify({
      "@type": "NewsArticle",
      headline: TITLE,
      datePublished: "2024-05-06T10:20:00+03:30",
      articleBody,
    })}</script></head><body>${body}</body></html>`;
  it("is read where the page shows none, and its spans slice to its words", async () => {
    for (const html of [
      page(BODY.join("\n")),
      page(BODY.map((text) => `<p>${text.replaceAll("\u200c", "&zwnj;")}</p>`).join("")),
      page(BODY.join("\n")).replaceAll("ک", "\\u06a9"),
    ]) {
      const extraction = await extractPage(html);
      expect(bodyOf(extraction)).toEqual(BODY);
      expect(extraction.layers.article.metadata.published).toBe("2024-05-06T10:20:00+03:30");
      const points = [...html];
      for (const record of toRecords(extraction)) {
        if (record.type === "article") continue;
        const slice = points
          .slice(...record.source_span)
          .join("")
          .replace(/\\u([0-9a-f]{4})/giu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
        expect(visible(slice)).toBe(record.text.replace(/[\s\u200c]+/gu, ""));
      }
    }
  });
  it("loses nothing behind a mark of less-than", async () => {
    const cold = `${ONE} دما < ۵ درجه بود.`;
    expect(bodyOf(await extractPage(page([cold, ...BODY].join("\n"))))).toEqual([cold, ...BODY]);
  });
  it("is read where the page shows its beginning only", async () => {
    const shown = `<h1>${TITLE}</h1><p>${ONE.slice(0, 60)} …</p><a href="/in">برای خواندن ادامه وارد شوید</a>`;
    const extraction = await extractPage(page(BODY.join("\n"), shown));
    expect(bodyOf(extraction)).toEqual(BODY);
  });
  it("is left where the page shows more than it has", async () => {
    const extraction = await extractPage(page(ONE, `<h1>${TITLE}</h1><div class="text">${paragraphs}</div>`));
    expect(bodyOf(extraction)).toEqual(BODY);
  });
});

describe("authors in elements of their own", () => {
  const authorOf = async (markup: string): Promise<string | null> =>
    (await extractPage(article(`${markup}${paragraphs}`))).layers.article.metadata.author;
  it("are read without the words around them", async () => {
    for (const markup of [
      `<div>توسط <a rel="author" href="/u">مریم گلستانی</a></div>`,
      `<span class="post-author">ارسال شده توسط مریم گلستانی</span>`,
      `<p>نویسنده: <span class="writer">مریم گلستانی</span> <time>۱۷ اردیبهشت</time></p>`,
    ])
      expect(await authorOf(markup), markup).toBe("مریم گلستانی");
  });
  it("of other texts are not the article's", async () => {
    expect(await authorOf(`<div class="related"><a rel="author" href="/u">رضا کیانی</a></div>`)).toBeNull();
    expect(await authorOf(`<a rel="author" href="/u">همه نوشته‌های این نویسنده را در اینجا بخوانید</a>`)).toBeNull();
  });
});

describe("feeds", () => {
  it("hold no article of their own, however long their texts are", async () => {
    const item = `<item><title>کتاب</title><description>${BODY.join(" ")}</description></item>`;
    for (const feed of [
      `<?xml version="1.0"?><rss version="2.0"><channel><title>گلدشت</title>${item}${item}</channel></rss>`,
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>گلدشت</title>${item}${item}</feed>`,
    ]) {
      const extraction = await extractPage(feed);
      expect(bodyOf(extraction)).toEqual([]);
      expect(extraction.source.flags).toContain("not_article");
    }
  });
});
