import { nounPhraseEnd } from "../noun-phrase-end.js";
import type { PhraseReader } from "../phrase-reader.js";
import { CLASS } from "../word-classes.js";
import { pastComma } from "./person.js";
import { type SourcePhrase, worded } from "./phrase.js";

/** «۱۶ زندانی», «۴ منبع آگاه»: a counted group. */
export function readCounted(reader: PhraseReader, from: number, limit: number): SourcePhrase | undefined {
  if (reader.tells(from, "some") && reader.after(from + 1, limit, CLASS.text) > 0) {
    const text = nounPhraseEnd(reader, from + 1, limit);
    return worded("text", from, from, text, pastComma(reader, text, limit));
  }
  if (!isSeveral(reader, from + 1, limit, limit)) return undefined;
  const end = nounPhraseEnd(reader, from + 1, limit);
  return end > from + 1 ? worded("group", from, from, end, pastComma(reader, end, limit)) : undefined;
}

/** Whether what a number counts can speak: «منبع», «وزیر» within `[at, end)`, «تن از رهبران», «نفر از نمایندگان». */
export function isSeveral(reader: PhraseReader, at: number, end: number, limit: number): boolean {
  if (reader.after(at, end, CLASS.group) > 0 || reader.after(at, end, CLASS.office) > 0) return true;
  if (reader.after(at, end, CLASS.body) > 0) return true;
  const { tokens } = reader;
  return at + 2 < limit && (tokens.is(at, "تن") || tokens.is(at, "نفر")) && tokens.is(at + 1, "از");
}

/** «دو وزیر», «سه منبع آگاه», «دو تن از رهبران»: a group counted in words, or undefined. */
export function readCountedInWords(
  reader: PhraseReader,
  from: number,
  end: number,
  limit: number,
  rest: number,
): SourcePhrase | undefined {
  const several = reader.tells(from, "few") && isSeveral(reader, from + 1, end, limit);
  return several ? worded("group", from, from, end, rest) : undefined;
}
