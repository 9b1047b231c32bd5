import { matchKey } from "./chars.js";
import { type Member, PhraseIndex } from "./phrase-index.js";
import { NOWHERE } from "./phrase-tree.js";
import type { Tokens } from "./tokens.js";

/** One value of a phrase at a place, and the index of the token after the phrase. */
export interface Match<Value> {
  readonly value: Value;
  readonly next: number;
}

const NONE: readonly never[] = [];

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

  constructor(index: PhraseIndex = new PhraseIndex()) {
    this.#index = index;
    this.#member = index.join();
  }

  /** A matcher of entries, each found by all its forms. */
  static of<Entry extends { readonly forms: readonly string[] }>(
    entries: readonly Entry[],
    index?: PhraseIndex,
  ): PhraseMatcher<Entry> {
    const matcher = new PhraseMatcher<Entry>(index);
    for (const entry of entries) for (const key of new Set(entry.forms.map(matchKey))) matcher.add(key, entry);
    return matcher;
  }

  /** Adds a phrase by its match key (see `matchKey`). Several values may share one phrase. An empty key is ignored. */
  add(key: string, value: Value): void {
    if (key.length === 0) return;
    const known = this.#member.keys.get(key) as Value[] | undefined;
    if (known) known.push(value);
    else {
      this.#member.keys.set(key, [value]);
      this.#index.changed();
    }
  }

  /** Whether a phrase can begin with token `index`. */
  mayBegin(tokens: Tokens, index: number): boolean {
    const { bit, group } = this.#member;
    return (this.#index.walked(tokens).begins[group]![index]! & bit) !== 0;
  }

  /** The first of the tokens `[from, to)` that a phrase can begin with, `to` where there is none. */
  nextBegin(tokens: Tokens, from: number, to: number): number {
    const { bit, group } = this.#member;
    const begins = this.#index.walked(tokens).begins[group]!;
    let at = from;
    while (at < to && (begins[at]! & bit) === 0) at += 1;
    return at;
  }

  /** Calls `found` for every phrase that begins at token `index` and ends at a token's end not after `limit`, shortest first. */
  each(tokens: Tokens, index: number, limit: number, found: (value: Value, next: number) => void): void {
    if (index >= limit || !this.mayBegin(tokens, index)) return;
    let node = this.#index.walked(tokens).nodes[index]!;
    let next = index + 1;
    for (;;) {
      if (this.#ends(node)) for (const value of this.#valuesAt(node)) found(value, next);
      if (next === limit || !this.#goesOn(node)) return;
      node = this.#index.stepToken(node, tokens, next);
      next += 1;
    }
  }

  /** Every phrase that begins at token `index` and ends at a token's end not after `limit`, shortest first. */
  all(tokens: Tokens, index: number, limit: number): readonly Match<Value>[] {
    if (index >= limit || !this.mayBegin(tokens, index)) return NONE;
    const found: Match<Value>[] = [];
    this.each(tokens, index, limit, (value, next) => found.push({ value, next }));
    return found;
  }

  /** The longest phrase beginning at token `index` and ending at a token's end not after `limit`. */
  longest(tokens: Tokens, index: number, limit: number): LongestMatch<Value> | undefined {
    if (index >= limit || !this.mayBegin(tokens, index)) return undefined;
    let node = this.#index.walked(tokens).nodes[index]!;
    let best = NOWHERE;
    let end = index;
    let next = index + 1;
    for (;;) {
      if (this.#ends(node)) {
        best = node;
        end = next;
      }
      if (next === limit || !this.#goesOn(node)) break;
      node = this.#index.stepToken(node, tokens, next);
      next += 1;
    }
    return best === NOWHERE ? undefined : { values: this.#valuesAt(best), next: end };
  }

  /** Values of the phrase that the tokens `[from, to)` are, none where they are none. */
  exactly(tokens: Tokens, from: number, to: number): readonly Value[] | undefined {
    if (from >= to || !this.mayBegin(tokens, from)) return undefined;
    let node = this.#index.walked(tokens).nodes[from]!;
    for (let next = from + 1; next < to; next += 1) {
      if (!this.#goesOn(node)) return undefined;
      node = this.#index.stepToken(node, tokens, next);
    }
    return this.#ends(node) ? this.#valuesAt(node) : undefined;
  }

  /** Values of exactly this key. */
  get(key: string): readonly Value[] {
    return (this.#member.keys.get(key) as Value[] | undefined) ?? [];
  }

  #goesOn(node: number): boolean {
    return this.#index.goesOn(node, this.#member);
  }

  #ends(node: number): boolean {
    return this.#index.ends(node, this.#member);
  }

  #valuesAt(node: number): readonly Value[] {
    return this.#index.heldAt(node, this.#member) as readonly Value[];
  }
}
