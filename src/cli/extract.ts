import { availableParallelism } from "node:os";
import { buffer } from "node:stream/consumers";
import { type Command, InvalidArgumentError, Option } from "commander";
import picomatch from "picomatch";
import { InputError } from "../model/errors.js";
import type { GozarehRecord } from "../model/record.js";
import { fileError } from "../node/files.js";
import { JournaledOutput } from "../node/journal.js";
import { readPathList } from "../node/path-list.js";
import { extractFiles, type Result } from "../node/run.js";
import { FORMATS, type Format, tableHead } from "../writers/format.js";
import { recordSchema } from "../writers/schema.js";
import { parseCount } from "./count.js";
import { EXIT } from "./exit.js";
import type { Output } from "./output.js";
import { isPerson, Progress } from "./progress.js";
import { Summary } from "./summary.js";
import { DirectTarget, type Start, type Target } from "./target.js";
import { VERSION } from "./version.js";

const RECORD_TYPES = ["article", "statement", "claim"] as const satisfies readonly GozarehRecord["type"][];

interface ExtractOptions {
  readonly only?: GozarehRecord["type"][];
  readonly offsets: "codepoint" | "utf16";
  readonly format: Format;
  readonly bom: boolean;
  readonly nest: boolean;
  readonly hidden: boolean;
  readonly include?: string[];
  readonly exclude?: string[];
  readonly unordered: boolean;
  readonly progress?: boolean;
  readonly jobs: number;
  readonly timeout: number;
  readonly filesFrom?: string;
  readonly null: boolean;
  readonly output?: string;
  readonly resume?: string;
  readonly errors?: string;
  readonly failFast: boolean;
  readonly maxErrors?: number;
  readonly summary: boolean;
}

/** Adds `extract`, the command that runs when none is named. `done` is given the exit code. */
export function addExtractCommand(program: Command, output: Output, done: (code: number) => void): void {
  program
    .command("extract", { isDefault: true })
    .description("read articles and print their records, a JSON object a line (the default command)")
    .argument("[path...]", "files and folders (read recursively, in sorted order); - is standard input")
    .addOption(
      new Option("--only <types>", `record types to print, of ${RECORD_TYPES.join(",")}`).argParser(parseTypes),
    )
    .addOption(
      new Option("--offsets <unit>", "what spans count: Unicode code points, or UTF-16 units for JavaScript")
        .choices(["codepoint", "utf16"])
        .default("codepoint"),
    )
    .addOption(
      new Option("--format <format>", "csv and tsv are tables of one record type: name it with --only")
        .choices([...FORMATS])
        .default("jsonl"),
    )
    .option("--bom", "begin CSV with a byte order mark, as Excel likes it", false)
    .option("--nest", "print one object an article, with its statements and claims inside", false)
    .option("--hidden", "read files and folders whose names begin with a dot", false)
    .option("--include <glob>", "of the files below a folder only those; may be given again", collect)
    .option("--exclude <glob>", "of the files below a folder not those; may be given again", collect)
    .option("--files-from <file>", "read the paths from a file, one a line; - is standard input")
    .option("-0, --null", "the paths of --files-from are parted by NUL characters", false)
    .option("-o, --output <file>", "write the records to a file, which appears when all is done")
    .option(
      "--resume <journal>",
      "keep a journal of what is written to --output; after a kill the same command goes on from there",
    )
    .addOption(
      new Option("-j, --jobs <number>", "worker threads; the output is the same whatever the number")
        .default(availableParallelism(), "the cores")
        .argParser(parseCount),
    )
    .option("--unordered", "print results as they come, not in the order of the inputs", false)
    .addOption(
      new Option("--timeout <seconds>", "time one file may take in a worker").default(30).argParser(parseCount),
    )
    .option("--errors <file>", "write each error there too, as a JSON object a line: id, path, code, message")
    .option("--fail-fast", "stop at the first error", false)
    .addOption(new Option("--max-errors <number>", "stop after so many errors").argParser(parseCount))
    .option("--progress", "show how far it is on standard error (the default on a terminal)")
    .option("--no-progress", "do not")
    .option("--summary", "print counts and seconds as JSON on standard error at the end", false)
    .action(async (paths: string[], options: ExtractOptions, command: Command) => {
      if (paths.length === 0 && options.filesFrom === undefined) {
        command.error("error: name a file or folder to read, or - for standard input");
      }
      if (options.format !== "jsonl" && options.only?.length !== 1) {
        command.error(
          `error: --format ${options.format} is a table of one record type: add --only claim (or another type)`,
        );
      }
      if (options.resume !== undefined && (options.output === undefined || options.unordered)) {
        command.error("error: --resume needs --output FILE and the sorted order");
      }
      done(await extract(paths, options, output));
    });
}

async function extract(paths: readonly string[], options: ExtractOptions, output: Output): Promise<number> {
  const summary = new Summary();
  const most = options.failFast ? 1 : options.maxErrors;
  let target: Target;
  try {
    target = await openTarget(paths, options, output);
  } catch (error) {
    output.error(error instanceof InputError ? error.message : `cannot write: ${(error as Error).message}`);
    return EXIT.problem;
  }
  summary.problems = target.start.problems;
  const progress = new Progress(options.progress ?? isPerson(process.stderr));
  let interrupted = false;
  let stopped = false;
  const interrupt = (): void => {
    interrupted = true;
  };
  process.once("SIGINT", interrupt);
  for await (const result of results(paths, options, target.start)) {
    if (interrupted) break;
    summary.add(result);
    progress.show(summary);
    const { path } = result;
    if (result.kind === "lines") {
      await target.add(result, result.lines, "");
      if (target.closed) return EXIT.ok;
      continue;
    }
    const { code, message } = result.error;
    progress.clear();
    output.error(`${oneLine(path)}: ${message}`);
    await target.add(result, "", `${JSON.stringify({ id: result.id ?? null, path, code, message })}\n`);
    if (most !== undefined && summary.problems >= most) {
      stopped = true;
      output.error(`stopped after ${summary.problems} error${summary.problems === 1 ? "" : "s"}`);
      break;
    }
  }
  progress.clear();
  process.off("SIGINT", interrupt);
  await (interrupted || stopped ? target.interrupt() : target.finish());
  if (options.summary) output.note(JSON.stringify(summary));
  if (interrupted) {
    const resumed = options.resume === undefined ? "" : "; the same command goes on from there";
    output.error(`interrupted; the records of ${summary.files} articles are whole${resumed}`);
    return EXIT.interrupted;
  }
  if (summary.problems > 0) return EXIT.problem;
  if (summary.files === 0 && target.start.inputs === 0) {
    output.error("nothing to read below the paths given");
    return EXIT.nothing;
  }
  return EXIT.ok;
}

function openTarget(paths: readonly string[], options: ExtractOptions, output: Output): Promise<Target> {
  const { only, offsets, format, nest, bom, hidden, include, exclude, filesFrom } = options;
  let head = "";
  if (format !== "jsonl") {
    const { properties } = (recordSchema["$defs"] as Record<string, { properties: object }>)[only![0]!]!;
    head = (bom ? "\ufeff" : "") + tableHead(Object.keys(properties), format);
  }
  if (options.resume === undefined) return DirectTarget.open(options, output, head);
  const call = { version: VERSION, paths, filesFrom, only, offsets, format, nest, bom, hidden, include, exclude };
  return JournaledOutput.open(options.resume, { output: options.output!, errors: options.errors }, call, head);
}

async function* results(paths: readonly string[], options: ExtractOptions, start: Start): AsyncGenerator<Result> {
  // The last input begun is done again; of its results those that are written already are passed over.
  const skip = Math.max(0, start.inputs - 1);
  let written = start.results;
  for await (const result of allResults(paths, options, skip)) {
    if (written > 0 && result.ordinal === skip) {
      if (result.path !== start.path) {
        const error = new InputError(
          "bad_option",
          `stands where ${start.path} did when the journal was written: the inputs have changed`,
        );
        yield { kind: "problem", path: result.path, ordinal: result.ordinal, error };
        return;
      }
      written -= 1;
      continue;
    }
    yield result;
  }
}

async function* allResults(paths: readonly string[], options: ExtractOptions, skip: number): AsyncGenerator<Result> {
  const run = {
    ...options,
    skip,
    accept: accepts(options),
    stdin: async () => new Uint8Array(await buffer(process.stdin)),
  };
  const list = options.filesFrom === "-" ? process.stdin : options.filesFrom;
  const listed = list === undefined ? [] : readPathList(list, options.null ? "\0" : "\n");
  try {
    yield* extractFiles(concat(paths, listed), run);
  } catch (cause) {
    // Extraction itself never throws for an input: it is the list that could not be read.
    yield { kind: "problem", path: options.filesFrom ?? "", ordinal: -1, error: fileError(cause) };
  }
}

async function* concat<Item>(...lists: (Iterable<Item> | AsyncIterable<Item>)[]): AsyncGenerator<Item> {
  for (const list of lists) yield* list;
}

/** Whether an id below a folder is wanted: some include pattern (where there are any) and no exclude pattern matches. */
function accepts({ include, exclude }: ExtractOptions): (id: string) => boolean {
  // A pattern without a slash is about the name, one with a slash about the whole id.
  const matcher = (glob: string) => picomatch(glob, { basename: !glob.includes("/"), dot: true });
  const wanted = include?.map(matcher);
  const unwanted = exclude?.map(matcher) ?? [];
  return (id) => (wanted?.some((matches) => matches(id)) ?? true) && !unwanted.some((matches) => matches(id));
}

const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** A path on one line, whatever is in its name. */
const oneLine = (path: string): string => path.replaceAll("\n", "\\n");

function parseTypes(text: string): GozarehRecord["type"][] {
  const types = text.split(",").map((type) => type.trim());
  const wrong = types.find((type) => !RECORD_TYPES.includes(type as GozarehRecord["type"]));
  if (wrong !== undefined) throw new InvalidArgumentError(`«${wrong}» is none of ${RECORD_TYPES.join(", ")}.`);
  return types as GozarehRecord["type"][];
}
