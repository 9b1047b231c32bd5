import type { NumberWord, NumberWordKind } from "../../lexicon/numerals/index.js";
import { matchKey } from "../../text/chars.js";
import { NUMERAL, type Tokens, WORD } from "../../text/tokens.js";
import type { DigitReading } from "./digits.js";

/**
 * The smallest part of a number: a number word, «و» between two, a numeral in digits, three more digits behind a thin
 * space, digits that the ones before them have been read with.
 */
export interface Atom {
  readonly kind: NumberWordKind | "and" | "digits" | "group" | "spent";
  readonly value: bigint;
  /** Id of the lexicon entry; empty for «و» and digits. */
  readonly id: string;
  readonly flag: string | undefined;
  /** Of an ordinal: whether it can be a denominator («چهارم», not «چهارمین»). */
  readonly denominator: boolean;
  readonly digits?: DigitReading;
  /** Of a scale: whether it needs a number before it («میلیونی»). */
  readonly adjectival?: boolean;
  /** Of a counted word glued on: its folded letters. */
  readonly key?: string;
}

export const AND: Atom = { kind: "and", value: 0n, id: "", flag: undefined, denominator: false };

const WAW = "و".charCodeAt(0);
const MEEM = "م";
/** No number word glued together is longer: «هفتصدوهفتادوهفت‌هزار». */
const LONGEST = 26;
/** Letters that number words are written with, and the room of one node in the table. 0 is no letter of any. */
const WIDTH = 32;

/** Reads the number words that a token is made of, also where they are glued: «سی‌وسه», «یکهزار», «یک‌سوم», «ونیم». */
export class NumberTrie {
  /** For each letter its column in the table. */
  readonly #columns = new Uint8Array(0x10000);
  #letters = 0;
  /** Node × column → node; 0 where no word goes on so, also the root's own number. */
  #table = new Uint16Array(WIDTH * 256);
  #nodes = 1;
  /** The number word that ends at a node, alone in an array: what a token that is one word gives. */
  readonly #words: (readonly [Atom] | undefined)[] = [];
  /** Whether a token may begin with these two letters (columns): most words stop here. */
  readonly #pairs = new Uint8Array(WIDTH * WIDTH);

  constructor(words: readonly NumberWord[]) {
    this.#column(WAW);
    for (const { kind, value, id, flag, adjectival, forms } of words) {
      for (const form of forms) {
        const key = matchKey(form);
        const denominator = kind === "ordinal" && key.endsWith(MEEM);
        this.#add(key, {
          kind,
          value,
          id,
          flag,
          denominator,
          ...(kind === "counted" ? { key } : {}),
          ...(adjectival ? { adjectival } : {}),
        });
      }
    }
    const waw = this.#columns[WAW]!;
    for (let first = 1; first <= this.#letters; first += 1) {
      if (this.#table[first] !== 0) this.#pairs[waw * WIDTH + first] = 1;
      for (let second = 1; second <= this.#letters; second += 1)
        if (this.#table[this.#table[first]! * WIDTH + second] !== 0 && this.#table[first] !== 0)
          this.#pairs[first * WIDTH + second] = 1;
    }
  }

  #column(unit: number): number {
    if (this.#columns[unit] === 0) {
      this.#letters += 1;
      if (this.#letters >= WIDTH) throw new RangeError("number words are written with too many letters");
      this.#columns[unit] = this.#letters;
    }
    return this.#columns[unit]!;
  }

  #add(key: string, atom: Atom): void {
    if (key.length === 0) return;
    let node = 0;
    for (let i = 0; i < key.length; i += 1) {
      const slot = node * WIDTH + this.#column(key.charCodeAt(i));
      if (this.#table[slot] === 0) {
        if ((this.#nodes + 1) * WIDTH > this.#table.length) {
          const larger = new Uint16Array(this.#table.length * 2);
          larger.set(this.#table);
          this.#table = larger;
        }
        this.#table[slot] = this.#nodes;
        this.#nodes += 1;
      }
      node = this.#table[slot]!;
    }
    this.#words[node] ??= [atom];
  }

  /** The first of the tokens `[from, to)` that may begin a number: one in digits, or whose first two letters a number word can have. */
  next(tokens: Tokens, from: number, to: number): number {
    const { kind, letters, letterStart } = tokens;
    for (let index = from; index < to; index += 1) {
      if (kind[index] === NUMERAL) return index;
      // A token of one letter is asked with the next one's first, and may pass: atomsOf refuses it.
      if (kind[index] === WORD && this.#mayBegin(letters, letterStart[index]!)) return index;
    }
    return to;
  }

  /** Whether a number word can begin with the two letters at `at`. */
  #mayBegin(letters: Uint16Array, at: number): boolean {
    const columns = this.#columns;
    return this.#pairs[columns[letters[at]!]! * WIDTH + columns[letters[at + 1]!]!] !== 0;
  }

  /** The number words of token `index`; `undefined` where any letter of it belongs to none. */
  atomsOf(tokens: Tokens, index: number): readonly Atom[] | undefined {
    const { letters } = tokens;
    const from = tokens.letterStart[index]!;
    const to = tokens.letterStart[index + 1]!;
    if (to - from < 2 || to - from > LONGEST) return undefined;
    if (!this.#mayBegin(letters, from)) return undefined;
    const columns = this.#columns;
    let at = letters[from] === WAW ? from + 1 : from;
    let node = 0;
    let begun = false;
    do {
      node = this.#table[node * WIDTH + columns[letters[at]!]!]!;
      at += 1;
      if (this.#words[node] !== undefined) begun = true;
    } while (node !== 0 && at < to);
    if (!begun) return undefined;
    const word = this.#words[node];
    if (word && letters[from] !== WAW) return word[0].kind === "counted" ? undefined : word;
    const atoms: Atom[] = [];
    return this.#split(letters, from, to, undefined, atoms) ? atoms : undefined;
  }

  /**
   * Takes letters `[at, to)` apart into `atoms`; two words side by side must be able to stand in one number. Depth is
   * bounded by {@link LONGEST}.
   */
  #split(letters: Uint16Array, at: number, to: number, before: Atom | undefined, atoms: Atom[]): boolean {
    // «میلیاردو دویست»: the «و» that joins the next word is written onto this one.
    if (at === to) return before?.kind !== "and" || atoms.length > 1;
    if (letters[at] === WAW && (before === undefined || canPrecedeAnd(before))) {
      atoms.push(AND);
      if (this.#split(letters, at + 1, to, AND, atoms)) return true;
      atoms.pop();
    }
    return this.#word(letters, 0, at, to, before, atoms);
  }

  /** The next word of a split, of which the letters before `at` lead to `node`; longer words first. */
  #word(letters: Uint16Array, node: number, at: number, to: number, before: Atom | undefined, atoms: Atom[]): boolean {
    const next = at < to ? this.#table[node * WIDTH + this.#columns[letters[at]!]!]! : 0;
    if (next !== 0 && this.#word(letters, next, at + 1, to, before, atoms)) return true;
    const atom = this.#words[node]?.[0];
    if (atom === undefined || !canStand(before, atom, at === to)) return false;
    atoms.push(atom);
    if (this.#split(letters, at, to, atom, atoms)) return true;
    atoms.pop();
    return false;
  }
}

const canPrecedeAnd = (atom: Atom): boolean =>
  atom.kind === "ten" || atom.kind === "hundred" || atom.kind === "scale" || atom.kind === "unit";

/** Whether `after` may be written onto `before` without «و»: «یکهزار», «یک‌سوم», «دوبرابر», not «سی‌ده» (سیده is a title). */
function canStand(before: Atom | undefined, after: Atom, last: boolean): boolean {
  if (before === undefined || before.kind === "and") return after.kind !== "counted";
  if (after.kind === "counted") return last && isCount(before);
  if (after.kind === "scale") return before.kind !== "ordinal" && before.kind !== "fraction";
  if (after.kind === "hundred") return before.kind === "unit" && before.value > 0n && after.value === 100n;
  return after.kind === "ordinal" && after.denominator && before.kind === "unit" && after.value > before.value;
}

/** A word that something can be counted with: not «صفر», not «نیم». */
const isCount = (atom: Atom): boolean => atom.value > 0n && (canPrecedeAnd(atom) || atom.kind === "teen");
