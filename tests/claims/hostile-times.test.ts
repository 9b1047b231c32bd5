import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLexicon } from "../../src/lexicon/index.js";
import { createExtractor } from "../../src/pipeline/extractor.js";
import { sourceOf } from "../lexicon/check-entries.js";

const extractor = createExtractor();
const WORDS = [
  ...new Set(
    [
      ...defaultLexicon.time.words,
      ...defaultLexicon.time.months,
      ...defaultLexicon.time.weekdays,
      ...defaultLexicon.places.words,
    ].flatMap(({ forms }) => forms),
  ),
  ..."۱۳۹۸ ۹۸ ۲۰۲۲ ۶ ۱۲ نخست دوم ۲۰ نفر تن درصد و ، تا از به که است شد ( ) تهران بم یزد ۱۴۰۲/۰۶/۲۸ ۰۱".split(" "),
];
const page = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
  .map((words) => `پل تازه شهر باز شد\n۲۸ شهریور ۱۴۰۲ - ۲۰:۲۲\n${words.join(" ")} ۲۰ نفر آمدند.`);

const ISO = /^(?:\.\.|\d{4}-\d{2}-\d{2})\/(?:\.\.|\d{4}-\d{2}-\d{2})$/;

describe("any order of words of time and place", () => {
  it("gives words of the sentence and whole intervals", () => {
    fc.assert(
      fc.property(page, (text) => {
        const { layers, text: normalized } = extractor.extract(sourceOf(text));
        for (const { time, timeValue, place, sentence } of layers.claims) {
          const { start, end } = layers.sentences[sentence]!;
          const words = normalized.slice(start, end);
          if (time !== null) expect(words).toContain(time);
          if (place !== null) expect(words).toContain(place);
          if (timeValue === null) continue;
          expect(time).not.toBeNull();
          expect(timeValue).toMatch(ISO);
          const [first, last] = timeValue.split("/") as [string, string];
          expect(timeValue).not.toBe("../..");
          if (first !== ".." && last !== "..") expect(first <= last).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  const long: readonly (readonly [name: string, word: string])[] = [
    ["months", "فروردین و "],
    ["days of a month", "۱۲ و ۱۳ تا "],
    ["years", "سال ۹۸ و "],
    ["edges", "پایان ابتدای "],
    ["likes", "مدت مشابه "],
    ["hours", "صبح عصر "],
    ["comparisons", "نسبت به سال "],
    ["ranges", "از ابتدای سال تا "],
    ["numbers", "سال گذشته ۲۰ نفر "],
    ["places", "در استان یزد و "],
    ["links", "در سطح مناطق "],
  ];
  for (const [name, word] of long)
    it(`takes time in proportion to the text: ${name}`, { retry: 3 }, () => {
      const cost = (times: number): number => {
        const text = `${word.repeat(times)} ۲۰ نفر آمدند.`;
        let least = Number.POSITIVE_INFINITY;
        for (let i = 0; i < 2; i += 1) {
          const before = process.cpuUsage();
          extractor.extract(sourceOf(text));
          const { user, system } = process.cpuUsage(before);
          least = Math.min(least, user + system);
        }
        return least;
      };
      cost(300);
      // Twelve times the text: 12 when linear, 144 when quadratic.
      expect(cost(3600) / Math.max(cost(300), 1000)).toBeLessThan(50);
    });
});
