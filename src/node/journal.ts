import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open, rename, stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import { InputError } from "../model/errors.js";
import { OutputBytes } from "./output-bytes.js";
import type { Result } from "./result.js";

/** How far a run had come when its journal was last written. */
export interface Progress {
  /** Inputs begun, the last of them possibly not done. */
  readonly inputs: number;
  /** Path of the last input begun. */
  readonly path: string | null;
  /** Results of that last input that are written. */
  readonly results: number;
  /** Bytes written to the output and to the errors file. */
  readonly outputEnd: number;
  readonly errorsEnd: number;
  readonly problems: number;
  readonly finished: boolean;
}

const START: Progress = {
  inputs: 0,
  path: null,
  results: 0,
  outputEnd: 0,
  errorsEnd: 0,
  problems: 0,
  finished: false,
};

/** A line of the journal: one result that is written whole. */
export interface Entry {
  readonly path: string;
  readonly id: string | null;
  /** Of the input's bytes; `null` for a problem. */
  readonly sha256: string | null;
  readonly inputs: number;
  readonly results: number;
  readonly output_end: number;
  readonly errors_end: number;
  readonly problems: number;
}

/** Bytes gathered before they are written: a kill loses at most these, and they are made again. */
const BUFFER = 256 * 1024;

/**
 * An output that survives a kill at any moment. Results are appended to `<output>.part`, and after them a line to the
 * journal; what stands behind the last whole journal line is cut off when the run is taken up again. So the finished
 * output has the bytes of a run that was never interrupted, as long as the inputs and the call are the same.
 */
export class JournaledOutput {
  readonly start: Progress;
  readonly closed = false;
  #now: Progress;
  readonly #paths: { readonly output: string; readonly errors: string | undefined };
  readonly #output: FileHandle;
  readonly #errors: FileHandle | undefined;
  readonly #journal: FileHandle;
  readonly #lines = new OutputBytes();
  #pending = { errors: "", journal: "" };

  private constructor(
    start: Progress,
    paths: { readonly output: string; readonly errors: string | undefined },
    files: { output: FileHandle; errors: FileHandle | undefined; journal: FileHandle },
  ) {
    this.start = start;
    this.#now = start;
    this.#paths = paths;
    this.#output = files.output;
    this.#errors = files.errors;
    this.#journal = files.journal;
  }

  /**
   * Begins a journal or takes one up. `head` is what the output begins with. `call` is whatever shapes the bytes (version, options, inputs): a journal of another call is refused.
   * @throws {InputError} `bad_option` when the journal is of another call or no journal at all
   */
  static async open(
    journal: string,
    paths: { readonly output: string; readonly errors: string | undefined },
    call: unknown,
    head = "",
  ): Promise<JournaledOutput> {
    const header = JSON.stringify({
      gozareh_journal: 1,
      call: createHash("sha256").update(JSON.stringify(call)).digest("hex"),
    });
    const old = await readJournal(journal, header);
    const part = (path: string): string => (old.progress.finished ? path : `${path}.part`);
    // Bytes the system never got to disk (a power cut) are missing from the file: the journal counts only up to them.
    const progress = await upToWritten(old, part(paths.output), paths.errors && part(paths.errors));
    const files = {
      output: await openAt(part(paths.output), progress.outputEnd),
      errors: paths.errors === undefined ? undefined : await openAt(part(paths.errors), progress.errorsEnd),
      journal: await openAt(journal, progress === START ? 0 : old.ends.get(progress)!),
    };
    let start = progress;
    if (progress === START) {
      await files.journal.appendFile(`${header}\n`);
      await files.output.appendFile(head);
      start = { ...START, outputEnd: Buffer.byteLength(head) };
    }
    return new JournaledOutput(start, paths, files);
  }

  /** `lines` go to the output, `errorLine` to the errors file. */
  async add(result: Result, lines: string | Uint8Array, errorLine: string): Promise<void> {
    const now = this.#now;
    const first = result.ordinal + 1 !== now.inputs;
    this.#now = {
      inputs: result.ordinal + 1,
      path: result.path,
      results: first ? 1 : now.results + 1,
      outputEnd: now.outputEnd + this.#lines.add(lines),
      errorsEnd: now.errorsEnd + Buffer.byteLength(errorLine),
      problems: now.problems + (result.kind === "problem" ? 1 : 0),
      finished: false,
    };
    const pending = this.#pending;
    pending.errors += errorLine;
    const entry: Entry = {
      path: result.path,
      id: result.id ?? null,
      sha256: result.kind === "lines" ? result.sha256 : null,
      inputs: this.#now.inputs,
      results: this.#now.results,
      output_end: this.#now.outputEnd,
      errors_end: this.#now.errorsEnd,
      problems: this.#now.problems,
    };
    pending.journal += `${JSON.stringify(entry)}\n`;
    if (this.#lines.length + pending.errors.length >= BUFFER) await this.flush();
  }

  /** Writes what is gathered: the output first, the journal after it. */
  async flush(): Promise<void> {
    const { errors, journal } = this.#pending;
    const { bytes } = this.#lines;
    this.#pending = { errors: "", journal: "" };
    this.#lines.clear();
    if (bytes.length > 0) await this.#output.appendFile(bytes);
    if (errors !== "") await this.#errors?.appendFile(errors);
    if (journal !== "") await this.#journal.appendFile(journal);
  }

  /** All is done: the output gets its name, the journal says so. */
  async finish(): Promise<void> {
    await this.flush();
    if (!this.start.finished) {
      await this.#output.sync();
      await rename(`${this.#paths.output}.part`, this.#paths.output);
      if (this.#paths.errors !== undefined) await rename(`${this.#paths.errors}.part`, this.#paths.errors);
      await this.#journal.appendFile(`${JSON.stringify({ finished: true })}\n`);
    }
    await this.interrupt();
  }

  /** Writing failed: what is written already waits for the next call. */
  async abandon(): Promise<void> {
    await this.#output.close().catch(() => undefined);
    await this.#errors?.close().catch(() => undefined);
    await this.#journal.close().catch(() => undefined);
  }

  /** Stops in the middle: all that is done is written, the rest waits for the next call. */
  async interrupt(): Promise<void> {
    await this.flush();
    await this.#output.close();
    await this.#errors?.close();
    await this.#journal.close();
  }
}

interface Journal {
  readonly progress: Progress;
  /** States of the last lines, newest last, and where each line ends in the journal. */
  readonly recent: readonly Progress[];
  readonly ends: ReadonlyMap<Progress, number>;
}

/** Older states kept to go back to when the output is shorter than the journal says. */
const KEPT = 20_000;

async function readJournal(path: string, header: string): Promise<Journal> {
  const recent: Progress[] = [];
  const ends = new Map<Progress, number>();
  let end = 0;
  let line = 0;
  const exists = await stat(path).then(
    (found) => found.size > 0,
    () => false,
  );
  if (!exists) return { progress: START, recent, ends };
  for await (const text of createInterface({
    input: createReadStream(path, "utf8"),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line += 1;
    end += Buffer.byteLength(text) + 1;
    if (line === 1) {
      if (text === header) continue;
      if (header.startsWith(text)) break; // torn while it was begun
      const wrong = text.startsWith('{"gozareh_journal"')
        ? "is of a run with other inputs, options or rules"
        : "is no journal";
      throw new InputError("bad_option", `${path} ${wrong}; remove it to begin anew`);
    }
    const state = parseEntry(text);
    if (!state) break; // a torn last line
    const progress = state === "finished" ? { ...(recent.at(-1) ?? START), finished: true } : state;
    recent.push(progress);
    ends.set(progress, end);
    if (recent.length > KEPT) ends.delete(recent.shift()!);
  }
  return { progress: recent.at(-1) ?? START, recent, ends };
}

/** The results that a journal tells of, oldest first. */
export async function* readJournalEntries(path: string): AsyncGenerator<Entry> {
  for await (const text of createInterface({ input: createReadStream(path, "utf8") })) {
    if (text.startsWith('{"path":')) yield JSON.parse(text) as Entry;
  }
}

function parseEntry(text: string): Progress | "finished" | undefined {
  try {
    const entry = JSON.parse(text) as Entry & { finished?: boolean };
    if (entry.finished) return "finished";
    return {
      inputs: entry.inputs,
      path: entry.path,
      results: entry.results,
      outputEnd: entry.output_end,
      errorsEnd: entry.errors_end,
      problems: entry.problems,
      finished: false,
    };
  } catch {
    return undefined;
  }
}

async function upToWritten(journal: Journal, output: string, errors: string | undefined): Promise<Progress> {
  const size = async (path: string | undefined): Promise<number> =>
    path === undefined
      ? 0
      : await stat(path).then(
          (found) => found.size,
          () => 0,
        );
  const [outputSize, errorsSize] = [await size(output), await size(errors)];
  for (let i = journal.recent.length - 1; i >= 0; i -= 1) {
    const progress = journal.recent[i]!;
    if (progress.outputEnd <= outputSize && (errors === undefined || progress.errorsEnd <= errorsSize)) return progress;
  }
  return START;
}

async function openAt(path: string, size: number): Promise<FileHandle> {
  const handle = await open(path, "a+");
  await handle.truncate(size);
  return handle;
}
