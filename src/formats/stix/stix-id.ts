import { POLARITIES } from "../../model/claim.ts";
import type { EntityId, SourceId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import { textAt } from "../../table/text-column.ts";
import { recordUuid } from "../words/record-uuid.ts";

/** The types of STIX object that a case is written in. */
export type StixType = "bundle" | "identity" | "location" | "relationship" | "opinion" | "note" | "grouping";

/** A record's id in STIX, the same in every export of its case. */
export const stixId = (table: ClaimTable, type: StixType, id: string): string =>
  `${type}--${recordUuid(table.header.id, `stix-${type}`, id)}`;

/** The id of an entity's object: places are locations, all others identities. */
export function entityRef(table: ClaimTable, id: EntityId): string {
  const kind = table.entities[table.entityIndex(id) ?? -1]?.kind;
  return stixId(table, kind === "place" ? "location" : "identity", id);
}

/** The id of a source's object, the first where it has several. */
export const sourceRef = (table: ClaimTable, id: SourceId): string => stixId(table, "grouping", `source ${id}`);

/** The id of a claim's object, told from its columns alone: a remark is a note, a denial an opinion, else a relationship. */
export function claimRef(table: ClaimTable, row: Row): string {
  const { id, object, polarity } = table.columns;
  const type =
    object[row] === NONE ? "note" : polarity[row] === POLARITIES.indexOf("denies") ? "opinion" : "relationship";
  return stixId(table, type, textAt(id, row) ?? "");
}
