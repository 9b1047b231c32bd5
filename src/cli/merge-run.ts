import { InputError } from "../model/errors.js";
import { findShards, mergeShards } from "../node/merge.js";
import { EXIT } from "./exit.js";
import type { MergeOptions } from "./merge.js";
import type { Output } from "./output.js";
import { FileSink } from "./sink.js";
import { VERSION } from "./version.js";
import { writeFailure } from "./write-failure.js";

/** Checks the shards and joins them; gives the exit code. */
export async function runMerge(paths: readonly string[], options: MergeOptions, output: Output): Promise<number> {
  const { shards, problems } = await findShards(paths, VERSION);
  for (const { path, error } of problems) output.error(`${path}: ${error.message}`);
  if (problems.length > 0) return EXIT.problem;
  output.detail(
    `${shards.length} shards, ${shards.reduce((sum, { manifest }) => sum + manifest.articles, 0)} articles`,
  );
  let file: FileSink | undefined;
  try {
    if (options.output !== undefined) file = await FileSink.create(options.output);
    for await (const records of gathered(mergeShards(shards))) {
      if (file) await file.writeBytes(records);
      else await output.write(records);
      if (output.closed) break;
    }
    await file?.end();
  } catch (error) {
    await file?.discard();
    if (!(error instanceof InputError)) return writeFailure(error, output);
    output.error(error.message);
    return EXIT.problem;
  }
  return output.failure ? writeFailure(output.failure, output) : EXIT.ok;
}

/** Small pieces put together, so that each is worth a write. */
async function* gathered(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < 1 << 18) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}
