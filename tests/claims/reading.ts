import { expect } from "vitest";
import type { Claim } from "../../src/model/layers.js";
import { createExtractor } from "../../src/pipeline/extractor.js";
import { sourceOf, unmark } from "../lexicon/check-entries.js";

const extractor = createExtractor();

/** What a text says of its numbers, and the marked spans (UTF-16 into the unmarked text). */
export function read(marked: string): {
  claims: readonly Claim[];
  at: (span: readonly [number, number]) => Claim | undefined;
  spans: [number, number][];
} {
  const { text, spans } = unmark(marked);
  const extraction = extractor.extract(sourceOf(text));
  const { claims } = extraction.layers;
  const at = ([start, end]: readonly [number, number]): Claim | undefined =>
    claims.find((claim) => {
      const raw = extraction.alignment.toRaw(claim);
      return raw.start === start && raw.end === end;
    });
  return { claims, at, spans };
}

/** Claims of the marked quantities, in order; fails where a mark is no claim. */
export function marked(sentence: string): Claim[] {
  const { at, spans } = read(sentence);
  expect(spans.length).toBeGreaterThan(0);
  return spans.map((span) => {
    const claim = at(span);
    expect(claim, `no claim at ${span} of «${sentence}»`).toBeDefined();
    return claim!;
  });
}

/** Without half-spaces, as two spellings of one word compare. */
export const plain = (text: string | null): string | null => (text === null ? null : text.replaceAll("\u200c", " "));
