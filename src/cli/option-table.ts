import { type Command, InvalidArgumentError, Option } from "commander";

/** What values an option takes, on the command line and in a config file. */
export type OptionKind =
  /** Given or not; `true` or `false` in a config file. */
  | "flag"
  | "text"
  /** May be given again; a list in a config file. */
  | "texts"
  /** A whole number above 0. */
  | "count"
  | "choice"
  /** Some of the choices, parted by commas; or a list in a config file. */
  | "choices"
  /** `choice=text`; may be given again; an object in a config file. */
  | "pairs"
  /** Bytes, with K, M or G for thousands of them; a number or such a text in a config file. */
  | "size"
  /** `i/n` with 0 ≤ i < n. */
  | "shard";

/** One option: the row that its command-line flags, its help, its config key and its completion are made from. */
export interface OptionRow {
  /** As commander reads them: `-o, --output <file>`. The long name without its dashes is the config key. */
  readonly flags: string;
  readonly about: string;
  readonly kind: OptionKind;
  readonly choices?: readonly string[];
  readonly otherwise?: unknown;
  /** What help says of the default in place of its value. */
  readonly otherwiseSaid?: string;
  /** A `--no-…` option beside it, with this help. */
  readonly negated?: string;
}

/** One part of the inputs: those whose id's hash leaves `index` when divided by `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Adds an option for each row to a command. */
export function addOptions(command: Command, rows: readonly OptionRow[]): void {
  for (const row of rows) {
    const option = new Option(row.flags, row.about);
    if (row.kind === "choice") option.choices([...row.choices!]);
    else if (row.kind !== "flag") option.argParser((text, before) => onCommandLine(row, text, before));
    if (row.otherwise !== undefined) option.default(row.otherwise, row.otherwiseSaid);
    command.addOption(option);
    if (row.negated !== undefined) command.addOption(new Option(`--no-${longName(row)}`, row.negated));
  }
}

/** `max-errors` of `--max-errors <number>`. */
export const longName = (row: OptionRow): string => /--([a-z-]+)/.exec(row.flags)![1]!;

/** The key under which commander keeps its value: `maxErrors`. */
export const attributeName = (row: OptionRow): string => new Option(row.flags).attributeName();

function onCommandLine(row: OptionRow, text: string, before: unknown): unknown {
  try {
    if (row.kind === "texts") return [...((before as string[] | undefined) ?? []), text];
    if (row.kind === "count") return readValue(row, /^[0-9]{1,10}$/.test(text) ? Number(text) : text);
    if (row.kind === "choices") return readValue(row, text.split(","));
    if (row.kind === "pairs") return { ...(before as object | undefined), ...readPair(row, text) };
    return readValue(row, text);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

/**
 * The value of an option as the run wants it, from what stands in a config file.
 * @throws {Error} that says what is wanted
 */
export function readValue(row: OptionRow, value: unknown): unknown {
  switch (row.kind) {
    case "flag":
      return demand(typeof value === "boolean", value, "true or false is needed.");
    case "text":
      return demand(typeof value === "string" && value !== "", value, "A text is needed.");
    case "texts":
      return demand(Array.isArray(value) && value.every(isText), value, "A list of texts is needed.");
    case "count":
      return demand(isCount(value), value, "A whole number above 0 is needed.");
    case "choice":
      return demand(row.choices!.includes(value as string), value, `One of ${row.choices!.join(", ")} is needed.`);
    case "choices":
      return readChoices(row.choices!, value);
    case "pairs":
      return readPairs(row, value);
    case "size":
      return readSize(value);
    case "shard":
      return readShard(value);
  }
}

function demand<Value>(holds: boolean, value: Value, message: string): Value {
  if (!holds) throw new Error(message);
  return value;
}

const isText = (value: unknown): boolean => typeof value === "string";
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0 && Number(value) < 1e9;

function readChoices(choices: readonly string[], value: unknown): string[] {
  demand(Array.isArray(value) && value.every(isText), value, `A list of ${choices.join(", ")} is needed.`);
  const given = (value as string[]).map((choice) => choice.trim());
  const wrong = given.find((choice) => !choices.includes(choice));
  if (wrong !== undefined) throw new Error(`«${wrong}» is none of ${choices.join(", ")}.`);
  return given;
}

function readPair(row: OptionRow, text: string): Record<string, string> {
  const equals = text.indexOf("=");
  return readPairs(row, { [text.slice(0, equals)]: text.slice(equals + 1) });
}

function readPairs({ choices }: OptionRow, value: unknown): Record<string, string> {
  const pairs = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const good = pairs.every(([field, key]) => choices!.includes(field) && typeof key === "string" && key !== "");
  if (pairs.length === 0 || !good) throw new Error(`FIELD=KEY is needed, with a field of ${choices!.join(", ")}.`);
  return Object.fromEntries(pairs);
}

function readSize(value: unknown): number {
  if (isCount(value)) return Number(value);
  const size = typeof value === "string" && /^([1-9][0-9]{0,11})([KMG]?)$/iu.exec(value);
  if (!size) throw new Error("A number of bytes is needed: 500K, 20M, 1G.");
  return Number(size[1]) * 1000 ** ["", "K", "M", "G"].indexOf(size[2]!.toUpperCase());
}

function readShard(value: unknown): Shard {
  const [, index, count] = (typeof value === "string" && /^([0-9]{1,6})\/([0-9]{1,6})$/.exec(value)) || [];
  const shard = { index: Number(index), count: Number(count) };
  if (!(shard.index < shard.count)) throw new Error("i/n is needed, with i from 0 to n - 1.");
  return shard;
}
