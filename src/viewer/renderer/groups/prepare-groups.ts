import type { Scene, SceneGroup } from "../renderer.ts";
import type { ByteSheet } from "../scene/byte-sheet.ts";
import { STANDINGS, standingOf } from "../scene/line-state.ts";

/** The groups of a scene, and how many of the claims that are shown lead between them. */
export interface PreparedGroups {
  readonly groups: readonly SceneGroup[];
  /** For each of the scene's edges the pair of groups that it leads between; -1 where it leads between none. */
  readonly pairOf: Int32Array;
  readonly pairs: readonly (readonly [one: number, other: number])[];
  /** How many claims that are shown each pair has, and how many each group has inside or at one end. */
  readonly between: Uint32Array;
  readonly about: Uint32Array;
}

/** Works out which lines lead between groups; nothing where a scene has none. */
export function prepareGroups({ groups, nodes, edges }: Scene): PreparedGroups | undefined {
  if (groups === undefined || groups.length === 0) return undefined;

  const known = new Map<number, number>();
  const pairs: [number, number][] = [];
  const pairOf = new Int32Array(edges.length).fill(-1);
  for (const [i, { from, to }] of edges.entries()) {
    const [one, other] = [nodes[from]?.group, nodes[to]?.group];
    if (one === undefined || other === undefined || one === other) continue;
    const [a, b] = one < other ? [one, other] : [other, one];
    const pair = known.get(a * groups.length + b) ?? pairs.length;
    if (pair === pairs.length) {
      known.set(a * groups.length + b, pair);
      pairs.push([a, b]);
    }
    pairOf[i] = pair;
  }
  const [between, about] = [new Uint32Array(pairs.length), new Uint32Array(groups.length)];
  return { groups, pairOf, pairs, between, about };
}

/** Counts anew what is shown between and about groups. */
export function countInGroups(
  { pairOf, between, about }: PreparedGroups,
  { nodes, edges }: Scene,
  states: ByteSheet,
): void {
  between.fill(0);
  about.fill(0);
  for (let i = 0; i < edges.length; i++) {
    const edge = edges[i];
    if (edge === undefined || standingOf(states.bytes[edge.row] ?? 0) === STANDINGS.hidden) continue;
    const pair = pairOf[i] ?? -1;
    if (pair >= 0) between[pair] = (between[pair] ?? 0) + 1;
    const [one, other] = [nodes[edge.from]?.group, nodes[edge.to]?.group];
    if (one !== undefined) about[one] = (about[one] ?? 0) + 1;
    if (other !== undefined && other !== one) about[other] = (about[other] ?? 0) + 1;
  }
}
