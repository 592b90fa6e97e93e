import { stringify } from "csv-stringify/browser/esm/sync";
import type { ClaimTable } from "../table/claim-table.ts";
import { CLAIM_FIELDS, claimFields } from "./claim-fields.ts";
import { edgeClaims } from "./edge-claims.ts";
import { edgeKinds } from "./edge-kinds.ts";
import type { Format } from "./format.ts";
import { lossesOfFlatFormats } from "./losses-of-flat-formats.ts";

/** Gephi's edge and node tables as CSV (RFC 4180): the file named holds the edges, NAME.nodes.csv beside it the nodes. */
export const csv: Format = {
  id: "csv",
  label: "CSV, an edge table and NAME.nodes.csv beside it, for Gephi and spreadsheets",
  extension: "csv",
  write: (table) => [
    { suffix: "", chunks: edgeRows(table) },
    { suffix: ".nodes.csv", chunks: nodeRows(table) },
  ],
  losses: lossesOfFlatFormats,
};

const EDGE_FIELDS = CLAIM_FIELDS.map(([name]) => name).filter((name) => name !== "label");

function* edgeRows(table: ClaimTable): Iterable<string> {
  yield line(["Source", "Target", "Type", "Id", "Label", "Kind", ...EDGE_FIELDS]);
  const kindOf = edgeKinds();
  for (const claim of edgeClaims(table)) {
    const fields = claimFields(claim, table);
    yield line([
      claim.subject,
      claim.object,
      "Directed",
      claim.id,
      fields.label,
      kindOf(claim),
      ...EDGE_FIELDS.map((name) => String(fields[name])),
    ]);
  }
}

function* nodeRows(table: ClaimTable): Iterable<string> {
  yield line(["Id", "Label", "kind", "named", "exposure", "description"]);
  for (const { id, name, kind, named, exposure, description } of table.entities) {
    yield line([id, name, kind, String(named), exposure, description ?? ""]);
  }
}

/**
 * A spreadsheet runs a cell that begins with = + - @ as a formula; such a cell gets an apostrophe in front. Gephi takes a
 * backslash for an escape, so that one at a cell's end would swallow the rest of the table; each is written twice.
 */
const line = (cells: readonly string[]): string =>
  stringify([cells.map((cell) => cell.replaceAll("\\", "\\\\"))], { escape_formulas: true });
