import { nounPhraseEnd } from "../noun-phrase-end.js";
import type { PhraseReader } from "../phrase-reader.js";
import { CLASS } from "../word-classes.js";
import { allWords, NAME_WORDS, opensWithGivenName, pastComma } from "./person.js";
import { type SourcePhrase, titular, worded } from "./phrase.js";

/** An office `[office, end)`, alone or with its holder's name behind it. */
export function readOffice(
  reader: PhraseReader,
  from: number,
  office: number,
  end: number,
  limit: number,
): SourcePhrase {
  const bracket = nameInBracket(reader, office, end);
  if (bracket) {
    const [open, name, close] = bracket;
    return titular(from, close + 1, [name, close], [office, open], pastComma(reader, close + 1, limit));
  }
  const inside = nameInside(reader, office, end);
  if (inside) {
    const [name, officeEnd] = inside;
    return titular(from, end, [name, end], [office, officeEnd], pastComma(reader, end, limit));
  }
  const name = nameBehind(reader, end, limit);
  if (name) return titular(from, name[1], name, [office, end], pastComma(reader, name[1], limit));
  return worded("office", from, office, end, pastComma(reader, end, limit));
}

/** «ROLE (NAME)»: the bracket, the name in it and the bracket's end. */
function nameInBracket(reader: PhraseReader, office: number, end: number): [number, number, number] | undefined {
  let open = office + 1;
  while (open < end && !reader.tokens.is(open, "(")) open += 1;
  const close = open < end ? reader.afterBracket(open, end) - 1 : open;
  const title = reader.after(open + 1, close, CLASS.honorific);
  const name = title > 0 ? title : open + 1;
  const whole = title > 0 ? close > name : opensWithGivenName(reader, name, close);
  return whole && close - name <= NAME_WORDS && allWords(reader, name, close) ? [open, name, close] : undefined;
}

/** «ROLE، NAME» */
export function nameBehind(reader: PhraseReader, comma: number, limit: number): readonly [number, number] | undefined {
  if (comma >= limit || !reader.isComma(comma)) return undefined;
  let name = comma + 1;
  const title = reader.after(name, limit, CLASS.honorific);
  if (title > 0 && title < limit) name = title;
  const end = nounPhraseEnd(reader, name, limit);
  const given = reader.after(name, limit, CLASS["given-name"]) > 0;
  if (end <= name || end - name > NAME_WORDS || !allWords(reader, name, end)) return undefined;
  return title > 0 || (given && end - name > 1) ? [name, end] : undefined;
}

/** A name at the end of an office: «معاون … مهندس رضا کیانی». Returns [name start, office end]. */
function nameInside(reader: PhraseReader, office: number, end: number): [number, number] | undefined {
  for (let i = Math.max(office + 2, end - 6); i < end; i += 1) {
    const title = reader.after(i, end, CLASS.honorific);
    // «دانشگاه شهید …», «کمیته امداد امام …»: a place's name.
    const ofPlace = reader.after(i - 1, end, CLASS["named-after"]) === i;
    // «معاون دادستان علت انتقال پرونده رضا کیانی را …»: whose case it is.
    if (reader.after(i - 1, i, CLASS["speech-noun"]) === i) continue;
    // «رئیس دفتر رضا کیانی», «وکیل رضا کیانی»: whom they serve.
    if (reader.tells(i - 1, "serves")) continue;
    if (title > 0 && title < end && allWords(reader, title, end) && end - title <= NAME_WORDS && !ofPlace)
      return [title, i];
    if (end - i < 2 || end - i > 4 || ofPlace) continue;
    // «مدیرعامل شرکت شیر پگاه شهرکرد»: a brand and its town.
    if (reader.isPlace(end - 1) || reader.tokens.is(end - 1, "شهر")) continue;
    if (reader.after(i, end, CLASS["given-name"]) > 0 && allWords(reader, i, end) && isPlain(reader, i, end))
      return [i, i];
  }
  return undefined;
}

/** Whether no other body or office stands in `[from, to)`. */
function isPlain(reader: PhraseReader, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1)
    if (reader.tokens.is(k, "و") || reader.after(k, to, CLASS.body) > 0 || reader.after(k, to, CLASS.office) > 0)
      return false;
  return true;
}
