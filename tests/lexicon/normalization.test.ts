import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  comparativeForms,
  HEH_CLITICS,
  HEH_DERIVATIONS,
  hehForms,
  pluralForms,
  spokenPlurals,
} from "../../src/lexicon/normalization/affixes.js";
import { DEBRIS_FORMS } from "../../src/lexicon/normalization/debris.js";
import {
  ARABIC_SECONDS,
  COMPARED_NOUNS,
  halfSpaceWords,
  PARTICIPLES,
  PREFIXES,
  SHORT_SURNAME_SECONDS,
  SOLID_COMPARATIVES,
  SOLID_WORDS,
  SURE_SECONDS,
  SURNAME_SECONDS,
} from "../../src/lexicon/normalization/half-space-words.js";
import { HEH_TIES, HEH_WINS } from "../../src/lexicon/normalization/heh-pairs.js";
import { LETTER_VARIANTS, WORD_SIGNS } from "../../src/lexicon/normalization/letters.js";
import { GLUED_PAIRS, LEANING_WORDS, NOT_LEANING } from "../../src/lexicon/normalization/lost-spaces.js";
import { solidInUse } from "../../src/lexicon/normalization/solid-in-use.js";
import { normalize } from "../../src/stages/normalize/index.js";

const glued = (text: string): string => text.replaceAll("\u200c", "");
const full = (text: string): string => normalize(text).text;

describe("normalization lexicon", () => {
  it.each(LETTER_VARIANTS.flatMap(({ to, from }) => [...from].map((char) => [char, to])))(
    "writes %s as %s",
    (char, to) => {
      expect(full(`ب${char}ب`)).toBe(`ب${to}ب`);
    },
  );
  it.each(WORD_SIGNS.map(({ to, from }) => [from, to]))("spells %s out", (sign, word) => {
    expect(full(sign)).toBe(word);
  });
  it("restores every word of the list, and leaves it as it is then", () => {
    const seen = new Set<string>();
    for (const word of halfSpaceWords()) {
      if (full(glued(word)) !== word || full(word) !== word) expect([word, full(glued(word)), full(word)]).toEqual([]);
      seen.add(glued(word));
    }
    expect(seen.size).toBe(halfSpaceWords().length);
    expect(seen.size).toBeGreaterThan(2000);
  });
  it.each(SOLID_WORDS)("leaves %s whole", (word) => {
    expect(full(word)).toBe(word);
  });
  it.each(solidInUse().map((word) => [glued(word), word]))("leaves %s, and %s as it stands", (solid, word) => {
    expect(full(`${solid} ${word}`)).toBe(`${solid} ${word}`);
    if (!solid.endsWith("ه")) expect(full(`${solid}ی`)).toBe(`${solid}ی`);
    // Its plural is cut where the plural begins alone.
    expect(glued(full(`${solid}هایی`))).toBe(`${solid}هایی`);
    expect(full(`${solid}هایی`).indexOf("\u200c")).toBe(/[اآدذرزژو]$/u.test(solid) ? -1 : solid.length);
  });
  it.each(ARABIC_SECONDS)("parts an unknown name and %s", (second) => {
    expect(full(`میرشمس${second}`)).toBe(`میرشمس\u200c${second}`);
  });
  it.each(NOT_LEANING)("puts no space into %s", (word) => {
    expect(full(word)).toBe(word);
  });
  it.each(spokenPlurals())("parts a noun and %s", (plural) => {
    expect(full(`جوجه${plural}`)).toBe(`جوجه\u200c${plural}`);
  });
  it.each(PARTICIPLES)("parts a noun and %s", (participle) => {
    expect(full(`گزارش${participle}`)).toBe(`گزارش\u200c${participle}`);
    expect(full(`گزارش ${participle}`)).toBe(`گزارش ${participle}`);
  });
  it.each(SURE_SECONDS)("parts an unknown word and %s", (second) => {
    expect(full(`نشانک${second}`)).toBe(`نشانک\u200c${second}`);
  });
  it.each(SURNAME_SECONDS)("parts a surname and %s", (second) => {
    expect(full(`مرادی${second}`)).toBe(`مرادی\u200c${second}`);
  });
  it.each(SHORT_SURNAME_SECONDS)("parts a known word and %s", (second) => {
    expect(full(`حکمت${second}`)).toBe(`حکمت\u200c${second}`);
  });
  it.each(PREFIXES)("parts %s and a noun", (prefix) => {
    expect(full(`${prefix}سازمانی`)).toBe(`${prefix}\u200cسازمانی`);
  });
  it.each(COMPARED_NOUNS)("parts %s and تر behind با", (noun) => {
    expect(full(`با ${noun}تر`)).toBe(`با ${noun}\u200cتر`.replace(/([دذرزژوا])\u200c/gu, "$1"));
  });
  it.each([...HEH_CLITICS, ...HEH_DERIVATIONS, ...hehForms()])("parts a silent heh and %s", (ending) => {
    expect(full(`کوزه${ending}`)).toBe(`کوزه\u200c${ending}`);
  });
  it.each(LEANING_WORDS)("parts $word and a noun", ({ word }) => {
    expect(full(`${word}فرهنگ`)).toBe(`${word} فرهنگ`);
  });
  it.each(GLUED_PAIRS)("parts %s", (pair) => {
    expect(full(pair.replace(" ", ""))).toBe(pair);
  });
  it.each(HEH_WINS)("reads %s and ای", (word) => {
    expect(full(`${word}ای`)).toBe(`${word}\u200cای`);
  });
  it.each(HEH_TIES)("leaves %s and ای alone: it may be a plural", (word) => {
    expect(full(`${word}ای`)).toBe(`${word}ای`);
  });
  it.each(SOLID_COMPARATIVES)("leaves %s and تر alone", (word) => {
    expect(full(`${word}تر`)).toBe(`${word}تر`);
  });
  it.each(pluralForms())("joins a loose %s", (plural) => {
    expect(full(`کتاب ${plural}`)).toBe(`کتاب\u200c${plural}`);
    expect(full(`کتاب${plural}`)).toBe(`کتاب\u200c${plural}`);
    expect(full(`کشور ${plural}`)).toBe(`کشور${plural}`);
  });
  it.each(comparativeForms())("joins a loose %s to what can be compared", (comparative) => {
    expect(full(`دقیق ${comparative}`)).toBe(`دقیق\u200c${comparative}`);
    expect(full(`تهران ${comparative}`)).toBe(`تهران ${comparative}`);
  });
  it.each(DEBRIS_FORMS.map(({ from, to }) => [from, to]))("reads %j", (from, to) => {
    const between = to === '"' ? '"' : to === "«" || to === "»" ? ` ${to}` : to;
    expect(full(`ب${from}ب`).replace(/[\s\u200c]/gu, "")).toBe(
      `ب${between}ب`.replace(/[\s\u200c]/gu, "").replace("“", "“"),
    );
  });
});

describe("stem table", () => {
  const path = fileURLToPath(new URL("./index.dic", import.meta.resolve("dictionary-fa")));
  const stems = readFileSync(path, "utf8")
    .split("\n")
    .slice(1)
    .map((line) => line.split("/")[0]!)
    .filter((stem) => /^[\u0600-\u06ff\u200c]+$/u.test(stem));

  it("is idempotent over all stems without their half-spaces", () => {
    for (const stem of stems) {
      const once = full(glued(stem));
      if (full(once) !== once) expect(full(once)).toBe(once);
    }
    expect(stems.length).toBeGreaterThan(90_000);
  });
  it("never touches the letters of a stem", () => {
    const text = stems.map(glued).join("\n");
    expect(glued(normalize(text, { heh: "keep" }).text).split("\n").length).toBe(stems.length);
  });
});
