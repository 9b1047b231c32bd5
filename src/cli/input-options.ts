import { availableParallelism } from "node:os";
import { ROW_FIELDS, type RowFields } from "../readers/row-fields.js";
import type { OptionRow } from "./option-table.js";

/** What the commands that read articles can be told about what they read. */
export interface InputOptions {
  readonly from: "files" | "jsonl";
  readonly hidden: boolean;
  readonly include?: string[];
  readonly exclude?: string[];
  readonly filesFrom?: string;
  readonly null: boolean;
  readonly field?: RowFields;
  readonly maxSize: number;
  readonly jobs: number;
  readonly timeout: number;
}

export const INPUT_OPTIONS: { readonly [Key in keyof Required<InputOptions>]: OptionRow } = {
  from: {
    flags: "--from <what>",
    about: "what the paths hold: files of one article each, or JSON Lines, an article a row, answered row by row",
    kind: "choice",
    choices: ["files", "jsonl"],
    otherwise: "files",
  },
  hidden: {
    flags: "--hidden",
    about: "read files and folders whose names begin with a dot",
    kind: "flag",
    otherwise: false,
  },
  include: {
    flags: "--include <glob>",
    about: "of the files below a folder only those; may be given again",
    kind: "texts",
  },
  exclude: {
    flags: "--exclude <glob>",
    about: "of the files below a folder not those; may be given again",
    kind: "texts",
  },
  filesFrom: {
    flags: "--files-from <file>",
    about: "read the paths from a file, one a line; - is standard input",
    kind: "text",
  },
  null: {
    flags: "-0, --null",
    about: "the paths of --files-from are parted by NUL characters",
    kind: "flag",
    otherwise: false,
  },
  field: {
    flags: "--field <field=key>",
    about: `the key of a JSON row that holds a field, of ${ROW_FIELDS.join(",")}; may be given again`,
    kind: "pairs",
    choices: ROW_FIELDS,
  },
  maxSize: {
    flags: "--max-size <bytes>",
    about: "most bytes of one document, row, record or entry; 500K, 20M, 1G",
    kind: "size",
    otherwise: 20e6,
    otherwiseSaid: "20M",
  },
  jobs: {
    flags: "-j, --jobs <number>",
    about: "worker threads; the output is the same whatever the number",
    kind: "count",
    otherwise: availableParallelism(),
    otherwiseSaid: "the cores",
  },
  timeout: {
    flags: "--timeout <seconds>",
    about: "time one file may take in a worker",
    kind: "count",
    otherwise: 30,
  },
};

/** What is wrong with the paths and the options about them, right as they are one by one. */
export function inputContradiction(
  paths: readonly string[],
  { from, jobs, filesFrom }: InputOptions,
  isGiven: (name: keyof InputOptions) => boolean,
): string | undefined {
  if (paths.length === 0 && filesFrom === undefined) {
    return "name a file or folder to read, or - for standard input";
  }
  if (from === "jsonl" && jobs > 1 && isGiven("jobs")) {
    return "--from jsonl answers row by row in one thread: leave --jobs out, and run more of them on parts of the rows";
  }
  if (filesFrom === "-" && paths.includes("-")) return "standard input cannot be both the list of paths and an input";
  return undefined;
}
