import type { ExportPart, Format } from "../format.ts";
import { LONE_SURROGATES } from "../loss/altered-characters.ts";
import type { Altered } from "../loss/kept.ts";
import { quotedCell } from "../words/quoted-cell.ts";
import type { ToldTable } from "../words/told-table.ts";
import { SCHEMA_SCRIPT } from "./cypher.ts";
import type { CypherValue } from "./cypher-literal.ts";
import {
  allegedRelationships,
  type Column,
  EDGE_COLUMNS,
  keptOfAPropertyGraph,
  LINK_COLUMNS,
  linkRelationships,
  NODE_COLUMNS,
  type PropertyRelationship,
  propertyNodes,
  SAID_COLUMNS,
} from "./property-graph.ts";
import type { Properties } from "./record-row.ts";
import { around, type WriteProperty } from "./said-in-text.ts";

/** Parts a list's items within a cell; a control character that nobody reads or types, and a blank where one does stand. */
const BETWEEN_ITEMS = "\u001f";

const UNIT_SEPARATORS: Altered = {
  what: "unit separators, which part the items of a list (where one stands in an item, a blank is written in its place)",
  where: new RegExp(BETWEEN_ITEMS),
};

/** The offline importer's tables, for an empty database: NAME.csv has the alleged relationships, NAME.run.txt the command. */
export const neo4jAdmin: Format = {
  id: "neo4j-admin",
  label: "CSV for Neo4j's offline importer; NAME.run.txt says the command",
  extension: "csv",
  write: (table) => [
    { suffix: "", chunks: relationshipRows(EDGE_COLUMNS, allegedRelationships(table, saidCell)) },
    { suffix: ".links.csv", chunks: relationshipRows(LINK_COLUMNS, linkRelationships(table)) },
    { suffix: ".nodes.csv", chunks: nodeRows(table) },
    { suffix: ".after.cypher", chunks: SCHEMA_SCRIPT },
    commandPart,
  ],
  keeps: keptOfAPropertyGraph([LONE_SURROGATES, UNIT_SEPARATORS]),
};

// The importer wants one id for all nodes, and an entity may have the id of a claim: the label stands before the key.
const idOf = ({ label, key }: PropertyRelationship["from"]): string => `${label} ${key}`;

function* nodeRows(table: ToldTable): Iterable<string> {
  yield heading([":ID", ":LABEL"], NODE_COLUMNS);
  const lineOf = linesOf(NODE_COLUMNS);
  for (const { key, labels, said, properties } of propertyNodes(table, saidCell))
    yield* lineOf([idOf({ label: labels[0], key }), labels.join(BETWEEN_ITEMS)], said, properties);
}

function* relationshipRows(
  columns: readonly Column[],
  relationships: Iterable<PropertyRelationship>,
): Iterable<string> {
  yield heading([":START_ID", ":END_ID", ":TYPE"], columns);
  const lineOf = linesOf(columns);
  for (const { from, to, type, said, properties } of relationships)
    yield* lineOf([idOf(from), idOf(to), type], said, properties);
}

const commandPart: ExportPart = {
  suffix: ".run.txt",
  chunks: [
    "In the folder of these files, with the server stopped and the database empty:\n\n",
    "  neo4j-admin database import full neo4j --array-delimiter=U+001F --multiline-fields=true \\\n",
    "    --nodes=NAME.nodes.csv --relationships=NAME.csv --relationships=NAME.links.csv\n\n",
    "Start the server and make the indexes, which sayswho push would make too:\n\n",
    "  cypher-shell -f NAME.after.cypher\n\n",
    "What is there then is what sayswho push writes: sayswho open, pull and push go on from it.\n\n",
    "Ask then whether every relationship is marked and has its source:\n\n",
    "  sayswho push CASE --only-verify\n\n",
    "Every relationship between two entities is an allegation, not a finding: its type begins with ALLEGEDLY.\n",
  ],
};

const heading = (ends: readonly string[], columns: readonly Column[]): string =>
  `${[...ends, ...columns.map(([name, type]) => `${name}:${type}`)].map(quotedCell).join(",")}\n`;

/** Writes rows; where a claim has been said, in the place of the columns of that. */
function linesOf(
  columns: readonly Column[],
): (ends: readonly string[], said: readonly string[], properties: Properties) => readonly string[] {
  const names = columns.map(([name]) => name);
  const first = columns.findIndex((column) => SAID_COLUMNS.includes(column));
  const [before, behind] = [names.slice(0, first), names.slice(first + SAID_COLUMNS.length)];
  const cells = (some: readonly string[], properties: Properties): string => {
    let text = "";
    for (const name of some) text += saidCell(name, properties[name]);
    return text;
  };
  return (ends, said, properties) => {
    const beginning = ends.map(quotedCell).join(",");
    if (said.length === 0) return [`${beginning}${cells(names, properties)}\n`];
    return around(said, beginning + cells(before, properties), `${cells(behind, properties)}\n`);
  };
}

/**
 * A cell. Where nothing stands in a column nothing is written, which the importer tells from an empty text by the quotes;
 * it runs nothing, so a cell that looks like a formula stays as it is.
 */
const saidCell: WriteProperty = (_, value) => (value === undefined ? "," : `,${quotedCell(wordsOf(value))}`);

const wordsOf = (value: CypherValue): string =>
  Array.isArray(value)
    ? value.map((item) => String(item).replaceAll(BETWEEN_ITEMS, " ")).join(BETWEEN_ITEMS)
    : String(value);
