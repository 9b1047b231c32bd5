import { type AdverbialHit, type Hit, isVerb, type VerbHit } from "./cue-finder.js";
import type { Draft } from "./drafts.js";
import { type Follow, readFollow } from "./follow.js";
import type { KnownNames } from "./known-names.js";
import type { Paragraph } from "./paragraphs.js";
import type { PhraseReader } from "./phrase-reader.js";
import type { AttributionResources } from "./resources.js";
import { findSource } from "./source/find-source.js";
import { readSource, type SourcePhrase } from "./source/index.js";
import { quotedNameEnd } from "./source/person.js";
import { CLASS } from "./word-classes.js";

/** A statement whose end is not reached. Token indices. */
export interface Open {
  readonly draft: Draft;
  readonly start: number;
  /** Sentence (first token) of the cue. */
  readonly sentence: number;
  /** Ends with its sentence. */
  readonly ownSentence: boolean;
  readonly byColon: boolean;
  /** The mark that closes a quotation opened right behind the cue and ends a sentence; -1 if there is none. */
  readonly quoteEnd: number;
  /** The mark that closes a quotation opened right behind the cue; -1 if there is none. */
  readonly closer: number;
}

/** Several cues of their own clause in one paragraph: the page lost its breaks. */
export function isDense(reader: PhraseReader, paragraph: Paragraph, hits: readonly Hit[], onePage: boolean): boolean {
  let colons = 0;
  let sentence = -1;
  let at = 0;
  for (const hit of hits) {
    if (!isVerb(hit) || !reader.isColon(Math.min(hit.to, reader.tokens.count - 1))) continue;
    while (at + 1 < paragraph.sentences.length && paragraph.sentences[at + 1]! <= hit.from) at += 1;
    if (at !== sentence) colons += 1;
    sentence = at;
  }
  return colons >= 2 || (onePage && paragraph.sentences.length >= 5);
}

/** Whether running speech ends where the sentence `[from, to)` begins. */
export function endsBefore(reader: PhraseReader, open: Open, from: number, to: number, dense: boolean): boolean {
  if (open.sentence === from) return false;
  if (open.ownSentence || (open.quoteEnd >= 0 && open.quoteEnd < from)) return true;
  // «گفت که … است. او فردا به یزد می‌رود.»: the reporter tells of the speaker.
  if (!open.byColon && reader.after(from, to, CLASS.pronoun) > 0) return true;
  return (dense || !open.byColon) && reader.after(from, to, CLASS.resume) > 0;
}

/**
 * «به گفته وی، …» and «به گفته NAME، …» at a sentence's beginning end the speech before it; on a page without breaks
 * «به گفته OFFICE» of a known office does too.
 */
export function adverbialReopens(
  reader: PhraseReader,
  known: KnownNames,
  hit: AdverbialHit,
  sentence: number,
  to: number,
  dense: boolean,
): boolean {
  const { relay, text } = hit.form.adverbial;
  if (relay || text || !startsSentence(reader, sentence, hit)) return false;
  const source = readSource(reader, known, hit.to, to);
  if (source?.kind === "pronoun" || (source?.kind === "person" && source.strong)) return true;
  return dense && known.office(hit.to, to) > 0;
}

function startsSentence(reader: PhraseReader, sentence: number, hit: Hit): boolean {
  let i = sentence;
  while (i < hit.from && (reader.isMark(i) || reader.tokens.is(i, "همچنین"))) i += 1;
  return i === hit.from;
}

/** Where a verb of speech stands, as far as it matters for whether it begins a new statement. */
export interface Reopening {
  readonly hit: VerbHit;
  /** First token and end of its sentence. */
  readonly sentence: number;
  readonly to: number;
  /** Whether the page lost its paragraph breaks. */
  readonly dense: boolean;
}

/** Whether a cue inside running speech begins a new statement: its source stands at the sentence's beginning and is plain. */
export function reopens(
  reader: PhraseReader,
  resources: AttributionResources,
  open: Open,
  { hit, sentence, to, dense }: Reopening,
  phrase: SourcePhrase | undefined,
  follow: Follow,
): boolean {
  if (!phrase) return false;
  const { tokens } = reader;
  const entry = hit.form.entry;
  const object = entry.clauseless === true || entry.frame !== "clause";
  const opens = phrase.strong && phrase.from <= sentence + 1;
  // «… است. شهردار یزد همچنین گفت که …»: the reporter goes on about the speaker.
  const also = tokens.is(phrase.to, "همچنین") || tokens.is(phrase.to - 1, "همچنین");
  if (opens && also && PERSONAL.has(phrase.kind) && (follow === "ke" || follow === "colon")) return true;
  // Indirect speech ends with the next subject; «وی خواستار … شد» is the reporter's behind a colon too.
  if (opens && (!open.byColon || (phrase.kind === "pronoun" && object))) return true;
  // «این انجمن از دولت خواست …» inside what the body itself says.
  const itself = phrase.kind === "body" && tokens.is(phrase.from, "این") && open.draft.mention.phrase?.kind === "body";
  // «این منابع … را … عنوان کردند» inside what they said.
  const themselves =
    object && phrase.kind === "group" && tokens.is(phrase.from, "این") && open.draft.mention.phrase?.kind === "group";
  if (opens && (itself || themselves || (phrase.kind === "demonstrative" && object))) return true;
  // «گفته که … است. برخلاف گذشته آقای کیانی تأکید کرده که …»
  if (!open.byColon && follow === "ke" && phrase.kind === "person" && phrase.strong) return true;
  // «وی افزود راه باز است», but «او گفت …» may be told inside a speech.
  if (opens && phrase.kind === "pronoun" && (tokens.is(phrase.from, "وی") || entry.id !== "cue/say")) return true;
  const coordinates = hit.to < to && tokens.is(hit.to, "و");
  // «X از Y خبر داد و گفت: …»
  if (coordinates && phrase.strong && PERSONAL.has(phrase.kind))
    return resources.cues.longest(tokens, hit.to + 1, to) !== undefined;
  if (!phrase.strong) return follow === "colon" && isBareSubject(reader, phrase, hit);
  if (follow === "colon") return phrase.kind !== "text";
  // On a page without breaks a full name at a sentence's beginning is the reporter's.
  const named = phrase.kind === "person" && phrase.nameTo - phrase.nameFrom > 1;
  if (dense && object && opens && named && entry.frame === "object") return true;
  if (!PERSONAL.has(phrase.kind) || object) return false;
  if (follow === "ke" || follow === "bare")
    return dense && phrase.kind !== "office" ? true : phrase.kind === "pronoun" && follow === "ke";
  return coordinates;
}

/** Mentions of persons. */
const PERSONAL: ReadonlySet<string> = new Set(["pronoun", "person", "office", "demonstrative"]);

/** «… پایبند است. سرگئی لاوروف افزود:»: two words right before the cue can only be its subject. */
function isBareSubject(reader: PhraseReader, phrase: SourcePhrase, hit: Hit): boolean {
  const { tokens } = reader;
  if (phrase.kind !== "person" || phrase.nameTo - phrase.nameFrom !== 2) return false;
  if (phrase.to === hit.from) return true;
  return phrase.to + 1 === hit.from && (tokens.is(phrase.to, "نیز") || tokens.is(phrase.to, "هم"));
}

/** Cues of questions. */
const ASKING: ReadonlySet<string> = new Set(["cue/inquire", "cue/ask"]);

/** A cue inside «با اشاره به اینکه X گفته است …، افزود:»: the later one with its colon is the sentence's own. */
export function isPreposed(
  reader: PhraseReader,
  hits: readonly Hit[],
  index: number,
  clause: number,
  to: number,
): boolean {
  const hit = hits[index]!;
  if (hit.to < to && (reader.isColon(hit.to) || reader.tokens.is(hit.to, "و"))) return false;
  let later = false;
  for (let k = index + 1; k < hits.length && hits[k]!.from < to && !later; k += 1)
    later = isVerb(hits[k]!) && hits[k]!.to < to && reader.isColon(hits[k]!.to);
  if (!later) return false;
  const asks = isVerb(hit) && ASKING.has(hit.form.entry.id);
  let asked = false;
  for (let i = clause; i < hit.from; i += 1) {
    if (reader.after(i, hit.from, CLASS.marker) > 0) return true;
    if (!asked) asked = reader.after(i, hit.from, CLASS.question) > 0;
    // «در پاسخ به خبرنگاری که پرسید …، گفت:», «در پاسخ به اینکه رضا کیانی خبر داده بود، گفت:»
    else if (asks || (reader.isKe(i) && !reader.tokens.is(hit.to, "که"))) return true;
  }
  return false;
}

/** The و or اما right before a cue at token `at`, adverbs behind و left out; -1 if there is none behind `from`. */
export function conjunctionBefore(reader: PhraseReader, at: number, from: number): number {
  if (at > from && isBut(reader, at - 1)) return reader.isComma(at - 2) ? at - 2 : at - 1;
  for (let i = at - 1; i >= from && i >= at - 4; i -= 1) {
    if (!reader.tokens.is(i, "و")) continue;
    return i + 1 === at || reader.after(i + 1, at, CLASS.lead) === at ? i : -1;
  }
  return -1;
}

/** «گفت که … است؛ او هشدار داد: …»: the semicolon before a clause with its own subject and colon, or -1. */
function partBefore(reader: PhraseReader, known: KnownNames, hit: VerbHit, open: Open, to: number): number {
  if (open.byColon || hit.to >= to || !reader.isColon(hit.to)) return -1;
  for (let i = hit.from - 1; i > open.start + 2; i -= 1) {
    if (reader.isOpener(i) || reader.isCloser(i)) return -1;
    if (!reader.tokens.is(i, "؛")) continue;
    return reader.after(i + 1, hit.from, CLASS.pronoun) > 0 || known.name(i + 1, hit.from) > 0 ? i : -1;
  }
  return -1;
}

/** Where another's clause of its own begins before a cue inside speech, or -1. */
export function clauseBefore(reader: PhraseReader, known: KnownNames, hit: VerbHit, open: Open, to: number): number {
  const but = butBefore(reader, known, hit, open, to);
  return but >= 0 ? but : partBefore(reader, known, hit, open, to);
}

/** «خواست که … بمانند اما پزشکان گفتند که …»: the conjunction before another's clause, or -1. */
function butBefore(reader: PhraseReader, known: KnownNames, hit: VerbHit, open: Open, to: number): number {
  if (open.byColon) return -1;
  const { kind } = readFollow(reader, hit.to, to);
  if (kind !== "colon" && kind !== "ke") return -1;
  for (let i = hit.from - 2; i > open.start + 2 && i > hit.from - BUT; i -= 1) {
    if (reader.isOpener(i) || reader.isCloser(i)) return -1;
    if (!isBut(reader, i)) continue;
    const phrase = readSource(reader, known, i + 1, hit.from);
    return phrase?.strong && phrase.kind !== "text" && phrase.to === hit.from ? i : -1;
  }
  return -1;
}

/** How far before a cue the conjunction of its clause may stand, in tokens. */
const BUT = 14;

/** «گفت: «آب کم است» رضا کیانی افزود: …»: the token behind a quotation where another's clause begins at once, or -1. */
export function quotationPast(reader: PhraseReader, known: KnownNames, hit: VerbHit, open: Open, to: number): number {
  const { closer } = open;
  if (closer < 0 || closer >= hit.from - 1) return -1;
  const { kind, start } = readFollow(reader, hit.to, to);
  const quotes = kind === "bare" && reader.isOpener(start);
  if (kind !== "colon" && kind !== "ke" && !quotes) return -1;
  // «گزارش داد که «رضا کیانی» رهبر حزب گفته است که …»: a name.
  if (!reader.isMark(closer + 1) && quotedNameEnd(reader, open.start, to) === closer) return -1;
  const { phrase } = findSource(reader, known, closer + 1, hit.from);
  if (!phrase?.strong || !PERSONAL.has(phrase.kind)) return -1;
  // «گفت: «آب کم است» و افزود»: no mark between them but a comma or و.
  let begin = closer + 1;
  while (begin < hit.from && (reader.isMark(begin) || reader.tokens.is(begin, "و"))) begin += 1;
  return phrase.from === begin ? closer + 1 : -1;
}

/** «گفت که … است و آن را گامی بزرگ خواند»: the و before an object that the same speaker speaks of, or -1. */
export function objectBefore(reader: PhraseReader, hit: VerbHit, open: Open): number {
  const { tokens } = reader;
  if (open.byColon || !hit.form.entry.clauseless || !hit.form.entry.objects?.includes("ra")) return -1;
  for (let i = hit.from - 1; i > open.start + 2; i -= 1)
    if (tokens.is(i, "را")) return tokens.is(i - 1, "ان") && tokens.is(i - 2, "و") ? i - 2 : -1;
  return -1;
}

/** Whether a cue behind «… و» is the same speaker's: in speech behind a colon only one that adds. */
export function goesOnWith(reader: PhraseReader, hit: VerbHit, to: number, byColon: boolean): boolean {
  const { entry } = hit.form;
  const { kind } = readFollow(reader, hit.to, to);
  // «… باید باز شود و گفت راه …»: a verb of the past behind one of the present is the reporter's.
  const says = (kind === "bare" && entry.bare) || kind === "ke";
  if (!byColon && says && reader.tokens.is(hit.from - 1, "و") && isPresent(reader, hit.from - 2)) return true;
  if (entry.goesOn) return kind === "colon" || (kind === "ke" && !byColon);
  const and = SAME.has(entry.id) && reader.tokens.is(hit.from - 1, "و");
  const more = kind === "colon" || (kind === "ke" && (and || isBut(reader, hit.from - 1)));
  return more && !byColon && entry.frame === "clause" && !entry.impersonal;
}

/** «است», «شود», «می‌رود», «خواهد شد». */
const isPresent = (reader: PhraseReader, at: number): boolean => {
  const key = reader.tokens.key(at);
  if (reader.tokens.is(at - 1, "خواهد") || reader.tokens.is(at - 1, "خواهند")) return true;
  return reader.tells(at, "present") || (key.startsWith("می") && key.length > 4 && key.endsWith("د"));
};

/** Cues that «… و» before them gives to the speaker of what stands there: «گفت که … است و گفت که …». */
const SAME: ReadonlySet<string> = new Set(["cue/say", "cue/stress", "cue/confirm", "cue/note"]);

/** «گفت که … است، اما تأکید کرد که …» */
const isBut = (reader: PhraseReader, at: number): boolean => reader.tokens.is(at, "اما") || reader.tokens.is(at, "ولی");
