import { gzipSync } from "node:zlib";

/** A WARC record around a block of bytes. */
export function warcRecord(headers: Readonly<Record<string, string>>, block: Uint8Array): Buffer {
  const lines = Object.entries({ ...headers, "Content-Length": String(block.length) }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join("")}\r\n`), block, Buffer.from("\r\n\r\n")]);
}

/** A `response` record of a page. */
export function warcResponse(
  uri: string,
  body: string | Uint8Array,
  {
    status = "200 OK",
    headers = { "Content-Type": "text/html; charset=utf-8" },
  }: { status?: string; headers?: Record<string, string> } = {},
): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const block = Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join("")}\r\n`),
    Buffer.from(body as Uint8Array),
  ]);
  return warcRecord({ "WARC-Type": "response", "WARC-Target-URI": uri }, block);
}

/** A body as servers send it in chunks. */
export const chunked = (body: Uint8Array, size: number): Buffer =>
  Buffer.concat([
    ...Array.from({ length: Math.ceil(body.length / size) }, (_, i) => {
      const part = body.subarray(i * size, (i + 1) * size);
      return Buffer.concat([Buffer.from(`${part.length.toString(16)};x=y\r\n`), part, Buffer.from("\r\n")]);
    }),
    Buffer.from("0\r\n\r\n"),
  ]);

/** Every part as a gzip member of its own. */
export const gzipMembers = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => gzipSync(part)));

/** Bytes in pieces of given lengths, as a stream may hand them over. */
export async function* inPieces(bytes: Uint8Array, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let i = 0; at < bytes.length; i += 1) {
    const length = lengths.length === 0 ? bytes.length : lengths[i % lengths.length]!;
    yield bytes.subarray(at, at + length);
    at += length;
  }
}
