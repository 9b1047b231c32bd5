import type { NumberWord, NumberWordKind } from "../../lexicon/numerals/index.js";
import { matchKey } from "../../text/chars.js";
import type { Tokens } from "../../text/tokens.js";
import type { DigitReading } from "./digits.js";

/** The smallest part of a number: a number word, «و» between two, or a numeral in digits. */
export interface Atom {
  readonly kind: NumberWordKind | "and" | "digits";
  readonly value: bigint;
  /** Id of the lexicon entry; empty for «و» and digits. */
  readonly id: string;
  readonly flag: string | undefined;
  /** Of an ordinal: whether it can be a denominator («چهارم», not «چهارمین»). */
  readonly denominator: boolean;
  readonly digits?: DigitReading;
}

export const AND: Atom = { kind: "and", value: 0n, id: "", flag: undefined, denominator: false };

interface Node {
  readonly next: Map<number, Node>;
  atom?: Atom;
}

const WAW = "و".charCodeAt(0);
const MEEM = "م";
/** No number word glued together is longer: «هفتصدوهفتادوهفت‌هزار». */
const LONGEST = 26;

/** Reads the number words that a token is made of, also where they are glued: «سی‌وسه», «یکهزار», «یک‌سوم», «ونیم». */
export class NumberTrie {
  readonly #root: Node = { next: new Map() };
  readonly #starts = new Uint8Array(0x10000);
  /** Tokens are few different words: each is taken apart once. */
  readonly #known = new Map<string, readonly Atom[] | undefined>();

  constructor(words: readonly NumberWord[]) {
    for (const word of words) {
      for (const form of word.forms) {
        const key = matchKey(form);
        const atom: Atom = {
          kind: word.kind,
          value: word.value,
          id: word.id,
          flag: word.flag,
          denominator: word.kind === "ordinal" && key.endsWith(MEEM),
        };
        this.#add(key, atom);
      }
    }
    this.#starts[WAW] = 1;
  }

  #add(key: string, atom: Atom): void {
    if (key.length === 0) return;
    this.#starts[key.charCodeAt(0)] = 1;
    let node = this.#root;
    for (let i = 0; i < key.length; i += 1) {
      const unit = key.charCodeAt(i);
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map() };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.atom ??= atom;
  }

  /** The number words of token `index`; `undefined` where any letter of it belongs to none. */
  atomsOf(tokens: Tokens, index: number): readonly Atom[] | undefined {
    const from = tokens.letterStart[index]!;
    const to = tokens.letterStart[index + 1]!;
    if (this.#starts[tokens.letters[from]!] === 0 || to - from > LONGEST || to - from < 2) return undefined;
    // Most words that begin like a number stop agreeing within three letters.
    let node: Node | undefined = this.#root;
    let at = tokens.letters[from] === WAW ? from + 1 : from;
    let reached = false;
    while (node && at < to && !reached) {
      node = node.next.get(tokens.letters[at]!);
      at += 1;
      if (node?.atom) reached = true;
    }
    if (!reached) return undefined;
    const key = tokens.key(index);
    if (this.#known.has(key)) return this.#known.get(key);
    const atoms = this.#split(key, 0, undefined);
    // Hostile input may bring endless new words; real text does not.
    if (this.#known.size < 4096) this.#known.set(key, atoms);
    return atoms;
  }

  /** Longest words first; two words side by side must be able to stand in one number. Depth is bounded by {@link LONGEST}. */
  #split(key: string, at: number, before: Atom | undefined): Atom[] | undefined {
    if (at === key.length) return [];
    if (key.charCodeAt(at) === WAW && (before === undefined || canPrecedeAnd(before))) {
      const rest = this.#split(key, at + 1, AND);
      if (rest && rest.length > 0) return [AND, ...rest];
    }
    const ends: [number, Atom][] = [];
    let node: Node | undefined = this.#root;
    for (let i = at; i < key.length; i += 1) {
      node = node.next.get(key.charCodeAt(i));
      if (!node) break;
      if (node.atom) ends.push([i + 1, node.atom]);
    }
    for (let i = ends.length - 1; i >= 0; i -= 1) {
      const [end, atom] = ends[i]!;
      if (before !== undefined && before.kind !== "and" && !canFollow(before, atom)) continue;
      const rest = this.#split(key, end, atom);
      if (rest) return [atom, ...rest];
    }
    return undefined;
  }
}

const canPrecedeAnd = (atom: Atom): boolean =>
  atom.kind === "ten" || atom.kind === "hundred" || atom.kind === "scale" || atom.kind === "unit";

/** Whether `after` may be written onto `before` without «و»: «یکهزار», «یک‌سوم», not «سی‌ده» (سیده is a title). */
function canFollow(before: Atom, after: Atom): boolean {
  if (after.kind === "scale") return before.kind !== "ordinal" && before.kind !== "fraction";
  if (after.kind === "hundred") return before.kind === "unit" && before.value > 0n && after.value === 100n;
  return after.kind === "ordinal" && after.denominator && before.kind === "unit" && after.value > before.value;
}
