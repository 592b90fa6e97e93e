import type { EntityId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE } from "../../table/row.ts";
import type { EdgeRow } from "../words/edge-rows.ts";

/**
 * Names an edge's kind so that Gephi keeps parallel edges apart: it merges those of one pair and kind. The predicate,
 * then an ordinal among the pair's parallels ("supports (2)"); never the claim's id, since Gephi dies past 65,534 kinds.
 * @returns a function that is asked once for each edge, in order
 */
export function edgeKinds({ size, columns, entities }: ClaimTable): (edge: EdgeRow) => string {
  // In flat arrays, sought by a hash: maps of maps take several times as long for a million edges, and much more memory.
  const lastRows = new Uint32Array(2 ** Math.ceil(Math.log2(size * 2 + 2)));
  const mask = lastRows.length - 1;
  const [from, to, ordinals] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  const positionOf = ownPositions(entities);
  const isParallel = (a: number, b: number): boolean =>
    from[a] === from[b] && to[a] === to[b] && columns.predicate[a] === columns.predicate[b];

  /** Where the last of its parallels stands, one up, or nothing yet. */
  const slotOf = (row: number): number => {
    let slot = mixed(mixed(mixed(SEED, from[row]), to[row]), columns.predicate[row]) & mask;
    for (let last = lastRows[slot] ?? 0; last !== 0 && !isParallel(last - 1, row); last = lastRows[slot] ?? 0)
      slot = (slot + 1) & mask;
    return slot;
  };

  return ({ row, subject, object, predicate }) => {
    from[row] = positionOf(subject, columns.subject[row]);
    to[row] = positionOf(object, columns.object[row]);
    const slot = slotOf(row);
    const last = lastRows[slot] ?? 0;
    const ordinal = last === 0 ? 1 : (ordinals[last - 1] ?? 0) + 1;
    lastRows[slot] = row + 1;
    ordinals[row] = ordinal;
    return ordinal === 1 ? predicate : `${predicate} (${ordinal})`;
  };
}

/** Finds where the very record of an id stands: mostly where the columns say, which of one that was joined give the other. */
function ownPositions(entities: ClaimTable["entities"]): (id: EntityId, told: number | undefined) => number {
  let own: ReadonlyMap<EntityId, number> | undefined;
  return (id, told = NONE) => {
    if (entities[told]?.id === id) return told;
    own ??= new Map(entities.map((entity, position) => [entity.id, position]));
    return own.get(id) ?? NONE;
  };
}

/** Another each time, so that nobody can write a case whose edges all fall on one place. */
const SEED = Math.floor(Math.random() * 2 ** 32);

const mixed = (hash: number, next = NONE): number => {
  const mix = Math.imul(hash ^ next, 0x9e3779b1);
  return mix ^ (mix >>> 15);
};
