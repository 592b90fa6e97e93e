import type { ClaimTable } from "../../table/claim-table.ts";
import { type Budget, beginBudget } from "../packing/budget.ts";
import { type Count, exactly } from "../packing/count.ts";
import { packSets } from "../packing/pack-sets.ts";
import type { Reach } from "../traces/tracer.ts";
import type { Asking } from "./asking.ts";
import { leastCount, lowerEndOf } from "./lower-end.ts";
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
export function endsOf(table: ClaimTable, { certain, undated, doubts }: Traced, { isOpen, budget }: Asking): Interval {
  // One telling is one line at both ends, however little is known of who is behind it.
  if (certain.length === 1 && undated.length === 0) return { lower: exactly(1), upper: exactly(1) };
  const spent = budget ?? beginBudget();
  const all = undated.length === 0 ? certain : [...certain, ...undated];
  const upper = packed(
    all.map(({ actors }) => actors),
    spent,
  );
  if (upper.atMost === 1 && certain.length > 0) return { lower: exactly(1), upper };
  const { count } = leastCount(lowerEndOf(table, certain, doubts, isOpen), (sets) => packed(sets, spent), spent);
  return { lower: count, upper };
}

const packed = (sets: readonly (readonly number[])[], budget: Budget): Count =>
  sets.length === 0 ? exactly(0) : packSets(sets, budget).count;
