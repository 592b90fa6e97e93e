import type { Row } from "../table/row.ts";
import { hitSets } from "./hitting-set.ts";
import { bits, type Count, packSets } from "./set-packing.ts";
import type { Trace } from "./trace.ts";

/** How far some tellings stand on their own feet, under one identity context. Design, section 4. */
export interface Lines {
  /** ν: the most tellings of which no two share an actor; and such tellings. */
  readonly independent: Count;
  readonly disjoint: readonly Row[];
  /** τ: the fewest actors that meet every telling; and such actors. */
  readonly cut: Count;
  readonly cutters: readonly string[];
  /** The actors in every telling. The cut is 1 exactly where there is one. */
  readonly bottlenecks: readonly string[];
  /** The actors of the longest telling. */
  readonly longest: number;
}

/** Branches looked at before an answer becomes "at least, at most"; thousands of times what cases need. */
export const BUDGET = 200_000;

/**
 * Counts the lines of some tellings as set packing and hitting set over the traces that somebody attested, never as a
 * flow on their union, which would join pieces of different tellings into chains that nobody told.
 *
 * A voice without a name that may be anybody may be one of those named, so a telling with one adds no line and wants
 * no cut beside tellings that have none; only where all tellings have one, they are one line.
 */
export function linesOf(traces: readonly Trace[], unnamedMayBeAnybody: boolean, budget = BUDGET): Lines {
  const named = unnamedMayBeAnybody ? traces.filter(({ hasUnnamed }) => !hasUnnamed) : traces;
  const counted = named.length > 0 ? named : traces;

  const elements = [...new Set(counted.flatMap(({ actors }) => actors))].sort();
  const positions = new Map(elements.map((actor, i) => [actor, i]));
  const sets = counted.map(({ actors, claim }) => ({
    claim,
    set: bits(actors.map((actor) => positions.get(actor) ?? 0)),
  }));
  const least = leastOf(sets);
  const packing = packSets(
    least.map(({ set }) => set),
    budget,
  );
  const hitting = hitSets(
    least.map(({ set }) => set),
    budget,
  );
  const inAll = elements.filter((_, i) => sets.every(({ set }) => ((set >> BigInt(i)) & 1n) === 1n));

  return {
    independent: packing.count,
    disjoint: packing.chosen.flatMap((i) => least[i]?.claim ?? []),
    cut: hitting.count,
    cutters: hitting.chosen.flatMap((i) => elements[i] ?? []),
    bottlenecks: counted.length > 0 ? inAll : [],
    longest: Math.max(0, ...counted.map(({ actors }) => actors.length)),
  };
}

/** A telling that passed through all that another passed through, and more, changes neither count: the least ones stay. */
function leastOf<T extends { readonly set: bigint }>(sets: readonly T[]): T[] {
  return sets.filter(({ set }, i) =>
    sets.every(({ set: other }, j) => i === j || (other & set) !== other || (other === set && i < j)),
  );
}
