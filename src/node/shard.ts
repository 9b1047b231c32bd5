import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../model/errors.js";
import { readJournalEntries } from "./journal.js";
import { readLines } from "./lines.js";

/** Which of `count` parts an id belongs to: the first 48 bits of its SHA-256, modulo `count`. */
export const shardOf = (id: string, count: number): number =>
  createHash("sha256").update(id).digest().readUIntBE(0, 6) % count;

/** `part-00003-of-00016`: the name of a shard's files, without what comes behind the dot. */
export const partName = (index: number, count: number): string =>
  `part-${String(index).padStart(5, "0")}-of-${String(count).padStart(5, "0")}`;

/** Says that a shard is complete, and of what run it is. Written last, and at once. */
export interface Manifest {
  readonly gozareh_shard: 1;
  readonly version: string;
  /** Hash of the options and paths that shape the bytes. */
  readonly call: string;
  readonly shard: number;
  readonly of: number;
  /** Names of the records and of their index, beside the manifest. */
  readonly file: string;
  readonly index: string;
  /** Inputs of the whole run, of which this shard did its part. */
  readonly listed: number;
  /** Lines of the index. */
  readonly articles: number;
  readonly problems: number;
  /** Bytes of the heading row of a table. */
  readonly head: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** What is to be told of a shard when its records are written. */
export type ShardFacts = Pick<Manifest, "version" | "call" | "shard" | "of" | "listed" | "problems" | "head"> & {
  readonly extension: string;
};

export const MANIFEST = ".manifest.json";

/** A line of an index: the place of an input in the whole run, and how many bytes of records it has. */
export const indexLine = (ordinal: number, bytes: number): string => `${ordinal} ${bytes}\n`;

/** A line of an index, read. */
export interface IndexEntry {
  readonly ordinal: number;
  readonly bytes: number;
}

/** The lines of an index, one by one. @throws the system's error when it cannot be read */
export async function* readIndex(path: string): AsyncGenerator<IndexEntry> {
  for await (const line of readLines(createReadStream(path), 1000)) {
    const [ordinal = Number.NaN, bytes = Number.NaN] = new TextDecoder().decode(line).split(" ").map(Number);
    yield { ordinal, bytes };
  }
}

/** Writes a shard's manifest beside its finished records and index. */
export async function writeManifest(folder: string, facts: ShardFacts): Promise<void> {
  const { extension, ...told } = facts;
  const name = partName(facts.shard, facts.of);
  const file = `${name}.${extension}`;
  const index = `${name}.index`;
  let articles = 0;
  for await (const _entry of readIndex(join(folder, index))) articles += 1;
  const manifest: Manifest = {
    gozareh_shard: 1,
    ...told,
    file,
    index,
    articles,
    ...(await digest(join(folder, file))),
  };
  await writeWhole(join(folder, `${name}${MANIFEST}`), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Writes the index of a shard from the journal of its output. */
export async function writeIndexFromJournal(journal: string, path: string, head: number): Promise<void> {
  let lines = "";
  let end = head;
  for await (const entry of readJournalEntries(journal)) {
    if (entry.output_end > end) lines += indexLine(entry.inputs - 1, entry.output_end - end);
    end = entry.output_end;
  }
  await writeWhole(path, lines);
}

/** @throws {InputError} `bad_shard` when it is no manifest */
export async function readManifest(path: string): Promise<Manifest> {
  try {
    const manifest = JSON.parse(await readFile(path, "utf8")) as Manifest;
    if (manifest.gozareh_shard === 1) return manifest;
  } catch (cause) {
    throw new InputError("bad_shard", "is no manifest that can be read", { cause });
  }
  throw new InputError("bad_shard", "is no manifest of this kind");
}

/** Size and hash of a file. */
export async function digest(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk as Uint8Array);
    bytes += (chunk as Uint8Array).length;
  }
  return { bytes, sha256: hash.digest("hex") };
}

async function writeWhole(path: string, text: string): Promise<void> {
  const aside = `${path}.${process.pid}.tmp`;
  const file = await open(aside, "w");
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(aside, path);
}
