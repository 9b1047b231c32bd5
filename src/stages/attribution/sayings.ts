import type { PhraseReader } from "./phrase-reader.js";

/** Whether «این سخنان را», «این سخنان خود را» begins at token `from`: what is said stands elsewhere. */
export function pointsToSpeech(reader: PhraseReader, from: number, to: number): boolean {
  const { tokens } = reader;
  if (!tokens.is(from, "این") || from + 2 >= to) return false;
  if (!reader.tells(from + 1, "saying") && !reader.tells(from + 1, "pointer")) return false;
  const after = tokens.is(from + 2, "خود") ? from + 3 : from + 2;
  return after < to && tokens.is(after, "را");
}

/** The first word for what was said in `[from, to)`, or `to`. */
export function sayingIn(reader: PhraseReader, from: number, to: number): number {
  let i = from;
  while (i < to && !reader.tells(i, "saying")) i += 1;
  return i;
}
