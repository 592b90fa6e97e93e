import { timeBounds } from "../../model/edtf-time.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { makerId, type StixType } from "./stix-id.ts";

/** When a record came about and when it last changed, as far as it says. */
interface Dated {
  readonly recordedAt?: string | undefined;
  readonly withdrawal?: { readonly when: string } | undefined;
}

/** An object of a bundle. */
export interface StixObject {
  readonly id: string;
  readonly [property: string]: unknown;
}

/** Where nothing is recorded; the day of the export would give other bytes each time. */
const NOT_RECORDED = "1970-01-01T00:00:00.000Z";

/**
 * The properties that every object has. `created` and `modified` are the earliest moment that the record's own dates
 * may denote, and the first moment of 1970 where it has none.
 */
export function stixObject(
  table: ClaimTable,
  type: StixType | "extension-definition",
  id: string,
  dated: Dated = {},
): StixObject {
  const created = momentOf(dated.recordedAt);
  const withdrawn = momentOf(dated.withdrawal?.when);
  return {
    type,
    spec_version: "2.1",
    id,
    created_by_ref: makerId(table),
    created,
    modified: withdrawn > created ? withdrawn : created,
  };
}

function momentOf(edtf: string | undefined): string {
  const from = edtf === undefined ? undefined : timeBounds(edtf)?.from;
  const moment = from === undefined || !Number.isFinite(from) ? NOT_RECORDED : new Date(from).toISOString();
  return /^\d{4}-/.test(moment) ? moment : NOT_RECORDED;
}
