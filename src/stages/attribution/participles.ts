import type { PhraseReader } from "./phrase-reader.js";
import type { SourcePhrase } from "./source/index.js";
import { CLAUSE, type Followed, type VerbSite } from "./verb-site.js";
import { CLASS } from "./word-classes.js";

/** «رئیس پلیس یزد گفته راه بسته است»: a participle without its auxiliary before a clause, «گفته» and «نوشته» no nouns. */
export function mayBeFinite(reader: PhraseReader, { hit, to }: VerbSite, follow: Followed): boolean {
  const { entry } = hit.form;
  if (follow.kind !== "bare" || entry.bare !== true || entry.id === "cue/write") return false;
  return to - follow.start >= CLAUSE && !reader.tokens.is(follow.start, "و");
}

/** Whether the subject of such a participle surely is one: it stands right before it. */
export function isFiniteAfter(
  reader: PhraseReader,
  { hit, sentence }: VerbSite,
  phrase: SourcePhrase | undefined,
): boolean {
  if (!phrase?.strong || phrase.kind === "text" || phrase.from < sentence) return false;
  const { tokens } = reader;
  const near =
    phrase.rest === hit.from ||
    ((tokens.is(phrase.rest, "هم") || tokens.is(phrase.rest, "نیز")) && phrase.rest + 1 === hit.from);
  // «کسی که گفته …», «این گفته …»
  return near && !tokens.is(phrase.from - 1, "که") && reader.after(hit.to, hit.to + 1, CLASS.pronoun) < 0;
}
