import { availableParallelism } from "node:os";
import { buffer } from "node:stream/consumers";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { GozarehRecord } from "../model/record.js";
import { extractFiles } from "../node/run.js";
import { EXIT } from "./exit.js";
import type { Output } from "./output.js";

const RECORD_TYPES = ["article", "statement", "claim"] as const satisfies readonly GozarehRecord["type"][];

interface ExtractOptions {
  readonly only?: GozarehRecord["type"][];
  readonly offsets: "codepoint" | "utf16";
  readonly hidden: boolean;
  readonly jobs: number;
}

/** Adds `extract`, the command that runs when none is named. `done` is given the exit code. */
export function addExtractCommand(program: Command, output: Output, done: (code: number) => void): void {
  program
    .command("extract", { isDefault: true })
    .description("read articles and print their records, a JSON object a line (the default command)")
    .argument("<path...>", "files and folders (read recursively, in sorted order); - is standard input")
    .addOption(
      new Option("--only <types>", `record types to print, of ${RECORD_TYPES.join(",")}`).argParser(parseTypes),
    )
    .addOption(
      new Option("--offsets <unit>", "what spans count: Unicode code points, or UTF-16 units for JavaScript")
        .choices(["codepoint", "utf16"])
        .default("codepoint"),
    )
    .option("--hidden", "read files and folders whose names begin with a dot", false)
    .addOption(
      new Option("-j, --jobs <number>", "worker threads; the output is the same whatever the number")
        .default(availableParallelism(), "the cores")
        .argParser(parseCount),
    )
    .action(async (paths: string[], options: ExtractOptions) => {
      done(await extract(paths, options, output));
    });
}

async function extract(paths: readonly string[], options: ExtractOptions, output: Output): Promise<number> {
  let found = 0;
  let problems = 0;
  const results = extractFiles(paths, { ...options, stdin: async () => new Uint8Array(await buffer(process.stdin)) });
  for await (const result of results) {
    if (result.kind === "problem") {
      problems += 1;
      output.error(`${oneLine(result.path)}: ${result.error.message}`);
      continue;
    }
    found += 1;
    await output.write(result.lines);
    if (output.closed) return EXIT.ok;
  }
  if (problems > 0) return EXIT.problem;
  if (found === 0) {
    output.error("nothing to read below the paths given");
    return EXIT.nothing;
  }
  return EXIT.ok;
}

/** A path on one line, whatever is in its name. */
const oneLine = (path: string): string => path.replaceAll("\n", "\\n");

function parseCount(text: string): number {
  if (!/^[1-9][0-9]{0,3}$/u.test(text)) throw new InvalidArgumentError("A number from 1 to 9999 is needed.");
  return Number(text);
}

function parseTypes(text: string): GozarehRecord["type"][] {
  const types = text.split(",").map((type) => type.trim());
  const wrong = types.find((type) => !RECORD_TYPES.includes(type as GozarehRecord["type"]));
  if (wrong !== undefined) throw new InvalidArgumentError(`«${wrong}» is none of ${RECORD_TYPES.join(", ")}.`);
  return types as GozarehRecord["type"][];
}
