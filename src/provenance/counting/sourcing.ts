import type { ClaimTable } from "../../table/claim-table.ts";
import { type Budget, beginBudget } from "../packing/budget.ts";
import { countPacked } from "../packing/count-packed.ts";
import { hitSets } from "../packing/hit-sets.ts";
import type { World } from "../worlds/least-world.ts";
import type { Asking } from "./asking.ts";
import { type Counts, countsBeside } from "./counts-of.ts";
import { type Lines, linesOf } from "./lines.ts";
import { type LowerEnd, leastCount, lowerEndOf, takenFor } from "./lower-end.ts";
import { type Told, traced } from "./traced.ts";

/** What stands behind some claims of one polarity: the counts, and at both ends what shows them and what would cut them. */
export interface Sourcing extends Counts {
  readonly lower: Lines;
  readonly upper: Lines;
}

/**
 * Works out the sourcing of a proposition, or of all that is told between two, for claims of one polarity: denials have
 * their own, and the two are never subtracted.
 */
export function sourcingOf(table: ClaimTable, told: Told, asking: Asking = {}): Sourcing {
  const budget = asking.budget ?? beginBudget();
  const traces = traced(table, told, asking);
  const all = [...traces.certain, ...traces.undated].sort((a, b) => a.claim - b.claim);
  const lower = lowerLines(lowerEndOf(table, traces.certain, traces.doubts, asking.isOpen), budget);
  const upper = linesOf(all, budget);
  const lines = { lower: lower.independent, upper: upper.independent };
  return { ...countsBeside(table, told, traces, lines, { ...asking, budget }), lower, upper };
}

/** ν and τ are each the least over the worlds, and need not be so in the same one; the tellings shown are of the first. */
function lowerLines(end: LowerEnd, budget: Budget): Lines {
  const linesIn = (world: World): Lines =>
    linesOf(
      end.sure.map(({ trace, actors }) => ({ claim: trace.claim, actors: takenFor(actors, world) })),
      budget,
      world,
    );
  // Where all who may be one fit into one there is one least world, and nothing to look for.
  if (end.sure.length > 0 && end.parts.length === 0) return linesIn(end.merged);

  const independent = leastCount(end, (sets) => countPacked(sets, budget), budget);
  const cut = leastCount(end, (sets) => hitSets(sets, budget).count, budget);
  return { ...linesIn(independent.world), independent: independent.count, cut: cut.count };
}
