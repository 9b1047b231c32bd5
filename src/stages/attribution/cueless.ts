import type { CueFinder } from "./cue-finder.js";
import { type Draft, draftOf, type Mention, mentionOf } from "./drafts.js";
import type { KnownNames } from "./known-names.js";
import type { Paragraph } from "./paragraphs.js";
import type { PhraseReader } from "./phrase-reader.js";
import { trimContent } from "./quotation.js";
import { pointsToSpeech } from "./sayings.js";
import { findSource } from "./source/find-source.js";
import { readSource } from "./source/index.js";
import { CLASS } from "./word-classes.js";

/** How far behind its subject «با بیان اینکه» may stand, in tokens. */
const MARKER_WITHIN = 14;

/** «X با بیان اینکه …» with no verb of speech at all, in the sentence `[from, to)`. */
export function markerStatement(reader: PhraseReader, known: KnownNames, from: number, to: number): Draft | undefined {
  const { tokens } = reader;
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

/** «شهردار یزد در گفت‌وگو با ما:» over what he says, the paragraph `[from, to)`: a cue that has only its colon. */
export function labelDraft(reader: PhraseReader, known: KnownNames, from: number, to: number): Draft | undefined {
  const colon = to - 1;
  if (to - from > LABEL) return undefined;
  const { tokens } = reader;
  let start = from;
  while (start < colon && !reader.isWord(start) && !reader.isOpener(start)) start += 1;
  const phrase = readSource(reader, known, start, colon);
  if (!phrase || (phrase.kind !== "person" && phrase.kind !== "office")) return undefined;
  const occasion = tokens.is(phrase.to, "در") && reader.after(phrase.to + 1, colon, CLASS.setting) > 0;
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
  if (!phrase?.strong || phrase.from !== from || phrase.to !== colon) return undefined;
  // «کارگردان: …» is a credit.
  if (phrase.kind !== "person" && !(phrase.kind === "office" && colon - from > 1)) return undefined;
  const [start, end] = trimContent(reader, colon + 1, to);
  if (end - start < LINE_SAID) return undefined;
  return draftOf({
    content: reader.tokens.span(start, end),
    cue: reader.tokens.span(colon, colon + 1),
    rule: "cue/headline",
    lemma: ":",
    quoteType: headline ? "headline" : "unmarked",
    mention: mentionOf(phrase, { headline }),
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
  const own = pointsToSpeech(reader.tokens, from, to) ? from + (reader.tokens.is(from + 2, "را") ? 3 : 4) : from;
  const { phrase } = findSource(reader, known, own, end - from > COLON ? end : to);
  if (!phrase?.strong || phrase.kind !== "person" || phrase.from - from > 12) return undefined;
  if (phrase.officeTo === 0 && phrase.from === phrase.nameFrom) return undefined;
  return mentionOf(phrase);
}
