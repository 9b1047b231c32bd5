import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Result } from "../node/run.js";
import { indexLine, MANIFEST, partName, type ShardFacts, writeIndexFromJournal, writeManifest } from "../node/shard.js";
import type { Shard } from "./option-table.js";
import { FileSink } from "./sink.js";
import type { RunFacts, Start, Target } from "./target.js";

/** A shard and what its manifest will tell of the call. */
export interface ShardCall extends Pick<ShardFacts, "version" | "call" | "head" | "extension"> {
  readonly folder: string;
  readonly shard: Shard;
  /** Where there is one the index is read from it, since it outlives a kill. */
  readonly journal?: string | undefined;
}

/** Where a shard's records go. */
export const shardPath = ({ folder, shard, extension }: Pick<ShardCall, "folder" | "shard" | "extension">): string =>
  join(folder, `${partName(shard.index, shard.count)}.${extension}`);

/** A shard in a folder: its records (written by another target), their index, and a manifest when both are complete. */
export class ShardTarget implements Target {
  readonly #records: Target;
  readonly #call: ShardCall;
  readonly #index: FileSink | undefined;

  private constructor(records: Target, call: ShardCall, index: FileSink | undefined) {
    this.#records = records;
    this.#call = call;
    this.#index = index;
  }

  /** @throws the system's error when the folder or a file in it cannot be made */
  static async open(call: ShardCall, records: () => Promise<Target>): Promise<ShardTarget> {
    await mkdir(call.folder, { recursive: true });
    const target = await records();
    return new ShardTarget(
      target,
      call,
      call.journal === undefined ? await FileSink.create(indexPath(call)) : undefined,
    );
  }

  get start(): Start {
    return this.#records.start;
  }

  get closed(): boolean {
    return this.#records.closed;
  }

  async add(result: Result, lines: string | Uint8Array, errorLine: string): Promise<void> {
    await this.#records.add(result, lines, errorLine);
    if (lines.length > 0) await this.#index?.write(indexLine(result.ordinal, Buffer.byteLength(lines)));
  }

  async finish(facts: RunFacts): Promise<void> {
    const { folder, shard, journal, ...told } = this.#call;
    // An older manifest must not vouch for records that are being replaced.
    await rm(join(folder, `${partName(shard.index, shard.count)}${MANIFEST}`), { force: true });
    await this.#records.finish(facts);
    if (journal === undefined) await this.#index?.end();
    else await writeIndexFromJournal(journal, indexPath(this.#call), told.head);
    await writeManifest(folder, { ...told, ...facts, shard: shard.index, of: shard.count });
  }

  async interrupt(): Promise<void> {
    await this.#records.interrupt();
    await this.#index?.discard();
  }

  async abandon(): Promise<void> {
    await this.#records.abandon();
    await this.#index?.discard();
  }
}

const indexPath = ({ folder, shard }: ShardCall): string => join(folder, `${partName(shard.index, shard.count)}.index`);
