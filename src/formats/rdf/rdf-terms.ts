import type { Literal, NamedNode, Term } from "n3";

/**
 * The names that our RDF is written in. Ours are URNs: they name things and promise no page, for the project owns no
 * place on the web that it could promise to keep.
 */
export const PREFIXES = {
  sayswho: "urn:sayswho:vocabulary/",
  predicate: "urn:sayswho:predicate/",
  np: "http://www.nanopub.org/nschema#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  dcterms: "http://purl.org/dc/terms/",
  edtf: "http://id.loc.gov/datatypes/edtf/",
} as const;

/** A name as RDF/JS describes it. */
export const iri = (value: string): NamedNode =>
  ({ termType: "NamedNode", value, equals: isSameIri }) as Partial<NamedNode> as NamedNode;

function isSameIri(this: NamedNode, other: Term | null | undefined): boolean {
  return other?.termType === "NamedNode" && this.value === other.value;
}

/** A term of a vocabulary, as "prov:wasQuotedFrom". */
export function term(name: `${keyof typeof PREFIXES}:${string}`): NamedNode {
  const known = terms.get(name);
  if (known !== undefined) return known;
  const colon = name.indexOf(":");
  const made = iri(PREFIXES[name.slice(0, colon) as keyof typeof PREFIXES] + name.slice(colon + 1));
  terms.set(name, made);
  return made;
}

/** There are as many as the vocabularies have words that we use. */
const terms = new Map<string, NamedNode>();

/** The IRI of a record, the same in every export of its case. Ids hold nothing that an IRI cannot. */
export const recordIri = (caseId: string, kind: RecordKind, id: string): NamedNode =>
  iri(`urn:sayswho:case/${caseId}/${kind}/${id}`);
export type RecordKind = "case" | "entity" | "source" | "claim" | "reply" | "correction" | "reading" | "marks";

/** Words, numbers and marks as literals; lone surrogates, which UTF-8 cannot hold, become U+FFFD. */
export function literal(value: string | number | boolean): Literal {
  if (typeof value === "string") return typed(value.toWellFormed(), term("xsd:string"));
  if (typeof value === "boolean") return typed(String(value), term("xsd:boolean"));
  return typed(String(value), term(Number.isInteger(value) ? "xsd:integer" : "xsd:double"));
}

/** A literal as RDF/JS describes it; those of the library keep all of it in one text and cut the value out anew each time it is asked for. */
const typed = (value: string, datatype: NamedNode): Literal =>
  ({ termType: "Literal", value, language: "", datatype, equals: isSameLiteral }) as Partial<Literal> as Literal;

function isSameLiteral(this: Literal, other: Term | null | undefined): boolean {
  if (other?.termType !== "Literal") return false;
  return this.value === other.value && other.language === "" && this.datatype.equals(other.datatype);
}

/** A date in EDTF, typed as the Library of Congress types it. */
export const edtfLiteral = (edtf: string): Literal => typed(edtf, term("edtf:EDTF"));
