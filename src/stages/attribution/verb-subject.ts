import { isShifted } from "./clause-marks.js";
import { type Hit, isVerb, type VerbHit } from "./cue-finder.js";
import { mentionOf } from "./drafts.js";
import type { KnownNames } from "./known-names.js";
import type { PhraseReader } from "./phrase-reader.js";
import { pastQuotation } from "./quotation.js";
import { findSource } from "./source/find-source.js";
import type { SourcePhrase } from "./source/index.js";
import { worded } from "./source/phrase.js";
import { beforeAddressee, withoutAddressee } from "./source-end.js";
import type { Subject, VerbSite } from "./verb-site.js";
import { CLASS } from "./word-classes.js";

/** The subject of a verb; undefined where it has none and is none of a speaker who was left out. */
export function readSubject(
  reader: PhraseReader,
  known: KnownNames,
  ownVoice: ReadonlySet<string>,
  { hit, before, clause, sentence, last }: VerbSite,
  marked: boolean,
): Subject | undefined {
  const { tokens } = reader;
  let coordinated = false;
  let begin = clause;
  if (last && begin < hit.from && (tokens.is(begin, "و") || reader.isComma(begin))) {
    coordinated = true;
    begin += 1;
    if (begin < hit.from && tokens.is(begin, "و")) begin += 1;
    const lead = reader.after(begin, hit.from, CLASS.lead);
    if (lead > 0) begin = lead;
  }
  begin = pastQuotation(reader, begin, hit.from);
  const takesUp = begin > clause && begin < hit.from && tokens.is(begin - 1, "را");
  const found = findSource(reader, known, begin, before);
  const { addressed } = hit.form.entry;
  const speaker = addressed && !found.phrase ? beforeAddressee(reader, known, begin, before) : found.phrase;
  let phrase = speaker && asMany(reader, speaker, hit);
  if (phrase && addressed && marked) phrase = withoutAddressee(reader, known, phrase, before);
  // «خودسرانه و فراقضایی گفت»: several people take a plural.
  if (phrase?.kind === "joint" && !phrase.strong && !reader.tokens.key(hit.to - 1).endsWith("ند")) phrase = undefined;
  if (coordinated && !(phrase?.strong && phrase.kind !== "text" && phrase.from === begin)) phrase = undefined;
  // «این را درست دانسته و واشنگتن را … خواند»: an object.
  if (coordinated && phrase && tokens.is(phrase.to, "را")) phrase = undefined;
  if (!phrase && !coordinated && !takesUp && (!marked || ownVoice.has(tokens.keyOf(hit.from, hit.to))))
    return undefined;
  const mention =
    !phrase && coordinated
      ? last!
      : mentionOf(phrase ?? null, {
          shifted: isShifted(reader, sentence, hit, phrase),
          adds: hit.form.entry.goesOn === true,
          impersonal: hit.form.entry.impersonal === true || (!phrase && (found.unread || takesUp)),
        });
  const via = found.viaTo > found.viaFrom ? tokens.span(found.viaFrom, found.viaTo) : null;
  return {
    phrase,
    mention,
    coordinated,
    begin,
    rest: phrase && phrase.rest <= hit.from ? phrase.rest : begin,
    takesUp,
    via: via && tokens.text.slice(via.start, via.end).replace(/\s+/gu, " "),
  };
}

/** «تجمع‌کنندگان گفتند»: a guess at a name before a verb in the plural is a group. */
function asMany(reader: PhraseReader, phrase: SourcePhrase, hit: VerbHit): SourcePhrase {
  if (phrase.kind !== "person" || phrase.strong || phrase.officeTo > 0) return phrase;
  if (!reader.tokens.key(hit.to - 1).endsWith("ند")) return phrase;
  return worded("group", phrase.from, phrase.from, phrase.to, phrase.rest, false);
}

/** «گفت و تأکید کرد که»: where the first of several cues with nothing but و between them begins, the last of them at `index`. */
export function firstOfPair(reader: PhraseReader, hits: readonly Hit[], index: number, clause: number): number {
  let first = hits[index]!.from;
  for (let k = index - 1; k >= 0; k -= 1) {
    const before = hits[k]!;
    if (!isVerb(before) || before.to !== first - 1 || before.from < clause) break;
    if (!reader.tokens.is(first - 1, "و")) break;
    first = before.from;
  }
  // «اعلام و تأکید کرد که»: the first has its verb in common with the second.
  const gapped = first - 2 > clause && reader.tokens.is(first - 1, "و") && reader.tells(first - 2, "gapped");
  return gapped ? first - 2 : first;
}
