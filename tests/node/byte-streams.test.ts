import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteReader } from "../../src/node/byte-reader.js";
import { jsonValues } from "../../src/node/json-values.js";
import { inPieces } from "./archives.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const pieces = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });

describe("lines", () => {
  it("are the same however the bytes come", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("a", "خبر", "\n", "\r\n", "😀", "bcd"), { maxLength: 20 }),
        pieces,
        async (parts, lengths) => {
          const whole = parts.join("");
          const expected = whole.split(/\r?\n/u);
          if (expected.at(-1) === "") expected.pop();
          const reader = new ByteReader(inPieces(utf8(whole), lengths));
          const seen: string[] = [];
          for (let line = await reader.line(1000); line; line = await reader.line(1000))
            seen.push("bytes" in line ? text(line.bytes) : "too long");
          expect(seen).toEqual(expected);
        },
      ),
      { seed: 6 },
    );
  });

  it("beyond the limit are passed over whole", async () => {
    const reader = new ByteReader(inPieces(utf8(`${"x".repeat(11)}\nabc\n${"y".repeat(50)}`), [3]));
    expect(await reader.line(10)).toEqual({ tooLong: true });
    expect(await reader.line(10)).toEqual({ bytes: utf8("abc") });
    expect(await reader.line(10)).toEqual({ tooLong: true });
    expect(await reader.line(10)).toBeUndefined();
  });
});

describe("blocks", () => {
  it("are as long as asked for, shorter at the end only", async () => {
    const reader = new ByteReader(inPieces(utf8("abcdefghij"), [3]));
    expect(text(await reader.block(4))).toBe("abcd");
    expect(await reader.skip(2)).toBe(true);
    expect(text(await reader.block(9))).toBe("ghij");
    expect(await reader.skip(1)).toBe(false);
  });
});

describe("JSON values", () => {
  it("come out as they were put in, however the bytes come", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
        fc.constantFrom(undefined, 2, "\t"),
        fc.boolean(),
        pieces,
        async (rows, space, array, lengths) => {
          if (rows.length === 0) return;
          const written = array
            ? JSON.stringify(rows, null, space)
            : rows.map((one) => JSON.stringify(one, null, space)).join("\n");
          const seen: unknown[] = [];
          for await (const value of jsonValues(inPieces(utf8(written), lengths), 1e6))
            seen.push("bytes" in value ? JSON.parse(text(value.bytes)) : "too long");
          expect(seen).toEqual(JSON.parse(JSON.stringify(rows)));
        },
      ),
      { seed: 6 },
    );
  });

  it("beyond the limit are passed over whole", async () => {
    const seen: string[] = [];
    for await (const value of jsonValues(inPieces(utf8(`[{"a":"${"x".repeat(40)}"}, {"b":1}]`), [7]), 20))
      seen.push("bytes" in value ? text(value.bytes) : "too long");
    expect(seen).toEqual(["too long", '{"b":1}']);
  });
});
