import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { InputError } from "../model/errors.js";
import { createExtractor, type Extraction } from "../pipeline/extractor.js";
import { fileError, type InputProblem, type ListOptions, listFiles } from "./files.js";
import { readBytes } from "./read.js";

/** One article with all its layers, or what was wrong with an input. */
export type ArticleResult = { readonly path: string; readonly extraction: Extraction } | InputProblem;

/** Extracts the articles below `paths` one by one, in sorted order; `-` is `stdin`. A bad input changes nothing else. */
export async function* readArticles(
  paths: readonly string[],
  options: ListOptions & { readonly stdin: NodeJS.ReadableStream },
): AsyncGenerator<ArticleResult> {
  const extractor = createExtractor();
  for (const named of paths) {
    for await (const input of named === "-" ? [{ path: "-", id: "-" }] : listFiles([named], options)) {
      if ("error" in input) {
        yield input;
        continue;
      }
      try {
        const bytes = input.path === "-" ? new Uint8Array(await buffer(options.stdin)) : await readFile(input.path);
        const { sources, errors } = await readBytes(bytes, input);
        for (const error of errors) yield { path: input.path, error };
        for (const source of sources) yield { path: input.path, extraction: extractor.extract(source) };
      } catch (cause) {
        yield { path: input.path, error: cause instanceof InputError ? cause : fileError(cause) };
      }
    }
  }
}
