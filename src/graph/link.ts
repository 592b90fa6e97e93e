import { claimsAt } from "../table/adjacency.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Row } from "../table/row.ts";
import { type ClaimMask, isSelected } from "./selection.ts";

/** All claims between the same two entities, whichever way and whatever they say; entities are positions in the table, a ≤ b. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** Rows in ascending order. */
  readonly claims: readonly Row[];
}

/** The link between two entities; without claims where none is recorded. */
export function linkBetween(table: ClaimTable, one: number, other: number, mask?: ClaimMask): Link {
  const [a, b] = one <= other ? [one, other] : [other, one];
  const { object, subject } = table.columns;
  const claims = new Set<Row>();
  for (const row of claimsAt(table.outgoing, a)) if (object[row] === b && isSelected(mask, row)) claims.add(row);
  for (const row of claimsAt(table.incoming, a)) if (subject[row] === b && isSelected(mask, row)) claims.add(row);
  return { a, b, claims: [...claims].sort((x, y) => x - y) };
}

/** Every link of a table, by its first entity and then its second. */
export function* links(table: ClaimTable, mask?: ClaimMask): Iterable<Link> {
  const { object, subject } = table.columns;
  for (let a = 0; a < table.entities.length; a++) {
    const claimsTo = new Map<number, Set<Row>>();
    const add = (b: number | undefined, row: Row) => {
      if (b === undefined || b < a || !isSelected(mask, row)) return;
      claimsTo.set(b, (claimsTo.get(b) ?? new Set()).add(row));
    };
    for (const row of claimsAt(table.outgoing, a)) add(object[row], row);
    for (const row of claimsAt(table.incoming, a)) add(subject[row], row);

    const ends = [...claimsTo].sort(([x], [y]) => x - y);
    for (const [b, claims] of ends) yield { a, b, claims: [...claims].sort((x, y) => x - y) };
  }
}
