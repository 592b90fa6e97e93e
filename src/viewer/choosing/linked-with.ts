import type { ClaimMask } from "../../graph/selection.ts";
import { type Family, PREDICATES } from "../../model/predicate.ts";
import { independentLines } from "../../provenance/counting/independent-lines.ts";
import { supportOf } from "../../provenance/counting/support.ts";
import { beginBudget } from "../../provenance/packing/budget.ts";
import { claimsAt } from "../../table/adjacency.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import { ascending } from "../state/ascending.ts";

/** What leads from one entity to another one that is not among those it was asked of. */
export interface LeadingTo {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly Row[];
}

/** The claims of a mask that lead from some entities to others, by the two that they link. */
export function linksFrom(table: ClaimTable, entities: readonly number[], mask: ClaimMask): readonly LeadingTo[] {
  const { object, subject } = table.columns;
  const isAsked = new Uint8Array(table.entities.length);
  for (const entity of entities) isAsked[entity] = 1;
  return entities.flatMap((from) => {
    const rowsTo = new Map<number, Row[]>();
    for (const adjacency of [table.outgoing, table.incoming]) {
      for (const row of claimsAt(adjacency, from)) {
        const to = (adjacency === table.outgoing ? object[row] : subject[row]) ?? NONE;
        if (mask[row] !== 1 || to === NONE || isAsked[to] === 1) continue;
        const rows = rowsTo.get(to) ?? [];
        if (rows.length === 0) rowsTo.set(to, rows);
        rows.push(row);
      }
    }
    return [...rowsTo].map(([to, rows]) => ({ from, to, rows }));
  });
}

/** Whom links lead to by claims of each family, in ascending order; families by which none leads anywhere are left out. */
export function byFamily(table: ClaimTable, links: readonly LeadingTo[]): ReadonlyMap<Family, readonly number[]> {
  const found = new Map<Family, Set<number>>();
  for (const { to, rows } of links) {
    for (const row of rows) {
      const family = PREDICATES[table.columns.predicate[row] ?? NONE]?.family ?? "remark";
      found.set(family, (found.get(family) ?? new Set()).add(to));
    }
  }
  return new Map([...found].map(([family, entities]) => [family, ascending(entities)]));
}

/** Whom links lead to, and how many links may lead to more: the budget did not suffice to count their lines. */
export interface LinkedByLines {
  readonly entities: readonly number[];
  readonly uncounted: number;
}

/**
 * Whom a link leads to that stands on at least so many independent lines, whoever may be whom: by the lower end, of what
 * is asserted alone. All links are counted within one budget; one that it does not suffice for is counted low, never high, and is told.
 * @param support the claims that give support
 */
export function byLines(
  table: ClaimTable,
  links: readonly LeadingTo[],
  support: ClaimMask,
  least: number,
  budget = beginBudget(),
): LinkedByLines {
  const found = new Set<number>();
  let uncounted = 0;
  for (const { to, rows } of links) {
    const { asserts } = supportOf(table, rows, support);
    // Fewer tellings than lines there cannot be.
    if (asserts.length < least) continue;
    const { atLeast, atMost } = independentLines(table, asserts, { budget }).lower;
    if (atLeast >= least) found.add(to);
    else if (atMost >= least) uncounted += 1;
  }
  return { entities: ascending(found), uncounted };
}
