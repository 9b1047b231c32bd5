import { createHash } from "node:crypto";
import type { Source } from "../model/document.js";
import type { InputError } from "../model/errors.js";
import { decode } from "../readers/decode.js";
import { readHtml } from "../readers/html/index.js";
import { declaredCharset, looksLikeHtml } from "../readers/sniff.js";
import { readText } from "../readers/text.js";

/** The sources in the bytes of one file. */
export async function readBytes(
  bytes: Uint8Array,
  origin: { readonly path: string; readonly id: string },
): Promise<{ sources: Source[]; errors: InputError[] }> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { text, encoding, flags } = decode(bytes, declaredCharset(bytes));
  const input = { ...origin, encoding, sha256, flags, text };
  const html = looksLikeHtml(text, origin.path);
  return { sources: [html ? await readHtml(input) : readText(input)], errors: [] };
}
