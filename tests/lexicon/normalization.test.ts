import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { comparativeForms, pluralForms } from "../../src/lexicon/normalization/affixes.js";
import { DEBRIS_FORMS } from "../../src/lexicon/normalization/debris.js";
import {
  GLUED_PAIRS,
  HALF_SPACE_WORDS,
  HEH_TIES,
  HEH_WINS,
  SOLID_COMPARATIVES,
} from "../../src/lexicon/normalization/half-space-words.js";
import { LETTER_VARIANTS, WORD_SIGNS } from "../../src/lexicon/normalization/letters.js";
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
  it.each(HALF_SPACE_WORDS)("restores %s", (word) => {
    expect(full(glued(word))).toBe(word);
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
