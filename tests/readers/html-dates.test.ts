import { describe, expect, it } from "vitest";
import { extractPage } from "./page.js";

const TEXT = `<p>به گزارش خبرگزاری گلدشت، کتابخانه سیار با دو هزار جلد کتاب به روستاهای شهرستان گلدشت رسید و سه هفته می‌ماند.</p>
<p>رئیس کتابخانه‌های گلدشت گفت: این کتابخانه هر هفته در یک روستا می‌ماند و کودکان آن را دوست دارند.</p>`;

/** The date of a page with these carriers in its head and its body, and the flags. */
async function dated(
  head: string,
  body = "",
  above = "",
): Promise<{ published: string | null; flags: readonly string[] }> {
  const { layers } = await extractPage(
    `<html><head><title>کتابخانه سیار رسید</title>${head}</head><body>${above}<h1>کتابخانه سیار رسید</h1>${body}<article>${TEXT}</article></body></html>`,
  );
  return { published: layers.article.metadata.published, flags: layers.article.flags };
}
const meta = (content: string): string => `<meta property="article:published_time" content="${content}">`;
const linked = (date: string): string =>
  `<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "${date}"}</script>`;

describe("the date of a page", () => {
  it.each([
    ["2020-05-10T18:59:00+04:30", "2020-05-10T18:59:00+04:30"],
    ["2020-05-10T14:29:00Z", "2020-05-10T18:59:00+04:30"],
    ["2023-05-10T14:29:00.000Z", "2023-05-10T17:59:00+03:30"],
    ["2022-01-10T20:40:00+00:00", "2022-01-11T00:10:00+03:30"],
    ["۱۳۹۹/۰۲/۲۱ - ۱۸:۵۹", "2020-05-10T18:59:00+04:30"],
    ["2016 - 12 - 29T16: 31:55 + 00:00", "2016-12-29T20:01:55+03:30"],
    ["2020-02-18 T 07:20:50 +0330", "2020-02-18T07:20:50+03:30"],
    ["Dec 29, 2016 16:31:55", "2016-12-29T16:31:55+03:30"],
    ["1402/06/28", "2023-09-19"],
    ["6/22/2020 7:09:08 AM", "2020-06-22T07:09:08+04:30"],
    ["1402/13/28", null],
    ["0000-00-00 00:00:00", null],
    ["28 - شوال - 1445", null],
    ["۳ روز پیش", null],
    ["دیروز", null],
  ])("«%s» in the head is %s", async (written, iso) => {
    expect((await dated(meta(written))).published).toBe(iso);
    expect((await dated(linked(written))).published).toBe(iso);
  });

  it.each([
    ["<span class='date'>۲ تیر ۱۳۹۹ - ۱۲:۰۹:۰۸ ب.ظ</span>", "2020-06-22T12:09:08+04:30"],
    ["<span class='date'>۲ تیر ۱۳۹۹ - ۷:۰۹ ب.ظ</span>", "2020-06-22T19:09:00+04:30"],
    ["<span class='date'>پنجشنبه ۹ دى ۱۳۹۵ ساعت ۱۹:۴۸</span>", "2016-12-29T19:48:00+03:30"],
    ["<div class='news-date'>تاریخ انتشار: ۹۵/۱۰/۰۹</div>", "2016-12-29"],
    ["<div>تاریخ انتشار: ۱۲ ژوئن ۲۰۲۱</div>", "2021-06-12"],
    ["<div>تاریخ انتشار: ۱۲ حمل ۱۴۰۰</div>", "2021-04-01"],
  ])("%s on the page is %s", async (body, iso) => {
    expect((await dated("", body)).published).toBe(iso);
  });

  it("is what most carriers say, with the hour that one of them gives", async () => {
    const jalali = "<span class='date'>۲۱ اردیبهشت ۱۳۹۹</span>";
    expect(await dated(meta("2020-05-10"), jalali)).toMatchObject({ published: "2020-05-10", flags: [] });
    expect(await dated(linked("2020-05-10T18:59:00+04:30"), jalali)).toMatchObject({
      published: "2020-05-10T18:59:00+04:30",
      flags: [],
    });
  });

  it("that carriers disagree on is flagged", async () => {
    const stale = await dated(meta("2019-01-01T10:00:00+03:30"), "<span class='date'>۲۱ اردیبهشت ۱۳۹۹ - ۱۸:۵۹</span>");
    expect(stale.flags).toEqual(["dates_differ"]);
    expect(await dated(linked("2020-05-10") + meta("2019-01-01"))).toMatchObject({ flags: ["dates_differ"] });
  });

  it("is no rendering time, no crawl day, no date of a comment", async () => {
    expect(
      (
        await dated(
          `<meta name="date" content="2024-05-06 T 07:20:50 +0330"><meta property="og:updated_time" content="2024-05-06T07:20:50Z">`,
        )
      ).published,
    ).toBeNull();
    expect(
      (
        await dated(
          "",
          "<span class='date'>۲۸ شهریور ۱۴۰۲</span>",
          "<div class='header_date'>دوشنبه ۱۷ اردیبهشت ۱۴۰۳ برابر با 6 May 2024</div>",
        )
      ).published,
    ).toBe("2023-09-19");
    expect(
      (await dated("", "</article><div class='comments'><span class='date'>۱۴۰۲/۰۷/۰۱</span></div>")).published,
    ).toBeNull();
  });
});
