/** A table of numbers as it lies in memory. */
export type Table = Uint8Array | Uint16Array | Uint32Array | Int32Array;

const KINDS = [Uint8Array, Uint16Array, Uint32Array, Int32Array] as const;
/** Read in the other order of bytes it is another number. */
const MARK = 0x1a2b3c4d;
const WORD = 4;

/** Tables one behind the other, in this machine's order of bytes. */
export function packTables(tables: readonly Table[]): Uint8Array {
  const head = [MARK, tables.length, ...tables.flatMap((table) => [kindOf(table), table.length])];
  const length = tables.reduce((sum, table) => sum + padded(table.byteLength), head.length * WORD);
  const bytes = new Uint8Array(length);
  new Uint32Array(bytes.buffer, 0, head.length).set(head);
  let at = head.length * WORD;
  for (const table of tables) {
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), at);
    at += padded(table.byteLength);
  }
  return bytes;
}

/** The tables in `bytes`, which are not copied; `undefined` where they were packed on a machine with another order of bytes. */
export function unpackTables(bytes: Uint8Array): Table[] | undefined {
  const { buffer, byteOffset } = bytes.byteOffset % WORD === 0 ? bytes : bytes.slice();
  const [mark, count] = new Uint32Array(buffer, byteOffset, 2);
  if (mark !== MARK) return undefined;
  const head = new Uint32Array(buffer, byteOffset + 2 * WORD, count! * 2);
  let at = byteOffset + 2 * WORD + head.byteLength;
  const tables: Table[] = [];
  for (let i = 0; i < head.length; i += 2) {
    const table = new KINDS[head[i]!]!(buffer as ArrayBuffer, at, head[i + 1]!);
    tables.push(table);
    at += padded(table.byteLength);
  }
  return tables;
}

const kindOf = (table: Table): number => KINDS.findIndex((kind) => table instanceof kind);

const padded = (length: number): number => Math.ceil(length / WORD) * WORD;
