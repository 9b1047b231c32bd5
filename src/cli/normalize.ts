import { createReadStream } from "node:fs";
import { type Command, Option } from "commander";
import { fileError } from "../node/files.js";
import { type NormalizeOptions, normalize } from "../stages/normalize/index.js";
import { codePointCounter } from "../writers/offsets.js";
import { EXIT } from "./exit.js";
import type { Output as StandardOutput } from "./output.js";

/** Where the text goes and where problems are told. */
type Output = Pick<StandardOutput, "write" | "error" | "closed">;

interface Options {
  readonly level: NonNullable<NormalizeOptions["level"]>;
  readonly digits: NonNullable<NormalizeOptions["digits"]>;
  readonly heh: NonNullable<NormalizeOptions["heh"]>;
  readonly halfSpaces: NonNullable<NormalizeOptions["halfSpaces"]>;
  readonly unwrap?: boolean;
  readonly explain?: boolean;
}

/** Adds `gozareh normalize [FILE…]`: a filter from files or standard input to standard output, line by line. */
export function addNormalizeCommand(program: Command, output: Output, done: (code: number) => void): void {
  program
    .command("normalize")
    .description("put Persian text right: letters, digits, marks, spaces, half-spaces; a filter, line by line")
    .argument("[FILE...]", "files to read; - or none for standard input")
    .addOption(
      new Option("--level <level>", "how much to put right").choices(["none", "letters", "full"]).default("full"),
    )
    .addOption(
      new Option("--digits <digits>", "digits of running Persian text")
        .choices(["persian", "latin", "keep"])
        .default("persian"),
    )
    .addOption(
      new Option("--heh <heh>", "ezafe on a silent heh: خانهٔ, خانه\u200cی, or as it is")
        .choices(["hamza", "ye", "keep"])
        .default("hamza"),
    )
    .addOption(
      new Option("--half-spaces <how>", "put lost half-spaces in and join loose affixes, or only keep those written")
        .choices(["restore", "keep"])
        .default("restore"),
    )
    .option("--unwrap", "join lines that were broken at a fixed width (reads a whole file first)")
    .option(
      "--explain",
      "print each change as a JSON line (rule, offsets in code points, from, to) instead of the text",
    )
    .action(async (files: string[], options: Options) => {
      for (const file of files.length === 0 ? ["-"] : files) {
        try {
          await filter(file, options, output);
        } catch (error) {
          output.error(`${file}: ${reason(error)}`);
          done(EXIT.problem);
        }
        if (output.closed) return;
      }
    });
}

/** Why a file could not be read or decoded, in words. */
function reason(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "not UTF-8 text" : fileError(error).message;
}

async function filter(file: string, options: Options, output: Output): Promise<void> {
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
  readonly #options: Options;
  readonly #output: Output;
  #waiting: string[] = [];
  /** Code points already read and written. */
  #read = 0;
  #written = 0;

  constructor(options: Options, output: Output) {
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
