import type { Lexicon } from "../../lexicon/index.js";
import type { Document } from "../../model/document.js";
import type { Layers, Numeral } from "../../model/layers.js";
import { parseDecimal } from "../../text/rational.js";
import { NUMERAL, type Tokens, WORD } from "../../text/tokens.js";
import { type DigitReading, readDigits } from "./digits.js";
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
  const written: Written = { tokens, gapBefore: (token) => gapBefore(doc, token) };
  const numerals: Numeral[] = [];
  const run: Run = { atoms: [], token: [] };
  for (const block of blocks) {
    const { tokenEnd } = block;
    const { trie } = resources;
    let at = trie.next(tokens, block.tokenStart, tokenEnd);
    while (at < tokenEnd) {
      const end = readRun(written, at, tokenEnd, trie, run);
      if (end > at) readNumerals(written, run, tokenEnd, numerals);
      at = trie.next(tokens, Math.max(at + 1, end), tokenEnd);
    }
  }
  return { numerals };
}

interface Written {
  readonly tokens: Tokens;
  /** What stood in the input between a token and the one before it; normalization parts digits from letters. */
  readonly gapBefore: (token: number) => string;
}

function gapBefore({ layers: { tokens }, alignment, source }: Document<"tokens">, token: number): string {
  const { start, end } = alignment.toRaw({ start: tokens.end[token - 1]!, end: tokens.start[token]! });
  return source.raw.slice(start, end);
}

const isOneWord = (gap: string): boolean => !/\s/u.test(gap);
/** A thousands mark of typographers: a thin space, also one that does not break. */
const isThin = (gap: string): boolean => gap === "\u2009" || gap === "\u202f";

/** A stretch of number words, digits and «و» between them; filled anew for each stretch. */
interface Run {
  readonly atoms: Atom[];
  /** Token of each atom. */
  readonly token: number[];
}

/** Fills `run` with the longest stretch of number words from token `from`; gives the first token after it. */
function readRun(written: Written, from: number, limit: number, trie: NumberTrie, run: Run): number {
  const { tokens } = written;
  let found = atomsAt(tokens, from, trie);
  if (found === undefined || found[0] === AND) return from;
  run.atoms.length = 0;
  run.token.length = 0;
  let at = from;
  while (found !== undefined) {
    for (const atom of found) {
      run.atoms.push(atom);
      run.token.push(at);
    }
    at += 1;
    if (at >= limit) break;
    const decimal = found[0]!.kind === "digits" ? decimalAround(tokens, at, limit) : undefined;
    if (decimal) {
      run.atoms[run.atoms.length - 1] = { ...found[0]!, digits: decimal };
      run.atoms.push(SPENT);
      run.token.push(at + 1);
      at += 2;
      found = at < limit ? atomsAt(tokens, at, trie) : undefined;
      continue;
    }
    if (isGroup(written, at)) {
      found = [{ ...AND, kind: "group", value: BigInt(tokens.key(at)) }];
      continue;
    }
    found = atomsAt(tokens, at, trie);
    if (found === undefined && at + 1 < limit && tokens.is(at, "و")) {
      found = atomsAt(tokens, at + 1, trie);
      if (found === undefined || found[0] === AND) break;
      run.atoms.push(AND);
      run.token.push(at);
      at += 1;
    }
  }
  return at;
}

const SPENT: Atom = { kind: "spent", value: 0n, id: "", flag: undefined, denominator: false };
const SLASH = ["slash_decimal"];
/** Digits of a decimal's either side in a newspaper. */
const MOST_MIRRORED = 4;

/**
 * «۴/ ۶۳ درصد», «۴ /۶۳»: 63.4 as some newspapers set it, the stroke on one of two numbers. Of more strokes in a row, and
 * behind one, it is something else.
 */
function isMirrored(tokens: Tokens, stroke: number, limit: number): boolean {
  if (!tokens.is(stroke, "/") || stroke + 1 >= limit || tokens.kind[stroke + 1] !== NUMERAL) return false;
  const even = tokens.spaceBefore(stroke) === tokens.spaceBefore(stroke + 1);
  if (even && !isWide(tokens, stroke, limit)) return false;
  if (digitsOf(tokens, stroke - 1) > MOST_MIRRORED || digitsOf(tokens, stroke + 1) > MOST_MIRRORED) return false;
  return !(stroke >= 2 && tokens.is(stroke - 2, "/")) && !(stroke + 2 < limit && tokens.is(stroke + 2, "/"));
}

/** «۲ / ۸ درصد», «۴۳۴ / ۳ میلیون»: a stroke with spaces on both sides, before what only a decimal has. */
const isWide = (tokens: Tokens, stroke: number, limit: number): boolean =>
  tokens.is(stroke, "/") &&
  tokens.spaceBefore(stroke) &&
  stroke + 2 < limit &&
  tokens.spaceBefore(stroke + 1) &&
  tokens.kind[stroke + 1] === NUMERAL &&
  BEHIND_DECIMALS.some((word) => tokens.is(stroke + 2, word));

const BEHIND_DECIMALS = ["درصد", "میلیون", "میلیارد"] as const;

/** «۷ر۳ درصد»: 3.7 as other newspapers set it, with the letter as a mark; read from the right the tenths come first. */
function isLettered(tokens: Tokens, letter: number, limit: number): boolean {
  if (!tokens.is(letter, "ر") || letter + 1 >= limit || tokens.kind[letter + 1] !== NUMERAL) return false;
  if (tokens.spaceBefore(letter) || tokens.spaceBefore(letter + 1)) return false;
  return digitsOf(tokens, letter - 1) <= MOST_TENTHS && digitsOf(tokens, letter + 1) <= MOST_MIRRORED;
}

/** «۴۱،۱ درصد»: glued between digits right before a percent it is a decimal mark; the last of a list would have «و». */
function isCommaDecimal(tokens: Tokens, comma: number, limit: number): boolean {
  if (!tokens.is(comma, "،") || comma + 2 >= limit || tokens.kind[comma + 1] !== NUMERAL) return false;
  if (tokens.spaceBefore(comma) || tokens.spaceBefore(comma + 1)) return false;
  if (digitsOf(tokens, comma - 1) > MOST_MIRRORED || digitsOf(tokens, comma + 1) > MOST_TENTHS) return false;
  const percent = tokens.is(comma + 2, "درصد") || tokens.is(comma + 2, "درصدی");
  return percent && !(comma >= 2 && tokens.is(comma - 2, "،"));
}

const COMMA = ["comma_decimal"];
const MOST_TENTHS = 2;

/** The decimal whose two sides stand around a mark, tokens of their own. */
function decimalAround(tokens: Tokens, mark: number, limit: number): DigitReading | undefined {
  const reading = (whole: number, tenths: number, flags: readonly string[]): DigitReading | undefined => {
    const value = parseDecimal(`${tokens.key(whole)}.${tokens.key(tenths)}`);
    return value && { value, flags };
  };
  // «۱۲ / ۸ درصد» is read as it stands.
  if (isWide(tokens, mark, limit) && digitsOf(tokens, mark - 1) === 2 && digitsOf(tokens, mark + 1) === 1)
    return reading(mark - 1, mark + 1, SLASH);
  if (isMirrored(tokens, mark, limit) || isLettered(tokens, mark, limit)) return reading(mark + 1, mark - 1, SLASH);
  return isCommaDecimal(tokens, mark, limit) ? reading(mark - 1, mark + 1, COMMA) : undefined;
}

/** «۱۲ ۵۰۰» with a thin space: three digits behind digits. */
function isGroup({ tokens, gapBefore: gap }: Written, at: number): boolean {
  if (tokens.kind[at] !== NUMERAL || tokens.kind[at - 1] !== NUMERAL || digitsOf(tokens, at) !== 3) return false;
  return digitsOf(tokens, at - 1) <= 3 && isThin(gap(at));
}

/** How many digits a numeral has; more than any where a mark stands between them. */
function digitsOf(tokens: Tokens, at: number): number {
  const from = tokens.letterStart[at]!;
  const to = tokens.letterStart[at + 1]!;
  for (let i = from; i < to; i += 1) if (tokens.letters[i]! < 0x30 || tokens.letters[i]! > 0x39) return MANY;
  return to - from;
}

const MANY = 1000;

function atomsAt(tokens: Tokens, at: number, trie: NumberTrie): readonly Atom[] | undefined {
  if (tokens.kind[at] === WORD) return trie.atomsOf(tokens, at);
  if (tokens.kind[at] !== NUMERAL) return undefined;
  const digits = readDigits(tokens.key(at));
  return [{ kind: "digits", value: 0n, id: "numeral/digits", flag: undefined, denominator: false, digits }];
}

const ORDINAL_ENDINGS = ["ام", "م", "امین", "مین", "امی"] as const;

function readNumerals(
  { tokens, gapBefore: gap }: Written,
  { atoms, token }: Run,
  limit: number,
  numerals: Numeral[],
): void {
  let at = 0;
  while (at < atoms.length) {
    const reading = readNumber(atoms, at);
    // Half a glued word is no number, unless the other half is what it counts: «دوبرابر».
    const rest = reading && token[reading.next] === token[reading.next - 1] ? atoms[reading.next] : undefined;
    const whole = rest === undefined || rest.kind === "counted";
    if (!reading || !whole || (token[at - 1] === token[at] && !isBehindAnd(atoms, token, at))) {
      at += 1;
      continue;
    }
    const tokenStart = token[at]!;
    let tokenEnd = token[reading.next - 1]! + 1;
    let form = reading.value === undefined ? "unread" : reading.form;
    const last = atoms[reading.next - 1]!;
    if (form === "cardinal" && last.kind === "digits" && tokenEnd < limit) {
      // «۲۸اُم», «۱۵مین»; «۱۵ مین» are mines.
      const ending = ORDINAL_ENDINGS.find((letters) => tokens.is(tokenEnd, letters));
      if (ending === "امین" || (ending !== undefined && isOneWord(gap(tokenEnd)))) {
        form = "ordinal";
        tokenEnd += 1;
      }
    }
    const { value, scale, flags } = reading;
    const next = rest ? reading.next + 1 : reading.next;
    numerals.push({
      start: tokens.start[tokenStart]!,
      end: tokens.end[tokenEnd - 1]!,
      rule: ruleOf(atoms, at, next),
      tokenStart,
      tokenEnd,
      value,
      form,
      scale,
      glued: rest?.key,
      flags,
    });
    at = next;
  }
}

/** «ونیم»: a word behind the «و» that its token begins with; «پنج‌وپنج» is no number, nor its second half one. */
const isBehindAnd = (atoms: readonly Atom[], token: readonly number[], at: number): boolean =>
  atoms[at - 1] === AND && token[at - 2] !== token[at];

/** Ids of the words a number is made of, each once. */
function ruleOf(atoms: readonly Atom[], from: number, to: number): string {
  let rule = atoms[from]!.id;
  for (let at = from + 1; at < to; at += 1) {
    const { id } = atoms[at]!;
    let first = from;
    while (atoms[first]!.id !== id) first += 1;
    if (first === at && id !== "") rule += rule === "" ? id : `+${id}`;
  }
  return rule;
}
