/** A number that is known exactly, or between two ends where the budget was spent. */
export interface Count {
  readonly atLeast: number;
  readonly atMost: number;
}

/** The most sets of which no two share an element, and which they are (positions in the list). */
export interface Packing {
  readonly count: Count;
  readonly chosen: readonly number[];
}

/**
 * Maximum set packing by branch and bound on bitsets: the sets are the vertices of a graph, joined where two share an
 * element, and the packing is its largest independent set (Karp 1972, problem 4; branching as in Tarjan and Trojanowski,
 * SIAM J. Comput. 6(3), 1977). Past the budget, the answer is "at least, at most".
 * @param sets bitsets over the same elements, none empty
 * @param budget how many branches may be looked at
 */
export function packSets(sets: readonly bigint[], budget: number): Packing {
  const meets = sets.map((set, i) => bits(sets.flatMap((other, j) => (i !== j && (set & other) !== 0n ? [j] : []))));
  let best: number[] = [];
  let left = budget;
  let atMost = 0;

  const search = (free: bigint, chosen: readonly number[]): void => {
    let open = free;
    const taken = [...chosen];
    // A set that meets at most one other of those left can always be taken.
    for (let i = easy(open, meets); i !== undefined; i = easy(open, meets)) {
      taken.push(i);
      open &= ~((meets[i] ?? 0n) | (1n << BigInt(i)));
    }
    if (open === 0n) {
      if (taken.length > best.length) best = taken;
      return;
    }
    const bound = taken.length + groupsOf(open, meets);
    if (bound <= best.length) return;
    left -= 1;
    if (left < 0) {
      atMost = Math.max(atMost, bound);
      if (taken.length > best.length) best = taken;
      return;
    }

    const middle = busiest(open, meets);
    const without = open & ~(1n << BigInt(middle));
    search(without & ~(meets[middle] ?? 0n), [...taken, middle]);
    search(without, taken);
  };

  search(bits([...sets.keys()]), []);
  const chosen = best.toSorted((a, b) => a - b);
  return { count: { atLeast: best.length, atMost: Math.max(atMost, best.length) }, chosen };
}

/** A bitset of these positions. */
export const bits = (positions: readonly number[]): bigint => positions.reduce((set, i) => set | (1n << BigInt(i)), 0n);

/** The positions of a bitset, ascending. */
export function* positionsOf(set: bigint): Iterable<number> {
  let rest = set;
  for (let i = 0; rest !== 0n; i++, rest >>= 1n) if ((rest & 1n) === 1n) yield i;
}

function easy(open: bigint, meets: readonly bigint[]): number | undefined {
  for (const i of positionsOf(open)) {
    const others = (meets[i] ?? 0n) & open;
    if ((others & (others - 1n)) === 0n || others === 0n) return i;
  }
  return undefined;
}

function busiest(open: bigint, meets: readonly bigint[]): number {
  let most = -1;
  let found = 0;
  for (const i of positionsOf(open)) {
    const count = [...positionsOf((meets[i] ?? 0n) & open)].length;
    if (count > most) [most, found] = [count, i];
  }
  return found;
}

/** Groups in which every two meet: a packing takes at most one of each. */
function groupsOf(open: bigint, meets: readonly bigint[]): number {
  let rest = open;
  let groups = 0;
  for (const i of positionsOf(open)) {
    if (((rest >> BigInt(i)) & 1n) === 0n) continue;
    groups += 1;
    rest &= ~(1n << BigInt(i));
    let common = (meets[i] ?? 0n) & rest;
    for (const j of positionsOf(common)) {
      if (((common >> BigInt(j)) & 1n) === 0n) continue;
      rest &= ~(1n << BigInt(j));
      common &= meets[j] ?? 0n;
    }
  }
  return groups;
}
