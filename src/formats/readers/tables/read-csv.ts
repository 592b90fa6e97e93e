import type { Issue } from "../../../model/issue.ts";
import { parseCsv } from "../csv/parse-csv.ts";
import type { Reader, ReaderInput } from "../reader.ts";
import type { Mapping } from "./mapping.ts";
import { isOwn } from "./own-mapping.ts";
import { readTables } from "./read-tables.ts";
import type { Tables } from "./tables.ts";

/** The code of the issue that our own table of edges came without that of its entities. */
export const NO_ENTITIES = "no-entities";

const MEND_OF_KINDS =
  "let the mapping give the kind, or list the entities in a table of their own and give it with --entities FILE";

function tablesOf(input: ReaderInput, issues: Issue[], delimiter?: string): Tables | undefined {
  const edges = parseCsv(input, issues, delimiter);
  const nodes = (input.entities ?? []).map((table) => parseCsv(table, issues, delimiter));
  const taken = nodes.flatMap((table) => table ?? []);
  return edges === undefined || taken.length < nodes.length ? undefined : { edges, nodes: taken };
}

/** Our own edges name their ends by ids alone: without the entities no row becomes a claim, and all for one reason. */
function withoutEntities({ edges: { file, records }, nodes }: Tables): Issue | undefined {
  const [first] = records;
  if (first === undefined || nodes.some((table) => table.records.length > 0)) return undefined;
  const rows = records.length === 1 ? "its one row names" : `its ${records.length} rows name`;
  return {
    code: NO_ENTITIES,
    severity: "error",
    message: `${rows} entities by their ids, and the table of these is not given`,
    mend: "give the table of nodes that was written with it: --entities FILE",
    where: { file, line: first.at.line, column: first.at.column, path: "" },
  };
}

function openTables(input: ReaderInput, issues: Issue[], mapping: Mapping | undefined): Tables | undefined {
  const tables = tablesOf(input, issues, mapping?.delimiter);
  if (mapping !== undefined || tables === undefined || !isOwn(tables.edges.columns)) return tables;
  const missing = withoutEntities(tables);
  if (missing === undefined) return tables;
  issues.push(missing);
  return undefined;
}

/** CSV by a mapping file: the table of edges, and where there is one the table of entities; our own export needs no mapping. */
export const readCsv: Reader = {
  id: "csv",
  label: "CSV or a sheet of BOOK.xlsx#SHEET, by a mapping of its columns; our own with --entities",
  mapping: "optional",
  entities: "optional",
  inPieces: true,
  tablesOf,
  read: (input) => {
    const read = readTables(input, (mapping, issues) => openTables(input, issues, mapping), {
      subject: "Source",
      object: "Target",
      nodeId: "Id",
      nodeName: "Label",
      ignore: ["Type", "Id", "Label", "Kind"],
      escapedFormulas: true,
      doubledBackslashes: true,
    });
    return read.ok && read.reading !== undefined
      ? { ...read, reading: { ...read.reading, mendOfKinds: MEND_OF_KINDS } }
      : read;
  },
};
