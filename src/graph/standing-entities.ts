import type { ClaimTable } from "../table/claim-table.ts";

type Records = Pick<ClaimTable, "entities" | "entityIndex">;

const remembered = new WeakMap<Records, readonly number[]>();

/**
 * The positions of the entities that stand for themselves, in the table's order: whoever walks them, to draw, list or find,
 * meets nobody twice. A record that was joined into another is not among them; all that is recorded of it leads to that other.
 */
export function standingEntities(table: Records): readonly number[] {
  const known = remembered.get(table);
  if (known !== undefined) return known;

  const positions = [...table.entities.keys()].filter((position) => isStanding(table, position));
  remembered.set(table, positions);
  return positions;
}

/** False of a record that was joined into another, which stands for both. */
export function isStanding({ entities, entityIndex }: Records, position: number): boolean {
  const entity = entities[position];
  return entity !== undefined && (entity.joinedInto === undefined || entityIndex(entity.id) === position);
}
