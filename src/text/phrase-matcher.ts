import type { Tokens } from "./tokens.js";

const EMPTY = -1;

/**
 * Many phrases at once, found at token borders by one walk over folded letters. Spaces and half-spaces have no weight,
 * so «می‌شود», «می شود» and «میشود», or «اظهار کرد» and «اظهارکرد», are one phrase written once.
 * A walk costs as many steps as letters agree, whatever the number of phrases.
 */
export class PhraseMatcher<Value> {
  /** Hash of (node, letter) → node; open addressing over parallel arrays. */
  #keys: Float64Array = new Float64Array(1024).fill(EMPTY);
  #targets: Int32Array = new Int32Array(1024);
  #edges = 0;
  #nodes = 1;
  readonly #values: (Value[] | undefined)[] = [];
  /** For each first letter, whether any phrase begins with it: most tokens stop here. */
  readonly #starts = new Uint8Array(0x10000);

  /** Adds a phrase by its match key (see `matchKey`). Several values may share one phrase. An empty key is ignored. */
  add(key: string, value: Value): void {
    if (key.length === 0) return;
    let node = 0;
    for (let i = 0; i < key.length; i += 1) {
      const unit = key.charCodeAt(i);
      if (i === 0) this.#starts[unit] = 1;
      let next = this.#step(node, unit);
      if (next === EMPTY) {
        next = this.#nodes;
        this.#nodes += 1;
        this.#insert(node, unit, next);
      }
      node = next;
    }
    const values = this.#values[node];
    if (values) values.push(value);
    else this.#values[node] = [value];
  }

  /** Calls `found` for every phrase that begins at token `index` and ends at a token's end not after `limit`, shortest first. */
  each(tokens: Tokens, index: number, limit: number, found: (value: Value, next: number) => void): void {
    const { letters, letterStart } = tokens;
    let position = letterStart[index]!;
    if (this.#starts[letters[position]!] === 0) return;
    const stop = letterStart[limit]!;
    let node = 0;
    let token = index;
    while (position < stop) {
      node = this.#step(node, letters[position]!);
      if (node === EMPTY) return;
      position += 1;
      while (token < limit && letterStart[token + 1]! < position) token += 1;
      if (letterStart[token + 1] === position) {
        const values = this.#values[node];
        if (values) for (const value of values) found(value, token + 1);
      }
    }
  }

  /** The longest phrase beginning at token `index`, its values in the order they were added. */
  longest(tokens: Tokens, index: number, limit: number): { values: readonly Value[]; next: number } | undefined {
    const { letters, letterStart } = tokens;
    let position = letterStart[index]!;
    if (this.#starts[letters[position]!] === 0) return undefined;
    const stop = letterStart[limit]!;
    let node = 0;
    let token = index;
    let best = 0;
    let next = -1;
    while (position < stop) {
      node = this.#step(node, letters[position]!);
      if (node === EMPTY) break;
      position += 1;
      while (token < limit && letterStart[token + 1]! < position) token += 1;
      if (letterStart[token + 1] === position && this.#values[node] !== undefined) {
        best = node;
        next = token + 1;
      }
    }
    return next < 0 ? undefined : { values: this.#values[best]!, next };
  }

  /** Values of the phrase that the tokens `[from, to)` are, none where they are none. */
  exactly(tokens: Tokens, from: number, to: number): readonly Value[] | undefined {
    const { letters, letterStart } = tokens;
    let position = letterStart[from]!;
    if (this.#starts[letters[position]!] === 0) return undefined;
    const stop = letterStart[to]!;
    let node = 0;
    for (; position < stop; position += 1) {
      node = this.#step(node, letters[position]!);
      if (node === EMPTY) return undefined;
    }
    return this.#values[node];
  }

  /** Values of exactly this key. */
  get(key: string): readonly Value[] {
    let node = 0;
    for (let i = 0; i < key.length; i += 1) {
      node = this.#step(node, key.charCodeAt(i));
      if (node === EMPTY) return [];
    }
    return this.#values[node] ?? [];
  }

  /** Steps from `node` by one folded letter; -1 where no phrase goes on so. Node 0 is the beginning. */
  #step(node: number, unit: number): number {
    const key = node * 0x10000 + unit;
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) & mask;
    for (;;) {
      const stored = this.#keys[slot]!;
      if (stored === key) return this.#targets[slot]!;
      if (stored === EMPTY) return EMPTY;
      slot = (slot + 1) & mask;
    }
  }

  #insert(node: number, unit: number, target: number): void {
    if ((this.#edges + 1) * 2 > this.#keys.length) this.#grow();
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) & mask;
    while (this.#keys[slot] !== EMPTY) slot = (slot + 1) & mask;
    this.#keys[slot] = node * 0x10000 + unit;
    this.#targets[slot] = target;
    this.#edges += 1;
  }

  #grow(): void {
    const keys = this.#keys;
    const targets = this.#targets;
    this.#keys = new Float64Array(keys.length * 2).fill(EMPTY);
    this.#targets = new Int32Array(keys.length * 2);
    this.#edges = 0;
    for (let i = 0; i < keys.length; i += 1) {
      const key = keys[i]!;
      if (key !== EMPTY) this.#insert(Math.floor(key / 0x10000), key % 0x10000, targets[i]!);
    }
  }
}
