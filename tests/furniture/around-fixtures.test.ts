import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/model/record.js";
import { createExtractor, type Extraction } from "../../src/pipeline/extractor.js";
import { readHtml } from "../../src/readers/html/index.js";
import { toRecords } from "../../src/writers/records.js";
import { AROUND } from "./around.js";
import { lostLetters, readPage } from "./read-page.js";

const fixtures = new URL("../../fixtures/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, fixtures), "utf8");

/** The fixtures' articles without what stood around them, as their golden records have them. */
const ARTICLES = readdirSync(new URL("golden/", fixtures))
  .map((name) => JSON.parse(read(`golden/${name}`).split("\n")[0]!) as ArticleRecord)
  .filter(({ title }) => title !== null)
  .map(({ id, title, text }) => ({ id, title: title!, body: text.split("\n") }));

/** Whether an article's beginning says most of its headline's longer words: else other news above it look the same. */
const saysItsHeadline = ({ title, body }: (typeof ARTICLES)[number]): boolean => {
  const words = title.split(/[^\p{L}\u200c]+/u).filter((word) => word.length > 2);
  return words.filter((word) => body.slice(0, 2).join(" ").includes(word)).length * 4 >= words.length * 3;
};

/** Who says what, and which numbers: without offsets. */
const said = (extraction: Extraction): unknown[] =>
  toRecords(extraction).map((record) => {
    if (record.type === "article") return [record.title, record.text];
    return [record.speaker, record.text, record.type === "claim" ? record.value_text : record.cue];
  });

describe("an article says the same whatever stands around it", () => {
  it("was asked of many articles", () => {
    expect(ARTICLES.length).toBeGreaterThanOrEqual(15);
    expect(Object.keys(AROUND).length).toBeGreaterThanOrEqual(20);
  });

  for (const [
    name,
    { above = [], title = (headline: string) => [headline], between = [], below = [] },
  ] of Object.entries(AROUND))
    it(name, () => {
      const asked = name === "latest news above the title" ? ARTICLES.filter(saysItsHeadline) : ARTICLES;
      expect(asked.length).toBeGreaterThanOrEqual(10);
      for (const { id, title: headline, body } of asked) {
        const bare = readPage([headline, "", ...body].join("\n"));
        // A box stands between two paragraphs, not behind the last.
        const box = body.length > 3 ? between : [];
        const lines = [...above, ...title(headline), "", ...body.slice(0, 2), ...box, ...body.slice(2), "", ...below];
        const whole = readPage(lines.join("\n"));
        expect(said(whole), id).toEqual(said(bare));
        expect(lostLetters(whole), id).toEqual([]);
      }
    });
});

describe("every letter of the input is in the text, a field or what was removed", () => {
  it.each(readdirSync(new URL("articles/", fixtures)))("%s", (name) => {
    expect(lostLetters(readPage(read(`articles/${name}`)))).toEqual([]);
  });

  const extractor = createExtractor();
  it.each(readdirSync(new URL("pages/", fixtures)))("%s, of what the page shows", async (name) => {
    const text = read(`pages/${name}`);
    const origin = { id: name, path: name, encoding: "utf-8", sha256: "", flags: [] };
    const extraction = extractor.extract(await readHtml({ ...origin, text }));
    expect(lostLetters(extraction)).toEqual([]);
  });
});
