import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import { type ArticleRecords, readRecords } from "../node/records.js";
import { readReportAssets } from "../node/report-assets.js";
import { ReportCollector } from "../report/collector.js";
import { reportPage } from "../report/page.js";
import { parseCount } from "./count.js";
import { EXIT } from "./exit.js";
import type { Output } from "./output.js";
import { FileSink } from "./sink.js";

/** What reading many articles takes. */
export interface ReadingOptions {
  readonly hidden: boolean;
  readonly jobs: number;
}

interface ReportOptions extends ReadingOptions {
  readonly output?: string;
  readonly lang: "fa" | "en";
  readonly limit: number;
}

/** Articles that a browser opens in a second or two. */
const ARTICLES_ON_PAGE = 2000;

/** Adds `gozareh report PATH…`: one HTML page to look at what was found. */
export function addReportCommand(program: Command, output: Output, done: (code: number) => void): void {
  const command = program
    .command("report")
    .description("make one HTML page of what was found, which needs no network: tables, charts, articles, speakers")
    .option(
      "-o, --output <file>",
      "write the page to a file, which appears when all is done (default: standard output)",
    )
    .addOption(new Option("--lang <language>", "language the page opens in").choices(["fa", "en"]).default("fa"))
    .addOption(
      new Option("--limit <articles>", "articles on the page; of more it holds every second, fourth … and says so")
        .default(ARTICLES_ON_PAGE)
        .argParser(parseCount),
    );
  addReadingOptions(command).action(async (paths: string[], options: ReportOptions) => {
    if (options.output === undefined && process.stdout.isTTY) {
      command.error("error: name the page with -o report.html");
    }
    done(await report(paths, options, output));
  });
}

/** The paths and options of a command that reads articles or records. */
export const addReadingOptions = (command: Command): Command =>
  command
    .argument(
      "<path...>",
      "files and folders of articles, or records that extract printed (.jsonl); - is standard input",
    )
    .option("--hidden", "read files and folders whose names begin with a dot", false)
    .addOption(
      new Option("-j, --jobs <number>", "worker threads")
        .default(availableParallelism(), "the cores")
        .argParser(parseCount),
    );

/** Reads articles or records; problems are told on standard error as they come. */
export async function* readingOf(
  paths: readonly string[],
  { hidden, jobs }: ReadingOptions,
  output: Output,
): AsyncGenerator<ArticleRecords> {
  for await (const article of readRecords(paths, { hidden, jobs, stdin: () => process.stdin })) {
    if ("error" in article) output.error(`${article.path}: ${article.error.message}`);
    yield article;
  }
}

async function report(paths: readonly string[], options: ReportOptions, output: Output): Promise<number> {
  const collector = new ReportCollector({ language: options.lang, limit: options.limit });
  for await (const article of readingOf(paths, options, output)) {
    if ("records" in article) collector.add(article.records);
    else collector.addError({ path: article.path, code: article.error.code, message: article.error.message });
  }
  const data = collector.data();
  const { articles, errors } = data.figures;
  if (articles === 0 && errors === 0) {
    output.error("nothing to read below the paths given");
    return EXIT.nothing;
  }
  try {
    const page = reportPage(data, await readReportAssets());
    if (options.output === undefined) await output.write(page);
    else {
      const file = await FileSink.create(options.output);
      await file.write(page);
      await file.end();
    }
  } catch (error) {
    output.error(`cannot write: ${(error as Error).message}`);
    return EXIT.problem;
  }
  if (data.every > 1)
    output.error(`the page holds ${data.articles.length} of ${articles} articles: one in ${data.every}`);
  return errors > 0 ? EXIT.problem : EXIT.ok;
}
