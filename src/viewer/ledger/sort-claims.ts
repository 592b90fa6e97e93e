import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import type { LedgerColumn, LedgerOrder } from "../state/ledger-order.ts";
import { nameRanks } from "./name-ranks.ts";

type Key = (row: Row) => number;

/**
 * Sorts claims by a column of the ledger. What has nothing in that column comes last, whichever way it is sorted;
 * claims that are equal there keep the table's order.
 * @param rows in ascending order
 */
export function sortClaims(
  table: ClaimTable,
  rows: Iterable<Row>,
  { sort, descending }: Pick<LedgerOrder, "sort" | "descending">,
): Row[] {
  const sorted = [...rows];
  const columns = keysOf(table, sort).map((key) => {
    const values = new Float64Array(table.size);
    for (const row of sorted) values[row] = key(row);
    return values;
  });
  const sign = descending ? -1 : 1;

  return sorted.sort((one, other) => {
    for (const values of columns) {
      const [a = Number.NaN, b = Number.NaN] = [values[one], values[other]];
      if (a === b || (Number.isNaN(a) && Number.isNaN(b))) continue;
      if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) ? 1 : -1;
      return a < b ? -sign : sign;
    }
    return one - other;
  });
}

/** What a column is sorted by, the first first; NaN stands for nothing. */
function keysOf(table: ClaimTable, column: LedgerColumn): readonly Key[] {
  const { columns } = table;
  const { entities, sources } = nameRanks(table);
  const nameOf = (entity: number | undefined) => entities[entity ?? NONE] ?? Number.NaN;
  const sourceAt = (row: Row) => columns.source[row] ?? NONE;
  switch (column) {
    case "alleged":
      return [
        (row) => nameOf(columns.subject[row]),
        (row) => columns.predicate[row] ?? Number.NaN,
        (row) => nameOf(columns.object[row]),
      ];
    case "speaker":
      return [(row) => nameOf(columns.stepBy[columns.stepOffsets[row] ?? NONE])];
    case "source":
      return [(row) => sources[sourceAt(row)] ?? Number.NaN];
    case "published":
      return [
        (row) => columns.publishedFrom[sourceAt(row)] ?? Number.NaN,
        (row) => columns.publishedTo[sourceAt(row)] ?? Number.NaN,
      ];
    case "time":
      return [(row) => columns.timeFrom[row] ?? Number.NaN, (row) => columns.timeTo[row] ?? Number.NaN];
    case "polarity":
      return [(row) => columns.polarity[row] ?? Number.NaN];
    case "status":
      return [(row) => columns.withdrawn[row] ?? Number.NaN];
    default:
      return column satisfies never;
  }
}
