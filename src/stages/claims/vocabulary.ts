import { matchKey } from "../../text/chars.js";
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

const FIRST_SIZE = 4096;

/** Numbers for the words that the stage's rules name, so that a token is looked up once and compared as a number. 0 is any other word. */
export class Vocabulary {
  readonly #keys: string[] = [""];
  #table = new Int32Array(FIRST_SIZE);

  /** The number of a word as the lexicon writes it. */
  add(word: string): number {
    const key = matchKey(word);
    let slot = this.#slotOf(key);
    if (this.#table[slot] !== 0) return this.#table[slot]!;
    if (this.#keys.length * 2 > this.#table.length) {
      this.#grow();
      slot = this.#slotOf(key);
    }
    this.#table[slot] = this.#keys.length;
    this.#keys.push(key);
    return this.#keys.length - 1;
  }

  /** A set of words, all added before. */
  setOf(words: readonly string[]): WordSet {
    const numbers = words.map((word) => this.add(word));
    return new WordSet(numbers, this.#keys.length);
  }

  /** The number of a token's folded letters; 0 where no rule names the word. Allocates nothing. */
  numberAt(tokens: Tokens, index: number): number {
    const { letters, letterStart } = tokens;
    const from = letterStart[index]!;
    const to = letterStart[index + 1]!;
    let hash = 0;
    for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + letters[at]!) | 0;
    const mask = this.#table.length - 1;
    let slot = spread(hash) & mask;
    for (;;) {
      const number = this.#table[slot]!;
      if (number === 0 || tokens.is(index, this.#keys[number]!)) return number;
      slot = (slot + 1) & mask;
    }
  }

  #slotOf(key: string): number {
    let hash = 0;
    for (let at = 0; at < key.length; at += 1) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
    const mask = this.#table.length - 1;
    let slot = spread(hash) & mask;
    while (this.#table[slot] !== 0 && this.#keys[this.#table[slot]!] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    this.#table = new Int32Array(this.#table.length * 2);
    for (let number = 1; number < this.#keys.length; number += 1)
      this.#table[this.#slotOf(this.#keys[number]!)] = number;
  }
}

const spread = (hash: number): number => hash ^ (hash >>> 15);
