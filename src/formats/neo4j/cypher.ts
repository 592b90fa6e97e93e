import type { Format } from "../format.ts";
import { LONE_SURROGATES } from "../loss/altered-characters.ts";
import { laidOut } from "../words/laid-out.ts";
import type { ToldTable } from "../words/told-table.ts";
import { cypherEntries, cypherLiteral, cypherMap } from "./cypher-literal.ts";
import { DATABASE_SCHEMA } from "./database-schema.ts";
import {
  allegedRelationships,
  keptOfAPropertyGraph,
  linkRelationships,
  type PropertyNode,
  type PropertyRelationship,
  propertyNodes,
} from "./property-graph.ts";
import type { Properties } from "./record-row.ts";
import { around, type WriteProperty } from "./said-in-text.ts";

/** A script for cypher-shell and Neo4j Browser. Run twice it changes nothing. */
export const cypher: Format = {
  id: "cypher",
  label: "a Cypher script for Neo4j: cypher-shell -f NAME.cypher",
  extension: "cypher",
  write: (table) => [{ suffix: "", chunks: script(table) }],
  keeps: keptOfAPropertyGraph([LONE_SURROGATES]),
};

const ROWS = 500;

/** Makes the constraints and indexes that are not there, and waits for them: without, nothing finds another quickly. */
export const SCHEMA_SCRIPT: readonly string[] = [
  ...DATABASE_SCHEMA.map(({ text }) => `${text};\n`),
  "CALL db.awaitIndexes();\n",
];

function* script(table: ToldTable): Iterable<string> {
  yield "// Every relationship between two entities is an allegation, not a finding.\n";
  yield* SCHEMA_SCRIPT;
  for (const { first, rows } of grouped(
    propertyNodes(table, saidProperty),
    ({ labels }) => labels.join(":"),
    nodeRow,
  )) {
    const [label, kind] = first.labels;
    const key = label === "Case" ? "id" : "key";
    yield* unwind(rows);
    yield `MERGE (n:${label} {${key}: row.${key}}) SET n += row${kind === undefined ? "" : `, n:${kind}`};\n`;
  }
  for (const { rows } of grouped(allegedRelationships(table, saidProperty), () => "", relationshipRow)) {
    yield* unwind(rows);
    yield "MATCH (a:Entity {key: row.from}) MATCH (b:Entity {key: row.to})\n";
    yield "MERGE (a)-[r:$(row.type) {claimKey: row.properties.claimKey}]->(b) SET r += row.properties;\n";
  }
  for (const { first, rows } of grouped(
    linkRelationships(table),
    ({ from, type, to }) => `${from.label} ${type} ${to.label}`,
    relationshipRow,
  )) {
    const known = IDENTIFIED_BY.filter((name) => first.properties[name] !== undefined);
    const apart = known.map((name) => ` {${name}: row.properties.${name}}`).join("");
    const { from, to, type } = first;
    yield* unwind(rows);
    yield `MATCH (a:${from.label} {key: row.from}) MATCH (b:${to.label} {key: row.to})\n`;
    yield `MERGE (a)-[r:${type}${apart}]->(b) SET r += row.properties;\n`;
  }
}

/** What tells several links of one type between the same two records apart. */
const IDENTIFIED_BY = ["step", "how"] as const;

function* unwind(rows: readonly Pieces[]): Iterable<string> {
  let before = "UNWIND [\n";
  for (const row of rows) {
    yield before;
    yield* row;
    before = ",\n";
  }
  yield "\n] AS row\n";
}

const nodeRow = ({ said, properties }: PropertyNode): Pieces => mapOf(said, properties);

const relationshipRow = ({ from, to, type, said, properties }: PropertyRelationship): Pieces => {
  const ends = `{from: ${cypherLiteral(from.key)}, to: ${cypherLiteral(to.key)}, type: ${cypherLiteral(type)}`;
  return mapOf(said, properties, `${ends}, properties: `, "}");
};

/** What both forms of a claim say, a property each. */
const saidProperty: WriteProperty = (name, value) => (value === undefined ? "" : `${name}: ${cypherLiteral(value)}, `);

/** A row piece by piece. */
type Pieces = readonly string[];

const mapOf = (said: Pieces, properties: Properties, before = "", behind = ""): Pieces =>
  said.length === 0
    ? [`${before}${cypherMap(properties)}${behind}`]
    : around(said, `${before}{`, `${cypherEntries(properties)}}${behind}`);

/** The texts of rows that one statement can take together, so many at most, and the first of them whole; to keep each of them whole would take up memory. */
function* grouped<T>(
  all: Iterable<T>,
  kindOf: (one: T) => string,
  rowOf: (one: T) => Pieces,
): Iterable<{ first: T; rows: readonly Pieces[] }> {
  const waiting = new Map<string, { first: T; rows: Pieces[] }>();
  for (const one of all) {
    const kind = kindOf(one);
    const group = waiting.get(kind) ?? { first: one, rows: [] };
    // As long as they wait, what they were put together of would wait with them.
    if (group.rows.push(rowOf(one).map(laidOut)) < ROWS) {
      waiting.set(kind, group);
      continue;
    }
    yield group;
    waiting.delete(kind);
  }
  yield* waiting.values();
}
