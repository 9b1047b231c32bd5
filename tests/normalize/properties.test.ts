import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalize } from "../../src/stages/normalize/index.js";
import { matchKey } from "../../src/text/chars.js";

/** Pieces that text is made of, so that random strings meet the rules and not only the alphabet. */
const pieces = fc.constantFrom(
  ..."ابپتجحدرزسشعفقکگلمنوهیآئءيكىةأإۀۓ",
  ..."0123456789۰۵۹٤٥",
  ...' \n\t.:،؛!؟?,;()[]«»"“”…/%٪-_*&\\',
  "\u200c",
  "\u200d",
  "\u200f",
  "\u00a0",
  "\u00ad",
  "\u064b",
  "\u0654",
  "\u0640",
  "\ufefb",
  "\ufdfc",
  "\r\n",
  "😀",
  "می ",
  " ها",
  "های",
  "ه ای",
  " اند",
  "شود",
  "کتاب",
  "گسترده",
  "سرمایه",
  "گذاری",
  "تصمیمگیری",
  "[n]",
  "_x000D_",
  "&zwnj;",
  "**",
  "...",
  "COVID-19",
  "https://a.ir/?p=1",
  "info@x.ir",
  "2.5",
  "1,200",
  "20:22",
);
const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));
const letters = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("").replace(/[[\]_&\\*]/gu, ""));

const counted = (key: string): string => [...key].sort().join("");
const words = (key: string): string => key.replace(/[^\p{L}\p{Nd}]/gu, "");

describe("normalize", () => {
  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(text, (raw) => {
        const once = normalize(raw).text;
        expect(normalize(once).text).toBe(once);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it("keeps every letter and digit, as the match key sees them", () => {
    fc.assert(
      fc.property(letters, (raw) => {
        // A tatweel alone, a sign that stands for a word and vowel signs have no letters of their own.
        const plain = raw.replace(/[\ufdfc\ufefb\u06d3]/gu, "");
        expect(counted(words(matchKey(normalize(plain).text)))).toBe(counted(words(matchKey(plain))));
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps newlines", () => {
    fc.assert(
      fc.property(letters, (raw) => {
        const lines = (s: string) => s.split(/\r\n|\n/u).length;
        expect(lines(normalize(raw).text)).toBe(lines(raw));
      }),
    );
  });

  it("reads each line for itself: a filter may take a text line by line", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [first, second] = [normalize(`${one}\n`).text, normalize(other).text];
        expect(normalize(`${one}\n${other}`).text).toBe(first + second);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps addresses byte for byte", () => {
    const address = fc.oneof(
      fc.webUrl({ withQueryParameters: true }).filter((url) => !/[.,:;!?)\]}'*"«»<>]$/u.test(url)),
      fc.emailAddress().filter((mail) => /^[a-z][a-z0-9]*@/iu.test(mail)),
    );
    fc.assert(
      fc.property(address, (url) => {
        expect(normalize(`نشانی ${url} است`).text).toContain(url.replace(/["«»<>“”].*$/u, ""));
      }),
    );
  });

  it("maps every character back to where it came from", () => {
    fc.assert(
      fc.property(text, (raw) => {
        const result = normalize(raw);
        let last = 0;
        for (let at = 0; at <= result.text.length; at += 1) {
          const from = result.alignment.rawOffset(at, "start");
          expect(from).toBeGreaterThanOrEqual(last);
          expect(from).toBeLessThanOrEqual(raw.length);
          last = from;
        }
        // A letter that was not made of several comes from the very letter it shows.
        for (let at = 0; at < result.text.length; at += 1) {
          const { start, end } = result.alignment.toRaw({ start: at, end: at + 1 });
          if (end - start !== 1) continue;
          const [is, was] = [matchKey(result.text[at]!), matchKey(raw[start]!)];
          if (/^[\p{L}\p{Nd}]$/u.test(is) && !/[\ufdfc\ufefb]/u.test(raw[start]!)) expect(is).toBe(was);
        }
        const whole = result.alignment.toRaw({ start: 0, end: result.text.length });
        expect(matchKey(normalize(raw.slice(whole.start, whole.end)).text)).toBe(matchKey(result.text));
      }),
      { numRuns: 1000 },
    );
  });

  it("lists changes that rebuild the text", () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { text: rewritten, changes } = normalize(raw, { changes: true });
        let rebuilt = "";
        let at = 0;
        for (const change of changes) {
          expect(raw.slice(change.raw.start, change.raw.end)).toBe(change.from);
          expect(rewritten.slice(change.text.start, change.text.end)).toBe(change.to);
          rebuilt += raw.slice(at, change.raw.start) + change.to;
          at = change.raw.end;
        }
        expect(rebuilt + raw.slice(at)).toBe(rewritten);
      }),
    );
  });

  it.each([
    ["one letter", "ب"],
    ["half-spaces", "\u200c"],
    ["letters and half-spaces", "ب\u200c"],
    ["digits", "۱"],
    ["digits and commas", "۱,"],
    ["quotes", '"'],
    ["opening quotes", " “ب"],
    ["dots", "."],
    ["dots and spaces", ". "],
    ["stars", "*"],
    ["invisible marks", "\u200f"],
    ["tatweel", "ـ"],
    ["loose suffixes", "کتاب ها "],
    ["می", "می "],
    ["Latin and dots", "a."],
    ["Latin, digits, Persian", "a 1 ب "],
    ["ampersands", "&"],
    ["short lines", "ب\n"],
    ["spaces", " "],
  ])("is linear in a megabyte of %s", { retry: 3 }, (_name, piece) => {
    const small = piece.repeat(Math.ceil(100_000 / piece.length));
    const large = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const time = (raw: string): number => {
      const start = performance.now();
      normalize(raw, { unwrap: true });
      return performance.now() - start;
    };
    time(small);
    const fast = Math.min(time(small), time(small), time(small));
    const slow = Math.min(time(large), time(large));
    // Ten times the text; a quadratic rule would take a hundred times as long.
    expect(slow).toBeLessThan(40 * fast + 100);
  });
});
