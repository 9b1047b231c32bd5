import type { Document } from "../../model/document.js";
import type { Layers, Statement } from "../../model/layers.js";
import type { Tokens } from "../../text/tokens.js";
import { findAnswers } from "./answers.js";
import { confidenceOf } from "./confidence.js";
import { CueFinder } from "./cue-finder.js";
import { lineDraft } from "./cueless.js";
import type { Draft, Mention } from "./drafts.js";
import { readHeadlines } from "./headline.js";
import { findTurns } from "./interview.js";
import { KnownNames } from "./known-names.js";
import { learn } from "./learn-names.js";
import { ParagraphJoiner } from "./paragraph-joins.js";
import { ParagraphReader } from "./paragraph-reader.js";
import { closedResult, type ParagraphResult } from "./paragraph-result.js";
import { findParagraphs, type Paragraph } from "./paragraphs.js";
import { PhraseReader } from "./phrase-reader.js";
import { Register, type Resolution } from "./register/index.js";
import { PhraseWords } from "./register/phrase-words.js";
import type { AttributionResources } from "./resources.js";
import { toldHolders } from "./told-holders.js";
import { CLASS } from "./word-classes.js";

export { type AttributionResources, compileAttributionResources } from "./resources.js";

type Doc = Document<"tokens" | "blocks" | "sentences" | "article">;

/** So many lines at a text's beginning may be a headline. */
const OPENING = 3;

/** A page of so few paragraphs may have lost its breaks. */
const ONE_PAGE = 3;

/**
 * Finds reported speech and who said it. The statements are sorted by position; spans index `doc.text`.
 * Linear in the text and in the number of its persons.
 */
export function attribute(doc: Doc, resources: AttributionResources): Pick<Layers, "statements"> {
  const { tokens } = doc.layers;
  const reader = new PhraseReader(tokens, resources);
  const paragraphs = findParagraphs(doc);
  const known = new KnownNames(tokens);
  const { drafts, mentions } = readSpeech(reader, resources, known, paragraphs);
  const words = new PhraseWords(reader, resources.offices);
  const told = toldHolders(reader, known, words, paragraphs, mentions);
  const resolved = new Register(words, resources).resolve([...withNested(mentions, drafts), ...told]);
  const spoken = inOrder(drafts);
  const places = new Map(spoken.map(({ draft }, index) => [draft, index]));
  const statements = spoken.map(({ draft, parent }) =>
    statementOf(tokens, draft, resolved.get(draft.mention), parent && places.get(parent)!),
  );
  return { statements };
}

/** The mentions of an article, each followed by those inside its speech. */
function withNested(mentions: readonly Mention[], drafts: readonly Draft[]): Mention[] {
  const inside = new Map<Mention, Mention[]>();
  for (const { mention, nested } of drafts)
    if (nested.length > 0)
      inside.set(mention, [...(inside.get(mention) ?? []), ...nested.map((child) => child.mention)]);
  if (inside.size === 0) return [...mentions];
  return mentions.flatMap((mention) => [mention, ...(inside.get(mention) ?? [])]);
}

/** All speech with its enclosing speech, by position; none is empty. */
function inOrder(drafts: readonly Draft[]): { draft: Draft; parent: Draft | null }[] {
  return drafts
    .filter(({ content }) => content.end > content.start)
    .flatMap((draft) => [{ draft, parent: null }, ...draft.nested.map((child) => ({ draft: child, parent: draft }))])
    .sort((a, b) => a.draft.content.start - b.draft.content.start || a.draft.content.end - b.draft.content.end);
}

/** All speech of an article and all mentions of speakers, in the order of the text. */
function readSpeech(
  reader: PhraseReader,
  resources: AttributionResources,
  known: KnownNames,
  paragraphs: readonly Paragraph[],
): { drafts: Draft[]; mentions: Mention[] } {
  const body = paragraphs.filter(({ role }) => role === "paragraph" || role === "lead");
  const cues = new CueFinder(reader.tokens, resources);
  const paragraphReader = new ParagraphReader(reader, resources, known, cues, body.length <= ONE_PAGE);
  const early = readHeadlines(reader, known, cues, paragraphs);
  for (const { mention } of early) learn(reader, known, mention);
  const turns = findTurns(reader, known, cues, body);
  const answers = turns.size > 0 ? null : findAnswers(reader, cues, body);
  const read = (paragraph: Paragraph, i: number): ParagraphResult => {
    const turn = turns.get(i);
    if (turn) return paragraphReader.readTurn(paragraph, turn);
    if (answers?.has(i)) return closedResult([]);
    // «شهردار یزد: …» over a text: its headline, or what he says first.
    const { from, to } = paragraph;
    const opens =
      i === 0 || (i < OPENING && reader.after(from, to, CLASS["given-name"]) > 0 && !reader.isFullStop(to - 1));
    const line = opens ? lineDraft(reader, known, cues, from, to, early.length === 0) : undefined;
    return line ? closedResult([line]) : paragraphReader.read(paragraph);
  };
  // The names learnt while reading tell where a mention ends: a paragraph that they concern is read again.
  const readings = body.map((paragraph, i) => {
    const lookUps = known.watch();
    const result = read(paragraph, i);
    known.endWatch();
    for (const mention of result.mentions) learn(reader, known, mention);
    return { result, lookUps };
  });
  const headlines = readHeadlines(reader, known, cues, paragraphs);
  const joiner = new ParagraphJoiner(
    paragraphReader,
    reader.tokens,
    headlines,
    headlines.map(({ mention }) => mention),
  );
  let next = 0;
  for (const paragraph of paragraphs) {
    if (paragraph === body[next]) {
      const { result, lookUps } = readings[next]!;
      if (answers?.get(next) !== "answer" || !joiner.answer(paragraph))
        joiner.add(paragraph, known.stillHolds(lookUps) ? result : read(paragraph, next));
      next += 1;
    } else if (paragraph.role === "heading") {
      const line = lineDraft(reader, known, cues, paragraph.from, paragraph.to);
      joiner.passOver(paragraph);
      if (line) joiner.set(line);
    }
  }
  return joiner;
}

function statementOf(tokens: Tokens, draft: Draft, who: Resolution | undefined, parent: number | null): Statement {
  const sieve = who?.sieve ?? "unknown";
  const { phrase } = draft.mention;
  const flags = [...draft.flags, ...(who?.flags ?? [])];
  return {
    start: draft.content.start,
    end: draft.content.end,
    rule: `${draft.rule}+${sieve}`,
    quoteType: draft.quoteType,
    cue: draft.cue,
    cueLemma: draft.lemma,
    source: phrase ? tokens.span(phrase.from, phrase.to) : null,
    sourceForm: who?.form ?? null,
    speaker: who?.speaker ?? null,
    preposed: draft.preposed,
    via: draft.via,
    parent,
    confidence: confidenceOf(sieve, flags.length > 0),
    flags,
  };
}
