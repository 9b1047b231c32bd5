import { createReadStream } from "node:fs";

/**
 * The paths in a list, one by one: parted by newlines, or by NUL characters where names may hold newlines. Empty ones are
 * passed over. `file` is a path, or a stream (standard input).
 */
export async function* readPathList(
  file: string | NodeJS.ReadableStream,
  separator: "\n" | "\0",
): AsyncGenerator<string> {
  const stream = typeof file === "string" ? createReadStream(file) : file;
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    const parts = (
      rest + (typeof chunk === "string" ? chunk : decoder.decode(chunk as Uint8Array, { stream: true }))
    ).split(separator);
    rest = parts.pop()!;
    for (const part of parts) if (part !== "") yield trimmed(part, separator);
  }
  rest += decoder.decode();
  if (rest !== "") yield trimmed(rest, separator);
}

/** Lists made on other systems end their lines with a carriage return too. */
const trimmed = (path: string, separator: string): string =>
  separator === "\n" && path.endsWith("\r") ? path.slice(0, -1) : path;
