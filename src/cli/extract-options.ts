import type { GozarehRecord } from "../model/record.js";
import { FORMATS, type Format } from "../writers/format.js";
import { INPUT_OPTIONS, type InputOptions } from "./input-options.js";
import type { OptionRow, Shard } from "./option-table.js";
import { MESSAGE_OPTIONS, type MessageOptions } from "./output.js";

export const RECORD_TYPES = ["article", "statement", "claim"] as const satisfies readonly GozarehRecord["type"][];

/** What `gozareh extract` can be told. */
export interface ExtractOptions extends InputOptions, MessageOptions {
  readonly only?: GozarehRecord["type"][];
  readonly offsets: "codepoint" | "utf16";
  readonly format: Format;
  readonly bom: boolean;
  readonly nest: boolean;
  readonly strict: boolean;
  readonly output?: string;
  readonly outputDir?: string;
  readonly shard?: Shard;
  readonly resume?: string;
  readonly unordered: boolean;
  readonly errors?: string;
  readonly failFast: boolean;
  readonly maxErrors?: number;
  readonly progress?: boolean;
  readonly summary: boolean;
}

/** The one table of its options. A missing or surplus row does not compile. */
const TABLE: { readonly [Key in keyof Required<ExtractOptions>]: OptionRow } = {
  only: {
    flags: "--only <types>",
    about: `record types to print, of ${RECORD_TYPES.join(",")}`,
    kind: "choices",
    choices: RECORD_TYPES,
  },
  offsets: {
    flags: "--offsets <unit>",
    about: "what spans count: Unicode code points, or UTF-16 units for JavaScript",
    kind: "choice",
    choices: ["codepoint", "utf16"],
    otherwise: "codepoint",
  },
  format: {
    flags: "--format <format>",
    about: "csv and tsv are tables of one record type: name it with --only",
    kind: "choice",
    choices: FORMATS,
    otherwise: "jsonl",
  },
  bom: {
    flags: "--bom",
    about: "begin CSV with a byte order mark, as Excel likes it",
    kind: "flag",
    otherwise: false,
  },
  nest: {
    flags: "--nest",
    about: "print one object an article, with its statements and claims inside",
    kind: "flag",
    otherwise: false,
  },
  ...INPUT_OPTIONS,
  strict: { flags: "--strict", about: "with --from jsonl: exit 2 when a row was bad", kind: "flag", otherwise: false },
  output: {
    flags: "-o, --output <file>",
    about: "write the records to a file, which appears when all is done",
    kind: "text",
  },
  outputDir: {
    flags: "--output-dir <folder>",
    about: "write shards there, each with a manifest when it is complete; gozareh merge joins them",
    kind: "text",
  },
  shard: {
    flags: "--shard <i/n>",
    about: "do only the i-th of n parts of the inputs (from 0), by a hash of their ids",
    kind: "shard",
  },
  resume: {
    flags: "--resume <journal>",
    about: "keep a journal of what is written to a file; after a kill the same command goes on from there",
    kind: "text",
  },
  unordered: {
    flags: "--unordered",
    about: "print results as they come, not in the order of the inputs",
    kind: "flag",
    otherwise: false,
  },
  errors: {
    flags: "--errors <file>",
    about: "write each error there too, as a JSON object a line: id, path, code, message",
    kind: "text",
  },
  failFast: { flags: "--fail-fast", about: "stop at the first error", kind: "flag", otherwise: false },
  maxErrors: { flags: "--max-errors <number>", about: "stop after so many errors", kind: "count" },
  progress: {
    flags: "--progress",
    about: "show how far it is on standard error (the default on a terminal)",
    kind: "flag",
    negated: "do not",
  },
  summary: {
    flags: "--summary",
    about: "print counts and seconds as JSON on standard error at the end",
    kind: "flag",
    otherwise: false,
  },
  ...MESSAGE_OPTIONS,
};

export const EXTRACT_OPTIONS: readonly OptionRow[] = Object.values(TABLE);
