import { matchKey } from "./chars.js";
import { type Member, PhraseIndex } from "./phrase-index.js";
import type { Tokens } from "./tokens.js";

/** A word that rules name, by its number; 0 is any other word. */
export type Word = number;

/** So many words have a number at most: a {@link WordSet} is a bit for each. */
const MOST = 4096;

const numbers = new Map<string, Word>();

/** The number of a word, or a mark, as the lexicon writes it. The same for all spellings that {@link matchKey} folds together. */
export function word(form: string): Word {
  const key = matchKey(form);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  if (key === "" || numbers.size + 1 >= MOST)
    throw new Error(`no number for «${form}»: empty, or more than ${MOST} words`);
  const number = numbers.size + 1;
  numbers.set(key, number);
  return number;
}

/** A set of words, asked by their numbers. */
export class WordSet {
  readonly #bits = new Int32Array(MOST >>> 5);

  constructor(members: Iterable<Word>) {
    for (const number of members) this.#bits[number >>> 5]! |= 1 << (number & 31);
  }

  has(number: Word): boolean {
    return ((this.#bits[number >>> 5]! >>> (number & 31)) & 1) === 1;
  }
}

/** A set of words as the lexicon writes them. */
export const words = (...forms: readonly string[]): WordSet => new WordSet(forms.map(word));

/**
 * Looks up which tokens are words that rules name, so that a token is compared as a number from then on: letters compared
 * at every place where a rule asks are the costliest part of a stage of many rules.
 */
export class NamedWords {
  readonly #index: PhraseIndex;
  readonly #member: Member;

  /** All words that are to be found must have their number by now. */
  constructor(index: PhraseIndex = new PhraseIndex()) {
    this.#index = index;
    this.#member = index.join();
    // In one order whatever the order in which modules were read: prepared tables count keys.
    for (const key of [...numbers.keys()].sort()) this.#member.keys.set(key, numbers.get(key)!);
  }

  /** Writes the numbers of the tokens `[from, to)` into `target`. */
  read(tokens: Tokens, from: number, to: number, target: Uint16Array): void {
    const { nodes } = this.#index.walked(tokens);
    const numbersOf = this.#index.numbersOf(this.#member);
    for (let at = from; at < to; at += 1) target[at] = numbersOf[nodes[at]!]!;
  }
}
