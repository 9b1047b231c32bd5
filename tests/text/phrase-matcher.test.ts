import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/stages/segment/tokens.js";
import { matchKey } from "../../src/text/chars.js";
import { PhraseClasses } from "../../src/text/phrase-classes.js";
import { PhraseIndex } from "../../src/text/phrase-index.js";
import { PhraseMatcher } from "../../src/text/phrase-matcher.js";
import type { Tokens } from "../../src/text/tokens.js";

const RUNS = { numRuns: 1500, seed: 20233 };

/** Few letters, so that phrases overlap, begin alike and end inside each other's words. */
const letter = fc.constantFrom("\u06cc", "\u064a", "\u06a9", "\u0643", "\u0627", "\u0622", "\u0645", "1", "\u06f1");
const joint = fc.constantFrom("", "", " ", "\u200c", "  ", ".");
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.tuple(letter, joint), { maxLength }).map((parts) => parts.flat().join(""));

interface Hit {
  readonly value: string;
  readonly next: number;
}

/** Every phrase tried at every token border by comparing whole strings. */
function naive(phrases: readonly string[], tokens: Tokens, index: number, limit: number): Hit[] {
  const hits: Hit[] = [];
  for (let next = index + 1; next <= limit; next += 1)
    for (const value of phrases) if (tokens.keyOf(index, next) === matchKey(value)) hits.push({ value, next });
  return hits;
}

function found(matcher: PhraseMatcher<string>, tokens: Tokens, index: number, limit: number): Hit[] {
  const hits: Hit[] = [];
  matcher.each(tokens, index, limit, (value, next) => hits.push({ value, next }));
  return hits;
}

function matcherOf(phrases: readonly string[]): PhraseMatcher<string> {
  const matcher = new PhraseMatcher<string>();
  for (const phrase of phrases) matcher.add(matchKey(phrase), phrase);
  return matcher;
}

describe("the phrase matcher", () => {
  it("finds what comparing every phrase at every border finds, shortest first", () => {
    let hits = 0;
    fc.assert(
      fc.property(fc.array(text(4), { maxLength: 12 }), text(14), (phrases, page) => {
        const tokens = tokenize(page);
        const matcher = matcherOf(phrases);
        for (let limit = 0; limit <= tokens.count; limit += 1) {
          for (let index = 0; index <= limit; index += 1) {
            const expected = naive(phrases, tokens, index, limit);
            hits += expected.length;
            expect(found(matcher, tokens, index, limit)).toEqual(expected);
            expect(matcher.all(tokens, index, limit)).toEqual(expected);
            const next = matcher.nextBegin(tokens, index, limit);
            expect(next).toBeLessThanOrEqual(limit);
            if (expected.length > 0) expect(next).toBe(index);
            for (let at = index; at < next; at += 1) expect(matcher.mayBegin(tokens, at)).toBe(false);
            if (next < limit) expect(matcher.mayBegin(tokens, next)).toBe(true);
            const last = expected.at(-1);
            expect(matcher.longest(tokens, index, limit)).toEqual(
              last && {
                values: expected.filter(({ next }) => next === last.next).map(({ value }) => value),
                next: last.next,
              },
            );
          }
        }
      }),
      { ...RUNS, numRuns: 500 },
    );
    expect(hits).toBeGreaterThan(500);
  });

  it("gives the values of exactly one key", () => {
    fc.assert(
      fc.property(fc.array(text(4), { maxLength: 12 }), text(4), (phrases, asked) => {
        const matcher = matcherOf(phrases);
        const key = matchKey(asked);
        expect(matcher.get(key)).toEqual(key === "" ? [] : phrases.filter((phrase) => matchKey(phrase) === key));
      }),
      RUNS,
    );
  });

  it("holds many thousand phrases", () => {
    const matcher = new PhraseMatcher<number>();
    const phrase = (i: number): string =>
      i.toString(6).replace(/./gu, (digit) => "\u0627\u0628\u067e\u062a\u062b\u062c"[+digit]!);
    for (let i = 0; i < 20_000; i += 1) matcher.add(phrase(i), i);
    for (let i = 0; i < 20_000; i += 7) {
      expect(matcher.get(phrase(i))).toEqual([i]);
      expect(matcher.longest(tokenize(phrase(i)), 0, 1)).toEqual({ values: [i], next: 1 });
    }
    expect(matcher.get(phrase(20_001))).toEqual([]);
  });

  it("begins and ends at token borders only", () => {
    const matcher = matcherOf(["\u06a9\u0631\u062f"]);
    const page = tokenize(
      "\u0627\u0638\u0647\u0627\u0631\u06a9\u0631\u062f \u06a9\u0631\u062f\u0646\u062f \u0643\u0631\u062f",
    );
    expect([0, 1, 2].map((i) => found(matcher, page, i, page.count).length)).toEqual([0, 0, 1]);
  });

  it("finds the same when many matchers share one index, whatever was searched before", () => {
    const texts = fc.array(fc.array(text(4), { maxLength: 5 }), { minLength: 34, maxLength: 40 });
    fc.assert(
      fc.property(texts, text(4), text(10), (groups, late, page) => {
        const tokens = tokenize(page);
        const index = new PhraseIndex();
        const shared = groups.map(() => new PhraseMatcher<string>(index));
        groups.forEach((phrases, i) => {
          for (const phrase of phrases) shared[i]!.add(matchKey(phrase), phrase);
        });
        const same = (): void => {
          groups.forEach((phrases, i) => {
            const own = matcherOf(phrases);
            for (let at = 0; at < tokens.count; at += 1) {
              expect(found(shared[i]!, tokens, at, tokens.count)).toEqual(found(own, tokens, at, tokens.count));
              expect(shared[i]!.longest(tokens, at, tokens.count)).toEqual(own.longest(tokens, at, tokens.count));
              expect(shared[i]!.exactly(tokens, at, at + 2)).toEqual(own.exactly(tokens, at, at + 2));
              expect(shared[i]!.mayBegin(tokens, at)).toBe(own.mayBegin(tokens, at));
            }
          });
        };
        same();
        groups[0]!.push(late);
        shared[0]!.add(matchKey(late), late);
        same();
      }),
      { ...RUNS, numRuns: 40 },
    );
  });

  it("holds more nodes than a small number can name", () => {
    const index = new PhraseIndex();
    const matcher = new PhraseMatcher<number>(index);
    const letters = "ابتجدرسشعفقکگلمن";
    let key = 0;
    for (const a of letters)
      for (const b of letters)
        for (const c of letters)
          for (const d of letters) {
            matcher.add(a + b + c + d, key);
            key += 1;
          }
    expect(index.nodeCount).toBeGreaterThan(0xffff);
    const tokens = tokenize("نننن ابتج نننم");
    expect([0, 1, 2].map((at) => matcher.longest(tokens, at, 3)?.values[0])).toEqual([65535, 291, 65534]);
  });
});

describe("phrases by classes", () => {
  const read = (classes: PhraseClasses, text: string): number[] => {
    const found: number[] = [];
    classes.read(tokenize(text), 0, found);
    return found;
  };

  it("are found shortest first, each with all its classes", () => {
    const classes = new PhraseClasses();
    classes.add("من", 2);
    classes.add("منبع", 4);
    classes.add("منبع", 8);
    expect(read(classes, "من بع")).toEqual([2, 1, 12, 2]);
    expect(read(classes, "نه")).toEqual([]);
  });

  it("are read for each word by the longest phrase, with its length, up to a limit", () => {
    const classes = new PhraseClasses();
    classes.add("من", 2);
    classes.add("منبع", 4);
    classes.add("منبعد", 8);
    const tokens = tokenize("من بع، من بعد نه من بع");
    const read = (from: number, to: number): string => {
      const [kinds, lengths] = [new Uint8Array(tokens.count), new Uint8Array(tokens.count)];
      classes.readLongest(tokens, from, to, kinds, lengths);
      return Array.from(kinds, (kind, i) => `${kind}/${lengths[i]}`).join(" ");
    };
    expect(read(0, tokens.count)).toBe("4/2 0/0 0/0 8/2 0/0 0/0 4/2 0/0");
    expect(read(0, 1)).toBe("2/1 0/0 0/0 0/0 0/0 0/0 0/0 0/0");
    expect(read(1, 7)).toBe("0/0 0/0 0/0 8/2 0/0 0/0 2/1 0/0");
  });

  it("take a class more after a search", () => {
    const classes = new PhraseClasses();
    classes.add("من", 2);
    expect(read(classes, "من")).toEqual([2, 1]);
    classes.add("من", 4);
    expect(read(classes, "من")).toEqual([6, 1]);
  });
});

describe("the letters of phrases", () => {
  it("are 255 at most", () => {
    const matcher = new PhraseMatcher<number>();
    matcher.add(Array.from({ length: 255 }, (_, i) => String.fromCharCode(0x4e00 + i)).join(""), 1);
    const search = (): boolean => matcher.mayBegin(tokenize("\u4e00\u4e01"), 0);
    matcher.add("\u4e00\u4e01", 2);
    expect(search()).toBe(true);
    matcher.add("\u5000", 3);
    expect(search).toThrow(RangeError);
  });
});
