import { type Member, PhraseIndex } from "./phrase-index.js";
import { type Tokens, WORD } from "./tokens.js";

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
   * For each word of the tokens `[from, to)` the longest phrase that begins with it and ends before `to`: writes its classes
   * (those below bit 8) and the number of its tokens (255 for more) at the word's index, nothing where there is none.
   */
  readLongest(tokens: Tokens, from: number, to: number, classes: Uint8Array, lengths: Uint8Array): void {
    const index = this.#index;
    const member = this.#member;
    const { nodes, begins } = index.walked(tokens);
    const mayBegin = begins[member.group]!;
    const classesOf = index.numbersOf(member);
    const { kind } = tokens;
    for (let start = from; start < to; start += 1) {
      if ((mayBegin[start]! & member.bit) === 0 || kind[start] !== WORD) continue;
      let node = nodes[start]!;
      let next = start + 1;
      for (;;) {
        const bits = classesOf[node]!;
        if (bits !== 0) {
          classes[start] = bits;
          lengths[start] = Math.min(next - start, 255);
        }
        if (next === to || !index.goesOn(node, member)) break;
        node = index.stepToken(node, tokens, next);
        next += 1;
      }
    }
  }

  /** Writes [classes, token after it] of every phrase that begins at a token behind what `into` holds, shortest first. */
  read(tokens: Tokens, start: number, into: number[]): void {
    const { nodes, begins } = this.#index.walked(tokens);
    if ((begins[this.#member.group]![start]! & this.#member.bit) === 0) return;
    const classes = this.#index.numbersOf(this.#member);
    let node = nodes[start]!;
    let next = start + 1;
    for (;;) {
      const bits = classes[node]!;
      if (bits !== 0) into.push(bits, next);
      if (next === tokens.count || !this.#index.goesOn(node, this.#member)) return;
      node = this.#index.stepToken(node, tokens, next);
      next += 1;
    }
  }
}
