import type { Tokens } from "../../text/tokens.js";

/** At most so many names or offices share their first letters or word: keeps look-ups linear on hostile input. */
const BUCKET = 48;

/** The look-ups made while a watch ran: [0 for a name or 1 for an office, index, limit, answer]*. */
export type LookUps = readonly number[];

/**
 * Names and offices that the article has used so far, for finding where a mention ends when nothing else tells.
 * It can be watched, so that a reading made with fewer names need not be made again where no answer would differ.
 */
export class KnownNames {
  readonly #tokens: Tokens;
  /** Names by their first two letters, as folded letters without spaces. */
  readonly #names = new Map<number, string[]>();
  /** Offices by their first word, as words. */
  readonly #offices = new Map<string, string[][]>();
  /** Whether any name (1) or office (2) begins with a letter of such a low byte: most tokens stop here. */
  readonly #starts = new Uint8Array(0x100);
  #watch: number[] | null = null;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** A name as the keys of its words: it and its ends (surnames) are known from now on. */
  addName(words: readonly string[]): void {
    let key = "";
    for (let i = words.length - 1; i >= 0; i -= 1) {
      key = words[i]! + key;
      if (key.length < 3) continue;
      this.#starts[key.charCodeAt(0) & 0xff]! |= 1;
      push(this.#names, pair(key.charCodeAt(0), key.charCodeAt(1)), key, (a, b) => a === b);
    }
  }

  /** An office as the keys of its words. */
  addOffice(words: readonly string[]): void {
    if (words.length === 0) return;
    this.#starts[words[0]!.charCodeAt(0) & 0xff]! |= 2;
    const same = (a: readonly string[], b: readonly string[]): boolean =>
      a.length === b.length && a.every((word, i) => word === b[i]);
    push(this.#offices, words[0]!, [...words], same);
  }

  /** Index after the longest known name at `index`, or -1. */
  name(index: number, limit: number): number {
    const answer = this.#nameAt(index, limit);
    this.#watch?.push(0, index, limit, answer);
    return answer;
  }

  /** Index after the longest stretch at `index` whose words are those of a known office in order, some left out; -1 if none. */
  office(index: number, limit: number): number {
    const answer = this.#officeAt(index, limit);
    this.#watch?.push(1, index, limit, answer);
    return answer;
  }

  /** Notes all look-ups from now on, until the next watch begins or this one ends. */
  watch(): LookUps {
    this.#watch = [];
    return this.#watch;
  }

  endWatch(): void {
    this.#watch = null;
  }

  /** Whether all look-ups would be answered now as they were. */
  stillHolds(lookUps: LookUps): boolean {
    for (let i = 0; i < lookUps.length; i += 4) {
      const index = lookUps[i + 1]!;
      const limit = lookUps[i + 2]!;
      const answer = lookUps[i] === 0 ? this.#nameAt(index, limit) : this.#officeAt(index, limit);
      if (answer !== lookUps[i + 3]) return false;
    }
    return true;
  }

  #begins(index: number, limit: number, kind: number): boolean {
    const { letters, letterStart, count } = this.#tokens;
    return index < limit && index < count && (this.#starts[letters[letterStart[index]!]! & 0xff]! & kind) !== 0;
  }

  #nameAt(index: number, limit: number): number {
    if (!this.#begins(index, limit, 1)) return -1;
    const { letters, letterStart } = this.#tokens;
    const start = letterStart[index]!;
    let best = -1;
    for (const key of this.#names.get(pair(letters[start]!, letters[start + 1] ?? 0)) ?? []) {
      const end = start + key.length;
      let at = 0;
      while (at < key.length && letters[start + at] === key.charCodeAt(at)) at += 1;
      if (at < key.length) continue;
      let next = index + 1;
      while (next < limit && letterStart[next]! < end) next += 1;
      if (letterStart[next] === end && next > best) best = next;
    }
    return best;
  }

  #officeAt(index: number, limit: number): number {
    if (!this.#begins(index, limit, 2)) return -1;
    const tokens = this.#tokens;
    let best = -1;
    for (const words of this.#offices.get(tokens.key(index)) ?? []) {
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

const pair = (first: number, second: number): number => first * 0x10000 + second;

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value, same: (a: Value, b: Value) => boolean): void {
  const bucket = map.get(key);
  if (!bucket) map.set(key, [value]);
  else if (bucket.length < BUCKET && !bucket.some((other) => same(other, value))) bucket.push(value);
}
