import type { Entity } from "../model/entity.ts";
import type { EntityId } from "../model/id.ts";
import type { ClaimTable } from "../table/claim-table.ts";

/** The records that were joined into an entity, by however many steps, in the table's order: their names are its names. */
export const joinedRecords = ({ entities, entityIndex }: ClaimTable, position: number): readonly Entity[] =>
  entities.filter(
    ({ id, joinedInto }, own) => joinedInto !== undefined && own !== position && entityIndex(id) === position,
  );

/** The very record that an id names, also where it was joined into another and `entityIndex` leads there. */
export function recordOf(table: ClaimTable, id: EntityId): Entity | undefined {
  const position = table.entityIndex(id) ?? -1;
  const standing = table.entities[position];
  return standing === undefined || standing.id === id
    ? standing
    : joinedRecords(table, position).find((record) => record.id === id);
}
