import { readReportAssets } from "../node/report-assets.js";
import { ReportCollector } from "../report/collector.js";
import { reportPage } from "../report/page.js";
import { EXIT } from "./exit.js";
import type { Output } from "./output.js";
import { readingOf } from "./reading-records.js";
import type { ReportOptions } from "./report.js";
import { FileSink } from "./sink.js";

/** Reads all, then writes the page; gives the exit code. */
export async function runReport(paths: readonly string[], options: ReportOptions, output: Output): Promise<number> {
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
