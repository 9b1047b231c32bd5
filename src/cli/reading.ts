import type { Command } from "commander";
import { fileError } from "../node/files.js";
import { type ArticleRecords, readRecords } from "../node/records.js";
import { INPUT_OPTIONS, type InputOptions, inputContradiction } from "./input-options.js";
import { accepts, allPaths } from "./inputs.js";
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

/** Reads articles or records; problems are told on standard error as they come. */
export async function* readingOf(
  paths: readonly string[],
  options: ReadingOptions,
  output: Output,
): AsyncGenerator<ArticleRecords> {
  for await (const article of allRecords(paths, options)) {
    if ("error" in article) output.problem(article.path, article.error.message);
    else output.detail(`${article.path}: ${article.records.length} records`);
    yield article;
  }
}

async function* allRecords(paths: readonly string[], options: ReadingOptions): AsyncGenerator<ArticleRecords> {
  const { from, hidden, jobs, timeout, field, maxSize } = options;
  const run = { hidden, jobs, timeout, maxSize, accept: accepts(options), ...(field && { fields: field }) };
  try {
    yield* readRecords(allPaths(paths, options), { ...run, rows: from === "jsonl", stdin: () => process.stdin });
  } catch (cause) {
    // An input never throws: it is the list of paths that could not be read.
    yield { path: options.filesFrom ?? "", error: fileError(cause) };
  }
}
