import type { Issue } from "../../model/issue.ts";
import { columnsOfMapping, unknownColumns } from "./columns-of-mapping.ts";
import { parseMapping } from "./mapping.ts";
import { parseCsv } from "./parse-csv.ts";
import type { Reader } from "./reader.ts";
import { tellingsOfRecords } from "./tellings-of-records.ts";

/** CSV by a mapping file: the table of edges, and beside it, where the mapping has `entities`, the table of entities. */
export const readCsv: Reader = {
  id: "csv",
  label: "CSV, by a mapping of its columns",
  mapping: "required",
  read(input) {
    if (input.mapping === undefined) return { ok: false, issues: [] };
    const parsed = parseMapping(input.mapping);
    if (!parsed.ok) return parsed;

    const { mapping, locate } = parsed;
    const issues: Issue[] = [];
    const edges = parseCsv(input, issues, mapping.delimiter);
    const nodes = input.entities && parseCsv(input.entities, issues, mapping.delimiter);
    if (edges === undefined || (input.entities !== undefined && nodes === undefined)) return { ok: false, issues };

    const wrong = [
      ...unknownColumns(columnsOfMapping(mapping, "edges"), edges.columns, edges.file, locate),
      ...(nodes ? unknownColumns(columnsOfMapping(mapping, "entities"), nodes.columns, nodes.file, locate) : []),
    ];
    if (wrong.length > 0) return { ok: false, issues: wrong };

    const reading = tellingsOfRecords(edges, nodes, mapping);
    return { ok: true, reading: { ...reading, issues: [...issues, ...reading.issues] } };
  },
};
