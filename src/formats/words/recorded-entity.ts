import type { Entity } from "../../model/entity.ts";
import type { EntityId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

const joinedOf = new WeakMap<readonly Entity[], ReadonlyMap<EntityId, Entity>>();

/**
 * The very record of an id. A table finds for one that was joined into another that other, which stands for both; what
 * leaves has both records, and each with its own name, so that what is read again is the same case.
 */
export function recordedEntity(id: EntityId, { entities, entityIndex }: ClaimTable): Entity | undefined {
  const found = entities[entityIndex(id) ?? -1];
  if (found === undefined || found.id === id) return found;

  const joined = joinedOf.get(entities) ?? joinedIn(entities);
  joinedOf.set(entities, joined);
  return joined.get(id);
}

const joinedIn = (entities: readonly Entity[]): ReadonlyMap<EntityId, Entity> =>
  new Map(entities.flatMap((entity) => (entity.joinedInto === undefined ? [] : [[entity.id, entity] as const])));
