import louvain from "graphology-communities-louvain";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE } from "../../table/row.ts";
import { graphView } from "../graph-view.ts";
import type { ClaimMask } from "../selection.ts";

/** Fewer than these are no community that anybody would look for: they lie where they are, in none. */
const FEWEST = 8;
/** In a large case small communities beside large ones would be taken for a part of these, were they not looked at so closely. */
const RESOLUTION = 2;

/**
 * Who belongs together: communities in which more is alleged than chance would have it (Blondel and others, J. Stat. Mech.
 * P10008, 2008), the same every time. They are numbered by how many belong to them, the largest first.
 * @param standing the entities to be parted, by their positions
 * @returns for each of these its community, or `NONE` where that would be too small
 */
export function communities(table: ClaimTable, standing: readonly number[], mask?: ClaimMask): Uint32Array {
  const graph = graphView(table, mask);
  const found = graph.size === 0 ? {} : louvain(graph, { getEdgeWeight: null, resolution: RESOLUTION, rng: dice() });
  const count = standing.length;

  const members = new Map<number, number[]>();
  for (let entity = 0; entity < count; entity++) {
    const community = found[table.entities[standing[entity] ?? -1]?.id ?? ""] ?? -1;
    const known = members.get(community);
    if (known === undefined) members.set(community, [entity]);
    else known.push(entity);
  }
  const communityOf = new Uint32Array(count).fill(NONE);
  const large = [...members.values()].filter((all) => all.length >= FEWEST);
  large.sort((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0));
  for (const [number, all] of large.entries()) for (const entity of all) communityOf[entity] = number;
  return communityOf;
}

/** Mulberry32: as random as the order in which entities are looked at has to be, and the same every time. */
function dice(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
