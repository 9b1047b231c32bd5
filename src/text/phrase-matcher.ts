import type { Tokens } from "./tokens.js";

/** No phrase goes on so. The root is never the target of a step. */
const NOWHERE = 0;
const ROOT = 1;
/** Nodes by number; the smaller table is the faster one, and has always sufficed. */
type Steps = Uint16Array | Int32Array;
const NO_CODES = new Uint8Array(0);

/** The longest phrase at a place: its values in the order they were added, and the index of the token after it. */
export interface LongestMatch<Value> {
  readonly values: readonly Value[];
  readonly next: number;
}

/**
 * Many phrases at once, found at token borders by one walk over folded letters. Spaces and half-spaces have no weight,
 * so «می‌شود», «می شود» and «میشود», or «اظهار کرد» and «اظهارکرد», are one phrase written once.
 * A walk costs as many steps as letters agree, whatever the number of phrases; a step is one look-up in a table.
 */
export class PhraseMatcher<Value> {
  readonly #phrases = new Map<string, Value[]>();
  /** A number for each letter that stands in a phrase; 0 for all others. */
  #codes: Uint8Array = NO_CODES;
  /** `[node * width + code]`: the next node. Made, like the codes, when the first text is searched. */
  #steps: Steps | undefined;
  #width = 0;
  #values: (readonly Value[] | undefined)[] = [];

  /** Adds a phrase by its match key (see `matchKey`). Several values may share one phrase. An empty key is ignored. */
  add(key: string, value: Value): void {
    if (key.length === 0) return;
    const values = this.#phrases.get(key);
    if (values) {
      values.push(value);
      return;
    }
    this.#phrases.set(key, [value]);
    this.#steps = undefined;
  }

  /** Calls `found` for every phrase that begins at token `index` and ends at a token's end not after `limit`, shortest first. */
  each(tokens: Tokens, index: number, limit: number, found: (value: Value, next: number) => void): void {
    const { letters, letterStart } = tokens;
    const steps = this.#steps ?? this.#compile();
    const stop = letterStart[limit]!;
    let position = letterStart[index]!;
    let node = ROOT;
    let token = index + 1;
    while (position < stop) {
      node = steps[node * this.#width + this.#codes[letters[position]!]!]!;
      if (node === NOWHERE) return;
      position += 1;
      const border = letterStart[token]!;
      if (border > position) continue;
      token += 1;
      const values = this.#values[node];
      if (values) for (const value of values) found(value, token - 1);
    }
  }

  /** The longest phrase beginning at token `index` and ending at a token's end not after `limit`. */
  longest(tokens: Tokens, index: number, limit: number): LongestMatch<Value> | undefined {
    const { letters, letterStart } = tokens;
    const steps = this.#steps ?? this.#compile();
    const stop = letterStart[limit]!;
    let position = letterStart[index]!;
    let node = ROOT;
    let token = index + 1;
    let best: readonly Value[] | undefined;
    let next = index;
    while (position < stop) {
      node = steps[node * this.#width + this.#codes[letters[position]!]!]!;
      if (node === NOWHERE) break;
      position += 1;
      if (letterStart[token]! > position) continue;
      const values = this.#values[node];
      if (values) {
        best = values;
        next = token;
      }
      token += 1;
    }
    return best && { values: best, next };
  }

  /** Values of the phrase that the tokens `[from, to)` are, none where they are none. */
  exactly(tokens: Tokens, from: number, to: number): readonly Value[] | undefined {
    const { letters, letterStart } = tokens;
    const steps = this.#steps ?? this.#compile();
    const stop = letterStart[to]!;
    let node = ROOT;
    for (let position = letterStart[from]!; position < stop; position += 1) {
      node = steps[node * this.#width + this.#codes[letters[position]!]!]!;
      if (node === NOWHERE) return undefined;
    }
    return this.#values[node];
  }

  /** Values of exactly this key. */
  get(key: string): readonly Value[] {
    return this.#phrases.get(key) ?? [];
  }

  #compile(): Steps {
    const codes = new Uint8Array(0x10000);
    let width = 1;
    // Room for as many nodes as there could be: the system gives memory only to those there are.
    let most = 2;
    for (const key of this.#phrases.keys()) {
      most += key.length;
      for (let i = 0; i < key.length; i += 1) {
        const unit = key.charCodeAt(i);
        if (codes[unit] !== 0) continue;
        if (width > 255) throw new RangeError("phrases of more than 255 different letters");
        codes[unit] = width;
        width += 1;
      }
    }
    const steps = most > 0x10000 ? new Int32Array(most * width) : new Uint16Array(most * width);
    this.#values = [];
    let count = 2;
    for (const [key, values] of this.#phrases) {
      let node = ROOT;
      for (let i = 0; i < key.length; i += 1) {
        const at = node * width + codes[key.charCodeAt(i)]!;
        if (steps[at] === NOWHERE) {
          steps[at] = count;
          count += 1;
        }
        node = steps[at]!;
      }
      this.#values[node] = values;
    }
    this.#codes = codes;
    this.#width = width;
    this.#steps = steps;
    return steps;
  }
}
