import { createExtractor, type Extraction } from "../pipeline/extractor.js";
import { type InputProblem, type ListOptions, listFiles } from "./files.js";
import { readSources } from "./read.js";
import { asInputError } from "./result.js";

/** One article with all its layers, or what was wrong with an input. */
export type ArticleResult = { readonly path: string; readonly extraction: Extraction } | InputProblem;

/** Extracts the articles below `paths` one by one, in sorted order; `-` is `stdin`. A bad input changes nothing else. */
export async function* readArticles(
  paths: readonly string[],
  options: ListOptions & { readonly stdin: NodeJS.ReadableStream },
): AsyncGenerator<ArticleResult> {
  const extractor = createExtractor();
  const stdin = (): AsyncIterable<Uint8Array> => options.stdin as AsyncIterable<unknown> as AsyncIterable<Uint8Array>;
  for (const named of paths) {
    for await (const input of named === "-" ? [{ path: "-", id: "-" }] : listFiles([named], options)) {
      if ("error" in input) {
        yield input;
        continue;
      }
      try {
        for await (const source of readSources(input, {}, undefined, input.path === "-" ? stdin : undefined)) {
          if ("error" in source) yield { path: input.path, error: source.error };
          else yield { path: input.path, extraction: extractor.extract(source) };
        }
      } catch (cause) {
        yield { path: input.path, error: asInputError(cause) };
      }
    }
  }
}
