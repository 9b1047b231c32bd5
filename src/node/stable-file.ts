import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { InputError } from "../model/errors.js";

/** Up to so many bytes a file is read at once: five calls to other threads cost more than the article that is in it. */
const SMALL = 256 * 1024;
/** Times a file is read anew when it changed under the reader's hands. */
const TRIES = 3;

/**
 * The bytes of a file as they were at one moment: a file that is being written while it is read is read again, so that no
 * half written character or sentence is taken for its end. Pipes and devices are read to their end, up to `most` bytes.
 * @throws {InputError} `too_large`; `unreadable` when it goes on changing; the system's error otherwise
 */
export async function readStableFile(path: string, most: number): Promise<Uint8Array> {
  return readAtOnce(path, Math.min(SMALL, most)) ?? (await readInTurns(path, most));
}

/** A small file's bytes; nothing where it is none, or changed meanwhile. A pipe is not even opened: that could wait for ever. */
function readAtOnce(path: string, most: number): Uint8Array | undefined {
  const before = statSync(path);
  if (!before.isFile() || before.size > most) return undefined;
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.allocUnsafe(before.size);
    let length = 0;
    while (length < bytes.length) {
      const count = readSync(file, bytes, length, bytes.length - length, length);
      if (count === 0) return undefined;
      length += count;
    }
    const after = fstatSync(file);
    const same = after.ino === before.ino && after.size === before.size && after.mtimeMs === before.mtimeMs;
    return same ? bytes : undefined;
  } finally {
    closeSync(file);
  }
}

async function readInTurns(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const before = await file.stat();
    if (!before.isFile()) return await readStream(file, most);
    let state = before;
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (state.size > most) throw tooLarge(most);
      const bytes = await readWhole(file, state.size);
      const after = await file.stat();
      if (bytes && after.size === state.size && after.mtimeMs === state.mtimeMs) return bytes;
      state = after;
    }
    throw new InputError("unreadable", "it changes while it is read");
  } finally {
    await file.close();
  }
}

/** The first `size` bytes; nothing when the file has fewer by now. */
async function readWhole(file: FileHandle, size: number): Promise<Uint8Array | undefined> {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await file.read(bytes, length, size - length, length);
    if (bytesRead === 0) return undefined;
    length += bytesRead;
  }
  return bytes;
}

async function readStream(file: FileHandle, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > most) throw tooLarge(most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The problem with a document, row or record that is longer than `most` bytes. */
export const tooLarge = (most: number): InputError =>
  new InputError("too_large", `longer than ${most} bytes, the most that one article may have (--max-size)`);
