import type { Command } from "commander";
import { readArticles } from "../node/articles.js";
import { terminalLines } from "../writers/terminal/index.js";
import { EXIT } from "./exit.js";
import { addOptions, type OptionRow } from "./option-table.js";
import type { Output } from "./output.js";
import { outputColours, painter, terminalReorders } from "./terminal.js";

interface ShowOptions {
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

/** Where the terminal's width is not known: a pipe, a file. */
const DEFAULT_WIDTH = 80;
/** Fewer columns hold no line. */
const LEAST_WIDTH = 20;
/** Asks the terminal to take each line's direction from its first letter (BiDi in Terminal Emulators, mode 2501), and no more. */
const OWN_DIRECTION = { on: "\u001b[?2501h", off: "\u001b[?2501l" };

/** Adds `gozareh show FILE…`: the articles on the terminal, with what was found in them. */
export function addShowCommand(program: Command, output: Output, done: (code: number) => void): void {
  const command = program
    .command("show")
    .description("show articles in the terminal: who says what, which numbers were read, what was taken out")
    .argument("<path...>", "files and folders; - is standard input");
  addOptions(command, Object.values(TABLE));
  command.action(async (paths: string[], options: ShowOptions) => done(await show(paths, options, output)));
}

async function show(paths: readonly string[], options: ShowOptions, output: Output): Promise<number> {
  const { isTTY, columns } = process.stdout;
  const ownOrder = !isTTY || terminalReorders(process.env);
  const paint = painter(outputColours(process.env));
  const layout = {
    width: Math.max(LEAST_WIDTH, options.width ?? columns ?? DEFAULT_WIDTH),
    reorder: options.bidi === "auto" ? !ownOrder : options.bidi === "on",
    why: options.why,
    ...(paint && { paint }),
  };
  const asksTerminal = isTTY && !layout.reorder;
  let shown = 0;
  let problems = 0;
  for await (const article of readArticles(paths, { stdin: process.stdin })) {
    if (output.closed) return EXIT.ok;
    if ("error" in article) {
      problems += 1;
      output.error(`${article.path}: ${article.error.message}`);
      continue;
    }
    if (shown > 0) await output.write("\n");
    if (asksTerminal) await output.write(OWN_DIRECTION.on);
    let lines = "";
    for (const line of terminalLines(article.extraction, layout)) {
      lines += `${line}\n`;
      if (lines.length < CHUNK) continue;
      await output.write(lines);
      lines = "";
    }
    await output.write(lines + (asksTerminal ? OWN_DIRECTION.off : ""));
    shown += 1;
  }
  if (problems > 0) return EXIT.problem;
  if (shown > 0) return EXIT.ok;
  output.error("nothing to read below the paths given");
  return EXIT.nothing;
}

const CHUNK = 1 << 16;
