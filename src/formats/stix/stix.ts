import { NONE } from "../../table/row.ts";
import type { Format } from "../format.ts";
import { LONE_SURROGATES } from "../loss/altered-characters.ts";
import { RECORD_KINDS } from "../loss/kept.ts";
import { edgeClaims } from "../words/edge-claims.ts";
import { jsonText } from "../words/json-text.ts";
import { remarkClaims } from "../words/remark-claims.ts";
import type { ToldTable } from "../words/told-table.ts";
import { deniedRows } from "./denied-rows.ts";
import { deniedRelationship, deniedRelationshipId, note, opinion, relationship } from "./stix-claims.ts";
import { claimRef, stixId } from "./stix-id.ts";
import { caseObject, correctionObject, entityObject, extensionDefinition, maker, replyObject } from "./stix-records.ts";
import { MOST_REFS, sourceObjects } from "./stix-source.ts";

/**
 * STIX 2.1 (https://docs.oasis-open.org/cti/stix/v2.1), for threat-intelligence platforms: each asserting claim one
 * relationship labelled "allegation", each denial one opinion that disagrees with what it denies, each remark one note
 * on an identity, each source one grouping of its claims. People are identities, never threat actors.
 * Every object carries its record in a property extension.
 */
export const stix: Format = {
  id: "stix",
  label: "STIX 2.1 bundle, for threat-intelligence platforms",
  extension: "stix.json",
  write: (table) => [{ suffix: "", chunks: bundleChunks(table) }],
  keeps: { whole: RECORD_KINDS, altered: [LONE_SURROGATES] },
};

function* bundleChunks(table: ToldTable): Iterable<string> {
  const frame = JSON.stringify(bundleFrame(table)).slice(0, -1);
  yield `${frame},"objects":[`;
  let first = true;
  for (const object of bundleObjects(table)) {
    yield `${first ? "\n" : ",\n"}${jsonText(object)}`;
    first = false;
  }
  yield "\n]}\n";
}

/** What a bundle says beside its objects. */
export const bundleFrame = (table: ToldTable): { readonly type: string; readonly id: string } => ({
  type: "bundle",
  id: stixId(table, "bundle", table.header.id),
});

/** The objects of a case's bundle one by one, for whoever compares them with those of a file. */
export function* bundleObjects(table: ToldTable): Iterable<object> {
  yield maker(table);
  yield extensionDefinition(table);
  yield caseObject(table);
  for (const entity of table.entities) yield entityObject(entity, table);
  yield* claimObjects(table);
  yield* sourceObjects(table);
  for (const reply of table.replies) yield replyObject(reply, table);
  for (const correction of table.corrections) yield correctionObject(correction, table);
}

function* claimObjects(table: ToldTable): Iterable<object> {
  const rowsDeniedBy = deniedRows(table);
  for (const claim of edgeClaims(table)) {
    if (claim.polarity === "asserts") {
      yield relationship(claim, table);
      continue;
    }
    const rows = rowsDeniedBy(table.rowOf(claim.id) ?? NONE).slice(0, MOST_REFS);
    const denied = rows.map((row) => claimRef(table, row));
    if (denied.length === 0) yield deniedRelationship(claim, table);
    yield opinion(claim, denied.length === 0 ? [deniedRelationshipId(claim, table)] : denied, table);
  }
  for (const remark of remarkClaims(table)) yield note(remark, table);
}
