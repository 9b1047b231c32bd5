import { readArticles } from "../node/articles.js";
import { terminalLines } from "../writers/terminal/index.js";
import { EXIT } from "./exit.js";
import type { Output } from "./output.js";
import type { ShowOptions } from "./show.js";
import { outputColours, painter, terminalReorders } from "./terminal.js";

/** Where the terminal's width is not known: a pipe, a file. */
const DEFAULT_WIDTH = 80;
/** Fewer columns hold no line. */
const LEAST_WIDTH = 20;
/** Asks the terminal to take each line's direction from its first letter (BiDi in Terminal Emulators, mode 2501), and no more. */
const OWN_DIRECTION = { on: "\u001b[?2501h", off: "\u001b[?2501l" };
/** Letters that are written at once. */
const CHUNK = 1 << 16;

/** Shows the articles one after another; gives the exit code. */
export async function runShow(paths: readonly string[], options: ShowOptions, output: Output): Promise<number> {
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
