import { type Member, PhraseIndex } from "./phrase-index.js";
import type { Tokens } from "./tokens.js";

/** Phrases by the classes they are of, classes as bits of one number: what a token can begin is asked class by class. */
export class PhraseClasses {
  readonly #index: PhraseIndex;
  readonly #member: Member;
  /** Classes of the phrase that ends at a node of the index. */
  #byNode = new Int32Array(0);
  #generation = 0;

  constructor(index: PhraseIndex = new PhraseIndex()) {
    this.#index = index;
    this.#member = index.join();
  }

  /** Adds a phrase by its match key to the classes in `bits`. An empty key is ignored. */
  add(key: string, bits: number): void {
    if (key.length === 0) return;
    const { keys } = this.#member;
    const known = keys.get(key) as number | undefined;
    keys.set(key, (known ?? 0) | bits);
    if (known === undefined) this.#index.changed();
    this.#generation = 0;
  }

  /** Writes [classes, token after it] of every phrase that begins at a token behind what `into` holds, shortest first. */
  read(tokens: Tokens, start: number, into: number[]): void {
    const { nodes, begins } = this.#index.walked(tokens);
    if ((begins[this.#member.group]![start]! & this.#member.bit) === 0) return;
    if (this.#generation !== this.#index.generation) this.#fill();
    let node = nodes[start]!;
    let next = start + 1;
    do {
      const bits = this.#byNode[node]!;
      if (bits !== 0) into.push(bits, next);
      if (next === tokens.count) return;
      node = this.#index.stepToken(node, tokens, next);
      next += 1;
    } while (this.#index.goesOn(node, this.#member));
  }

  #fill(): void {
    this.#byNode = new Int32Array(this.#index.nodeCount);
    this.#generation = this.#index.generation;
    this.#index.eachOf(this.#member, (node, bits) => {
      this.#byNode[node] = bits as number;
    });
  }
}
