import { Chalk, type ChalkInstance, chalkStderr } from "chalk";
import { OutputBytes } from "../node/output-bytes.js";
import type { OptionRow } from "./option-table.js";
import type { Sink } from "./sink.js";

/** What every command that reads files can be told about its messages. */
export interface MessageOptions {
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: "auto" | "always" | "never";
}

export const MESSAGE_OPTIONS: { readonly [Key in keyof MessageOptions]: OptionRow } = {
  quiet: {
    flags: "-q, --quiet",
    about: "no progress, and no word about single inputs on standard error",
    kind: "flag",
    otherwise: false,
  },
  verbose: {
    flags: "-v, --verbose",
    about: "tell on standard error what is read and with which settings",
    kind: "flag",
    otherwise: false,
  },
  color: {
    flags: "--color <when>",
    about: "colour messages: auto is on a terminal, unless NO_COLOR or FORCE_COLOR say otherwise",
    kind: "choice",
    choices: ["auto", "always", "never"],
    otherwise: "auto",
  },
};

/** Standard output and error of a run. A reader that goes away (`| head`) ends the run quietly. */
export class Output implements Sink {
  readonly #gathered = new OutputBytes();
  #closed = false;
  #failure: Error | undefined;
  #quiet = false;
  #verbose = false;
  #paint: ChalkInstance = painter("auto", process.env, process.stderr.isTTY);

  constructor() {
    process.stdout.on("error", (error: NodeJS.ErrnoException) => {
      this.#closed = true;
      if (error.code !== "EPIPE") this.#failure ??= error;
    });
    // Nobody reads the messages any more: the records still count.
    process.stderr.on("error", () => undefined);
  }

  /** Sets how much is told, and in which colours. */
  configure({ quiet, verbose, color }: MessageOptions): void {
    this.#quiet = quiet;
    this.#verbose = verbose;
    this.#paint = painter(color, process.env, process.stderr.isTTY);
  }

  /** Whether nobody reads any more. */
  get closed(): boolean {
    return this.#closed;
  }

  /** What standard output could not be written for, other than that nobody reads it. */
  get failure(): Error | undefined {
    return this.#failure;
  }

  get paint(): ChalkInstance {
    return this.#paint;
  }

  /** Writes records; resolves when the reader has taken them, or went away. */
  async write(text: string | Uint8Array): Promise<void> {
    if (this.#closed || text.length === 0) return;
    this.#gathered.clear();
    if (typeof text === "string") this.#gathered.add(text);
    const bytes = typeof text === "string" ? this.#gathered.bytes : text;
    // Told when it is written, or never can be.
    await new Promise<void>((resolve) => process.stdout.write(bytes, () => resolve()));
  }

  /** One line for people about the whole run, on standard error. Control characters of names are shown, not obeyed. */
  error(message: string): void {
    process.stderr.write(`${this.#paint.red.bold("gozareh:")} ${visible(message)}\n`);
  }

  /** One line about an input that went wrong, unless all is to be quiet. */
  problem(path: string, message: string): void {
    if (this.#quiet) return;
    const place = visible(path.replaceAll("\n", "\\n"));
    process.stderr.write(`${this.#paint.yellow("gozareh:")} ${this.#paint.bold(place)}: ${visible(message)}\n`);
  }

  /** One line for those who want to know more. */
  detail(message: string): void {
    if (this.#verbose) process.stderr.write(`${this.#paint.dim(`gozareh: ${visible(message)}`)}\n`);
  }

  /** A line for programs, on standard error. */
  note(text: string): void {
    process.stderr.write(`${text}\n`);
  }

  async discard(): Promise<void> {}

  async keep(): Promise<void> {
    await this.end();
  }

  /** Resolves when all that was written has been taken. */
  async end(): Promise<void> {
    if (this.#closed) return;
    await new Promise<void>((resolve) => process.stdout.write("", () => resolve()));
  }
}

/** Colours for a stream: an option goes before the environment, `NO_COLOR` before `FORCE_COLOR`, both before the terminal. */
export function painter(
  choice: MessageOptions["color"],
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): ChalkInstance {
  const forced = env["FORCE_COLOR"];
  const wanted =
    choice === "auto"
      ? !env["NO_COLOR"] &&
        (forced === undefined ? isTerminal && env["TERM"] !== "dumb" : forced !== "0" && forced !== "false")
      : choice === "always";
  const most = Math.max(1, chalkStderr.level) as 1 | 2 | 3;
  return new Chalk({ level: wanted ? most : 0 });
}

/** Control and direction characters as escapes: an input's name must not steer the terminal. Newlines and half-spaces stay. */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}]/gu, (char) => {
    if (char === "\n" || char === "\u200c") return char;
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
