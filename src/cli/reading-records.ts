import { fileError } from "../node/files.js";
import { type ArticleRecords, readRecords } from "../node/records.js";
import { accepts, allPaths } from "./inputs.js";
import type { Output } from "./output.js";
import type { ReadingOptions } from "./reading.js";

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
