import { type Member, NOWHERE, PhraseIndex } from "./phrase-index.js";
import type { Tokens } from "./tokens.js";

/** The longest phrase at a place: its values in the order they were added, and the index of the token after it. */
export interface LongestMatch<Value> {
  readonly values: readonly Value[];
  readonly next: number;
}

/**
 * Many phrases at once, found at token borders by one walk over folded letters. Spaces and half-spaces have no weight,
 * so «می‌شود», «می شود» and «میشود», or «اظهار کرد» and «اظهارکرد», are one phrase written once.
 * Matchers of one {@link PhraseIndex} share the walk over each token; a token that begins no phrase of a matcher costs it
 * one look-up in a table, whatever the number of phrases.
 */
export class PhraseMatcher<Value> {
  readonly #index: PhraseIndex;
  readonly #member: Member;
  readonly #phrases = new Map<string, Value[]>();
  readonly #values = new Map<number, readonly Value[]>();

  constructor(index: PhraseIndex = new PhraseIndex()) {
    this.#index = index;
    this.#member = index.join();
  }

  /** Adds a phrase by its match key (see `matchKey`). Several values may share one phrase. An empty key is ignored. */
  add(key: string, value: Value): void {
    if (key.length === 0) return;
    const known = this.#phrases.get(key);
    if (known) {
      known.push(value);
      return;
    }
    const values = [value];
    this.#phrases.set(key, values);
    this.#values.set(this.#index.add(key, this.#member), values);
  }

  /** Whether a phrase can begin with token `index`. */
  mayBegin(tokens: Tokens, index: number): boolean {
    const { bit, group } = this.#member;
    return (group.goesOn[this.#index.nodesOf(tokens)[index]!]! & bit) !== 0;
  }

  /** Calls `found` for every phrase that begins at token `index` and ends at a token's end not after `limit`, shortest first. */
  each(tokens: Tokens, index: number, limit: number, found: (value: Value, next: number) => void): void {
    if (index >= limit) return;
    const { bit, group } = this.#member;
    let node = this.#index.nodesOf(tokens)[index]!;
    let next = index + 1;
    while ((group.goesOn[node]! & bit) !== 0) {
      if ((group.ends[node]! & bit) !== 0) for (const value of this.#values.get(node)!) found(value, next);
      if (next === limit) return;
      node = this.#index.stepToken(node, tokens, next);
      next += 1;
    }
  }

  /** The longest phrase beginning at token `index` and ending at a token's end not after `limit`. */
  longest(tokens: Tokens, index: number, limit: number): LongestMatch<Value> | undefined {
    if (index >= limit) return undefined;
    const { bit, group } = this.#member;
    let node = this.#index.nodesOf(tokens)[index]!;
    if ((group.goesOn[node]! & bit) === 0) return undefined;
    let best = NOWHERE;
    let end = index;
    let next = index + 1;
    do {
      if ((group.ends[node]! & bit) !== 0) {
        best = node;
        end = next;
      }
      if (next === limit) break;
      node = this.#index.stepToken(node, tokens, next);
      next += 1;
    } while ((group.goesOn[node]! & bit) !== 0);
    return best === NOWHERE ? undefined : { values: this.#values.get(best)!, next: end };
  }

  /** Values of the phrase that the tokens `[from, to)` are, none where they are none. */
  exactly(tokens: Tokens, from: number, to: number): readonly Value[] | undefined {
    if (from >= to) return undefined;
    const { bit, group } = this.#member;
    let node = this.#index.nodesOf(tokens)[from]!;
    for (let next = from + 1; next < to && (group.goesOn[node]! & bit) !== 0; next += 1)
      node = this.#index.stepToken(node, tokens, next);
    return (group.ends[node]! & bit) === 0 ? undefined : this.#values.get(node);
  }

  /** Values of exactly this key. */
  get(key: string): readonly Value[] {
    return this.#phrases.get(key) ?? [];
  }
}
