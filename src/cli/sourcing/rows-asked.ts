import { linkBetween } from "../../graph/link.ts";
import { asClaimId } from "../../model/id.ts";
import { toldLike } from "../../provenance/asking/what-is-counted.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { CommandFailure } from "../command-failure.ts";
import { nameEntity } from "../name-entity.ts";
import { claimIds, unknownRecord } from "../unknown-record.ts";

/** The claims that are asked about; undefined where it is the whole case. */
export function rowsAsked(
  table: ClaimTable,
  between: readonly string[] | undefined,
  claim: string | undefined,
): readonly Row[] | undefined {
  if (between !== undefined && claim !== undefined) throw new CommandFailure(2, "Name either two entities or a claim.");
  if (between !== undefined) {
    const [a, b, ...more] = between;
    if (a === undefined || b === undefined || more.length > 0)
      throw new CommandFailure(2, "--between takes two entities: --between A B");
    const [one, other] = [nameEntity(table, a), nameEntity(table, b)].map(({ id }) => table.entityIndex(id) ?? -1);
    return linkBetween(table, one ?? -1, other ?? -1).claims;
  }
  if (claim === undefined) return undefined;
  const row = table.rowOf(asClaimId(claim));
  if (row === undefined) throw unknownRecord("claim", claim, claimIds(table));
  return toldLike(table, row);
}
