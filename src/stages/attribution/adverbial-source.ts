import type { Hit } from "./cue-hit.js";
import type { Draft, Mention } from "./drafts.js";
import type { KnownNames } from "./known-names.js";
import type { PhraseReader } from "./phrase-reader.js";
import { trimContent } from "./quotation.js";
import { readSource, type SourcePhrase } from "./source-phrase.js";

/** «به گفته X، …»: the content is the rest of the sentence. */
export function readAdverbial(
  reader: PhraseReader,
  known: KnownNames,
  hit: Hit,
  to: number,
  hits: readonly Hit[],
  index: number,
  before: Mention | undefined,
): Draft | undefined {
  const adverbial = hit.form.adverbial!;
  const tokens = reader.tokens;
  for (let k = index + 1; k < hits.length && hits[k]!.from < to; k += 1) {
    const other = hits[k]!;
    if (other.form.entry && other.to < to && reader.isColon(other.to)) return undefined;
  }
  let phrase: SourcePhrase | undefined;
  const at = hit.to;
  const pronoun = reader.after(at, to, "pronoun");
  const knownName = known.name(tokens, at, to);
  if (pronoun > 0) phrase = readSource(reader, known, at, pronoun);
  else if (knownName > 0) phrase = readSource(reader, known, at, knownName);
  else {
    const comma = reader.nextComma(at, Math.min(to, at + 40));
    const bound = comma > 0 ? lastNameComma(reader, at, to) : -1;
    phrase = readSource(reader, known, at, bound > 0 ? bound : to);
    if (phrase && bound < 0) {
      const office = known.office(tokens, at, to);
      if (phrase.kind === "plural") phrase = { ...phrase };
      else if (office > 0) phrase = readSource(reader, known, at, office);
      else if (tokens.is(at, "این") && at + 2 < to) phrase = readSource(reader, known, at, at + 2);
      else if (phrase.kind === "text") {
        const body = knownBody(reader, known, phrase, to);
        if (body < 0) return undefined;
        phrase = { ...phrase, to: body, officeTo: body, rest: body };
      } else if (phrase.to - phrase.from > 6 || !phrase.strong) return undefined;
    }
  }
  if (!phrase) return undefined;
  if (adverbial.text && phrase.kind !== "text") return undefined;
  let mention: Mention = { phrase, headline: false, introduction: false, shifted: false, impersonal: false };
  if (adverbial.text && tokens.is(phrase.from, "این")) {
    if (tokens.is(phrase.from + 1, "گزارش")) {
      // The outlet's own report, unless a medium's was just told of.
      if (before?.phrase?.kind !== "body" || phrase.to - phrase.from > 2) return undefined;
      mention = { ...mention, phrase: null };
    }
  } else if (adverbial.text && !namesBody(reader, phrase)) return undefined;
  if (!adverbial.text && phrase.kind === "text" && !tokens.is(phrase.from, "این")) return undefined;
  const start = phrase.rest;
  const [from, end] = trimContent(reader, start, to);
  if (end - from < 2) return undefined;
  return {
    content: tokens.span(from, end),
    cue: tokens.span(hit.from, hit.to),
    rule: adverbial.id,
    lemma: adverbial.lemma,
    quoteType: "indirect",
    mention,
    preposed: [],
    via: null,
    flags: [],
  };
}

/** The comma that ends the source of an adverbial: the first that is none of a list inside a name. */
function lastNameComma(reader: PhraseReader, from: number, to: number): number {
  const end = reader.nounPhraseEnd(from, to);
  if (end < to && reader.isComma(end)) {
    if (reader.after(end + 1, to, "office") > 0) {
      const apposition = reader.nounPhraseEnd(end + 1, to);
      if (apposition < to && reader.isComma(apposition)) return apposition + 1;
    }
    return end + 1;
  }
  // «در … ،» inside the source: up to the first comma, if it is near.
  const comma = reader.nextComma(from, Math.min(to, from + 14));
  return comma > 0 ? comma + 1 : -1;
}

/** Whether a document is said to be some body's: «اطلاعیه شرکت …», «گزارش رویترز». */
function namesBody(reader: PhraseReader, phrase: SourcePhrase): boolean {
  for (let i = phrase.from + 1; i < phrase.to && i < phrase.from + 5; i += 1)
    if (reader.after(i, phrase.to, "body") > 0 || reader.after(i, phrase.to, "proper-body") === phrase.to) return true;
  return false;
}

/** Where the known body that a document is of ends, or -1. */
function knownBody(reader: PhraseReader, known: KnownNames, phrase: SourcePhrase, to: number): number {
  for (let i = phrase.from + 1; i < phrase.to && i < phrase.from + 4; i += 1) {
    const end = reader.after(i, to, "body") > 0 ? known.office(reader.tokens, i, to) : -1;
    if (end > 0) return end;
  }
  return -1;
}
