import type { Lexicon } from "../../lexicon/index.js";
import type { Document } from "../../model/document.js";
import type { Layers, Numeral } from "../../model/layers.js";
import { NUMERAL, type Tokens, WORD } from "../../text/tokens.js";
import { readDigits } from "./digits.js";
import { readNumber } from "./grammar.js";
import { AND, type Atom, NumberTrie } from "./number-trie.js";

/** The lexicon made ready for this stage: built once, shared by all documents. */
export interface NumeralResources {
  readonly trie: NumberTrie;
}

export function compileNumeralResources(lexicon: Lexicon): NumeralResources {
  return { trie: new NumberTrie(lexicon.numerals.numberWords) };
}

/** Finds every number written in digits, words or both, and reads its exact value. */
export function findNumerals(
  doc: Document<"tokens" | "blocks">,
  resources: NumeralResources,
): Pick<Layers, "numerals"> {
  const { tokens, blocks } = doc.layers;
  const numerals: Numeral[] = [];
  for (const block of blocks) {
    let at = block.tokenStart;
    while (at < block.tokenEnd) {
      const kind = tokens.kind[at];
      if (kind !== NUMERAL && kind !== WORD) at += 1;
      else {
        const run = readRun(tokens, at, block.tokenEnd, resources.trie);
        if (run.atoms.length > 0) readNumerals(tokens, run, block.tokenEnd, numerals);
        at = Math.max(at + 1, run.end);
      }
    }
  }
  return { numerals };
}

interface Run {
  readonly atoms: Atom[];
  /** Token of each atom. */
  readonly token: number[];
  /** First token after the run. */
  readonly end: number;
}

/** The longest stretch of number words, digits and «و» between them. */
function readRun(tokens: Tokens, from: number, limit: number, trie: NumberTrie): Run {
  const atoms: Atom[] = [];
  const token: number[] = [];
  let at = from;
  while (at < limit) {
    let found = atomsAt(tokens, at, trie);
    if (!found && atoms.length > 0 && tokens.is(at, "و") && at + 1 < limit) {
      found = atomsAt(tokens, at + 1, trie);
      if (!found || found[0] === AND) break;
      atoms.push(AND);
      token.push(at);
      at += 1;
    }
    if (!found || (found[0] === AND && atoms.length === 0)) break;
    for (const atom of found) {
      atoms.push(atom);
      token.push(at);
    }
    at += 1;
  }
  return { atoms, token, end: at };
}

function atomsAt(tokens: Tokens, at: number, trie: NumberTrie): readonly Atom[] | undefined {
  if (tokens.kind[at] === WORD) return trie.atomsOf(tokens, at);
  if (tokens.kind[at] !== NUMERAL) return undefined;
  const digits = readDigits(tokens.key(at));
  return [{ kind: "digits", value: 0n, id: "numeral/digits", flag: undefined, denominator: false, digits }];
}

const ORDINAL_ENDINGS = ["ام", "م", "امین", "مین", "امی"] as const;

function readNumerals(tokens: Tokens, run: Run, limit: number, numerals: Numeral[]): void {
  let at = 0;
  while (at < run.atoms.length) {
    const reading = readNumber(run.atoms, at);
    // Half a glued word is no number.
    const whole = reading && run.token[reading.next] !== run.token[reading.next - 1];
    if (!reading || !whole || (at > 0 && run.token[at - 1] === run.token[at] && run.atoms[at - 1] !== AND)) {
      at += 1;
      continue;
    }
    const tokenStart = run.token[at]!;
    let tokenEnd = run.token[reading.next - 1]! + 1;
    let form = reading.form;
    const last = run.atoms[reading.next - 1]!;
    if (form === "cardinal" && last.kind === "digits" && tokenEnd < limit && !tokens.spaceBefore(tokenEnd)) {
      // «۲۸اُم»
      if (ORDINAL_ENDINGS.some((ending) => tokens.is(tokenEnd, ending))) {
        form = "ordinal";
        tokenEnd += 1;
      }
    }
    const { value } = reading;
    numerals.push({
      ...tokens.span(tokenStart, tokenEnd),
      rule: ruleOf(run.atoms, at, reading.next),
      tokenStart,
      tokenEnd,
      value,
      form: value === undefined ? "unread" : form,
      scale: reading.scale,
      flags: reading.flags,
    });
    at = reading.next;
  }
}

/** Ids of the words a number is made of, each once. */
function ruleOf(atoms: readonly Atom[], from: number, to: number): string {
  const first = atoms[from]!.id;
  if (to === from + 1) return first;
  const ids = new Set<string>();
  for (let at = from; at < to; at += 1) if (atoms[at]!.id !== "") ids.add(atoms[at]!.id);
  return [...ids].join("+");
}
