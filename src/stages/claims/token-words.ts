import { type Tokens, WORD } from "../../text/tokens.js";
import { words as wordSet } from "../../text/words.js";
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

const SENTENCE_ENDS = wordSet(".", "!", "؟");

/** A token inside a number. */
export const NUMERAL_PART = 1;
/** The first token of a number that may be a quantity. */
export const QUANTITY = 2;

/** Kept for the next text up to this size. */
const LARGEST_KEPT = 1 << 20;
let kept = new ArrayBuffer(0);

/**
 * At least so many bytes, all 0, in one piece, which the next call may give away again: a stage reads one text from its
 * begin to its end, and asking for memory anew for each costs more than clearing it.
 */
function cleared(bytes: number): ArrayBuffer {
  if (bytes > LARGEST_KEPT) return new ArrayBuffer(bytes);
  if (kept.byteLength < bytes) kept = new ArrayBuffer(Math.min(LARGEST_KEPT, bytes * 2));
  else new Uint8Array(kept, 0, bytes).fill(0);
  return kept;
}

/**
 * What the lexicon says of the tokens of a text, looked up once a token: its class, how many tokens the phrase has
 * that gave the class («می شود» is two), and its number where a rule names it. Filled sentence by sentence, where numbers stand.
 */
export class TokenWords {
  readonly #tokens: Tokens;
  readonly #resources: ClaimResources;
  readonly kind: Uint8Array;
  /** Tokens of the phrase that gave the class. */
  readonly length: Uint8Array;
  readonly word: Uint16Array;
  /** 1 for the tokens of quantities, which are no part of a time or a place. */
  readonly taken: Uint8Array;
  /** What numbers are written with: `NUMERAL_PART`, `QUANTITY` where a claim may begin; 0 elsewhere. */
  readonly number: Uint8Array;

  constructor(tokens: Tokens, resources: ClaimResources) {
    this.#tokens = tokens;
    this.#resources = resources;
    const { count } = tokens;
    const memory = cleared(count * 6);
    this.word = new Uint16Array(memory, 0, count);
    this.kind = new Uint8Array(memory, count * 2, count);
    this.length = new Uint8Array(memory, count * 3, count);
    this.taken = new Uint8Array(memory, count * 4, count);
    this.number = new Uint8Array(memory, count * 5, count);
  }

  /** Marks the tokens of a number. */
  markNumber(from: number, to: number): void {
    for (let at = from; at < to; at += 1) this.number[at] = NUMERAL_PART;
    this.number[from] = QUANTITY;
  }

  isParticiple(index: number): boolean {
    const kind = this.kind[index];
    return kind === PARTICIPLE || kind === LIGHT_PARTICIPLE;
  }

  /** Reads the tokens `[from, to)` of one sentence. */
  read(from: number, to: number): void {
    const tokens = this.#tokens;
    const { words, named, sets } = this.#resources;
    named.read(tokens, from, to, this.word);
    words.readLongest(tokens, from, to, this.kind, this.length);
    let covered = from;
    for (let at = from; at < to; at += 1) {
      const kind = this.kind[at];
      if (kind === PREPOSITION) {
        // «با اشاره به»: the noun inside is no noun.
        covered = Math.max(covered, at + this.length[at]!);
      } else if (kind === ORDINARY) {
        const isFinal = sets.finalPasts.has(this.word[at]!) && at + 1 < to && SENTENCE_ENDS.has(this.word[at + 1]!);
        const isCovered = at < covered && tokens.kind[at] === WORD;
        if (!isCovered && !isFinal) continue;
        this.kind[at] = isCovered ? STOP : VERB;
        this.length[at] = 1;
      }
    }
  }
}
