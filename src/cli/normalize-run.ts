import { createReadStream } from "node:fs";
import { fileError } from "../node/files.js";
import { normalize } from "../stages/normalize/index.js";
import { codePointCounter } from "../writers/offsets.js";
import { EXIT } from "./exit.js";
import type { NormalizeCommandOptions, NormalizeOutput } from "./normalize.js";

/** Puts file by file right; gives the exit code. */
export async function runNormalize(
  files: readonly string[],
  options: NormalizeCommandOptions,
  output: NormalizeOutput,
): Promise<number> {
  let code: number = EXIT.ok;
  for (const file of files.length === 0 ? ["-"] : files) {
    try {
      await filter(file, options, output);
    } catch (error) {
      output.error(`${file}: ${reason(error)}`);
      code = EXIT.problem;
    }
    if (output.closed) break;
  }
  return code;
}

/** Why a file could not be read or decoded, in words. */
function reason(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "not UTF-8 text" : fileError(error).message;
}

async function filter(file: string, options: NormalizeCommandOptions, output: NormalizeOutput): Promise<void> {
  const input = file === "-" ? process.stdin : createReadStream(file);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const writer = new LineWriter(options, output);
  for await (const chunk of input) {
    await writer.write(decoder.decode(chunk as Uint8Array, { stream: true }));
    if (output.closed) return;
  }
  await writer.write(decoder.decode());
  await writer.end();
}

/** Normalizes whole lines as they come; what has no line break yet waits. */
class LineWriter {
  readonly #options: NormalizeCommandOptions;
  readonly #output: NormalizeOutput;
  #waiting: string[] = [];
  /** Code points already read and written. */
  #read = 0;
  #written = 0;

  constructor(options: NormalizeCommandOptions, output: NormalizeOutput) {
    this.#options = options;
    this.#output = output;
  }

  async write(text: string): Promise<void> {
    const end = this.#options.unwrap ? -1 : text.lastIndexOf("\n");
    if (end < 0) {
      if (text !== "") this.#waiting.push(text);
      return;
    }
    const lines = this.#waiting.join("") + text.slice(0, end + 1);
    this.#waiting = end + 1 < text.length ? [text.slice(end + 1)] : [];
    await this.#emit(lines);
  }

  async end(): Promise<void> {
    const rest = this.#waiting.join("");
    this.#waiting = [];
    await this.#emit(rest);
  }

  async #emit(raw: string): Promise<void> {
    if (raw === "") return;
    const { level, digits, heh, halfSpaces, unwrap = false, explain = false } = this.#options;
    const { text, changes } = normalize(raw, { level, digits, heh, halfSpaces, unwrap, changes: explain });
    if (!explain) return this.#output.write(text);
    const inRaw = codePointCounter(raw, "codepoint");
    const inText = codePointCounter(text, "codepoint");
    const lines = changes.map((change) =>
      JSON.stringify({
        rule: change.rule,
        source_span: [this.#read + inRaw(change.raw.start), this.#read + inRaw(change.raw.end)],
        span: [this.#written + inText(change.text.start), this.#written + inText(change.text.end)],
        from: change.from,
        to: change.to,
      }),
    );
    this.#read += inRaw(raw.length);
    this.#written += inText(text.length);
    await this.#output.write(lines.map((line) => `${line}\n`).join(""));
  }
}
