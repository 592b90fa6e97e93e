import type { EdgeClaim } from "../model/claim.ts";
import type { ClaimTable } from "../table/claim-table.ts";

/** One file of an export. The suffix is what takes the place of the name's ending; the main file has none. */
export interface ExportPart {
  readonly suffix: string;
  /** The contents piece by piece: a million claims must not become one string. */
  readonly chunks: Iterable<string>;
}

/** Something a format could not hold: which field, how often, and one example. Nothing is lost in silence. */
export interface Loss {
  readonly field: string;
  readonly count: number;
  readonly example: string;
}

/**
 * The contract of an export. Each claim between two entities that the format holds becomes one edge, never merged with another, and every
 * edge carries the fields of `claimFields`: the mark, the claim's id, the source and the speaker among them.
 */
export interface Format {
  readonly id: string;
  readonly label: string;
  readonly extension: string;
  /** Whether there is a place for a claim at all; where this is not there, there is one for every edge. */
  holds?(claim: EdgeClaim, table: ClaimTable): boolean;
  write(table: ClaimTable): Iterable<ExportPart>;
  losses(table: ClaimTable): readonly Loss[];
}
