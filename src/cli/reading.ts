import type { Command } from "commander";
import { INPUT_OPTIONS, type InputOptions, inputContradiction } from "./input-options.js";
import { addOptions, type OptionRow } from "./option-table.js";
import { MESSAGE_OPTIONS, type MessageOptions, type Output } from "./output.js";

/** What a command that counts articles or records can be told about what it reads. */
export interface ReadingOptions extends InputOptions, MessageOptions {}

/** Gives a command its own options, and the paths and options of one that reads articles or records. */
export function addReading(command: Command, own: readonly OptionRow[]): Command {
  command.argument(
    "[path...]",
    "files and folders of articles, or records that extract printed (.jsonl); - is standard input",
  );
  addOptions(command, [...own, ...Object.values(INPUT_OPTIONS), ...Object.values(MESSAGE_OPTIONS)]);
  return command;
}

/** Settles what a command was told before it reads; ends it where options contradict each other. */
export function settleReading(command: Command, paths: readonly string[], output: Output): void {
  const options = command.opts<ReadingOptions>();
  output.configure(options);
  const wrong = inputContradiction(paths, options, (name) => command.getOptionValueSource(name) !== "default");
  if (wrong !== undefined) command.error(`error: ${wrong}`);
}
