import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import type { Actor } from "../actors/actor.ts";
import { actorsOf } from "../actors/actors.ts";
import { beginBudget } from "../packing/budget.ts";
import type { Asking } from "./asking.ts";
import { endsOf, type Interval } from "./independent-lines.ts";
import { inEvery } from "./lines.ts";
import { isUnsureIn } from "./lower-end.ts";
import { heardIn, type Told, type Traced, traced } from "./traced.ts";

/**
 * What an editor asks of some claims of one polarity: how many say it, how many heard it, and how many whole lines there
 * are; each from the least over all possible worlds to all apart.
 */
export interface Counts {
  /** What was counted, as it was asked for. */
  readonly told: Told;
  /** The tellings that were counted, those among them that nothing dates, and those left out for their origin's interest. */
  readonly claims: readonly Row[];
  readonly undated: readonly Row[];
  readonly leftOut: readonly Row[];
  /** Tellings that add nothing to the lower end. */
  readonly unsure: readonly Row[];
  readonly lines: Interval;
  /** Independent origins, as if every carrier were trusted. */
  readonly say: Interval;
  /** Independent ways by which it was heard from whoever says it, and how many tellings have none, since they tell it themselves. */
  readonly heard: Interval;
  readonly toldThemselves: number;
  /** Actors in every telling, with all apart; by what they are. */
  readonly bottlenecks: readonly Actor[];
}

/** Counts a proposition, or all that is told between two, for claims of one polarity: denials have their own counts. */
export function countsOf(table: ClaimTable, told: Told, asking: Asking = {}): Counts {
  const spent = { ...asking, budget: asking.budget ?? beginBudget() };
  const lines = traced(table, told, asking);
  return countsBeside(table, told, lines, endsOf(table, lines, spent), spent);
}

/**
 * The same where the whole lines are counted already.
 * @param traces of the whole lines
 */
export function countsBeside(table: ClaimTable, told: Told, traces: Traced, lines: Interval, asking: Asking): Counts {
  const heard = heardIn(table, traces);
  const all = [...traces.certain, ...traces.undated].sort((a, b) => a.claim - b.claim);
  const counted = new Set(all.map(({ claim }) => claim));
  const rows = "claims" in told ? [...told.claims, ...told.undated] : told;
  const actors = actorsOf(table);
  return {
    told,
    claims: [...counted],
    undated: traces.undated.map(({ claim }) => claim),
    leftOut: rows.filter((row) => !counted.has(row)),
    unsure: traces.certain.filter(isUnsureIn(table, asking.isOpen)).map(({ claim }) => claim),
    lines,
    say: endsOf(table, traced(table, told, asking, "say", traces.doubts), asking),
    heard: endsOf(table, heard, asking),
    toldThemselves: all.length - heard.certain.length - heard.undated.length,
    bottlenecks: inEvery(all.map((trace) => trace.actors)).map((actor) => actors.actorAt(actor)),
  };
}
