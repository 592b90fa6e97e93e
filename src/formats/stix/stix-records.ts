import type { Correction } from "../../model/correction.ts";
import type { Entity } from "../../model/entity.ts";
import type { Reply } from "../../model/reply.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { entityName } from "../words/claim-fields.ts";
import { entityInWords } from "../words/entity-in-words.ts";
import { STIX_EXTENSION, stixExtension } from "./stix-extension.ts";
import { claimRef, entityRef, makerId, sourceRef, stixId } from "./stix-id.ts";
import { type StixObject, stixObject } from "./stix-object.ts";

/** Who made the objects of a bundle. */
export const maker = (table: ClaimTable): StixObject => ({
  ...stixObject(table, "identity", makerId(table)),
  name: "sayswho",
  description: "Wrote down who alleges what; alleges nothing itself.",
  identity_class: "system",
});

/** What our extension is; STIX wants it beside the objects that use it. */
export const extensionDefinition = (table: ClaimTable): StixObject => ({
  ...stixObject(table, "extension-definition", STIX_EXTENSION),
  name: "sayswho record",
  description: "Each object is one record of a case in which every claim is an allegation by somebody in one source.",
  schema:
    "Of a claim: allegation (always true), claim_id, source_id, speaker, speaker_kind (entity, work or unattributed), " +
    "speaker_ref (its object; of a work that of the source), polarity (asserts or denies), attribution " +
    "(who passed it on, the origin first), anchor (where it stands, in UTF-16 code units), and its further fields. " +
    "Of other records: their fields in snake case.",
  version: "1.0.0",
  extension_types: ["property-extension"],
});

/** The case itself, as a grouping of its sources. */
export const caseObject = (table: ClaimTable): StixObject => ({
  ...stixObject(table, "grouping", stixId(table, "grouping", "case")),
  name: table.header.title,
  description: table.header.summary ?? "Every claim in this case is somebody's allegation, not a finding.",
  context: "unspecified",
  object_refs: [makerId(table), ...table.sources.map(({ id }) => sourceRef(table, id))],
  extensions: stixExtension({ caseRecord: table.header }),
});

/** A person or organization as an identity, a place as a location; never a threat actor, which STIX defines as believed malicious. */
export function entityObject(entity: Entity, table: ClaimTable): StixObject {
  const { id, kind, name, description, coordinates } = entity;
  const type = kind === "place" ? "location" : "identity";
  const { id: entityId, ...record } = entity;
  return Object.assign(
    stixObject(table, type, entityRef(table, id)),
    { name, description: [description, ...entityInWords(entity, table)].filter(Boolean).join("\n") },
    // A location must have coordinates or a region; the region of a place without coordinates is what it is called.
    type === "identity"
      ? { identity_class: kind === "person" ? "individual" : "organization" }
      : (coordinates ?? { region: name }),
    { extensions: stixExtension(Object.assign({ entityId }, record)) },
  );
}

/** What somebody answered, as a note on the claims that they were asked about. */
export const replyObject = (reply: Reply, table: ClaimTable): StixObject => ({
  ...stixObject(table, "note", stixId(table, "note", `reply ${reply.id}`)),
  abstract: `Reply of ${entityName(reply.asked, table)}: ${reply.status}`,
  content: reply.text ?? reply.status,
  labels: ["reply"],
  object_refs: reply.about.map((claim) => claimRef(table, table.rowOf(claim) ?? 0)),
  extensions: stixExtension(reply),
});

/** What was put right, as a note on the record that it changed. */
export function correctionObject(correction: Correction, table: ClaimTable): StixObject {
  const { id, of, when, change, why } = correction;
  return {
    ...stixObject(table, "note", stixId(table, "note", `correction ${id}`), { recordedAt: when }),
    abstract: `Correction of ${when}: ${change}`,
    content: `${change} (${why})`,
    labels: ["correction"],
    object_refs: [correctedRef(of, table)],
    extensions: stixExtension(correction),
  };
}

function correctedRef(of: Correction["of"], table: ClaimTable): string {
  if ("claim" in of) return claimRef(table, table.rowOf(of.claim) ?? 0);
  return "source" in of ? sourceRef(table, of.source) : entityRef(table, of.entity);
}
