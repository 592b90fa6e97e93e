import type { ClaimTable } from "../../table/claim-table.ts";
import type { Format } from "../format.ts";
import { remarkClaims } from "../words/remark-claims.ts";
import { fateOf } from "./fate.ts";
import { heldEdges } from "./held-edges.ts";

/** Where the claims of a table are in a format: each is an edge, stands beside the edges, or is left out. */
export interface ClaimPlaces {
  readonly edges: number;
  /** Between two entities, and yet without a place in the format. */
  readonly edgesLeftOut: number;
  readonly remarks: number;
  /** How many of the remarks are denials: a reader who misses one sees an accusation stand alone. */
  readonly denyingRemarks: number;
  readonly holdsRemarks: boolean;
}

/** Counts what a format makes of each claim. */
export function claimPlaces(format: Format, table: ClaimTable): ClaimPlaces {
  const all = table.outgoing.claims.length;
  let edges = format.holds === undefined ? all : 0;
  if (format.holds !== undefined) for (const _ of heldEdges(format, table)) edges++;

  let [remarks, denyingRemarks] = [0, 0];
  for (const remark of remarkClaims(table)) {
    remarks++;
    if (remark.polarity === "denies") denyingRemarks++;
  }
  const holdsRemarks = fateOf("remark", format.keeps) !== "lost";
  return { edges, edgesLeftOut: all - edges, remarks, denyingRemarks, holdsRemarks };
}
