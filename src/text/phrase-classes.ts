import { type Member, PhraseIndex } from "./phrase-index.js";
import type { Tokens } from "./tokens.js";

/** Where {@link PhraseClasses.longest} writes a length. */
export const CLASS_BITS = 8;

/** Phrases by the classes they are of, classes as bits of one number: what a token can begin is asked class by class. */
export class PhraseClasses {
  readonly #index: PhraseIndex;
  readonly #member: Member;

  constructor(index: PhraseIndex = new PhraseIndex()) {
    this.#index = index;
    this.#member = index.join();
  }

  /** Adds a phrase by its match key to the classes in `bits`. An empty key is ignored. */
  add(key: string, bits: number): void {
    if (key.length === 0) return;
    const { keys } = this.#member;
    keys.set(key, ((keys.get(key) as number | undefined) ?? 0) | bits);
    this.#index.changed();
  }

  /**
   * The longest phrase of the tokens `[start, limit)` that begins with the first: its classes below bit {@link CLASS_BITS}, the
   * number of its tokens above. 0 for none. For classes that need no more bits.
   */
  longest(tokens: Tokens, start: number, limit: number): number {
    const { nodes, begins } = this.#index.walked(tokens);
    if ((begins[this.#member.group]![start]! & this.#member.bit) === 0) return 0;
    const classes = this.#index.numbersOf(this.#member);
    let found = 0;
    let node = nodes[start]!;
    let next = start + 1;
    do {
      const bits = classes[node]!;
      if (bits !== 0) found = ((next - start) << CLASS_BITS) | bits;
      if (next === limit) return found;
      node = this.#index.stepToken(node, tokens, next);
      next += 1;
    } while (this.#index.goesOn(node, this.#member));
    return found;
  }

  /** Writes [classes, token after it] of every phrase that begins at a token behind what `into` holds, shortest first. */
  read(tokens: Tokens, start: number, into: number[]): void {
    const { nodes, begins } = this.#index.walked(tokens);
    if ((begins[this.#member.group]![start]! & this.#member.bit) === 0) return;
    const classes = this.#index.numbersOf(this.#member);
    let node = nodes[start]!;
    let next = start + 1;
    do {
      const bits = classes[node]!;
      if (bits !== 0) into.push(bits, next);
      if (next === tokens.count) return;
      node = this.#index.stepToken(node, tokens, next);
      next += 1;
    } while (this.#index.goesOn(node, this.#member));
  }
}
