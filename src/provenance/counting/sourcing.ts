import type { ClaimTable } from "../../table/claim-table.ts";
import { type Budget, beginBudget } from "../packing/budget.ts";
import { hitSets } from "../packing/hit-sets.ts";
import { packSets } from "../packing/pack-sets.ts";
import type { Asking } from "./asking.ts";
import { type Counts, countsOf } from "./counts-of.ts";
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
  const { certain, undated, doubts } = traced(table, told, asking);
  const all = [...certain, ...undated].sort((a, b) => a.claim - b.claim);
  return {
    ...countsOf(table, told, { ...asking, budget }),
    lower: lowerLines(lowerEndOf(table, certain, doubts, asking.isOpen), budget),
    upper: linesOf(all, budget),
  };
}

/** ν and τ are each the least over the worlds, and need not be so in the same one; the tellings shown are of the first. */
function lowerLines(end: LowerEnd, budget: Budget): Lines {
  const independent = leastCount(end, (sets) => packSets(sets, budget).count, budget);
  const cut = leastCount(end, (sets) => hitSets(sets, budget).count, budget);
  const shown = linesOf(
    end.sure.map(({ trace, actors }) => ({ claim: trace.claim, actors: takenFor(actors, independent.world) })),
    budget,
    independent.world,
  );
  return { ...shown, independent: independent.count, cut: cut.count };
}
