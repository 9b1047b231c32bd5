import type { Span } from "../../text/span.js";
import { type CueFinder, isVerb, type VerbHit } from "./cue-finder.js";
import { isOccasion } from "./cueless.js";
import { type Draft, draftOf, mentionOf } from "./drafts.js";
import type { KnownNames } from "./known-names.js";
import { nounPhraseEnd } from "./noun-phrase-end.js";
import type { Paragraph } from "./paragraphs.js";
import type { PhraseReader } from "./phrase-reader.js";
import { findSource } from "./source/find-source.js";
import { readSource, type SourcePhrase } from "./source/index.js";
import { CLASS } from "./word-classes.js";

/** The most tokens before the colon of a headline «X: Y», and how many lines of a page's head are looked at. */
const LABEL = 24;
const LINES = 6;

/** What stands before the content of a headline. */
interface Label {
  readonly phrase: SourcePhrase;
  /** The colon, or the verb of speech before it. */
  readonly cue: Span;
  readonly rule: string;
  readonly lemma: string;
  /** The token behind the colon. */
  readonly end: number;
}

/**
 * «X: Y» and «X خبر داد: Y» in a headline, or the same as a kicker over it. X must be an office, a name, a body or a
 * medium; a topic («گزارش:», «فوری:») is none.
 */
export function readHeadlines(
  reader: PhraseReader,
  known: KnownNames,
  cues: CueFinder,
  paragraphs: readonly Paragraph[],
): Draft[] {
  for (let p = 0; p < paragraphs.length && p < LINES; p += 1) {
    const line = paragraphs[p]!;
    if (line.role !== "title" && line.role !== "kicker") continue;
    const label = readLabel(reader, known, cues, line);
    if (!label) continue;
    const headline = label.end < line.to ? line : paragraphs.slice(p + 1, p + 4).find(({ role }) => role === "title");
    if (!headline) continue;
    return splitHeadline(reader, known, cues, headline, label, headline === line ? label.end : headline.from);
  }
  return [];
}

/** «رضا کیانی: آب کم است/ بهمن فرهمند: باران نبارید»: a statement each. */
function splitHeadline(
  reader: PhraseReader,
  known: KnownNames,
  cues: CueFinder,
  headline: Paragraph,
  first: Label,
  start: number,
): Draft[] {
  const drafts: Draft[] = [];
  let label = first;
  let from = start;
  for (let i = start + 1; i + 2 < headline.to; i += 1) {
    if (!isSeparator(reader, i)) continue;
    const next = readLabel(reader, known, cues, { ...headline, from: i + 1 });
    if (!next || next.phrase.from !== i + 1 || next.end >= headline.to) continue;
    drafts.push(headlineDraft(reader, label, from, i));
    label = next;
    from = next.end;
    i = from;
  }
  drafts.push(headlineDraft(reader, label, from, headline.to));
  return drafts;
}

/** What parts two headlines in one line. */
const isSeparator = (reader: PhraseReader, i: number): boolean =>
  reader.tokens.is(i, "؛") || reader.tokens.is(i, "/") || reader.isBar(i);

function readLabel(reader: PhraseReader, known: KnownNames, cues: CueFinder, line: Paragraph): Label | undefined {
  const colon = labelEnd(reader, line);
  if (colon < 0) return undefined;
  const from = pastOtherHeadline(reader, line.from, colon);
  const verb = cues.hits(from, colon).filter(isVerb).at(-1);
  if (verb) {
    // «… خواستار شد:»
    const demand = verb.form.entry.frame === "request" && reader.after(verb.to, colon, CLASS.become) === colon;
    return verb.to === colon || demand ? verbLabel(reader, known, verb, from, colon) : undefined;
  }
  if (colon === line.to || !reader.isColon(colon)) return undefined;
  const phrase = readSource(reader, known, pastSpeechNoun(reader, known, from, colon), colon);
  if (!phrase || !isSpeaker(reader, known, phrase, colon)) return undefined;
  return { phrase, cue: reader.tokens.span(colon, colon + 1), rule: "cue/headline", lemma: ":", end: colon + 1 };
}

/** The colon of a line, or what ends a kicker without one: «… خبر داد؛», «… خبر داد»; -1 if there is none near. */
function labelEnd(reader: PhraseReader, line: Paragraph): number {
  const limit = Math.min(line.to, line.from + LABEL);
  for (let i = line.from + 1; i < limit; i += 1) if (reader.isColon(i)) return i;
  if (line.role !== "kicker" || line.to > line.from + LABEL) return -1;
  return reader.isComma(line.to - 1) ? line.to - 1 : line.to;
}

/** «X در جمع خبرنگاران خبر داد:» */
function verbLabel(
  reader: PhraseReader,
  known: KnownNames,
  hit: VerbHit,
  from: number,
  end: number,
): Label | undefined {
  const { entry } = hit.form;
  if (entry.impersonal || entry.frame === "contained" || entry.frame === "document") return undefined;
  const { phrase } = findSource(reader, known, from, hit.from);
  if (!phrase?.strong || !isSpeaker(reader, known, phrase, hit.from)) return undefined;
  return {
    phrase,
    cue: reader.tokens.span(hit.from, end),
    rule: entry.id,
    lemma: entry.lemma,
    end: end + 1,
  };
}

const NO_SPEAKERS: ReadonlySet<string> = new Set(["text", "group", "pronoun", "plural", "demonstrative"]);

/** Past a first headline in the same line: «آب کم است؛ شهردار یزد: …», «آب کم است/ شهردار یزد: …». */
function pastOtherHeadline(reader: PhraseReader, from: number, colon: number): number {
  for (let i = colon - 1; i > from; i -= 1) if (isSeparator(reader, i)) return i + 1;
  return from;
}

/** «هشدار جدی رئیس پلیس: …»: past the act of speech and its adjective, where an office or a known name comes next. */
function pastSpeechNoun(reader: PhraseReader, known: KnownNames, from: number, colon: number): number {
  const noun = reader.after(from, colon, CLASS["speech-noun"]);
  if (noun < 0) return from;
  for (let i = noun; i < colon && i <= noun + 1; i += 1)
    if (reader.after(i, colon, CLASS.office) > 0 || reader.after(i, colon, CLASS.honorific) > 0) return i;
  // «واکنش کاخ سفید به این گزارش: …»
  const acts = reader.tells(from, "act");
  const body = acts ? bodyEnd(reader, noun, colon) : -1;
  if (body > 0 && (body === colon || reader.after(body, colon, CLASS.stop) > 0)) return noun;
  // «هشدار رضا کیانی درباره آب: …»
  for (let i = noun; acts && i < colon && i <= noun + 1; i += 1) {
    const given = reader.after(i, colon, CLASS["given-name"]) > 0;
    if (!given && known.name(i, colon) < 0) continue;
    const phrase = readSource(reader, known, i, colon);
    const ends = phrase && (phrase.to === colon || reader.after(phrase.to, colon, CLASS.stop) > 0);
    return ends && phrase.strong && phrase.kind === "person" ? i : from;
  }
  // «اعتراض تند کیانی: …»
  for (let i = noun; i < colon && i <= noun + 2; i += 1) if (known.name(i, colon) === colon) return i;
  return from;
}

/** Where a body's name or a country's ends that begins at a token, or -1. */
function bodyEnd(reader: PhraseReader, at: number, limit: number): number {
  const phrase = reader.after(at, limit, CLASS.body) > 0 ? nounPhraseEnd(reader, at, limit) : -1;
  return Math.max(phrase, reader.after(at, limit, CLASS["proper-body"]));
}

function isSpeaker(reader: PhraseReader, known: KnownNames, phrase: SourcePhrase, colon: number): boolean {
  // «یک منبع آگاه: …», but «کشاورزان: …» may be a topic.
  if (phrase.kind === "group")
    return reader.tokens.is(phrase.from, "یک") && (phrase.to === colon || isOccasion(reader, phrase.to, colon));
  if (NO_SPEAKERS.has(phrase.kind)) return false;
  if (phrase.kind === "office" || phrase.kind === "body") return true;
  // «کیانی در نشست خبری: …»
  if (isOccasion(reader, phrase.to, colon) && isPlainName(reader, phrase)) return true;
  return phrase.strong || known.name(phrase.nameFrom, colon) === colon;
}

/** Whether a guess at a name holds nothing but words that may be names: no plural, no place. */
function isPlainName(reader: PhraseReader, { kind, from, nameFrom, nameTo }: SourcePhrase): boolean {
  if (kind !== "person" || nameFrom !== from || nameTo - nameFrom > 2) return false;
  for (let i = nameFrom; i < nameTo; i += 1) {
    // «پزشکیان» is no plural.
    if (reader.isPlace(i) || (reader.isPlural(i) && !reader.tokens.key(i).endsWith("یان"))) return false;
    if (NO_NAMES.some((word) => reader.after(i, nameTo, word) > 0)) return false;
  }
  return true;
}

const NO_NAMES = [CLASS.body, CLASS["proper-body"], CLASS.group, CLASS.text, CLASS["speech-noun"], CLASS.time] as const;

function headlineDraft(reader: PhraseReader, label: Label, from: number, to: number): Draft {
  let start = from;
  let end = to;
  while (end > start && reader.isFullStop(end - 1)) end -= 1;
  if (end - start > 2 && reader.isOpener(start) && reader.isCloser(end - 1)) {
    start += 1;
    end -= 1;
  }
  return draftOf({
    content: reader.tokens.span(start, end),
    cue: label.cue,
    rule: label.rule,
    lemma: label.lemma,
    quoteType: "headline",
    mention: mentionOf(label.phrase, { headline: true }),
  });
}
