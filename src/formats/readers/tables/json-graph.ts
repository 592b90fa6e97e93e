import type { CaseRecords } from "../../../model/case.ts";
import type { Issue } from "../../../model/issue.ts";
import { MAX_FIELD_LENGTH } from "../../../model/text.ts";
import { buildTable } from "../../../table/table-builder.ts";
import type { Format } from "../../format.ts";
import { type LocatedJson, parseJson } from "../objects/parse-json.ts";
import { noteBeyond } from "../own/note-beyond.ts";
import { type CarriedRecords, wholeCase } from "../own/whole-case.ts";
import type { Read, ReaderInput } from "../reader.ts";
import { type NoteIssue, noteIssues, shownWords } from "../tellings/import-issue.ts";
import { isObject, type JsonObject, wordsOf } from "../tellings/json-values.ts";
import type { Spot, StayedOut } from "../tellings/telling.ts";
import type { OwnColumns } from "./own-mapping.ts";
import { readTables } from "./read-tables.ts";
import type { CellRecord, Records } from "./records.ts";
import type { Tables } from "./tables.ts";

/** A node or an edge of a graph in JSON: its fields by the names of columns, and where it lies in the file. */
export interface JsonItem {
  readonly fields: JsonObject;
  readonly path: readonly (string | number)[];
  readonly direction?: CellRecord["direction"];
}

interface TakenGraph {
  readonly nodes: readonly JsonItem[];
  readonly edges: readonly JsonItem[];
  readonly beside: JsonObject;
}

/** How a dialect of JSON writes a graph. */
export interface JsonDialect {
  /** Nodes and edges, and what is said of the graph itself; undefined where the file is no such graph. */
  take(value: unknown): TakenGraph | undefined;
  /** The records that one of ours carries whole. */
  carried(value: JsonObject): CarriedRecords | undefined;
  readonly own: OwnColumns;
  /** What writes ours. */
  readonly format: Format;
  readonly what: string;
}

/** Reads a graph in JSON: the case that one of ours carries, else its nodes and edges as tables by a mapping. */
export function readJsonGraph(input: ReaderInput, dialect: JsonDialect): Read {
  const issues: Issue[] = [];
  const opened = openGraph(input, dialect, issues);
  if (opened === undefined) return { ok: false, issues };
  const { json, taken, value } = opened;
  const carried = input.mapping === undefined ? dialect.carried(value) : undefined;
  const whole = carried && wholeCase(input.file, carried);
  if (whole !== undefined) {
    const note = noteIssues(input.file, issues);
    noteBeyondWritten(taken, dialect, whole.records, json.spotOf, note);
    return { ok: true, whole: { ...whole, issues: [...whole.issues, ...issues] } };
  }

  const aside: Issue[] = [];
  const note = noteIssues(input.file, aside);
  for (const [name, value] of Object.entries(taken.beside)) {
    const words = wordsOf(value);
    if (words.length === 0) continue;
    const message = `nothing was made of \`${name}\` of the graph (${words.map((one) => one.slice(0, MAX_FIELD_LENGTH)).join(", ")})`;
    note("warning", "not-used", { line: 1, column: 1 }, message, "it belongs to no edge; put it into the case by hand");
  }
  const read = readTables(input, () => ({ ...tablesIn(taken, input.file, json), aside }), dialect.own);
  if (carried === undefined || !read.ok || read.reading === undefined) return read;
  // One of ours that somebody has changed: its edges say less than the records beside them, which are then to be looked up.
  const items = [...taken.nodes, ...taken.edges].map(({ fields, path }) => recordIn(json.spotOf(path), fields));
  const passedOver = [recordIn({ line: 1, column: 1 }, taken.beside), ...items, ...(read.reading.passedOver ?? [])];
  return { ok: true, reading: { ...read.reading, passedOver } };
}

const recordIn = ({ line }: Spot, fields: JsonObject): StayedOut => ({
  line,
  record: JSON.stringify(fields).toWellFormed(),
});

function openGraph(input: ReaderInput, dialect: JsonDialect, issues: Issue[]) {
  const json = parseJson(input, issues);
  if (json === undefined) return undefined;
  const taken = dialect.take(json.value);
  if (taken !== undefined && isObject(json.value)) return { json, taken, value: json.value };

  const message = `it is no ${dialect.what}`;
  const mend = "see whether it is the file that you mean";
  noteIssues(input.file, issues)("error", "no-graph", { line: 1, column: 1 }, message, mend);
  return undefined;
}

/** A graph in JSON as tables of its edges and its nodes. */
export function tablesOfJson(input: ReaderInput, dialect: JsonDialect, issues: Issue[]): Tables | undefined {
  const opened = openGraph(input, dialect, issues);
  return opened && tablesIn(opened.taken, input.file, opened.json);
}

function tablesIn({ nodes, edges }: TakenGraph, file: string, json: LocatedJson): Tables {
  const recordsOf = (items: readonly JsonItem[]): Records => {
    const records = items.map(({ fields, path, direction }): CellRecord => {
      const at: Spot = json.spotOf(path);
      const held = Object.entries(fields).map(([name, value]) => [name, wordsOf(value)] as const);
      const cells = new Map(held.map(([name, [first = ""]]) => [name, first]));
      const more = new Map(held.filter(([, words]) => words.length > 1).map(([name, [, ...rest]]) => [name, rest]));
      return { at, cells, more, direction, spotOf: () => at };
    });
    return { file, columns: [...new Set(records.flatMap(({ cells }) => [...cells.keys()]))], records };
  };
  return { edges: recordsOf(edges), nodes: [recordsOf(nodes)] };
}

/** What of a graph of ours we would not write: somebody has put it in or changed it. */
function noteBeyondWritten(
  { nodes, edges, beside }: TakenGraph,
  { take, format }: JsonDialect,
  read: CaseRecords,
  spotOf: LocatedJson["spotOf"],
  note: NoteIssue,
): void {
  const text = [...format.write(buildTable(read))].flatMap(({ chunks }) => [...chunks]).join("");
  const ours = take(JSON.parse(text));
  noteBeyond("the graph", beside, ours?.beside, { line: 1, column: 1 }, note);
  const known = new Map([...(ours?.nodes ?? []), ...(ours?.edges ?? [])].map((item) => [idOf(item), item.fields]));
  for (const item of [...nodes, ...edges]) {
    const id = idOf(item);
    noteBeyond(shownWords(id.slice(2)), item.fields, known.get(id), spotOf(item.path), note);
  }
}

/** Nodes and edges have ids of their own kind. */
const idOf = ({ fields, path }: JsonItem): string =>
  `${path.includes("nodes") ? "n" : "e"} ${wordsOf(fields["@key"] ?? fields.id).join("")}`;
