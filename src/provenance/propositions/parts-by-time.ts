import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { eventTimeOf } from "./event-time.ts";

/**
 * The maximal sets of claims of which any two may be about the same time, in order of time; a vague one may be in
 * several. Stretches of which any two meet have a moment in common, so one sweep finds them: each is whole where the
 * first of those that are open ends.
 */
export function partsByTime(table: ClaimTable, claims: readonly Row[]): Row[][] {
  const inOrder = claims.map((row) => ({ row, ...eventTimeOf(table, row) })).sort((a, b) => compare(a.from, b.from));
  const parts: Row[][] = [];
  let open: typeof inOrder = [];
  let firstEnd = Number.POSITIVE_INFINITY;
  let hasGrown = false;
  for (const one of inOrder) {
    if (one.from > firstEnd) {
      if (hasGrown) parts.push(rowsOf(open));
      open = open.filter(({ to }) => to >= one.from);
      firstEnd = open.reduce((first, { to }) => Math.min(first, to), Number.POSITIVE_INFINITY);
      hasGrown = false;
    }
    open.push(one);
    firstEnd = Math.min(firstEnd, one.to);
    hasGrown = true;
  }
  if (hasGrown) parts.push(rowsOf(open));
  return parts;
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

const rowsOf = (found: readonly { readonly row: Row }[]): Row[] => found.map(({ row }) => row).sort((a, b) => a - b);
