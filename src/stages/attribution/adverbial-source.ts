import type { DiscourseKind } from "../../lexicon/attribution/discourse.js";
import { type AdverbialHit, type Hit, isVerb } from "./cue-finder.js";
import { type Draft, draftOf, type Mention, mentionOf } from "./drafts.js";
import { readFollow } from "./follow.js";
import type { KnownNames } from "./known-names.js";
import { nounPhraseEnd } from "./noun-phrase-end.js";
import type { PhraseReader } from "./phrase-reader.js";
import { trimContent, wholeContent } from "./quotation.js";
import { findSource } from "./source/find-source.js";
import { readSource, type SourcePhrase } from "./source/index.js";
import { mayBeName } from "./source/person.js";
import { isBehindPlace, PLACED } from "./source-end.js";
import { CLASS } from "./word-classes.js";

/** «به گفته X، …», the cue at `index` of `hits`: the content is the rest of the sentence that ends at token `to`. */
export function readAdverbial(
  reader: PhraseReader,
  known: KnownNames,
  hits: readonly Hit[],
  index: number,
  to: number,
  before: Mention | undefined,
): Draft | undefined {
  const hit = hits[index] as AdverbialHit;
  // «در واکنش به اعلام آتش‌بس»
  if (hit.from > 0 && reader.tokens.is(hit.from, "به") && reader.tells(hit.from - 1, "toward")) return undefined;
  for (let k = index + 1; k < hits.length && hits[k]!.from < to; k += 1) {
    const other = hits[k]!;
    if (isVerb(other) && other.to < to && reader.isColon(other.to)) return undefined;
  }
  const phrase = adverbialSource(reader, known, hit.to, to);
  const mention = phrase && adverbialMention(reader, hit, phrase, before);
  if (!mention) return undefined;
  if (hit.form.adverbial.written && speaksIn(reader, known, hits, index, phrase.rest, to)) return undefined;
  const { tokens } = reader;
  // «به نقل از ایسنا؛ من …»: no outlet says «من».
  if (phrase.kind === "body" && hit.form.adverbial.relay && tells(reader, "own", phrase.rest, to)) return undefined;
  const [from, end] = trimContent(reader, phrase.rest, to);
  const content = end - from < 2 ? undefined : wholeContent(reader, from, end);
  if (!content) return undefined;
  return draftOf({
    content,
    cue: tokens.span(hit.from, hit.to),
    rule: hit.form.adverbial.id,
    lemma: hit.form.adverbial.lemma,
    quoteType: content.start === tokens.start[from] ? "indirect" : "direct",
    mention,
  });
}

/** How far behind a medium's name the one whom it quotes may stand, in tokens. */
const QUOTED = 12;

/** «به نوشته رویترز، رضا کیانی گفت که …»: somebody else speaks in what a medium wrote. */
function speaksIn(
  reader: PhraseReader,
  known: KnownNames,
  hits: readonly Hit[],
  index: number,
  from: number,
  to: number,
): boolean {
  const next = hits[index + 1];
  if (!next || next.to >= to || !isVerb(next) || next.form.entry.frame !== "clause") return false;
  const { kind } = readFollow(reader, next.to, to);
  if (kind !== "ke" && kind !== "colon") return false;
  const { phrase } = findSource(reader, known, from, next.from);
  return phrase?.strong === true && SPEAKERS.has(phrase.kind) && phrase.from <= from + QUOTED;
}

const SPEAKERS: ReadonlySet<string> = new Set(["person", "office", "body", "group", "joint"]);

/** Whether a word of a kind stands in `[from, to)`. */
function tells(reader: PhraseReader, kind: DiscourseKind, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (reader.tells(i, kind)) return true;
  return false;
}

/** The mention behind «به گفته» at token `at`. */
function adverbialSource(reader: PhraseReader, known: KnownNames, at: number, to: number): SourcePhrase | undefined {
  const { tokens } = reader;
  const pronoun = reader.after(at, to, CLASS.pronoun);
  if (pronoun > 0) return readSource(reader, known, at, pronoun);
  const name = known.name(at, to);
  const told = toldOf(reader, known, at, to);
  if (told) return told;
  if (name > 0) return readSource(reader, known, at, name);
  // «به گفته کیانی ۲۰ نفر …»: a number ends a surname.
  if (at + 2 < to && reader.isNumeral(at + 1) && mayBeName(reader, at)) {
    const surname = readSource(reader, known, at, at + 1);
    if (surname?.kind === "person") return surname;
  }
  const comma = reader.nextComma(at, Math.min(to, at + 40));
  const end = nounPhraseEnd(reader, at, to);
  // «به قول کیانی: …»
  const colon = end < to && end > at && reader.isColon(end) ? end : -1;
  const bound = colon > 0 ? colon : comma > 0 ? lastNameComma(reader, at, to) : -1;
  const counted = bound > 0 ? -1 : countedAfter(reader, at, to);
  const phrase = readSource(reader, known, at, bound > 0 ? bound : counted > 0 ? counted : to);
  if (!phrase || bound >= 0 || phrase.kind === "plural") return phrase;
  // No comma ends the source: only what is known or short can be told from what is said.
  const office = known.office(at, to);
  if (office > 0) return readSource(reader, known, at, office);
  if (tokens.is(at, "این") && at + 2 < to) return readSource(reader, known, at, at + 2);
  const place = PLACED.has(phrase.kind) ? placeEnd(reader, phrase) : -1;
  if (place > 0) return readSource(reader, known, at, place);
  if (phrase.kind === "text") {
    const body = Math.max(knownBody(reader, known, phrase, to), properEnd(reader, phrase));
    return body < 0 ? undefined : { ...phrase, to: body, officeTo: body, rest: body };
  }
  return phrase.to - phrase.from > 6 || !phrase.strong ? undefined : phrase;
}

/** The furthest that a source with no comma behind it runs, in tokens. */
const UNMARKED = 7;

/** «به گفته پلیس یزد | سه نفر …»: where what a number counts opens the content, or -1. */
function countedAfter(reader: PhraseReader, at: number, to: number): number {
  // «وزیران سه کشور»
  if (reader.isPlural(at) && reader.after(at, to, CLASS.body) < 0) return -1;
  for (let i = at + 1; i + 1 < to && i <= at + UNMARKED; i += 1) {
    if (!reader.isWord(i) && !reader.isNumeral(i)) return -1;
    if (!reader.isNumeral(i) && !reader.tells(i, "cardinal")) continue;
    return reader.tells(i - 1, "numbered") || isOrdinal(reader, i + 1) ? -1 : i;
  }
  return -1;
}

/** «بیست و دومین جشنواره» */
function isOrdinal(reader: PhraseReader, at: number): boolean {
  const { tokens } = reader;
  const word = tokens.is(at, "و") && at + 1 < tokens.count ? tokens.key(at + 1) : tokens.key(at);
  return word.endsWith("مین") || (word.endsWith("م") && tokens.is(at, "و"));
}

/** The furthest that a relative clause behind an office runs, in tokens. */
const RELATIVE = 16;

/** «به گفته رضا کیانی، خبرنگار ما که آنجا بود، …»: a name, an office and a clause about its holder. */
function toldOf(reader: PhraseReader, known: KnownNames, at: number, to: number): SourcePhrase | undefined {
  const comma = nounPhraseEnd(reader, at, to);
  if (comma >= to || !reader.isComma(comma) || reader.after(comma + 1, to, CLASS.office) < 0) return undefined;
  const office = nounPhraseEnd(reader, comma + 1, to);
  const relative = office < to && reader.tokens.is(office, "که");
  if (office >= to || !(relative || reader.isComma(office))) return undefined;
  const end = relative ? reader.nextComma(office, Math.min(to, office + RELATIVE)) : office;
  const phrase = end < 0 ? undefined : readSource(reader, known, at, office);
  return phrase?.kind === "person" && phrase.strong ? { ...phrase, rest: end + 1 } : undefined;
}

/** The mention as the cue takes it; undefined where the cue is not said of such a source. */
function adverbialMention(
  reader: PhraseReader,
  hit: AdverbialHit,
  phrase: SourcePhrase,
  before: Mention | undefined,
): Mention | undefined {
  const { tokens } = reader;
  const { text, personOnly } = hit.form.adverbial;
  if (personOnly && !(phrase.strong && phrase.kind !== "text")) return undefined;
  const definite = tokens.is(phrase.from, "این");
  if (!text) return phrase.kind === "text" && !definite ? undefined : mentionOf(phrase);
  if (phrase.kind !== "text") return undefined;
  if (!definite) return namesBody(reader, phrase) ? mentionOf(phrase) : undefined;
  if (!tokens.is(phrase.from + 1, "گزارش")) return mentionOf(phrase);
  // The outlet's own report, unless a medium's was just told of.
  return before?.phrase?.kind !== "body" || phrase.to - phrase.from > 2 ? undefined : mentionOf(null);
}

/** The comma that ends the source of an adverbial: the first that is none of a list inside a name. */
function lastNameComma(reader: PhraseReader, from: number, to: number): number {
  const end = nounPhraseEnd(reader, from, to);
  if (end < to && reader.isComma(end)) {
    if (reader.after(end + 1, to, CLASS.office) > 0) {
      const apposition = nounPhraseEnd(reader, end + 1, to);
      if (apposition < to && reader.isComma(apposition)) return apposition + 1;
    }
    return end + 1;
  }
  // «در … ،» inside the source: up to the first comma, if it is near.
  const comma = reader.nextComma(from, Math.min(to, from + 14));
  return comma > 0 ? comma + 1 : -1;
}

/** «وزارت دفاع هند | ده نفر …»: where an office or a body ends with its country or town, or -1. */
function placeEnd(reader: PhraseReader, { from, to }: SourcePhrase): number {
  for (let i = from + 2; i < to; i += 1) if (isBehindPlace(reader, i)) return i;
  return -1;
}

/** «گزارش ناسا | احتمالا …»: where the country, agency or medium right behind a document's head ends, or -1. */
function properEnd(reader: PhraseReader, { from, to }: SourcePhrase): number {
  const end = reader.after(from + 1, to, CLASS["proper-body"]);
  return end > 0 && end < to && reader.isWord(end) && !reader.tokens.is(end, "و") ? end : -1;
}

/** Whether a document is said to be some body's: «اطلاعیه شرکت …», «گزارش رویترز». */
function namesBody(reader: PhraseReader, phrase: SourcePhrase): boolean {
  for (let i = phrase.from + 1; i < phrase.to && i < phrase.from + 5; i += 1)
    if (reader.after(i, phrase.to, CLASS.body) > 0 || reader.after(i, phrase.to, CLASS["proper-body"]) === phrase.to)
      return true;
  return false;
}

/** Where the known body that a document is of ends, or -1. */
function knownBody(reader: PhraseReader, known: KnownNames, phrase: SourcePhrase, to: number): number {
  for (let i = phrase.from + 1; i < phrase.to && i < phrase.from + 4; i += 1) {
    const end = reader.after(i, to, CLASS.body) > 0 ? known.office(i, to) : -1;
    if (end > 0) return end;
  }
  return -1;
}
