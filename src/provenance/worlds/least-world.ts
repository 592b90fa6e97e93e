import type { Budget } from "../packing/budget.ts";
import type { Count } from "../packing/count.ts";
import { blocksOf, type IdentityPart } from "./identity-graph.ts";

/** For each entity that is taken for another the one that stands for both; whoever is not in it is nobody but itself. */
export type World = ReadonlyMap<number, number>;

/** The least that a count comes to in any world, and a world in which it does; exact where all could be gone through. */
export interface Least {
  readonly count: Count;
  readonly world: World;
}

/**
 * Looks for the possible world in which a count is least, by branch and bound. All who hang together are taken for one
 * first, which no world comes below; where two of such a block cannot be one, some pair on the way between them is two,
 * and each is tried. Taking fewer for one never makes a count less, so a branch that cannot be below the best is left.
 * @param parts those that do not all fit into one
 * @param met entities that are in some trace; among the others it makes no difference who is one
 * @param measure the count where these are taken for one
 */
export function leastWorld(
  parts: readonly IdentityPart[],
  met: ReadonlySet<number>,
  measure: (world: World) => Count,
  budget: Budget,
): Least {
  let best: Least | undefined;
  let unseen = Number.POSITIVE_INFINITY;
  const seen = new Set<string>();

  const search = (apart: ReadonlySet<string>): void => {
    const key = [...apart].sort().join(" ");
    if (seen.has(key)) return;
    seen.add(key);

    const { blocks, conflict } = blocksWith(parts, met, apart);
    const world = worldOf(blocks.map(({ members }) => members));
    const count = measure(world);
    if (best !== undefined && count.atLeast >= best.count.atMost) return;
    if (conflict === undefined) {
      if (parts.some(({ graph }) => !graph.isWhole)) unseen = Math.min(unseen, floor);
      if (best === undefined || count.atMost < best.count.atMost) best = { count, world };
      return;
    }
    if (!budget.spend()) {
      unseen = Math.min(unseen, count.atLeast);
      if (best !== undefined) return;
    }
    for (const [a, b] of wayBetween(conflict, apart)) search(new Set([...apart, pairKey(a, b)]));
  };

  // No world comes below all of them taken for one.
  const floor = measure(worldOf(parts.map(({ members }) => members))).atLeast;
  search(new Set());
  const { count, world } = best ?? { count: measure(new Map()), world: new Map() };
  return { count: { atLeast: Math.min(count.atLeast, unseen), atMost: count.atMost }, world };
}

/** Makes a world of blocks: the first of each stands for all. */
export const worldOf = (blocks: readonly (readonly number[])[]): World =>
  new Map(blocks.flatMap(([first = 0, ...others]) => others.map((other) => [other, first] as const)));

const pairKey = (a: number, b: number): string => (a < b ? `${a},${b}` : `${b},${a}`);

interface Conflict {
  readonly part: IdentityPart;
  readonly one: number;
  readonly other: number;
}

function blocksWith(parts: readonly IdentityPart[], met: ReadonlySet<number>, apart: ReadonlySet<string>) {
  const blocks = parts.flatMap((part) =>
    blocksOf(part.members, (entity) => neighboursIn(part, entity, apart)).map((members) => ({ part, members })),
  );
  for (const { part, members } of blocks) {
    if (members.filter((member) => met.has(member)).length < 2) continue;
    const found = part.graph.conflictIn(members) ?? pairApart(members, apart);
    if (found !== undefined) return { blocks, conflict: { part, one: found[0], other: found[1] } };
  }
  return { blocks, conflict: undefined };
}

function neighboursIn({ graph }: IdentityPart, entity: number, apart: ReadonlySet<string>): number[] {
  return [...(graph.neighbours.get(entity) ?? [])].filter((other) => !apart.has(pairKey(entity, other)));
}

/** Two of a block that this branch keeps apart, though others hold them together. */
function pairApart(members: readonly number[], apart: ReadonlySet<string>): [number, number] | undefined {
  const block = new Set(members);
  for (const key of apart) {
    const [a = 0, b = 0] = key.split(",").map(Number);
    if (block.has(a) && block.has(b)) return [a, b];
  }
  return undefined;
}

/** The pairs on a shortest way from one to the other. */
function wayBetween({ part, one, other }: Conflict, apart: ReadonlySet<string>): [number, number][] {
  const before = new Map([[one, one]]);
  for (const [here] of before) {
    if (here === other) break;
    for (const next of neighboursIn(part, here, apart)) if (!before.has(next)) before.set(next, here);
  }
  const way: [number, number][] = [];
  for (let here = other; here !== one; ) {
    const last = before.get(here) ?? one;
    way.push([last, here]);
    here = last;
  }
  return way;
}
