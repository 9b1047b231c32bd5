import { type Command, Option } from "commander";
import { parseCount } from "./count.js";
import type { Output } from "./output.js";
import { addReadingOptions, type ReadingOptions } from "./report.js";

export interface StatsOptions extends ReadingOptions {
  readonly json: boolean;
  readonly top: number;
}

/** Adds `gozareh stats PATH…`: the figures of the report as tables or JSON. */
export function addStatsCommand(program: Command, output: Output, done: (code: number) => void): void {
  const command = program
    .command("stats")
    .description("count what was found: articles, speakers, claims by dimension, unit, month, the largest sums")
    .option("--json", "one JSON object instead of tables", false)
    .addOption(new Option("--top <number>", "lines of each list").default(10).argParser(parseCount));
  addReadingOptions(command).action(async (paths: string[], options: StatsOptions) => {
    const { runStats } = await import("./stats-run.js");
    done(await runStats(paths, options, output));
  });
}
