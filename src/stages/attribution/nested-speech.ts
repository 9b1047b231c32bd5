import { readAdverbial } from "./adverbial-source.js";
import { type Hit, isAdverbial, isVerb, type VerbHit } from "./cue-finder.js";
import { type Draft, draftOf, mentionOf } from "./drafts.js";
import { readFollow } from "./follow.js";
import type { KnownNames } from "./known-names.js";
import type { PhraseReader } from "./phrase-reader.js";
import { trimContent } from "./quotation.js";
import { readSource, type SourcePhrase } from "./source/index.js";
import { opensWithGivenName } from "./source/person.js";
import { CLASS } from "./word-classes.js";

/** Where running speech stands: its content's tokens `[start, end)`, and the first tokens of its paragraph's sentences. */
export interface RunningContent {
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly number[];
  /** Index of the first sentence that begins behind `start`. */
  readonly next: number;
  readonly hits: readonly Hit[];
}

/** How far left of a cue its source may begin, in tokens; the shortest nested content. */
const REACH = 16;
const SHORTEST = 3;

/** Those who surely are somebody else than the one who speaks: no pronoun, no «مردم». */
const OTHERS: ReadonlySet<string> = new Set(["person", "office", "body"]);

/**
 * Speech within speech: «X گفته است که …» and «به گفته X، …» inside a content, where X is named by name, office or
 * body. It ends with its sentence.
 */
export function nestedSpeech(reader: PhraseReader, known: KnownNames, content: RunningContent): Draft[] {
  const { start, end, sentences, hits } = content;
  const nested: Draft[] = [];
  let free = start;
  let { next } = content;
  hits.forEach((hit, index) => {
    if (hit.from < free || hit.to >= end) return;
    while (next < sentences.length && sentences[next]! <= hit.from) next += 1;
    const to = Math.min(sentences[next] ?? end, end);
    const draft = isVerb(hit)
      ? nestedVerb(reader, known, hit, free, to)
      : nestedAdverbial(reader, known, hits, index, to);
    if (!draft) return;
    nested.push(draft);
    free = to;
  });
  return nested;
}

function nestedVerb(
  reader: PhraseReader,
  known: KnownNames,
  hit: VerbHit,
  from: number,
  to: number,
): Draft | undefined {
  const { entry, participle } = hit.form;
  if (participle || entry.frame !== "clause" || entry.attitude || entry.impersonal) return undefined;
  const follow = readFollow(reader, hit.to, to);
  if (follow.kind !== "ke" && follow.kind !== "colon") return undefined;
  const phrase = nestedSource(reader, known, from, hit.from);
  const [start, end] = trimContent(reader, follow.start, to);
  if (!phrase || end - start < SHORTEST) return undefined;
  return draftOf({
    content: reader.tokens.span(start, end),
    cue: reader.tokens.span(hit.from, hit.to),
    rule: entry.id,
    lemma: entry.lemma,
    quoteType: follow.kind === "colon" ? "unmarked" : "indirect",
    mention: mentionOf(phrase, { nested: true }),
  });
}

/** The mention that ends right before the cue at token `to`: the longest that begins at a border of clauses. */
function nestedSource(reader: PhraseReader, known: KnownNames, from: number, to: number): SourcePhrase | undefined {
  const { tokens } = reader;
  let found: SourcePhrase | undefined;
  for (let i = to - 1; i >= from && i > to - REACH; i -= 1) {
    const before = i - 1;
    const border = i === from || reader.isMark(before) || tokens.is(before, "و") || tokens.is(before, "که");
    if (!border || !(reader.isWord(i) || reader.isOpener(i))) continue;
    const phrase = readSource(reader, known, i, to);
    const adjoins = phrase?.from === i && (phrase.to === to || isOccasion(reader, phrase.to, to));
    if (phrase && adjoins && isSurelyOther(reader, known, phrase)) found = phrase;
  }
  return found;
}

/** The longest adverbial between a nested source and its cue, in tokens. */
const OCCASION = 6;

/** «وزیر نیرو | در این باره | گفته است که»: what stands between a source and its cue, with no mark and no clause. */
function isOccasion(reader: PhraseReader, from: number, to: number): boolean {
  const opens = reader.tokens.is(from, "در") || reader.tokens.is(from, "نیز") || reader.tokens.is(from, "هم");
  if (to - from > OCCASION || !(opens || reader.after(from, to, CLASS.time) > 0)) return false;
  for (let i = from; i < to; i += 1)
    if (!reader.isWord(i) || reader.tokens.is(i, "را") || reader.tokens.is(i, "که") || reader.tokens.is(i, "و"))
      return false;
  return true;
}

/** An office, a body, or a name that is known, has a title or begins with a given name: no mere guess at one. */
function isSurelyOther(reader: PhraseReader, known: KnownNames, phrase: SourcePhrase): boolean {
  if (!phrase.strong || !OTHERS.has(phrase.kind)) return false;
  if (phrase.kind !== "person" || phrase.officeFrom === phrase.from) return true;
  const { from, nameFrom, nameTo } = phrase;
  // «: عزت الرشق عضو دفتر حماس … گفت:»
  const opens = reader.isColon(from - 1) || reader.isFullStop(from - 1);
  if (phrase.officeFrom >= nameTo && phrase.officeTo > nameTo && opens) return true;
  return nameFrom > from || opensWithGivenName(reader, nameFrom, nameTo) || known.name(nameFrom, nameTo) > 0;
}

function nestedAdverbial(
  reader: PhraseReader,
  known: KnownNames,
  hits: readonly Hit[],
  index: number,
  to: number,
): Draft | undefined {
  const hit = hits[index]!;
  if (!isAdverbial(hit) || hit.form.adverbial.relay || hit.form.adverbial.text) return undefined;
  const draft = readAdverbial(reader, known, hits, index, to, undefined);
  const { phrase } = draft?.mention ?? {};
  if (!draft || !phrase || !isSurelyOther(reader, known, phrase)) return undefined;
  return { ...draft, mention: mentionOf(phrase, { nested: true }) };
}
