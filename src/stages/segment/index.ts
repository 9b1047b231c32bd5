import type { Document } from "../../model/document.js";
import type { Layers } from "../../model/layers.js";
import { findBlocks } from "./blocks.js";
import { findSentences } from "./sentences.js";
import { tokenize } from "./tokens.js";

/** Adds tokens, blocks (non-blank lines) and sentences. Linear in the text. */
export function segment(doc: Document): Pick<Layers, "tokens" | "blocks" | "sentences"> {
  const tokens = tokenize(doc.text);
  const blocks = findBlocks(doc.text, tokens);
  return { tokens, blocks, sentences: findSentences(blocks, tokens) };
}
