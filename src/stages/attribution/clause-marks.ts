import type { Hit } from "./cue-finder.js";
import type { PhraseReader } from "./phrase-reader.js";
import type { SourcePhrase } from "./source/index.js";
import { CLASS } from "./word-classes.js";

/** The clause before the cue whose numbers are the speaker's: «با اشاره به …», «به … اشاره کرد و». */
export function preposedSpans(
  reader: PhraseReader,
  sentence: number,
  rest: number,
  to: number,
): { start: number; end: number }[] {
  let limit = to;
  for (let i = sentence; i < to; i += 1)
    if (reader.after(i, to, CLASS.question) > 0) {
      limit = i;
      break;
    }
  for (let i = sentence; i < limit; i += 1) {
    const marker = reader.after(i, limit, CLASS.marker);
    if (marker > 0 && marker < limit) return [reader.tokens.span(marker, limit)];
  }
  for (let i = rest; i < limit; i += 1)
    if (reader.tokens.is(i, "اشاره") || reader.tokens.is(i, "پرداخت"))
      return i > rest ? [reader.tokens.span(rest, i)] : [];
  return [];
}

/** Whether something marks the mention as another speaker's turn: a past perfect, an earlier date, نیز, «در این مراسم». */
export function isShifted(reader: PhraseReader, sentence: number, hit: Hit, phrase: SourcePhrase | undefined): boolean {
  const { tokens } = reader;
  const lastOfCue = tokens.key(hit.to - 1);
  if (lastOfCue === "بود" || lastOfCue === "بودند") return true;
  if (!phrase) return false;
  if (reader.after(sentence, phrase.from, CLASS.time) > 0) return true;
  // «سپس قاضی گفت», «نویسنده‌ای که … است می‌گوید»: somebody else has the floor.
  if (phrase.kind === "office" && (tokens.is(sentence, "سپس") || tokens.is(phrase.to, "که"))) return true;
  for (let i = phrase.to; i < phrase.to + 2 && i < hit.from; i += 1)
    if (tokens.is(i, "نیز") || tokens.is(i, "هم")) return true;
  return tokens.is(phrase.to, "در") && tokens.is(phrase.to + 1, "این") && !TOPICS.has(tokens.key(phrase.to + 2));
}

/** «در این باره»: of the same matter, so nobody else's turn. */
const TOPICS: ReadonlySet<string> = new Set(["باره", "خصوص", "زمینه", "مورد", "رابطه", "ارتباط"]);

/** Whether a clause ends at token `at`: the sentence does, or a mark or a conjunction stands there. */
export function endsClause(reader: PhraseReader, at: number, to: number): boolean {
  if (at >= to) return true;
  const { tokens } = reader;
  return (
    tokens.is(at, "و") || tokens.is(at, "اما") || tokens.is(at, "ولی") || (reader.isMark(at) && !reader.isColon(at))
  );
}
