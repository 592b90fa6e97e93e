import type { Quad_Object, Term } from "n3";
import { type JsonSchema, schemaBeneath } from "../../loss/schema-of-kind.ts";
import { PREFIXES } from "../../rdf/rdf-terms.ts";
import type { JsonObject } from "../tellings/json-values.ts";

/** What a graph says of each of its nodes: by the node, then by the property. */
export type Triples = ReadonlyMap<string, ReadonlyMap<string, readonly Quad_Object[]>>;

/** What is said of a node under a property. */
export const objectsOf = (triples: Triples, node: string, property: string): readonly Quad_Object[] =>
  triples.get(node)?.get(property) ?? [];

const OURS = PREFIXES.sayswho;
const NUMBERS: ReadonlySet<string> = new Set([`${PREFIXES.xsd}integer`, `${PREFIXES.xsd}double`]);

/** Fields that our RDF calls otherwise, since a property has one range: the record that another was joined into, the frame that another lies in. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  id: ["id", "entity", "source"],
  within: ["within", "withinFrame"],
};

/**
 * A record out of its triples, under the names of a case and still to be checked: the inverse of `sayRecord`. Only
 * what the schema knows is looked for, and no node is a part of two records, so that this ends whatever the triples say.
 * @param taken the nodes within records that were met before
 */
export function recordOfTriples(
  node: string,
  schema: JsonSchema | undefined,
  triples: Triples,
  taken: Set<string>,
): JsonObject {
  const fields = fieldsOf(schema);
  return Object.fromEntries(
    Object.keys(fields).flatMap((field) => {
      const names = OTHERWISE[field] ?? [field];
      const found = names.flatMap((name) => objectsOf(triples, node, OURS + name));
      const inner = schemaBeneath({ properties: fields }, field);
      if (found.length === 0) return [];
      if (inner?.type === "array")
        return [
          [
            field,
            inOrder(found, triples).flatMap((value) => heldBy(value, schemaBeneath(inner, "[]"), triples, taken)),
          ],
        ];
      if (field === "qualifiers") return [[field, qualifiersOf(found, triples)]];
      const [value] = heldBy(found[0], inner, triples, taken);
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

/** What a record may hold; of one that may have several shapes, all of theirs. */
function fieldsOf(schema: JsonSchema | undefined): Readonly<Record<string, JsonSchema>> {
  const shapes = [schema, ...(["anyOf", "oneOf"] as const).flatMap((name) => listOf(schema?.[name]))];
  return Object.assign({}, ...shapes.map((shape) => shape?.properties ?? {}));
}

const listOf = (value: unknown): readonly JsonSchema[] => (Array.isArray(value) ? value : []);

function heldBy(
  term: Quad_Object | undefined,
  schema: JsonSchema | undefined,
  triples: Triples,
  taken: Set<string>,
): unknown[] {
  if (term === undefined) return [];
  if (term.termType === "Literal") {
    if (NUMBERS.has(term.datatype.value)) return [Number(term.value)];
    return [term.datatype.value === `${PREFIXES.xsd}boolean` ? term.value === "true" : term.value];
  }
  if (term.termType !== "NamedNode") return [];
  if (Object.keys(fieldsOf(schema)).length === 0) return [lastOf(term)];
  if (taken.has(term.value)) return [];
  taken.add(term.value);
  return [recordOfTriples(term.value, schema, triples, taken)];
}

/** The id of the record that an address names, or the word that one of our own stands for. */
export const lastOf = ({ value }: Term): string => value.slice(value.lastIndexOf("/") + 1);

/** The items of a list as they were numbered; words have no numbers, and stand in the file's order. */
function inOrder(items: readonly Quad_Object[], triples: Triples): readonly Quad_Object[] {
  const places = new Map(
    items.map((item) => [item, Number(objectsOf(triples, item.value, `${OURS}position`)[0]?.value ?? 0)]),
  );
  return [...items].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

const qualifiersOf = (nodes: readonly Quad_Object[], triples: Triples): JsonObject =>
  Object.fromEntries(
    nodes.flatMap(({ value }) => {
      const [name] = objectsOf(triples, value, `${OURS}name`);
      const [words] = objectsOf(triples, value, `${OURS}words`);
      return name === undefined || words === undefined ? [] : [[name.value, words.value]];
    }),
  );
