import type { Format } from "../format.ts";
import {
  BACKSLASHES,
  FORMULAS,
  LONE_SURROGATES,
  NULS,
  PARTED_FORMULA,
  PARTED_FORMULAS,
} from "../loss/altered-characters.ts";
import { CLAIM_FIELDS } from "../words/claim-fields.ts";
import { edgeRows } from "../words/edge-rows.ts";
import { fieldInText, fieldsInText } from "../words/fields-in-text.ts";
import { quotedCell } from "../words/quoted-cell.ts";
import type { ToldTable } from "../words/told-table.ts";
import { edgeKinds } from "./edge-kinds.ts";
import { ENTITY_FIELDS, entityField } from "./entity-fields.ts";
import { keptOfAGraph } from "./kept-of-a-graph.ts";

/** Gephi's edge and node tables as CSV (RFC 4180): the file named holds the edges, NAME.nodes.csv beside it the nodes. */
export const csv: Format = {
  id: "csv",
  label: "CSV, an edge table and NAME.nodes.csv beside it, for Gephi and spreadsheets",
  extension: "csv",
  write: (table) => [
    { suffix: "", chunks: edgeLines(table, cell) },
    { suffix: ".nodes.csv", chunks: nodeLines(table, cell) },
  ],
  keeps: keptOfAGraph([FORMULAS, BACKSLASHES, LONE_SURROGATES, NULS]),
};

/**
 * The same for Excel: a byte order mark, so that it takes the bytes for UTF-8, and every cell in quotes. Where the locale's
 * separator is not the comma, Excel parts quoted cells too; nothing that it can part off then begins as a formula does.
 */
export const csvForExcel: Format = {
  ...csv,
  write: (table) => [
    { suffix: "", chunks: forExcel(edgeLines(table, excelCell)) },
    { suffix: ".nodes.csv", chunks: forExcel(nodeLines(table, excelCell)) },
  ],
  keeps: keptOfAGraph([FORMULAS, PARTED_FORMULAS, BACKSLASHES, LONE_SURROGATES, NULS]),
};

const EDGE_FIELDS = CLAIM_FIELDS.map(([name]) => name).filter((name) => name !== "label");

/** A value as it stands in a row. */
type Cell = (value: string) => string;

function* edgeLines(table: ToldTable, cell: Cell): Iterable<string> {
  yield line(["Source", "Target", "Type", "Id", "Label", "Kind", ...EDGE_FIELDS].map(cell));
  const kindOf = edgeKinds(table);
  const fieldsAt = fieldsInText(table, EDGE_FIELDS, (_, value) => `,${cell(value)}`);
  const labelAt = fieldInText(table, "label", (label) => `,${cell(label)},`);
  const directed = `,${cell("Directed")},`;
  for (const edge of edgeRows(table)) {
    const { row, id, subject, object } = edge;
    const ends = `${cell(subject)},${cell(object)}${directed}${cell(id)}`;
    yield* fieldsAt(row, `${ends}${labelAt(row)}${cell(kindOf(edge))}`, "\n");
  }
}

function* nodeLines(table: ToldTable, cell: Cell): Iterable<string> {
  yield line(["Id", "Label", ...ENTITY_FIELDS].map(cell));
  for (const entity of table.entities) {
    yield line([entity.id, entity.name, ...ENTITY_FIELDS.map((name) => entityField(entity, name))].map(cell));
  }
}

const line = (cells: readonly string[]): string => `${cells.join(",")}\n`;

/** What no cell can hold as it is. Most hold none of it, and are asked once. */
const ODD = /[",\r\n\\\0]|^[=+\-@\t\uff1d\uff0b\uff0d\uff20]/;

/**
 * A spreadsheet runs a cell that begins with = + - @ as a formula; such a cell gets an apostrophe in front. Gephi takes a
 * backslash for an escape, so that one at a cell's end would swallow the rest of the table; each is written twice.
 * At NUL many readers take the table to end.
 */
const cell: Cell = (value) => {
  if (!ODD.test(value)) return value;

  const tame = tamed(value);
  return /[",\r\n]/.test(tame) ? quotedCell(tame) : tame;
};

/** The same in quotes, and nothing in it that would be a formula behind a separator. */
const excelCell: Cell = (value) => (value === "" ? "" : quotedCell(tamed(value.replace(PARTED_FORMULA, "$1'"))));

const tamed = (value: string): string => {
  const plain = value.replaceAll("\\", "\\\\").replaceAll("\0", "\ufffd");
  return FORMULAS.where.test(plain) ? `'${plain}` : plain;
};

const BYTE_ORDER_MARK = "\ufeff";

function* forExcel(lines: Iterable<string>): Iterable<string> {
  yield BYTE_ORDER_MARK;
  yield* lines;
}
