import type { ClaimTable } from "../table/claim-table.ts";

/** Which of the ways in which two entities may be one are followed; that one was joined into another always is. */
export interface AsOne {
  readonly maybeSame: boolean;
  /** A spokesman and whom he speaks for. */
  readonly parties: boolean;
}

/**
 * For each entity the position of the first of all that it is or may be one with, all along the chain, by union-find
 * (Tarjan, J. ACM 22(2), 1975). Equal positions may be one; those of records that were joined are one.
 */
export function entitiesAsOne(table: ClaimTable, { maybeSame: bySame, parties: byParties }: AsOne): Uint32Array {
  const standsFor = Uint32Array.from(table.entities.keys());
  const find = (entity: number): number => {
    let root = entity;
    while (standsFor[root] !== root) root = standsFor[root] ?? root;
    standsFor[entity] = root;
    return root;
  };

  for (const [entity, { joinedInto, maybeSame, parties }] of table.entities.entries()) {
    const joined = joinedInto === undefined ? [] : [joinedInto.id];
    for (const id of [...joined, ...(bySame ? maybeSame : []), ...(byParties ? parties : [])]) {
      const other = table.entityIndex(id);
      if (other === undefined) continue;
      const [one, two] = [find(entity), find(other)];
      standsFor[Math.max(one, two)] = Math.min(one, two);
    }
  }
  return standsFor.map((_, entity) => find(entity));
}
