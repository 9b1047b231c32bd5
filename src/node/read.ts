import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { Source } from "../model/document.js";
import { InputError } from "../model/errors.js";
import { decode } from "../readers/decode.js";
import { decodeRow, rowSource } from "../readers/row.js";
import type { RowFields } from "../readers/row-fields.js";
import { looksLikeHtml } from "../readers/sniff.js";
import { readText } from "../readers/text.js";
import { ByteReader, joined } from "./byte-reader.js";
import type { InputFile } from "./files.js";
import { formatOfBytes, formatOfName, type InputFormat, isGzip, SNIFFED } from "./input-format.js";
import { jsonValues, type ValueBytes } from "./json-values.js";
import { peek } from "./peek.js";
import { readStableFile, tooLarge } from "./stable-file.js";
import type { WarcFault, WarcPage } from "./warc.js";

/** How inputs are read. Plain data: it is handed to workers. */
export interface ReadOptions {
  /** Most bytes of one document, row, record or entry, decompressed; 20 MB by default. */
  readonly maxSize?: number;
  /** Which key of a JSON row holds which field, where the usual names do not fit. */
  readonly fields?: RowFields;
}

/** What was wrong with an input or a part of it; `id` is the part's. */
export interface ReadProblem {
  readonly id: string;
  readonly error: InputError;
}

type Chunks = AsyncIterable<Uint8Array>;

/** Something to read: a file, standard input, an entry of an archive. */
interface Content {
  readonly id: string;
  readonly path: string;
  readonly chunks: Chunks;
  /** Archives around it. */
  readonly depth: number;
}

/** Most bytes of one article unless told otherwise. */
export const MAX_SIZE = 20e6;
/** Rows and records in an archive are read one by one, but the entry that holds them is in memory. */
const CONTAINER_FACTOR = 10;

/**
 * The articles in an input, one by one, and between them, in its place, what cannot be read: a bad row, record or entry is
 * one problem, and the next one follows. `meter` counts the bytes as they are read. `standardInput` is read instead of the
 * file where given.
 * @throws {InputError} where nothing more can be read; what came before stays good
 */
export async function* readSources(
  { path, id }: InputFile,
  options: ReadOptions,
  meter: { bytes: number } = { bytes: 0 },
  standardInput?: () => Chunks,
): AsyncGenerator<Source | ReadProblem> {
  const name = standardInput ? undefined : formatOfName(path);
  if (name?.format === "document" && !name.gzip) {
    const bytes = await readStableFile(path, options.maxSize ?? MAX_SIZE);
    meter.bytes += bytes.length;
    yield await documentSource(bytes, { path, id });
    return;
  }
  const chunks = metered(standardInput ? standardInput() : createReadStream(path), meter);
  yield* readContent({ id, path, chunks, depth: 0 }, options);
}

async function* metered(chunks: Chunks, meter: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    meter.bytes += chunk.length;
    yield chunk;
  }
}

async function* readContent(content: Content, options: ReadOptions): AsyncGenerator<Source | ReadProblem> {
  const { id, path, depth } = content;
  const limit = options.maxSize ?? MAX_SIZE;
  const { format, chunks } = await opened(content);
  switch (format) {
    case "document":
      yield await documentSource(await collect(chunks, limit), { path, id });
      return;
    case "jsonl":
      yield* readRows(lines(chunks, limit), "line", content, options);
      return;
    case "json":
      yield* readRows(jsonValues(chunks, limit), "row", content, options);
      return;
    case "warc":
      for await (const page of await pagesOf(chunks, limit)) {
        if ("error" in page) yield { id: page.uri ?? id, error: page.error };
        else yield* oneOf(page.uri || id, () => pageSource(page, path));
      }
      return;
    case "zip":
      if (depth > 0) throw new InputError("bad_archive", "an archive inside an archive is not read");
      yield* readArchive(chunks, content, options);
  }
}

// What follows is loaded when it is needed: text pays for neither pages nor archives.

async function htmlSource(input: Parameters<typeof readText>[0]): Promise<Source> {
  const { readHtml } = await import("../readers/html/index.js");
  return readHtml(input);
}

async function* gunzip(chunks: Chunks): Chunks {
  const unzip = await import("./gunzip.js");
  yield* unzip.gunzip(chunks);
}

async function pagesOf(chunks: Chunks, limit: number): Promise<AsyncIterable<WarcPage | WarcFault>> {
  const { warcPages } = await import("./warc.js");
  return warcPages(chunks, limit);
}

/** The format of a content and its bytes, gzip taken off. */
async function opened({ path, id, chunks, depth }: Content): Promise<{ format: InputFormat; chunks: Chunks }> {
  const name = formatOfName(depth > 0 ? id : path);
  if (name) return { format: name.format, chunks: name.gzip ? gunzip(chunks) : chunks };
  let { head, all } = await peek(chunks, SNIFFED);
  if (isGzip(head)) ({ head, all } = await peek(gunzip(all), SNIFFED));
  return { format: formatOfBytes(head), chunks: all };
}

async function* readRows(
  rows: AsyncIterable<ValueBytes>,
  word: "line" | "row",
  { id, path }: Content,
  options: ReadOptions,
): AsyncGenerator<Source | ReadProblem> {
  let number = 0;
  for await (const row of rows) {
    number += 1;
    if ("bytes" in row && row.bytes.every((byte) => byte <= 0x20)) continue;
    const name = `${id}#${number}`;
    yield* oneOf(
      name,
      () => {
        if ("tooLong" in row) throw tooLarge(options.maxSize ?? MAX_SIZE);
        return rowSource(decodeRow(row.bytes), {
          path,
          id: name,
          sha256: sha256(row.bytes),
          ...(options.fields && { fields: options.fields }),
        });
      },
      `${word} ${number}: `,
    );
  }
}

async function* lines(chunks: Chunks, limit: number): AsyncGenerator<ValueBytes> {
  const reader = new ByteReader(chunks);
  try {
    for (let line = await reader.line(limit); line; line = await reader.line(limit)) yield line;
  } finally {
    await reader.close();
  }
}

async function* readArchive(
  chunks: Chunks,
  { id, path }: Content,
  options: ReadOptions,
): AsyncGenerator<Source | ReadProblem> {
  const limit = options.maxSize ?? MAX_SIZE;
  const limitOf = (name: string): number =>
    (formatOfName(name)?.format ?? "document") === "document" ? limit : limit * CONTAINER_FACTOR;
  const { zipEntries } = await import("./zip.js");
  for await (const entry of zipEntries(chunks, limitOf)) {
    const inside = `${id}/${entry.name}`;
    if ("error" in entry) yield { id: inside, error: named(entry.error, `${entry.name}: `) };
    else
      try {
        yield* readContent({ id: inside, path, chunks: once(entry.bytes), depth: 1 }, options);
      } catch (cause) {
        yield { id: inside, error: named(cause, `${entry.name}: `) };
      }
  }
}

/** One source, or the problem with it. */
async function* oneOf(id: string, read: () => Promise<Source>, place = ""): AsyncGenerator<Source | ReadProblem> {
  let source: Source;
  try {
    source = await read();
  } catch (cause) {
    yield { id, error: named(cause, place) };
    return;
  }
  yield source;
}

function named(cause: unknown, place: string): InputError {
  const { code, message } = cause instanceof InputError ? cause : new InputError("internal", String(cause));
  return new InputError(code, place + message, { cause });
}

async function documentSource(
  bytes: Uint8Array,
  origin: { readonly path: string; readonly id: string },
): Promise<Source> {
  const { text, encoding, flags } = decode(bytes);
  const input = { ...origin, encoding, sha256: sha256(bytes), flags, text };
  return looksLikeHtml(text, origin.id === "-" ? "" : origin.id) ? await htmlSource(input) : readText(input);
}

async function pageSource(
  page: {
    readonly uri: string;
    readonly bytes: Uint8Array;
    readonly html: boolean;
    readonly charset: string | undefined;
  },
  path: string,
): Promise<Source> {
  const { bytes, uri } = page;
  const { text, encoding, flags } = decode(bytes, page.charset);
  const input = { id: uri, path, encoding, sha256: sha256(bytes), flags, text };
  const source = page.html ? await htmlSource(input) : readText(input);
  return { ...source, markup: { url: uri, ...source.markup } };
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

async function collect(chunks: Chunks, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit);
    parts.push(chunk);
  }
  return joined(parts, length);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
