import type { CueFinder } from "./cue-finder.js";
import { type Draft, draftOf, mentionOf } from "./drafts.js";
import type { KnownNames } from "./known-names.js";
import type { Paragraph } from "./paragraphs.js";
import type { PhraseReader } from "./phrase-reader.js";
import { trimContent } from "./quotation.js";
import { readSource, type SourcePhrase } from "./source/index.js";

/** A paragraph «NAME: …» of an interview: who speaks, and the colon behind it. */
export interface Turn {
  readonly phrase: SourcePhrase;
  readonly colon: number;
}

/** The furthest that the colon of a turn stands from the paragraph's beginning, in tokens. */
const LABEL = 7;

/** Where a paragraph «NAME: …» begins to speak, and who; undefined for any other paragraph. */
export function readTurn(
  reader: PhraseReader,
  known: KnownNames,
  cues: CueFinder,
  paragraph: Paragraph,
): Turn | undefined {
  const limit = Math.min(paragraph.to - 4, paragraph.from + LABEL);
  for (let i = paragraph.from + 1; i <= limit; i += 1) {
    if (!reader.isColon(i)) continue;
    if (cues.hits(paragraph.from, i).length > 0) return undefined;
    const phrase = readSource(reader, known, paragraph.from, i);
    if (!phrase?.strong || phrase.to !== i || phrase.from !== paragraph.from) return undefined;
    return phrase.kind === "person" || phrase.kind === "body" ? { phrase, colon: i } : undefined;
  }
  return undefined;
}

/** A turn as a statement; a medium's own turns are questions and give none. */
export function turnDraft(reader: PhraseReader, turn: Turn, paragraph: Paragraph): Draft | undefined {
  const { phrase, colon } = turn;
  if (phrase.kind !== "person") return undefined;
  const { tokens } = reader;
  const [from, to] = trimContent(reader, colon + 1, paragraph.to);
  return draftOf({
    content: tokens.span(from, to),
    cue: tokens.span(colon, colon + 1),
    rule: "cue/turn",
    lemma: ":",
    quoteType: "unmarked",
    mention: mentionOf(phrase),
  });
}
