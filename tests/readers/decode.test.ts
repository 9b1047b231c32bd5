import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/errors.js";
import { decode } from "../../src/readers/decode.js";
import { declaredCharset, looksLikeHtml } from "../../src/readers/sniff.js";
import { arabicLetters, encodeIn, encodeUtf16 } from "./encode.js";

const TEXT =
  "کتابخانه‌های گلدشت: ۱۲ روستا، چهار پل و ژاله؛ «گچ» را خرید.\nفرماندار گلدشت گفت: سال آینده کتابخانه‌ای تازه می‌سازیم.\n";
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const marked = (mark: readonly number[], bytes: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...bytes]);

describe("decode", () => {
  it.each([
    ["utf-8", utf8(TEXT), "utf-8"],
    ["utf-8 with a mark", marked([0xef, 0xbb, 0xbf], utf8(TEXT)), "utf-8"],
    ["utf-16le with a mark", marked([0xff, 0xfe], encodeUtf16(TEXT, "le")), "utf-16le"],
    ["utf-16be with a mark", marked([0xfe, 0xff], encodeUtf16(TEXT, "be")), "utf-16be"],
    ["utf-16le without one", encodeUtf16(TEXT, "le"), "utf-16le"],
    ["utf-16be without one", encodeUtf16(TEXT, "be"), "utf-16be"],
    ["utf-16le of a page in ASCII", encodeUtf16("<html><title>news</title></html>", "le"), "utf-16le"],
  ])("reads %s", (_name, bytes, encoding) => {
    const decoded = decode(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.flags).toEqual([]);
    expect(decoded.text).toBe(bytes.length < 100 ? "<html><title>news</title></html>" : TEXT);
  });

  it("reads windows-1256 with its half-spaces and the four Persian letters", () => {
    const text = arabicLetters(TEXT);
    expect(decode(encodeIn("windows-1256", text))).toEqual({ text, encoding: "windows-1256", flags: [] });
  });

  it("reads iso-8859-6, which has neither", () => {
    const text =
      "قال وزير النفط: ارتفع انتاج الحقول في الربيع، والاسعار ثابتة في اسواق المدينة منذ ايام؛ هل ينتهي ذلك؟\n";
    expect(decode(encodeIn("iso-8859-6", text))).toEqual({ text, encoding: "iso-8859-6", flags: [] });
    expect(decode(encodeIn("iso-8859-6", text), "iso-8859-6").encoding).toBe("iso-8859-6");
  });

  it("believes bytes, not declarations", () => {
    expect(decode(utf8(TEXT), "windows-1256")).toEqual({ text: TEXT, encoding: "utf-8", flags: [] });
    const old = encodeIn("windows-1256", arabicLetters(TEXT));
    for (const lie of ["utf-8", "utf-16", "windows-1252", "no-such-thing", ""])
      expect(decode(old, lie), lie).toMatchObject({ encoding: "windows-1256", text: arabicLetters(TEXT) });
  });

  it("undoes UTF-8 that was read as windows-1256, and says so", () => {
    const broken = new TextDecoder("windows-1256").decode(utf8(TEXT));
    expect(broken).not.toBe(TEXT);
    expect(decode(utf8(broken))).toEqual({ text: TEXT, encoding: "utf-8", flags: ["mojibake_repaired"] });
  });

  it("undoes UTF-8 that was read as windows-1252 where no byte was lost", () => {
    const text = "سلام دنیا از شهر سبز گلدشت و روستاهای دور و نزدیک آن";
    const broken = new TextDecoder("windows-1252").decode(utf8(text));
    expect(decode(utf8(broken))).toEqual({ text, encoding: "utf-8", flags: ["mojibake_repaired"] });
  });

  it("leaves text alone that only looks like it: words of ط and ظ, a quoted bit of mojibake", () => {
    const words = "طوطی ظریف طلایی غروب عظیم طبیعت را طی طریق عطر طاق طاووس طبق ظهر ظاهر عاطفه طه غلط";
    const quoted = `${TEXT}کاربر نوشت: «${new TextDecoder("windows-1256").decode(utf8("خبر"))}».`;
    for (const text of [words, quoted]) expect(decode(utf8(text))).toEqual({ text, encoding: "utf-8", flags: [] });
  });

  it("names the first bad byte", () => {
    const bad = Uint8Array.from([...utf8("News in ASCII, "), 0xff, ...utf8(" and more")]);
    const refusal = (bytes: Uint8Array): unknown => {
      try {
        return decode(bytes);
      } catch (error) {
        return error;
      }
    };
    expect(refusal(bad)).toBeInstanceOf(InputError);
    expect(refusal(bad)).toMatchObject({ code: "undecodable", message: expect.stringContaining("byte 0xff at 15") });
    expect(refusal(marked([0xff, 0xfe], Uint8Array.from([0x00, 0xd8, 0x41, 0x00])))).toMatchObject({
      code: "undecodable",
      message: expect.stringContaining("utf-16le"),
    });
  });

  it("does not take UTF-8 cut in the middle of a letter for an old code page", () => {
    const bytes = utf8(TEXT);
    const cut = bytes.subarray(0, bytes.indexOf(0x0a) - 2);
    const inside = cut.subarray(0, cut.findLastIndex((byte) => byte >= 0xc0) + 1);
    expect(() => decode(inside)).toThrow(/byte 0x[0-9a-f]{2} at \d+/u);
  });

  it("reads an empty input", () => {
    expect(decode(new Uint8Array())).toEqual({ text: "", encoding: "utf-8", flags: [] });
  });

  it("gives text or refuses, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.option(fc.string(), { nil: undefined }), (bytes, declared) => {
        try {
          expect(decode(bytes, declared).text).toBeTypeOf("string");
        } catch (error) {
          expect(error).toMatchObject({ code: "undecodable" });
        }
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

describe("what a text is", () => {
  it.each([
    ["<!DOCTYPE html><p>x", "page", true],
    ["\n  <html lang=fa>", "page", true],
    ["<?xml version='1.0'?><html>", "page", true],
    ["<b>پررنگ</b> در متن", "page", false],
    ["کتابخانه <html> چیست؟", "page", false],
    ["متن", "page.HTM", true],
    ["متن", "page.html.gz", true],
    ["<html><p>x", "page.txt", false],
  ])("«%s» in %s: %s", (text, path, html) => expect(looksLikeHtml(text, path)).toBe(html));

  it("reads a declared character set from the first bytes", () => {
    expect(declaredCharset(utf8('<meta charset="windows-1256">'))).toBe("windows-1256");
    expect(declaredCharset(utf8("<meta content='text/html; charset=utf-8'>"))).toBe("utf-8");
    expect(declaredCharset(utf8("<p>خبر</p>"))).toBeUndefined();
    expect(declaredCharset(utf8(`${" ".repeat(5000)}<meta charset=utf-8>`))).toBeUndefined();
  });
});
