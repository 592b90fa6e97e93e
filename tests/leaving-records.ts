import { type LeaveAsked, termsToday } from "../src/graph/gate/leave-terms.ts";
import { mayLeave } from "../src/graph/gate/may-leave.ts";
import type { CaseRecords } from "../src/model/case.ts";
import type { ClaimTable } from "../src/table/claim-table.ts";
import { buildTable } from "../src/table/table-builder.ts";

/** The records of a table. */
export function recordsOf(table: ClaimTable): CaseRecords {
  const { header, entities, sources, replies, corrections, readings, marks } = table;
  const claims = Array.from({ length: table.size }, (_, row) => table.claim(row));
  return { header, entities, sources, claims, replies, corrections, readings, marks };
}

/** What of a case may leave: what somebody who gets it can have of it at most. */
export const leavingRecords = (records: CaseRecords, asked?: LeaveAsked): CaseRecords =>
  recordsOf(mayLeave(buildTable(records), termsToday(asked)).table);
