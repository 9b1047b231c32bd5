import { ByteReader } from "./byte-reader.js";

const BLANK = new Set([0x20, 0x09, 0x0d]);

/** No whole line is at hand: the next one may have to be waited for. */
export const WAIT = Symbol("wait");

/**
 * The lines of a stream of bytes, one by one as they come: a line is given out before more is read. Blanks at a line's end
 * and a byte order mark before the first are dropped. A line of more than `most` bytes comes as `undefined` and is
 * never held in memory.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<Uint8Array | undefined> {
  for await (const line of readLinesAndWaits(chunks, most)) if (line !== WAIT) yield line;
}

/** The same, and {@link WAIT} before more is read. */
export async function* readLinesAndWaits(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<Uint8Array | undefined | typeof WAIT> {
  const reader = new ByteReader(chunks);
  let first = true;
  try {
    for (;;) {
      if (!reader.hasLine) yield WAIT;
      const line = await reader.line(most);
      if (!line) return;
      yield "tooLong" in line ? undefined : trimmed(line.bytes, first && hasMark(line.bytes) ? 3 : 0);
      first = false;
    }
  } finally {
    await reader.close();
  }
}

const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

function trimmed(line: Uint8Array, start: number): Uint8Array {
  let end = line.length;
  while (end > start && BLANK.has(line[end - 1]!)) end -= 1;
  return line.subarray(start, end);
}
