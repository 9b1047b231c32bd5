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
  /** By the word's node in the index. */
  readonly #numbers = new Map<number, number>();
  #table = new Uint16Array(0);

  constructor(index: PhraseIndex = new PhraseIndex()) {
    this.#index = index;
    this.#member = index.join();
  }

  /** The number of a word as the lexicon writes it. */
  add(word: string): number {
    const node = this.#index.add(matchKey(word), this.#member);
    const known = this.#numbers.get(node);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(node, number);
    this.#table = new Uint16Array(0);
    return number;
  }

  /** A set of words, all added before. */
  setOf(words: readonly string[]): WordSet {
    const numbers = words.map((word) => this.add(word));
    return new WordSet(numbers, this.#numbers.size + 1);
  }

  /** The numbers of words by the node that {@link PhraseIndex.nodesOf} gives a token; 0 where no rule names the word. */
  byNode(): Uint16Array {
    if (this.#table.length !== this.#index.nodeCount) {
      this.#table = new Uint16Array(this.#index.nodeCount);
      for (const [node, number] of this.#numbers) this.#table[node] = number;
    }
    return this.#table;
  }

  nodesOf(tokens: Tokens): Int32Array {
    return this.#index.nodesOf(tokens);
  }
}
