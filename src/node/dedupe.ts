import { createReadStream } from "node:fs";
import { InputError } from "../model/errors.js";
import { NearHashes } from "../text/near-hashes.js";
import { type SimilarityHash, similarityHash } from "../text/similarity.js";
import { fileError } from "./files.js";
import { readLines } from "./lines.js";

/** What is known of an article after the first reading. */
interface Seen {
  readonly id: string;
  /** The day it was published, behind every other where it is not known. */
  readonly day: string;
  readonly hash: SimilarityHash | null;
  /** Its place in the reading. */
  readonly place: number;
}

/** Files of gozareh's JSON Lines and which of their articles say what another said before. */
export interface Duplicates {
  /** Articles in all files. */
  readonly articles: number;
  readonly duplicates: number;
  /** By an article's place in the reading: the id of the first article like it, `null` where there is none. */
  readonly of: (place: number) => string | null;
}

/** Longest line that is read. */
const MOST = 512 * 1024 * 1024;
const ARTICLE = Buffer.from('{"type":"article"');

/**
 * Finds the near-identical articles in files of records. Of those that are alike the one published first is the original
 * (of one day: the first by id), however the articles are spread over files; all others point to it, never to each other.
 * `most` is the number of bits of the similarity hash that may differ. Holds some 500 bytes an article.
 * @throws {InputError} for a file that cannot be read or holds no records
 */
export async function findDuplicates(files: readonly string[], most: number): Promise<Duplicates> {
  const seen: Seen[] = [];
  for (const file of files) {
    let line = 0;
    for await (const bytes of recordLines(file)) {
      line += 1;
      if (!isArticle(bytes)) continue;
      const { id, published, text } = articleOf(bytes, file, line);
      seen.push({ id, day: published?.slice(0, 10) ?? "9", hash: similarityHash(text), place: seen.length });
    }
  }
  const originals: string[] = [];
  const near = new NearHashes();
  const of = new Map<number, string>();
  for (const { id, hash, place } of seen.sort(byDayAndId)) {
    if (!hash) continue;
    const found = near.find(hash, most);
    if (found >= 0) of.set(place, originals[found]!);
    else originals[near.add(hash)] = id;
  }
  return { articles: seen.length, duplicates: of.size, of: (place) => of.get(place) ?? null };
}

const byDayAndId = (a: Seen, b: Seen): number => compare(a.day, b.day) || compare(a.id, b.id) || a.place - b.place;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The lines of a file with `duplicate_of` as the last key of each article (before what is nested in it). `place` is that of
 * the file's first article in the reading; gives that of the next file's.
 */
export async function* markedLines(
  file: string,
  duplicates: Duplicates,
  place: number,
): AsyncGenerator<string, number> {
  let next = place;
  let line = 0;
  for await (const bytes of recordLines(file)) {
    line += 1;
    if (!isArticle(bytes)) {
      yield `${new TextDecoder().decode(bytes)}\n`;
      continue;
    }
    const { duplicate_of: _old, statements, claims, ...article } = articleOf(bytes, file, line);
    const marked = { ...article, duplicate_of: duplicates.of(next) };
    yield `${JSON.stringify(statements ? { ...marked, statements, claims } : marked)}\n`;
    next += 1;
  }
  return next;
}

async function* recordLines(file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const line of readLines(createReadStream(file), MOST)) if (line && line.length > 0) yield line;
  } catch (cause) {
    throw cause instanceof InputError
      ? cause
      : new InputError(fileError(cause).code, `${file}: ${fileError(cause).message}`);
  }
}

const isArticle = (line: Uint8Array): boolean => Buffer.compare(line.subarray(0, ARTICLE.length), ARTICLE) === 0;

interface ReadArticle {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
  readonly duplicate_of?: unknown;
  readonly statements?: unknown;
  readonly claims?: unknown;
}

function articleOf(line: Uint8Array, file: string, number: number): ReadArticle {
  try {
    const article = JSON.parse(new TextDecoder().decode(line)) as ReadArticle;
    if (typeof article.id === "string" && typeof article.text === "string") return article;
  } catch (cause) {
    throw new InputError("bad_row", `${file}:${number}: the line is no whole record`, { cause });
  }
  throw new InputError("bad_row", `${file}:${number}: the article has no id or text`);
}
