import { POLARITIES } from "../../model/claim.ts";
import { PREDICATES, relationshipType } from "../../model/predicate.ts";
import type { ClaimColumns } from "../../table/claim-columns.ts";
import { NONE, type Row, there } from "../../table/row.ts";

const TYPES = PREDICATES.map(({ id }) =>
  POLARITIES.map((polarity) => relationshipType(id, { denied: polarity === "denies" })),
);

/**
 * The type of a claim's relationship, which begins with the mark.
 * @throws SaysWhoError `record-out-of-table`
 */
export const claimType = ({ predicate, polarity }: ClaimColumns, row: Row): string =>
  there(TYPES[predicate[row] ?? NONE]?.[polarity[row] ?? NONE]);
