import louvain from "graphology-communities-louvain";
import { NONE } from "../../table/row.ts";
import type { LinkedEnds } from "../placing/linked-ends.ts";
import { endsGraph } from "./ends-graph.ts";

/**
 * How closely communities are looked for, and how many one has at least: fewer nobody would look for, they belong to none.
 * In a large case small communities beside large ones would be taken for a part of these, were they not looked at so closely.
 */
const LOOKS = { large: { resolution: 2, fewest: 8 }, small: { resolution: 1, fewest: 3 } } as const;

/**
 * Who belongs together: communities in which more is alleged than chance would have it (Blondel and others, J. Stat. Mech.
 * P10008, 2008), the same every time. They are numbered by how many belong to them, the largest first.
 * @param size of the case
 * @returns for each of those who stand for themselves its community, or `NONE` where that would be too small
 */
export function communities(ends: LinkedEnds, size: keyof typeof LOOKS = "large"): Uint32Array {
  const { resolution, fewest } = LOOKS[size];
  const { count } = ends;
  const found =
    ends.from.length === 0 ? {} : louvain(endsGraph(ends), { getEdgeWeight: null, resolution, rng: dice() });

  const members = new Map<number, number[]>();
  for (let entity = 0; entity < count; entity++) {
    const community = found[entity] ?? -1;
    const known = members.get(community);
    if (known === undefined) members.set(community, [entity]);
    else known.push(entity);
  }
  const communityOf = new Uint32Array(count).fill(NONE);
  const large = [...members.values()].filter((all) => all.length >= fewest);
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
