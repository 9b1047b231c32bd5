import type { Tokens } from "../../text/tokens.js";

/** First letters and lengths of words: most tokens are told to be none of them without a key of their own. */
export class WordShapes {
  readonly #shapes = new Uint8Array(0x1000);

  constructor(words: Iterable<string>) {
    for (const word of words) this.#shapes[shape(word.charCodeAt(0), word.length)] = 1;
  }

  /** Whether a token may be one of the words. */
  fit({ letters, letterStart }: Tokens, index: number): boolean {
    const at = letterStart[index]!;
    return this.#shapes[shape(letters[at]!, letterStart[index + 1]! - at)] === 1;
  }
}

const shape = (first: number, length: number): number => ((length & 0xf) << 8) | (first & 0xff);
