import type { PhraseReader } from "./phrase-reader.js";

/** What stands behind a cue. */
export type Follow = "colon" | "ke" | "comma" | "bare" | "end";

/** What stands behind a cue at token `at`, and where the content after it begins. */
export function readFollow(reader: PhraseReader, at: number, to: number): { kind: Follow; start: number } {
  const { tokens } = reader;
  if (at >= to) return { kind: "end", start: at };
  if (reader.isColon(at)) {
    let start = at + 1;
    while (start < to && reader.isColon(start)) start += 1;
    return { kind: "colon", start };
  }
  if (tokens.is(at, "که") || tokens.is(at, "تا")) {
    const colon = at + 1 < to && reader.isColon(at + 1);
    return { kind: "ke", start: colon ? at + 2 : at + 1 };
  }
  if (reader.isComma(at)) return { kind: "comma", start: at + 1 };
  if (reader.isOpener(at) || reader.isWord(at) || !reader.isMark(at)) return { kind: "bare", start: at };
  return { kind: "end", start: Math.min(at + 1, tokens.count) };
}
