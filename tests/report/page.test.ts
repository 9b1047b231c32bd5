import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FIXTURES, gozareh } from "../cli/run-cli.js";
import { axeProblems, CHROMIUM, enter, launch, openPage } from "./browser.js";

const folder = mkdtempSync(join(tmpdir(), "gozareh-report-"));
const REPORT = join(folder, "report.html");
const HOSTILE = join(folder, "hostile.html");

const ATTACK = `</script><script>alert(1)</script></style><img src=x onerror=alert(2)><!-- `;

function writeHostileArticles(): string {
  const below = join(folder, "hostile");
  mkdirSync(below);
  writeFileSync(
    join(below, `1-${ATTACK.replaceAll("/", "_")}.txt`),
    `${ATTACK}عنوان ${ATTACK}\nمریم ${ATTACK} کاظمی گفت: ${ATTACK} بیش از ۵۰ تن ${ATTACK} گندم رسید.\nوی افزود: ‮۱۲ درصد‬ رشد \u2067داشت.`,
  );
  writeFileSync(
    join(below, "2-long.txt"),
    `یک سطر\nوزیر نیرو گفت: ${`${"گندم رسید و ".repeat(80)}۵ تن آمد. `.repeat(1000)}`,
  );
  writeFileSync(join(below, "3-csv.txt"), `عنوان\nوزیر نیرو گفت: =HYPERLINK("x") ۷ تن رسید.`);
  return below;
}

// vitest starts this file whether or not there is a browser; the word below is what its report then says.
describe.skipIf(CHROMIUM === undefined)(
  "the report in a browser (skipped: no Chromium; install it or set CHROMIUM)",
  () => {
    let browser: Browser;

    beforeAll(async () => {
      expect(gozareh(["report", FIXTURES, join(folder, "missing.txt"), "-o", REPORT]).status).toBe(2);
      expect(gozareh(["report", writeHostileArticles(), "-o", HOSTILE]).status).toBe(0);
      browser = await launch();
    }, 120_000);

    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it("opens on the overview with counts, charts and errors, asks for nothing and has nothing to complain of", async () => {
      const { page, complaints, requests } = await openPage(browser, REPORT);
      expect(await page.getAttribute("html", "dir")).toBe("rtl");
      expect(await page.textContent(".figures")).toContain("۲۴");
      expect(await page.locator(".bars").count()).toBe(5);
      expect(await page.locator(".bars rect").count()).toBeGreaterThan(30);
      expect(await page.textContent("main")).toContain("no such file or folder");
      await page.click("header button");
      expect(await page.getAttribute("html", "dir")).toBe("ltr");
      expect(await page.textContent("h1")).toBe("Overview");
      for (const room of ["claims", "speakers", "articles"]) await enter(page, room);
      expect(complaints).toEqual([]);
      expect(requests).toEqual([]);
    });

    it("filters, searches with either keyboard, sorts and clears the table of claims", async () => {
      const { page } = await openPage(browser, REPORT);
      await enter(page, "claims");
      const all = await page.textContent(".count");
      await page.selectOption("select[name=dimension]", "money");
      const money = await page.locator("tbody tr").count();
      expect(money).toBeGreaterThan(10);
      await page.click("[data-column=value]");
      expect(await page.getAttribute("th:nth-child(2)", "aria-sort")).toBe("descending");
      expect(await page.textContent("tbody tr:first-child")).toContain("۲۸٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰ ریال");
      await page.click("[data-column=value]");
      expect(await page.getAttribute("th:nth-child(2)", "aria-sort")).toBe("ascending");
      await page.fill("input[type=search]", "ميليارد");
      const found = await page.locator("tbody tr").count();
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThan(money);
      for (const text of await page.locator("tbody tr").allTextContents()) expect(text).toContain("میلیارد");
      await page.fill("input[type=search]", "qqqq");
      expect(await page.locator("tbody tr").count()).toBe(0);
      await page.click("button[type=reset]");
      expect(await page.textContent(".count")).toBe(all);
      await page.click("nav.paging button:last-child");
      expect(await page.textContent("nav.paging span")).toContain("۲");
    });

    it("jumps from a claim to its record, to its words and back, with the keyboard too", async () => {
      const { page } = await openPage(browser, REPORT);
      await enter(page, "claims");
      await page.selectOption("select[name=dimension]", "money");
      await page.click("tbody tr:first-child td.value a");
      const record = await page.waitForSelector("li:focus");
      const id = (await record.getAttribute("id"))!.slice(2);
      await page.click("li:focus .foot a");
      await page.waitForSelector(`#t-${id}:focus`);
      await page.keyboard.press("Enter");
      await page.waitForSelector(`#r-${id}:focus`);
      await page.goBack();
      await page.waitForSelector(`#t-${id}:focus`);
      await page.locator("li strong a").first().click();
      await page.waitForSelector("blockquote");
      await page.waitForSelector("tbody tr");
    });

    it("marks the very words of each claim", async () => {
      const { page } = await openPage(browser, REPORT);
      await enter(page, "articles");
      await page.locator("tbody a").nth(3).click();
      await page.waitForSelector(".records");
      const printed = gozareh([join(FIXTURES, "04-date-widget.txt"), "--only", "claim"]).records();
      const marked = await page.locator("a.claim").allTextContents();
      expect(marked).toEqual(printed.map((claim) => claim["text"]));
    });

    it.each(["csv", "json"])("downloads what is found as %s", async (format) => {
      const { page, complaints } = await openPage(browser, HOSTILE);
      await enter(page, "claims");
      await page.fill("input[type=search]", "کاظمی");
      const count = await page.locator("tbody tr").count();
      expect(count).toBeGreaterThan(0);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: format.toUpperCase() }).click(),
      ]);
      const file = readFileSync(await download.path(), "utf8");
      expect(download.suggestedFilename()).toBe(`gozareh-claims.${format}`);
      if (format === "json") expect((JSON.parse(file) as unknown[]).length).toBe(count);
      else expect(file.trimEnd().split("\r\n").length).toBe(count + 1);
      expect(complaints).toEqual([]);
    });

    it("keeps hostile articles text: markup, direction controls, a line of a megabyte", async () => {
      const { page, complaints, requests } = await openPage(browser, HOSTILE);
      for (const room of ["", "claims", "speakers", "articles"]) {
        await enter(page, room);
        expect(await page.locator("main img, main script, main style").count()).toBe(0);
      }
      await page.click("tbody a");
      await page.waitForSelector(".records");
      expect(await page.textContent("h1")).toContain("<img src=x onerror=alert(2)>");
      expect(await page.textContent("main")).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
      await page.goBack();
      await page.locator("tbody a").nth(1).click();
      await page.waitForSelector(".records");
      expect((await page.textContent(".text"))!.length).toBeGreaterThan(900_000);
      expect(await page.locator("a.claim").count()).toBe(await page.locator(".records li.number").count());
      expect(complaints).toEqual([]);
      expect(requests).toEqual([]);
    }, 120_000);

    it.each([
      { dark: false, width: 1280 },
      { dark: true, width: 1280 },
      { dark: false, width: 390 },
    ])(
      "has no serious problem of access (%o)",
      async (look) => {
        const { page } = await openPage(browser, REPORT, look);
        const problems: Record<string, string[]> = {};
        for (const room of ["", "claims", "speakers", "articles", "article/3", "article/12", "speaker/0"]) {
          await page.evaluate(`location.hash = "#/${room}"`);
          await page.waitForFunction(
            `document.querySelector("main h1") && !document.querySelector("main").dataset.seen`,
          );
          problems[room] = await axeProblems(page);
          await page.evaluate(`document.querySelector("main").dataset.seen = "1"`);
          const wide = await page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth",
          );
          expect(wide, `${room} is wider than the screen`).toBeLessThanOrEqual(0);
        }
        expect(Object.values(problems).flat()).toEqual([]);
      },
      120_000,
    );
  },
);
