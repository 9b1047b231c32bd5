import { joined } from "./byte-reader.js";

type Chunks = AsyncIterable<Uint8Array>;

/** The first `length` bytes of a stream, or all there are, and a stream of all of them. */
export async function peek(chunks: Chunks, length: number): Promise<{ head: Uint8Array; all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let seen = 0;
  while (seen < length) {
    const next = await iterator.next();
    if (next.done) break;
    parts.push(next.value);
    seen += next.value.length;
  }
  const all = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* parts;
      yield* { [Symbol.asyncIterator]: () => iterator };
    } finally {
      await iterator.return?.();
    }
  };
  return { head: joined(parts, seen).subarray(0, length), all: all() };
}
