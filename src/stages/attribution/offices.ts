import type { OfficeWordEntry } from "../../lexicon/attribution/offices.js";
import { matchKey } from "../../text/chars.js";
import type { PhraseReader } from "./phrase-reader.js";
import { CLASS } from "./word-classes.js";

/** An office as compared: its words' keys without what outlets leave out, and the same in one string. */
export interface Office {
  readonly text: string;
  readonly words: readonly string[];
  readonly key: string;
}

/** What words of offices stand for when offices are compared. Keys are folded letters. */
export interface OfficeWords {
  readonly fillers: ReadonlySet<string>;
  readonly heads: ReadonlyMap<string, string>;
  readonly shortened: ReadonlyMap<string, readonly string[]>;
  /** A head and its next word, as one key, with what they stand for and the keys of words that make them another office. */
  readonly pairs: ReadonlyMap<string, { readonly words: readonly string[]; readonly unless: ReadonlySet<string> }>;
}

/** Compiles the entries about words of offices. */
export function compileOfficeWords(entries: readonly OfficeWordEntry[]): OfficeWords {
  const of = (kind: OfficeWordEntry["kind"]): [string, readonly string[]][] =>
    entries
      .filter((entry) => entry.kind === kind)
      .flatMap(({ forms, standsFor }) => forms.map((form) => [matchKey(form), standsFor.map(matchKey)] as const))
      .map(([form, words]) => [form, words]);
  return {
    fillers: new Set(of("filler").map(([form]) => form)),
    heads: new Map(of("head").map(([form, words]) => [form, words[0]!])),
    shortened: new Map(of("short")),
    pairs: new Map(
      entries
        .filter(({ kind }) => kind === "pair")
        .flatMap(({ forms, standsFor, unless = [] }) =>
          forms.map((form) => [
            matchKey(form),
            { words: standsFor.map(matchKey), unless: new Set(unless.map(matchKey)) },
          ]),
        ),
    ),
  };
}

/** Reads an office from tokens `[from, to)`: abbreviations written out, commas and small words left out. */
export function readOfficeWords(reader: PhraseReader, office: OfficeWords, from: number, to: number): Office {
  const { tokens } = reader;
  const words: string[] = [];
  const pair = to - from > 1 ? office.pairs.get(tokens.keyOf(from, from + 2)) : undefined;
  const paired = pair !== undefined && !(from + 2 < to && pair.unless.has(tokens.key(from + 2)));
  if (paired) words.push(...pair.words);
  for (let i = paired ? from + 2 : from; i < to; i += 1) {
    if (tokens.is(i, "(")) {
      i = reader.afterBracket(i, to) - 1;
      continue;
    }
    if (reader.isMark(i)) continue;
    if (tokens.is(i, "در") && i + 1 < to && tokens.is(i + 1, "مجلس")) {
      i += 1;
      continue;
    }
    const key = tokens.key(i);
    const written = office.shortened.get(key);
    // «فرهنگ و ارشاد» is written out already.
    if (written) words.push(...(written[0] === words.at(-1) ? written.slice(1) : written));
    else if (key === "عامل" && words.length === 1) continue;
    else if (!office.fillers.has(key)) words.push(words.length === 0 ? (office.heads.get(key) ?? key) : key);
  }
  const span = tokens.span(from, to);
  const text = tokens.text.slice(span.start, span.end).replace(/\s+/gu, " ").trim();
  return { text, words, key: words.join("") };
}

/** The offices that one holds together: «صنعتگر و مدیر دفتر …» is two. The whole comes first. */
export function officeParts(
  reader: PhraseReader,
  office: OfficeWords,
  from: number,
  to: number,
  whole: Office,
): Office[] {
  const offices = [whole];
  let start = from;
  for (let i = from + 1; i + 1 < to; i += 1) {
    if (!reader.tokens.is(i, "و") || reader.after(i + 1, to, CLASS.office) < 0) continue;
    offices.push(readOfficeWords(reader, office, start, i));
    start = i + 1;
  }
  if (start > from) offices.push(readOfficeWords(reader, office, start, to));
  return offices;
}

/** Whether two offices can be one: same head, and one is the other with words left out. */
export function compatible(a: Office, b: Office): boolean {
  if (a.key === b.key) return a.words.length > 0;
  const [short, long] = a.key.length <= b.key.length ? [a, b] : [b, a];
  const head = short.words[0];
  if (head === undefined) return false;
  if (head !== long.words[0] && !(long.key.startsWith(head) && head.length >= 4)) return false;
  // «معاون استاندار» is no short form of «معاون».
  let at = 0;
  let inOrder = true;
  for (const word of short.words) {
    const found = long.words.indexOf(word, at);
    if (found < 0) {
      inOrder = false;
      break;
    }
    at = found + 1;
  }
  if (inOrder) return true;
  // Both keys begin with the head. They differ: neither walk passes the shorter one's end.
  let prefix = head.length;
  while (short.key[prefix] === long.key[prefix]) prefix += 1;
  let suffix = 1;
  while (short.key.at(-suffix) === long.key.at(-suffix)) suffix += 1;
  return prefix + suffix > short.key.length;
}
