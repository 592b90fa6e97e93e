import { POLARITIES } from "../../model/claim.ts";
import type { EntityId, SourceId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import { textAt } from "../../table/text-column.ts";
import { knownUuid, recordUuid } from "../words/record-uuid.ts";

/** The types of STIX object that a case is written in. */
export type StixType = "bundle" | "identity" | "location" | "relationship" | "opinion" | "note" | "grouping";

/** A record's id in STIX, the same in every export of its case. */
export const stixId = (table: ClaimTable, type: StixType, id: string): string =>
  `${type}--${recordUuid(table.header.id, KINDS[type], id)}`;

/** The same of a record that is named again and again. */
const knownStixId = (table: ClaimTable, type: StixType, id: string): string =>
  `${type}--${knownUuid(table.header.id, KINDS[type], id)}`;

const KINDS = {
  bundle: "stix-bundle",
  identity: "stix-identity",
  location: "stix-location",
  relationship: "stix-relationship",
  opinion: "stix-opinion",
  note: "stix-note",
  grouping: "stix-grouping",
} as const satisfies Record<StixType, string>;

/** The identity that made the objects: this case's file, and nobody who alleges anything. */
export const makerId = (table: ClaimTable): string => knownStixId(table, "identity", "maker of this file");

/** The id of an entity's object: places are locations, all others identities. */
export function entityRef(table: ClaimTable, id: EntityId): string {
  const kind = table.entities[table.entityIndex(id) ?? -1]?.kind;
  return knownStixId(table, kind === "place" ? "location" : "identity", id);
}

/** The id of a source's object, the first where it has several. */
export const sourceRef = (table: ClaimTable, id: SourceId): string => knownStixId(table, "grouping", `source ${id}`);

/** The id of a claim's object, told from its columns alone: a remark is a note, a denial an opinion, else a relationship. */
export function claimRef(table: ClaimTable, row: Row): string {
  const { id, object, polarity } = table.columns;
  const type =
    object[row] === NONE ? "note" : polarity[row] === POLARITIES.indexOf("denies") ? "opinion" : "relationship";
  return stixId(table, type, textAt(id, row) ?? "");
}
