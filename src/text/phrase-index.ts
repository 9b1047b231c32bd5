import type { Tokens } from "./tokens.js";

/** Where no phrase goes on. */
export const NOWHERE = 0;
const ROOT = 1;
const FIRST_SLOTS = 1 << 13;
const FIRST_NODES = 1 << 11;
/** Matchers whose bits share one number of 32 bits. */
const GROUP = 32;
const MOST_LETTERS = 255;

/** What a matcher is to an index: its bit, and the tables that hold it. */
export interface Member {
  readonly bit: number;
  readonly group: Group;
}

/** Bits of up to 32 matchers for each node: who has a phrase that ends at it, who at it or farther on. */
interface Group {
  ends: Int32Array;
  goesOn: Int32Array;
}

/**
 * The phrases of many matchers as one tree of folded letters, so that a text's tokens are walked once for all of them: the
 * node that a token's letters lead to says at once which matchers can have a phrase that begins with it. Edges stand in
 * one hash table, which stays small enough to be near.
 */
export class PhraseIndex {
  /** A number for each letter that stands in a phrase; 0 for all others. */
  readonly #codes = new Uint8Array(0x10000);
  #letterCount = 1;
  /**
   * Two numbers an edge: `node << 8 | code` and, right behind it, the node it leads to; both 0 in an empty slot. Code 0
   * makes no edge, so that a letter of no phrase leads nowhere by itself.
   */
  #edges = new Int32Array(FIRST_SLOTS);
  #edgeCount = 0;
  #nodeCount = ROOT + 1;
  #capacity = FIRST_NODES;
  readonly #groups: Group[] = [];
  #members = 0;
  readonly #pairTable = new Int32Array(0x10000);
  /** The number of nodes for which the table of pairs was made. */
  #pairsFor = 0;

  /** How many nodes there are; nodes are numbered below it. Grows with what is added. */
  get nodeCount(): number {
    return this.#nodeCount;
  }

  /** A place for one more matcher. */
  join(): Member {
    if (this.#members % GROUP === 0)
      this.#groups.push({ ends: new Int32Array(this.#capacity), goesOn: new Int32Array(this.#capacity) });
    const member = { bit: 1 << (this.#members % GROUP), group: this.#groups.at(-1)! };
    this.#members += 1;
    return member;
  }

  /** Adds a key for a matcher and gives its node. */
  add(key: string, { bit, group }: Member): number {
    let node = ROOT;
    for (let i = 0; i < key.length; i += 1) {
      node = this.#edge(node, this.#codeOf(key.charCodeAt(i)));
      group.goesOn[node]! |= bit;
    }
    group.ends[node]! |= bit;
    return node;
  }

  /** The node behind `node` by a folded letter. */
  step(node: number, letter: number): number {
    return this.#behind(node, this.#codes[letter]!);
  }

  #behind(node: number, code: number): number {
    return this.#edges[this.#slotOf((node << 8) | code) + 1]!;
  }

  /** From a node by all letters of a token. */
  stepToken(from: number, tokens: Tokens, index: number): number {
    const { letters, letterStart } = tokens;
    const end = letterStart[index + 1]!;
    let node = from;
    for (let at = letterStart[index]!; at < end && node !== NOWHERE; at += 1) node = this.step(node, letters[at]!);
    return node;
  }

  /** The node that each token of a text leads to by itself. Walked once a text. */
  nodesOf(tokens: Tokens): Int32Array {
    const known = tokens.walked;
    return known && known.index === this && known.nodeCount === this.#nodeCount ? known.nodes : this.#walk(tokens);
  }

  #walk(tokens: Tokens): Int32Array {
    const { letters, letterStart, count } = tokens;
    const nodes = new Int32Array(count);
    const codes = this.#codes;
    const edges = this.#edges;
    const mask = edges.length - 2;
    const pairs = this.#pairs();
    let at = 0;
    for (let index = 0; index < count; index += 1) {
      const end = letterStart[index + 1]!;
      // The second code of a token of one letter is that of no letter.
      const second = at + 1 < end ? codes[letters[at + 1]!]! : 0;
      let node = at + 1 < end && second === 0 ? NOWHERE : pairs[(codes[letters[at]!]! << 8) | second]!;
      for (at += 2; at < end && node !== NOWHERE; at += 1) {
        const key = (node << 8) | codes[letters[at]!]!;
        let slot = spread(key) & mask;
        while (edges[slot] !== key && edges[slot] !== 0) slot = (slot + 2) & mask;
        node = edges[slot + 1]!;
      }
      nodes[index] = node;
      at = end;
    }
    tokens.walked = { index: this, nodeCount: this.#nodeCount, nodes };
    return nodes;
  }

  /** The nodes of one letter, `code << 8`, and of two, `code << 8 | code`: where most walks end, and all begin. */
  #pairs(): Int32Array {
    if (this.#pairsFor === this.#nodeCount) return this.#pairTable;
    this.#pairTable.fill(NOWHERE);
    for (let first = 1; first < this.#letterCount; first += 1) {
      const node = this.#behind(ROOT, first);
      if (node === NOWHERE) continue;
      this.#pairTable[first << 8] = node;
      for (let second = 1; second < this.#letterCount; second += 1)
        this.#pairTable[(first << 8) | second] = this.#behind(node, second);
    }
    this.#pairsFor = this.#nodeCount;
    return this.#pairTable;
  }

  #codeOf(unit: number): number {
    const known = this.#codes[unit]!;
    if (known !== 0) return known;
    if (this.#letterCount > MOST_LETTERS) throw new RangeError("phrases of more than 255 different letters");
    this.#codes[unit] = this.#letterCount;
    this.#letterCount += 1;
    return this.#letterCount - 1;
  }

  /** The node behind `node` by a code, made where there is none. */
  #edge(node: number, code: number): number {
    const key = (node << 8) | code;
    let slot = this.#slotOf(key);
    if (this.#edges[slot] === key) return this.#edges[slot + 1]!;
    if ((this.#edgeCount + 1) * 2.4 > this.#edges.length) {
      this.#growEdges();
      slot = this.#slotOf(key);
    }
    const target = this.#nodeCount;
    this.#nodeCount += 1;
    if (target === this.#capacity) this.#growNodes();
    this.#edges[slot] = key;
    this.#edges[slot + 1] = target;
    this.#edgeCount += 1;
    return target;
  }

  /** The slot of an edge, or the empty one where it would stand. */
  #slotOf(key: number): number {
    const edges = this.#edges;
    const mask = edges.length - 2;
    let slot = spread(key) & mask;
    while (edges[slot] !== key && edges[slot] !== 0) slot = (slot + 2) & mask;
    return slot;
  }

  #growEdges(): void {
    const edges = this.#edges;
    this.#edges = new Int32Array(edges.length * 2);
    for (let i = 0; i < edges.length; i += 2) {
      if (edges[i] === 0) continue;
      const slot = this.#slotOf(edges[i]!);
      this.#edges[slot] = edges[i]!;
      this.#edges[slot + 1] = edges[i + 1]!;
    }
  }

  #growNodes(): void {
    this.#capacity *= 2;
    for (const group of this.#groups) {
      group.ends = larger(group.ends, this.#capacity);
      group.goesOn = larger(group.goesOn, this.#capacity);
    }
  }
}

function larger(table: Int32Array, size: number): Int32Array {
  const grown = new Int32Array(size);
  grown.set(table);
  return grown;
}

const spread = (key: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};
