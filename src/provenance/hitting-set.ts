import { bits, type Count, packSets, positionsOf } from "./set-packing.ts";

/** The fewest elements of which every set has one, and which they are. */
export interface HittingSet {
  readonly count: Count;
  readonly chosen: readonly number[];
}

const BOUND_BUDGET = 20;

/**
 * Minimum hitting set by branch and bound on bitsets (Karp 1972, problem 15): of a smallest set not yet hit, one
 * element must be chosen; sets that share nothing each want one of their own, which bounds the rest from below.
 * @param sets bitsets over the same elements, none empty
 * @param budget how many branches may be looked at; past it the answer is "at least, at most"
 */
export function hitSets(sets: readonly bigint[], budget: number): HittingSet {
  let best = greedy(sets);
  let left = budget;
  let atLeast = Number.POSITIVE_INFINITY;

  const search = (open: readonly bigint[], banned: bigint, chosen: readonly number[]): void => {
    if (open.length === 0) {
      if (chosen.length < best.length) best = [...chosen];
      return;
    }
    const lower = chosen.length + packSets(open, BOUND_BUDGET).count.atLeast;
    if (lower >= best.length) return;
    left -= 1;
    if (left < 0) {
      atLeast = Math.min(atLeast, lower);
      return;
    }

    const smallest = open.map((set) => set & ~banned).reduce((a, b) => (sizeOf(b) < sizeOf(a) ? b : a));
    let refused = banned;
    for (const element of positionsOf(smallest)) {
      const bit = 1n << BigInt(element);
      search(
        open.filter((set) => (set & bit) === 0n),
        refused,
        [...chosen, element],
      );
      // What was tried is not tried again beside its brothers.
      refused |= bit;
    }
  };

  search(sets, 0n, []);
  const count = { atLeast: Math.min(atLeast, best.length), atMost: best.length };
  return { count, chosen: best.toSorted((a, b) => a - b) };
}

const sizeOf = (set: bigint): number => [...positionsOf(set)].length;

/** Takes the element that hits most, again and again: seldom the fewest, always enough. */
function greedy(sets: readonly bigint[]): number[] {
  const chosen: number[] = [];
  let open = sets;
  while (open.length > 0) {
    const hits = new Map<number, number>();
    for (const set of open) for (const element of positionsOf(set)) hits.set(element, (hits.get(element) ?? 0) + 1);
    const [element] = [...hits].reduce((a, b) => (b[1] > a[1] ? b : a));
    chosen.push(element);
    const bit = bits([element]);
    open = open.filter((set) => (set & bit) === 0n);
  }
  return chosen;
}
