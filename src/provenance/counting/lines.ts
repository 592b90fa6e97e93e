import type { Row } from "../../table/row.ts";
import { type Budget, beginBudget } from "../packing/budget.ts";
import type { Count } from "../packing/count.ts";
import { hitSets } from "../packing/hit-sets.ts";
import { packSets } from "../packing/pack-sets.ts";
import type { World } from "../worlds/least-world.ts";

/** How far some tellings stand on their own feet, in one world. Design, section 4. Actors are their numbers. */
export interface Lines {
  /** ν: the most tellings of which no two share an actor; and such tellings. */
  readonly independent: Count;
  readonly disjoint: readonly Row[];
  /** τ: the fewest actors that meet every telling; and such actors. */
  readonly cut: Count;
  readonly cutters: readonly number[];
  /** The actors in every telling. The cut is 1 exactly where there is one. */
  readonly bottlenecks: readonly number[];
  /** The actors of the longest telling. */
  readonly longest: number;
  /** Who is taken for whom; empty where all are apart. */
  readonly world: World;
}

/** A telling as it is counted: the actors that it passed through, each once. */
export interface CountedTelling {
  readonly claim: Row;
  readonly actors: readonly number[];
}

const ALL_APART: World = new Map();

/**
 * Counts the lines of some tellings as set packing and hitting set over the traces that somebody attested, never as a
 * flow on their union, which would join pieces of different tellings into chains that nobody told.
 */
export function linesOf(tellings: readonly CountedTelling[], budget: Budget = beginBudget(), world = ALL_APART): Lines {
  const sets = tellings.map(({ actors }) => actors);
  const packing = packSets(sets, budget);
  const hitting = hitSets(sets, budget);
  return {
    independent: packing.count,
    disjoint: packing.chosen.flatMap((i) => tellings[i]?.claim ?? []),
    cut: hitting.count,
    cutters: hitting.chosen,
    bottlenecks: inEvery(sets),
    longest: sets.reduce((longest, { length }) => Math.max(longest, length), 0),
    world,
  };
}

/** The elements that every set has. */
export function inEvery([first = [], ...others]: readonly (readonly number[])[]): number[] {
  let shared = [...first];
  for (const other of others) {
    if (shared.length === 0) break;
    const has = new Set(other);
    shared = shared.filter((element) => has.has(element));
  }
  return shared;
}
