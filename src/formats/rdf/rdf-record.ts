import type { NamedNode, Quad_Object } from "n3";
import { THE_WORK, UNATTRIBUTED } from "../../model/id.ts";
import { edtfLiteral, iri, literal, PREFIXES, type RecordKind, recordIri, term } from "./rdf-terms.ts";

/** Says a triple in whichever graph it belongs to. */
export type Say = (subject: NamedNode, predicate: NamedNode, object: Quad_Object) => void;

/** The fields that name other records, by the kind of record they name. */
const REFERENCES: Readonly<Record<string, RecordKind>> = {
  ...fields("entity", "subject object by place publisher authors parties maybeSame notSame within asked entity"),
  ...fields("source", "source in"),
  ...fields("claim", "claim about supersededBy outcome"),
};
/** The fields that hold dates in EDTF. */
const DATES = new Set("edtf published accessed embargo when asOf recordedAt".split(" "));

function fields(kind: RecordKind, names: string): Record<string, RecordKind> {
  return Object.fromEntries(names.split(" ").map((name) => [name, kind]));
}

/**
 * Says all of a record as RDF: a property of our vocabulary for each field, and a node beside the record's own, named after
 * the field, for each record within it. There are no blank nodes, since a hash cannot be made of them.
 * @param local makes the IRI of a node within the record
 */
export function sayRecord(
  say: Say,
  node: NamedNode,
  record: object,
  caseId: string,
  local: (name: string) => NamedNode,
): void {
  for (const [field, value] of Object.entries(record)) {
    const property = propertyOf(field);
    const isWords = isWordsOfMaker(field, record);
    const sayItem = (item: object | string | number | boolean, i: number): void => {
      if (typeof item !== "object") {
        say(node, property, isWords ? literal(item) : objectOf(field, item, caseId));
        return;
      }
      const own = `${field}-${i + 1}`;
      const within = local(own);
      say(node, property, within);
      if (Array.isArray(value)) say(within, term("sayswho:position"), literal(i + 1));
      sayRecord(say, within, item, caseId, (name) => local(`${own}-${name}`));
    };
    if (field === "qualifiers") namedWords(value).forEach(sayItem);
    else if (Array.isArray(value)) value.forEach(sayItem);
    else sayItem(value, 0);
  }
}

const properties = new Map<string, NamedNode>();

/** The properties are our own fields, and so few. */
function propertyOf(field: string): NamedNode {
  const property = properties.get(field) ?? iri(PREFIXES.sayswho + field);
  properties.set(field, property);
  return property;
}

/** Who takes a step is of the case; who read, made or translated a text is only named. */
const isWordsOfMaker = (field: string, record: object): boolean => field === "by" && !("mode" in record);

function objectOf(field: string, value: string | number | boolean, caseId: string): Quad_Object {
  if (typeof value !== "string") return literal(value);
  if (field === "by" && (value === UNATTRIBUTED || value === THE_WORK)) return term(`sayswho:${value}`);
  const kind = REFERENCES[field];
  if (kind !== undefined) return recordIri(caseId, kind, value);
  return DATES.has(field) ? edtfLiteral(value) : literal(value);
}

/** Qualifiers have names that are anybody's, which make no properties. */
const namedWords = (qualifiers: Readonly<Record<string, string>>): object[] =>
  Object.entries(qualifiers).map(([name, words]) => ({ name, words }));
