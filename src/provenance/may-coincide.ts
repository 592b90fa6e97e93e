import type { ClaimTable } from "../table/claim-table.ts";
import type { Row } from "../table/row.ts";

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

/** Whether two claims may be about the same time: only what certainly lies apart is told apart. */
export function mayCoincide(table: ClaimTable, one: Row, other: Row): boolean {
  const [a, b] = [eventTimeOf(table, one), eventTimeOf(table, other)];
  return a.from <= b.to && b.from <= a.to;
}

/**
 * Parts claims where time certainly parts them: between two parts lies a moment that no claim may be about.
 * Parts and their rows are in order of time; by one sweep over the earliest moments.
 */
export function partedByTime(table: ClaimTable, claims: readonly Row[]): Row[][] {
  const inOrder = claims
    .map((row) => ({ row, ...eventTimeOf(table, row) }))
    .sort((a, b) => (a.from === b.from ? a.row - b.row : a.from < b.from ? -1 : 1));

  const parts: Row[][] = [];
  let latest = -Infinity;
  for (const { row, from, to } of inOrder) {
    const part = parts.at(-1);
    if (part === undefined || from > latest) parts.push([row]);
    else part.push(row);
    latest = Math.max(latest, to);
  }
  return parts;
}
