import type { Command } from "commander";
import type { OptionRow } from "./option-table.js";
import type { Output } from "./output.js";
import { addReading, type ReadingOptions, settleReading } from "./reading.js";

export interface StatsOptions extends ReadingOptions {
  readonly json: boolean;
  readonly top: number;
}

const TABLE: { readonly [Key in Exclude<keyof StatsOptions, keyof ReadingOptions>]: OptionRow } = {
  json: { flags: "--json", about: "one JSON object instead of tables", kind: "flag", otherwise: false },
  top: { flags: "--top <number>", about: "lines of each list", kind: "count", otherwise: 10 },
};

/** Adds `gozareh stats PATH…`: the figures of the report as tables or JSON. */
export function addStatsCommand(program: Command, output: Output, done: (code: number) => void): void {
  const command = program
    .command("stats")
    .description("count what was found: articles, speakers, claims by dimension, unit, month, the largest sums");
  addReading(command, Object.values(TABLE)).action(async (paths: string[], options: StatsOptions) => {
    settleReading(command, paths, output);
    const { runStats } = await import("./stats-run.js");
    done(await runStats(paths, options, output));
  });
}
