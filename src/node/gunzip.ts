import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { InputError } from "../model/errors.js";
import { ExpansionGuard } from "./expansion-guard.js";

/**
 * Decompresses gzip, several members too, chunk by chunk. What came before a fault has come out when it is thrown.
 * @throws {InputError} `bad_archive` where the bytes are no gzip, are cut short, or hold more than text can
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const guard = new ExpansionGuard();
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      guard.read(chunk.length);
      yield chunk;
    }
  };
  const source = Readable.from(counted(), { objectMode: false, highWaterMark: 1 << 16 });
  const unzip = createGunzip({ chunkSize: 1 << 16 });
  source.on("error", (error) => unzip.destroy(error));
  try {
    for await (const chunk of source.pipe(unzip)) {
      guard.wrote((chunk as Uint8Array).length);
      yield chunk as Uint8Array;
    }
  } catch (cause) {
    throw gzipError(cause);
  } finally {
    source.destroy();
    unzip.destroy();
  }
}

function gzipError(cause: unknown): unknown {
  const code = (cause as NodeJS.ErrnoException).code ?? "";
  if (code === "Z_BUF_ERROR") return new InputError("bad_archive", "the gzip data is cut short", { cause });
  if (code.startsWith("Z_")) return new InputError("bad_archive", "the gzip data is damaged", { cause });
  return cause;
}
