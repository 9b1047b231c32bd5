import type { Tokens } from "./tokens.js";

/** Where no phrase goes on. */
export const NOWHERE = 0;
const ROOT = 1;
/** Matchers whose bits share one number of 32 bits. */
const GROUP = 32;
const MOST_LETTERS = 255;
const MOST_SMALL = 0xffff;

/** Numbers of nodes: small ones as long as they are enough. */
export type NodeArray = Uint16Array | Uint32Array;

/** What an index has found of a text's tokens. */
export interface Walked {
  readonly index: PhraseIndex;
  /** The node that each token leads to. */
  readonly nodes: NodeArray;
  /** For each group of matchers the bits of those that can have a phrase beginning with a token, by token. */
  readonly begins: readonly Int32Array[];
}

/** A matcher's place in an index. */
export interface Member {
  readonly bit: number;
  readonly group: Group;
  readonly groupNumber: number;
  /** Its own number in the index. */
  readonly number: number;
  /** What it holds for each of its keys. */
  readonly keys: Map<string, unknown>;
}

/** Which of up to 32 matchers have a phrase at a node. Nodes are alike by the hundred, so they share rows. */
interface Group {
  /** The row of each node. */
  rowOf: NodeArray;
  /** Two numbers a row: bits of those with a phrase that ends there or farther on, and of those with one that ends there. */
  rows: Int32Array;
}

/**
 * The phrases of many matchers as one tree of folded letters, so that a text's tokens are walked once for all of them: the
 * node that a token's letters lead to says at once which matchers can have a phrase that begins with it. Nodes are
 * numbered breadth first, so that the children of one stand side by side and three small tables are the whole tree:
 * what is small stays near, and a walk is made of nothing but such look-ups.
 */
export class PhraseIndex {
  readonly #members: Member[] = [];
  readonly #groups: Group[] = [];
  /** A number for each letter that stands in a phrase; 0 for all others. */
  readonly #codes = new Uint8Array(0x10000);
  #letterCount = 1;
  #grown = false;
  /** How often the nodes were numbered. */
  generation = 0;
  #nodeCount = ROOT + 1;
  /** The first child of each node; its children end where those of the next node begin. */
  #firstChild: NodeArray = new Uint16Array(0);
  /** The code of the letter that leads to each node. */
  #code = new Uint8Array(0);
  /** What members hold for the keys of node `n`: places `[firstHeld[n], firstHeld[n + 1])`, each with its member's number. */
  #firstHeld = new Uint32Array(0);
  #holder = new Uint8Array(0);
  #held: unknown[] = [];
  /** The nodes of one letter, `code << 8`, and of two, `code << 8 | code`: where most walks end, and all begin. */
  #pairs: NodeArray = new Uint16Array(0);

  /** A place for one more matcher. */
  join(): Member {
    const place = this.#members.length % GROUP;
    if (place === 0) this.#groups.push({ rowOf: new Uint16Array(0), rows: new Int32Array(0) });
    const member = {
      bit: 1 << place,
      group: this.#groups.at(-1)!,
      groupNumber: this.#groups.length - 1,
      number: this.#members.length,
      keys: new Map(),
    };
    this.#members.push(member);
    return member;
  }

  /** Tells that a member has a key more: nodes are numbered anew before the next search. */
  changed(): void {
    this.#grown = false;
  }

  /** How many nodes there are; they are numbered below it. */
  get nodeCount(): number {
    if (!this.#grown) this.#grow();
    return this.#nodeCount;
  }

  /** The node behind `node` by a folded letter. */
  step(node: number, letter: number): number {
    const code = this.#codes[letter]!;
    const end = this.#firstChild[node + 1]!;
    for (let child = this.#firstChild[node]!; child < end; child += 1) if (this.#code[child] === code) return child;
    return NOWHERE;
  }

  /** From a node by all letters of a token. */
  stepToken(from: number, tokens: Tokens, index: number): number {
    const { letters, letterStart } = tokens;
    const end = letterStart[index + 1]!;
    let node = from;
    for (let at = letterStart[index]!; at < end && node !== NOWHERE; at += 1) node = this.step(node, letters[at]!);
    return node;
  }

  /** What is known of a text's tokens by themselves. Each is walked once a text. */
  walked(tokens: Tokens): Walked {
    const { walked } = tokens;
    return walked !== undefined && walked.index === this && this.#grown ? walked : this.#walk(tokens);
  }

  #walk(tokens: Tokens): Walked {
    if (!this.#grown) this.#grow();
    const { letters, letterStart, count } = tokens;
    const nodes = this.#nodes(count);
    const codes = this.#codes;
    const pairs = this.#pairs;
    const firstChild = this.#firstChild;
    const code = this.#code;
    let at = 0;
    for (let index = 0; index < count; index += 1) {
      const end = letterStart[index + 1]!;
      // Behind a token of one letter there is none, and a letter of no phrase leads nowhere.
      const second = at + 1 < end ? codes[letters[at + 1]!]! : 0;
      let node = at + 1 < end && second === 0 ? NOWHERE : pairs[(codes[letters[at]!]! << 8) | second]!;
      for (at += 2; at < end && node !== NOWHERE; at += 1) {
        const wanted = codes[letters[at]!]!;
        const last = firstChild[node + 1]!;
        let child = firstChild[node]!;
        while (child < last && code[child] !== wanted) child += 1;
        node = child < last ? child : NOWHERE;
      }
      nodes[index] = node;
      at = end;
    }
    const begins = this.#groups.map(({ rowOf, rows }) => {
      const bits = new Int32Array(count);
      for (let index = 0; index < count; index += 1) bits[index] = rows[rowOf[nodes[index]!]! * 2]!;
      return bits;
    });
    tokens.walked = { index: this, nodes, begins };
    return tokens.walked;
  }

  /** Grows the tree of all keys and numbers its nodes breadth first. */
  #grow(): void {
    let most = ROOT + 1;
    for (const { keys } of this.#members) for (const key of keys.keys()) most += key.length;
    const draft = new Draft(most);
    const nodesOfKeys = this.#members.map(({ keys }) => this.#plant(keys, draft));
    const order = draft.breadthFirst();
    this.#nodeCount = draft.count;
    this.#firstChild = this.#nodes(draft.count + 1);
    this.#code = new Uint8Array(draft.count);
    let next = ROOT + 1;
    for (let node = ROOT; node < draft.count; node += 1) {
      this.#firstChild[node] = next;
      for (let child = draft.firstChild[order[node]!]!; child !== NOWHERE; child = draft.sibling[child]!) {
        this.#code[next] = draft.code[child]!;
        next += 1;
      }
    }
    this.#firstChild[draft.count] = next;
    const numberOf = new Uint32Array(draft.count);
    for (let node = ROOT; node < draft.count; node += 1) numberOf[order[node]!] = node;
    for (const nodes of nodesOfKeys) for (let i = 0; i < nodes.length; i += 1) nodes[i] = numberOf[nodes[i]!]!;
    this.#place(nodesOfKeys);
    this.#grown = true;
    this.generation += 1;
    for (let i = 0; i < this.#groups.length; i += 1) this.#fillRows(i);
    this.#fillPairs();
  }

  /**
   * Adds keys to a draft of the tree; the draft's nodes they lead to, in their order. One loop without calls, since at the
   * start of a process it runs long before it is compiled.
   */
  #plant(keys: ReadonlyMap<string, unknown>, draft: Draft): Uint32Array {
    const codes = this.#codes;
    const { firstChild, sibling, code, pairs } = draft;
    let { count } = draft;
    const nodes = new Uint32Array(keys.size);
    let place = 0;
    for (const key of keys.keys()) {
      const { length } = key;
      let node = ROOT;
      let before = 0;
      for (let i = 0; i < length; i += 1) {
        const unit = key.charCodeAt(i);
        const wanted = codes[unit]! || this.#newCode(unit);
        // The first two letters have too many siblings to go through.
        const pair = (before << 8) | wanted;
        let child = i < 2 ? pairs[pair]! : firstChild[node]!;
        if (i >= 2) while (child !== NOWHERE && code[child] !== wanted) child = sibling[child]!;
        if (child === NOWHERE) {
          child = count;
          count += 1;
          code[child] = wanted;
          sibling[child] = firstChild[node]!;
          firstChild[node] = child;
          if (i < 2) pairs[pair] = child;
        }
        node = child;
        before = wanted;
      }
      nodes[place] = node;
      place += 1;
    }
    draft.count = count;
    return nodes;
  }

  /** Lays what members hold side by side, node by node. */
  #place(nodesOfKeys: readonly Uint32Array[]): void {
    const first = new Uint32Array(this.#nodeCount + 1);
    for (const nodes of nodesOfKeys) for (let i = 0; i < nodes.length; i += 1) first[nodes[i]! + 1]! += 1;
    for (let node = 1; node <= this.#nodeCount; node += 1) first[node]! += first[node - 1]!;
    const count = first[this.#nodeCount]!;
    const next = first.slice();
    this.#firstHeld = first;
    this.#holder = new Uint8Array(count);
    this.#held = new Array(count);
    for (let i = 0; i < nodesOfKeys.length; i += 1) {
      const nodes = nodesOfKeys[i]!;
      let at = 0;
      for (const value of this.#members[i]!.keys.values()) {
        const node = nodes[at]!;
        const place = next[node]!;
        next[node] = place + 1;
        this.#holder[place] = i;
        this.#held[place] = value;
        at += 1;
      }
    }
  }

  /** What a member holds for the key that leads to a node; there must be one. */
  heldAt(node: number, member: number): unknown {
    let place = this.#firstHeld[node]!;
    while (this.#holder[place] !== member) place += 1;
    return this.#held[place];
  }

  /** Calls `found` for each node of a member's keys with what it holds for it. */
  eachOf(member: number, found: (node: number, value: unknown) => void): void {
    for (let node = ROOT; node < this.nodeCount; node += 1)
      for (let place = this.#firstHeld[node]!; place < this.#firstHeld[node + 1]!; place += 1)
        if (this.#holder[place] === member) found(node, this.#held[place]);
  }

  #nodes(length: number): NodeArray {
    return this.#nodeCount > MOST_SMALL ? new Uint32Array(length) : new Uint16Array(length);
  }

  #newCode(unit: number): number {
    if (this.#letterCount > MOST_LETTERS) throw new RangeError("phrases of more than 255 different letters");
    this.#codes[unit] = this.#letterCount;
    this.#letterCount += 1;
    return this.#letterCount - 1;
  }

  #fillRows(place: number): void {
    const group = this.#groups[place]!;
    const ends = new Int32Array(this.#nodeCount);
    for (let node = ROOT; node < this.#nodeCount; node += 1)
      for (let at = this.#firstHeld[node]!; at < this.#firstHeld[node + 1]!; at += 1)
        if (Math.floor(this.#holder[at]! / GROUP) === place) ends[node]! |= 1 << (this.#holder[at]! % GROUP);
    const goesOn = ends.slice();
    // Children have greater numbers than their parent.
    for (let node = this.#nodeCount - 1; node >= ROOT; node -= 1)
      for (let child = this.#firstChild[node]!; child < this.#firstChild[node + 1]!; child += 1)
        goesOn[node]! |= goesOn[child]!;
    group.rowOf = this.#nodes(this.#nodeCount);
    const rows: number[] = [0, 0];
    const known = new Map<number, Map<number, number>>([[0, new Map([[0, 0]])]]);
    const rowOf = (on: number, end: number): number => {
      const alike = known.get(on) ?? new Map<number, number>();
      known.set(on, alike);
      const row = alike.get(end) ?? rows.length >> 1;
      if (alike.has(end)) return row;
      alike.set(end, row);
      rows.push(on, end);
      return row;
    };
    for (let node = this.#nodeCount - 1; node >= ROOT; node -= 1) {
      const child = this.#firstChild[node]!;
      // Most nodes lie inside a word, and are as the one behind them.
      const same = ends[node] === 0 && child < this.#nodeCount && ends[child] === 0 && goesOn[child] === goesOn[node];
      group.rowOf[node] = same ? group.rowOf[child]! : rowOf(goesOn[node]!, ends[node]!);
    }
    group.rows = Int32Array.from(rows);
  }

  #fillPairs(): void {
    this.#pairs = this.#nodes(0x10000);
    for (let first = this.#firstChild[ROOT]!; first < this.#firstChild[ROOT + 1]!; first += 1) {
      const row = this.#code[first]! << 8;
      this.#pairs[row] = first;
      for (let second = this.#firstChild[first]!; second < this.#firstChild[first + 1]!; second += 1)
        this.#pairs[row | this.#code[second]!] = second;
    }
  }
}

/** A tree that is being made: nodes in the order of their coming, children as lists. */
class Draft {
  readonly firstChild: Uint32Array;
  readonly sibling: Uint32Array;
  readonly code: Uint8Array;
  /** The nodes of one letter, by its code, and of two, `code << 8 | code`. */
  readonly pairs = new Uint32Array(0x10000);
  count = ROOT + 1;

  /** `most`: as many nodes as there can be. */
  constructor(most: number) {
    this.firstChild = new Uint32Array(most);
    this.sibling = new Uint32Array(most);
    this.code = new Uint8Array(most);
  }

  /** The nodes level by level, from the root on; the place in the answer is the node's new number. */
  breadthFirst(): Uint32Array {
    const order = new Uint32Array(this.count);
    order[ROOT] = ROOT;
    let end = ROOT + 1;
    for (let at = ROOT; at < end; at += 1)
      for (let child = this.firstChild[order[at]!]!; child !== NOWHERE; child = this.sibling[child]!) {
        order[end] = child;
        end += 1;
      }
    return order;
  }
}
