import type { CueFinder } from "./cue-finder.js";
import { type Draft, draftOf, type Mention, mentionOf } from "./drafts.js";
import type { KnownNames } from "./known-names.js";
import type { Paragraph } from "./paragraphs.js";
import type { PhraseReader } from "./phrase-reader.js";
import { closingMark, trimContent } from "./quotation.js";
import { pointsToSpeech, sayingIn } from "./sayings.js";
import { findSource } from "./source/find-source.js";
import { readSource, type SourcePhrase } from "./source/index.js";
import { opensWithGivenName } from "./source/person.js";
import { CLASS } from "./word-classes.js";

/** How far behind its subject «با بیان اینکه» may stand, in tokens. */
const MARKER_WITHIN = 14;

/** «X با بیان اینکه …» with no verb of speech at all, in the sentence `[from, to)`. */
export function markerStatement(reader: PhraseReader, known: KnownNames, from: number, to: number): Draft | undefined {
  const { tokens } = reader;
  // Few sentences have the word, and sources are dear to look for.
  let word = from;
  while (word < to && !tokens.is(word, "بیان")) word += 1;
  if (word === to) return undefined;
  const { phrase } = findSource(reader, known, from, to);
  if (!phrase?.strong || phrase.kind === "text" || phrase.kind === "body") return undefined;
  for (let i = phrase.rest; i < Math.min(to, phrase.rest + MARKER_WITHIN); i += 1) {
    const marker = reader.after(i, to, CLASS.marker);
    if (marker < 0) continue;
    if (!tokens.key(marker - 1).endsWith("که") || !tokens.is(i + 1, "بیان")) return undefined;
    const [start, end] = trimContent(reader, marker, to);
    if (end - start < 4) return undefined;
    return draftOf({
      content: tokens.span(start, end),
      cue: tokens.span(i, marker),
      rule: "cue/state",
      lemma: "بیان کردن",
      quoteType: "indirect",
      mention: mentionOf(phrase),
    });
  }
  return undefined;
}

/** The longest paragraph that is a label, in tokens. */
const LABEL = 24;

/** «در گفت‌وگو با ما» between a mention and its colon. */
export const isOccasion = (reader: PhraseReader, at: number, colon: number): boolean =>
  (reader.tokens.is(at, "در") && reader.after(at + 1, colon, CLASS.setting) > 0) || reader.tells(at, "in-talk");

/** «شهردار یزد در گفت‌وگو با ما:» over what he says, the paragraph `[from, to)`: a cue that has only its colon. */
export function labelDraft(reader: PhraseReader, known: KnownNames, from: number, to: number): Draft | undefined {
  const colon = to - 1;
  if (to - from > LABEL) return undefined;
  const { tokens } = reader;
  let start = from;
  while (start < colon && !reader.isWord(start) && !reader.isOpener(start)) start += 1;
  const phrase = readSource(reader, known, start, colon);
  if (!phrase || (phrase.kind !== "person" && phrase.kind !== "office")) return undefined;
  const occasion = isOccasion(reader, phrase.to, colon);
  // «کیانی در دیدار با فرماندار:», but «شرکت‌کنندگان در نشست:» is a list.
  const one = phrase.to - phrase.from === 1 && occasion && !reader.isPlural(phrase.from) && phrase.to + 3 < colon;
  if (!phrase.strong && !one) return undefined;
  if (phrase.to !== colon && !occasion) return undefined;
  return draftOf({
    content: tokens.span(colon, colon),
    cue: tokens.span(colon, to),
    rule: "cue/turn",
    lemma: ":",
    quoteType: "unmarked",
    mention: mentionOf(phrase),
  });
}

/** «X سخنانی گفت که مهم‌ترین آنها را می‌خوانید:» in the sentence `[from, to)`, over the items that he said. */
export function announcement(reader: PhraseReader, known: KnownNames, from: number, to: number): Draft | undefined {
  const { tokens } = reader;
  const said = sayingIn(reader, from, to);
  if (said === to) return undefined;
  const { phrase } = findSource(reader, known, from, said);
  if (!phrase?.strong || !TELLERS.has(phrase.kind)) return undefined;
  return draftOf({
    content: tokens.span(to - 1, to - 1),
    cue: tokens.span(to - 1, to),
    rule: "cue/turn",
    lemma: ":",
    quoteType: "unmarked",
    mention: mentionOf(phrase),
  });
}

/** Mentions of one person. */
const TELLERS: ReadonlySet<string> = new Set(["person", "office", "pronoun", "demonstrative"]);

/**
 * The colon at most `longest` tokens behind a paragraph's beginning with no cue before it and `shortest` tokens, itself
 * one of them, up to the end; -1 if there is none.
 */
export function labelEnd(
  reader: PhraseReader,
  cues: CueFinder,
  { from, to }: Pick<Paragraph, "from" | "to">,
  longest: number,
  shortest: number,
): number {
  for (let i = from + 1; i <= Math.min(to - shortest, from + longest); i += 1)
    if (reader.isColon(i)) return cues.hits(from, i).length > 0 ? -1 : i;
  return -1;
}

/** The longest label of a line that is a headline of its own, and the least that is said behind it, in tokens. */
const LINE_LABEL = 14;
const LINE_SAID = 4;

/** «شهردار یزد: آب کم است» inside a text that has other headlines or none: the line `[from, to)` is somebody's words. */
export function lineDraft(
  reader: PhraseReader,
  known: KnownNames,
  cues: CueFinder,
  from: number,
  to: number,
  headline = true,
): Draft | undefined {
  const colon = labelEnd(reader, cues, { from, to }, LINE_LABEL, LINE_SAID + 1);
  if (colon < 0) return undefined;
  const phrase = readSource(reader, known, from, colon);
  if (!phrase?.strong || phrase.from !== from) return undefined;
  // «رضا کیانی در گفت‌وگو با ما: …»
  const occasion = phrase.to !== colon;
  if (occasion && !isOccasion(reader, phrase.to, colon)) return undefined;
  // «کارگردان: …» is a credit.
  if (phrase.kind !== "person" && !(phrase.kind === "office" && colon - from > 1)) return undefined;
  const [start, end] = trimContent(reader, colon + 1, to);
  if (end - start < LINE_SAID) return undefined;
  return draftOf({
    content: reader.tokens.span(start, end),
    cue: reader.tokens.span(colon, colon + 1),
    rule: "cue/headline",
    lemma: ":",
    quoteType: headline && !occasion ? "headline" : "unmarked",
    mention: mentionOf(phrase, { headline: headline && !occasion }),
  });
}

/** The shortest and the longest quotation behind a colon that is somebody's words, in tokens. */
const QUOTED = 7;
const LONGEST = 400;

/** «وی از داوری گله دارد: «…»»: a clause with no verb of speech in the sentence `[from, to)`, and its subject's words behind its colon; the paragraph ends at `end`. */
export function quotedByColon(
  reader: PhraseReader,
  known: KnownNames,
  from: number,
  to: number,
  end: number,
): Draft | undefined {
  const { tokens } = reader;
  let colon = from + 1;
  while (colon + 1 < to && !(reader.isMark(colon) && reader.isColon(colon) && reader.isOpener(colon + 1))) {
    if (reader.isMark(colon) && reader.isOpener(colon)) return undefined;
    colon += 1;
  }
  const closer = colon + 1 < to ? closingMark(reader, colon + 1, Math.min(end, colon + LONGEST)) : -1;
  if (closer - colon < QUOTED) return undefined;
  const { phrase } = findSource(reader, known, from, colon);
  if (!phrase?.strong || !TELLERS.has(phrase.kind) || phrase.from > from + 1) return undefined;
  return draftOf({
    content: tokens.span(colon + 1, to),
    cue: tokens.span(colon, colon + 1),
    rule: "cue/turn",
    lemma: ":",
    quoteType: "direct",
    mention: mentionOf(phrase),
  });
}

/** From so many tokens before it on a colon of a sentence is no label's. */
const COLON = 8;

/** A sentence without a cue whose subject is a person with a name, or «فروشنده‌ای»: the next وی is that person. */
export function introduction(reader: PhraseReader, known: KnownNames, from: number, to: number): Mention | undefined {
  for (let i = from; i < Math.min(to, from + 12); i += 1) {
    if (i > from && !reader.isMark(i - 1)) continue;
    if (reader.after(i, to, CLASS.indefinite) > 0) return mentionOf(readSource(reader, known, i, to) ?? null);
  }
  // «رضا کیانی، شهردار یزد از کاری پرده برداشت: …»: the subject stands before the colon.
  let end = from;
  while (end < to && !reader.isColon(end)) end += 1;
  // «این مطلب را رضا کیانی، شهردار یزد، دیروز عنوان کرد.»
  const own = pointsToSpeech(reader, from, to) ? from + (reader.tokens.is(from + 2, "را") ? 3 : 4) : from;
  const { phrase } = findSource(reader, known, own, end - from > COLON ? end : to);
  // «در ادامه این نشست شهردار یزد گزارشی داد.»
  const lead = reader.after(from, to, CLASS.lead);
  const opens = phrase?.strong && phrase.kind === "office" && lead > from && phrase.from <= lead + 1;
  if (opens && known.office(phrase.from, to) === phrase.to) return mentionOf(phrase);
  if (!phrase?.strong || phrase.kind !== "person" || phrase.from - from > 12) return undefined;
  if (phrase.officeTo > 0) return mentionOf(phrase);
  // «بچه‌های دریا» and «سرهنگ دریا» are films, «رضا کیانی» is somebody. «رضا کیانی سخنانی را بیان کرد.»: his words are told of.
  const whole = opensWithGivenName(reader, phrase.nameFrom, phrase.nameTo);
  const sure = reader.isOpener(phrase.from)
    ? whole
    : phrase.nameFrom > phrase.from || (whole && sayingIn(reader, phrase.rest, to) < to);
  return sure ? mentionOf(phrase) : undefined;
}

/** The longest mention of a talk's guest before its name, in tokens. */
const TALK = 12;

/**
 * «نشست خبری رضا کیانی، شهردار یزد، آغاز شد.», «این گفت‌وگو با رضا کیانی شاعر است.»: the only one with a whole name in a
 * sentence about a talk is the one who talks.
 */
export function talker(reader: PhraseReader, known: KnownNames, from: number, to: number): Mention | undefined {
  let only: SourcePhrase | undefined;
  let talk = -1;
  for (let i = from; i < to; i += 1) {
    if (!reader.isWord(i)) continue;
    if (reader.tells(i, "talk")) talk = i;
    if (talk < 0 || i > talk + TALK || i === talk) continue;
    const opens = reader.after(i, to, CLASS["given-name"]) > 0 || reader.after(i, to, CLASS.honorific) > 0;
    if (!opens || !(reader.tokens.is(i - 1, "با") || i - talk <= ADJECTIVES)) continue;
    const phrase = readSource(reader, known, i, to);
    if (phrase?.kind !== "person" || !phrase.strong || phrase.nameTo - phrase.nameFrom < 2) continue;
    if (only) return undefined;
    only = phrase;
    i = phrase.to - 1;
  }
  return only && mentionOf(only);
}

/** The longest mention of a guest in an announcement, in tokens. */
const GUEST = 9;

/** «گفت‌وگوی ما با کیانی را در ادامه می‌خوانید:», «با کیانی درباره تیم صحبت کردیم که …»: who answers below, in the sentence `[from, to)`. */
export function announcedGuest(reader: PhraseReader, known: KnownNames, from: number, to: number): Mention | undefined {
  const { tokens } = reader;
  let talk = false;
  let read = from;
  for (; read < to && !(talk && reader.tells(read, "read")); read += 1)
    talk ||= reader.tells(read, "talk") || tokens.is(read, "صحبت");
  if (read >= to) return undefined;
  for (let i = from; i < read; i += 1) {
    if (!tokens.is(i, "با")) continue;
    const phrase = readSource(reader, known, i + 1, Math.min(read, i + GUEST));
    // «با خبرنگار ما»
    if (!phrase || !TELLERS.has(phrase.kind) || reader.tells(phrase.from, "asker")) continue;
    const end = phrase.to;
    const topic = tokens.is(end, "را") || tokens.is(end, "درباره") || tokens.is(end, "پیرامون");
    if (topic || (phrase.strong && (tokens.is(end, "که") || tokens.is(end, "در")))) return mentionOf(phrase);
  }
  return undefined;
}

/** How many words may stand between a talk and who talks: «نشست خبری هفتگی رضا کیانی». */
const ADJECTIVES = 3;
