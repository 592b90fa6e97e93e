import type { ClaimTable } from "../table/claim-table.ts";

/**
 * The positions of the entities that stand for themselves, in the table's order: whoever walks them, to draw, list or find,
 * meets nobody twice. A record that was joined into another is not among them; all that is recorded of it leads to that other.
 */
export function standingEntities({ entities, entityIndex }: Pick<ClaimTable, "entities" | "entityIndex">): number[] {
  const positions = [...entities.keys()];
  if (entities.every(({ joinedInto }) => joinedInto === undefined)) return positions;
  return positions.filter((position) => isStanding({ entities, entityIndex }, position));
}

/** False of a record that was joined into another, which stands for both. */
export function isStanding(
  { entities, entityIndex }: Pick<ClaimTable, "entities" | "entityIndex">,
  position: number,
): boolean {
  const entity = entities[position];
  return entity !== undefined && (entity.joinedInto === undefined || entityIndex(entity.id) === position);
}
