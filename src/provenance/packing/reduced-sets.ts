import { hangTogether } from "./hang-together.ts";

/** Sets of which those that change no count are gone; parted where they share nothing. */
export interface ReducedSets {
  /** Sets that share nothing with any other that is left; any element that they have still meets all that they stand for. */
  readonly alone: readonly ReducedSet[];
  /** The others, in groups that share nothing with each other; `elements` are those that are met twice or more. */
  readonly groups: readonly (readonly ReducedSet[])[];
}

/** A set with its position in the list that was given. */
export interface ReducedSet {
  readonly position: number;
  readonly elements: readonly number[];
}

const MOST_COMPARISONS = 4_000_000;

/**
 * Takes away what changes neither the most sets that share nothing nor the fewest elements that meet all: a set that
 * holds another, an element that only one set has; and where one element is in all that are left, all but one of them. Again and again, since the one makes room for the other.
 */
export function reduceSets(sets: readonly (readonly number[])[]): ReducedSets {
  const alone: ReducedSet[] = [];
  let left: ReducedSet[] = sets.map((elements, position) => ({ position, elements }));
  for (let before = -1; before !== sizeOf(left); ) {
    before = sizeOf(left);
    const counts = countsOf(left);
    const [first] = left;
    const inAll = first?.elements.filter((element) => counts.get(element) === left.length) ?? [];
    if (first !== undefined && inAll.length > 0) {
      alone.push({ position: first.position, elements: inAll });
      left = [];
      break;
    }
    const shared: ReducedSet[] = [];
    for (const set of left) {
      const { position, elements } = set;
      const kept = elements.filter((element) => (counts.get(element) ?? 0) > 1);
      if (kept.length === 0) alone.push(set);
      else shared.push(kept.length === elements.length ? set : { position, elements: kept });
    }
    left = withoutLarger(withoutEqual(shared));
  }
  return { alone, groups: hangTogether(left, ({ elements }) => elements) };
}

/** How many sets and elements there are: what every step makes smaller or leaves as it is. */
const sizeOf = (sets: readonly ReducedSet[]): number =>
  sets.reduce((sum, { elements }) => sum + 1 + elements.length, 0);

function countsOf(sets: readonly ReducedSet[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { elements } of sets) for (const element of elements) counts.set(element, (counts.get(element) ?? 0) + 1);
  return counts;
}

function withoutEqual(sets: readonly ReducedSet[]): ReducedSet[] {
  const first = new Map<string, ReducedSet>();
  for (const set of sets) {
    const key = set.elements.join(" ");
    if (!first.has(key)) first.set(key, set);
  }
  return [...first.values()];
}

function withoutLarger(sets: readonly ReducedSet[]): ReducedSet[] {
  const counts = countsOf(sets);
  const byRarest = new Map<number, ReducedSet[]>();
  for (const set of sets) {
    const rarest = set.elements.reduce((a, b) => ((counts.get(b) ?? 0) < (counts.get(a) ?? 0) ? b : a));
    const known = byRarest.get(rarest);
    if (known === undefined) byRarest.set(rarest, [set]);
    else known.push(set);
  }

  let left = MOST_COMPARISONS;
  return sets.filter(({ elements }) => {
    if (left < 0) return true;
    const own = new Set(elements);
    return !elements.some((element) =>
      byRarest.get(element)?.some((other) => {
        left -= 1;
        return other.elements.length < elements.length && other.elements.every((one) => own.has(one));
      }),
    );
  });
}
