import { type Budget, beginBudget } from "./budget.ts";
import type { Count } from "./count.ts";
import { hitGreedily } from "./hit-greedily.ts";
import { reduceSets } from "./reduced-sets.ts";

/** The fewest elements of which every set has one, and which they are. */
export interface HittingSet {
  readonly count: Count;
  readonly chosen: readonly number[];
}

type Sets = readonly (readonly number[])[];

/** Among more sets than these that hang together, no elements are compared and no branches are tried. */
const MOST_SEARCHED = 3000;

/**
 * Minimum hitting set: reduced and parted first, then by branch and bound (Karp 1972, problem 15). An element that is
 * in most sets is chosen or left; sets that share nothing each want one of their own, which bounds the rest from below.
 * Past the budget, the answer is "at least, at most".
 * @param sets of elements, each once, none empty
 */
export function hitSets(sets: Sets, budget: Budget = beginBudget()): HittingSet {
  const { alone, groups } = reduceSets(sets);
  const chosen = alone.flatMap(({ elements }) => elements[0] ?? []);
  let atLeast = chosen.length;
  for (const group of groups) {
    const hit = hitGroup(
      group.map(({ elements }) => elements),
      budget,
    );
    chosen.push(...hit.chosen);
    atLeast += hit.count.atLeast;
  }
  return { count: { atLeast, atMost: chosen.length }, chosen: chosen.sort((a, b) => a - b) };
}

function hitGroup(given: Sets, budget: Budget): HittingSet {
  const sets = given.length > MOST_SEARCHED ? given : withoutWeaker(given);
  if (sets !== given) return hitSets(sets, budget);

  const greedy = hitGreedily(sets);
  const bound = leastFor(sets);
  if (bound >= greedy.length) return { count: { atLeast: greedy.length, atMost: greedy.length }, chosen: greedy };
  if (sets.length > MOST_SEARCHED || !budget.spend())
    return { count: { atLeast: bound, atMost: greedy.length }, chosen: greedy };

  const [first = 0] = greedy;
  const inside = hitSets(
    sets.filter((elements) => !elements.includes(first)),
    budget,
  );
  const withIt = { atLeast: inside.count.atLeast + 1, chosen: [first, ...inside.chosen] };
  const best = withIt.chosen.length < greedy.length ? withIt.chosen : greedy;
  const rest = sets.map((elements) => elements.filter((element) => element !== first));
  if (rest.some(({ length }) => length === 0)) return answer(withIt.atLeast, best, bound);
  const restBound = leastFor(rest);
  if (restBound >= best.length) return answer(Math.min(withIt.atLeast, restBound), best, bound);
  const without = hitSets(rest, budget);
  return answer(
    Math.min(withIt.atLeast, without.count.atLeast),
    without.chosen.length < best.length ? without.chosen : best,
    bound,
  );
}

const answer = (atLeast: number, chosen: readonly number[], bound: number): HittingSet => ({
  count: { atLeast: Math.min(chosen.length, Math.max(atLeast, bound)), atMost: chosen.length },
  chosen,
});

/** An element that is in no set that another is not in too need not be chosen; the same list where there is none. */
function withoutWeaker(sets: Sets): Sets {
  const having = new Map<number, Set<number>>();
  for (const [i, elements] of sets.entries()) {
    for (const element of elements) {
      const known = having.get(element);
      if (known === undefined) having.set(element, new Set([i]));
      else known.add(i);
    }
  }
  const weaker = new Set<number>();
  for (const [element, found] of having) {
    const [some = 0] = found;
    const isWeaker = sets[some]?.some((other) => {
      const others = having.get(other);
      if (other === element || others === undefined || weaker.has(other) || others.size < found.size) return false;
      if (others.size === found.size && other > element) return false;
      for (const i of found) if (!others.has(i)) return false;
      return true;
    });
    if (isWeaker) weaker.add(element);
  }
  return weaker.size === 0 ? sets : sets.map((elements) => elements.filter((element) => !weaker.has(element)));
}

/** So many elements are wanted at least: one for each of some sets that share nothing, and enough to reach all sets. */
function leastFor(sets: Sets): number {
  const taken = new Set<number>();
  const counts = new Map<number, number>();
  let apart = 0;
  for (const elements of sets.toSorted((a, b) => a.length - b.length)) {
    if (!elements.some((element) => taken.has(element))) {
      apart += 1;
      for (const element of elements) taken.add(element);
    }
    for (const element of elements) counts.set(element, (counts.get(element) ?? 0) + 1);
  }
  let reached = 0;
  let wanted = 0;
  for (const count of [...counts.values()].sort((a, b) => b - a)) {
    if (reached >= sets.length) break;
    reached += count;
    wanted += 1;
  }
  return Math.max(apart, wanted);
}
