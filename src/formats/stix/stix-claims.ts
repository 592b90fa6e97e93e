import { isSomebody } from "../../model/attribution.ts";
import type { Claim, EdgeClaim, Remark } from "../../model/claim.ts";
import { type EntityId, type SourceId, UNATTRIBUTED } from "../../model/id.ts";
import { predicateOf } from "../../model/predicate.ts";
import type { Row } from "../../table/row.ts";
import { besideClaim } from "../words/beside-claim.ts";
import { claimFields } from "../words/claim-fields.ts";
import { allegedBy, claimInWords } from "../words/claim-in-words.ts";
import { jsonText } from "../words/json-text.ts";
import { onceForEachId } from "../words/once-for-each.ts";
import type { ToldTable } from "../words/told-table.ts";
import { claimExtension, STIX_MANNER } from "./stix-extension.ts";
import { entityRef, type StixType, sourceRef, stixId } from "./stix-id.ts";
import { stixObject } from "./stix-object.ts";
import { sourceReference } from "./stix-source.ts";

/** An object of a bundle as it stands there. */
export interface StixText {
  readonly id: string;
  readonly text: string;
}

/** The objects that claims are written as, each with the row of its claim. */
export interface StixClaims {
  /** An asserting claim. Its type alone does not say so, therefore its labels and its description's first words do. */
  relationship(claim: EdgeClaim, row: Row): StixText;
  /**
   * A denial, as an opinion that disagrees with the tellings it denies. How strongly is not ours to judge, so never
   * "strongly-disagree".
   */
  opinion(claim: EdgeClaim, row: Row, denied: readonly string[]): StixText;
  /** What a denial disagrees with where nobody in the case asserts it: only a "related-to", lest it be read as asserted. */
  deniedRelationship(claim: EdgeClaim, row: Row): StixText;
  /** A remark, as a note on its subject. */
  note(remark: Remark, row: Row): StixText;
}

/** Writes claims as objects of a bundle; the record beside each is put together by columns, since it is most of the object. */
export function stixClaims(table: ToldTable): StixClaims {
  const besideAt = besideClaim(table, STIX_MANNER);
  const entity = onceForEachId((id: EntityId) => entityRef(table, id));
  const source = onceForEachId((id: SourceId) => sourceRef(table, id));
  const inWords = (claim: Claim): string => [allegedBy(claim, table), ...claimInWords(claim, table)].join("\n");

  /** The object that stands for who speaks: of a work in its own voice that is the source's, which is no identity. */
  const speakerRef = ({ attribution: [{ by, in: work }], source: read }: Claim): string | undefined => {
    if (isSomebody(by)) return entity(by);
    return by === UNATTRIBUTED ? undefined : source(work ?? read);
  };

  /**
   * The object of a claim, with the mark and what every claim has around what it says. It is put together in place: to
   * spread one object into another takes longer than to write it.
   */
  const marked = (claim: Claim, row: Row, type: StixType, id: string, said: object): StixText => {
    const { locator, locatorInWords } = claimFields(claim, table);
    const where = locatorInWords === "" ? locator : `${locator} (${locatorInWords})`;
    const object = Object.assign(stixObject(table, type, id, claim), said, {
      labels: ["allegation", ...(claim.polarity === "denies" ? ["denied"] : [])],
      // A withdrawn claim is what STIX calls revoked: it stays, and its maker no longer stands by it.
      revoked: claim.status === "withdrawn" || undefined,
      external_references: [
        Object.assign(sourceReference(claim.source, table), {
          external_id: claim.id,
          description: `Stands at ${where}`,
        }),
      ],
    });
    const extension = claimExtension(besideAt(row), speakerRef(claim));
    return { id, text: `${jsonText(object).slice(0, -1)},"extensions":${extension}}` };
  };

  const related = (claim: EdgeClaim, row: Row, id: string, type: string): StixText =>
    marked(claim, row, "relationship", id, {
      relationship_type: type,
      source_ref: entity(claim.subject),
      target_ref: entity(claim.object),
      description: inWords(claim),
    });

  return {
    relationship: (claim, row) =>
      related(claim, row, stixId(table, "relationship", claim.id), predicateOf(claim.predicate).stix),
    deniedRelationship: (claim, row) => related(claim, row, deniedRelationshipId(claim, table), "related-to"),
    opinion: (claim, row, denied) =>
      marked(claim, row, "opinion", stixId(table, "opinion", claim.id), {
        opinion: "disagree",
        explanation: inWords(claim),
        authors: [claimFields(claim, table).speaker],
        object_refs: denied,
      }),
    note: (remark, row) =>
      marked(remark, row, "note", stixId(table, "note", remark.id), {
        abstract: allegedBy(remark, table),
        content: inWords(remark),
        authors: [claimFields(remark, table).speaker],
        object_refs: [entity(remark.subject)],
      }),
  };
}

/** The id of what a denial disagrees with where nobody in the case asserts it. */
export const deniedRelationshipId = (claim: EdgeClaim, table: ToldTable): string =>
  stixId(table, "relationship", `${claim.id} denied`);
