import { Unzip, UnzipInflate } from "fflate";
import { InputError } from "../model/errors.js";
import { joined } from "./byte-reader.js";
import { ExpansionGuard } from "./expansion-guard.js";

/** A file in a zip archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that cannot be used; the next one follows. */
export interface ZipFault {
  readonly name: string;
  readonly error: InputError;
}

const END_OF_DIRECTORY = [0x50, 0x4b, 0x05, 0x06];
/** The directory's end is followed by a comment of up to 64 KiB. */
const TAIL = 66_000;
const STORED = 0;
const DEFLATED = 8;
/** Bytes handed on at a time: what they expand to is held at once. */
const STEP = 1 << 14;

/**
 * The files of a zip archive in the order they stand in it, read in one pass. Folders and hidden files are passed over.
 * @throws {InputError} `bad_archive` where the bytes are no zip or are cut short; whole files before have come out
 */
export async function* zipEntries(
  chunks: AsyncIterable<Uint8Array>,
  limitOf: (name: string) => number,
): AsyncGenerator<ZipEntry | ZipFault> {
  const found: (ZipEntry | ZipFault)[] = [];
  const guard = new ExpansionGuard();
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name)) return;
    if (file.compression !== STORED && file.compression !== DEFLATED) {
      found.push({ name: file.name, error: new InputError("bad_archive", "compressed in a way that is not read") });
      return;
    }
    const limit = limitOf(file.name);
    const parts: Uint8Array[] = [];
    let length = 0;
    file.ondata = (error, data, final) => {
      if (error) throw error;
      length += data.length;
      guard.wrote(data.length);
      if (length <= limit) parts.push(data);
      else parts.length = 0;
      if (!final) return;
      if (length <= limit) found.push({ name: file.name, bytes: joined(parts, length) });
      else found.push({ name: file.name, error: new InputError("too_large", `${length} bytes are over the limit`) });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  let tail: Uint8Array = new Uint8Array();
  try {
    for await (const chunk of chunks) {
      tail = joined([tail, chunk], tail.length + chunk.length).slice(-TAIL);
      for (let at = 0; at < chunk.length; at += STEP) {
        const step = chunk.subarray(at, at + STEP);
        guard.read(step.length);
        unzip.push(step);
        yield* found.splice(0);
      }
    }
    unzip.push(new Uint8Array(), true);
  } catch (cause) {
    yield* found.splice(0);
    if (cause instanceof InputError || (cause instanceof Error && "syscall" in cause)) throw cause;
    throw new InputError("bad_archive", "the zip archive is damaged or cut short", { cause });
  }
  yield* found.splice(0);
  if (Buffer.from(tail).lastIndexOf(Buffer.from(END_OF_DIRECTORY)) < 0)
    throw new InputError("bad_archive", "the zip archive has no directory: it is cut short");
}

const isWanted = (name: string): boolean =>
  !name.endsWith("/") && !name.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");
