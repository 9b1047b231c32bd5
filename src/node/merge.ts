import { type FileHandle, open, readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { InputError } from "../model/errors.js";
import { fileError } from "./files.js";
import { digest, type IndexEntry, MANIFEST, type Manifest, readIndex, readManifest } from "./shard.js";

/** A shard that is complete, and the folder it lies in. */
export interface FoundShard {
  readonly folder: string;
  readonly manifest: Manifest;
}

export interface ShardProblem {
  readonly path: string;
  readonly error: InputError;
}

/** What was found, in order of the shards; whether it may be joined is told by `problems` being empty. */
export interface ShardSet {
  readonly shards: readonly FoundShard[];
  readonly problems: readonly ShardProblem[];
}

/**
 * Finds the manifests in folders (or takes them by name) and checks that they are one whole run: every shard once, of one
 * version, one call and one list of inputs, with records whose size and hash are as written.
 */
export async function findShards(paths: readonly string[], version: string): Promise<ShardSet> {
  const problems: ShardProblem[] = [];
  const found: FoundShard[] = [];
  const bad = (path: string, message: string): void => {
    problems.push({ path, error: new InputError("bad_shard", message) });
  };
  for (const path of await manifestPaths(paths, problems)) {
    try {
      found.push({ folder: dirname(path), manifest: await readManifest(path) });
    } catch (error) {
      problems.push({ path, error: error instanceof InputError ? error : fileError(error) });
    }
  }
  const shards = found.sort((a, b) => a.manifest.shard - b.manifest.shard);
  const [first] = shards;
  if (!first) {
    if (problems.length === 0) bad(paths.join(", "), "no manifest of a complete shard is there");
    return { shards, problems };
  }
  const wanted = { ...first.manifest, version };
  const seen = new Set<number>();
  for (const { folder, manifest } of shards) {
    const path = join(folder, manifest.file);
    const differs = difference(manifest, wanted);
    if (differs !== undefined) bad(path, differs);
    else if (seen.has(manifest.shard)) bad(path, `shard ${manifest.shard} is there twice`);
    seen.add(manifest.shard);
    const error = await contentProblem(folder, manifest);
    if (error) problems.push({ path, error });
  }
  const missing = Array.from({ length: first.manifest.of }, (_, i) => i).filter((i) => !seen.has(i));
  if (missing.length > 0) {
    const many = missing.length > 20 ? `${missing.slice(0, 20).join(", ")} …` : missing.join(", ");
    bad(first.folder, `missing or not complete: ${missing.length} of ${first.manifest.of} shards (${many})`);
  }
  return { shards, problems };
}

/** Whether a shard's records and index are those that its manifest tells of. */
async function contentProblem(folder: string, manifest: Manifest): Promise<InputError | undefined> {
  try {
    const { bytes, sha256 } = await digest(join(folder, manifest.file));
    let indexed = manifest.head;
    let articles = 0;
    for await (const entry of readIndex(join(folder, manifest.index))) {
      indexed += entry.bytes;
      articles += 1;
    }
    const isWhole = indexed === bytes && articles === manifest.articles;
    if (isWhole && bytes === manifest.bytes && sha256 === manifest.sha256) return undefined;
  } catch (error) {
    return fileError(error);
  }
  return new InputError("bad_shard", "the records are not those that the manifest tells of: run this shard again");
}

function difference(manifest: Manifest, wanted: Manifest): string | undefined {
  if (manifest.version !== wanted.version) return `is of version ${manifest.version}, not ${wanted.version}`;
  if (manifest.of !== wanted.of) return `is one of ${manifest.of} shards, not of ${wanted.of}`;
  if (manifest.call !== wanted.call) return "is of a run with other options or paths";
  if (manifest.listed !== wanted.listed)
    return `saw ${manifest.listed} inputs where another shard saw ${wanted.listed}: the inputs have changed`;
  return undefined;
}

async function manifestPaths(paths: readonly string[], problems: ShardProblem[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    try {
      if (!(await stat(path)).isDirectory()) found.push(path);
      else for (const name of (await readdir(path)).sort()) if (name.endsWith(MANIFEST)) found.push(join(path, name));
    } catch (error) {
      problems.push({ path, error: fileError(error) });
    }
  }
  return [...new Set(found)];
}

/**
 * The bytes of one run over all inputs, from those of its shards: the heading row, then the records in the order of the
 * inputs. Holds one read buffer a shard.
 */
export async function* mergeShards(shards: readonly FoundShard[]): AsyncGenerator<Uint8Array> {
  const readers: ShardReader[] = [];
  try {
    for (const shard of shards) readers.push(await ShardReader.open(shard));
    const [first] = readers;
    if (first && first.head.length > 0) yield first.head;
    for (;;) {
      let next: ShardReader | undefined;
      for (const reader of readers) if (reader.ordinal < (next?.ordinal ?? Number.POSITIVE_INFINITY)) next = reader;
      if (!next) return;
      yield await next.take();
    }
  } finally {
    for (const reader of readers) await reader.close();
  }
}

const BUFFER = 64 * 1024;

/** Reads a shard's records one input after the other. */
class ShardReader {
  /** Place of the input whose records come next; infinite at the end. */
  ordinal = Number.POSITIVE_INFINITY;
  head: Uint8Array = new Uint8Array();
  readonly #file: FileHandle;
  readonly #index: AsyncIterator<IndexEntry>;
  readonly #path: string;
  #length = 0;
  #waiting: Uint8Array = new Uint8Array();

  private constructor(path: string, file: FileHandle, index: AsyncIterator<IndexEntry>) {
    this.#path = path;
    this.#file = file;
    this.#index = index;
  }

  static async open({ folder, manifest }: FoundShard): Promise<ShardReader> {
    const index = readIndex(join(folder, manifest.index));
    const path = join(folder, manifest.file);
    const reader = new ShardReader(path, await open(path), index);
    reader.head = await reader.#read(manifest.head);
    await reader.#step();
    return reader;
  }

  /** The records of the input at `ordinal`. */
  async take(): Promise<Uint8Array> {
    const records = await this.#read(this.#length);
    await this.#step();
    return records;
  }

  async close(): Promise<void> {
    await this.#index.return?.();
    await this.#file.close();
  }

  async #step(): Promise<void> {
    const next = await this.#index.next();
    this.ordinal = next.done ? Number.POSITIVE_INFINITY : next.value.ordinal;
    this.#length = next.done ? 0 : next.value.bytes;
  }

  async #read(length: number): Promise<Uint8Array> {
    while (this.#waiting.length < length) {
      const chunk = Buffer.allocUnsafe(Math.max(BUFFER, length - this.#waiting.length));
      const { bytesRead } = await this.#file.read(chunk, 0, chunk.length, null);
      if (bytesRead === 0) throw new InputError("bad_shard", `${basename(this.#path)} is shorter than its index says`);
      this.#waiting = Buffer.concat([this.#waiting, chunk.subarray(0, bytesRead)]);
    }
    const read = this.#waiting.subarray(0, length);
    this.#waiting = this.#waiting.subarray(length);
    return read;
  }
}
