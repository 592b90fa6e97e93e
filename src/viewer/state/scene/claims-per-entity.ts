import { standingClaims } from "../../../provenance/standing-claims.ts";
import type { ClaimTable } from "../../../table/claim-table.ts";
import { NONE } from "../../../table/row.ts";

const remembered = new WeakMap<ClaimTable, Uint32Array>();

/** How many claims that still stand link each entity with another, whether they are shown or not: the picture does not jump with each that is hidden. */
export function claimsPerEntity(table: ClaimTable): Uint32Array {
  const known = remembered.get(table);
  if (known !== undefined) return known;

  const stands = standingClaims(table);
  const { subject, object } = table.columns;
  const counts = new Uint32Array(table.entities.length);
  for (let row = 0; row < table.size; row++) {
    const [one = NONE, other = NONE] = [subject[row], object[row]];
    if (stands[row] !== 1 || other === NONE) continue;
    for (const end of [one, other]) counts[end] = (counts[end] ?? 0) + 1;
  }
  remembered.set(table, counts);
  return counts;
}
