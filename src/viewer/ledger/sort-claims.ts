import { speakingWork } from "../../graph/speaking-work.ts";
import { PREDICATES } from "../../model/predicate.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import { textAt } from "../../table/text-column.ts";
import type { LedgerColumn, LedgerOrder } from "../state/ledger-order.ts";
import { COLLATOR, nameRanks, ranksOf } from "./name-ranks.ts";

type Key = (row: Row) => number;

type Order = Pick<LedgerOrder, "sort" | "descending">;

const remembered = new WeakMap<ClaimTable, { readonly order: Order; readonly sorted: readonly Row[] }>();

/**
 * Sorts all claims by a column of the ledger. What has nothing in that column comes last, whichever way it is sorted;
 * claims that are equal there keep the table's order. The last order of a table is remembered: switches and words that
 * are typed leave some out of it, and large cases take their time to sort.
 */
export function sortClaims(table: ClaimTable, order: Order): readonly Row[] {
  const last = remembered.get(table);
  if (last?.order.sort === order.sort && last.order.descending === order.descending) return last.sorted;

  const sorted = sortedBy(table, order);
  remembered.set(table, { order, sorted });
  return sorted;
}

function sortedBy(table: ClaimTable, { sort, descending }: Order): readonly Row[] {
  const sorted = Array.from({ length: table.size }, (_, row): Row => row);
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
    return (sort === "alleged" ? sign * compareValues(table, one, other) : 0) || one - other;
  });
}

/** Remarks on the same entity, by what they say of it: looked up where all else is the same, since most claims have no value. */
const compareValues = ({ columns }: ClaimTable, one: Row, other: Row): number =>
  COLLATOR.compare(textAt(columns.value, one) ?? "", textAt(columns.value, other) ?? "");

/** What a predicate is called in the ledger; a denial stands beside what it denies. */
const DEED_RANKS = ranksOf(PREDICATES.map(({ infinitive }) => infinitive));

/** What a column is sorted by, the first first: by what is read in it. NaN stands for nothing. */
function keysOf(table: ClaimTable, column: LedgerColumn): readonly Key[] {
  const { columns } = table;
  const { entities, sources } = nameRanks(table);
  const nameOf = (entity: number | undefined) => entities[entity ?? NONE] ?? Number.NaN;
  const sourceAt = (row: Row) => columns.source[row] ?? NONE;
  switch (column) {
    case "alleged":
      return [
        (row) => nameOf(columns.subject[row]),
        (row) => DEED_RANKS[columns.predicate[row] ?? NONE] ?? Number.NaN,
        (row) => nameOf(columns.object[row]),
      ];
    case "speaker":
      return [
        (row) => {
          const origin = columns.stepOffsets[row] ?? NONE;
          return sources[speakingWork(columns, row, origin)] ?? nameOf(columns.stepBy[origin]);
        },
      ];
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
