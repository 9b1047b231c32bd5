import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import { parseCount } from "./count.js";
import type { Output } from "./output.js";

/** What reading many articles takes. */
export interface ReadingOptions {
  readonly hidden: boolean;
  readonly jobs: number;
}

export interface ReportOptions extends ReadingOptions {
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
    const { runReport } = await import("./report-run.js");
    done(await runReport(paths, options, output));
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
