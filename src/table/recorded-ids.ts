import { isSomebody } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import type { Entity } from "../model/entity.ts";
import type { EntityId } from "../model/id.ts";
import type { RecordedIds } from "./rare-fields.ts";

/** Finds the ids of a claim that the columns do not hold, since they name somebody who was joined into another. */
export function recordedIdsIn(entities: readonly Entity[]): (claim: Claim) => RecordedIds | undefined {
  const joined = new Set(entities.filter(({ joinedInto }) => joinedInto !== undefined).map(({ id }) => id));
  if (joined.size === 0) return () => undefined;

  const isJoined = (id: EntityId | undefined): id is EntityId => id !== undefined && joined.has(id);
  return ({ subject, object, place, attribution }) => {
    const by = attribution.flatMap((step, i): [number, EntityId][] =>
      isSomebody(step.by) && isJoined(step.by) ? [[i, step.by]] : [],
    );
    const recorded: RecordedIds = {
      ...(isJoined(subject) ? { subject } : {}),
      ...(isJoined(object) ? { object } : {}),
      ...(isJoined(place) ? { place } : {}),
      ...(by.length === 0 ? {} : { by: Object.fromEntries(by) }),
    };
    return Object.keys(recorded).length === 0 ? undefined : recorded;
  };
}
