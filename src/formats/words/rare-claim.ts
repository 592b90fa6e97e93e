import type { Claim } from "../../model/claim.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { isPlainRow } from "../../table/rare-fields.ts";
import type { Row } from "../../table/row.ts";

/** The claim made last, by its table. */
const made = new WeakMap<ClaimTable, { readonly row: Row; readonly claim: Claim }>();

/** The claim of a row with something rare, made once for all who ask for it in turn; undefined of any other, which columns tell. */
export function rareClaim(table: ClaimTable, row: Row): Claim | undefined {
  if (isPlainRow(table.columns, row)) return undefined;
  const last = made.get(table);
  if (last?.row === row) return last.claim;
  const claim = table.claim(row);
  made.set(table, { row, claim });
  return claim;
}

/** The claim of a row, which with something rare was made already where somebody asked before. */
export const claimOf = (table: ClaimTable, row: Row): Claim => rareClaim(table, row) ?? table.claim(row);
