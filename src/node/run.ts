import { readFile } from "node:fs/promises";
import type { Source } from "../model/document.js";
import { InputError } from "../model/errors.js";
import type { GozarehRecord } from "../model/record.js";
import { createExtractor, type Extractor } from "../pipeline/extractor.js";
import { type OffsetUnit, toRecords } from "../writers/records.js";
import { fileError, type InputFile, type InputProblem, type ListOptions, listFiles } from "./files.js";
import { readBytes } from "./read.js";

export interface RunOptions extends ListOptions {
  /** Record types to write; all by default. */
  readonly only?: readonly GozarehRecord["type"][];
  /** What offsets count; Unicode code points by default. */
  readonly offsets?: OffsetUnit;
  /** Bytes of standard input, for the path `-`. */
  readonly stdin?: () => Promise<Uint8Array>;
  readonly extractor?: Extractor;
}

/** The lines of one input, ready to write, or what was wrong with (part of) it. */
export type Result =
  | { readonly kind: "lines"; readonly path: string; readonly id: string; readonly lines: string }
  | { readonly kind: "problem"; readonly path: string; readonly error: InputError };

/**
 * Extracts the records of every article below `paths`, in sorted order, one result an input. A bad input is one problem
 * and changes nothing else; an article's own lines end with a newline each. Never throws for an input.
 */
export async function* extractFiles(paths: readonly string[], options: RunOptions = {}): AsyncGenerator<Result> {
  const extractor = options.extractor ?? createExtractor();
  const write = recordWriter(options);
  for (const path of paths) {
    const inputs = path === "-" ? [{ path: "-", id: "-" }] : listFiles([path], options);
    for await (const input of inputs) {
      if (isProblem(input)) yield { kind: "problem", ...input };
      else yield* extractFile(input, extractor, write, options);
    }
  }
}

async function* extractFile(
  input: InputFile,
  extractor: Extractor,
  write: (source: Source, extractor: Extractor) => string,
  options: RunOptions,
): AsyncGenerator<Result> {
  const { path, id } = input;
  try {
    const bytes = path === "-" ? await (options.stdin ?? noStdin)() : await readFile(path);
    const { sources, errors } = await readBytes(bytes, { path, id });
    for (const error of errors) yield { kind: "problem", path, error };
    for (const source of sources) yield { kind: "lines", path, id: source.id, lines: write(source, extractor) };
  } catch (cause) {
    yield { kind: "problem", path, error: cause instanceof InputError ? cause : unexpected(cause) };
  }
}

function recordWriter(options: RunOptions): (source: Source, extractor: Extractor) => string {
  const only = options.only && new Set<string>(options.only);
  return (source, extractor) => {
    let lines = "";
    for (const record of toRecords(extractor.extract(source), options.offsets)) {
      if (!only || only.has(record.type)) lines += `${JSON.stringify(record)}\n`;
    }
    return lines;
  };
}

const isProblem = (input: InputFile | InputProblem): input is InputProblem => "error" in input;

const noStdin = async (): Promise<Uint8Array> => {
  throw new InputError("unreadable", "no standard input was given");
};

function unexpected(cause: unknown): InputError {
  if (cause instanceof Error && "syscall" in cause) return fileError(cause);
  return new InputError("internal", `extraction failed: ${cause instanceof Error ? cause.message : String(cause)}`, {
    cause,
  });
}
