import type { Issue } from "../../../model/issue.ts";
import { parseJson } from "../objects/parse-json.ts";
import { type CarriedRecords, wholeCase } from "../own/whole-case.ts";
import type { Read, ReaderInput } from "../reader.ts";
import { noteIssues } from "../tellings/import-issue.ts";
import { isObject, type JsonObject, wordsOf } from "../tellings/json-values.ts";
import type { Spot } from "../tellings/telling.ts";
import type { OwnColumns } from "./own-mapping.ts";
import { readTables } from "./read-tables.ts";
import type { CellRecord, Records } from "./records.ts";

/** A node or an edge of a graph in JSON: its fields by the names of columns, and where it lies in the file. */
export interface JsonItem {
  readonly fields: JsonObject;
  readonly path: readonly (string | number)[];
  readonly direction?: CellRecord["direction"];
}

/** How a dialect of JSON writes a graph. */
export interface JsonDialect {
  /** Nodes and edges, and what is said of the graph itself; undefined where the file is no such graph. */
  take(
    value: unknown,
  ):
    | { readonly nodes: readonly JsonItem[]; readonly edges: readonly JsonItem[]; readonly beside: JsonObject }
    | undefined;
  /** The records that one of ours carries whole. */
  carried(value: JsonObject): CarriedRecords | undefined;
  readonly own: OwnColumns;
  readonly what: string;
}

/** Reads a graph in JSON: the case that one of ours carries, else its nodes and edges as tables by a mapping. */
export function readJsonGraph(input: ReaderInput, dialect: JsonDialect): Read {
  const issues: Issue[] = [];
  const json = parseJson(input, issues);
  if (json === undefined) return { ok: false, issues };
  const taken = dialect.take(json.value);
  if (taken === undefined || !isObject(json.value)) {
    const note = noteIssues(input.file, issues);
    note(
      "error",
      "no-graph",
      { line: 1, column: 1 },
      `it is no ${dialect.what}`,
      "see whether it is the file that you mean",
    );
    return { ok: false, issues };
  }
  const carried = input.mapping === undefined ? dialect.carried(json.value) : undefined;
  const whole = carried && wholeCase(input.file, carried);
  if (whole !== undefined) return { ok: true, whole };

  const recordsOf = (items: readonly JsonItem[]): Records => {
    const records = items.map(({ fields, path, direction }): CellRecord => {
      const at: Spot = json.spotOf(path);
      const held = Object.entries(fields).map(([name, value]) => [name, wordsOf(value)] as const);
      const cells = new Map(held.map(([name, [first = ""]]) => [name, first]));
      const more = new Map(held.filter(([, words]) => words.length > 1).map(([name, [, ...rest]]) => [name, rest]));
      return { at, cells, more, direction, spotOf: () => at };
    });
    return { file: input.file, columns: [...new Set(records.flatMap(({ cells }) => [...cells.keys()]))], records };
  };
  const aside: Issue[] = [];
  const note = noteIssues(input.file, aside);
  for (const [name, value] of Object.entries(taken.beside)) {
    const words = wordsOf(value);
    if (words.length === 0) continue;
    const message = `nothing was made of \`${name}\` of the graph (${words.map((one) => one.slice(0, LONGEST_SHOWN)).join(", ")})`;
    note("warning", "not-used", { line: 1, column: 1 }, message, "it belongs to no edge; put it into the case by hand");
  }
  return readTables(
    input,
    () => ({ edges: recordsOf(taken.edges), nodes: [recordsOf(taken.nodes)], aside }),
    dialect.own,
  );
}

const LONGEST_SHOWN = 2000;
