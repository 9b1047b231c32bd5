import { MARK, type Tokens, WORD } from "../../text/tokens.js";
import type { Piece } from "./pieces.js";

/** Lines met so far, by what they say: letters and digits, marks left out. */
export class LinesSeen {
  readonly #tokens: Tokens;
  readonly #pieces: readonly Piece[];
  readonly #byHash = new Map<number, number>();

  constructor(tokens: Tokens, pieces: readonly Piece[]) {
    this.#tokens = tokens;
    this.#pieces = pieces;
  }

  /** The earlier line that says the same; else `undefined`, and the line is remembered. */
  meet(i: number): number | undefined {
    const hash = this.#hash(this.#pieces[i]!);
    const first = this.#byHash.get(hash);
    if (first === undefined) this.#byHash.set(hash, i);
    else if (this.#same(this.#pieces[first]!, this.#pieces[i]!)) return first;
    return undefined;
  }

  #hash({ tokenStart, tokenEnd }: Piece): number {
    const { kind, letters, letterStart } = this.#tokens;
    let one = 0;
    let two = 0x1505;
    for (let token = tokenStart; token < tokenEnd; token += 1) {
      if (kind[token]! >= MARK) continue;
      for (let at = letterStart[token]!; at < letterStart[token + 1]!; at += 1) {
        one = (Math.imul(one, 31) + letters[at]!) | 0;
        two = Math.imul(two ^ letters[at]!, 0x01000193);
      }
    }
    return (one >>> 0) * 0x200000 + (two >>> 11);
  }

  #same(a: Piece, b: Piece): boolean {
    return this.#letters(a) === this.#letters(b);
  }

  #letters({ tokenStart, tokenEnd }: Piece): string {
    const parts: string[] = [];
    for (let i = tokenStart; i < tokenEnd; i += 1) if (this.#tokens.kind[i]! < MARK) parts.push(this.#tokens.key(i));
    return parts.join("");
  }
}

/** Whether two short lines share most of their words. */
export function similar(tokens: Tokens, a: Piece, b: Piece): boolean {
  if (b.tokenEnd - b.tokenStart > 40) return false;
  const words = (piece: Piece): Set<string> => {
    const set = new Set<string>();
    for (let i = piece.tokenStart; i < piece.tokenEnd; i += 1) if (tokens.kind[i]! < MARK) set.add(tokens.key(i));
    return set;
  };
  const one = words(a);
  const two = words(b);
  if (one.size < 3 || two.size < 3) return false;
  let shared = 0;
  for (const word of two) if (one.has(word)) shared += 1;
  return shared * 10 >= Math.min(one.size, two.size) * 7 && shared * 10 >= Math.max(one.size, two.size) * 5;
}

/** Tokens of a text's beginning that a line is compared with. */
const BEGINNING = 160;
/** Words of a line that are compared; longer lines are no headlines. */
const MOST_WORDS = 26;

/** Share of a line's longer words that stand among the `count` tokens from `from` too; 0 for lines of a word or two. */
export function sharedWords(tokens: Tokens, { tokenStart, tokenEnd }: Piece, from: number, count = BEGINNING): number {
  const there = new Set<string>();
  const end = Math.min(from + count, from + BEGINNING, tokens.count);
  for (let i = from; i < end; i += 1) if (tokens.kind[i] === WORD) there.add(tokens.key(i));
  let words = 0;
  let shared = 0;
  for (let i = tokenStart; i < tokenEnd && words < MOST_WORDS; i += 1) {
    if (tokens.kind[i] !== WORD || tokens.letterStart[i + 1]! - tokens.letterStart[i]! < 3) continue;
    words += 1;
    if (there.has(tokens.key(i))) shared += 1;
  }
  return words < 3 ? 0 : shared / words;
}
