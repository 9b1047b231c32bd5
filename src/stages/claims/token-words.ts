import { type Tokens, WORD } from "../../text/tokens.js";
import type { ClaimResources } from "./resources.js";

/** What a token can do at the edge of a phrase. */
export const ORDINARY = 0;
export const VERB = 1;
export const LIGHT_VERB = 2;
export const PARTICIPLE = 3;
export const LIGHT_PARTICIPLE = 4;
export const PREPOSITION = 5;
/** Conjunctions, pronouns, particles, adverbs. */
export const STOP = 6;

/**
 * What the lexicon says of the tokens of a text, looked up once a token: its class, the token after the phrase that gave
 * the class («می شود» is two), and its number in the vocabulary. Filled sentence by sentence, where numbers stand.
 */
export class TokenWords {
  readonly #tokens: Tokens;
  readonly #resources: ClaimResources;
  readonly kind: Uint8Array;
  readonly next: Int32Array;
  readonly word: Uint16Array;

  constructor(tokens: Tokens, resources: ClaimResources) {
    this.#tokens = tokens;
    this.#resources = resources;
    this.kind = new Uint8Array(tokens.count);
    this.next = new Int32Array(tokens.count);
    this.word = new Uint16Array(tokens.count);
  }

  isParticiple(index: number): boolean {
    const kind = this.kind[index];
    return kind === PARTICIPLE || kind === LIGHT_PARTICIPLE;
  }

  /** Reads the tokens `[from, to)` of one sentence. */
  read(from: number, to: number): void {
    const tokens = this.#tokens;
    const { words, vocabulary, sets } = this.#resources;
    let covered = from;
    for (let at = from; at < to; at += 1) {
      this.word[at] = vocabulary.numberAt(tokens, at);
      if (tokens.kind[at] !== WORD) continue;
      const hit = words.longest(tokens, at, to);
      if (hit) {
        this.kind[at] = hit.values[0]!;
        this.next[at] = hit.next;
        // «با اشاره به»: the noun inside is no noun.
        if (hit.values[0] === PREPOSITION && hit.next > covered) covered = hit.next;
      } else if (at < covered) {
        this.kind[at] = STOP;
        this.next[at] = at + 1;
      } else if (sets.finalPasts.has(this.word[at]!) && at + 1 < to && isFullStop(tokens, at + 1)) {
        this.kind[at] = VERB;
        this.next[at] = at + 1;
      }
    }
  }
}

const isFullStop = (tokens: Tokens, index: number): boolean =>
  tokens.is(index, ".") || tokens.is(index, "!") || tokens.is(index, "؟");
