import type { ClaimMask } from "../../graph/selection.ts";
import { claimsAt } from "../../table/adjacency.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";

/** An entity linked with another one, with the claims between the two, in the table's order. */
export interface Neighbour {
  readonly entity: number;
  readonly rows: readonly [Row, ...Row[]];
}

/** The entities that some claim of a mask links with an entity, those with most claims first. */
export function neighboursShown(table: ClaimTable, entity: number, mask: ClaimMask): readonly Neighbour[] {
  const { subject, object } = table.columns;
  const rows = new Set([...claimsAt(table.outgoing, entity), ...claimsAt(table.incoming, entity)]);
  const byEntity = new Map<number, [Row, ...Row[]]>();
  for (const row of [...rows].sort((a, b) => a - b)) {
    if (mask[row] !== 1) continue;
    const other = (subject[row] === entity ? object[row] : subject[row]) ?? entity;
    const known = byEntity.get(other);
    if (known === undefined) byEntity.set(other, [row]);
    else known.push(row);
  }
  return [...byEntity]
    .map(([other, between]) => ({ entity: other, rows: between }))
    .sort((a, b) => b.rows.length - a.rows.length || a.entity - b.entity);
}
