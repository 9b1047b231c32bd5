import { claimsLexicon } from "../../src/lexicon/claims/index.js";
import type { Lexicon } from "../../src/lexicon/index.js";
import type { Claim } from "../../src/model/layers.js";
import type { Extraction } from "../../src/pipeline/extractor.js";
import { exactText } from "../../src/text/rational.js";
import { checkEntries, type Find } from "./check-entries.js";

/** Finds of every entry that spoke in a claim. `shown` is what the entry adds to the record. */
const finds =
  (shown: (claim: Claim) => unknown) =>
  (extraction: Extraction): readonly Find[] =>
    extraction.layers.claims.flatMap((claim) => {
      const { start, end } = extraction.alignment.toRaw(claim);
      return claim.rule
        .split("+")
        .map((id): Find => ({ id, span: [start, end], payload: JSON.stringify(shown(claim)) }));
    });

const replaced =
  (key: keyof Lexicon["claims"]) =>
  (lexicon: Lexicon, entries: readonly unknown[]): Lexicon => ({
    ...lexicon,
    claims: { ...lexicon.claims, [key]: entries },
  });

const value = ({ value, low, high }: Claim) => [value, low, high].map((number) => number && exactText(number));

checkEntries({
  kind: "unit",
  entries: claimsLexicon.units,
  replaced: replaced("units"),
  finds: finds((claim) => [claim.unit, claim.dimension, value(claim), claim.entity]),
});
checkEntries({
  kind: "modifier",
  entries: claimsLexicon.modifiers,
  replaced: replaced("modifiers"),
  finds: finds((claim) => [claim.comparator, claim.flags]),
});
checkEntries({
  kind: "rate",
  entries: claimsLexicon.rates,
  replaced: replaced("rates"),
  finds: finds((claim) => claim.per),
});
checkEntries({
  kind: "change",
  entries: claimsLexicon.changes,
  replaced: replaced("changes"),
  finds: finds((claim) => claim.change),
});
checkEntries({
  kind: "status",
  entries: claimsLexicon.statuses,
  replaced: replaced("statuses"),
  finds: finds((claim) => claim.status),
});
checkEntries({
  kind: "not-claim",
  entries: claimsLexicon.notClaims,
  replaced: replaced("notClaims"),
  finds: (extraction) =>
    extraction.layers.notClaims.map(({ start, end, rule, type }) => {
      const raw = extraction.alignment.toRaw({ start, end });
      return { id: rule, span: [raw.start, raw.end], payload: type };
    }),
});
