/** Numbers of nodes: small ones as long as they are enough. */
export type NodeArray = Uint16Array | Uint32Array;

/** Where no phrase goes on. */
export const NOWHERE = 0;
export const ROOT = 1;
/** Matchers whose bits share one number of 32 bits. */
export const GROUP = 32;
const MOST_LETTERS = 255;
const MOST_SMALL = 0xffff;

/**
 * The keys of many owners as one tree of letters. Nodes are numbered breadth first from {@link ROOT} on, so that the
 * children of one stand side by side.
 */
export interface PhraseTree {
  /** The letter, a UTF-16 unit, of each code; 0 is the code of no letter. */
  readonly letters: Uint16Array;
  /** The first child of each node; its children end where those of the next node begin. */
  readonly firstChild: NodeArray;
  /** The code of the letter that leads to each node. */
  readonly code: Uint8Array;
  /** The keys that end at node `n`: places `[firstKey[n], firstKey[n + 1])`, each with its owner and the key's number there. */
  readonly firstKey: Uint32Array;
  readonly owner: Uint8Array;
  readonly keyNumber: Uint32Array;
  /** For each group of {@link GROUP} owners which of them have a key at a node. */
  readonly groups: readonly Group[];
}

/** Nodes are alike by the hundred, so they share rows. */
export interface Group {
  /** The row of each node. */
  readonly rowOf: NodeArray;
  /** Two numbers a row: bits of those with a key that ends farther on, and of those with one that ends there. */
  readonly rows: Int32Array;
}

/**
 * Grows the tree of the keys of each owner; a key's number is its place among its owner's.
 * @throws {RangeError} where the keys have more than 255 different letters
 */
export function growTree(owners: readonly ReadonlyMap<string, unknown>[]): PhraseTree {
  let most = ROOT + 1;
  for (const keys of owners) for (const key of keys.keys()) most += key.length;
  const draft = new Draft(most);
  const nodesOfKeys = owners.map((keys) => draft.plant(keys.keys(), keys.size));
  const { count } = draft;
  const order = draft.breadthFirst();
  const firstChild = nodeArray(count, count + 1);
  const code = new Uint8Array(count);
  let next = ROOT + 1;
  for (let node = ROOT; node < count; node += 1) {
    firstChild[node] = next;
    for (let child = draft.firstChild[order[node]!]!; child !== NOWHERE; child = draft.sibling[child]!) {
      code[next] = draft.code[child]!;
      next += 1;
    }
  }
  firstChild[count] = next;
  const numberOf = new Uint32Array(count);
  for (let node = ROOT; node < count; node += 1) numberOf[order[node]!] = node;
  for (const nodes of nodesOfKeys) for (let i = 0; i < nodes.length; i += 1) nodes[i] = numberOf[nodes[i]!]!;
  const held = placeKeys(nodesOfKeys, count);
  const groups: Group[] = [];
  for (let first = 0; first < owners.length; first += GROUP) groups.push(groupOf(first, firstChild, held));
  return { letters: Uint16Array.from(draft.letters), firstChild, code, ...held, groups };
}

const nodeArray = (nodes: number, length: number): NodeArray =>
  nodes > MOST_SMALL ? new Uint32Array(length) : new Uint16Array(length);

type Held = Pick<PhraseTree, "firstKey" | "owner" | "keyNumber">;

/** Lays keys side by side, node by node. */
function placeKeys(nodesOfKeys: readonly Uint32Array[], nodeCount: number): Held {
  const firstKey = new Uint32Array(nodeCount + 1);
  for (const nodes of nodesOfKeys) for (let i = 0; i < nodes.length; i += 1) firstKey[nodes[i]! + 1]! += 1;
  for (let node = 1; node <= nodeCount; node += 1) firstKey[node]! += firstKey[node - 1]!;
  const next = firstKey.slice();
  const owner = new Uint8Array(firstKey[nodeCount]!);
  const keyNumber = new Uint32Array(owner.length);
  for (let number = 0; number < nodesOfKeys.length; number += 1) {
    const nodes = nodesOfKeys[number]!;
    for (let i = 0; i < nodes.length; i += 1) {
      const place = next[nodes[i]!]!;
      next[nodes[i]!] = place + 1;
      owner[place] = number;
      keyNumber[place] = i;
    }
  }
  return { firstKey, owner, keyNumber };
}

/** The rows of the owners from number `first` on. */
function groupOf(first: number, firstChild: NodeArray, { firstKey, owner }: Held): Group {
  const count = firstChild.length - 1;
  const ends = new Int32Array(count);
  for (let node = ROOT; node < count; node += 1)
    for (let place = firstKey[node]!; place < firstKey[node + 1]!; place += 1) {
      const number = owner[place]! - first;
      if (number >= 0 && number < GROUP) ends[node]! |= 1 << number;
    }
  const farther = new Int32Array(count);
  // Children have greater numbers than their parent.
  for (let node = count - 1; node >= ROOT; node -= 1)
    for (let child = firstChild[node]!; child < firstChild[node + 1]!; child += 1)
      farther[node]! |= farther[child]! | ends[child]!;
  const rowOf = nodeArray(count, count);
  const rows = [0, 0];
  const known = new Map<number, Map<number, number>>([[0, new Map([[0, 0]])]]);
  const rowFor = (far: number, end: number): number => {
    const alike = known.get(far) ?? new Map<number, number>();
    known.set(far, alike);
    const row = alike.get(end) ?? rows.length >> 1;
    if (alike.has(end)) return row;
    alike.set(end, row);
    rows.push(far, end);
    return row;
  };
  for (let node = count - 1; node >= ROOT; node -= 1) {
    const child = firstChild[node]!;
    // Most nodes lie inside a word, and are as the one behind them.
    const same = ends[node] === 0 && child < count && ends[child] === 0 && farther[child] === farther[node];
    rowOf[node] = same ? rowOf[child]! : rowFor(farther[node]!, ends[node]!);
  }
  return { rowOf, rows: Int32Array.from(rows) };
}

/** A tree that is being made: nodes in the order of their coming, children as lists. */
class Draft {
  readonly firstChild: Uint32Array;
  readonly sibling: Uint32Array;
  readonly code: Uint8Array;
  readonly letters: number[] = [0];
  count = ROOT + 1;
  readonly #codes = new Uint8Array(0x10000);
  /** The nodes of one letter, by its code, and of two, `code << 8 | code`: they have too many siblings to go through. */
  readonly #pairs = new Uint32Array(0x10000);

  /** `most`: as many nodes as there can be. */
  constructor(most: number) {
    this.firstChild = new Uint32Array(most);
    this.sibling = new Uint32Array(most);
    this.code = new Uint8Array(most);
  }

  /**
   * Adds keys; the nodes they lead to, in their order. One loop without calls, since at the start of a process it runs long
   * before it is compiled.
   */
  plant(keys: Iterable<string>, size: number): Uint32Array {
    const codes = this.#codes;
    const pairs = this.#pairs;
    const { firstChild, sibling, code } = this;
    const nodes = new Uint32Array(size);
    let { count } = this;
    let place = 0;
    for (const key of keys) {
      const { length } = key;
      let node = ROOT;
      let before = 0;
      for (let i = 0; i < length; i += 1) {
        const unit = key.charCodeAt(i);
        const wanted = codes[unit]! || this.#newCode(unit);
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
    this.count = count;
    return nodes;
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

  #newCode(unit: number): number {
    if (this.letters.length > MOST_LETTERS) throw new RangeError("phrases of more than 255 different letters");
    this.#codes[unit] = this.letters.length;
    this.letters.push(unit);
    return this.letters.length - 1;
  }
}
