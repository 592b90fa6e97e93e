import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";

/** A stretch of time in milliseconds since 1970 (UTC), open at both ends of a claim without a time. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** When what a claim alleges may have happened; any time where none is recorded. */
export function eventTimeOf({ columns }: ClaimTable, row: Row): Stretch {
  const [from, to] = [columns.timeFrom[row] ?? Number.NaN, columns.timeTo[row] ?? Number.NaN];
  return { from: Number.isNaN(from) ? -Infinity : from, to: Number.isNaN(to) ? Infinity : to };
}

/** Whether a claim says when: one without a time, or with words that no machine can date, may be about any time. */
export function isDated(table: ClaimTable, row: Row): boolean {
  const { from, to } = eventTimeOf(table, row);
  return from !== -Infinity || to !== Infinity;
}

/** Whether two claims may be about the same time: only what certainly lies apart is told apart. */
export function mayCoincide(table: ClaimTable, one: Row, other: Row): boolean {
  const [a, b] = [eventTimeOf(table, one), eventTimeOf(table, other)];
  return a.from <= b.to && b.from <= a.to;
}
