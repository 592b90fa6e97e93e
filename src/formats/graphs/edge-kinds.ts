import type { EdgeRow } from "./edge-rows.ts";

/**
 * Names an edge's kind so that Gephi keeps parallel edges apart: it merges those of one pair and kind. The predicate,
 * then an ordinal among the pair's parallels ("supports (2)"); never the claim's id, since Gephi dies past 65,534 kinds.
 * @returns a function that is asked once for each edge, in order
 */
export function edgeKinds(): (edge: Pick<EdgeRow, "subject" | "object" | "predicate">) => string {
  const seen = new Map<string, number>();
  return ({ subject, object, predicate }) => {
    const parallel = `${subject} ${object} ${predicate}`;
    const ordinal = (seen.get(parallel) ?? 0) + 1;
    seen.set(parallel, ordinal);
    return ordinal === 1 ? predicate : `${predicate} (${ordinal})`;
  };
}
