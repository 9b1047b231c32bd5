import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Command } from "commander";
import { InputError } from "../model/errors.js";
import { type Duplicates, findDuplicates, markedLines } from "../node/dedupe.js";
import { FARTHEST } from "../text/near-hashes.js";
import { EXIT } from "./exit.js";
import { addOptions, type OptionRow } from "./option-table.js";
import { MESSAGE_OPTIONS, type MessageOptions, type Output } from "./output.js";
import { FileSink, type Sink } from "./sink.js";
import { writeFailure } from "./write-failure.js";

interface DedupeOptions extends MessageOptions {
  readonly output?: string;
  readonly outputDir?: string;
  readonly bits: string;
}

const BITS = Array.from({ length: FARTHEST + 1 }, (_, i) => String(i));

const OPTIONS: readonly OptionRow[] = [
  { flags: "-o, --output <file>", about: "write to a file, which appears when all is done", kind: "text" },
  {
    flags: "--output-dir <folder>",
    about: "write each file under its own name there: for shards",
    kind: "text",
  },
  {
    flags: "--bits <number>",
    about: "how many of the 64 bits of the similarity hash may differ",
    kind: "choice",
    choices: BITS,
    otherwise: String(FARTHEST),
  },
  ...Object.values(MESSAGE_OPTIONS),
];

/** Adds `gozareh dedupe`: a second pass over written records that marks near-identical articles. */
export function addDedupeCommand(program: Command, output: Output, done: (code: number) => void): void {
  const dedupe = program
    .command("dedupe")
    .description(
      "print written JSON Lines again with duplicate_of in each article: the id of the first article that says the same",
    )
    .argument("<file...>", "what extract wrote, all shards of it together; read twice");
  addOptions(dedupe, OPTIONS);
  dedupe.action(async (files: string[], options: DedupeOptions, command: Command) => {
    output.configure(options);
    const names = new Set(files.map((file) => basename(file)));
    if (files.includes("-")) command.error("error: the files are read twice: standard input cannot be one of them");
    if (options.output !== undefined && options.outputDir !== undefined) {
      command.error("error: --output and --output-dir exclude each other");
    }
    if (options.outputDir !== undefined && names.size < files.length) {
      command.error("error: two of the files have one name: --output-dir cannot hold both");
    }
    done(await markDuplicates(files, options, output));
  });
}

async function markDuplicates(files: readonly string[], options: DedupeOptions, output: Output): Promise<number> {
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
