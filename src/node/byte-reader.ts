/** A line of bytes without its newline. `tooLong` lines were passed over: their bytes are not kept. */
export type ByteLine = { readonly bytes: Uint8Array } | { readonly tooLong: true };

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Reads lines and blocks from chunks of bytes. Holds one chunk and what is being read, never more than its limits. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array();
  #at = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Frees what the chunks come from. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  /** Whether the next line can be given without reading more. */
  get hasLine(): boolean {
    return this.#chunk.indexOf(NEWLINE, this.#at) >= 0;
  }

  /** The line up to the next newline or the end; `undefined` at the end. `\r\n` is a newline too. */
  async line(limit: number): Promise<ByteLine | undefined> {
    const parts: Uint8Array[] = [];
    let length = 0;
    while (await this.#more()) {
      const newline = this.#chunk.indexOf(NEWLINE, this.#at);
      const end = newline < 0 ? this.#chunk.length : newline;
      length += end - this.#at;
      if (length <= limit) parts.push(this.#chunk.subarray(this.#at, end));
      else parts.length = 0;
      this.#at = newline < 0 ? end : end + 1;
      if (newline >= 0) return finished(parts, length, limit);
    }
    return length > 0 ? finished(parts, length, limit) : undefined;
  }

  /** The next bytes, as many as asked for, fewer only at the end. */
  async block(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let missing = length;
    while (missing > 0 && (await this.#more())) {
      const part = this.#chunk.subarray(this.#at, this.#at + missing);
      this.#at += part.length;
      missing -= part.length;
      parts.push(part);
    }
    return joined(parts, length - missing);
  }

  /** Passes over bytes; false where the end came first. */
  async skip(length: number): Promise<boolean> {
    let missing = length;
    while (missing > 0 && (await this.#more())) {
      const step = Math.min(missing, this.#chunk.length - this.#at);
      this.#at += step;
      missing -= step;
    }
    return missing === 0;
  }

  async #more(): Promise<boolean> {
    while (this.#at >= this.#chunk.length) {
      const next = await this.#chunks.next();
      if (next.done) return false;
      this.#chunk = next.value;
      this.#at = 0;
    }
    return true;
  }
}

function finished(parts: readonly Uint8Array[], length: number, limit: number): ByteLine {
  if (length > limit) return { tooLong: true };
  const bytes = joined(parts, length);
  return { bytes: bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes };
}

/** Chunks as one array; a single chunk is not copied. */
export function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
