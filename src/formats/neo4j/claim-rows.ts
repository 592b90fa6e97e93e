import { isSomebody } from "../../model/attribution.ts";
import type { Claim } from "../../model/claim.ts";
import type { EntityId } from "../../model/id.ts";
import type { Row } from "../../table/row.ts";
import { CLAIM_FIELDS, claimFields } from "../words/claim-fields.ts";
import type { ToldTable } from "../words/told-table.ts";
import { unlessEmpty } from "../words/unless-empty.ts";
import { type ClaimLinks, claimLinks } from "./claim-links.ts";
import { claimProperties } from "./claim-properties.ts";
import { claimType } from "./claim-type.ts";
import type { CypherValue } from "./cypher-literal.ts";
import { keyOf, type Properties, type RecordRow, sealed } from "./record-row.ts";
import { joinedAmong } from "./standing-id.ts";

/** The relationship of a claim between two entities: its type, which begins with the mark, and what stands on it. */
export interface ClaimEdge {
  readonly type: string;
  readonly edge: Properties;
}

/** A claim in both its forms; a remark has no object, and so no relationship of its own. */
export interface ClaimRow extends RecordRow, ClaimLinks, ClaimEdge {}

/** The claims of a case as rows, for what takes values and no text. */
export function* claimRows(table: ToldTable): Iterable<ClaimRow> {
  const rowAt = claimRowAt(table);
  for (let row = 0; row < table.size; row++) yield rowAt(row);
}

/** One claim of a case as a row. Objects are put together in place: to spread one into another takes longer than to write it. */
export function claimRowAt(table: ToldTable): (row: Row) => ClaimRow {
  const caseId = table.header.id;
  const propertiesAt = claimProperties(table);
  const linksAt = claimLinks(table);
  return (row) => {
    const claim = table.claim(row);
    const { id } = claim;
    const properties = Object.assign(saidOf(claim, table), propertiesAt(row, claim));
    const record = sealed({ caseId, id, record: claim, position: row, properties, beside: joinedBy(claim, table) });
    const edge = Object.assign(saidOf(claim, table), { case: caseId, claimKey: keyOf(caseId, id) });
    return Object.assign(record, linksAt(row), { type: claimType(table.columns, row), edge });
  };
}

/** Who of those that a claim names was joined into whom, which its record does not tell. */
export const joinedBy = ({ subject, object, attribution }: Claim, table: ToldTable): EntityId[] =>
  joinedAmong(
    [subject, ...(object === undefined ? [] : [object]), ...attribution.map(({ by }) => by).filter(isSomebody)],
    table,
  );

/** What both forms of a claim say of it, in plain words and numbers; what would be empty is left out, as databases do. */
export function saidOf(claim: Claim, table: ToldTable): Properties {
  const { start: passageStart, end: passageEnd } = claim.anchor;
  const hedges = unlessEmpty(claim.hedges);
  const said: Record<string, CypherValue | undefined> = {};
  Object.assign(said, claimFields(claim, table), { hedges, passageStart, passageEnd });
  // An object that grows name by name, each looked up, becomes a slow one.
  for (const [name] of CLAIM_FIELDS) if (said[name] === "") said[name] = undefined;
  return said;
}
