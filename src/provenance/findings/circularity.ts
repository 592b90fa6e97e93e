import type { ClaimMask } from "../../graph/selection.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { standingClaims } from "../standing-claims.ts";
import { type BackwardsTime, backwardsTimes } from "./backwards-time.ts";
import { type RelayCycle, relayCycles } from "./relay-cycle.ts";
import { type SharedWording, sharedWordings } from "./shared-wording.ts";
import { type UncreditedRepublication, uncreditedRepublications } from "./uncredited-republication.ts";

/** Something about how tellings hang together that a person should look at, with the claims that show it. */
export type CircularityFinding = RelayCycle | BackwardsTime | UncreditedRepublication | SharedWording;

/**
 * Looks for reports that go round: citing in a circle, passing on what was not said yet, and republications and,
 * as a hint only, likely copies that are coded as if they knew of their own.
 * @param mask the claims that count; all that stand, where there is none
 */
export function circularityOf(table: ClaimTable, mask: ClaimMask = standingClaims(table)): CircularityFinding[] {
  return [
    ...relayCycles(table, mask),
    ...backwardsTimes(table, mask),
    ...uncreditedRepublications(table, mask),
    ...sharedWordings(table, mask),
  ];
}
