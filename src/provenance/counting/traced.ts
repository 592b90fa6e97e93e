import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { actorsOf } from "../actors/actors.ts";
import { type Proposition, tellingsOf } from "../propositions/propositions-of.ts";
import { heardOf } from "../traces/heard-of.ts";
import { originOf } from "../traces/origin-of.ts";
import type { Trace } from "../traces/trace.ts";
import { type Reach, type Tracer, tracerOf } from "../traces/tracer.ts";
import { type IdentityDoubts, identityDoubtsOf } from "../worlds/identity-doubts.ts";
import type { Asking } from "./asking.ts";

/** What is counted: a proposition, or all that some claims tell of two entities. */
export type Told = Proposition | readonly Row[];

/** The traces of what is counted, at both ends. */
export interface Traced {
  /** Those that count at both ends. */
  readonly certain: readonly Trace[];
  /** Those that count at the upper end only, since nothing says when what they tell of was. */
  readonly undated: readonly Trace[];
  readonly doubts: IdentityDoubts;
}

/**
 * Traces what is counted, as it is asked for.
 * @param doubts those about the same tellings, where they were gathered already
 */
export function traced(
  table: ClaimTable,
  told: Told,
  { trust, isOpen }: Asking,
  reach: Reach = "lines",
  doubts?: IdentityDoubts,
): Traced {
  const follows = isOpen && followsIn(isOpen);
  const tracer = tracerOf(table, {
    reach,
    ...(trust === undefined ? {} : { trust }),
    ...(follows === undefined ? {} : { follows }),
  });
  const { claims, undated } = partedBy(told, isOpen);
  return {
    certain: tracesOf(claims, tracer),
    undated: tracesOf(undated, tracer),
    doubts: doubts ?? identityDoubtsOf(table, undated.length === 0 ? claims : [...claims, ...undated]),
  };
}

/** What of some traces is left without who says it: who heard it. */
export function heardIn(table: ClaimTable, { certain, undated, doubts }: Traced): Traced {
  const actors = actorsOf(table);
  const heard = (traces: readonly Trace[]): Trace[] =>
    traces.flatMap((trace) => heardOf(trace, originOf(table, actors, trace.claim), actors) ?? []);
  return { certain: heard(certain), undated: heard(undated), doubts };
}

function tracesOf(rows: readonly Row[], tracer: Tracer): Trace[] {
  const traces: Trace[] = [];
  for (const row of rows) {
    const trace = tracer.trace(row);
    if (trace !== undefined) traces.push(trace);
  }
  return traces;
}

/** What nothing dates counts at both ends once it is settled that it is of the same time. */
function partedBy(told: Told, isOpen: Asking["isOpen"]): Pick<Proposition, "claims" | "undated"> {
  if (!("claims" in told)) return { claims: told, undated: [] };
  const { claims, undated } = told;
  const isSettled = undated.length > 0 && isOpen?.({ kind: "undated", claims: undated }) === false;
  return isSettled ? { claims: tellingsOf(told), undated: [] } : { claims, undated };
}

const followsIn =
  (isOpen: NonNullable<Asking["isOpen"]>) =>
  (doubt: "suspected" | "party", one: number, other: number): boolean =>
    doubt === "party"
      ? isOpen({ kind: "party", entity: one, party: other })
      : isOpen({ kind: "suspected", source: one, from: other });
