import type { Issue } from "../../../model/issue.ts";
import { parseCsv } from "../csv/parse-csv.ts";
import type { Reader, ReaderInput } from "../reader.ts";
import { readTables } from "./read-tables.ts";
import type { Tables } from "./tables.ts";

function tablesOf(input: ReaderInput, issues: Issue[], delimiter?: string): Tables | undefined {
  const edges = parseCsv(input, issues, delimiter);
  const nodes = (input.entities ?? []).map((table) => parseCsv(table, issues, delimiter));
  const taken = nodes.flatMap((table) => table ?? []);
  return edges === undefined || taken.length < nodes.length ? undefined : { edges, nodes: taken };
}

/** CSV by a mapping file: the table of edges, and where there is one the table of entities; our own export needs no mapping. */
export const readCsv: Reader = {
  id: "csv",
  label: "CSV or a sheet of BOOK.xlsx#SHEET, by a mapping of its columns; our own with --entities",
  mapping: "optional",
  entities: "optional",
  tablesOf,
  read: (input) =>
    readTables(input, (mapping, issues) => tablesOf(input, issues, mapping?.delimiter), {
      subject: "Source",
      object: "Target",
      nodeId: "Id",
      nodeName: "Label",
      ignore: ["Type", "Id", "Label", "Kind"],
      escapedFormulas: true,
      doubledBackslashes: true,
    }),
};
