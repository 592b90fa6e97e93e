import { isEdgeClaim } from "../../model/claim.ts";
import { NONE } from "../../table/row.ts";
import type { Format } from "../format.ts";
import { LONE_SURROGATES } from "../loss/altered-characters.ts";
import { RECORD_KINDS } from "../loss/kept.ts";
import { edgeRows } from "../words/edge-rows.ts";
import { jsonText } from "../words/json-text.ts";
import { claimOf } from "../words/rare-claim.ts";
import type { ToldTable } from "../words/told-table.ts";
import { deniedRows } from "./denied-rows.ts";
import { deniedRelationshipId, type StixText, stixClaims } from "./stix-claims.ts";
import { claimRef, stixId } from "./stix-id.ts";
import type { StixObject } from "./stix-object.ts";
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
  for (const { text } of bundleTexts(table)) {
    yield `${first ? "\n" : ",\n"}${text}`;
    first = false;
  }
  yield "\n]}\n";
}

/** What a bundle says beside its objects. */
export const bundleFrame = (table: ToldTable): { readonly type: string; readonly id: string } => ({
  type: "bundle",
  id: stixId(table, "bundle", table.header.id),
});

/** The objects of a case's bundle one by one, also for whoever compares them with those of a file. */
export function* bundleTexts(table: ToldTable): Iterable<StixText> {
  yield textOf(maker(table));
  yield textOf(extensionDefinition(table));
  yield textOf(caseObject(table));
  for (const entity of table.entities) yield textOf(entityObject(entity, table));
  yield* claimTexts(table);
  for (const source of sourceObjects(table)) yield textOf(source);
  for (const reply of table.replies) yield textOf(replyObject(reply, table));
  for (const correction of table.corrections) yield textOf(correctionObject(correction, table));
}

const textOf = (object: StixObject): StixText => ({ id: object.id, text: jsonText(object) });

function* claimTexts(table: ToldTable): Iterable<StixText> {
  const rowsDeniedBy = deniedRows(table);
  const write = stixClaims(table);
  for (const { row } of edgeRows(table)) {
    const claim = claimOf(table, row);
    if (!isEdgeClaim(claim)) continue;
    if (claim.polarity === "asserts") {
      yield write.relationship(claim, row);
      continue;
    }
    const rows = rowsDeniedBy(row).slice(0, MOST_REFS);
    const denied = rows.map((row) => claimRef(table, row));
    if (denied.length === 0) yield write.deniedRelationship(claim, row);
    yield write.opinion(claim, row, denied.length === 0 ? [deniedRelationshipId(claim, table)] : denied);
  }
  for (let row = 0; row < table.size; row++) {
    if (table.columns.object[row] !== NONE) continue;
    const claim = claimOf(table, row);
    if (!isEdgeClaim(claim)) yield write.note(claim, row);
  }
}
