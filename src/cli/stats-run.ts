import { type Count, FigureCounter, type Figures } from "../report/figures.js";
import { visibleText } from "../writers/terminal/visible-text.js";
import { EXIT } from "./exit.js";
import type { Output } from "./output.js";
import { readingOf } from "./reading-records.js";
import type { StatsOptions } from "./stats.js";

/** Counts all, then prints the figures; gives the exit code. */
export async function runStats(paths: readonly string[], options: StatsOptions, output: Output): Promise<number> {
  const counter = new FigureCounter();
  for await (const article of readingOf(paths, options, output)) {
    if ("records" in article) counter.add(article.records);
    else counter.addError();
  }
  const figures = counter.figures(options.top);
  if (figures.articles === 0 && figures.errors === 0) {
    output.error("nothing to read below the paths given");
    return EXIT.nothing;
  }
  await output.write(options.json ? `${JSON.stringify(figures, null, 2)}\n` : tables(figures));
  return figures.errors > 0 ? EXIT.problem : EXIT.ok;
}

/** Numbers come before names: a right-to-left name at the end of a line turns nothing around it. */
function tables(figures: Figures): string {
  const counts = (list: readonly Count[]) => list.map(({ name, count }) => [String(count), name]);
  const sections: [string, string[][]][] = [
    [
      "total",
      [
        [String(figures.articles), "articles"],
        [String(figures.errors), "errors"],
        [String(figures.statements), `statements, ${figures.statements_with_speaker} with a speaker`],
        [String(figures.claims), `claims, ${figures.claims_with_speaker} with a speaker`],
        [String(figures.speakers), "speakers"],
      ],
    ],
    ["claims by dimension", counts(figures.by_dimension)],
    ["claims by unit", counts(figures.by_unit)],
    ["claims by status", counts(figures.by_status)],
    ["claims by Jalali month", counts(figures.by_month)],
    ["articles by agency", counts(figures.by_agency)],
    [
      "statements and claims by speaker",
      figures.by_speaker.map(({ speaker, statements, claims }) => [String(statements), String(claims), speaker]),
    ],
    ...figures.largest_sums.map(({ unit, sums }): [string, string[][]] => [
      `largest sums in ${unit} by speaker`,
      sums.map(({ value, speaker }) => [String(value), speaker ?? "(the outlet)"]),
    ]),
  ];
  return sections
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) => `${visibleText(title)}\n${aligned(rows)}`)
    .join("\n");
}

/** Rows with all columns but the last, numbers, aligned to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.slice(0, -1).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map(
      (row) =>
        `  ${row.map((cell, i) => (i < widths.length ? cell.padStart(widths[i]!) : visibleText(cell))).join("  ")}\n`,
    )
    .join("");
}
