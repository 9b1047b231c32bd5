const NEWLINE = 0x0a;
const BLANK = new Set([0x20, 0x09, 0x0d]);

/**
 * The lines of a stream of bytes, one by one as they come: a line is given out before more is read. Blanks at a line's end
 * and a byte order mark before the first are dropped. A line of more than `most` bytes comes as `undefined` and is
 * never held in memory.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<Uint8Array | undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let first = true;
  const line = (): Uint8Array | undefined => {
    const whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    const tooLong = length > most;
    const start = first && whole[0] === 0xef && whole[1] === 0xbb && whole[2] === 0xbf ? 3 : 0;
    parts = [];
    length = 0;
    first = false;
    return tooLong ? undefined : trimmed(whole, start);
  };
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= most) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield line();
}

function trimmed(line: Uint8Array, start: number): Uint8Array {
  let end = line.length;
  while (end > start && BLANK.has(line[end - 1]!)) end -= 1;
  return line.subarray(start, end);
}
