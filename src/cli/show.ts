import type { Command } from "commander";
import { addOptions, type OptionRow } from "./option-table.js";
import type { Output } from "./output.js";

export interface ShowOptions {
  readonly why: boolean;
  readonly width?: number;
  readonly bidi: "auto" | "on" | "off";
}

const TABLE: { readonly [Key in keyof Required<ShowOptions>]: OptionRow } = {
  why: { flags: "--why", about: "name the rule and the confidence of each record", kind: "flag", otherwise: false },
  width: { flags: "--width <columns>", about: "columns of a line (default: the terminal's)", kind: "count" },
  bidi: {
    flags: "--bidi <when>",
    about:
      "put right-to-left text in the order of columns: on for a terminal that does not reorder, off for one that does",
    kind: "choice",
    choices: ["auto", "on", "off"],
    otherwise: "auto",
  },
};

/** Adds `gozareh show FILE…`: the articles on the terminal, with what was found in them. */
export function addShowCommand(program: Command, output: Output, done: (code: number) => void): void {
  const command = program
    .command("show")
    .description("show articles in the terminal: who says what, which numbers were read, what was taken out")
    .argument("<path...>", "files and folders; - is standard input");
  addOptions(command, Object.values(TABLE));
  command.action(async (paths: string[], options: ShowOptions) => {
    const { runShow } = await import("./show-run.js");
    done(await runShow(paths, options, output));
  });
}
