import { type LeaveAsked, termsToday } from "../../graph/gate/leave-terms.ts";
import { mayLeave } from "../../graph/gate/may-leave.ts";
import type { StayedBehind } from "../../graph/gate/stayed-behind.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Format } from "../format.ts";
import type { Loss } from "./loss.ts";
import { lossesBeyond } from "./losses-beyond.ts";

/**
 * All that a case loses in a format: whatever the format does not say it keeps, what it cannot show of this case, and how
 * much stayed behind since it may not leave. Its examples are of what leaves.
 */
export function lossesOf(format: Format, table: ClaimTable, asked?: LeaveAsked): Loss[] {
  const { table: leaving, report } = mayLeave(table, termsToday(asked));
  return [
    ...lossesBeyond(format.keeps, leaving),
    ...(format.furtherLosses?.(leaving, asked) ?? []),
    ...report.map(asLoss),
  ];
}

/** What stayed behind, as a loss: its example would be what may not leave. */
export const asLoss = ({ what, count }: StayedBehind): Loss => ({
  field: `may not leave: ${what}`,
  count,
  example: "withheld",
});
