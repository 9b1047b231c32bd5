import { basename } from "node:path";
import type { Command } from "commander";
import { FARTHEST } from "../text/near-hashes.js";
import { addOptions, type OptionRow } from "./option-table.js";
import { MESSAGE_OPTIONS, type MessageOptions, type Output } from "./output.js";

export interface DedupeOptions extends MessageOptions {
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
    const { runDedupe } = await import("./dedupe-run.js");
    done(await runDedupe(files, options, output));
  });
}
