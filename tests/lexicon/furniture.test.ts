import { describe, expect, it } from "vitest";
import type { Entry } from "../../src/lexicon/entry.js";
import type { FurnitureLexicon } from "../../src/lexicon/furniture/index.js";
import { defaultLexicon, type Lexicon } from "../../src/lexicon/index.js";
import type { Extraction } from "../../src/pipeline/extractor.js";
import { checkEntries, type Find } from "./check-entries.js";

type Kind = "lines" | "endMarks" | "agencies" | "reportCues" | "outletWords" | "months" | "weekdays";

const replaced =
  (kind: Kind) =>
  (lexicon: Lexicon, entries: readonly Entry[]): Lexicon => ({
    ...lexicon,
    furniture: { ...lexicon.furniture, [kind]: entries } as FurnitureLexicon,
  });

/** Removed stretches, with what they were removed as. */
const removed = ({ layers, alignment }: Extraction): Find[] =>
  layers.article.removed.map((stretch) => {
    const { start, end } = alignment.toRaw(stretch);
    return { id: stretch.rule, span: [start, end], payload: stretch.kind };
  });

/** Where metadata were read, with the words read. */
const evidence = ({ layers, alignment, text, source }: Extraction): Find[] => {
  void source;
  return (layers.article.evidence ?? []).map((found) => {
    const { start, end } = alignment.toRaw(found);
    return { id: found.rule, span: [start, end], payload: text.slice(found.start, found.end) };
  });
};

checkEntries({
  kind: "line",
  entries: defaultLexicon.furniture.lines,
  replaced: replaced("lines"),
  finds: removed,
});
checkEntries({
  kind: "end-mark",
  entries: defaultLexicon.furniture.endMarks,
  replaced: replaced("endMarks"),
  finds: removed,
});
checkEntries({
  kind: "agency",
  entries: defaultLexicon.furniture.agencies,
  replaced: replaced("agencies"),
  finds: evidence,
});
checkEntries({
  kind: "report-cue",
  entries: defaultLexicon.furniture.reportCues,
  replaced: replaced("reportCues"),
  finds: evidence,
});
checkEntries({
  kind: "outlet-word",
  entries: defaultLexicon.furniture.outletWords,
  replaced: replaced("outletWords"),
  finds: evidence,
});
checkEntries({
  kind: "month",
  entries: defaultLexicon.furniture.months,
  replaced: replaced("months"),
  finds: evidence,
});
checkEntries({
  kind: "weekday",
  entries: defaultLexicon.furniture.weekdays,
  replaced: replaced("weekdays"),
  finds: evidence,
});

describe("furniture entries", () => {
  it("share no form within a kind", () => {
    const { furniture } = defaultLexicon;
    for (const entries of [furniture.lines, furniture.endMarks, furniture.agencies, furniture.outletWords]) {
      const forms = entries.flatMap((entry) => [...new Set(entry.forms)]);
      expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
    }
  });
});
