import picomatch from "picomatch";
import { InputError } from "../model/errors.js";
import { fileError, listFiles } from "../node/files.js";
import { readPathList } from "../node/path-list.js";
import { extractRows } from "../node/rows.js";
import { extractFiles, type Result } from "../node/run.js";
import { shardOf } from "../node/shard.js";
import type { ExtractOptions } from "./extract-options.js";
import type { InputOptions } from "./input-options.js";
import type { Start } from "./target.js";

/**
 * The results that are still to be written: those of the inputs that a journal does not tell of. `listed` is told how
 * many inputs there are. Never throws.
 */
export async function* results(
  paths: readonly string[],
  options: ExtractOptions,
  start: Start,
  listed: (count: number) => void,
): AsyncGenerator<Result> {
  // The last input begun is done again; of its results those that are written already are passed over.
  const skip = Math.max(0, start.inputs - 1);
  let written = start.results;
  for await (const result of allResults(paths, options, skip, listed)) {
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

async function* allResults(
  paths: readonly string[],
  options: ExtractOptions,
  skip: number,
  listed: (count: number) => void,
): AsyncGenerator<Result> {
  const { only, offsets, format, nest, hidden, jobs, unordered, timeout, field, maxSize } = options;
  const shape = { ...(only && { only }), ...(field && { fields: field }), offsets, format, nest, maxSize };
  const mine = ofShard(options);
  const place = { skip, listed, ...(mine && { mine }) };
  const files = { hidden, jobs, unordered, timeout, accept: accepts(options), passing: true };
  const all = allPaths(paths, options);
  try {
    if (options.from === "jsonl") yield* extractRows(all, { ...shape, ...place, stdin: () => process.stdin });
    else yield* extractFiles(all, { ...shape, ...place, ...files, stdin: () => process.stdin });
  } catch (cause) {
    // Extraction itself never throws for an input: it is the list that could not be read.
    yield { kind: "problem", path: options.filesFrom ?? "", ordinal: -1, error: fileError(cause) };
  }
}

/** The paths named, and behind them those of `--files-from`. Throws where that cannot be read. */
export async function* allPaths(paths: readonly string[], options: InputOptions): AsyncGenerator<string> {
  yield* paths;
  const list = options.filesFrom === "-" ? process.stdin : options.filesFrom;
  if (list !== undefined) yield* readPathList(list, options.null ? "\0" : "\n");
}

/**
 * How many inputs there will be, for those who watch: counted beside the run. Nothing where it cannot be known without
 * reading standard input, or when `stopped` says that nobody asks any more.
 */
export async function countInputs(
  paths: readonly string[],
  options: ExtractOptions,
  stopped: () => boolean,
): Promise<number | undefined> {
  if (options.from === "jsonl" || options.filesFrom === "-") return undefined;
  const mine = ofShard(options);
  const accept = accepts(options);
  let count = 0;
  try {
    for await (const path of allPaths(paths, options)) {
      if (path === "-") count += 1;
      else
        for await (const input of listFiles([path], { hidden: options.hidden, accept })) {
          if (stopped()) return undefined;
          if (mine?.("id" in input ? input.id : input.path) ?? true) count += 1;
        }
    }
  } catch {
    return undefined;
  }
  return count;
}

function ofShard({ shard }: ExtractOptions): ((id: string) => boolean) | undefined {
  return shard && ((id) => shardOf(id, shard.count) === shard.index);
}

/** Whether an id below a folder is wanted: some include pattern (where there are any) and no exclude pattern matches. */
export function accepts({ include, exclude }: InputOptions): (id: string) => boolean {
  // A pattern without a slash is about the name, one with a slash about the whole id.
  const matcher = (glob: string) => picomatch(glob, { basename: !glob.includes("/"), dot: true });
  const wanted = include?.map(matcher);
  const unwanted = exclude?.map(matcher) ?? [];
  return (id) => (wanted?.some((matches) => matches(id)) ?? true) && !unwanted.some((matches) => matches(id));
}
