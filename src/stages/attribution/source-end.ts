import type { KnownNames } from "./known-names.js";
import type { PhraseReader } from "./phrase-reader.js";
import { readSource, type SourcePhrase } from "./source/index.js";
import { quotedNameEnd } from "./source/person.js";
import { CLASS } from "./word-classes.js";

/**
 * Where a source that runs on into what is said ends: no mark parts them, the article's own names tell. 0 where it
 * ends as it was read, -1 where nothing tells.
 */
export function sourceEnd(reader: PhraseReader, known: KnownNames, phrase: SourcePhrase, limit: number): number {
  let cut = knownEnd(known, phrase, limit);
  if (cut < 0) cut = phrase.kind === "demonstrative" ? pastDemonstrative(reader, phrase) : openerAfter(reader, phrase);
  if (cut < 0) cut = measureAfter(reader, phrase, limit);
  // «کارگردان فیلم «کوه سبز» | این اثر را …»
  const title = cut > 0 && reader.isOpener(cut) ? quotedNameEnd(reader, cut, phrase.to) : -1;
  if (title > 0) cut = title + 1;
  if (cut < 0) return -1;
  // ««رضا کیانی» | آب را …»
  if (cut < phrase.to && reader.isCloser(cut) && reader.isOpener(phrase.from)) cut += 1;
  return cut > 0 && cut <= phrase.to && (title > 0 || cut < phrase.to) ? cut : 0;
}

/** Mentions whose words may end with a place: «شهردار یزد», «وزارت نیرو ایران». */
export const PLACED: ReadonlySet<string> = new Set(["office", "body", "group"]);

/** Whether such a mention may end before the word at `i`, behind its country or town, but not «خراسان | رضوی». */
export const isBehindPlace = (reader: PhraseReader, i: number): boolean =>
  reader.isWord(i) && !reader.tokens.is(i, "و") && reader.endsInPlace(i) && !reader.tells(i, "region");

/** Where a word that can only begin the object stands inside a mention, or -1. */
function openerAfter(reader: PhraseReader, phrase: SourcePhrase): number {
  // «رضا کیانی خود را …», but «رضا کیانی نظر خود را …»
  const self = phrase.kind === "person" && phrase.to - phrase.nameFrom === 3;
  if (self && reader.tokens.is(phrase.to - 1, "خود") && reader.tokens.is(phrase.to, "را")) return phrase.to - 1;
  // «سپاه این کار را …»: what stands before را holds the object.
  if (reader.tokens.is(phrase.from + 1, "این") && reader.tokens.is(phrase.to, "را") && phrase.to - phrase.from > 2)
    return phrase.from + 1;
  // «پلیس تعداد …»
  const body = phrase.kind === "body" && reader.after(phrase.from, phrase.from + 1, CLASS.body) > 0;
  if (body && reader.after(phrase.from + 1, phrase.to, CLASS["object-opener"]) > 0) return phrase.from + 1;
  for (let i = phrase.from + 2; i < phrase.to; i += 1) {
    if (reader.tokens.is(i - 1, "و")) continue;
    // «استاندار یزد | کمبود آب را …»: an office ends with its place.
    const placed = PLACED.has(phrase.kind) && isBehindPlace(reader, i);
    // «روزنامه تهران تایمز»
    if (placed && reader.after(i, phrase.to, CLASS.press) < 0) return i;
    if (reader.after(i, phrase.to, CLASS["object-opener"]) > 0) return i;
    // «برخی کارشناسان | حضور آنها را …»
    if (phrase.kind === "group" && reader.tells(i, "deed")) return i;
    // «وزیر خارجه هند | پاکستان را …»
    const country = reader.after(i, phrase.to, CLASS["proper-body"]) > 0 && !reader.tokens.is(i, "ایران");
    if (country && reader.after(i - 1, i, CLASS["proper-body"]) === i) return i;
  }
  return -1;
}

/** «آمریکا | ایران را تهدید کرد که …»: who says it, without whom it is said to. */
export function withoutAddressee(
  reader: PhraseReader,
  known: KnownNames,
  phrase: SourcePhrase,
  limit: number,
): SourcePhrase | undefined {
  if (!reader.tokens.is(phrase.to, "را")) return phrase;
  const { from, to } = phrase;
  // «کیانی | چین را …»
  const country = to - from === 2 && reader.after(to - 1, to, CLASS["proper-body"]) === to;
  const cut = country ? to - 1 : sourceEnd(reader, known, phrase, limit);
  return cut > from ? readSource(reader, known, from, cut) : phrase;
}

/** «بایدن | جمهوری‌خواهان را متهم کرد که …»: who stands before the group or the country that it is said to. */
export function beforeAddressee(
  reader: PhraseReader,
  known: KnownNames,
  from: number,
  limit: number,
): SourcePhrase | undefined {
  for (let i = from + 1; i + 1 < limit; i += 1) {
    if (!reader.tokens.is(i + 1, "را")) continue;
    if (!reader.isPlural(i) && reader.after(i, limit, CLASS["proper-body"]) !== i + 1) return undefined;
    const phrase = readSource(reader, known, from, i);
    return phrase?.to === i ? phrase : undefined;
  }
  return undefined;
}

/**
 * «وزارت بهداشت | شمار بیماران را ۱۲۰ نفر …»: where the last row of words for what is measured begins in a mention
 * that runs up to a را with a number behind it, or -1. Bodies hold such words as well: «سازمان توسعه صادرات».
 */
function measureAfter(reader: PhraseReader, phrase: SourcePhrase, limit: number): number {
  const { from, kind, to } = phrase;
  if (!PLACED.has(kind) || !reader.tokens.is(to, "را") || !hasNumber(reader, to + 1, limit)) return -1;
  const first = reader.tells(from, "whole") ? from + 1 : from + 2;
  let start = -1;
  for (let i = to - 1; i >= first; i -= 1) {
    if (reader.tells(i, "measure")) start = i;
    else if (start > 0) break;
  }
  return start > 0 && !reader.tokens.is(start - 1, "و") ? start : -1;
}

function hasNumber(reader: PhraseReader, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (reader.isNumeral(i) || reader.tells(i, "cardinal")) return true;
  return false;
}

/** «این مسئول | کمبود آب را …», «این مقام مسئول | آب را …»: where nothing but the object can go on; -1 if را is far. */
function pastDemonstrative(reader: PhraseReader, { from, to }: SourcePhrase): number {
  if (!reader.tokens.is(to, "را")) return -1;
  let end = reader.after(from + 1, to, CLASS.office);
  if (end < 0) end = reader.after(from + 1, to, CLASS.group);
  if (end < 0) return -1;
  if (end < to - 1 && reader.tells(end, "office-tail")) end += 1;
  return end < to ? end : -1;
}

export function knownEnd(known: KnownNames, phrase: SourcePhrase, limit: number): number {
  const start = phrase.kind === "person" && phrase.nameTo > 0 ? phrase.nameFrom : phrase.from;
  if (phrase.kind === "person" && phrase.officeTo === 0) return known.name(start, limit);
  // «رضا کیانی، رئیس سازمان آب یزد | سخنان او را …»
  if (phrase.kind === "person" && phrase.officeFrom >= phrase.nameTo && phrase.officeTo === phrase.to)
    return known.office(phrase.officeFrom, phrase.to);
  if (phrase.kind === "office") return known.office(phrase.officeFrom, limit);
  return -1;
}
