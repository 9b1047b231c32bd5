import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { InputError } from "../model/errors.js";
import { ByteReader } from "./byte-reader.js";

/** A page that a crawler was given: the body of a successful HTTP response. */
export interface WarcPage {
  /** The record's target. */
  readonly uri: string;
  readonly bytes: Uint8Array;
  readonly html: boolean;
  /** Character set that the response names. */
  readonly charset: string | undefined;
}

/** A record that cannot be used; the next one follows. */
export interface WarcFault {
  readonly uri: string | undefined;
  readonly error: InputError;
}

const HEADER_LINE = 1 << 16;
const MOST_HEADERS = 200;

/**
 * The pages in a WARC file (ISO 28500), decompressed before: its `response` records with status 200 and HTML or plain text.
 * @throws {InputError} `bad_archive` where no record begins or the file ends inside one
 */
export async function* warcPages(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<WarcPage | WarcFault> {
  const reader = new ByteReader(chunks);
  try {
    for (;;) {
      const headers = await recordHeaders(reader);
      if (!headers) return;
      const length = Number(headers.get("content-length"));
      if (!Number.isSafeInteger(length) || length < 0)
        throw new InputError("bad_archive", "a WARC record has no length");
      const uri = headers.get("warc-target-uri")?.replace(/^<|>$/g, "");
      const wanted = headers.get("warc-type") === "response";
      if (!wanted || length > limit) {
        if (!(await reader.skip(length))) throw cutShort();
        if (wanted) yield { uri, error: new InputError("too_large", `a record of ${length} bytes is over the limit`) };
        continue;
      }
      const block = await reader.block(length);
      if (block.length < length) throw cutShort();
      const page = pageOf(uri ?? "", block, limit);
      if (page) yield page;
    }
  } finally {
    await reader.close();
  }
}

/** The headers of the next record, names in lower case; `undefined` at the end. */
async function recordHeaders(reader: ByteReader): Promise<ReadonlyMap<string, string> | undefined> {
  let version = await textLine(reader);
  while (version === "") version = await textLine(reader);
  if (version === undefined) return undefined;
  if (!version.startsWith("WARC/")) throw new InputError("bad_archive", "no WARC record begins here");
  const headers = new Map<string, string>();
  for (let count = 0; count < MOST_HEADERS; count += 1) {
    const line = await textLine(reader);
    if (line === undefined) throw cutShort();
    if (line === "") return headers;
    addHeader(headers, line);
  }
  throw new InputError("bad_archive", "a WARC record's headers do not end");
}

async function textLine(reader: ByteReader): Promise<string | undefined> {
  const line = await reader.line(HEADER_LINE);
  if (line === undefined) return undefined;
  if ("tooLong" in line) throw new InputError("bad_archive", "a line of a WARC header is too long");
  return new TextDecoder().decode(line.bytes);
}

function addHeader(headers: Map<string, string>, line: string): void {
  const colon = line.indexOf(":");
  if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
}

/** The page in an HTTP response; `undefined` where it is none to read: a redirection, a picture. */
function pageOf(uri: string, block: Uint8Array, limit: number): WarcPage | WarcFault | undefined {
  const { status, headers, body } = httpResponse(block);
  const type = headers.get("content-type") ?? "text/html";
  if (status !== 200 || !/^(?:text\/(?:html|plain)|application\/xhtml)/i.test(type)) return undefined;
  try {
    const whole = /chunked/i.test(headers.get("transfer-encoding") ?? "") ? unchunked(body) : body;
    const bytes = decompressed(whole, headers.get("content-encoding") ?? "", limit);
    const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1];
    return { uri, bytes, html: !type.toLowerCase().startsWith("text/plain"), charset };
  } catch (cause) {
    const tooLarge = (cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    const error = tooLarge
      ? new InputError("too_large", "the page is over the limit when decompressed", { cause })
      : new InputError("bad_archive", "the page's compressed body is damaged", { cause });
    return { uri, error };
  }
}

function httpResponse(block: Uint8Array): { status: number; headers: ReadonlyMap<string, string>; body: Uint8Array } {
  const headers = new Map<string, string>();
  let status = 0;
  let at = 0;
  for (let lines = 0; lines < MOST_HEADERS; lines += 1) {
    const newline = block.indexOf(0x0a, at);
    const end = newline < 0 ? block.length : newline;
    const line = latin1(block.subarray(at, Math.min(end, at + HEADER_LINE)));
    at = end + 1;
    if (lines === 0) status = Number(/^HTTP\/[0-9.]+ ([0-9]{3})/.exec(line)?.[1] ?? 0);
    else if (line === "" || newline < 0) break;
    else addHeader(headers, line);
  }
  return { status, headers, body: block.subarray(Math.min(at, block.length)) };
}

/** A body sent in chunks, as crawlers keep it; one that only says so is left as it is. */
function unchunked(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const newline = body.indexOf(0x0a, at);
    if (newline < 0 || newline - at > 100) return body;
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(latin1(body.subarray(at, newline)))?.[1];
    if (size === undefined) return body;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(body.subarray(newline + 1, newline + 1 + length));
    at = newline + 1 + length + 2;
  }
  return new Uint8Array(Buffer.concat(parts));
}

function decompressed(body: Uint8Array, encoding: string, limit: number): Uint8Array {
  const options = { maxOutputLength: limit };
  // Some crawlers decompress and leave the header: what does not begin as gzip is read as it is.
  if (/gzip/i.test(encoding)) return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, options) : body;
  if (/deflate/i.test(encoding)) return (body[0]! & 0x0f) === 0x08 ? inflateSync(body, options) : body;
  if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(body, options);
  return body;
}

/** A line of ASCII, its carriage return off. */
const latin1 = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes).trimEnd();

const cutShort = (): InputError => new InputError("bad_archive", "the WARC file is cut short");
