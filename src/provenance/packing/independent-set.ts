import {
  type Bitset,
  bothBits,
  clearBit,
  countBoth,
  emptyBits,
  hasBit,
  minusBits,
  positionsIn,
  setBit,
} from "./bitset.ts";
import type { Budget } from "./budget.ts";

/** Vertices that were chosen, and no more than how many can be. */
export interface Packed {
  readonly chosen: readonly number[];
  readonly atMost: number;
}

/**
 * The largest set of free vertices of which no two are joined; parts that hang apart are gone through apart. Past the
 * budget it is some such set, and a bound that no larger one passes.
 * @param graph for each vertex those that it is joined to
 */
export function independentSet(graph: readonly Bitset[], open: Bitset, budget: Budget): Packed {
  const free = open.slice();
  const taken: number[] = [];
  let busiest = -1;
  for (let again = true; again; ) {
    again = false;
    let most = 1;
    busiest = -1;
    for (const i of positionsIn(free)) {
      const degree = countBoth(graph[i] ?? free, free);
      if (degree > most) [most, busiest] = [degree, i];
      if (degree > 1 || !hasBit(free, i)) continue;
      // Whatever meets one other at most can always be taken.
      taken.push(i);
      leave(free, graph[i] ?? free, i);
      again = true;
    }
  }
  if (busiest < 0) return { chosen: taken, atMost: taken.length };

  const parts = partsOf(graph, free);
  if (parts.length > 1) {
    const packed = parts.map((part) => independentSet(graph, part, budget));
    return {
      chosen: [...taken, ...packed.flatMap(({ chosen }) => chosen)],
      atMost: packed.reduce((sum, { atMost }) => sum + atMost, taken.length),
    };
  }

  const bound = cliquesOver(graph, free);
  if (!budget.spend()) {
    const some = greedyIn(graph, free);
    return { chosen: [...taken, ...some], atMost: taken.length + Math.max(some.length, bound) };
  }
  const rest = free.slice();
  clearBit(rest, busiest);
  const inside = independentSet(graph, minusBits(rest, graph[busiest] ?? rest), budget);
  const withIt: Packed = { chosen: [busiest, ...inside.chosen], atMost: inside.atMost + 1 };
  const without =
    withIt.chosen.length >= cliquesOver(graph, rest) ? { chosen: [], atMost: 0 } : independentSet(graph, rest, budget);
  const best = without.chosen.length > withIt.chosen.length ? without : withIt;
  return {
    chosen: [...taken, ...best.chosen],
    atMost: taken.length + Math.min(Math.max(withIt.atMost, without.atMost), Math.max(bound, best.chosen.length)),
  };
}

function leave(free: Bitset, meets: Bitset, i: number): void {
  clearBit(free, i);
  for (let word = 0; word < free.length; word++) free[word] = (free[word] ?? 0) & ~(meets[word] ?? 0);
}

function partsOf(graph: readonly Bitset[], free: Bitset): Bitset[] {
  const left = free.slice();
  const parts: Bitset[] = [];
  for (let [first] = positionsIn(left); first !== undefined; [first] = positionsIn(left)) {
    const part = emptyBits(graph.length);
    const queue = [first];
    setBit(part, first);
    clearBit(left, first);
    for (const i of queue) {
      for (const next of positionsIn(bothBits(graph[i] ?? left, left))) {
        setBit(part, next);
        clearBit(left, next);
        queue.push(next);
      }
    }
    parts.push(part);
  }
  return parts;
}

/** Groups in which every two meet: a packing takes at most one of each. */
function cliquesOver(graph: readonly Bitset[], free: Bitset): number {
  const rest = free.slice();
  let cliques = 0;
  for (const i of positionsIn(free)) {
    if (!hasBit(rest, i)) continue;
    cliques += 1;
    clearBit(rest, i);
    let together = bothBits(graph[i] ?? rest, rest);
    for (const j of positionsIn(together)) {
      if (!hasBit(together, j)) continue;
      clearBit(rest, j);
      together = bothBits(together, graph[j] ?? together);
    }
  }
  return cliques;
}

function greedyIn(graph: readonly Bitset[], free: Bitset): number[] {
  const rest = free.slice();
  const degrees = positionsIn(free).map((i) => [countBoth(graph[i] ?? free, free), i] as const);
  return degrees
    .sort(([a], [b]) => a - b)
    .flatMap(([, i]) => {
      if (!hasBit(rest, i)) return [];
      leave(rest, graph[i] ?? rest, i);
      return [i];
    });
}
