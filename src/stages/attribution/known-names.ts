import type { Tokens } from "../../text/tokens.js";

/** At most so many names or offices share a first word: keeps look-ups linear on hostile input. */
const BUCKET = 48;

/** Names and offices that the article has used so far, for finding where a mention ends when nothing else tells. */
export class KnownNames {
  readonly #names = new Map<string, string[]>();
  readonly #offices = new Map<string, string[][]>();
  #size = 0;

  /** Grows with every new name or office. */
  get size(): number {
    return this.#size;
  }

  /** A name as the keys of its words: it and its ends (surnames) are known from now on. */
  addName(words: readonly string[]): void {
    for (let i = 0; i < words.length; i += 1) {
      const key = words.slice(i).join("");
      if (key.length < 3) continue;
      if (push(this.#names, key.slice(0, 2), key, (a, b) => a === b)) this.#size += 1;
    }
  }

  /** An office as the keys of its words. */
  addOffice(words: readonly string[]): void {
    if (words.length === 0) return;
    const same = (a: readonly string[], b: readonly string[]): boolean =>
      a.length === b.length && a.every((word, i) => word === b[i]);
    if (push(this.#offices, words[0]!, [...words], same)) this.#size += 1;
  }

  /** Index after the longest known name at `index`, or -1. */
  name(tokens: Tokens, index: number, limit: number): number {
    const bucket = this.#names.get(tokens.keyOf(index, Math.min(index + 2, limit)).slice(0, 2));
    let best = -1;
    for (const key of bucket ?? []) {
      let length = 0;
      for (let i = index; i < limit && length < key.length; i += 1) {
        const part = tokens.letterStart[i + 1]! - tokens.letterStart[i]!;
        length += part;
        if (length === key.length && tokens.keyOf(index, i + 1) === key && i + 1 > best) best = i + 1;
      }
    }
    return best;
  }

  /** Index after the longest stretch at `index` whose words are those of a known office in order, some left out; -1 if none. */
  office(tokens: Tokens, index: number, limit: number): number {
    if (index >= limit) return -1;
    const bucket = this.#offices.get(tokens.key(index));
    let best = -1;
    for (const words of bucket ?? []) {
      let at = 1;
      let end = index + 1;
      let matched = 1;
      for (let i = index + 1; i < limit; i += 1) {
        const key = tokens.key(i);
        const found = words.indexOf(key, at);
        if (found < 0) {
          if (key === "و" || key === "،" || key === "استان") continue;
          break;
        }
        at = found + 1;
        matched += 1;
        end = i + 1;
      }
      if ((matched >= 2 || words.length === 1) && end > best) best = end;
    }
    return best;
  }
}

/** Whether the value is new and was added. */
function push<Value>(
  map: Map<string, Value[]>,
  key: string,
  value: Value,
  same: (a: Value, b: Value) => boolean,
): boolean {
  const bucket = map.get(key);
  if (!bucket) {
    map.set(key, [value]);
    return true;
  }
  if (bucket.length >= BUCKET || bucket.some((other) => same(other, value))) return false;
  bucket.push(value);
  return true;
}
