import { wholeFileIssue } from "../../../case-file/whole-file-issue.ts";
import type { Issue } from "../../../model/issue.ts";
import type { NamedText, Read } from "../reader.ts";
import { columnsOfMapping, unknownColumns } from "./columns-of-mapping.ts";
import { type Mapping, parseMapping } from "./mapping.ts";
import { isOwn, type OwnColumns, ownMapping } from "./own-mapping.ts";
import type { Records } from "./records.ts";
import { tellingsOfRecords } from "./tellings-of-records.ts";

/** Edges and entities of a file, taken apart into records. */
export interface Tables {
  readonly edges: Records;
  readonly nodes?: Records | undefined;
}

/**
 * Reads tables by the mapping given, every column of which must be there; or, without one, by the fields that our own
 * exports have. Tables of others without a mapping are not guessed at.
 */
export function readTables(
  { file, mapping: given }: { readonly file: string; readonly mapping?: NamedText | undefined },
  open: (mapping: Mapping, issues: Issue[]) => Tables | undefined,
  own: OwnColumns,
): Read {
  const issues: Issue[] = [];
  if (given === undefined) {
    const mapping = ownMapping(own);
    const tables = open(mapping, issues);
    if (tables === undefined) return { ok: false, issues };
    if (!isOwn(tables.edges.columns)) {
      const message = "nothing says which column or attribute holds what";
      const mend = "give a mapping file with --map; sayswho import --help has an example";
      return { ok: false, issues: [wholeFileIssue(file, "no-mapping", message, mend)] };
    }
    return readingOf(tables, mapping, issues);
  }

  const parsed = parseMapping(given);
  if (!parsed.ok) return parsed;

  const { mapping, locate } = parsed;
  const tables = open(mapping, issues);
  if (tables === undefined) return { ok: false, issues };

  const { edges, nodes } = tables;
  const wrong = [
    ...unknownColumns(columnsOfMapping(mapping, "edges"), edges.columns, edges.file, locate),
    ...(nodes === undefined
      ? []
      : unknownColumns(columnsOfMapping(mapping, "entities"), nodes.columns, nodes.file, locate)),
  ];
  return wrong.length > 0 ? { ok: false, issues: wrong } : readingOf(tables, mapping, issues);
}

function readingOf({ edges, nodes }: Tables, mapping: Mapping, issues: readonly Issue[]): Read {
  const reading = tellingsOfRecords(edges, nodes, mapping);
  return { ok: true, reading: { ...reading, issues: [...issues, ...reading.issues] } };
}
