import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packTables, type Table, unpackTables } from "../../src/text/packed-tables.js";
import { PhraseIndex } from "../../src/text/phrase-index.js";
import { PhraseMatcher } from "../../src/text/phrase-matcher.js";

describe("packed tables", () => {
  const table: fc.Arbitrary<Table> = fc.oneof(
    fc.uint8Array({ maxLength: 9 }),
    fc.uint16Array({ maxLength: 9 }),
    fc.uint32Array({ maxLength: 9 }),
    fc.int32Array({ maxLength: 9 }),
  );

  it("come out as they were, wherever the bytes begin", () => {
    fc.assert(
      fc.property(fc.array(table, { maxLength: 6 }), fc.nat(7), (tables, offset) => {
        const packed = packTables(tables);
        const moved = new Uint8Array(new ArrayBuffer(packed.length + offset), offset);
        moved.set(packed);
        expect(unpackTables(moved)).toEqual(tables);
      }),
    );
  });

  it("of another order of bytes are none", () => {
    const swapped = packTables([Uint16Array.of(1)]);
    swapped.subarray(0, 4).reverse();
    expect(unpackTables(swapped)).toBeUndefined();
  });
});

describe("a prepared index", () => {
  const matchersOf = (prepared: Uint8Array | undefined, phrases: readonly (readonly string[])[]) => {
    const index = new PhraseIndex(prepared);
    const matchers = phrases.map((own) => {
      const matcher = new PhraseMatcher<string>(index);
      for (const phrase of own) matcher.add(phrase, phrase);
      return matcher;
    });
    return { index, matchers };
  };
  const nodesOf = (index: PhraseIndex): number => index.nodeCount;
  const phrases = [["گفت", "گفته است"], ["گفت", "است"], []];

  it("holds what the one that was packed held", () => {
    const { index } = matchersOf(undefined, phrases);
    const again = matchersOf(index.pack(), phrases);
    expect(nodesOf(again.index)).toBe(nodesOf(index));
    expect(again.index.pack()).toEqual(index.pack());
  });

  it("is not taken for other phrases, and not after a phrase more", () => {
    const { index } = matchersOf(undefined, phrases);
    const more = [...phrases.slice(0, 2), ["افزود"]];
    const other = matchersOf(index.pack(), more);
    expect(other.index.pack()).toEqual(matchersOf(undefined, more).index.pack());
    const later = matchersOf(index.pack(), phrases);
    expect(nodesOf(later.index)).toBe(nodesOf(index));
    later.matchers[2]!.add("افزود", "افزود");
    expect(later.index.pack()).toEqual(other.index.pack());
  });
});
