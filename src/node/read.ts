import { createHash } from "node:crypto";
import type { Source } from "../model/document.js";
import { InputError } from "../model/errors.js";
import { readText } from "../readers/text.js";

/** The sources in the bytes of one file. */
export async function readBytes(
  bytes: Uint8Array,
  origin: { readonly path: string; readonly id: string },
): Promise<{ sources: Source[]; errors: InputError[] }> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError("undecodable", "not UTF-8 text", { cause });
  }
  return { sources: [readText({ ...origin, encoding: "utf-8", sha256, flags: [], text })], errors: [] };
}
