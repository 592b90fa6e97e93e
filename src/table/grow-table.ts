import { SaysWhoError } from "../errors.ts";
import type { Claim } from "../model/claim.ts";
import { timeBounds } from "../model/edtf-time.ts";
import { addClaim, type IntoColumns } from "./add-claim.ts";
import { assembleTable, type OtherRecords } from "./assemble-table.ts";
import type { ClaimColumns } from "./claim-columns.ts";
import type { ClaimTable } from "./claim-table.ts";
import { type DistinctTexts, growDistinctTexts } from "./distinct-texts.ts";
import { type GrowingColumns, growColumns } from "./grow-columns.ts";
import { growFloat64 } from "./grow-numbers.ts";
import { indexerOf } from "./record-indexer.ts";
import { recordedIdsIn } from "./recorded-ids.ts";
import { rememberBounds } from "./remember-bounds.ts";
import { NONE } from "./row.ts";

/** A table while its claims come, one after the other. */
export interface GrowingTable {
  /** Adds a claim. Throws `record-out-of-table` where it names an entity or source that is not there, or an id that is. */
  add(claim: Claim): void;
  /** For who has a claim's columns without its record: the ids, whose places are the rows, the words, and the rest. */
  readonly ids: DistinctTexts;
  readonly words: DistinctTexts;
  readonly columns: GrowingColumns;
  /** The table. Nothing may be added after. */
  toTable(): ClaimTable;
}

/** Begins a table over the other records of a case, for about so many claims. */
export function growTable(records: OtherRecords, expected = 0): GrowingTable {
  const ids = growDistinctTexts(expected);
  const words = growDistinctTexts();
  const columns = growColumns(expected);
  const boundsOf = rememberBounds();
  // Asked for by records alone, and there may be none.
  let into: IntoColumns | undefined;
  const intoColumns = (): IntoColumns => ({
    index: indexerOf(records, (word) => (word === undefined ? NONE : words.placeForText(word))),
    recordedIds: recordedIdsIn(records.entities),
    boundsOf,
  });

  return {
    ids,
    words,
    columns,
    add(claim) {
      const row = ids.size();
      if (ids.placeForText(claim.id) !== row)
        throw new SaysWhoError("record-out-of-table", `two claims share the id "${claim.id}"`);
      into ??= intoColumns();
      addClaim(columns, claim, into);
    },
    toTable() {
      const publishedFrom = growFloat64(records.sources.length);
      const publishedTo = growFloat64(records.sources.length);
      for (const { published } of records.sources) {
        const { from, to } = boundsOf(published === undefined ? undefined : { edtf: published });
        publishedFrom.add(from);
        publishedTo.add(to);
      }
      const grown = Object.entries({ ...columns, publishedFrom, publishedTo }).map(([name, column]) => [
        name,
        column.toColumn(),
      ]);
      const whole = { id: ids.toColumn(), ...Object.fromEntries(grown), words: words.toColumn() } as ClaimColumns;
      return assembleTable(records, whole, timeBounds, (id) => {
        const row = ids.placeOfText(id);
        return row === NONE ? undefined : row;
      });
    },
  };
}
