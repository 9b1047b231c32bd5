import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/layers.js";
import { createExtractor } from "../../src/pipeline/extractor.js";
import { exactText } from "../../src/text/rational.js";
import { sourceOf, unmark } from "../lexicon/check-entries.js";

/**
 * A sentence with every claim between ⟦ and ⟧, and what the claims say, in their order. A sentence without marks has none.
 * What a claim says: `[comparator] value unit [per X] [increase|decrease] [from N] [target|forecast|hypothetical|negated]
 * [!flag …] [@entity]`, the value exact («1/3»), a range as `low..high`, the comparator `=` where none is written.
 */
export type Case = readonly [sentence: string, ...claims: string[]];

const NOTATION =
  /^(?:(?<comparator>[~<>]=?) )?(?<value>-?[0-9./]+?(?:\.\.-?[0-9./]+)?) (?<unit>.+?)(?: per (?<per>\S+))?(?: (?<change>increase|decrease))?(?: from (?<from>\S+))?(?: (?<status>asserted|target|forecast|hypothetical|negated|question))?(?<flags>(?: ![a-z_]+)*)(?: @(?<entity>.+))?$/u;

const extractor = createExtractor();

const number = (value: Claim["value"]): string | null => value && exactText(value);

/** A claim in the notation of {@link Case}; status, flags and entity where the expected one names them. */
function written(claim: Claim, like: Record<string, string | undefined>): string {
  const parts: string[] = claim.comparator === "=" ? [] : [claim.comparator];
  parts.push(claim.low || claim.high ? `${number(claim.low)}..${number(claim.high)}` : `${number(claim.value)}`);
  parts.push(`${claim.unit}`.replaceAll("\u200c", ""));
  if (claim.per) parts.push(`per ${claim.per}`.replaceAll("\u200c", ""));
  if (claim.change) parts.push(claim.change);
  if (claim.changeFrom) parts.push(`from ${number(claim.changeFrom)}`);
  if (like["status"]) parts.push(claim.status);
  if (like["flags"]) for (const flag of claim.flags) parts.push(`!${flag}`);
  if (like["entity"]) parts.push(`@${claim.entity?.replaceAll("\u200c", "")}`);
  return parts.join(" ");
}

/** Checks each case: every claim marked, none unmarked, spans to the letter, and the record as it is told. */
export function checkCorpus(topic: string, cases: readonly Case[]): void {
  describe(topic, () => {
    it.each(cases.map(([sentence, ...claims]) => ({ sentence, claims })))("$sentence", ({ sentence, claims }) => {
      const { text, spans } = unmark(sentence);
      expect(spans.length, "a mark for each claim").toBe(claims.length);
      const { layers, alignment } = extractor.extract(sourceOf(text));
      const found = layers.claims.map((claim) => {
        const { start, end } = alignment.toRaw(claim);
        return { words: text.slice(start, end), start, claim };
      });
      const likes = claims.map((claim) => NOTATION.exec(claim)?.groups ?? {});
      for (const [i, like] of likes.entries()) expect(like["unit"], `the notation of «${claims[i]}»`).toBeDefined();
      expect(found.map(({ words, claim }, i) => `${words}: ${written(claim, likes[i] ?? {})}`)).toEqual(
        spans.map(([start, end], i) => `${text.slice(start, end)}: ${claims[i]?.replaceAll("\u200c", "")}`),
      );
      expect(found.map(({ start }) => start)).toEqual(spans.map(([start]) => start));
    });
  });
}
