import { stringify } from "csv-stringify/browser/esm/sync";
import type { ClaimTable } from "../table/claim-table.ts";
import { LONE_SURROGATES } from "./altered-characters.ts";
import { CLAIM_FIELDS } from "./claim-fields.ts";
import { KEY_CONSTRAINTS } from "./cypher.ts";
import type { CypherValue } from "./cypher-literal.ts";
import { edgeClaims } from "./edge-claims.ts";
import type { ExportPart, Format } from "./format.ts";
import type { Altered } from "./kept.ts";
import {
  allegedRelationship,
  keptOfAPropertyGraph,
  linkRelationships,
  type PropertyRelationship,
  propertyNodes,
} from "./property-graph.ts";

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
    { suffix: "", chunks: edgeRows(table) },
    { suffix: ".links.csv", chunks: linkRows(table) },
    { suffix: ".nodes.csv", chunks: nodeRows(table) },
    { suffix: ".after.cypher", chunks: KEY_CONSTRAINTS },
    commandPart,
  ],
  keeps: keptOfAPropertyGraph([LONE_SURROGATES, UNIT_SEPARATORS]),
};

type Column = readonly [name: string, type: string];

const NODE_COLUMNS: readonly Column[] = [
  ["case", "string"],
  ["id", "string"],
  ["kind", "string"],
  ["name", "string"],
  ["names", "string[]"],
  ["named", "boolean"],
  ["description", "string"],
  ["exposure", "string"],
  ["genre", "string"],
  ["title", "string"],
  ["published", "string"],
  ["url", "string"],
  ["lang", "string"],
  ["predicate", "string"],
  ["type", "string"],
  ["polarity", "string"],
  ["status", "string"],
  ["statement", "string"],
  ["value", "string"],
  ["allegation", "boolean"],
  ["sourceId", "string"],
  ["hedges", "string[]"],
  ["passage", "string"],
  ["passageStart", "long"],
  ["passageEnd", "long"],
];

const EDGE_COLUMNS: readonly Column[] = [...CLAIM_FIELDS, ["claimKey", "string"], ["case", "string"]];

const LINK_COLUMNS: readonly Column[] = [
  ["step", "long"],
  ["cue", "string"],
  ["mode", "string"],
  ["polarity", "string"],
  ["hedges", "string[]"],
  ["inferred", "boolean"],
  ["interest", "string"],
];

// The importer wants one id for all nodes, and an entity may have the id of a claim: the label stands before the key.
const idOf = (label: string, key: string): string => `${label} ${key}`;

function* nodeRows(table: ClaimTable): Iterable<string> {
  yield line([":ID", "key:string", ":LABEL", ...NODE_COLUMNS.map(heading)]);
  for (const { key, labels, properties } of propertyNodes(table)) {
    yield line([idOf(labels[0], key), key, labels.join(BETWEEN_ITEMS), ...cells(NODE_COLUMNS, properties)]);
  }
}

function* edgeRows(table: ClaimTable): Iterable<string> {
  yield line([":START_ID", ":END_ID", ":TYPE", ...EDGE_COLUMNS.map(heading)]);
  for (const claim of edgeClaims(table)) yield relationshipRow(allegedRelationship(claim, table), EDGE_COLUMNS);
}

function* linkRows(table: ClaimTable): Iterable<string> {
  yield line([":START_ID", ":END_ID", ":TYPE", ...LINK_COLUMNS.map(heading)]);
  for (const link of linkRelationships(table)) yield relationshipRow(link, LINK_COLUMNS);
}

const relationshipRow = ({ from, to, type, properties }: PropertyRelationship, columns: readonly Column[]): string =>
  line([idOf(from.label, from.key), idOf(to.label, to.key), type, ...cells(columns, properties)]);

const commandPart: ExportPart = {
  suffix: ".run.txt",
  chunks: [
    "In the folder of these files, with the server stopped and the database empty:\n\n",
    "  neo4j-admin database import full neo4j --array-delimiter=U+001F --multiline-fields=true \\\n",
    "    --nodes=NAME.nodes.csv --relationships=NAME.csv --relationships=NAME.links.csv\n\n",
    "Start the server; then the keys become unique with\n\n",
    "  cypher-shell -f NAME.after.cypher\n\n",
    "Every relationship between two entities is an allegation, not a finding: its type begins with ALLEGEDLY.\n",
  ],
};

const heading = ([name, type]: Column): string => `${name}:${type}`;

const cells = (columns: readonly Column[], properties: Readonly<Record<string, CypherValue | undefined>>): string[] =>
  columns.map(([name]) => {
    const value = properties[name];
    if (!Array.isArray(value)) return String(value ?? "");
    return value.map((item) => String(item).replaceAll(BETWEEN_ITEMS, " ")).join(BETWEEN_ITEMS);
  });

/** The importer runs nothing, so a cell that looks like a formula stays as it is. */
const line = (row: readonly string[]): string => stringify([row as string[]], { quoted_string: true });
