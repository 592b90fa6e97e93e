import { marksOfSource } from "../../graph/marks-of-source.ts";
import type { EdgeClaim } from "../../model/claim.ts";
import type { Entity } from "../../model/entity.ts";
import type { Reading } from "../../model/reading.ts";
import type { Source } from "../../model/source.ts";
import { remarkClaims } from "../words/remark-claims.ts";
import type { ToldTable } from "../words/told-table.ts";
import { claimNanopub } from "./claim-nanopub.ts";
import { nanopub } from "./nanopub.ts";
import { sayRecord } from "./rdf-record.ts";
import { literal, type RecordKind, recordIri, term } from "./rdf-terms.ts";
import type { PlainQuad } from "./trusty-uri.ts";

type Identified = { readonly id: string };

/** All of a case as nanopublications, one a record: what our RDF is made of, and held against when it is read again. Its edges are those that every format has. */
export function* nanopubsOfCase(table: ToldTable, edges: Iterable<EdgeClaim>): Iterable<PlainQuad[]> {
  yield recordNanopub("case", table.header, table.header.title, table);
  for (const entity of table.entities) yield recordNanopub("entity", joined("entity", entity), entity.name, table);
  for (const source of table.sources)
    yield recordNanopub("source", joined("source", source), source.title ?? source.id, table);
  for (const claim of edges) yield claimNanopub(claim, table);
  for (const remark of remarkClaims(table)) yield claimNanopub(remark, table);
  for (const reply of table.replies) yield recordNanopub("reply", reply, reply.status, table);
  for (const correction of table.corrections) yield recordNanopub("correction", correction, correction.change, table);
  for (const reading of table.readings)
    yield recordNanopub("reading", { ...readingRecord(reading), id: reading.source }, reading.status, table);
  for (const { id } of table.sources) {
    const marks = marksOfSource(table.marks, id).map(({ source: _, ...mark }) => mark);
    const record = { id, source: id, marks };
    if (marks.length > 0) yield recordNanopub("marks", record, `marks of ${id}`, table);
  }
}

/** A join refers to the other record, as its kind is called. */
function joined(kind: "entity" | "source", record: Entity | Source): Identified {
  const { joinedInto, ...rest } = record;
  if (joinedInto === undefined) return rest;
  const { id, ...how } = joinedInto;
  const joining = { joinedInto: { [kind]: id, ...how } };
  return { ...rest, ...joining };
}

/** What a frame lies within is a frame, and no place. */
const readingRecord = ({ frames, ...reading }: Reading): object => ({
  ...reading,
  frames: frames.map(({ within, ...frame }) => (within === undefined ? frame : { ...frame, withinFrame: within })),
});

/** A record that is no claim: what the case says of somebody, of a work or of itself, and attributed to the case. */
function recordNanopub(kind: RecordKind, record: Identified, label: string, table: ToldTable): PlainQuad[] {
  const caseId = table.header.id;
  const node = recordIri(caseId, kind, record.id);
  return nanopub(node, (names) => ({
    assertion: (say) => {
      say(node, term("rdf:type"), term(`sayswho:${kind}`));
      say(node, term("rdfs:label"), literal(label));
      sayRecord(say, node, record, caseId, names.local);
    },
    provenance: (say) => say(names.assertion, term("prov:wasDerivedFrom"), recordIri(caseId, "case", caseId)),
    pubinfo: (say) => say(names.nanopub, term("dcterms:isPartOf"), recordIri(caseId, "case", caseId)),
  }));
}
