import type { CaseRecords } from "../../../model/case.ts";
import type { Claim } from "../../../model/claim.ts";
import type { ClaimTable } from "../../../table/claim-table.ts";

/** Claims that are perhaps made anew each time they are gone through, since as records very many would fill the memory. */
export interface ClaimsRead extends Iterable<Claim> {
  readonly length: number;
}

/** The records of a case that was read. */
export type RecordsRead = Omit<CaseRecords, "claims"> & { readonly claims: ClaimsRead };

/** The records of a case that lies in columns; its claims are made of their rows whenever they are gone through. */
export function recordsOfTable(table: ClaimTable): RecordsRead {
  const { header, entities, sources, replies, corrections, readings, marks, size } = table;
  const claims = {
    length: size,
    *[Symbol.iterator]() {
      for (let row = 0; row < size; row++) yield table.claim(row);
    },
  };
  return { header, entities, sources, claims, replies, corrections, readings, marks };
}

/** All records at once. */
export const inWhole = (records: RecordsRead): CaseRecords => ({ ...records, claims: [...records.claims] });
