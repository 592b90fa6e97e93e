import type { ClaimMask } from "../../graph/selection.ts";
import { claimsAt } from "../../table/adjacency.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import { pairKey } from "../renderer/scene/pair-key.ts";

/** A link between two of several, with those of its claims that a mask has. */
export interface LinkAmong {
  readonly from: number;
  readonly to: number;
  readonly claims: readonly Row[];
}

/** The links between any two of some entities that a mask has claims of, those of most claims first. */
export function linksAmong(table: ClaimTable, entities: readonly number[], mask: ClaimMask): readonly LinkAmong[] {
  const isAmong = new Uint8Array(table.entities.length);
  for (const entity of entities) isAmong[entity] = 1;
  const found = new Map<number, Row[]>();
  for (const entity of entities) {
    for (const row of claimsAt(table.outgoing, entity)) {
      const other = table.columns.object[row] ?? NONE;
      if (mask[row] !== 1 || isAmong[other] !== 1 || other === entity) continue;
      const key = pairKey(entity, other, table.entities.length);
      const rows = found.get(key);
      if (rows === undefined) found.set(key, [row]);
      else rows.push(row);
    }
  }
  return [...found]
    .map(([key, claims]) => ({
      ...{ from: Math.floor(key / table.entities.length), to: key % table.entities.length },
      claims,
    }))
    .sort((one, other) => other.claims.length - one.claims.length || one.from - other.from || one.to - other.to);
}
