import type { CueFinder } from "./cue-finder.js";
import { labelEnd } from "./cueless.js";
import { type Draft, draftOf, mentionOf } from "./drafts.js";
import type { KnownNames } from "./known-names.js";
import type { Paragraph } from "./paragraphs.js";
import type { PhraseReader } from "./phrase-reader.js";
import { trimContent } from "./quotation.js";
import { readSource, type SourcePhrase } from "./source/index.js";
import { allWords } from "./source/person.js";
import { named } from "./source/phrase.js";

/** A paragraph «LABEL: …» of an interview: who speaks, and the colon behind it. */
export interface Turn {
  readonly phrase: SourcePhrase;
  readonly colon: number;
}

/** The furthest that the colon of a turn stands from the paragraph's beginning, and the shortest turn, in tokens. */
const LABEL = 7;
const SHORTEST = 3;

/** The longest label of one who answers and was not known before, in tokens. */
const ANSWERER = 3;

/** The most persons whose surnames are looked for in other labels. */
const GUESTS = 20;

/**
 * The turns of an interview, by the index of their paragraphs: at least two, by one person or by a person and a medium.
 * Empty for any other article.
 */
export function findTurns(
  reader: PhraseReader,
  known: KnownNames,
  cues: CueFinder,
  paragraphs: readonly Paragraph[],
): Map<number, Turn> {
  const labelled = paragraphs.map((paragraph) => labelEnd(reader, cues, paragraph, LABEL, SHORTEST));
  const sure = labelled.flatMap((colon, i) => {
    const turn = colon < 0 ? undefined : readTurn(reader, known, paragraphs[i]!, colon);
    return turn ? [{ turn, i }] : [];
  });
  // «وزیر: …» answers where «خبرنگار: …؟» asks; else it may be a credit.
  const interviewed = sure.some(({ turn, i }) => isAsker(reader, turn) && reader.tokens.is(paragraphs[i]!.to - 1, "؟"));
  const held = interviewed ? sure : sure.filter(({ turn }) => turn.phrase.kind !== "office");
  const turns = new Map(held.map(({ turn, i }) => [i, turn]));
  const names = new Map<string, string[]>();
  for (const { turn } of held) {
    if (turn.phrase.kind !== "person" || names.size >= GUESTS) continue;
    const words = nameWords(reader, turn.phrase);
    names.set(words.join(" "), words);
  }
  // «مجری: …؟» over «کیانی: …»: who answers is not known yet.
  if (interviewed)
    labelled.forEach((colon, i) => {
      if (colon < 0 || turns.has(i) || !turns.has(i - 1) || answersAs(reader, turns.get(i - 1)!)) return;
      const { from } = paragraphs[i]!;
      if (colon - from <= ANSWERER && allWords(reader, from, colon))
        turns.set(i, { phrase: named("person", from, from, colon, colon), colon });
    });
  for (const words of names.values())
    for (const [i, colon] of labelled.entries()) {
      if (colon < 0 || turns.has(i)) continue;
      const phrase = surnameLabel(reader, paragraphs[i]!.from, colon, words);
      if (phrase) turns.set(i, { phrase, colon });
    }
  const spoken = [...turns.values()].some((turn) => answersAs(reader, turn));
  if (turns.size >= 2 && spoken) return turns;
  // «العربی: …؟» over «رضا کیانی: …»: a question by one that is not known.
  const [only] = turns.keys();
  const asked = only === undefined ? undefined : paragraphs[only - 1];
  const answers = asked !== undefined && labelled[only! - 1]! >= 0 && reader.tokens.is(asked.to - 1, "؟");
  return answers && spoken ? turns : new Map();
}

/** «خبرنگار:», «مجری:» */
const isAsker = (reader: PhraseReader, { phrase }: Turn): boolean =>
  phrase.kind === "office" && reader.tells(phrase.from, "asker");

/** Whether a turn is somebody's own words: no medium's and no journalist's. */
const answersAs = (reader: PhraseReader, turn: Turn): boolean =>
  turn.phrase.kind === "person" || (turn.phrase.kind === "office" && !isAsker(reader, turn));

/** A label that names a person, an office or a medium by itself. */
function readTurn(reader: PhraseReader, known: KnownNames, { from }: Paragraph, colon: number): Turn | undefined {
  const phrase = readSource(reader, known, from, colon);
  if (!phrase?.strong || phrase.to !== colon || phrase.from !== from) return undefined;
  if (phrase.kind === "office") return { phrase, colon };
  return phrase.kind === "person" || phrase.kind === "body" ? { phrase, colon } : undefined;
}

const nameWords = (reader: PhraseReader, { nameFrom, nameTo }: SourcePhrase): string[] =>
  Array.from({ length: nameTo - nameFrom }, (_, i) => reader.tokens.key(nameFrom + i));

/** A label that is the end of a name in another label: «فرهمند:» after «بهمن فرهمند:». */
function surnameLabel(
  reader: PhraseReader,
  from: number,
  colon: number,
  words: readonly string[],
): SourcePhrase | undefined {
  const length = colon - from;
  if (length >= words.length) return undefined;
  for (let i = 0; i < length; i += 1)
    if (!reader.tokens.is(from + i, words[words.length - length + i]!)) return undefined;
  return {
    kind: "person",
    from,
    to: colon,
    nameFrom: from,
    nameTo: colon,
    officeFrom: 0,
    officeTo: 0,
    rest: colon,
    strong: true,
  };
}

/** A turn as a statement; a medium's own turns are questions and give none. */
export function turnDraft(reader: PhraseReader, turn: Turn, paragraph: Paragraph): Draft | undefined {
  const { phrase, colon } = turn;
  if (!answersAs(reader, turn)) return undefined;
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
