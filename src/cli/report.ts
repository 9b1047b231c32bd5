import type { Command } from "commander";
import type { OptionRow } from "./option-table.js";
import type { Output } from "./output.js";
import { addReading, type ReadingOptions, settleReading } from "./reading.js";

export interface ReportOptions extends ReadingOptions {
  readonly output?: string;
  readonly lang: "fa" | "en";
  readonly limit: number;
}

/** Articles that a browser opens in a second or two. */
const ARTICLES_ON_PAGE = 2000;

const TABLE: { readonly [Key in Exclude<keyof ReportOptions, keyof ReadingOptions>]-?: OptionRow } = {
  output: {
    flags: "-o, --output <file>",
    about: "write the page to a file, which appears when all is done (default: standard output)",
    kind: "text",
  },
  lang: {
    flags: "--lang <language>",
    about: "language the page opens in",
    kind: "choice",
    choices: ["fa", "en"],
    otherwise: "fa",
  },
  limit: {
    flags: "--limit <articles>",
    about: "articles on the page; of more it holds every second, fourth … and says so",
    kind: "count",
    otherwise: ARTICLES_ON_PAGE,
  },
};

/** Adds `gozareh report PATH…`: one HTML page to look at what was found. */
export function addReportCommand(program: Command, output: Output, done: (code: number) => void): void {
  const command = program
    .command("report")
    .description("make one HTML page of what was found, which needs no network: tables, charts, articles, speakers");
  addReading(command, Object.values(TABLE)).action(async (paths: string[], options: ReportOptions) => {
    settleReading(command, paths, output);
    if (options.output === undefined && process.stdout.isTTY) {
      command.error("error: name the page with -o report.html");
    }
    const { runReport } = await import("./report-run.js");
    done(await runReport(paths, options, output));
  });
}
