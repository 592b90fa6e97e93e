import { stringify } from "csv-stringify/browser/esm/sync";
import type { ExportPart, Format } from "../format.ts";
import { LONE_SURROGATES } from "../loss/altered-characters.ts";
import type { Altered } from "../loss/kept.ts";
import type { ToldTable } from "../words/told-table.ts";
import { SCHEMA_SCRIPT } from "./cypher.ts";
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
} from "./property-graph.ts";
import type { Properties } from "./record-row.ts";

/** Parts a list's items within a cell; a control character that nobody reads or types, and a blank where one does stand. */
const BETWEEN_ITEMS = "\u001f";

const ROWS_AT_ONCE = 500;

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
    { suffix: "", chunks: csv(relationshipRows(EDGE_COLUMNS, allegedRelationships(table))) },
    { suffix: ".links.csv", chunks: csv(relationshipRows(LINK_COLUMNS, linkRelationships(table))) },
    { suffix: ".nodes.csv", chunks: csv(nodeRows(table)) },
    { suffix: ".after.cypher", chunks: SCHEMA_SCRIPT },
    commandPart,
  ],
  keeps: keptOfAPropertyGraph([LONE_SURROGATES, UNIT_SEPARATORS]),
};

// The importer wants one id for all nodes, and an entity may have the id of a claim: the label stands before the key.
const idOf = ({ label, key }: PropertyRelationship["from"]): string => `${label} ${key}`;

function* nodeRows(table: ToldTable): Iterable<readonly Cell[]> {
  yield [":ID", ":LABEL", ...NODE_COLUMNS.map(heading)];
  for (const { key, labels, properties } of propertyNodes(table))
    yield [idOf({ label: labels[0], key }), labels.join(BETWEEN_ITEMS), ...cells(NODE_COLUMNS, properties)];
}

function* relationshipRows(
  columns: readonly Column[],
  relationships: Iterable<PropertyRelationship>,
): Iterable<readonly Cell[]> {
  yield [":START_ID", ":END_ID", ":TYPE", ...columns.map(heading)];
  for (const { from, to, type, properties } of relationships)
    yield [idOf(from), idOf(to), type, ...cells(columns, properties)];
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

/** Text, or nothing at all, which the importer tells from an empty text by the quotes. */
type Cell = string | undefined;

const heading = ([name, type]: Column): string => `${name}:${type}`;

const cells = (columns: readonly Column[], properties: Properties): Cell[] =>
  columns.map(([name]) => {
    const value = properties[name];
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) return String(value);
    return value.map((item) => String(item).replaceAll(BETWEEN_ITEMS, " ")).join(BETWEEN_ITEMS);
  });

/** Rows as text, many at a time; the importer runs nothing, so a cell that looks like a formula stays as it is. */
function* csv(rows: Iterable<readonly Cell[]>): Iterable<string> {
  let waiting: (readonly Cell[])[] = [];
  for (const row of rows) {
    if (waiting.push(row) < ROWS_AT_ONCE) continue;
    yield inCsv(waiting);
    waiting = [];
  }
  yield inCsv(waiting);
}

const inCsv = (rows: readonly (readonly Cell[])[]): string => stringify(rows as Cell[][], { quoted_string: true });
