const USUAL = 1 << 18;
/** Memory of at most so many bytes is used again. */
export const LARGEST_KEPT = 1 << 23;

/**
 * Pieces of output one behind the other in UTF-8, gathered until they are written. What is added is copied, and the memory is
 * used again: an allocation for each piece is dearer than the copy.
 */
export class OutputBytes {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  /** Gathers in `memory`, and in more where that is not enough. */
  constructor(memory: ArrayBuffer = new ArrayBuffer(USUAL)) {
    this.#bytes = new Uint8Array(memory);
  }

  /** Bytes gathered. */
  get length(): number {
    return this.#length;
  }

  /** All that was gathered. Valid until more is added. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Puts a piece behind the others; answers how many bytes it is. */
  add(piece: string | Uint8Array): number {
    // A UTF-16 unit is three bytes at most; counted only where that many are not at hand.
    if (this.#length + piece.length * 3 > this.#bytes.length) this.#reserve(Buffer.byteLength(piece));
    const before = this.#length;
    if (typeof piece === "string") {
      this.#length += encoder.encodeInto(piece, this.#bytes.subarray(before)).written;
    } else {
      this.#bytes.set(piece, before);
      this.#length += piece.length;
    }
    return this.#length - before;
  }

  /** Forgets what was gathered; what a large piece needed is not kept. */
  clear(): void {
    this.#length = 0;
    if (this.#bytes.length > LARGEST_KEPT) this.#bytes = new Uint8Array(USUAL);
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(needed * 2);
    larger.set(this.bytes);
    this.#bytes = larger;
  }
}

const encoder = new TextEncoder();
