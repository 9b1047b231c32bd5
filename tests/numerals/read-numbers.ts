import { defaultLexicon } from "../../src/lexicon/index.js";
import type { Document } from "../../src/model/document.js";
import type { Numeral } from "../../src/model/layers.js";
import { compileNumeralResources, findNumerals } from "../../src/stages/numerals/index.js";
import { segment } from "../../src/stages/segment/index.js";
import { Alignment } from "../../src/text/alignment.js";
import { exactText } from "../../src/text/rational.js";
import { sourceOf } from "../lexicon/check-entries.js";

const resources = compileNumeralResources(defaultLexicon);

/** The numerals of a text that is taken as it stands: without normalization. */
export function numeralsOf(text: string): readonly Numeral[] {
  const source = sourceOf(text);
  const doc: Document = { source, text, alignment: Alignment.identity, layers: {} };
  return findNumerals({ ...doc, layers: segment(doc) }, resources).numerals;
}

/** Each numeral as `words: value`, with its form and flags where they are not the common ones. */
export const numbersOf = (text: string): string[] =>
  numeralsOf(text).map(({ start, end, value, form, flags }) => {
    const shown = value ? exactText(value) : "?";
    const marks = [...(form === "cardinal" ? [] : [form]), ...flags.map((flag) => `!${flag}`)];
    return [`${text.slice(start, end)}: ${shown}`, ...marks].join(" ");
  });
