import type { AdverbialEntry } from "../../src/lexicon/attribution/adverbials.js";
import type { CueEntry } from "../../src/lexicon/attribution/cue-entry.js";
import { attributionLexicon } from "../../src/lexicon/attribution/index.js";
import type { Extraction } from "../../src/pipeline/extractor.js";
import { checkEntries, type Find } from "./check-entries.js";

const finds = (extraction: Extraction): readonly Find[] =>
  extraction.layers.statements.flatMap((statement) => {
    if (!statement.cue) return [];
    const raw = extraction.alignment.toRaw(statement.cue);
    return [{ id: statement.rule.split("+")[0]!, span: [raw.start, raw.end], payload: statement.cueLemma ?? "" }];
  });

checkEntries<CueEntry>({
  kind: "cue",
  entries: attributionLexicon.cues,
  replaced: (lexicon, cues) => ({ ...lexicon, attribution: { ...lexicon.attribution, cues } }),
  finds,
});

checkEntries<AdverbialEntry>({
  kind: "cue",
  entries: attributionLexicon.adverbials,
  replaced: (lexicon, adverbials) => ({ ...lexicon, attribution: { ...lexicon.attribution, adverbials } }),
  finds,
});
