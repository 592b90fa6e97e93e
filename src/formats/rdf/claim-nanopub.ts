import { DataFactory, type Quad } from "n3";
import { isSomebody } from "../../model/attribution.ts";
import { type Claim, isEdgeClaim } from "../../model/claim.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { claimFields, sourceOf } from "../words/claim-fields.ts";
import { allegedBy } from "../words/claim-in-words.ts";
import { type NanopubNames, nanopub } from "./nanopub.ts";
import { recordTriples, type Triple } from "./rdf-record.ts";
import { edtfLiteral, literal, PREFIXES, recordIri, term } from "./rdf-terms.ts";

/**
 * A claim as a nanopublication. It asserts that a claim was made about a statement, never the statement: that is
 * described by RDF's reification, which asserts nothing (RDF 1.1 Semantics, appendix D.1).
 */
export function claimNanopub(claim: Claim, table: ClaimTable): Quad[] {
  const node = recordIri(table.header.id, "claim", claim.id);
  return nanopub(node, (names) => ({
    assertion: assertion(claim, table, names),
    provenance: provenance(claim, table, names),
    pubinfo: pubinfo(claim, table, names),
  }));
}

function* assertion(claim: Claim, table: ClaimTable, { local }: NanopubNames): Iterable<Triple> {
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
function* provenance(claim: Claim, table: ClaimTable, names: NanopubNames): Iterable<Triple> {
  const caseId = table.header.id;
  const { speaker, sourceTitle, sourceUrl } = claimFields(claim, table);
  const [{ by }] = claim.attribution;
  const source = recordIri(caseId, "source", claim.source);
  const { start, end, sha256, ...quote } = claim.anchor;
  const [passage, position, words] = [names.local("passage"), names.local("position"), names.local("quote")];
  yield [
    names.assertion,
    term("prov:wasAttributedTo"),
    isSomebody(by) ? recordIri(caseId, "entity", by) : term(`sayswho:${by}`),
  ];
  yield [names.assertion, term("prov:wasQuotedFrom"), source];
  yield [names.assertion, term("prov:wasDerivedFrom"), passage];
  yield [names.assertion, term("sayswho:speaker"), literal(speaker)];
  yield [source, term("sayswho:sourceId"), literal(claim.source)];
  if (sourceTitle !== "") yield [source, term("dcterms:title"), literal(sourceTitle)];
  if (sourceUrl !== "") yield [source, term("sayswho:url"), literal(sourceUrl)];
  if (sourceOf(table, claim.source)?.published !== undefined)
    yield [source, term("dcterms:issued"), edtfLiteral(claimFields(claim, table).published)];

  yield [passage, term("rdf:type"), term("oa:SpecificResource")];
  yield [passage, term("oa:hasSource"), source];
  yield [passage, term("oa:hasSelector"), position];
  yield [position, term("rdf:type"), term("oa:TextPositionSelector")];
  yield [position, term("oa:start"), literal(start)];
  yield [position, term("oa:end"), literal(end)];
  if (sha256 !== undefined) yield [passage, term("sayswho:sha256"), literal(sha256)];
  // A selector must have the exact words; where they may not be kept, what stands around them is no selector.
  if (quote.exact !== undefined) {
    yield [passage, term("oa:hasSelector"), words];
    yield [words, term("rdf:type"), term("oa:TextQuoteSelector")];
  }
  const around = quote.exact === undefined ? passage : words;
  for (const name of ["exact", "prefix", "suffix"] as const) {
    const text = quote[name];
    if (text !== undefined) yield [around, term(`oa:${name}`), literal(text)];
  }

  yield* recordTriples(recordIri(caseId, "claim", claim.id), { attribution: claim.attribution }, caseId, names.local);
}

function* pubinfo(claim: Claim, table: ClaimTable, { nanopub, local }: NanopubNames): Iterable<Triple> {
  const { recordedBy, recordedAt } = claim;
  yield [nanopub, term("rdfs:label"), literal(allegedBy(claim, table))];
  yield [nanopub, term("dcterms:isPartOf"), recordIri(table.header.id, "case", table.header.id)];
  const recorded = {
    ...(recordedBy === undefined ? {} : { recordedBy }),
    ...(recordedAt === undefined ? {} : { recordedAt }),
  };
  yield* recordTriples(nanopub, recorded, table.header.id, local);
}
