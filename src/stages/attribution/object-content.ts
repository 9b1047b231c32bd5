import type { Hit } from "./cue-finder.js";
import type { KnownNames } from "./known-names.js";
import type { PhraseReader } from "./phrase-reader.js";
import { readSource, type SourcePhrase } from "./source/index.js";
import { pastShortName, quotedNameEnd } from "./source/person.js";
import { CLASS } from "./word-classes.js";

/** The noun phrase that is said, tokens `[from, to)`, and who says it. */
interface ObjectContent {
  readonly from: number;
  readonly to: number;
  readonly phrase: SourcePhrase | undefined;
}

/** The noun phrase that is said: «از X خبر داد», «X را Y دانست», «بر X تأکید کرد». */
export function objectContent(
  reader: PhraseReader,
  known: KnownNames,
  markers: readonly string[],
  phrase: SourcePhrase | undefined,
  rest: number,
  hit: Hit,
): ObjectContent | undefined {
  const { tokens } = reader;
  let end = hit.from;
  while (end > rest && (tokens.is(end - 1, "نیز") || tokens.is(end - 1, "هم"))) end -= 1;
  for (const marker of markers) {
    const found =
      marker === "ra"
        ? markedObject(reader, known, phrase, rest, end, hit)
        : governedObject(reader, marker, phrase, rest, end);
    if (found === "none") return undefined;
    if (found) return found;
  }
  return undefined;
}

/** «از X», «بر X», «نسبت به X» before token `end`. */
function governedObject(
  reader: PhraseReader,
  marker: string,
  phrase: SourcePhrase | undefined,
  rest: number,
  end: number,
): ObjectContent | undefined {
  const { tokens } = reader;
  if (marker === "nesbat") {
    for (let i = rest; i + 2 < end; i += 1)
      if (tokens.is(i, "نسبت") && tokens.is(i + 1, "به")) return { from: i + 2, to: end, phrase };
    return undefined;
  }
  const word = marker === "az" ? "از" : "بر";
  for (let i = governedFrom(reader, word, rest, end); i < end; i += 1) {
    if (!tokens.is(i, word) || (i > 0 && reader.after(i - 1, i, CLASS["az-part"]) > 0)) continue;
    if (marker === "bar" && i > 0 && (tokens.is(i - 1, "علاوه") || tokens.is(i - 1, "مبنی"))) continue;
    return end - i >= 2 ? { from: i + 1, to: end, phrase } : undefined;
  }
  return undefined;
}

/** «در خرید از بازار، از گرانی ابراز نگرانی کرد», «این را نوشت و از آن خبر داد»: from where on the preposition is the cue's. */
function governedFrom(reader: PhraseReader, word: string, from: number, to: number): number {
  let first = from;
  for (let i = from + 1; i + 1 < to; i += 1)
    if (reader.tokens.is(i - 1, "را") || (reader.isComma(i - 1) && reader.tokens.is(i, word))) first = i;
  return first;
}

/** The last «را» in `[from, to)`, or -1. */
function lastRa(reader: PhraseReader, from: number, to: number): number {
  for (let i = to - 1; i >= from; i -= 1) if (reader.tokens.is(i, "را")) return i;
  return -1;
}

/** «X را Y دانست»; "none" where the source holds all that stands before را. */
function markedObject(
  reader: PhraseReader,
  known: KnownNames,
  phrase: SourcePhrase | undefined,
  rest: number,
  end: number,
  hit: Hit,
): ObjectContent | "none" | undefined {
  // A mere guess at a name cannot tell where it ends and the object begins.
  if (phrase && !phrase.strong && knownEnd(known, phrase, hit.from) < 0 && !reader.isComma(phrase.to)) return undefined;
  let ra = lastRa(reader, rest, end);
  let source = phrase;
  let from = rest;
  if (phrase && CUT.has(phrase.kind) && phrase.to < hit.from && !reader.isComma(phrase.to)) {
    const cut = sourceEnd(reader, known, phrase, hit.from);
    if (cut > 0) {
      source = { ...phrase, to: cut, rest: cut, ...shorten(phrase, cut) };
      from = cut;
    } else if (cut < 0 && ra > 0 && phrase.to === ra) {
      const name = nameBeforeObject(reader, phrase);
      if (name < 0) return "none";
      source = { ...phrase, to: name, rest: name, nameTo: name };
      from = name;
    }
  }
  if (source?.kind === "pronoun" || !phrase) from = rest;
  if (ra < 0) ra = lastRa(reader, from, end);
  if (ra < 0) return undefined;
  const teller = relativeTeller(reader, known, from, ra);
  if (teller) {
    source = teller;
    from = ra - 1;
  }
  from = skipAdverbs(reader, from, end);
  from = skipOccasions(reader, from, ra);
  from = pastClause(reader, from, ra);
  // «در هفته‌های گذشته | آن را …»
  if (reader.tokens.is(ra - 1, "ان") && ra - 1 > from) from = ra - 1;
  const to = objectEnd(reader, from, ra, end, hit);
  const start = to < 0 ? -1 : atWord(reader, hit, from, to);
  return start >= 0 && end - start >= 3 && start < ra ? { from: start, to, phrase: source } : undefined;
}

/** «رضا کیانی | بازی یزد را …»: where a name that took its object ends, or -1. */
function nameBeforeObject(reader: PhraseReader, { kind, nameFrom, nameTo, officeTo, to }: SourcePhrase): number {
  if (kind !== "person" || officeTo > 0 || nameTo !== to) return -1;
  return pastShortName(reader, nameFrom, nameTo);
}

/** Where an object around «را» ends; -1 if it is none. */
function objectEnd(reader: PhraseReader, from: number, ra: number, end: number, hit: Hit): number {
  if (reader.after(from, end, CLASS.marker) > 0) return -1;
  const { entry } = hit.form;
  // «نظر خود را …» is no speech, «خود را بی‌گناه دانست» is, «X را Y» needs its Y.
  if (reader.tokens.is(ra - 1, "خود") && (ra - 1 > from || !entry?.clauseless)) return -1;
  if (ra === end - 1 && !entry?.objectAlone) return -1;
  // «کارشناسان ساخت پل | توسط شهرداری را …»: the source took the object's head.
  if (reader.tokens.is(from, "توسط")) return -1;
  // «ضمن گلایه از کم‌آبی اوضاع را …», «که امسال آمد اوضاع را …»: nothing tells where the object begins.
  if (reader.tokens.is(from, "ضمن") || (reader.tokens.is(from, "که") && from < ra - 2)) return -1;
  return ra === end - 1 ? ra : end;
}

/**
 * Where a source that runs on into what is said ends: no mark parts them, the article's own names tell. 0 where it
 * ends as it was read, -1 where nothing tells.
 */
function sourceEnd(reader: PhraseReader, known: KnownNames, phrase: SourcePhrase, limit: number): number {
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

/** «اعتراضی که رضا کیانی آن را بی‌جا خواند»: who stands between که and the pronoun speaks. */
function relativeTeller(reader: PhraseReader, known: KnownNames, from: number, ra: number): SourcePhrase | undefined {
  const { tokens } = reader;
  if (!(tokens.is(ra - 1, "ان") || tokens.is(ra - 1, "این"))) return undefined;
  for (let i = ra - 2; i >= from; i -= 1) {
    if (!tokens.is(i, "که")) continue;
    const phrase = readSource(reader, known, i + 1, ra - 1);
    return phrase?.strong && PERSONS.has(phrase.kind) && phrase.rest === ra - 1 ? phrase : undefined;
  }
  return undefined;
}

const PERSONS: ReadonlySet<string> = new Set(["person", "office", "pronoun"]);

/** Mentions that may run on into what is said where no mark parts them. */
const CUT: ReadonlySet<string> = new Set(["person", "office", "body", "group", "demonstrative"]);

/** Where an object begins: behind the last comma before the word that the cue asks for; -1 if it has no such word. */
function atWord(reader: PhraseReader, hit: Hit, from: number, to: number): number {
  const { objectWords } = hit.form;
  if (!objectWords) return from;
  let start = from;
  for (let i = from; i < to; i += 1) {
    if (objectWords.has(reader.tokens.key(i))) return start;
    if (reader.isComma(i)) start = i + 1;
  }
  return -1;
}

/** Mentions whose words end with a place: «شهردار یزد», «وزارت نیرو ایران». */
const PLACED: ReadonlySet<string> = new Set(["office", "body", "group"]);

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
    const placed = PLACED.has(phrase.kind) && reader.endsInPlace(i) && reader.isWord(i) && !reader.tokens.is(i, "و");
    // «روزنامه تهران تایمز»
    if (placed && !reader.tells(i, "region") && reader.after(i, phrase.to, CLASS.press) < 0) return i;
    if (reader.after(i, phrase.to, CLASS["object-opener"]) > 0) return i;
    // «برخی کارشناسان | حضور آنها را …»
    if (phrase.kind === "group" && reader.tells(i, "deed")) return i;
    // «وزیر خارجه هند | پاکستان را …»
    const country = reader.after(i, phrase.to, CLASS["proper-body"]) > 0 && !reader.tokens.is(i, "ایران");
    if (country && reader.after(i - 1, i, CLASS["proper-body"]) === i) return i;
  }
  return -1;
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

function knownEnd(known: KnownNames, phrase: SourcePhrase, limit: number): number {
  const start = phrase.kind === "person" && phrase.nameTo > 0 ? phrase.nameFrom : phrase.from;
  if (phrase.kind === "person" && phrase.officeTo === 0) return known.name(start, limit);
  // «رضا کیانی، رئیس سازمان آب یزد | سخنان او را …»
  if (phrase.kind === "person" && phrase.officeFrom >= phrase.nameTo && phrase.officeTo === phrase.to)
    return known.office(phrase.officeFrom, phrase.to);
  if (phrase.kind === "office") return known.office(phrase.officeFrom, limit);
  return -1;
}

/** «بیانیه‌ای», «نطقی», «گفت‌وگویی», but «گفت‌وگوی اختصاصی». */
const isIndefinite = (key: string): boolean => key.endsWith("ی") && (!key.endsWith("وی") || key.endsWith("ویی"));

/** Past phrases with a preposition and a comma («در این آیین، …») that stand before what is said; از opens it itself. */
function skipOccasions(reader: PhraseReader, from: number, ra: number): number {
  let i = from;
  for (let step = 0; step < 4 && i < ra; step += 1) {
    if (reader.tokens.is(i, "از") || reader.after(i, ra, CLASS.stop) < 0) return i;
    // «در بیانیه‌ای حمله به …»
    const setting = reader.tokens.is(i, "در") ? reader.after(i + 1, ra, CLASS.setting) : -1;
    if (setting > 0 && isIndefinite(reader.tokens.key(setting - 1)) && !reader.isComma(setting)) {
      // «در نطقی انتقادی، …»
      i = reader.isComma(setting + 1) ? setting + 2 : setting;
      // «در نامه‌ای از یزد، …»
      const comma = reader.tokens.is(i, "از") ? reader.nextComma(i, Math.min(ra, i + 6)) : -1;
      if (comma > 0) i = comma + 1;
      continue;
    }
    const comma = reader.nextComma(i, ra);
    if (comma < 0) return i;
    i = comma + 1;
  }
  return i;
}

/** «پایان بازی که به تساوی کشید، داور را …»: an object holds no verb with its comma, so it begins behind them. */
function pastClause(reader: PhraseReader, from: number, ra: number): number {
  let start = from;
  for (let i = from + 1; i + 1 < ra; i += 1)
    if (
      reader.isComma(i) &&
      (reader.after(i - 1, i, CLASS["past-verb"]) > 0 || reader.after(i - 1, i, CLASS.become) > 0)
    )
      start = i + 1;
  return start;
}

/** Past adverbs and a preposed clause with its comma. */
function skipAdverbs(reader: PhraseReader, from: number, to: number): number {
  let i = from;
  for (let step = 0; step < 6 && i < to; step += 1) {
    const also = reader.tokens.is(i, "نیز") || reader.tokens.is(i, "هم") || reader.tokens.is(i, "همچنین");
    if (reader.isComma(i) || also || reader.tells(i, "manner")) {
      i += 1;
      continue;
    }
    const lead = Math.max(reader.after(i, to, CLASS.lead), reader.after(i, to, CLASS.time));
    if (lead > 0 && !reader.tokens.is(i, "که")) {
      i = lead;
      continue;
    }
    if (reader.after(i, to, CLASS.marker) > 0) {
      const comma = reader.nextComma(i, to);
      if (comma < 0) return i;
      i = comma + 1;
      continue;
    }
    break;
  }
  return i;
}

function shorten(phrase: SourcePhrase, cut: number): Partial<SourcePhrase> {
  if (phrase.kind === "office" || phrase.kind === "group") return { officeTo: cut };
  return { nameTo: Math.min(phrase.nameTo, cut), officeTo: Math.min(phrase.officeTo, cut) };
}
