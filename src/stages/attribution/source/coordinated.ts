import type { PhraseReader } from "../phrase-reader.js";
import { CLASS } from "../word-classes.js";
import type { SourcePhrase } from "./phrase.js";

/** The fewest tokens that stay of a source. */
const LEAST = 1;

/**
 * «معاون شهردار گزارشی داد و | گفت»: a mention that runs to the cue and ends in a verb and و holds a clause of its own.
 * It is cut before that clause's object or, where nothing tells its beginning, before the verb with its noun.
 */
export function withoutClause(reader: PhraseReader, phrase: SourcePhrase): SourcePhrase {
  const { tokens } = reader;
  const { from, to } = phrase;
  if (to - from < LEAST + 3 || !tokens.is(to - 1, "و") || reader.after(to - 2, to, CLASS["past-verb"]) !== to - 1)
    return phrase;
  let cut = Math.max(from + LEAST, to - 3);
  for (let i = from + LEAST; i < cut; i += 1) if (reader.after(i, to, CLASS["object-opener"]) > 0) cut = i;
  return {
    ...phrase,
    to: cut,
    nameTo: Math.min(phrase.nameTo, cut),
    officeTo: Math.min(phrase.officeTo, cut),
  };
}
