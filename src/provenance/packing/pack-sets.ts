import { type Bitset, clearBit, emptyBits, setBit } from "./bitset.ts";
import { type Budget, beginBudget } from "./budget.ts";
import type { Count } from "./count.ts";
import { hitGreedily } from "./hit-greedily.ts";
import { independentSet, type Packed } from "./independent-set.ts";
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

function packGroup(sets: readonly ReducedSet[], budget: Budget): Packed {
  const greedy = packGreedily(sets);
  const most = Math.min(hitGreedily(sets.map(({ elements }) => elements)).length, mostByElements(sets));
  if (greedy.length >= most || sets.length > MOST_LAID_OUT) return { chosen: greedy, atMost: most };

  const graph = meetings(sets);
  const all = emptyBits(sets.length);
  for (const i of sets.keys()) setBit(all, i);
  const { chosen, atMost } = independentSet(graph, all, budget);
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
