import type { Tokens } from "../../text/tokens.js";

/** Nouns for what was said, as keys: a clause behind them tells of them. */
export const SAYINGS: ReadonlySet<string> = new Set([
  ...["سخنان", "اظهارات", "مطالب", "جملات", "صحبتها", "حرفها", "مطلب", "جمله"],
  ...["سخنانی", "اظهاراتی", "مطالبی", "صحبتهایی", "حرفهایی", "جملاتی", "توضیحاتی"],
]);

/** Nouns that point to what was said, with این before them. */
const POINTERS: ReadonlySet<string> = new Set([...SAYINGS, "خبر", "موضوع", "نکته"]);

/** Whether «این سخنان را», «این سخنان خود را» begins at token `from`: what is said stands elsewhere. */
export function pointsToSpeech(tokens: Tokens, from: number, to: number): boolean {
  if (!tokens.is(from, "این") || from + 2 >= to || !POINTERS.has(tokens.key(from + 1))) return false;
  const after = tokens.is(from + 2, "خود") ? from + 3 : from + 2;
  return after < to && tokens.is(after, "را");
}
