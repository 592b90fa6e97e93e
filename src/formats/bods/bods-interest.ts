import { type Claim, type EdgeClaim, isEdgeClaim } from "../../model/claim.ts";
import type { PredicateId } from "../../model/predicate.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

/**
 * BODS's interest types for our predicates. Who "owns" an organization need not hold its shares, so that its interest
 * is of unknown kind, which is the most that the claim says.
 */
const INTERESTS: Readonly<Partial<Record<PredicateId, string>>> = {
  owns: "unknownInterest",
  controls: "otherInfluenceOrControl",
  directs: "boardMember",
};

/** The interest that a claim alleges; undefined where its predicate is none of ownership and control. */
export const bodsInterest = ({ predicate }: Claim): string | undefined => INTERESTS[predicate];

/** Whether what a predicate says is an interest. */
export const isOfInterest = (predicate: PredicateId): boolean => INTERESTS[predicate] !== undefined;

/**
 * Whether BODS has a place for a claim: it asserts an interest in an organization. A denial has none, since every
 * relationship there is one that somebody asserts.
 */
export function bodsHolds(claim: Claim, table: ClaimTable): claim is EdgeClaim {
  if (!isEdgeClaim(claim) || claim.polarity === "denies" || !isOfInterest(claim.predicate)) return false;
  return table.entities[table.entityIndex(claim.object) ?? -1]?.kind === "organization";
}
