import type { Source } from "../model/document.js";
import { Alignment } from "../text/alignment.js";

/** A source of plain text: what is read is what is worked on. */
export function readText(
  input: Pick<Source, "id" | "path" | "encoding" | "sha256" | "flags"> & { text: string },
): Source {
  const { id, path, encoding, sha256, flags, text } = input;
  return {
    id,
    path,
    format: "text",
    encoding,
    sha256,
    raw: text,
    plain: text,
    alignment: Alignment.identity,
    markup: {},
    flags,
  };
}
