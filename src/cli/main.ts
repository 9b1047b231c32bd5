import { Command, CommanderError } from "commander";
import { addCompletionCommand } from "./completion.js";
import { addDedupeCommand } from "./dedupe.js";
import { EXIT } from "./exit.js";
import { addExtractCommand } from "./extract.js";
import { addMergeCommand } from "./merge.js";
import { addNormalizeCommand } from "./normalize.js";
import { Output } from "./output.js";
import { addReportCommand } from "./report.js";
import { addShowCommand } from "./show.js";
import { addStatsCommand } from "./stats.js";
import { VERSION } from "./version.js";

const EXAMPLES = `
Examples:
  gozareh articles/                                     every record of every file below a folder
  gozareh articles/ --only claim | jq -r '[.speaker, .text, .entity] | @tsv'
  cat article.txt | gozareh -                           from standard input
  gozareh normalize < article.txt                       only the text put right, as a filter
  gozareh show article.txt                              what was found, in the terminal
  gozareh report articles/ -o report.html               … and as one HTML page
  gozareh extract --help                                options of the default command

Exit codes: 0 all went well; 1 nothing to read was found; 2 some input or option was bad (said on standard error);
3 the output could not be written; 130 interrupted, 143 terminated (what is written is whole).`;

/**
 * Runs the command line and gives the exit code. Writes records to stdout, everything else to stderr. Here are the
 * commands with their options; what a command does is loaded when it is called.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const output = new Output();
  let code: number = EXIT.ok;
  const done = (result: number): void => {
    code = result;
  };
  const program = new Command("gozareh")
    .description(
      "Persian news in, checkable facts out: articles, attributed statements and numeric claims as JSON Lines",
    )
    .version(VERSION, "-V, --version")
    .showSuggestionAfterError()
    .addHelpText("after", EXAMPLES)
    .exitOverride()
    .configureOutput({ writeErr: (text) => output.error(text.trimEnd()) });
  addExtractCommand(program, output, done);
  addNormalizeCommand(program, output, done);
  addMergeCommand(program, output, done);
  addDedupeCommand(program, output, done);
  addCompletionCommand(program, output);
  addShowCommand(program, output, done);
  addReportCommand(program, output, done);
  addStatsCommand(program, output, done);
  program
    .command("schema")
    .description("print the JSON Schema (2020-12) of the records")
    .option("--deduped", "of those that gozareh dedupe prints")
    .action(async ({ deduped }: { deduped?: boolean }) => {
      const { dedupedSchema, recordSchema } = await import("../writers/schema.js");
      await output.write(`${JSON.stringify(deduped ? dedupedSchema : recordSchema, null, 2)}\n`);
    });
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version end with 0; what cannot be understood is a problem of the call.
    code = error.exitCode === 0 ? EXIT.ok : EXIT.problem;
  }
  await output.end();
  return code;
}
