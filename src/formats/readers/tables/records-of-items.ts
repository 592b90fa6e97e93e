import { growUint32 } from "../../../table/grow-numbers.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import type { Spot } from "../tellings/telling.ts";
import type { FoundItems, ItemShape, Of } from "./found-items.ts";
import type { CellRecord, Records } from "./records.ts";

/** What a file declares of its keys: their names, and the values where none is given. */
export interface Declarations {
  readonly declarations: Readonly<Record<Of, ReadonlyMap<string, { readonly name: string }>>>;
  readonly defaults: Readonly<Record<Of, ReadonlyMap<string, string>>>;
}

/** Where the cells of items of one shape stand: at a place of theirs, or, below zero, among what is usual in the file. */
interface ShapeInCells {
  readonly places: ReadonlyMap<string, number>;
  readonly further: readonly (readonly [column: string, places: readonly number[]])[];
}

/** More shapes than a file has that a program writes; of others they are worked out again and again. */
const MOST_SHAPES_KEPT = 4096;

/**
 * Names the cells of nodes and edges by what their keys are called. Two keys of one name that are both used go by their
 * keys, and an id that is another node's in another graph of the file goes by its graph: nothing is taken for another.
 */
export function recordsOfItems(
  file: string,
  items: FoundItems,
  graphs: readonly string[],
  { declarations, defaults }: Declarations,
  note: NoteIssue,
): { readonly edges: Records; readonly nodes: readonly Records[] } {
  scopeIds(items, graphs, note);
  const recordsOf = (of: Of): Records => {
    const own = itemsOf(items, of);
    const shapes = new Set<ItemShape>();
    for (const item of own) shapes.add(items.shape(item));
    const used = new Set<string>();
    for (const { keys } of shapes) for (const key of keys) used.add(key);
    const first = own[0];
    const nameOf = onceEach(namesOf(used, declarations[of], first === undefined ? undefined : items.spot(first), note));
    const usual = Array.from(defaults[of], ([key, words]) => [nameOf(key), words] as const);
    const cellsOf = new Map<ItemShape, ShapeInCells>();
    const shapeInCells = (shape: ItemShape): ShapeInCells => {
      const known = cellsOf.get(shape);
      if (known !== undefined) return known;
      if (cellsOf.size === MOST_SHAPES_KEPT) cellsOf.clear();
      const made = inCells(shape, usual, nameOf);
      cellsOf.set(shape, made);
      return made;
    };
    const recordOf = (item: number): CellRecord => {
      const { places, further } = shapeInCells(items.shape(item));
      const at = items.spot(item);
      const wordsAt = (place: number): string => (place < 0 ? (usual[~place]?.[1] ?? "") : items.words(item, place));
      return {
        at,
        cells: {
          get(column) {
            const place = places.get(column);
            return place === undefined ? undefined : wordsAt(place);
          },
          keys: () => places.keys(),
          mayHold: (character) => usual.length > 0 || items.mayHold(item, character),
          *[Symbol.iterator]() {
            for (const [column, place] of places) yield [column, wordsAt(place)] as const;
          },
        },
        more:
          further.length === 0
            ? undefined
            : new Map(further.map(([column, all]) => [column, all.map(wordsAt)] as const)),
        direction: items.direction(item),
        spotOf: () => at,
      };
    };
    const columns = new Set<string>();
    for (const shape of shapes) for (const column of shapeInCells(shape).places.keys()) columns.add(column);
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

function itemsOf(items: FoundItems, of: Of): Uint32Array {
  const own = growUint32(0);
  for (let item = 0; item < items.size(); item++) if (items.of(item) === of) own.add(item);
  return own.toColumn();
}

/** Of a key that has several values the first is its cell. */
function inCells(
  { attributes, keys }: ItemShape,
  usual: readonly (readonly [column: string, words: string])[],
  nameOf: (key: string) => string,
): ShapeInCells {
  const places = new Map<string, number>();
  for (const [i, [column]] of usual.entries()) places.set(column, ~i);
  for (const [i, name] of attributes.entries()) places.set(name, i);
  const met = new Set<string>();
  const further = new Map<string, number[]>();
  for (const [i, key] of keys.entries()) {
    const place = attributes.length + i;
    const several = further.get(key);
    if (!met.has(key)) places.set(nameOf(key), place);
    else if (several === undefined) further.set(key, [place]);
    else several.push(place);
    met.add(key);
  }
  return { places, further: [...new Map(Array.from(further, ([key, all]) => [nameOf(key), all]))] };
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
function scopeIds(items: FoundItems, graphs: readonly string[], note: NoteIssue): void {
  if (graphs.length < 2) return;

  const graphsOf = new Map<string, Set<number>>();
  const firstOf = new Map<string, number>();
  for (let item = 0; item < items.size(); item++) {
    if (items.of(item) !== "node") continue;
    const place = items.shape(item).attributes.indexOf("@id");
    const id = place < 0 ? "" : items.words(item, place);
    const graph = items.graph(item);
    graphsOf.set(id, (graphsOf.get(id) ?? new Set()).add(graph));
    firstOf.set(id, Math.min(graph, firstOf.get(id) ?? graph));
  }
  const isClashing = (id: string, graph: number): boolean =>
    graph > (firstOf.get(id) ?? graph) && (graphsOf.get(id)?.has(graph) ?? false);
  const told = new Set<number>();
  for (let item = 0; item < items.size(); item++) {
    const { attributes } = items.shape(item);
    const graph = items.graph(item);
    for (const name of items.of(item) === "node" ? ["@id", "@parent"] : ["@source", "@target"]) {
      const place = attributes.indexOf(name);
      const id = place < 0 ? undefined : items.words(item, place);
      if (id === undefined || !isClashing(id, graph)) continue;
      items.rename(item, place, `${graphs[graph]}:${id}`);
      if (told.has(graph)) continue;
      told.add(graph);
      const message = `the graph ${shownWords(graphs[graph] ?? "")} has nodes of the same ids as another graph of the file`;
      note("warning", "ids-of-graphs", items.spot(item), message, "they were told apart by their graph");
    }
  }
}
