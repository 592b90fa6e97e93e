import type { Quad_Object } from "n3";
import { type JsonSchema, schemaBeneath, schemaOfKind } from "../../loss/schema-of-kind.ts";
import { PREFIXES } from "../../rdf/rdf-terms.ts";
import type { CarriedRecords } from "../own/whole-case.ts";
import { type JsonObject, objectsIn } from "../tellings/json-values.ts";
import type { LocatedQuad } from "./parse-trig.ts";
import { lastOf, objectsOf, recordOfTriples, type Triples } from "./record-of-triples.ts";

const { sayswho, rdf, oa, prov, dcterms } = PREFIXES;
const RECORD = /^urn:sayswho:case\/([^/#]+)\/(case|entity|source|claim|reply|correction|reading|marks)\/([^/#]+)$/;

/** A case as nanopublications of ours carry it, and where in the file each of its records begins. */
export interface CarriedInTrig {
  readonly carried: CarriedRecords;
  /** The line of a record, by its kind and id. */
  readonly lineOf: (kind: string, id: string) => number;
}

/** Gathers the records of a case out of its nanopublications; undefined where no graph says that it is one of ours. */
export function carriedInTrig(quads: readonly LocatedQuad[]): CarriedInTrig | undefined {
  const triples = new Map<string, Map<string, Quad_Object[]>>();
  const lines = new Map<string, number>();
  for (const { quad, line } of quads) {
    const { subject, predicate, object } = quad;
    const known = triples.get(subject.value) ?? new Map<string, Quad_Object[]>();
    triples.set(subject.value, known);
    const held = known.get(predicate.value);
    if (held === undefined) known.set(predicate.value, [object]);
    else held.push(object);
    if (!lines.has(subject.value)) lines.set(subject.value, line);
  }
  const about = new Map<string, string[]>();
  let caseId: string | undefined;
  for (const node of triples.keys()) {
    const [, ofCase, kind = ""] = RECORD.exec(node) ?? [];
    if (ofCase === undefined || !isRecord(node, kind, triples)) continue;
    caseId ??= ofCase;
    if (ofCase === caseId) about.set(kind, [...(about.get(kind) ?? []), node]);
  }
  if (caseId === undefined) return undefined;

  const taken = new Set<string>();
  const recordsOf = (kind: Parameters<typeof schemaOfKind>[0], nodes: string = kind): JsonObject[] =>
    (about.get(nodes) ?? []).map((node) => ({
      ...recordOfTriples(node, schemaOfKind(kind), triples, taken),
      ...(kind === "claim" ? claimBeside(node, triples, taken) : {}),
    }));
  const marks = (about.get("marks") ?? []).flatMap((node) =>
    objectsIn(recordOfTriples(node, MARKS_OF_A_SOURCE, triples, taken).marks).map((mark) => ({
      source: node.slice(node.lastIndexOf("/") + 1),
      ...mark,
    })),
  );
  const [header = { id: caseId }] = recordsOf("case");
  return {
    carried: {
      header,
      entities: recordsOf("entity"),
      sources: recordsOf("source"),
      claims: recordsOf("claim"),
      replies: recordsOf("reply"),
      corrections: recordsOf("correction"),
      readings: recordsOf("reading"),
      marks,
    },
    lineOf: (kind, id) => lines.get(`urn:sayswho:case/${caseId}/${kind}/${id}`) ?? 1,
  };
}

/** Records refer to others by their addresses; one that stands here says of what kind it is. */
const isRecord = (node: string, kind: string, triples: Triples): boolean =>
  objectsOf(triples, node, `${rdf}type`).some(
    ({ value }) => value === sayswho + (kind === "claim" ? "Allegation" : kind),
  );

const MARKS_OF_A_SOURCE: JsonSchema = { properties: { marks: { type: "array", items: schemaOfKind("mark") } } };

const ANCHOR = schemaBeneath(schemaOfKind("claim"), "anchor");

/** What a claim's nanopublication says in the words of others: reification, PROV-O, Web Annotation. */
function claimBeside(node: string, triples: Triples, taken: Set<string>): JsonObject {
  const [id] = objectsOf(triples, node, `${sayswho}claimId`);
  const [statement] = ["asserts", "denies"].flatMap((word) => objectsOf(triples, node, sayswho + word));
  const part = (name: string): Quad_Object | undefined =>
    statement === undefined ? undefined : objectsOf(triples, statement.value, rdf + name)[0];
  const [subject, predicate, object] = [part("subject"), part("predicate"), part("object")];
  const nanopub = (statement?.value ?? "").replace(/#statement$/, "");
  const [source] = objectsOf(triples, `${nanopub}#assertion`, `${prov}wasQuotedFrom`);
  const passages = objectsOf(triples, `${nanopub}#assertion`, `${prov}wasDerivedFrom`);
  const [anchor, ...further] = passages.map(({ value }) => anchorOf(value, triples));
  const { recordedBy, recordedAt } = recordOfTriples(nanopub, schemaOfKind("claim"), triples, taken);
  const said: JsonObject = {
    id: id?.value,
    subject: subject && lastOf(subject),
    predicate: predicate && lastOf(predicate),
    ...(object?.termType === "Literal" ? { value: object.value } : { object: object && lastOf(object) }),
    source: source && lastOf(source),
    anchor,
    alsoAt: further.map((one, i) => ({
      role: objectsOf(triples, passages[i + 1]?.value ?? "", `${sayswho}role`)[0]?.value,
      anchor: one,
    })),
    recordedBy,
    recordedAt,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** The inverse of `sayPassage`. */
function anchorOf(passage: string, triples: Triples): JsonObject {
  const selectors = objectsOf(triples, passage, `${oa}hasSelector`).map(({ value }) => value);
  const found = Object.keys((ANCHOR?.properties as object | undefined) ?? {}).flatMap((name) => {
    const [value] = [passage, ...selectors].flatMap((node) =>
      [oa, sayswho].flatMap((prefix) => objectsOf(triples, node, prefix + name)),
    );
    if (value === undefined || name === "translation") return [];
    return [[name, name === "start" || name === "end" ? Number(value.value) : value.value] as const];
  });
  const [body] = objectsOf(triples, passage, `${sayswho}translation`);
  if (body === undefined) return Object.fromEntries(found);
  const [text, lang, by] = [`${rdf}value`, `${dcterms}language`, `${dcterms}creator`].map(
    (name) => objectsOf(triples, body.value, name)[0]?.value,
  );
  return { ...Object.fromEntries(found), translation: { text, lang, by } };
}
