import { SaysWhoError } from "../errors.ts";
import type { CaseRecords } from "../model/case.ts";
import type { ClaimTable } from "./claim-table.ts";
import { growTable } from "./grow-table.ts";

/**
 * Lays a checked case out in columns.
 * Throws `record-out-of-table` if a record names an entity or source that is not there, or two claims share an id, and
 * `unchecked-records` where a record has not even the shape of one.
 */
export function buildTable(records: CaseRecords): ClaimTable {
  try {
    const table = growTable(records, records.claims.length);
    for (const claim of records.claims) table.add(claim);
    return table.toTable();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const message = "these are no records of a case; let `parseCase` or the schemas check them first";
    throw new SaysWhoError("unchecked-records", message, { cause: error });
  }
}
