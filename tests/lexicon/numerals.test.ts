import { numeralsLexicon } from "../../src/lexicon/numerals/index.js";
import { exactText } from "../../src/text/rational.js";
import { checkEntries } from "./check-entries.js";

checkEntries({
  kind: "number-word",
  entries: numeralsLexicon.numberWords,
  replaced: (lexicon, numberWords) => ({ ...lexicon, numerals: { ...lexicon.numerals, numberWords } }),
  finds: (extraction) =>
    extraction.layers.numerals.flatMap((numeral) => {
      const { start, end } = extraction.alignment.toRaw(numeral);
      return numeral.rule
        .split("+")
        .map((id) => ({ id, span: [start, end] as const, payload: numeral.value ? exactText(numeral.value) : "?" }));
    }),
});
