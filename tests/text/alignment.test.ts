import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Alignment, AlignmentBuilder } from "../../src/text/alignment.js";

const RUNS = { numRuns: 400, seed: 20231 };

/** A stretch of a rewriting: characters kept, or `from` of them that became `to` others. */
type Piece = { readonly kept: number } | { readonly from: number; readonly to: number };

const pieces = (maxLength = 10): fc.Arbitrary<Piece[]> =>
  fc.array(
    fc.oneof(
      fc.record({ kept: fc.integer({ min: 1, max: 5 }) }),
      fc.record({ from: fc.integer({ min: 0, max: 3 }), to: fc.integer({ min: 0, max: 3 }) }),
    ),
    { maxLength },
  );

interface Rewriting {
  readonly alignment: Alignment;
  readonly rawLength: number;
  /** For each character of the text the raw stretch that it came from. */
  readonly origins: readonly { readonly start: number; readonly end: number; readonly kept: boolean }[];
}

/** Builds an alignment as a stage does, and beside it the plain list of where each character came from. */
function rewrite(list: readonly Piece[]): Rewriting {
  const builder = new AlignmentBuilder();
  const origins: { start: number; end: number; kept: boolean }[] = [];
  let raw = 0;
  /** First character of the run of edits that adjoin each other: they are one edit. */
  let edit: { raw: number; text: number } | undefined;
  for (const piece of list) {
    if ("kept" in piece) {
      edit = undefined;
      for (let i = 0; i < piece.kept; i += 1) {
        origins.push({ start: raw, end: raw + 1, kept: true });
        raw += 1;
      }
      continue;
    }
    edit ??= { raw, text: origins.length };
    builder.add(raw, raw + piece.from, origins.length, origins.length + piece.to);
    raw += piece.from;
    for (let i = 0; i < piece.to; i += 1) origins.push({ start: raw, end: raw, kept: false });
    for (let i = edit.text; i < origins.length; i += 1) origins[i] = { start: edit.raw, end: raw, kept: false };
  }
  return { alignment: builder.build(), rawLength: raw, origins };
}

/** A rewriting of exactly `length` characters, cut or filled up from the pieces. */
function rewriteOf(length: number, list: readonly Piece[]): Rewriting {
  const fitted: Piece[] = [];
  let left = length;
  for (const piece of list) {
    const needs = "kept" in piece ? piece.kept : piece.from;
    if (needs > left) continue;
    fitted.push(piece);
    left -= needs;
  }
  return rewrite(left > 0 ? [...fitted, { kept: left }] : fitted);
}

function* spansOf(length: number): Generator<{ start: number; end: number }> {
  for (let start = 0; start < length; start += 1)
    for (let end = start + 1; end <= length; end += 1) yield { start, end };
}

const hull = (parts: readonly { start: number; end: number }[]) => ({
  start: parts[0]!.start,
  end: parts[parts.length - 1]!.end,
});

describe("an alignment", () => {
  it("gives for a span of the text the raw stretches that its characters came from, and nothing more", () => {
    fc.assert(
      fc.property(pieces(), (list) => {
        const { alignment, origins } = rewrite(list);
        for (const span of spansOf(origins.length))
          expect(alignment.toRaw(span)).toEqual(hull(origins.slice(span.start, span.end)));
      }),
      RUNS,
    );
  });

  it("is the same read from the other side", () => {
    fc.assert(
      fc.property(pieces(), (list) => {
        const turned = rewrite(
          list.map((piece) => ("kept" in piece ? piece : { from: piece.to, to: piece.from })),
        ).alignment;
        const { alignment, rawLength } = rewrite(list);
        for (const span of spansOf(rawLength)) expect(alignment.toText(span)).toEqual(turned.toRaw(span));
      }),
      RUNS,
    );
  });

  it("never runs backwards", () => {
    fc.assert(
      fc.property(pieces(), (list) => {
        const { alignment, origins, rawLength } = rewrite(list);
        for (const side of ["start", "end"] as const) {
          let last = 0;
          for (let offset = 0; offset <= origins.length; offset += 1) {
            const raw = alignment.rawOffset(offset, side);
            expect(raw).toBeGreaterThanOrEqual(last);
            expect(raw).toBeLessThanOrEqual(rawLength);
            last = raw;
          }
        }
        for (let offset = 0; offset <= origins.length; offset += 1) {
          expect(alignment.toRaw({ start: offset, end: offset })).toEqual({
            start: alignment.rawOffset(offset, "start"),
            end: alignment.rawOffset(offset, "start"),
          });
        }
      }),
      RUNS,
    );
  });

  it("keeps an empty span empty, also inside a stretch that was rewritten", () => {
    fc.assert(
      fc.property(pieces(), (list) => {
        const { alignment, origins, rawLength } = rewrite(list);
        for (let at = 0; at <= origins.length; at += 1) {
          const { start, end } = alignment.toRaw({ start: at, end: at });
          expect(end).toBe(start);
        }
        for (let at = 0; at <= rawLength; at += 1) {
          const { start, end } = alignment.toText({ start: at, end: at });
          expect(end).toBe(start);
        }
      }),
      RUNS,
    );
  });

  it("loses no character on the way there and back", () => {
    fc.assert(
      fc.property(pieces(), (list) => {
        const { alignment, origins, rawLength } = rewrite(list);
        for (const span of spansOf(origins.length)) {
          const back = alignment.toText(alignment.toRaw(span));
          // What was inserted came from nothing and cannot be come back to.
          const kept = origins.flatMap((origin, i) =>
            i >= span.start && i < span.end && origin.start < origin.end ? [i] : [],
          );
          expect(kept.filter((i) => i < back.start || i >= back.end)).toEqual([]);
        }
        for (const span of spansOf(rawLength)) {
          const text = alignment.toText(span);
          if (text.end === text.start) continue;
          const back = alignment.toRaw(text);
          const kept = origins.slice(text.start, text.end).filter((origin) => origin.kept);
          for (const origin of kept) {
            expect(back.start).toBeLessThanOrEqual(origin.start);
            expect(back.end).toBeGreaterThanOrEqual(origin.end);
          }
        }
      }),
      RUNS,
    );
  });

  it("keeps its edits sorted and disjoint, adjoining ones joined", () => {
    fc.assert(
      fc.property(pieces(), (list) => {
        const { alignment } = rewrite(list);
        let raw = -1;
        let text = -1;
        for (let i = 0; i < alignment.editCount; i += 1) {
          const [rawStart, rawEnd, textStart, textEnd] = alignment.edit(i);
          expect(rawStart > raw || textStart > text).toBe(true);
          expect(rawStart).toBeGreaterThanOrEqual(raw);
          expect(textStart).toBeGreaterThanOrEqual(text);
          expect(rawEnd).toBeGreaterThanOrEqual(rawStart);
          expect(textEnd).toBeGreaterThanOrEqual(textStart);
          raw = rawEnd;
          text = textEnd;
        }
      }),
      RUNS,
    );
  });
});

describe("two alignments in a row", () => {
  const two = fc.tuple(pieces(), pieces()).map(([first, second]) => {
    const earlier = rewrite(first);
    return { earlier, later: rewriteOf(earlier.origins.length, second) };
  });

  it("trace a character that both kept to its very place", () => {
    fc.assert(
      fc.property(two, ({ earlier, later }) => {
        const both = later.alignment.after(earlier.alignment);
        later.origins.forEach((origin, i) => {
          const first = origin.kept ? earlier.origins[origin.start]! : undefined;
          if (first?.kept) expect(both.toRaw({ start: i, end: i + 1 })).toEqual({ start: first.start, end: first.end });
        });
      }),
      RUNS,
    );
  });

  it("cover what one after the other gives", () => {
    fc.assert(
      fc.property(two, ({ earlier, later }) => {
        const both = later.alignment.after(earlier.alignment);
        for (const span of spansOf(later.origins.length)) {
          const middle = later.alignment.toRaw(span);
          if (middle.end === middle.start) continue;
          const stepwise = earlier.alignment.toRaw(middle);
          const direct = both.toRaw(span);
          expect(direct.start).toBeLessThanOrEqual(stepwise.start);
          expect(direct.end).toBeGreaterThanOrEqual(stepwise.end);
          expect(direct.start).toBeGreaterThanOrEqual(0);
          expect(direct.end).toBeLessThanOrEqual(earlier.rawLength);
        }
      }),
      RUNS,
    );
  });

  it("change a length by what both change it", () => {
    fc.assert(
      fc.property(two, ({ earlier, later }) => {
        const both = later.alignment.after(earlier.alignment);
        expect(both.rawOffset(later.origins.length, "end")).toBeLessThanOrEqual(earlier.rawLength);
        let difference = 0;
        for (let i = 0; i < both.editCount; i += 1) {
          const [rawStart, rawEnd, textStart, textEnd] = both.edit(i);
          difference += textEnd - textStart - (rawEnd - rawStart);
        }
        expect(difference).toBe(later.origins.length - earlier.rawLength);
      }),
      RUNS,
    );
  });

  it("are one of them where the other changes nothing", () => {
    const { alignment } = rewrite([{ kept: 2 }, { from: 1, to: 2 }, { kept: 1 }]);
    expect(alignment.after(Alignment.identity)).toBe(alignment);
    expect(Alignment.identity.after(alignment)).toBe(alignment);
    expect(new AlignmentBuilder().build()).toBe(Alignment.identity);
  });
});
