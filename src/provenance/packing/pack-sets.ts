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
import { type Budget, beginBudget } from "./budget.ts";
import type { Count } from "./count.ts";
import { hitGreedily } from "./hit-greedily.ts";
import { type ReducedSet, reduceSets } from "./reduced-sets.ts";

/** The most sets of which no two share an element, and which they are (positions in the list). */
export interface Packing {
  readonly count: Count;
  readonly chosen: readonly number[];
}

/** Of more sets that hang together than these, what they share is not laid out whole. */
const MOST_LAID_OUT = 4000;

/**
 * Maximum set packing: reduced and parted first, then by branch and bound. The sets are the vertices of a graph, joined
 * where two share an element, and the packing is its largest independent set (Karp 1972, problem 4; branching as in
 * Tarjan and Trojanowski, SIAM J. Comput. 6(3), 1977). Past the budget, the answer is "at least, at most".
 * @param sets of elements, each once, none empty
 */
export function packSets(sets: readonly (readonly number[])[], budget: Budget = beginBudget()): Packing {
  const { alone, groups } = reduceSets(sets);
  const chosen = alone.map(({ position }) => position);
  let [atLeast, atMost] = [alone.length, alone.length];
  for (const group of groups) {
    const packed = packGroup(group, budget);
    chosen.push(...packed.chosen);
    atLeast += packed.chosen.length;
    atMost += packed.atMost;
  }
  return { count: { atLeast, atMost }, chosen: chosen.sort((a, b) => a - b) };
}

interface Packed {
  readonly chosen: readonly number[];
  readonly atMost: number;
}

function packGroup(sets: readonly ReducedSet[], budget: Budget): Packed {
  const greedy = packGreedily(sets);
  const most = Math.min(hitGreedily(sets.map(({ elements }) => elements)).length, mostByElements(sets));
  if (greedy.length >= most || sets.length > MOST_LAID_OUT) return { chosen: greedy, atMost: most };

  const graph = meetings(sets);
  const all = emptyBits(sets.length);
  for (const i of sets.keys()) setBit(all, i);
  const { chosen, atMost } = packFree(graph, all, budget);
  const found = chosen.length >= greedy.length ? chosen.map((i) => sets[i]?.position ?? 0) : greedy;
  return { chosen: found, atMost: Math.max(found.length, Math.min(atMost, most)) };
}

/** No more sets fit than the elements are enough for. */
function mostByElements(sets: readonly ReducedSet[]): number {
  const elements = new Set<number>();
  let smallest = Number.POSITIVE_INFINITY;
  for (const set of sets) {
    smallest = Math.min(smallest, set.elements.length);
    for (const element of set.elements) elements.add(element);
  }
  return Math.floor(elements.size / smallest);
}

/** Takes the smallest set that still fits, again and again: seldom the most, never two that meet. */
function packGreedily(sets: readonly ReducedSet[]): number[] {
  const taken = new Set<number>();
  const chosen: number[] = [];
  for (const { position, elements } of sets.toSorted((a, b) => a.elements.length - b.elements.length)) {
    if (elements.some((element) => taken.has(element))) continue;
    chosen.push(position);
    for (const element of elements) taken.add(element);
  }
  return chosen;
}

/** For each set those that it shares something with. */
function meetings(sets: readonly ReducedSet[]): Bitset[] {
  const having = new Map<number, number[]>();
  for (const [i, { elements }] of sets.entries()) {
    for (const element of elements) {
      const known = having.get(element);
      if (known === undefined) having.set(element, [i]);
      else known.push(i);
    }
  }
  return sets.map(({ elements }, i) => {
    const meets = emptyBits(sets.length);
    for (const element of elements) for (const other of having.get(element) ?? []) setBit(meets, other);
    clearBit(meets, i);
    return meets;
  });
}

/** The largest independent set among the free vertices; parts that hang apart are packed apart. */
function packFree(graph: readonly Bitset[], open: Bitset, budget: Budget): Packed {
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
    const packed = parts.map((part) => packFree(graph, part, budget));
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
  const inside = packFree(graph, minusBits(rest, graph[busiest] ?? rest), budget);
  const withIt: Packed = { chosen: [busiest, ...inside.chosen], atMost: inside.atMost + 1 };
  const without =
    withIt.chosen.length >= cliquesOver(graph, rest) ? { chosen: [], atMost: 0 } : packFree(graph, rest, budget);
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
