import type { Command } from "commander";
import { readReportAssets } from "../node/report-assets.js";
import { ReportCollector } from "../report/collector.js";
import { reportPage } from "../report/page.js";
import { EXIT } from "./exit.js";
import type { OptionRow } from "./option-table.js";
import type { Output } from "./output.js";
import { addReading, type ReadingOptions, readingOf, settleReading } from "./reading.js";
import { FileSink } from "./sink.js";

interface ReportOptions extends ReadingOptions {
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
    done(await report(paths, options, output));
  });
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
