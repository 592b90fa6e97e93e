import { isSomebody } from "../../model/attribution.ts";
import type { Claim, EdgeClaim, Remark } from "../../model/claim.ts";
import { UNATTRIBUTED } from "../../model/id.ts";
import { predicateOf } from "../../model/predicate.ts";
import { besideClaim } from "../words/beside-claim.ts";
import { claimFields } from "../words/claim-fields.ts";
import { allegedBy, claimInWords } from "../words/claim-in-words.ts";
import type { ToldTable } from "../words/told-table.ts";
import { stixExtension } from "./stix-extension.ts";
import { entityRef, sourceRef, stixId } from "./stix-id.ts";
import { stixObject } from "./stix-object.ts";
import { sourceReference } from "./stix-source.ts";

/** An asserting claim. Its type alone does not say so, therefore its labels and its description's first words do. */
export const relationship = (claim: EdgeClaim, table: ToldTable): object => ({
  ...stixObject(table, "relationship", stixId(table, "relationship", claim.id), claim),
  relationship_type: predicateOf(claim.predicate).stix,
  source_ref: entityRef(table, claim.subject),
  target_ref: entityRef(table, claim.object),
  description: inWords(claim, table),
  ...marks(claim, table),
});

/**
 * A denial, as an opinion that disagrees with the tellings it denies. How strongly is not ours to judge, so never
 * "strongly-disagree".
 */
export const opinion = (claim: EdgeClaim, denied: readonly string[], table: ToldTable): object => ({
  ...stixObject(table, "opinion", stixId(table, "opinion", claim.id), claim),
  opinion: "disagree",
  explanation: inWords(claim, table),
  authors: [claimFields(claim, table).speaker],
  object_refs: denied,
  ...marks(claim, table),
});

/** The id of what a denial disagrees with where nobody in the case asserts it. */
export const deniedRelationshipId = (claim: EdgeClaim, table: ToldTable): string =>
  stixId(table, "relationship", `${claim.id} denied`);

/** What a denial disagrees with where nobody in the case asserts it: only a "related-to", lest it be read as asserted. */
export const deniedRelationship = (claim: EdgeClaim, table: ToldTable): object => ({
  ...relationship(claim, table),
  id: deniedRelationshipId(claim, table),
  relationship_type: "related-to",
});

/** A remark, as a note on its subject. */
export const note = (remark: Remark, table: ToldTable): object => ({
  ...stixObject(table, "note", stixId(table, "note", remark.id), remark),
  abstract: allegedBy(remark, table),
  content: inWords(remark, table),
  authors: [claimFields(remark, table).speaker],
  object_refs: [entityRef(table, remark.subject)],
  ...marks(remark, table),
});

/** The object that stands for who speaks: of a work in its own voice that is the source's, which is no identity. */
function speakerRef({ attribution: [{ by, in: work }], source }: Claim, table: ToldTable): string | undefined {
  if (isSomebody(by)) return entityRef(table, by);
  return by === UNATTRIBUTED ? undefined : sourceRef(table, work ?? source);
}

const inWords = (claim: Claim, table: ToldTable): string =>
  [allegedBy(claim, table), ...claimInWords(claim, table)].join("\n");

function marks(claim: Claim, table: ToldTable): object {
  const fields = claimFields(claim, table);
  const { locator, locatorInWords } = fields;
  const where = locatorInWords === "" ? locator : `${locator} (${locatorInWords})`;
  return {
    labels: ["allegation", ...(claim.polarity === "denies" ? ["denied"] : [])],
    // A withdrawn claim is what STIX calls revoked: it stays, and its maker no longer stands by it.
    ...(claim.status === "withdrawn" ? { revoked: true } : {}),
    external_references: [
      { ...sourceReference(claim.source, table), external_id: claim.id, description: `Stands at ${where}` },
    ],
    extensions: stixExtension(Object.assign(besideClaim(claim, fields), { speakerRef: speakerRef(claim, table) })),
  };
}
