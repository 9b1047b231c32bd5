import { type Command, Option } from "commander";
import { parseCount } from "./count.js";
import type { Output } from "./output.js";

export interface ShowOptions {
  readonly why: boolean;
  readonly width?: number;
  readonly bidi: "auto" | "on" | "off";
}

/** Adds `gozareh show FILE…`: the articles on the terminal, with what was found in them. */
export function addShowCommand(program: Command, output: Output, done: (code: number) => void): void {
  program
    .command("show")
    .description("show articles in the terminal: who says what, which numbers were read, what was taken out")
    .argument("<path...>", "files and folders; - is standard input")
    .option("--why", "name the rule and the confidence of each record", false)
    .addOption(new Option("--width <columns>", "columns of a line (default: the terminal's)").argParser(parseCount))
    .addOption(
      new Option(
        "--bidi <when>",
        "put right-to-left text in the order of columns: on for a terminal that does not reorder, off for one that does",
      )
        .choices(["auto", "on", "off"])
        .default("auto"),
    )
    .action(async (paths: string[], options: ShowOptions) => {
      const { runShow } = await import("./show-run.js");
      done(await runShow(paths, options, output));
    });
}
