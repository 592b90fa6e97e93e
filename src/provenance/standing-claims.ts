import type { ClaimMask } from "../graph/selection.ts";
import type { ClaimTable } from "../table/claim-table.ts";

const remembered = new WeakMap<ClaimTable, ClaimMask>();

/** Selects the claims that give support today: neither withdrawn nor read in a work that is retracted. Not to be written to. */
export function standingClaims(table: ClaimTable): ClaimMask {
  const known = remembered.get(table);
  if (known !== undefined) return known;

  const isRetracted = table.sources.map(({ status }) => status === "retracted");
  const { withdrawn, source } = table.columns;
  const mask = Uint8Array.from({ length: table.size }, (_, row) =>
    withdrawn[row] === 1 || isRetracted[source[row] ?? -1] === true ? 0 : 1,
  );
  remembered.set(table, mask);
  return mask;
}
