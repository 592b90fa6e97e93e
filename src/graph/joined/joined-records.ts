import type { Entity } from "../../model/entity.ts";
import type { EntityId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

/** The records that were joined into an entity, by however many steps, in the table's order: their names are its names. */
export const joinedRecords = ({ entities, entityIndex }: ClaimTable, position: number): readonly Entity[] =>
  entities.filter(
    ({ id, joinedInto }, own) => joinedInto !== undefined && own !== position && entityIndex(id) === position,
  );

const joinedById = new WeakMap<readonly Entity[], ReadonlyMap<EntityId, Entity>>();

/** The very record that an id names, also where it was joined into another and `entityIndex` leads there. */
export function recordOf({ entities, entityIndex }: ClaimTable, id: EntityId): Entity | undefined {
  const standing = entities[entityIndex(id) ?? -1];
  if (standing === undefined || standing.id === id) return standing;

  // Every claim of an export asks, so the joined ones are sorted out once.
  const joined = joinedById.get(entities) ?? indexJoinedRecords(entities);
  joinedById.set(entities, joined);
  return joined.get(id);
}

const indexJoinedRecords = (entities: readonly Entity[]): ReadonlyMap<EntityId, Entity> =>
  new Map(entities.flatMap((entity) => (entity.joinedInto === undefined ? [] : [[entity.id, entity] as const])));
