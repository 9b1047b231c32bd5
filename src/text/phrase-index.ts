import { packTables, type Table, unpackTables } from "./packed-tables.js";
import { GROUP, type Group, growTree, NOWHERE, type NodeArray, type PhraseTree, ROOT } from "./phrase-tree.js";
import type { Tokens } from "./tokens.js";

/** What an index has found of a text's tokens. */
export interface Walked {
  readonly index: PhraseIndex;
  /** The node that each token leads to. */
  readonly nodes: NodeArray;
  /** For each group of matchers the bits of those that can have a phrase beginning with a token, by token. */
  readonly begins: readonly Int32Array[];
}

/** As narrow as the largest number allows: what is small stays near the processor. */
type NumberArray = Uint8Array | Uint16Array | Int32Array;

/** A matcher's place in an index. */
export interface Member {
  readonly number: number;
  readonly group: number;
  readonly bit: number;
  /** What it holds for each of its keys. */
  readonly keys: Map<string, unknown>;
  /** Where these are numbers: the same by the node that a key leads to, 0 at all others; made anew when nodes are. */
  numbers: NumberArray | undefined;
}

/** Before the first search: no node but the root. */
const EMPTY: PhraseTree = {
  letters: new Uint16Array(1),
  firstChild: new Uint16Array(0),
  code: new Uint8Array(0),
  firstKey: new Uint32Array(0),
  owner: new Uint8Array(0),
  keyNumber: new Uint32Array(0),
  groups: [],
};

/**
 * The phrases of many matchers as one tree of folded letters, so that a text's tokens are walked once for all of them: the
 * node that a token's letters lead to says at once which matchers can have a phrase that begins with it. Three small
 * tables are the whole tree: what is small stays near, and a walk is made of nothing but such look-ups.
 */
export class PhraseIndex {
  readonly #members: Member[] = [];
  #tree: PhraseTree = EMPTY;
  #grown = false;
  /** Tables that {@link pack} gave an index with the same keys. */
  #prepared: Uint8Array | undefined;
  /** A number for each letter that stands in a phrase; 0 for all others. */
  readonly #codes = new Uint8Array(0x10000);
  /** The nodes of one letter, `code << 8`, and of two, `code << 8 | code`: where most walks end, and all begin. */
  #pairs = new Uint32Array(0);
  /** What members hold, by the place of their key in the tree. */
  #held: readonly unknown[] = [];

  /** `prepared`: what {@link pack} gave; it is taken where it is of as many matchers with as many keys. */
  constructor(prepared?: Uint8Array) {
    this.#prepared = prepared;
  }

  /** A place for one more matcher. */
  join(): Member {
    const number = this.#members.length;
    const member: Member = {
      number,
      group: Math.floor(number / GROUP),
      bit: 1 << (number % GROUP),
      keys: new Map(),
      numbers: undefined,
    };
    this.#members.push(member);
    this.changed();
    return member;
  }

  /** Tells that a member has a key more: nodes are numbered anew before the next search. */
  changed(): void {
    this.#grown = false;
  }

  /** How many nodes there are; they are numbered below it. */
  get nodeCount(): number {
    if (!this.#grown) this.#grow();
    return this.#tree.code.length;
  }

  /** The node behind `node` by a folded letter. */
  step(node: number, letter: number): number {
    const { firstChild, code } = this.#tree;
    const wanted = this.#codes[letter]!;
    const end = firstChild[node + 1]!;
    for (let child = firstChild[node]!; child < end; child += 1) if (code[child] === wanted) return child;
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
    const { firstChild, code, groups } = this.#tree;
    const nodes = firstChild instanceof Uint16Array ? new Uint16Array(count) : new Uint32Array(count);
    const codes = this.#codes;
    const pairs = this.#pairs;
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
    const begins = groups.map(({ rowOf, rows }) => {
      const bits = new Int32Array(count);
      for (let index = 0; index < count; index += 1) {
        const row = rowOf[nodes[index]!]! * 2;
        bits[index] = rows[row]! | rows[row + 1]!;
      }
      return bits;
    });
    tokens.walked = { index: this, nodes, begins };
    return tokens.walked;
  }

  /** Whether a member has a phrase that ends farther on than a node. */
  goesOn(node: number, { group, bit }: Member): boolean {
    const { rowOf, rows } = this.#tree.groups[group]!;
    return (rows[rowOf[node]! * 2]! & bit) !== 0;
  }

  /** Whether a member has a phrase that ends at a node. */
  ends(node: number, { group, bit }: Member): boolean {
    const { rowOf, rows } = this.#tree.groups[group]!;
    return (rows[rowOf[node]! * 2 + 1]! & bit) !== 0;
  }

  /** What a member holds for the key that ends at a node; there must be one. */
  heldAt(node: number, { number }: Member): unknown {
    const { firstKey, owner } = this.#tree;
    let place = firstKey[node]!;
    while (owner[place] !== number) place += 1;
    return this.#held[place];
  }

  /** What a member holds, where these are numbers, by the node its key ends at; 0 at all other nodes. */
  numbersOf(member: Member): NumberArray {
    if (!this.#grown) this.#grow();
    if (member.numbers) return member.numbers;
    const { firstKey, owner } = this.#tree;
    let all = 0;
    for (const number of member.keys.values()) all |= number as number;
    const size = this.nodeCount;
    const numbers: NumberArray =
      all >>> 8 === 0 ? new Uint8Array(size) : all >>> 16 === 0 ? new Uint16Array(size) : new Int32Array(size);
    for (let node = ROOT; node < numbers.length; node += 1)
      for (let place = firstKey[node]!; place < firstKey[node + 1]!; place += 1)
        if (owner[place] === member.number) numbers[node] = this.#held[place] as number;
    member.numbers = numbers;
    return numbers;
  }

  /** All tables, for an index with the same keys; see {@link packTables}. */
  pack(): Uint8Array {
    if (!this.#grown) this.#grow();
    const { letters, firstChild, code, firstKey, owner, keyNumber, groups } = this.#tree;
    const rows = groups.flatMap((group) => [group.rowOf, group.rows]);
    return packTables([this.#sizes(), letters, firstChild, code, firstKey, owner, keyNumber, ...rows]);
  }

  #grow(): void {
    const tables = this.#prepared && unpackTables(this.#prepared);
    this.#prepared = undefined;
    const fits = tables && `${tables[0]}` === `${this.#sizes()}`;
    this.#tree = fits ? treeOf(tables) : growTree(this.#members.map(({ keys }) => keys));
    const { letters, firstChild, code, owner, keyNumber } = this.#tree;
    this.#codes.fill(0);
    for (let number = 1; number < letters.length; number += 1) this.#codes[letters[number]!] = number;
    const values = this.#members.map(({ keys }) => [...keys.values()]);
    this.#held = Array.from(owner, (member, place) => values[member]![keyNumber[place]!]);
    this.#pairs = new Uint32Array(0x10000);
    for (let first = firstChild[ROOT]!; first < firstChild[ROOT + 1]!; first += 1) {
      const row = code[first]! << 8;
      this.#pairs[row] = first;
      for (let second = firstChild[first]!; second < firstChild[first + 1]!; second += 1)
        this.#pairs[row | code[second]!] = second;
    }
    for (const member of this.#members) member.numbers = undefined;
    this.#grown = true;
  }

  /** How many keys each member has. */
  #sizes(): Uint32Array {
    return Uint32Array.from(this.#members, ({ keys }) => keys.size);
  }
}

function treeOf(tables: readonly Table[]): PhraseTree {
  const [, letters, firstChild, code, firstKey, owner, keyNumber, ...rows] = tables;
  const groups: Group[] = [];
  for (let i = 0; i < rows.length; i += 2)
    groups.push({ rowOf: rows[i] as NodeArray, rows: rows[i + 1] as Int32Array });
  return {
    letters: letters as Uint16Array,
    firstChild: firstChild as NodeArray,
    code: code as Uint8Array,
    firstKey: firstKey as Uint32Array,
    owner: owner as Uint8Array,
    keyNumber: keyNumber as Uint32Array,
    groups,
  };
}
