import { PREDICATES } from "../model/predicate.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { NONE, type Row } from "../table/row.ts";
import { textAt } from "../table/text-column.ts";

/**
 * The claims with the same subject, predicate and object or value, told by several. A symmetric predicate is the same
 * either way round. Rows in ascending order.
 */
export interface Proposition {
  readonly key: string;
  readonly claims: readonly Row[];
}

/** What a claim says, as a key: claims with the same key tell the same proposition, asserting or denying it. */
export function propositionKey({ columns }: ClaimTable, row: Row): string {
  const subject = columns.subject[row] ?? NONE;
  const object = columns.object[row] ?? NONE;
  const predicate = columns.predicate[row] ?? 0;
  if (object === NONE) return `${subject} ${predicate} “${textAt(columns.value, row)}”`;

  const turned = PREDICATES[predicate]?.symmetric === true && object < subject;
  return turned ? `${object} ${predicate} ${subject}` : `${subject} ${predicate} ${object}`;
}

/** Groups claims into propositions, by first appearance. */
export function propositionsOf(table: ClaimTable, claims: Iterable<Row>): Proposition[] {
  const grouped = new Map<string, Row[]>();
  for (const row of claims) {
    const key = propositionKey(table, row);
    const known = grouped.get(key);
    if (known === undefined) grouped.set(key, [row]);
    else known.push(row);
  }
  return [...grouped].map(([key, rows]) => ({ key, claims: rows }));
}
