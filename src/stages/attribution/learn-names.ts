import type { Mention } from "./drafts.js";
import type { KnownNames } from "./known-names.js";
import type { PhraseReader } from "./phrase-reader.js";
import { CLASS } from "./word-classes.js";

/** The longest name and office that are worth knowing, in tokens. */
const NAME = 6;
const OFFICE = 40;

/** Learns the name and the office of a mention, and the body inside the office: «مدیرعامل شرکت …». */
export function learn(reader: PhraseReader, known: KnownNames, mention: Mention): void {
  const { phrase } = mention;
  if (!phrase) return;
  const keys = (from: number, to: number): string[] => {
    const words: string[] = [];
    for (let i = from; i < to; i += 1) if (!reader.isMark(i)) words.push(reader.tokens.key(i));
    return words;
  };
  if (phrase.kind === "person" && phrase.nameTo - phrase.nameFrom <= NAME)
    known.addName(keys(phrase.nameFrom, phrase.nameTo));
  if ((phrase.kind === "person" || phrase.kind === "office") && phrase.officeTo - phrase.officeFrom <= OFFICE)
    known.addOffice(keys(phrase.officeFrom, phrase.officeTo));
  for (let i = phrase.officeFrom + 1; i < phrase.officeTo && i <= phrase.officeFrom + 3; i += 1)
    if (reader.after(i, phrase.officeTo, CLASS.body) > 0) {
      known.addOffice(keys(i, phrase.officeTo));
      break;
    }
}
