import type { ClaimMask } from "../graph/selection.ts";
import { timeBounds } from "../model/edtf-time.ts";
import { asKnownOn, undatedOn, wasOver } from "../provenance/as-known-on.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { CommandFailure } from "./command-failure.ts";
import type { AsKnownOnOptions } from "./options/as-known-on-option.ts";
import { counted } from "./terminal.ts";

/** The claims that were known then, and how to say so. */
export interface KnownThen {
  readonly mask: ClaimMask;
  /** Whether what takes support away had come about by then. */
  readonly wasOver: (edtf: string) => boolean;
  readonly words: string;
}

/** What was known on the day that a command line names; undefined where it names none. */
export function knownThen(
  table: ClaimTable,
  { asKnownOn: date, clock, overlap }: AsKnownOnOptions,
): KnownThen | undefined {
  if (date === undefined) {
    if (clock !== undefined || overlap !== undefined)
      throw new CommandFailure(2, "--clock and --overlap go with --as-known-on DATE.");
    return undefined;
  }
  const by = clock ?? "published";
  const how = overlap ?? "possible";
  const bounds = timeBounds(date) ?? { from: -Infinity, to: Infinity };
  const mask = asKnownOn(table, bounds, by, how);
  const undated = undatedOn(table, by).filter(
    (isUndated, row) => isUndated === 1 && (how === "certain" || mask[row] === 1),
  ).length;
  const known = mask.reduce((sum, counts) => sum + counts, 0);
  const dateless =
    undated === 0
      ? ""
      : how === "possible"
        ? `; ${counted(undated, "claim")} without a date may have been known and ${undated === 1 ? "counts" : "count"}`
        : `; ${counted(undated, "claim")} without a date ${undated === 1 ? "is" : "are"} left out`;
  const vague = how === "possible" ? "may have been" : "certainly was";
  return {
    mask,
    wasOver: (edtf) => wasOver(table, edtf, bounds, how),
    words: `As known on ${date}, by what ${vague} ${by} by then: ${known} of ${counted(table.size, "claim")}${dateless}. Claims withdrawn and sources retracted by then give no support. Who may be whom is what the record says today.\n\n`,
  };
}
