import { DataFactory } from "n3";
import { isSomebody } from "../../model/attribution.ts";
import { type Claim, isEdgeClaim } from "../../model/claim.ts";
import { THE_WORK } from "../../model/id.ts";
import { claimFields, sourceOf } from "../words/claim-fields.ts";
import { allegedBy } from "../words/claim-in-words.ts";
import type { ToldTable } from "../words/told-table.ts";
import { type NanopubNames, nanopub } from "./nanopub.ts";
import { passageTriples } from "./passage-triples.ts";
import { recordTriples, type Triple } from "./rdf-record.ts";
import { edtfLiteral, literal, PREFIXES, recordIri, term } from "./rdf-terms.ts";
import type { PlainQuad } from "./trusty-uri.ts";

/**
 * A claim as a nanopublication. It asserts that a claim was made about a statement, never the statement: that is
 * described by RDF's reification, which asserts nothing (RDF 1.1 Semantics, appendix D.1).
 */
export function claimNanopub(claim: Claim, table: ToldTable): PlainQuad[] {
  const node = recordIri(table.header.id, "claim", claim.id);
  return nanopub(node, (names) => ({
    assertion: assertion(claim, table, names),
    provenance: provenance(claim, table, names),
    pubinfo: pubinfo(claim, table, names),
  }));
}

function* assertion(claim: Claim, table: ToldTable, { local }: NanopubNames): Iterable<Triple> {
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
  yield [node, term("rdf:type"), term("sayswho:Allegation")];
  yield [node, term("sayswho:claimId"), literal(id)];
  yield [node, claim.polarity === "denies" ? term("sayswho:denies") : term("sayswho:asserts"), statement];
  yield [statement, term("rdf:type"), term("rdf:Statement")];
  yield [statement, term("rdf:subject"), recordIri(caseId, "entity", subject)];
  yield [statement, term("rdf:predicate"), DataFactory.namedNode(PREFIXES.predicate + predicate)];
  yield [statement, term("rdf:object"), object];
  yield* recordTriples(node, rest, caseId, local);
}

/** Who says it, in which source, where in its text, and through whom: PROV-O and the Web Annotation vocabulary. */
function* provenance(claim: Claim, table: ToldTable, names: NanopubNames): Iterable<Triple> {
  const caseId = table.header.id;
  const { speaker, speakerKind, sourceTitle, sourceUrl, locatorInWords, standing, unchecked } = claimFields(
    claim,
    table,
  );
  const [{ by, in: spokenIn }] = claim.attribution;
  const source = recordIri(caseId, "source", claim.source);
  const voice = by === THE_WORK ? recordIri(caseId, "source", spokenIn ?? claim.source) : term("sayswho:unattributed");
  yield [names.assertion, term("prov:wasAttributedTo"), isSomebody(by) ? recordIri(caseId, "entity", by) : voice];
  yield [names.assertion, term("prov:wasQuotedFrom"), source];
  yield [names.assertion, term("prov:wasDerivedFrom"), names.local("passage")];
  yield [names.assertion, term("sayswho:speaker"), literal(speaker)];
  yield [names.assertion, term("sayswho:speakerKind"), literal(speakerKind)];
  if (standing !== "") yield [names.assertion, term("sayswho:standing"), literal(standing)];
  if (unchecked !== "") yield [names.assertion, term("sayswho:unchecked"), literal(unchecked)];
  yield [source, term("sayswho:sourceId"), literal(claim.source)];
  if (sourceTitle !== "") yield [source, term("dcterms:title"), literal(sourceTitle)];
  if (sourceUrl !== "") yield [source, term("sayswho:url"), literal(sourceUrl)];
  if (sourceOf(table, claim.source)?.published !== undefined)
    yield [source, term("dcterms:issued"), edtfLiteral(claimFields(claim, table).published)];

  yield* passageTriples(source, claim.anchor, names.local);
  if (locatorInWords !== "") yield [names.local("passage"), term("rdfs:label"), literal(locatorInWords)];
  for (const [i, { role, anchor }] of claim.alsoAt.entries()) {
    const local = (name: string) => names.local(`${name}-${i + 2}`);
    yield [names.assertion, term("prov:wasDerivedFrom"), local("passage")];
    yield [local("passage"), term("sayswho:role"), literal(role)];
    yield* passageTriples(source, anchor, local);
  }

  yield* recordTriples(recordIri(caseId, "claim", claim.id), { attribution: claim.attribution }, caseId, names.local);
}

function* pubinfo(claim: Claim, table: ToldTable, { nanopub, local }: NanopubNames): Iterable<Triple> {
  const { recordedBy, recordedAt } = claim;
  yield [nanopub, term("rdfs:label"), literal(allegedBy(claim, table))];
  yield [nanopub, term("dcterms:isPartOf"), recordIri(table.header.id, "case", table.header.id)];
  const recorded = {
    ...(recordedBy === undefined ? {} : { recordedBy }),
    ...(recordedAt === undefined ? {} : { recordedAt }),
  };
  yield* recordTriples(nanopub, recorded, table.header.id, local);
}
