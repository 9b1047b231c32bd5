import { defaultLexicon } from "../../src/lexicon/index.js";
import type { Document } from "../../src/model/document.js";
import { compileAttributionResources } from "../../src/stages/attribution/index.js";
import { PhraseReader } from "../../src/stages/attribution/phrase-reader.js";
import { segment } from "../../src/stages/segment/index.js";
import { Alignment } from "../../src/text/alignment.js";
import { sourceOf } from "../lexicon/check-entries.js";

export const resources = compileAttributionResources(defaultLexicon);

/** A reader of a text that is taken as it stands, and where the tokens of each of its lines begin; the last number is their end. */
export function readerOf(text: string): { reader: PhraseReader; lines: number[] } {
  const source = sourceOf(text);
  const doc: Document = { source, text, alignment: Alignment.identity, layers: {} };
  const { tokens } = segment(doc);
  const lines = [0];
  for (let i = 1; i < tokens.count; i += 1)
    if (text.slice(tokens.end[i - 1]!, tokens.start[i]!).includes("\n")) lines.push(i);
  return { reader: new PhraseReader(tokens, resources), lines: [...lines, tokens.count] };
}
