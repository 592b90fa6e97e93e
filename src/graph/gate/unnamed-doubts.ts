import type { Entity } from "../../model/entity.ts";
import type { EntityId } from "../../model/id.ts";

/** The doubts about who the unnamed people of a case are, which leave in nothing. */
export interface UnnamedDoubts {
  /** Whether these two are an unnamed and a named person, so that a word of theirs being one, or not, is a guess at who somebody is. */
  isBetween(one: EntityId, other: EntityId): boolean;
  /** Everybody whose record, or about whom another's record, has such a doubt. */
  readonly people: ReadonlySet<EntityId>;
}

/** Finds them, whichever of the two records says it. */
export function unnamedDoubts(entities: readonly Entity[]): UnnamedDoubts {
  const named = new Map(entities.flatMap(({ id, kind, named }) => (kind === "person" ? [[id, named] as const] : [])));
  const isBetween = (one: EntityId, other: EntityId): boolean => {
    const [ours, theirs] = [named.get(one), named.get(other)];
    return ours !== undefined && theirs !== undefined && ours !== theirs;
  };
  const people = new Set<EntityId>();
  for (const { id, maybeSame, notSame, joinedInto } of entities) {
    for (const other of [...maybeSame, ...notSame, ...(joinedInto ? [joinedInto.id] : [])]) {
      if (isBetween(id, other)) people.add(id).add(other);
    }
  }
  return { isBetween, people };
}
