import type { Entity } from "../model/entity.ts";
import type { EntityId } from "../model/id.ts";
import { indexById } from "./index-by-id.ts";

/**
 * The position that stands for each entity: its own, or that of the record it was joined into, by however many steps.
 * Where joins lead nowhere or go round, which no checked case has, an entity stands for itself.
 * @throws SaysWhoError `record-out-of-table` where two share an id
 */
export function indexJoined(entities: readonly Entity[]): ReadonlyMap<EntityId, number> {
  const positions = indexById(entities);
  if (entities.every(({ joinedInto }) => joinedInto === undefined)) return positions;

  const standing = new Map<EntityId, number>();
  for (const entity of entities) {
    const trail = new Set<Entity>();
    let last: Entity | undefined = entity;
    while (last?.joinedInto !== undefined && !standing.has(last.id) && !trail.has(last)) {
      trail.add(last);
      last = entities[positions.get(last.joinedInto.id) ?? -1];
    }
    const end = last && !trail.has(last) ? (standing.get(last.id) ?? positions.get(last.id)) : undefined;
    for (const { id } of [...trail, entity]) standing.set(id, end ?? positions.get(id) ?? 0);
  }
  return standing;
}
