import { type CueFinder, isVerb } from "./cue-finder.js";
import type { Paragraph } from "./paragraphs.js";
import type { PhraseReader } from "./phrase-reader.js";

/** A paragraph of an interview without labels. */
export type Part = "question" | "answer";

/**
 * The longest question in tokens, the fewest of an interview, the fewest signs of one that was announced, and how far
 * into an answer its speaker tells of himself.
 */
const QUESTION = 90;
const QUESTIONS = 2;
const SIGNS = 2;
const OPENING = 40;

/**
 * Questions and answers that no labels tell apart, by the index of their paragraphs: questions put to somebody, each with
 * an answer of somebody who speaks of himself. A text with questions for headings is none. Empty for any other article.
 */
export function findAnswers(
  reader: PhraseReader,
  cues: CueFinder,
  paragraphs: readonly Paragraph[],
): ReadonlyMap<number, Part> {
  const parts = new Map<number, Part>();
  const questions: number[] = [];
  let asked = 0;
  let own = 0;
  const asks = paragraphs.map((paragraph) => isQuestion(reader, cues, paragraph));
  paragraphs.forEach((paragraph, i) => {
    // What ends in a question between two questions answers the first.
    if (!asks[i] || (i > 0 && questions.at(-1) === i - 1 && asks[i + 1])) return;
    questions.push(i);
    if (asksSomebody(reader, paragraph)) asked += 1;
    const next = paragraphs[i + 1];
    if (next && speaksOfOneself(reader, next)) own += 1;
  });
  const many = questions.length >= QUESTIONS && asked >= QUESTIONS && own >= QUESTIONS;
  // Few articles ask, so the announcement is looked for last.
  const announced = (): boolean => paragraphs.slice(0, questions[0]).some((before) => isAnnounced(reader, before));
  const sure = many || (own > 0 && asked + own >= SIGNS && announced());
  if (!sure || own * 2 < questions.length) return parts;
  questions.forEach((question, q) => {
    parts.set(question, "question");
    // Behind the last answer's first paragraph the reporter may have the word.
    const end = questions[q + 1] ?? Math.min(question + 2, paragraphs.length);
    for (let i = question + 1; i < end; i += 1) if (!hasCue(reader, cues, paragraphs[i]!)) parts.set(i, "answer");
  });
  return parts;
}

/** «گفت‌وگوی ما با کیانی را در ادامه می‌خوانید:» */
function isAnnounced(reader: PhraseReader, { from, to }: Paragraph): boolean {
  let talk = false;
  for (let i = from; i < to; i += 1) {
    talk ||= reader.tells(i, "talk") || reader.tells(i, "saying");
    if (talk && reader.tells(i, "read")) return true;
    // «… صحبت کرد که در ادامه می‌خوانید.»
    talk ||= reader.tokens.is(i, "صحبت");
  }
  return false;
}

function isQuestion(reader: PhraseReader, cues: CueFinder, { from, to }: Paragraph): boolean {
  if (to - from > QUESTION || to - from < 2 || !reader.tokens.is(to - 1, "؟")) return false;
  return !reader.isOpener(from) && !hasCue(reader, cues, { from, to });
}

function asksSomebody(reader: PhraseReader, { from, to }: Paragraph): boolean {
  for (let i = from; i < to; i += 1) if (reader.tells(i, "asked")) return true;
  // «خبری دارید؟», «عزل شده‌اید؟»
  return reader.tokens.key(to - 2).endsWith("ید");
}

function speaksOfOneself(reader: PhraseReader, { from, to }: Paragraph): boolean {
  for (let i = from; i < Math.min(to, from + OPENING); i += 1) if (reader.tells(i, "own")) return true;
  return false;
}

/** Whether a verb of speech with its colon stands in a paragraph. */
const hasCue = (reader: PhraseReader, cues: CueFinder, { from, to }: Pick<Paragraph, "from" | "to">): boolean =>
  cues.hits(from, to).some((hit) => isVerb(hit) && hit.to < to && reader.isColon(hit.to));
