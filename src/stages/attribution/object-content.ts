import type { Hit } from "./cue-finder.js";
import type { KnownNames } from "./known-names.js";
import type { PhraseReader } from "./phrase-reader.js";
import { readSource, type SourcePhrase } from "./source/index.js";
import { quotedNameEnd } from "./source/person.js";
import { CLASS } from "./word-classes.js";

/** The noun phrase that is said: «از X خبر داد», «X را Y دانست», «بر X تأکید کرد». */
export function objectContent(
  reader: PhraseReader,
  known: KnownNames,
  markers: readonly string[],
  phrase: SourcePhrase | undefined,
  rest: number,
  hit: Hit,
): { from: number; to: number; phrase: SourcePhrase | undefined } | undefined {
  const { tokens } = reader;
  let end = hit.from;
  while (end > rest && (tokens.is(end - 1, "نیز") || tokens.is(end - 1, "هم"))) end -= 1;
  for (const marker of markers) {
    if (marker === "ra") {
      // A mere guess at a name cannot tell where it ends and the object begins.
      if (phrase && !phrase.strong && knownEnd(known, phrase, hit.from) < 0 && !reader.isComma(phrase.to)) continue;
      let ra = -1;
      for (let i = rest; i < end; i += 1) if (tokens.is(i, "را")) ra = i;
      let source = phrase;
      let from = rest;
      if (phrase && CUT.has(phrase.kind) && phrase.to < hit.from && !reader.isComma(phrase.to)) {
        // No mark parts the source from what it says: the article's own names tell.
        let cut = knownEnd(known, phrase, hit.from);
        if (cut < 0)
          cut = phrase.kind === "demonstrative" ? pastDemonstrative(reader, phrase) : openerAfter(reader, phrase);
        // «کارگردان فیلم «کوه سبز» | این اثر را …»
        const title = cut > 0 && reader.isOpener(cut) ? quotedNameEnd(reader, cut, phrase.to) : -1;
        if (title > 0) cut = title + 1;
        if (cut > 0 && cut <= phrase.to && (title > 0 || cut < phrase.to)) {
          source = { ...phrase, to: cut, rest: cut, ...shorten(phrase, cut) };
          from = cut;
        } else if (cut < 0 && ra > 0 && phrase.to === ra) return undefined;
      }
      if (source?.kind === "pronoun" || !phrase) from = rest;
      if (ra < 0) for (let i = from; i < end; i += 1) if (tokens.is(i, "را")) ra = i;
      if (ra < 0) continue;
      const teller = relativeTeller(reader, known, from, ra);
      if (teller) {
        source = teller;
        from = ra - 1;
      }
      from = skipAdverbs(reader, from, end);
      from = skipOccasions(reader, from, ra);
      from = pastClause(reader, from, ra);
      if (reader.after(from, end, CLASS.marker) > 0) continue;
      // «نظر خود را …» is no speech, «خود را بی‌گناه دانست» is, «X را Y» needs its Y.
      if (reader.tokens.is(ra - 1, "خود") && (ra - 1 > from || !hit.form.entry?.clauseless)) continue;
      if (ra === end - 1 && !hit.form.entry?.objectAlone) continue;
      const to = ra === end - 1 ? ra : end;
      // «کارشناسان ساخت پل | توسط شهرداری را …»: the source took the object's head.
      if (tokens.is(from, "توسط")) continue;
      const start = atWord(reader, hit, from, to);
      if (start >= 0 && end - start >= 3 && start < ra) return { from: start, to, phrase: source };
      continue;
    }
    if (marker === "nesbat") {
      for (let i = rest; i + 2 < end; i += 1)
        if (tokens.is(i, "نسبت") && tokens.is(i + 1, "به")) return { from: i + 2, to: end, phrase };
      continue;
    }
    const word = marker === "az" ? "از" : "بر";
    for (let i = rest; i < end; i += 1) {
      if (!tokens.is(i, word) || (i > 0 && reader.after(i - 1, i, CLASS["az-part"]) > 0)) continue;
      if (marker === "bar" && i > 0 && (tokens.is(i - 1, "علاوه") || tokens.is(i - 1, "مبنی"))) continue;
      if (end - i >= 2) return { from: i + 1, to: end, phrase };
      break;
    }
  }
  return undefined;
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

/** Where a word that can only begin the object stands inside a mention, or -1. */
function openerAfter(reader: PhraseReader, phrase: SourcePhrase): number {
  // «رضا کیانی خود را …», but «رضا کیانی نظر خود را …»
  const self = phrase.kind === "person" && phrase.to - phrase.nameFrom === 3;
  if (self && reader.tokens.is(phrase.to - 1, "خود") && reader.tokens.is(phrase.to, "را")) return phrase.to - 1;
  // «سپاه این کار را …»: what stands before را holds the object.
  if (reader.tokens.is(phrase.from + 1, "این") && reader.tokens.is(phrase.to, "را") && phrase.to - phrase.from > 2)
    return phrase.from + 1;
  for (let i = phrase.from + 2; i < phrase.to; i += 1) {
    if (reader.tokens.is(i - 1, "و")) continue;
    if (reader.after(i, phrase.to, CLASS["object-opener"]) > 0) return i;
    // «وزیر خارجه هند | پاکستان را …»
    const country = reader.after(i, phrase.to, CLASS["proper-body"]) > 0 && !reader.tokens.is(i, "ایران");
    if (country && reader.after(i - 1, i, CLASS["proper-body"]) === i) return i;
  }
  return -1;
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
  if (phrase.kind === "office") return known.office(phrase.officeFrom, limit);
  return -1;
}

/** Past phrases with a preposition and a comma («در این آیین، …») that stand before what is said; از opens it itself. */
function skipOccasions(reader: PhraseReader, from: number, ra: number): number {
  let i = from;
  for (let step = 0; step < 4 && i < ra; step += 1) {
    if (reader.tokens.is(i, "از") || reader.after(i, ra, CLASS.stop) < 0) return i;
    // «در بیانیه‌ای حمله به …»
    const setting = reader.tokens.is(i, "در") ? reader.after(i + 1, ra, CLASS.setting) : -1;
    if (setting > 0 && reader.tokens.key(setting - 1).endsWith("ی") && !reader.isComma(setting)) {
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
    if (reader.isComma(i) || reader.tokens.is(i, "نیز") || reader.tokens.is(i, "هم") || reader.tokens.is(i, "همچنین")) {
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
