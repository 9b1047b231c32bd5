import { type Command, Option } from "commander";
import { applyConfig } from "./config-file.js";
import { EXTRACT_OPTIONS, type ExtractOptions } from "./extract-options.js";
import { inputContradiction } from "./input-options.js";
import { addOptions } from "./option-table.js";
import type { Output } from "./output.js";

/** Adds `extract`, the command that runs when none is named. `done` is given the exit code. */
export function addExtractCommand(program: Command, output: Output, done: (code: number) => void): void {
  const extract = program
    .command("extract", { isDefault: true })
    .description("read articles and print their records, a JSON object a line (the default command)")
    .argument("[path...]", "files and folders (read recursively, in sorted order); - is standard input");
  addOptions(extract, EXTRACT_OPTIONS);
  extract
    .addOption(new Option("--config <file>", "take options from this file (default: gozareh.config.json, if there)"))
    .addOption(new Option("--no-config", "take none from a file"))
    .action(async (paths: string[], _options: object, command: Command) => {
      // `--no-config` makes its default `true`: nothing was said.
      const file = command.getOptionValueSource("config") === "cli" ? command.getOptionValue("config") : undefined;
      let config: string | undefined;
      try {
        config = applyConfig(command, EXTRACT_OPTIONS, file);
      } catch (error) {
        command.error(`error: ${(error as Error).message}`);
      }
      const options = command.opts<ExtractOptions>();
      output.configure(options);
      const wrong = contradiction(paths, options, (name) => command.getOptionValueSource(name) !== "default");
      if (wrong !== undefined) command.error(`error: ${wrong}`);
      if (config !== undefined) output.detail(`options of ${config}`);
      const { runExtract } = await import("./extract-run.js");
      done(await runExtract(paths, options, output));
    });
}

/** What is wrong with options that are right one by one. */
function contradiction(
  paths: readonly string[],
  options: ExtractOptions,
  isGiven: (name: keyof ExtractOptions) => boolean,
): string | undefined {
  const wrong = inputContradiction(paths, options, isGiven);
  if (wrong !== undefined) return wrong;
  const { format, only, nest, resume, output, outputDir, unordered } = options;
  if (format !== "jsonl" && only?.length !== 1) {
    return `--format ${format} is a table of one record type: add --only claim (or another type)`;
  }
  if (format !== "jsonl" && nest) return `--nest makes JSON Lines, not ${format}`;
  if (output !== undefined && outputDir !== undefined) return "--output and --output-dir exclude each other";
  if (unordered && outputDir !== undefined) return "--output-dir needs the sorted order: leave --unordered out";
  if (resume !== undefined && ((output ?? outputDir) === undefined || unordered)) {
    return "--resume needs --output FILE or --output-dir FOLDER, and the sorted order";
  }
  return undefined;
}
