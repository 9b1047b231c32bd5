import type { Claim } from "../../model/layers.js";
import { compare, exactText, rational } from "../../text/rational.js";

/** Up to this a count or a share may return by chance; then the words must agree too. */
const CHANCE = rational(12n);

/**
 * A number told again: for every claim the index of the first headline claim with the same quantity, `null` where there is
 * none. Money is compared in rials; a modifier more or less makes no other number.
 */
export function repeatedClaims(claims: readonly Claim[], isHeadline: (claim: Claim) => boolean): (number | null)[] {
  const headline = new Map<string, number>();
  // Most numbers are none of the headline's: told before anything is written out.
  const numerators = new Set<bigint | undefined>();
  return claims.map((claim, index) => {
    const numerator = (claim.normValue ?? claim.value ?? claim.low ?? claim.high)?.numerator;
    const inHeadline = isHeadline(claim);
    if (!inHeadline && !numerators.has(numerator)) return null;
    const quantity = quantityOf(claim);
    const first = headline.get(quantity);
    if (first !== undefined && isSame(claim, claims[first]!)) return first;
    if (first === undefined && inHeadline) {
      headline.set(quantity, index);
      numerators.add(numerator);
    }
    return null;
  });
}

function quantityOf(claim: Claim): string {
  if (claim.normValue) return `${exactText(claim.normValue)} ${claim.normUnit} ${claim.per}`;
  const ends = [claim.value, claim.low, claim.high].map((end) => (end ? exactText(end) : ""));
  return `${ends.join(" ")} ${claim.unit} ${claim.per}`;
}

function isSame(claim: Claim, first: Claim): boolean {
  if (claim.change && first.change && claim.change !== first.change) return false;
  const specific = claim.value === null || compare(claim.value, CHANCE) > 0;
  const chancy = claim.dimension === "count" || claim.dimension === "ratio" || claim.dimension === "rank";
  if (specific || !chancy || (claim.change && claim.change === first.change)) return true;
  return sharesWord(claim.entity ?? "", first.entity ?? "");
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split(/[\s\u200c]+/u).filter((word) => word.length > 1));
  return b.split(/[\s\u200c]+/u).some((word) => words.has(word));
}
