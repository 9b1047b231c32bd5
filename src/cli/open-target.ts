import { createHash } from "node:crypto";
import { tableHead } from "../writers/format.js";
import { recordSchema } from "../writers/schema.js";
import type { ExtractOptions } from "./extract-options.js";
import type { Output } from "./output.js";
import { DirectTarget, type Target } from "./target.js";
import { VERSION } from "./version.js";

/**
 * Opens what a run writes to: standard output, a file, a shard in a folder; with a journal or without.
 * @throws {InputError} `bad_option` for a journal of another run; the system's error when a file cannot be made
 */
export async function openTarget(paths: readonly string[], options: ExtractOptions, output: Output): Promise<Target> {
  const { only, offsets, format, nest, bom, from, hidden, include, exclude, filesFrom, field, maxSize } = options;
  const { outputDir, errors, resume: journal } = options;
  // Whatever shapes the bytes of the whole run; each shard has the same.
  const shape = { only, offsets, format, nest, bom, from, hidden, include, exclude, filesFrom, field, maxSize };
  const call = { version: VERSION, paths, ...shape };
  const head = headOf(options);
  const records = async (file: string | undefined): Promise<Target> => {
    if (journal === undefined) return DirectTarget.open({ output: file, errors }, output, head);
    const { JournaledOutput } = await import("../node/journal.js");
    return JournaledOutput.open(journal, { output: file!, errors }, { ...call, shard: options.shard }, head);
  };
  if (outputDir === undefined) return records(options.output);
  const { ShardTarget, shardPath } = await import("./shard-target.js");
  const shard = {
    folder: outputDir,
    shard: options.shard ?? { index: 0, count: 1 },
    version: VERSION,
    call: createHash("sha256").update(JSON.stringify(call)).digest("hex"),
    head: Buffer.byteLength(head),
    extension: format,
    journal,
  };
  return ShardTarget.open(shard, () => records(shardPath(shard)));
}

/** The heading row of a table, after the mark that Excel wants. */
function headOf({ format, bom, only }: ExtractOptions): string {
  if (format === "jsonl") return "";
  const { properties } = (recordSchema["$defs"] as Record<string, { properties: object }>)[only![0]!]!;
  return (bom ? "\ufeff" : "") + tableHead(Object.keys(properties), format);
}
