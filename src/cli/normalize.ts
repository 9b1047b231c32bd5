import { type Command, Option } from "commander";
import type { NormalizeOptions } from "../stages/normalize/index.js";
import { EXIT } from "./exit.js";
import type { Output } from "./output.js";

/** Where the text goes and where problems are told. */
export type NormalizeOutput = Pick<Output, "write" | "error" | "closed">;

export interface NormalizeCommandOptions {
  readonly level: NonNullable<NormalizeOptions["level"]>;
  readonly digits: NonNullable<NormalizeOptions["digits"]>;
  readonly heh: NonNullable<NormalizeOptions["heh"]>;
  readonly halfSpaces: NonNullable<NormalizeOptions["halfSpaces"]>;
  readonly unwrap?: boolean;
  readonly explain?: boolean;
}

/** Adds `gozareh normalize [FILE…]`: a filter from files or standard input to standard output, line by line. */
export function addNormalizeCommand(program: Command, output: NormalizeOutput, done: (code: number) => void): void {
  program
    .command("normalize")
    .description("put Persian text right: letters, digits, marks, spaces, half-spaces; a filter, line by line")
    .argument("[FILE...]", "files to read; - or none for standard input")
    .addOption(
      new Option("--level <level>", "how much to put right").choices(["none", "letters", "full"]).default("full"),
    )
    .addOption(
      new Option("--digits <digits>", "digits of running Persian text")
        .choices(["persian", "latin", "keep"])
        .default("persian"),
    )
    .addOption(
      new Option("--heh <heh>", "ezafe on a silent heh: خانهٔ, خانه\u200cی, or as it is")
        .choices(["hamza", "ye", "keep"])
        .default("hamza"),
    )
    .addOption(
      new Option("--half-spaces <how>", "put lost half-spaces in and join loose affixes, or only keep those written")
        .choices(["restore", "keep"])
        .default("restore"),
    )
    .option("--unwrap", "join lines that were broken at a fixed width (reads a whole file first)")
    .option(
      "--explain",
      "print each change as a JSON line (rule, offsets in code points, from, to) instead of the text",
    )
    .action(async (files: string[], options: NormalizeCommandOptions) => {
      const { runNormalize } = await import("./normalize-run.js");
      const code = await runNormalize(files, options, output);
      if (code !== EXIT.ok) done(code);
    });
}
