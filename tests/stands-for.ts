import type { Entity } from "../src/model/entity.ts";

/** Who stands for whom in a case: for a record that was joined into another, that other, by however many joins. */
export function standsFor(entities: readonly Entity[]): (id: string) => string {
  const byId = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  return function standing(id: string): string {
    const into = byId.get(id)?.joinedInto?.id;
    return into === undefined ? id : standing(into);
  };
}
