import type { Reader } from "../reader.ts";
import { parseCsv } from "./parse-csv.ts";
import { readTables } from "./read-tables.ts";

/** CSV by a mapping file: the table of edges, and where there is one the table of entities; our own export needs no mapping. */
export const readCsv: Reader = {
  id: "csv",
  label: "CSV, by a mapping of its columns; our own with --entities",
  mapping: "optional",
  read: (input) =>
    readTables(
      input,
      ({ delimiter }, issues) => {
        const edges = parseCsv(input, issues, delimiter);
        const nodes = input.entities && parseCsv(input.entities, issues, delimiter);
        return edges === undefined || (input.entities !== undefined && nodes === undefined)
          ? undefined
          : { edges, nodes };
      },
      {
        subject: "Source",
        object: "Target",
        nodeId: "Id",
        nodeName: "Label",
        ignore: ["Type", "Id", "Label", "Kind"],
        escapedFormulas: true,
      },
    ),
};
