import { FOREIGN, MARK, NUMERAL, WORD } from "../../text/tokens.js";
import { findBlocks } from "./blocks.js";
import { lemmaOf } from "./lemmas.js";
import { findSentences } from "./sentences.js";
import { tokenize } from "./tokens.js";

export interface TextToken {
  /** UTF-16 offsets into the text given. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: "word" | "numeral" | "foreign" | "mark" | "symbol";
  /** Folded letters: half-spaces, vowel signs and letter variants gone, digits ASCII. Equal for two spellings of one word. */
  readonly key: string;
  /** The infinitive or the singular, where sure. */
  readonly lemma: string | null;
}

export interface TextSentence {
  /** UTF-16 offsets into the text given. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

const KINDS: Record<number, TextToken["kind"]> = {
  [WORD]: "word",
  [NUMERAL]: "numeral",
  [FOREIGN]: "foreign",
  [MARK]: "mark",
};

/** The tokens of a text: words (half-spaces inside), numerals with their marks, Latin words and addresses, marks. Linear. */
export function tokens(text: string): TextToken[] {
  const found = tokenize(text);
  return Array.from({ length: found.count }, (_, i) => {
    const kind = KINDS[found.kind[i]!] ?? "symbol";
    const surface = found.surface(i);
    return {
      start: found.start[i]!,
      end: found.end[i]!,
      surface,
      kind,
      key: found.key(i),
      lemma: kind === "word" ? lemmaOf(surface) : null,
    };
  });
}

/** The sentences of a text; a line break always ends one. Linear. */
export function sentences(text: string): TextSentence[] {
  const found = tokenize(text);
  return findSentences(findBlocks(text, found), found).map(({ start, end }) => ({
    start,
    end,
    surface: text.slice(start, end),
  }));
}
