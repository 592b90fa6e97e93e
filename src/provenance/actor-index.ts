import { type ClaimMask, rowsOf } from "../graph/selection.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Row } from "../table/row.ts";
import { ALL_APART } from "./identity-context.ts";
import { standingClaims } from "./standing-claims.ts";
import { tracesOf } from "./trace.ts";

/** For every actor of a case the claims whose telling passed through it; made once, so that taking one away is felt as live. */
export interface ActorIndex {
  readonly table: ClaimTable;
  /** The claims that give support, as rows and as a mask. */
  readonly standing: readonly Row[];
  readonly mask: ClaimMask;
  /** By the actors' keys; claims beside those that give support may be among them. */
  readonly through: ReadonlyMap<string, readonly Row[]>;
}

/**
 * Indexes a case by the actors of its traces, all of them apart and none trusted.
 * @param mask which claims give support, those that stand today where there is none
 */
export function indexActors(table: ClaimTable, mask: ClaimMask = standingClaims(table)): ActorIndex {
  const standing = [...rowsOf(mask)];

  const through = new Map<string, Row[]>();
  for (const { claim, actors } of tracesOf(table, standing, ALL_APART)) {
    for (const actor of actors) {
      const known = through.get(actor);
      if (known === undefined) through.set(actor, [claim]);
      else known.push(claim);
    }
  }
  return { table, standing, mask, through };
}

/**
 * The same index for when other claims give support, as on another day: whom a telling passed through never changes.
 * @param index an index whose mask holds at least those of this one
 */
export const supportedBy = (index: ActorIndex, mask: ClaimMask): ActorIndex => ({
  ...index,
  mask,
  standing: [...rowsOf(mask)],
});
