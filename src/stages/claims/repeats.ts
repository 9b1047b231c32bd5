import type { Claim } from "../../model/layers.js";
import { exactText } from "../../text/rational.js";

const quantityOf = (claim: Claim): string =>
  [claim.value, claim.low, claim.high].map((value) => (value ? exactText(value) : "")).join(" ") +
  claim.unit +
  claim.comparator;

/** A number said again: index of the headline's claim for every claim of the body with the same quantity. */
export function repeatedClaims(claims: readonly Claim[], isHeadline: (claim: Claim) => boolean): (number | null)[] {
  const headline = new Map<string, number>();
  return claims.map((claim, index) => {
    const quantity = quantityOf(claim);
    if (isHeadline(claim)) {
      if (!headline.has(quantity)) headline.set(quantity, index);
      return null;
    }
    return headline.get(quantity) ?? null;
  });
}
