import type { EntityId } from "../../model/id.ts";
import type { PredicateId } from "../../model/predicate.ts";
import type { EdgeRow } from "./edge-rows.ts";

/**
 * Names an edge's kind so that Gephi keeps parallel edges apart: it merges those of one pair and kind. The predicate,
 * then an ordinal among the pair's parallels ("supports (2)"); never the claim's id, since Gephi dies past 65,534 kinds.
 * @returns a function that is asked once for each edge, in order
 */
export function edgeKinds(): (edge: Pick<EdgeRow, "subject" | "object" | "predicate">) => string {
  // A map for each: a text made of the three for each of a million edges takes twice as long.
  const seen = new Map<PredicateId, Map<EntityId, Map<EntityId, number>>>();
  return ({ subject, object, predicate }) => {
    const told = beneath(beneath(seen, predicate), subject);
    const ordinal = (told.get(object) ?? 0) + 1;
    told.set(object, ordinal);
    return ordinal === 1 ? predicate : `${predicate} (${ordinal})`;
  };
}

function beneath<Key, InnerKey, Value>(maps: Map<Key, Map<InnerKey, Value>>, key: Key): Map<InnerKey, Value> {
  let inner = maps.get(key);
  if (inner === undefined) {
    inner = new Map();
    maps.set(key, inner);
  }
  return inner;
}
