import { nounPhraseEnd } from "../noun-phrase-end.js";
import type { PhraseReader } from "../phrase-reader.js";
import { CLASS } from "../word-classes.js";
import { named, type SourcePhrase, titular } from "./phrase.js";

/** The longest mention that is taken for a name without an office, in tokens. */
export const NAME_WORDS = 5;

/** The longest apposition between two hyphens, and the longest between commas that no known office heads. */
const BETWEEN_HYPHENS = 30;
const BETWEEN_COMMAS = 12;

export const pastComma = (reader: PhraseReader, at: number, limit: number): number =>
  at < limit && reader.isComma(at) ? at + 1 : at;

export function allWords(reader: PhraseReader, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!reader.isWord(i)) return false;
  return true;
}

/** Whether a given name begins the name `[from, to)` and more follows it. */
export const opensWithGivenName = (reader: PhraseReader, from: number, to: number): boolean =>
  reader.after(from, to, CLASS["given-name"]) > 0 && to - from > 1;

/** Whether a word may be one of a name: it is in no class, no place and no plural. */
export function mayBeName(reader: PhraseReader, at: number): boolean {
  if (!reader.isWord(at) || reader.isPlace(at) || reader.isPlural(at)) return false;
  return !NO_NAMES.some((word) => reader.after(at, at + 1, word) > 0);
}

const NO_NAMES = [
  CLASS.office,
  CLASS.body,
  CLASS["proper-body"],
  CLASS.group,
  CLASS.text,
  CLASS.stop,
  CLASS.setting,
  CLASS.time,
] as const;

/** The most words with a given name before them that may be all name. */
const ALL_NAME = 3;

/** Past the given name and the surname at `from`, where more words than those of a name run up to `to`; -1 if not. */
export function pastShortName(reader: PhraseReader, from: number, to: number): number {
  if (to - from <= ALL_NAME || reader.after(from, to, CLASS["given-name"]) < 0) return -1;
  let end = from + 1;
  while (end < to && reader.after(end, to, CLASS["given-name"]) > 0) end += 1;
  end += reader.isSurname(end) ? 2 : 1;
  return end < to && allWords(reader, from, end) ? end : -1;
}

/** A name and where the clause goes on behind it. */
export interface Named {
  readonly from: number;
  readonly nameFrom: number;
  readonly nameTo: number;
  /** Behind the name and its closing mark. */
  readonly at: number;
  readonly limit: number;
  readonly strong: boolean;
}

/** A name, and the office in apposition to it: «NAME، ROLE،», «NAME - ROLE -», «NAME (ROLE)», «NAME ROLE». */
export function withOffice(reader: PhraseReader, name: Named): SourcePhrase {
  const { from, nameFrom, nameTo, at, limit } = name;
  const office = bracketed(reader, at, limit) ?? betweenHyphens(reader, at, limit) ?? apposition(reader, name);
  if (office) {
    const [start, end, rest] = office;
    const closed = reader.tokens.is(end, ")") ? end + 1 : end;
    return titular(from, closed, [nameFrom, nameTo], [start, end], pastComma(reader, rest, limit));
  }
  return named("person", from, nameFrom, nameTo, pastComma(reader, at, limit), name.strong);
}

/** First token and end of an office, and where the clause goes on. */
type Apposition = readonly [start: number, end: number, rest: number];

/** «(فعال کارگری)» */
function bracketed(reader: PhraseReader, at: number, limit: number): Apposition | undefined {
  if (at >= limit || !reader.tokens.is(at, "(") || reader.after(at + 1, limit, CLASS.office) < 0) return undefined;
  const past = reader.afterBracket(at, limit);
  return past > at + 2 ? [at + 1, past - 1, past] : undefined;
}

/** «- شهردار یزد -» */
function betweenHyphens(reader: PhraseReader, at: number, limit: number): Apposition | undefined {
  if (at >= limit || !reader.isHyphen(at)) return undefined;
  // «-- … --»
  const wide = at + 1 < limit && reader.isHyphen(at + 1) ? 2 : 1;
  for (let i = at + wide; i < limit && i < at + BETWEEN_HYPHENS; i += 1)
    if (reader.isHyphen(i)) return [at + wide, i, Math.min(i + wide, limit)];
  return undefined;
}

/** «شهردار یزد», «، شهردار یزد», and «، معلم بازنشسته،» behind a name that is surely one. */
function apposition(reader: PhraseReader, { at, limit, strong }: Named): Apposition | undefined {
  const comma = at < limit && reader.isComma(at);
  const behind = at + 1 < limit && reader.tokens.is(at + 1, "دیگر") ? at + 2 : at + 1;
  let start = -1;
  if (comma && reader.after(behind, limit, CLASS.office) > 0) start = behind;
  else if (reader.after(at, limit, CLASS.office) > 0) start = at;
  if (start >= 0) {
    const end = nounPhraseEnd(reader, start, limit);
    return [start, end, end];
  }
  // «، یکی از کارشناسان بازار،»
  const among = comma ? at + 1 : at;
  const oneOf = among < limit && reader.tokens.is(among, "یکی") && reader.tokens.is(among + 1, "از");
  if (oneOf && strong && reader.after(among + 2, limit, CLASS.group) > 0) {
    const end = nounPhraseEnd(reader, among, limit);
    return end > among + 2 ? [among, end, end] : undefined;
  }
  // «، از کارشناسان بازار،»
  const one = comma && reader.tokens.is(at + 1, "از") && reader.after(at + 2, limit, CLASS.group) > 0;
  if (one) {
    const end = nounPhraseEnd(reader, at + 2, limit);
    return [at + 2, end, end];
  }
  if (!comma || !strong || !isNoun(reader, at + 1, limit)) return undefined;
  const end = nounPhraseEnd(reader, at + 1, limit);
  // «NAME، X را …»: X is the object.
  const object = end < limit && (reader.tokens.is(end, "را") || reader.tokens.is(end, "که"));
  const ends = end === limit || reader.isComma(end) || (!object && reader.after(end, limit, CLASS.stop) > 0);
  if (!ends || end <= at + 1 || end - at > BETWEEN_COMMAS) return undefined;
  for (let i = at + 1; i < end; i += 1) if (reader.isMark(i)) return undefined;
  return [at + 1, end, end];
}

const NO_NOUNS = [
  CLASS.stop,
  CLASS.lead,
  CLASS.marker,
  CLASS.time,
  CLASS["given-name"],
  CLASS.honorific,
  CLASS.pronoun,
  CLASS["object-opener"],
] as const;

/** Whether a word may head an apposition: none that begins another mention or a clause of its own. */
function isNoun(reader: PhraseReader, index: number, limit: number): boolean {
  if (index >= limit || !reader.isWord(index)) return false;
  return !NO_NOUNS.some((word) => reader.after(index, limit, word) > 0);
}

/** Index of the first head of an office after the first word, or -1. */
export function officeInside(reader: PhraseReader, from: number, to: number): number {
  for (let i = from + 1; i < to && i <= from + NAME_WORDS; i += 1) if (reader.after(i, to, CLASS.office) > 0) return i;
  return -1;
}

/** A name in quotation marks, one to four words: index of the closing mark, or -1. */
export function quotedNameEnd(reader: PhraseReader, open: number, limit: number): number {
  for (let i = open + 1; i < limit && i <= open + 5; i += 1) {
    if (reader.isCloser(i)) return i > open + 1 ? i : -1;
    if (!reader.isWord(i)) return -1;
  }
  return -1;
}
