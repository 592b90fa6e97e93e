import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import type { Spot } from "../tellings/telling.ts";
import type { CellRecord, Records } from "./records.ts";

/** What a graph is made of. */
export type Of = "node" | "edge";

/** A node or an edge as it stands in its file: its attributes, and the values of its keys, of which one may have several. */
export interface FoundItem {
  readonly of: Of;
  readonly spot: Spot;
  /** In which of the file's graphs it lies. */
  readonly graph: number;
  readonly attributes: Map<string, string>;
  /** Keys and values by turns, in the file's order: a map for each of very many takes several times the memory of their words. */
  readonly values: string[];
  readonly direction: CellRecord["direction"];
}

/** What a file declares of its keys: their names, and the values where none is given. */
export interface Declarations {
  readonly declarations: Readonly<Record<Of, ReadonlyMap<string, { readonly name: string }>>>;
  readonly defaults: Readonly<Record<Of, ReadonlyMap<string, string>>>;
}

/**
 * Names the cells of nodes and edges by what their keys are called. Two keys of one name that are both used go by their
 * keys, and an id that is another node's in another graph of the file goes by its graph: nothing is taken for another.
 */
export function recordsOfItems(
  file: string,
  items: readonly FoundItem[],
  graphs: readonly string[],
  { declarations, defaults }: Declarations,
  note: NoteIssue,
): { readonly edges: Records; readonly nodes: readonly Records[] } {
  scopeIds(items, graphs, note);
  const recordsOf = (of: Of): Records => {
    const own = items.filter((item) => item.of === of);
    const used = new Set<string>();
    for (const { values } of own) for (let i = 0; i < values.length; i += 2) used.add(values[i] ?? "");
    const nameOf = onceEach(namesOf(used, declarations[of], own[0]?.spot, note));
    const usual = Array.from(defaults[of], ([key, words]) => [nameOf(key), words] as const);
    const recordOf = ({ spot, attributes, values, direction }: FoundItem): CellRecord => {
      const cells = new Map([...usual, ...attributes]);
      const met = new Set<string>();
      const further = new Map<string, string[]>();
      for (let i = 0; i < values.length; i += 2) {
        const [key, words] = [values[i] ?? "", values[i + 1] ?? ""];
        const several = further.get(key);
        if (!met.has(key)) cells.set(nameOf(key), words);
        else if (several === undefined) further.set(key, [words]);
        else several.push(words);
        met.add(key);
      }
      const more = further.size === 0 ? undefined : new Map(Array.from(further, ([key, all]) => [nameOf(key), all]));
      return { at: spot, cells, more, direction, spotOf: () => spot };
    };
    const columns = new Set<string>();
    for (const item of own) for (const column of recordOf(item).cells.keys()) columns.add(column);
    // A key that is declared and never filled is a column too, and a mapping may name it.
    if (own.length > 0) for (const key of declarations[of].keys()) columns.add(nameOf(key));
    const records = {
      length: own.length,
      *[Symbol.iterator]() {
        for (const item of own) yield recordOf(item);
      },
    };
    return { file, columns: [...columns], records };
  };
  return { edges: recordsOf("edge"), nodes: [recordsOf("node")] };
}

/** What is asked of the same few words again and again, worked out once for each. */
function onceEach(of: (words: string) => string): (words: string) => string {
  const known = new Map<string, string>();
  return (words) => {
    const found = known.get(words) ?? of(words);
    known.set(words, found);
    return found;
  };
}

function namesOf(
  used: ReadonlySet<string>,
  declared: ReadonlyMap<string, { readonly name: string }>,
  at: Spot | undefined,
  note: NoteIssue,
): (key: string) => string {
  const keysOf = new Map<string, string[]>();
  for (const [key, { name }] of declared) if (used.has(key)) keysOf.set(name, [...(keysOf.get(name) ?? []), key]);
  const twice = [...keysOf].filter(([, keys]) => keys.length > 1);
  for (const [name, keys] of twice) {
    const message = `${keys.length} attributes are called ${shownWords(name)}: ${keys.map(shownWords).join(", ")}`;
    note("warning", "column-twice", at ?? { line: 1, column: 1 }, message, "name them in the mapping by these ids");
  }
  const clashing = new Set(twice.flatMap(([, keys]) => keys));
  return (key) => {
    const [, plain = key, end = ""] = /^(.*?)( (?:from|until|label \d+))?$/s.exec(key) ?? [];
    const inner = declared.has(key) ? undefined : longestKey(key, declared);
    const base = inner ?? (declared.has(key) ? key : plain);
    const rest = inner === undefined ? (declared.has(key) ? "" : end) : key.slice(inner.length);
    const name = clashing.has(base) ? base : (declared.get(base)?.name ?? base);
    return `${name}${rest}`;
  };
}

/** The key that a cell of its parts begins with. */
function longestKey(cell: string, declared: ReadonlyMap<string, unknown>): string | undefined {
  for (let at = cell.lastIndexOf(" "); at > 0; at = cell.lastIndexOf(" ", at - 1)) {
    const key = cell.slice(0, at);
    if (declared.has(key)) return key;
  }
  return undefined;
}

/** A node's id is its own within its graph (GraphML's schema); one that two graphs have is told apart by the graph. */
function scopeIds(items: readonly FoundItem[], graphs: readonly string[], note: NoteIssue): void {
  if (graphs.length < 2) return;

  const graphsOf = new Map<string, Set<number>>();
  for (const { of, attributes, graph } of items) {
    if (of !== "node") continue;
    const id = attributes.get("@id") ?? "";
    graphsOf.set(id, (graphsOf.get(id) ?? new Set()).add(graph));
  }
  const isClashing = (id: string | undefined, graph: number): id is string =>
    id !== undefined && graph > Math.min(...(graphsOf.get(id) ?? [graph])) && (graphsOf.get(id)?.has(graph) ?? false);
  const told = new Set<number>();
  for (const { of, attributes, graph, spot } of items) {
    for (const name of of === "node" ? ["@id", "@parent"] : ["@source", "@target"]) {
      const id = attributes.get(name);
      if (!isClashing(id, graph)) continue;
      attributes.set(name, `${graphs[graph]}:${id}`);
      if (told.has(graph)) continue;
      told.add(graph);
      const message = `the graph ${shownWords(graphs[graph] ?? "")} has nodes of the same ids as another graph of the file`;
      note("warning", "ids-of-graphs", spot, message, "they were told apart by their graph");
    }
  }
}
