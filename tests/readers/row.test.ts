import { describe, expect, it } from "vitest";
import type { InputError } from "../../src/model/errors.js";
import { createExtractor } from "../../src/pipeline/extractor.js";
import { objectSource, rowSource } from "../../src/readers/row.js";
import { toRecords } from "../../src/writers/records.js";

const SHA = "0123456789abcdef".repeat(4);
const ORIGIN = { path: "-", sha256: SHA };
const BODY = "وزیر نیرو گفت: تولید برق ۱۲ درصد افزایش یافت.";

const sourceOf = (row: unknown) => rowSource(JSON.stringify(row), ORIGIN);
const refusal = (line: string): Promise<InputError> =>
  rowSource(line, ORIGIN).then(
    () => expect.fail(`${line} was read`),
    (error: InputError) => error,
  );

describe("a row", () => {
  it("gives its text under any of the usual keys, the first filled one", async () => {
    for (const key of ["text", "content", "body", "articleBody", "raw_content", "full_text", "matn"])
      expect((await sourceOf({ [key]: BODY })).raw).toBe(BODY);
    expect((await sourceOf({ text: "", body: BODY })).raw).toBe(BODY);
    expect((await sourceOf({ text: null, content: ["یک", { text: "دو", type: "p" }] })).raw).toBe("یک\nدو");
    expect((await sourceOf({ text: "" })).raw).toBe("");
  });

  it("passes its id through, as text or number, and is named by its bytes without one", async () => {
    expect((await sourceOf({ id: "a/۱", text: BODY })).id).toBe("a/۱");
    expect((await sourceOf({ _id: 7, text: BODY })).id).toBe("7");
    expect((await rowSource('{"id": 9007199254740993, "text": "x"}', ORIGIN)).id).toBe("9007199254740993");
    expect((await sourceOf({ text: BODY })).id).toBe("0123456789abcdef");
    const unclear = await refusal('{"id": 9007199254740993, "a": {"id": 9007199254740992}, "text": "x"}');
    expect(unclear).toMatchObject({ code: "bad_row", message: expect.stringContaining("id") });
  });

  it("is refused when it is no object with a text", async () => {
    for (const line of ["", "{", "[]", "null", '"text"', "{}", '{"text": 5}', '{"text": [5]}', "[".repeat(100_000)])
      expect(await refusal(line)).toMatchObject({ name: "InputError", code: "bad_row" });
    expect((await refusal('{"__proto__": {"text": "x"}}')).code).toBe("bad_row");
  });

  it("reads its HTML, whole pages and pieces of them, and counts offsets in that string", async () => {
    const html = `<p>${BODY}</p><p>وی افزود: ۵ واحد افتتاح شد.</p>`;
    for (const row of [{ html }, { raw_html: html }, { content: html }]) {
      const source = await sourceOf(row);
      expect(source).toMatchObject({ format: "html", raw: html });
      expect(source.plain).not.toContain("<p>");
    }
  });
});

describe("what a row says beside its text", () => {
  const extractor = createExtractor();
  const article = async (row: object) => toRecords(extractor.extract(await objectSource(row, ORIGIN)))[0]!;
  const about = {
    title: "تولید برق کشور افزایش یافت",
    date: "1402/06/28",
    url: "https://example.org/1",
    author: "نسرین کاوه",
    tags: ["برق", "نیرو"],
  };

  it("is in the article, and no line of the text is taken for a title", async () => {
    const text = `خبر کوتاه از برق\n${BODY}`;
    expect(await article({ ...about, text })).toMatchObject({
      title: about.title,
      published: "2023-09-19",
      url: about.url,
      author: about.author,
      tags: about.tags,
      text: expect.stringContaining("خبر کوتاه"),
    });
  });

  it("is not said twice where the text begins with the title", async () => {
    const record = await article({ ...about, text: `\n${about.title}\n${BODY}` });
    expect(record).toMatchObject({ title: about.title });
    expect(record.type === "article" && record.text).toBe(BODY);
  });

  it("fills what a page does not tell", async () => {
    const record = await article({ ...about, html: `<html><body><article><p>${BODY}</p></article></body></html>` });
    expect(record).toMatchObject({ title: about.title, url: about.url, published: "2023-09-19" });
  });
});
