import { isSomebody } from "../../model/attribution.ts";
import { type Claim, isEdgeClaim } from "../../model/claim.ts";
import { THE_WORK } from "../../model/id.ts";
import { claimFields, sourceOf } from "../words/claim-fields.ts";
import { allegedBy } from "../words/claim-in-words.ts";
import type { ToldTable } from "../words/told-table.ts";
import { type NanopubNames, nanopub } from "./nanopub.ts";
import { type Say, sayRecord } from "./rdf-record.ts";
import { edtfLiteral, iri, literal, PREFIXES, recordIri, term } from "./rdf-terms.ts";
import { sayPassage } from "./say-passage.ts";
import type { PlainQuad } from "./trusty-uri.ts";

/**
 * A claim as a nanopublication. It asserts that a claim was made about a statement, never the statement: that is
 * described by RDF's reification, which asserts nothing (RDF 1.1 Semantics, appendix D.1).
 */
export function claimNanopub(claim: Claim, table: ToldTable): PlainQuad[] {
  const node = recordIri(table.header.id, "claim", claim.id);
  return nanopub(node, (names) => ({
    assertion: (say) => sayAssertion(say, claim, table, names),
    provenance: (say) => sayProvenance(say, claim, table, names),
    pubinfo: (say) => sayPubinfo(say, claim, table, names),
  }));
}

function sayAssertion(say: Say, claim: Claim, table: ToldTable, { local }: NanopubNames): void {
  const caseId = table.header.id;
  const node = recordIri(caseId, "claim", claim.id);
  const statement = local("statement");
  const object = isEdgeClaim(claim) ? recordIri(caseId, "entity", claim.object) : literal(claim.value);
  const {
    id,
    subject,
    predicate,
    object: _,
    value,
    source,
    anchor,
    alsoAt,
    attribution,
    recordedBy,
    recordedAt,
    ...rest
  } = claim;
  say(node, term("rdf:type"), term("sayswho:Allegation"));
  say(node, term("sayswho:claimId"), literal(id));
  say(node, claim.polarity === "denies" ? term("sayswho:denies") : term("sayswho:asserts"), statement);
  say(statement, term("rdf:type"), term("rdf:Statement"));
  say(statement, term("rdf:subject"), recordIri(caseId, "entity", subject));
  say(statement, term("rdf:predicate"), iri(PREFIXES.predicate + predicate));
  say(statement, term("rdf:object"), object);
  sayRecord(say, node, rest, caseId, local);
}

/** Who says it, in which source, where in its text, and through whom: PROV-O and the Web Annotation vocabulary. */
function sayProvenance(say: Say, claim: Claim, table: ToldTable, names: NanopubNames): void {
  const caseId = table.header.id;
  const { speaker, speakerKind, sourceTitle, sourceUrl, locatorInWords, standing, unchecked } = claimFields(
    claim,
    table,
  );
  const [{ by, in: spokenIn }] = claim.attribution;
  const source = recordIri(caseId, "source", claim.source);
  const voice = by === THE_WORK ? recordIri(caseId, "source", spokenIn ?? claim.source) : term("sayswho:unattributed");
  say(names.assertion, term("prov:wasAttributedTo"), isSomebody(by) ? recordIri(caseId, "entity", by) : voice);
  say(names.assertion, term("prov:wasQuotedFrom"), source);
  say(names.assertion, term("prov:wasDerivedFrom"), names.local("passage"));
  say(names.assertion, term("sayswho:speaker"), literal(speaker));
  say(names.assertion, term("sayswho:speakerKind"), literal(speakerKind));
  if (standing !== "") say(names.assertion, term("sayswho:standing"), literal(standing));
  if (unchecked !== "") say(names.assertion, term("sayswho:unchecked"), literal(unchecked));
  say(source, term("sayswho:sourceId"), literal(claim.source));
  if (sourceTitle !== "") say(source, term("dcterms:title"), literal(sourceTitle));
  if (sourceUrl !== "") say(source, term("sayswho:url"), literal(sourceUrl));
  if (sourceOf(table, claim.source)?.published !== undefined)
    say(source, term("dcterms:issued"), edtfLiteral(claimFields(claim, table).published));

  sayPassage(say, source, claim.anchor, names.local);
  if (locatorInWords !== "") say(names.local("passage"), term("rdfs:label"), literal(locatorInWords));
  for (const [i, { role, anchor }] of claim.alsoAt.entries()) {
    const local = (name: string) => names.local(`${name}-${i + 2}`);
    say(names.assertion, term("prov:wasDerivedFrom"), local("passage"));
    say(local("passage"), term("sayswho:role"), literal(role));
    sayPassage(say, source, anchor, local);
  }

  sayRecord(say, recordIri(caseId, "claim", claim.id), { attribution: claim.attribution }, caseId, names.local);
}

function sayPubinfo(say: Say, claim: Claim, table: ToldTable, { nanopub, local }: NanopubNames): void {
  const { recordedBy, recordedAt } = claim;
  say(nanopub, term("rdfs:label"), literal(allegedBy(claim, table)));
  say(nanopub, term("dcterms:isPartOf"), recordIri(table.header.id, "case", table.header.id));
  const recorded = {
    ...(recordedBy === undefined ? {} : { recordedBy }),
    ...(recordedAt === undefined ? {} : { recordedAt }),
  };
  sayRecord(say, nanopub, recorded, table.header.id, local);
}
