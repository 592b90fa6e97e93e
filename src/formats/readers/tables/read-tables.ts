import { wholeFileIssue } from "../../../case-file/whole-file-issue.ts";
import type { Issue } from "../../../model/issue.ts";
import type { Read, ReaderInput } from "../reader.ts";
import { parseMappingFile } from "../tellings/parse-mapping-file.ts";
import { columnsOfMapping, type NamedColumn, unknownColumns } from "./columns-of-mapping.ts";
import { type Mapping, MappingSchema } from "./mapping.ts";
import { isOwn, type OwnColumns, ownMapping } from "./own-mapping.ts";
import type { Records } from "./records.ts";
import { isDirection } from "./relation-in.ts";
import type { Tables } from "./tables.ts";
import { tellingsOfRecords } from "./tellings-of-records.ts";

/**
 * Reads tables by the mapping given, every column of which must be there; or, without one, by the fields that our own
 * exports have. Tables of others without a mapping are not guessed at.
 */
export function readTables(
  { file, mapping: given, source }: Pick<ReaderInput, "file" | "mapping" | "source">,
  open: (mapping: Mapping | undefined, issues: Issue[]) => Tables | undefined,
  own: OwnColumns,
): Read {
  const issues: Issue[] = [];
  if (given === undefined) {
    const mapping = ownMapping(own);
    const tables = open(undefined, issues);
    if (tables === undefined) return { ok: false, issues };
    if (!isOwn(tables.edges.columns)) {
      const message = "nothing says which column or attribute holds what";
      const mend =
        "give a mapping file with --map: --suggest writes one to begin with, and sayswho import --help has an example";
      return { ok: false, issues: [wholeFileIssue(file, "no-mapping", message, mend)] };
    }
    return readingOf(tables, mapping, issues);
  }

  const parsed = parseMappingFile(given, MappingSchema);
  if (!parsed.ok) return parsed;

  const { mapping, locate } = parsed;
  if (mapping.source === undefined && source === undefined) {
    const message = "a mapping needs `source`, or the command line `--source`";
    const mend = "write `source: { title: COLUMN }`, or `source: { is: TITLE }` where the file itself is the source";
    return { ok: false, issues: [{ code: "missing-key", severity: "error", message, mend, where: locate([]) }] };
  }
  const tables = open(mapping, issues);
  if (tables === undefined) return { ok: false, issues };

  const { edges, nodes } = tables;
  const wrong = [
    ...unknownColumns(columnsOfMapping(mapping, "edges"), edges.columns, edges.file, locate),
    ...nodes.flatMap((table) =>
      unknownColumns(columnsOfMapping(mapping, "entities"), table.columns, table.file, locate),
    ),
  ];
  return wrong.length > 0
    ? { ok: false, issues: [...wrong, ...issues.filter(({ code }) => code === "column-twice")] }
    : readingOf(tables, mapping, issues);
}

function readingOf(
  { edges, nodes, aside = [], passedOver = [] }: Tables,
  mapping: Mapping,
  issues: readonly Issue[],
): Read {
  const direction = mapping.direction ?? directionColumn(edges, columnsOfMapping(mapping, "edges"));
  const reading = tellingsOfRecords(edges, nodes, { ...mapping, direction }, [...issues, ...aside]);
  return { ok: true, reading: { ...reading, passedOver: [...passedOver, ...(reading.passedOver ?? [])] } };
}

/** A column that Gephi and Kumu write, in which every word is one of theirs for a direction; the mapping need not name it. */
function directionColumn({ columns, records }: Records, named: readonly NamedColumn[]): Mapping["direction"] {
  const column = columns.find((name) => /^(type|direction|directed|@type|@directed)$/i.test(name.trim()));
  if (column === undefined || named.some((one) => one.column === column)) return undefined;
  const words = new Set(Array.from(records, ({ cells }) => cells.get(column)?.trim() ?? ""));
  words.delete("");
  return words.size > 0 && [...words].every(isDirection) ? { column, words: {} } : undefined;
}
