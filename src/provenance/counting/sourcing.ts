import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import type { Actor } from "../actors/actor.ts";
import { actorsOf } from "../actors/actors.ts";
import { beginBudget } from "../packing/budget.ts";
import { hitSets } from "../packing/hit-sets.ts";
import { packSets } from "../packing/pack-sets.ts";
import type { Asking } from "./asking.ts";
import { endsOf, type Interval, independentLines } from "./independent-lines.ts";
import { type Lines, linesOf } from "./lines.ts";
import { type LowerEnd, leastCount, lowerEndOf, takenFor } from "./lower-end.ts";
import { type Told, traced } from "./traced.ts";

/**
 * What stands behind some claims of one polarity. An editor asks three things: how many say it, how many heard it, and
 * how many whole lines there are; each from the least over all possible worlds to all apart.
 */
export interface Sourcing {
  /** What was counted, as it was asked for. */
  readonly told: Told;
  /** The tellings that were counted, those among them that nothing dates, and those left out for their origin's interest. */
  readonly claims: readonly Row[];
  readonly undated: readonly Row[];
  readonly leftOut: readonly Row[];
  /** Tellings that add nothing to the lower end. */
  readonly unsure: readonly Row[];
  readonly lower: Lines;
  readonly upper: Lines;
  /** Independent origins, as if every carrier were trusted. */
  readonly say: Interval;
  /** Independent ways by which it was heard from whoever says it, and how many tellings have none, since they tell it themselves. */
  readonly heard: Interval;
  readonly toldThemselves: number;
  /** Actors in every telling, with all apart; by what they are. */
  readonly bottlenecks: readonly Actor[];
}

/**
 * Works out the sourcing of a proposition, or of all that is told between two, for claims of one polarity: denials have
 * their own, and the two are never subtracted.
 */
export function sourcingOf(table: ClaimTable, told: Told, asking: Asking = {}): Sourcing {
  const spent = { ...asking, budget: asking.budget ?? beginBudget() };
  const lines = traced(table, told, asking);
  const all = [...lines.certain, ...lines.undated].sort((a, b) => a.claim - b.claim);
  const upper = linesOf(all, spent.budget);
  const end = lowerEndOf(table, lines.certain, lines.doubts, asking.isOpen);
  const heard = traced(table, told, asking, "heard");
  const counted = new Set(all.map(({ claim }) => claim));
  const actors = actorsOf(table);
  return {
    told,
    claims: all.map(({ claim }) => claim),
    undated: lines.undated.map(({ claim }) => claim),
    leftOut: rowsOf(told).filter((row) => !counted.has(row)),
    unsure: end.unsure.map(({ claim }) => claim),
    lower: lowerLines(end, spent.budget),
    upper,
    say: independentLines(table, told, spent, "say"),
    heard: endsOf(table, heard, spent),
    toldThemselves: all.length - heard.certain.length - heard.undated.length,
    bottlenecks: upper.bottlenecks.map((actor) => actors.actorAt(actor)),
  };
}

const rowsOf = (told: Told): readonly Row[] => ("claims" in told ? [...told.claims, ...told.undated] : told);

/** ν and τ are each the least over the worlds, and need not be so in the same one; the tellings shown are of the first. */
function lowerLines(end: LowerEnd, budget: NonNullable<Asking["budget"]>): Lines {
  const independent = leastCount(end, (sets) => packSets(sets, budget).count, budget);
  const cut = leastCount(end, (sets) => hitSets(sets, budget).count, budget);
  const counted = end.sure.length > 0 ? end.sure : [];
  const shown = linesOf(
    counted.map(({ trace, actors }) => ({ claim: trace.claim, actors: takenFor(actors, independent.world) })),
    budget,
    independent.world,
  );
  return { ...shown, independent: independent.count, cut: cut.count };
}
