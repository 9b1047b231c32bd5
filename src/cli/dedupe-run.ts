import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { InputError } from "../model/errors.js";
import { type Duplicates, findDuplicates, markedLines } from "../node/dedupe.js";
import type { DedupeOptions } from "./dedupe.js";
import { EXIT } from "./exit.js";
import type { Output } from "./output.js";
import { FileSink, type Sink } from "./sink.js";
import { writeFailure } from "./write-failure.js";

/** Finds what is near-identical and writes the records again; gives the exit code. */
export async function runDedupe(files: readonly string[], options: DedupeOptions, output: Output): Promise<number> {
  try {
    const duplicates = await findDuplicates(files, Number(options.bits));
    output.detail(`${duplicates.duplicates} of ${duplicates.articles} articles say what another said before`);
    await writeMarked(files, duplicates, options, output);
  } catch (error) {
    if (!(error instanceof InputError)) return writeFailure(error, output);
    output.error(error.message);
    return EXIT.problem;
  }
  return output.failure ? writeFailure(output.failure, output) : EXIT.ok;
}

async function writeMarked(
  files: readonly string[],
  duplicates: Duplicates,
  { output: path, outputDir }: DedupeOptions,
  standard: Output,
): Promise<void> {
  if (outputDir !== undefined) await mkdir(outputDir, { recursive: true });
  const whole: Sink = path === undefined ? standard : await FileSink.create(path);
  let sink = whole;
  let place = 0;
  try {
    for (const file of files) {
      if (outputDir !== undefined) sink = await FileSink.create(join(outputDir, basename(file)));
      const lines = markedLines(file, duplicates, place);
      let next = await lines.next();
      for (; !next.done; next = await lines.next()) {
        await sink.write(next.value);
        if (sink.closed) return;
      }
      place = next.value;
      if (outputDir !== undefined) await sink.end();
    }
    if (outputDir === undefined) await whole.end();
  } catch (error) {
    await sink.discard();
    throw error;
  }
}
