import type { Claim } from "../model/claim.ts";
import type { ClaimTable } from "../table/claim-table.ts";

/**
 * What became of a claim since it was told, in words: that it was withdrawn or taken back, that its work was retracted or
 * corrected, that it ended in an acquittal or was dropped. Whoever says the claim says this with it. Empty of one that
 * stands as it was told.
 */
export function standingInWords(claim: Claim, table: ClaimTable): string {
  const { withdrawal, outcome } = claim;
  const { status, statusChange } = table.sources[table.sourceIndex(claim.source) ?? -1] ?? {};
  const endings = outcome.flatMap((id) => {
    const row = table.rowOf(id);
    const other = row === undefined ? undefined : table.claim(row);
    const ending = other?.status === "standing" && other.id !== claim.id ? endingInWords(other) : "";
    return ending === "" ? [] : [`${ending}, as told in ${id}`];
  });
  return [
    withdrawal && `withdrawn (${withdrawal.kind}) ${withdrawal.when}: ${withdrawal.why}`,
    statusChange && `its work was ${status} ${statusChange.when}: ${statusChange.why}`,
    // Who tells how it ended tells it better than the claim itself.
    endings.length === 0 && endingInWords(claim),
    ...endings,
  ]
    .filter(Boolean)
    .join("; ");
}

/** Few proceedings end what is alleged: an acquittal, or that they were dropped. */
function endingInWords({ procedural }: Claim): string {
  return procedural?.status === "acquitted" || procedural?.status === "dropped"
    ? `${procedural.status} as of ${procedural.asOf}`
    : "";
}
