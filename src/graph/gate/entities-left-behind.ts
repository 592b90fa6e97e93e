import type { Entity } from "../../model/entity.ts";
import type { EntityId } from "../../model/id.ts";

/**
 * The entities that only what stays behind speaks of; to hand them on would tell who was talked about. Somebody whom
 * nothing at all speaks of leaves as before. A doubt about who is who is no reason to let anybody through.
 * @param behind whom the records that stay behind speak of
 * @param leaving whom the records that leave speak of
 */
export function entitiesLeftBehind(
  entities: readonly Entity[],
  behind: ReadonlySet<EntityId>,
  leaving: ReadonlySet<EntityId>,
): ReadonlySet<EntityId> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const spokenOf = new Set(behind);
  let left = new Set<EntityId>();
  for (let before = -1; before !== spokenOf.size; ) {
    before = spokenOf.size;
    const untouched = entities.flatMap(({ id }) => (spokenOf.has(id) ? [] : [id]));
    const held = closure([...leaving, ...untouched], byId);
    left = new Set([...spokenOf].filter((id) => !held.has(id)));
    for (const id of left) {
      const entity = byId.get(id);
      if (entity === undefined) continue;
      for (const other of [...namedBy(entity), ...entity.maybeSame, ...entity.notSame]) spokenOf.add(other);
    }
  }
  return left;
}

const namedBy = ({ parties, within, joinedInto }: Entity): EntityId[] => [
  ...parties,
  ...(within === undefined ? [] : [within]),
  ...(joinedInto === undefined ? [] : [joinedInto.id]),
];

function closure(ids: readonly EntityId[], byId: ReadonlyMap<EntityId, Entity>): Set<EntityId> {
  const held = new Set<EntityId>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (held.has(id)) continue;
    held.add(id);
    const entity = byId.get(id);
    if (entity !== undefined) waiting.push(...namedBy(entity));
  }
  return held;
}
