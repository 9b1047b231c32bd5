import type { PhraseReader } from "../phrase-reader.js";

/** Past «به نقل», «به‌نقل» at `at`; -1 if they do not stand there or nothing follows «به» or the one word. */
export function relayEnd({ tokens }: PhraseReader, at: number, limit: number): number {
  if (at + 1 >= limit) return -1;
  if (tokens.is(at, "بهنقل")) return at + 1;
  return tokens.is(at, "به") && tokens.is(at + 1, "نقل") ? at + 2 : -1;
}

/** The tokens behind the first «به نقل از» in `[from, to)`: who relays. */
export function findRelay(reader: PhraseReader, from: number, to: number): [number, number] | undefined {
  for (let i = from; i + 2 < to; i += 1) {
    const past = relayEnd(reader, i, to);
    if (past > 0 && past + 1 < to && reader.tokens.is(past, "از")) return [past + 1, to];
  }
  return undefined;
}
