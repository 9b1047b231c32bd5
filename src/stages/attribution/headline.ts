import type { Tokens } from "../../text/tokens.js";
import { type Draft, draftOf, type Mention, mentionOf } from "./drafts.js";
import type { KnownNames } from "./known-names.js";
import type { Paragraph } from "./paragraphs.js";
import type { PhraseReader } from "./phrase-reader.js";
import { readSource, type SourcePhrase } from "./source/index.js";

/** The most words before the colon of a headline «X: Y». */
const HEAD = 16;

/**
 * «X: Y» in a headline, or a kicker «X:» over it. X must be an office, a name, a body or a medium; a topic
 * («گزارش:», «فوری:») is none.
 */
export function readHeadline(
  reader: PhraseReader,
  known: KnownNames,
  paragraphs: readonly Paragraph[],
): { draft: Draft; mention: Mention } | undefined {
  const { tokens } = reader;
  for (let p = 0; p < paragraphs.length && p < 6; p += 1) {
    const paragraph = paragraphs[p]!;
    if (paragraph.role !== "title" && paragraph.role !== "kicker") continue;
    for (let i = paragraph.from + 1; i < paragraph.to && i <= paragraph.from + HEAD; i += 1) {
      if (!reader.isColon(i)) continue;
      const phrase = readSource(reader, known, paragraph.from, i);
      if (!phrase || !speaks(reader, known, phrase, i)) break;
      let from = i + 1;
      let to = paragraph.to;
      if (from >= to) {
        const title = paragraphs.slice(p + 1, p + 4).find((other) => other.role === "title");
        if (!title) break;
        from = title.from;
        to = title.to;
      }
      const mention = mentionOf(phrase, { headline: true });
      return { mention, draft: headlineDraft(reader, tokens, mention, i, from, to) };
    }
  }
  return undefined;
}

function speaks(reader: PhraseReader, known: KnownNames, phrase: SourcePhrase, colon: number): boolean {
  if (phrase.kind === "text" || phrase.kind === "group" || phrase.kind === "pronoun" || phrase.kind === "demonstrative")
    return false;
  if (phrase.kind === "office" || phrase.kind === "body") return phrase.from <= colon;
  return phrase.strong || known.name(reader.tokens, phrase.nameFrom, colon) === colon;
}

function headlineDraft(
  reader: PhraseReader,
  tokens: Tokens,
  mention: Mention,
  colon: number,
  from: number,
  to: number,
): Draft {
  let start = from;
  let end = to;
  while (end > start && reader.isFullStop(end - 1)) end -= 1;
  if (end - start > 2 && reader.isOpener(start) && reader.isCloser(end - 1)) {
    start += 1;
    end -= 1;
  }
  return draftOf({
    content: tokens.span(start, end),
    cue: tokens.span(colon, colon + 1),
    rule: "cue/headline",
    lemma: ":",
    quoteType: "headline",
    mention,
  });
}
