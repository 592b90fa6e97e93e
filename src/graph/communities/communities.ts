import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { NONE } from "../../table/row.ts";

/** Fewer than these are no community that anybody would look for: they lie where they are, in none. */
const FEWEST = 8;

/**
 * Who belongs together: communities in which there are more links than chance would have it (Blondel and others, J. Stat.
 * Mech. P10008, 2008), the same every time. They are numbered by how many belong to them, the largest first.
 * @param count how many entities there are
 * @param linked the two ends of every link, one after the other
 * @returns for each entity its community, or `NONE` where that would be too small
 */
export function communities(count: number, linked: readonly number[]): Uint32Array {
  const graph = new UndirectedGraph();
  for (let entity = 0; entity < count; entity++) graph.addNode(entity);
  for (let i = 0; i < linked.length; i += 2) {
    const [one, other] = [linked[i] ?? 0, linked[i + 1] ?? 0];
    if (one !== other) graph.mergeEdge(one, other);
  }
  const found = graph.size === 0 ? {} : louvain(graph, { getEdgeWeight: null, rng: dice() });

  const members = new Map<number, number[]>();
  for (let entity = 0; entity < count; entity++) {
    const community = found[entity] ?? -1;
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
