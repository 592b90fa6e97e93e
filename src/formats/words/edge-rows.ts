import type { ClaimId, EntityId } from "../../model/id.ts";
import { PREDICATES, type PredicateId } from "../../model/predicate.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row, standingAt } from "../../table/row.ts";
import { claimOf } from "./rare-claim.ts";
import { textsInTurn } from "./texts-in-turn.ts";

/** An edge as far as graphs need it beside its fields: which claim it is, between whom, and where. */
export interface EdgeRow {
  readonly row: Row;
  readonly id: ClaimId;
  readonly subject: EntityId;
  readonly object: EntityId;
  readonly predicate: PredicateId;
  readonly place: EntityId | undefined;
}

/**
 * The claims that are edges, by their columns and in the table's order. One with something rare is made, which may name a
 * record that was joined into another; so is one that names what is in no list, which says so: no edge is left out in silence.
 * @throws SaysWhoError `record-out-of-table`
 */
export function* edgeRows(table: ClaimTable): Iterable<EdgeRow> {
  const { size, columns, entities } = table;
  const idAt = textsInTurn(columns.id) as (row: Row) => ClaimId;
  for (let row = 0; row < size; row++) {
    if (columns.object[row] === NONE) continue;
    const isPlain = columns.rare.offsets[row] === columns.rare.offsets[row + 1];
    const subject = entities[columns.subject[row] ?? NONE]?.id;
    const object = entities[columns.object[row] ?? NONE]?.id;
    const predicate = PREDICATES[columns.predicate[row] ?? NONE]?.id;
    if (isPlain && subject !== undefined && object !== undefined && predicate !== undefined) {
      yield { row, id: idAt(row), subject, object, predicate, place: standingAt(entities, columns.place[row])?.id };
      continue;
    }
    const { id, subject: from, object: to, predicate: does, place } = claimOf(table, row);
    if (to !== undefined) yield { row, id, subject: from, object: to, predicate: does, place };
  }
}
