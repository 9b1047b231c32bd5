import { InputError } from "../model/errors.js";
import { joined } from "./byte-reader.js";

/** One JSON value's bytes, or that it is longer than allowed. */
export type ValueBytes = { readonly bytes: Uint8Array } | { readonly tooLong: true };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const COMMA = 0x2c;

/**
 * The objects of a JSON file one by one: its elements if it is an array, else its objects one after the other. Brackets are
 * counted, nothing is parsed: a value comes out as it stands, and memory holds one of them.
 * @throws {InputError} `bad_row` where something else than objects begins, or the end comes inside one
 */
export async function* jsonValues(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ValueBytes> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let inArray = false;
  let begun = false;
  for await (const whole of chunks) {
    const chunk = begun ? whole : withoutMark(whole);
    let from = 0;
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i]!;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
        continue;
      }
      if (depth > 0) {
        if (byte === QUOTE) inString = true;
        else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth += 1;
        else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) depth -= 1;
        if (depth > 0) continue;
        length += i + 1 - from;
        if (length > limit) yield { tooLong: true };
        else yield { bytes: joined([...parts, chunk.subarray(from, i + 1)], length) };
        parts = [];
        length = 0;
        continue;
      }
      if (byte <= 0x20 || (inArray && byte === COMMA)) continue;
      if (byte === OPEN_ARRAY && !begun) inArray = true;
      else if (byte === CLOSE_ARRAY && inArray) inArray = false;
      else if (byte === OPEN_OBJECT) {
        depth = 1;
        from = i;
      } else throw new InputError("bad_row", "not a JSON object or an array of objects");
      begun = true;
    }
    if (depth === 0) continue;
    length += chunk.length - from;
    if (length <= limit) parts.push(chunk.subarray(from));
    else parts = [];
  }
  if (depth > 0) throw new InputError("bad_row", "the file ends inside a JSON object");
  if (inArray) throw new InputError("bad_row", "the file ends inside a JSON array");
  if (!begun) throw new InputError("bad_row", "no JSON value in the file");
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
