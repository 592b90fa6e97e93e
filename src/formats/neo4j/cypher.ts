import type { Format } from "../format.ts";
import { LONE_SURROGATES } from "../loss/altered-characters.ts";
import type { ToldTable } from "../words/told-table.ts";
import { cypherLiteral, cypherMap } from "./cypher-literal.ts";
import { DATABASE_SCHEMA } from "./database-schema.ts";
import {
  allegedRelationships,
  keptOfAPropertyGraph,
  linkRelationships,
  type PropertyNode,
  type PropertyRelationship,
  propertyNodes,
} from "./property-graph.ts";

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
  for (const { first, rows } of grouped(propertyNodes(table), ({ labels }) => labels.join(":"))) {
    const [label, kind] = first.labels;
    const key = label === "Case" ? "id" : "key";
    yield unwind(rows.map(nodeRow));
    yield `MERGE (n:${label} {${key}: row.${key}}) SET n += row${kind === undefined ? "" : `, n:${kind}`};\n`;
  }
  for (const { rows } of grouped(allegedRelationships(table), () => "")) {
    yield `${unwind(rows.map(relationshipRow))}MATCH (a:Entity {key: row.from}) MATCH (b:Entity {key: row.to})\n`;
    yield "MERGE (a)-[r:$(row.type) {claimKey: row.properties.claimKey}]->(b) SET r += row.properties;\n";
  }
  for (const { first, rows } of grouped(
    linkRelationships(table),
    ({ from, type, to }) => `${from.label} ${type} ${to.label}`,
  )) {
    const known = IDENTIFIED_BY.filter((name) => first.properties[name] !== undefined);
    const apart = known.map((name) => ` {${name}: row.properties.${name}}`).join("");
    const { from, to, type } = first;
    yield `${unwind(rows.map(relationshipRow))}MATCH (a:${from.label} {key: row.from}) MATCH (b:${to.label} {key: row.to})\n`;
    yield `MERGE (a)-[r:${type}${apart}]->(b) SET r += row.properties;\n`;
  }
}

/** What tells several links of one type between the same two records apart. */
const IDENTIFIED_BY = ["step", "how"] as const;

const unwind = (rows: readonly string[]): string => `UNWIND [\n${rows.join(",\n")}\n] AS row\n`;

const nodeRow = ({ properties }: PropertyNode): string => cypherMap(properties);

const relationshipRow = ({ from, to, type, properties }: PropertyRelationship): string =>
  `{from: ${cypherLiteral(from.key)}, to: ${cypherLiteral(to.key)}, type: ${cypherLiteral(type)}, properties: ${cypherMap(properties)}}`;

/** Rows that one statement can take together, so many at most. */
function* grouped<T>(all: Iterable<T>, kindOf: (one: T) => string): Iterable<{ first: T; rows: readonly T[] }> {
  const waiting = new Map<string, T[]>();
  for (const one of all) {
    const kind = kindOf(one);
    const rows = waiting.get(kind) ?? [];
    rows.push(one);
    waiting.set(kind, rows);
    if (rows.length < ROWS) continue;
    yield { first: one, rows };
    waiting.delete(kind);
  }
  for (const rows of waiting.values()) {
    const [first] = rows;
    if (first !== undefined) yield { first, rows };
  }
}
