import { partOf, partsOf, referrersOf, type WorkingCase } from "../../edit/working-case.ts";
import type { Claim } from "../../model/claim.ts";

const remembered = new WeakMap<WorkingCase, readonly Claim[]>();

/** All claims as they are now, gathered once a state: what was said before is offered again. */
export function claimsNow(working: WorkingCase): readonly Claim[] {
  const known = remembered.get(working) ?? [...partsOf(working, "claims")].map(([, claim]) => claim);
  remembered.set(working, known);
  return known;
}

/** The claims of a source as they are now, in the order of their passages; costs what the source has, not the case. */
export function claimsIn(working: WorkingCase, source: string): readonly Claim[] {
  const claims: Claim[] = [];
  for (const { of, id } of referrersOf(working, "sources", source)) {
    const claim = of === "claims" ? partOf(working, "claims", id) : undefined;
    if (claim?.source === source) claims.push(claim);
  }
  return claims.sort((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end);
}
