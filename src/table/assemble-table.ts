import { SaysWhoError } from "../errors.ts";
import type { CaseRecords } from "../model/case.ts";
import { buildAdjacency } from "./adjacency.ts";
import { claimAt } from "./claim-at.ts";
import type { ClaimColumns } from "./claim-columns.ts";
import type { ClaimTable } from "./claim-table.ts";
import { dictionaryOf } from "./dictionary.ts";
import { type IdIndex, indexIds } from "./id-index.ts";
import { indexById } from "./index-by-id.ts";
import { indexJoined } from "./index-joined.ts";
import { NONE } from "./row.ts";
import { textCount } from "./text-column.ts";

/** A case's records but for its claims, which the columns hold. */
export type OtherRecords = Omit<CaseRecords, "claims">;

/**
 * Puts a table together from its columns, whether they were just filled or read from a snapshot.
 * @param boundsOf reads its dates: by the parser, or by what was read before
 * @param rowOf finds rows by ids, where that is known already
 */
export function assembleTable(
  records: OtherRecords,
  columns: ClaimColumns,
  boundsOf: ClaimTable["boundsOf"],
  rowOf: IdIndex = indexIds(columns.id),
): ClaimTable {
  const { header, entities, sources, replies, corrections, readings, marks } = records;
  const size = textCount(columns.id);
  const entityIndexes = indexJoined(entities);
  const sourceIndexes = indexById(sources);
  const context = { columns, entities, sources, words: dictionaryOf(columns.words) };
  const isEdge = (row: number): boolean => columns.object[row] !== NONE;

  return {
    size,
    header,
    entities,
    sources,
    replies,
    corrections,
    readings,
    marks,
    columns,
    outgoing: buildAdjacency(columns.subject, entities.length, isEdge),
    incoming: buildAdjacency(columns.object, entities.length, isEdge),
    claim(row) {
      if (!Number.isInteger(row) || row < 0 || row >= size) {
        throw new SaysWhoError("record-out-of-table", `there is no row ${row} in a table of ${size}`);
      }
      return claimAt(context, row);
    },
    rowOf,
    entityIndex: (id) => entityIndexes.get(id),
    sourceIndex: (id) => sourceIndexes.get(id),
    boundsOf,
  };
}
