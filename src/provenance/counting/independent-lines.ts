import type { ClaimTable } from "../../table/claim-table.ts";
import { type Budget, beginBudget } from "../packing/budget.ts";
import { type Count, exactly } from "../packing/count.ts";
import { countPacked } from "../packing/count-packed.ts";
import type { Reach } from "../traces/tracer.ts";
import type { Asking } from "./asking.ts";
import { type LowerEnd, leastCount, lowerEndOf, type Telling } from "./lower-end.ts";
import { type Told, type Traced, traced } from "./traced.ts";

/** A count at both of its ends: the least over all possible worlds, and with all apart. */
export interface Interval {
  readonly lower: Count;
  readonly upper: Count;
}

/** Counts the independent lines alone, which is all that a ranking needs. */
export function independentLines(table: ClaimTable, told: Told, asking: Asking = {}, reach: Reach = "lines"): Interval {
  return endsOf(table, traced(table, told, asking, reach), asking);
}

/** The same of traces that are there already. */
export function endsOf(table: ClaimTable, traces: Traced, { isOpen, budget }: Asking): Interval {
  const { certain, undated, doubts } = traces;
  if (isOne(traces)) return { lower: exactly(1), upper: exactly(1) };
  const spent = budget ?? beginBudget();
  const all = undated.length === 0 ? certain : [...certain, ...undated];
  const upper = countPacked(
    all.map(({ actors }) => actors),
    spent,
  );
  if (upper.atMost === 1 && certain.length > 0) return { lower: exactly(1), upper };
  const end = lowerEndOf(table, certain, doubts, isOpen);
  const isSame = end.parts.length === 0 && end.sure.length === all.length && end.sure.every(isAsRecorded);
  return { lower: isSame ? upper : least(end, spent), upper };
}

/** The lower end alone. */
export function lowerOf(table: ClaimTable, traces: Traced, { isOpen, budget }: Asking): Count {
  if (isOne(traces)) return exactly(1);
  return least(lowerEndOf(table, traces.certain, traces.doubts, isOpen), budget ?? beginBudget());
}

/** One telling is one line at both ends, however little is known of who is behind it. */
const isOne = ({ certain, undated }: Traced): boolean => certain.length === 1 && undated.length === 0;

const isAsRecorded = ({ trace, actors }: Telling): boolean => actors === trace.actors;

const least = (end: LowerEnd, budget: Budget): Count =>
  leastCount(end, (sets) => countPacked(sets, budget), budget).count;
