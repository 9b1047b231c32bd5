import { describe, expect, it } from "vitest";
import { LARGEST_KEPT, OutputBytes } from "../../src/node/output-bytes.js";

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe("gathered output", () => {
  it("is the pieces in UTF-8, one behind the other, whatever the room at first", () => {
    const pieces = ["خبر\n", new TextEncoder().encode("ascii\n"), "", "گزاره😀", "x".repeat(50)];
    for (const room of [0, 1, 7, 1000]) {
      const gathered = new OutputBytes(new ArrayBuffer(room));
      const lengths = pieces.map((piece) => gathered.add(piece));
      expect(lengths).toEqual([7, 6, 0, 14, 50]);
      expect(gathered.length).toBe(77);
      expect(text(gathered.bytes)).toBe(`خبر\nascii\nگزاره😀${"x".repeat(50)}`);
    }
  });

  it("copies what is added and begins anew when it is cleared", () => {
    const gathered = new OutputBytes();
    const piece = new TextEncoder().encode("abc");
    gathered.add(piece);
    piece.fill(0);
    expect(text(gathered.bytes)).toBe("abc");
    gathered.clear();
    expect(gathered.length).toBe(0);
    gathered.add("d");
    expect(text(gathered.bytes)).toBe("d");
  });

  it("does not keep the memory of one large piece", () => {
    const gathered = new OutputBytes(new ArrayBuffer(8));
    gathered.add("x".repeat(LARGEST_KEPT + 1));
    expect(gathered.bytes.buffer.byteLength).toBeGreaterThan(LARGEST_KEPT);
    gathered.clear();
    expect(gathered.bytes.buffer.byteLength).toBeLessThan(LARGEST_KEPT);
  });

  it("writes half a surrogate pair as U+FFFD", () => {
    const gathered = new OutputBytes();
    gathered.add("a\ud83d");
    expect(text(gathered.bytes)).toBe("a\ufffd");
  });
});
