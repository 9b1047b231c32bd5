import { describe, expect, it } from "vitest";
import { defaultLexicon, type Lexicon } from "../../src/lexicon/index.js";
import type { PlaceWord } from "../../src/lexicon/places/index.js";
import type { TimeWord } from "../../src/lexicon/time/index.js";
import type { Claim } from "../../src/model/layers.js";
import type { Extraction } from "../../src/pipeline/extractor.js";
import { matchKey } from "../../src/text/chars.js";
import { checkEntries, type Find } from "./check-entries.js";

/** Entries that keep a time from a number: they leave no trace in its rule. */
const SILENT: ReadonlySet<string> = new Set(["baseline", "baseline_beside", "own"]);

const finds =
  (shown: (claim: Claim) => unknown, silent: readonly string[]) =>
  (extraction: Extraction): readonly Find[] =>
    extraction.layers.claims.flatMap((claim) => {
      const { start, end } = extraction.alignment.toRaw(claim);
      const ids = [...claim.rule.split("+"), ...silent];
      return ids.map((id): Find => ({ id, span: [start, end], payload: JSON.stringify(shown(claim)) }));
    });

checkEntries<TimeWord>({
  kind: "time",
  entries: defaultLexicon.time.words,
  replaced: (lexicon: Lexicon, words) => ({ ...lexicon, time: { ...lexicon.time, words } }),
  finds: finds(
    (claim) => claim.time?.replaceAll("\u200c", "") ?? null,
    defaultLexicon.time.words.filter(({ kind }) => SILENT.has(kind)).map(({ id }) => id),
  ),
});

checkEntries<PlaceWord>({
  kind: "place",
  entries: defaultLexicon.places.words,
  replaced: (lexicon: Lexicon, words) => ({ ...lexicon, places: { ...lexicon.places, words } }),
  finds: finds((claim) => claim.place?.replaceAll("\u200c", "") ?? null, []),
});

describe("the gazetteer", () => {
  const { names, likeWords, notPlaces } = defaultLexicon.places;
  const keys = new Set(names.map(matchKey));

  it("has the 31 provinces and their cities", () => {
    for (const name of [
      "سیستان و بلوچستان",
      "کهگیلویه و بویراحمد",
      "چهارمحال و بختیاری",
      "خراسان جنوبی",
      "البرز",
      "قم",
    ])
      expect(keys, name).toContain(matchKey(name));
    for (const name of ["قائم‌شهر", "خرم‌آباد", "بندرعباس", "آران و بیدگل", "هشتپر", "تالش", "شهر بابک"])
      expect(keys, name).toContain(matchKey(name));
    expect(names.length).toBeGreaterThan(1400);
  });

  it("holds every name that is said to be a common word", () => {
    expect(likeWords.filter((name) => !keys.has(matchKey(name)))).toEqual([]);
    expect(new Set(likeWords).size).toBe(likeWords.length);
  });

  it("begins every name that is no place with one that is", () => {
    for (const name of notPlaces)
      expect(
        names.some((place) => name.startsWith(`${place} `)),
        name,
      ).toBe(true);
  });

  it("has no letters of another keyboard and no marks", () => {
    expect(names.filter((name) => /[يكى()0-9|]/u.test(name))).toEqual([]);
  });
});
