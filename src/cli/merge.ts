import type { Command } from "commander";
import { addOptions, type OptionRow } from "./option-table.js";
import { MESSAGE_OPTIONS, type MessageOptions, type Output } from "./output.js";

export interface MergeOptions extends MessageOptions {
  readonly output?: string;
}

const OUTPUT: OptionRow = {
  flags: "-o, --output <file>",
  about: "write to a file, which appears when all is done",
  kind: "text",
};

/** Adds `gozareh merge`: one output from the shards of a run. */
export function addMergeCommand(program: Command, output: Output, done: (code: number) => void): void {
  const merge = program
    .command("merge")
    .description(
      "check the shards of a run (each there once, complete, of one version and call) and join them in order",
    )
    .argument("<path...>", "folders that --output-dir named, or manifests in them");
  addOptions(merge, [OUTPUT, ...Object.values(MESSAGE_OPTIONS)]);
  merge.action(async (paths: string[], options: MergeOptions) => {
    output.configure(options);
    const { runMerge } = await import("./merge-run.js");
    done(await runMerge(paths, options, output));
  });
}
