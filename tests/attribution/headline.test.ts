import { describe, expect, it } from "vitest";
import { defaultLexicon } from "../../src/lexicon/index.js";
import { type Document, withLayers } from "../../src/model/document.js";
import type { BlockRole, Statement } from "../../src/model/layers.js";
import { attribute, compileAttributionResources } from "../../src/stages/attribution/index.js";
import { segment } from "../../src/stages/segment/index.js";
import { Alignment } from "../../src/text/alignment.js";
import { sourceOf } from "../lexicon/check-entries.js";

const resources = compileAttributionResources(defaultLexicon);

/** Statements of an article whose blocks have the given roles, the rest being paragraphs. */
function read(text: string, roles: readonly BlockRole[]): { statements: readonly Statement[]; text: string } {
  const doc: Document = { source: sourceOf(text), text, alignment: Alignment.identity, layers: {} };
  const segmented = withLayers(doc, segment(doc));
  const labels = segmented.layers.blocks.map((_, i) => ({ role: roles[i] ?? ("paragraph" as const), rule: "test" }));
  const labelled = withLayers(segmented, {
    article: {
      labels,
      body: [],
      removed: [],
      metadata: {
        title: null,
        kicker: null,
        lead: null,
        published: null,
        publishedText: null,
        agency: null,
        place: null,
        author: null,
        code: null,
        url: null,
        tags: [],
      },
      flags: [],
      confidence: 1,
      rule: "test",
    },
  });
  return { statements: attribute(labelled, resources).statements, text };
}

const summary = (text: string, roles: readonly BlockRole[]) =>
  read(text, roles).statements.map((s) => [
    s.speaker?.name ?? s.speaker?.role ?? "-",
    text.slice(s.start, s.end),
    s.quoteType,
  ]);

describe("headlines", () => {
  it("X: Y, the office named in the body", () => {
    expect(summary("شهردار یزد: پارک باز می‌شود\nبهمن فرهمند شهردار یزد گفت: کار تمام شد.", ["title"])).toEqual([
      ["بهمن فرهمند", "پارک باز می‌شود", "headline"],
      ["بهمن فرهمند", "کار تمام شد", "unmarked"],
    ]);
  });
  it("X: Y, a surname whose person the body names", () => {
    expect(summary("فرهمند: پارک باز می‌شود\nبهمن فرهمند گفت: کار تمام شد.", ["title"])[0]).toEqual([
      "بهمن فرهمند",
      "پارک باز می‌شود",
      "headline",
    ]);
  });
  it("a kicker with the source over the headline", () => {
    expect(
      summary("فرماندار میبد در جمع کشاورزان:\nآب کم است\nبهمن فرهمند گفت: باران نبارید.", ["kicker", "title"])[0],
    ).toEqual(["بهمن فرهمند", "آب کم است", "headline"]);
  });
  for (const kicker of [
    "فرماندار میبد خبر داد:",
    "فرماندار میبد در جمع خبرنگاران تشریح کرد؛",
    "فرماندار میبد اعلام کرد",
  ])
    it(`a kicker with a verb: ${kicker}`, () => {
      expect(
        summary(`${kicker}\nآب کم است\nبهمن فرهمند فرماندار میبد گفت: باران نبارید.`, ["kicker", "title"])[0],
      ).toEqual(["بهمن فرهمند", "آب کم است", "headline"]);
    });
  it("X خبر داد: Y, the verb is the cue and no part of the office", () => {
    const text = "شهردار یزد خبر داد: گشایش پارک\nپارک یزد باز شد.";
    const [statement] = read(text, ["title"]).statements;
    expect(statement!.speaker?.role).toBe("شهردار یزد");
    expect(text.slice(statement!.cue!.start, statement!.cue!.end)).toBe("خبر داد");
  });
  it("a kicker with a verb but nobody who speaks is no source", () => {
    expect(summary("در نشست شورا مطرح شد:\nآب کم است\nآب کم است.", ["kicker", "title"])).toEqual([]);
  });
  it("a medium", () => {
    expect(summary("رویترز: نفت گران شد\nنفت امروز گران شد.", ["title"])).toEqual([
      ["رویترز", "نفت گران شد", "headline"],
    ]);
  });
  it("a topic before the colon is no source", () => {
    expect(summary("گزارش تصویری: بازار یزد\nبازار شلوغ بود.", ["title"])).toEqual([]);
    expect(summary("بازار یزد: روزهای شلوغ\nبازار شلوغ بود.", ["title"])).toEqual([]);
  });
  it("a colon in a clock time is none", () => {
    expect(summary("ساعت ۱۲:۳۰ در یزد\nبازار شلوغ بود.", ["title"])).toEqual([]);
  });
  it("furniture is not read", () => {
    expect(
      summary("رضا کیانی گفت: کار تمام شد.\nرضا احمدی گفت: دیدگاه من این است.", ["paragraph", "furniture"]),
    ).toHaveLength(1);
  });
});

describe("pages wrapped by hand", () => {
  it("joins the lines of a paragraph", () => {
    const text = [
      "رضا کیانی در نشست خبری با اشاره به کارهای امسال در استان یزد و شهرهای آن",
      "گفت: امسال سه پل در این استان ساخته شد که کار آنها دو سال به درازا کشیده",
      "شده بود.",
      "",
      "وی افزود: برای سال آینده هم ساخت دو بیمارستان و یک دانشگاه در برنامه است",
      "که بودجه آنها رسیده است.",
    ].join("\n");
    const { statements } = read(text, []);
    expect(statements.map((s) => text.slice(s.start, s.end).split("\n").length)).toEqual([2, 2]);
    expect(statements.map((s) => s.speaker?.name)).toEqual(["رضا کیانی", "رضا کیانی"]);
  });
  it("leaves short lines alone", () => {
    expect(summary("رضا کیانی گفت: خوب است.\nآب یزد\nسد پر است.", [])).toEqual([["رضا کیانی", "خوب است", "unmarked"]]);
  });
});
