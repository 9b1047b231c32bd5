import { type Hit, isVerb } from "./cue-finder.js";
import type { Paragraph } from "./paragraphs.js";
import type { PhraseReader } from "./phrase-reader.js";

/** The longest title that holds a sentence's end, in tokens on each side of it. */
const TITLE = 8;

/** «برنامه «سلام! صبح به‌خیر» پخش شد»: whether the sentence that begins at a token is a part of a title. */
function isInTitle(reader: PhraseReader, start: number, { from, to }: Paragraph): boolean {
  const { tokens } = reader;
  if (!(tokens.is(start - 1, "!") || tokens.is(start - 1, "؟"))) return false;
  let open = start - 2;
  while (open > from && open > start - TITLE && !reader.isMark(open)) open -= 1;
  if (open < from || !tokens.is(open, "«") || reader.isColon(open - 1)) return false;
  for (let i = start; i < to && i < start + TITLE; i += 1) if (tokens.is(i, "»")) return !reader.isFullStop(i + 1);
  return false;
}

/**
 * The first tokens of a paragraph's sentences, those left out that begin inside another: behind the question of «در پاسخ به
 * این پرسش که «چه باید کرد؟»، گفت: …», or in a title.
 */
export function wholeSentences(reader: PhraseReader, paragraph: Paragraph, hits: readonly Hit[]): readonly number[] {
  const { sentences, from, to } = paragraph;
  const isEnd = (i: number): boolean => reader.isCloser(i) || reader.isComma(i);
  const goesOn = (start: number): boolean => {
    let asked = start - 1;
    while (asked > from && isEnd(asked)) asked -= 1;
    if (!reader.tokens.is(asked, "؟")) return false;
    let cue = start;
    while (cue < to && isEnd(cue)) cue += 1;
    return hits.some((hit) => hit.from === cue && isVerb(hit));
  };
  const splits = (start: number): boolean => goesOn(start) || isInTitle(reader, start, paragraph);
  return sentences.some((start, i) => i > 0 && splits(start))
    ? sentences.filter((start, i) => i === 0 || !splits(start))
    : sentences;
}
