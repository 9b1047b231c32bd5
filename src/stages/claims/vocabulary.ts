import { matchKey } from "../../text/chars.js";
import { type Member, PhraseIndex } from "../../text/phrase-index.js";
import type { Tokens } from "../../text/tokens.js";

/** A set of words, asked by the number that the vocabulary gave a word. */
export class WordSet {
  readonly #members: Uint8Array;

  constructor(numbers: readonly number[], size: number) {
    this.#members = new Uint8Array(size);
    for (const number of numbers) this.#members[number] = 1;
  }

  has(number: number): boolean {
    return this.#members[number] === 1;
  }
}

/** Numbers for the words that the stage's rules name, so that a token is looked up once and compared as a number. 0 is any other word. */
export class Vocabulary {
  readonly #index: PhraseIndex;
  readonly #member: Member;

  constructor(index: PhraseIndex = new PhraseIndex()) {
    this.#index = index;
    this.#member = index.join();
  }

  /** The number of a word as the lexicon writes it. */
  add(word: string): number {
    const { keys } = this.#member;
    const key = matchKey(word);
    const known = keys.get(key) as number | undefined;
    if (known !== undefined) return known;
    const number = keys.size + 1;
    keys.set(key, number);
    this.#index.changed();
    return number;
  }

  /** A set of words, all added before. */
  setOf(words: readonly string[]): WordSet {
    const numbers = words.map((word) => this.add(word));
    return new WordSet(numbers, this.#member.keys.size + 1);
  }

  /** Writes the numbers of the tokens `[from, to)` into `target`. */
  read(tokens: Tokens, from: number, to: number, target: Uint16Array): void {
    const { nodes } = this.#index.walked(tokens);
    const numbers = this.#index.numbersOf(this.#member);
    for (let at = from; at < to; at += 1) target[at] = numbers[nodes[at]!]!;
  }
}
