import type { ClaimTable } from "../table/claim-table.ts";
import { LONE_SURROGATES } from "./altered-characters.ts";
import { cypherLiteral, cypherMap } from "./cypher-literal.ts";
import { edgeClaims } from "./edge-claims.ts";
import type { Format } from "./format.ts";
import {
  allegedRelationship,
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

/** Constraints for the keys by which a script's own rows find each other. */
export const KEY_CONSTRAINTS = ["Entity", "Source", "Claim"].map(
  (label) =>
    `CREATE CONSTRAINT sayswho_${label.toLowerCase()} IF NOT EXISTS FOR (n:${label}) REQUIRE n.key IS UNIQUE;\n`,
);

function* script(table: ClaimTable): Iterable<string> {
  yield "// Every relationship between two entities is an allegation, not a finding.\n";
  yield* KEY_CONSTRAINTS;
  yield "CALL db.awaitIndexes();\n";
  for (const { first, rows } of grouped(propertyNodes(table), ({ labels }) => labels.join(":"))) {
    yield unwind(rows.map(nodeRow));
    const [label, kind] = first.labels;
    yield `MERGE (n:${label} {key: row.key}) SET n += row${kind === undefined ? "" : `, n:${kind}`};\n`;
  }
  for (const rows of parts(alleged(table))) {
    yield `${unwind(rows.map(relationshipRow))}MATCH (a:Entity {key: row.from}) MATCH (b:Entity {key: row.to})\n`;
    yield "MERGE (a)-[r:$(row.type) {claimKey: row.properties.claimKey}]->(b) SET r += row.properties;\n";
  }
  for (const { first, rows } of grouped(linkRelationships(table), ({ type }) => type)) {
    const known = first.properties.step === undefined ? "" : " {step: row.properties.step}";
    yield `${unwind(rows.map(relationshipRow))}MATCH (a:Claim {key: row.from}) MATCH (b:${first.to.label} {key: row.to})\n`;
    yield `MERGE (a)-[r:${first.type}${known}]->(b) SET r += row.properties;\n`;
  }
}

function* alleged(table: ClaimTable): Iterable<PropertyRelationship> {
  for (const claim of edgeClaims(table)) yield allegedRelationship(claim, table);
}

const unwind = (rows: readonly string[]): string => `UNWIND [\n${rows.join(",\n")}\n] AS row\n`;

const nodeRow = ({ properties }: PropertyNode): string => cypherMap(properties);

const relationshipRow = ({ from, to, type, properties }: PropertyRelationship): string =>
  `{from: ${cypherLiteral(from.key)}, to: ${cypherLiteral(to.key)}, type: ${cypherLiteral(type)}, properties: ${cypherMap(properties)}}`;

const parts = function* <T>(all: Iterable<T>): Iterable<readonly T[]> {
  for (const { rows } of grouped(all, () => "")) yield rows;
};

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
