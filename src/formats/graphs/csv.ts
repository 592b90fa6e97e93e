import { stringify } from "csv-stringify/browser/esm/sync";
import type { Format } from "../format.ts";
import {
  BACKSLASHES,
  FORMULAS,
  LONE_SURROGATES,
  NULS,
  PARTED_FORMULA,
  PARTED_FORMULAS,
} from "../loss/altered-characters.ts";
import { CLAIM_FIELDS, claimFields } from "../words/claim-fields.ts";
import { edgeClaims } from "../words/edge-claims.ts";
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
    { suffix: "", chunks: lines(edgeRows(table)) },
    { suffix: ".nodes.csv", chunks: lines(nodeRows(table)) },
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
    { suffix: "", chunks: forExcel(edgeRows(table)) },
    { suffix: ".nodes.csv", chunks: forExcel(nodeRows(table)) },
  ],
  keeps: keptOfAGraph([FORMULAS, PARTED_FORMULAS, BACKSLASHES, LONE_SURROGATES]),
};

const EDGE_FIELDS = CLAIM_FIELDS.map(([name]) => name).filter((name) => name !== "label");

function* edgeRows(table: ToldTable): Iterable<string[]> {
  yield ["Source", "Target", "Type", "Id", "Label", "Kind", ...EDGE_FIELDS];
  const kindOf = edgeKinds();
  for (const claim of edgeClaims(table)) {
    const fields = claimFields(claim, table);
    yield [
      claim.subject,
      claim.object,
      "Directed",
      claim.id,
      fields.label,
      kindOf(claim),
      ...EDGE_FIELDS.map((name) => String(fields[name])),
    ];
  }
}

function* nodeRows(table: ToldTable): Iterable<string[]> {
  yield ["Id", "Label", ...ENTITY_FIELDS];
  for (const entity of table.entities) {
    yield [entity.id, entity.name, ...ENTITY_FIELDS.map((name) => entityField(entity, name))];
  }
}

/** As many rows as the library is handed at once: a call for each takes several times as long. */
const ROWS_A_CALL = 200;

/**
 * A spreadsheet runs a cell that begins with = + - @ as a formula; such a cell gets an apostrophe in front. Gephi takes a
 * backslash for an escape, so that one at a cell's end would swallow the rest of the table; each is written twice.
 * At NUL many readers take the table to end.
 */
function* lines(rows: Iterable<string[]>, quoted = false): Iterable<string> {
  let gathered: string[][] = [];
  for (const row of rows) {
    gathered.push(row.map((cell) => cell.replaceAll("\\", "\\\\").replaceAll("\0", "\ufffd")));
    if (gathered.length < ROWS_A_CALL) continue;
    yield stringify(gathered, { escape_formulas: true, quoted });
    gathered = [];
  }
  yield stringify(gathered, { escape_formulas: true, quoted });
}

const BYTE_ORDER_MARK = "\ufeff";

function* forExcel(rows: Iterable<string[]>): Iterable<string> {
  yield BYTE_ORDER_MARK;
  yield* lines(withoutParts(rows), true);
}

function* withoutParts(rows: Iterable<string[]>): Iterable<string[]> {
  for (const row of rows) yield row.map((cell) => cell.replace(PARTED_FORMULA, "$1'"));
}
