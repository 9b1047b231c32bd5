import type { Hit } from "./cue-finder.js";
import type { KnownNames } from "./known-names.js";
import { pastClause, skipAdverbs, skipOccasions } from "./object-start.js";
import type { PhraseReader } from "./phrase-reader.js";
import { readSource, type SourcePhrase } from "./source/index.js";
import { pastShortName } from "./source/person.js";
import { knownEnd, sourceEnd } from "./source-end.js";
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

function shorten(phrase: SourcePhrase, cut: number): Partial<SourcePhrase> {
  if (phrase.kind === "office" || phrase.kind === "group") return { officeTo: cut };
  return { nameTo: Math.min(phrase.nameTo, cut), officeTo: Math.min(phrase.officeTo, cut) };
}
