import { pluralForms } from "../../lexicon/normalization/affixes.js";
import { LETTER_CODE, LONGEST_STEM, PLURAL, SOLID, stemTable } from "../../lexicon/normalization/stems.js";
import { IRREGULAR_VERBS, infinitive, VERBS, verbForms } from "../../lexicon/normalization/verbs.js";
import { matchKey } from "../../text/chars.js";

/** A form that two verbs share («گردد» of گشتن and گردیدن) has no sure lemma. */
const SHARED = "";
let verbLemmas: Map<string, string> | undefined;

function verbTable(): Map<string, string> {
  if (verbLemmas) return verbLemmas;
  const table = new Map<string, string>();
  const add = (form: string, lemma: string): void => {
    const key = matchKey(form);
    const known = table.get(key);
    table.set(key, known !== undefined && known !== lemma ? SHARED : lemma);
  };
  for (const verb of VERBS) for (const form of verbForms(verb)) add(form, infinitive(verb));
  for (const { lemma, forms } of IRREGULAR_VERBS) for (const form of forms) add(form, lemma);
  verbLemmas = table;
  return table;
}

const PLURALS = [...pluralForms()].sort((a, b) => b.length - a.length);

/** The infinitive of a one-word finite form («می‌گوید» → گفتن); `null` where it is no form known or of two verbs. */
export function verbLemma(word: string): string | null {
  return verbTable().get(matchKey(word)) || null;
}

/** The singular of a plural in ها («کتاب‌هایشان» → کتاب); `null` where the word is none or its singular is not known. */
export function pluralLemma(word: string): string | null {
  const solid = word.replaceAll("\u200c", "");
  if (flags(solid) & SOLID) return null;
  for (const plural of PLURALS) {
    if (!word.endsWith(plural)) continue;
    const noun = word.slice(0, -plural.length).replace(/\u200c$/u, "");
    if (flags(noun.replaceAll("\u200c", "")) & PLURAL) return noun;
  }
  return null;
}

/** A word's lemma where it is sure: the infinitive of a verb, the singular of a plural; else `null`. */
export const lemmaOf = (word: string): string | null => verbLemma(word) ?? pluralLemma(word);

function flags(word: string): number {
  if (word.length < 2 || word.length > LONGEST_STEM) return 0;
  const codes = Uint8Array.from(word, (char) => LETTER_CODE[char.charCodeAt(0)]!);
  if (codes.includes(0)) return 0;
  const stems = stemTable();
  const entry = stems.lookUp(codes, 0, codes.length);
  return entry < 0 ? 0 : stems.flags(entry);
}
