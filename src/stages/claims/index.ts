import type { Layers } from "../../model/layers.js";
import { ClaimFinder, type ClaimInput } from "./claim-finder.js";
import { type ClaimResources, compileClaimResources } from "./resources.js";

export { type ClaimResources, compileClaimResources };

/** Finds the numbers that say how much, how many, how often or which rank, with unit, entity and speaker. */
export function findClaims(doc: ClaimInput, resources: ClaimResources): Pick<Layers, "claims" | "notClaims"> {
  return new ClaimFinder(doc, resources).find();
}
