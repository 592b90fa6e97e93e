import { growDistinctTexts } from "../../../table/distinct-texts.ts";
import { growUint8, growUint32 } from "../../../table/grow-numbers.ts";
import { textAt } from "../../../table/text-column.ts";
import type { Spot } from "../tellings/telling.ts";
import type { CellRecord } from "./records.ts";

/** What a graph is made of. */
export type Of = "node" | "edge";

/** A node or an edge as it stands in its file: its attributes, and the values of its keys, of which one may have several. */
export interface FoundItem {
  readonly of: Of;
  readonly spot: Spot;
  /** In which of the file's graphs it lies. */
  readonly graph: number;
  /** Names, which begin with "@", and values by turns. */
  readonly attributes: readonly string[];
  /** Keys and values by turns, in the file's order. */
  readonly values: readonly string[];
  readonly direction: CellRecord["direction"];
}

/** What items have in common that have the same attributes and the same keys: their words stand in this order. */
export interface ItemShape {
  readonly attributes: readonly string[];
  readonly keys: readonly string[];
}

/**
 * The nodes and edges of a file, by their number in the order in which they ended. They are kept as columns of numbers over
 * texts that are kept once: as objects, those of a large graph would take several times the memory of all that is made of it.
 */
export interface FoundItems {
  /** Nothing may be added once words were asked for. */
  add(item: FoundItem): void;
  size(): number;
  of(item: number): Of;
  spot(item: number): Spot;
  graph(item: number): number;
  direction(item: number): CellRecord["direction"];
  shape(item: number): ItemShape;
  /** The words at a place of its shape. */
  words(item: number, place: number): string;
  rename(item: number, place: number, words: string): void;
  /** Whether any of its words has a character in it. */
  mayHold(item: number, character: string): boolean;
}

const DIRECTIONS = [undefined, "directed", "undirected", "mutual"] as const;
/** Of so many places it is remembered what stood there last: mostly the next item says the same. */
const MOST_REMEMBERED = 1024;

/** Begins with none. */
export function gatherItems(): FoundItems {
  const [kinds, directions] = [growUint8(0), growUint8(0)];
  const [lines, spotColumns, graphs] = [growUint32(0), growUint32(0), growUint32(0)];
  const [shapeOf, starts, cells] = [growUint32(0), growUint32(0), growUint32(0)];
  const texts = growDistinctTexts();
  const shapes: ItemShape[] = [];
  const numberOf = new Map<string, number>();
  const renamed = new Map<number, string>();
  const last: { words: string; index: number }[] = [];
  let lastShape = -1;
  let done: ReturnType<typeof finish> | undefined;

  const finish = () => ({
    kinds: kinds.toColumn(),
    directions: directions.toColumn(),
    lines: lines.toColumn(),
    columns: spotColumns.toColumn(),
    graphs: graphs.toColumn(),
    shapes: shapeOf.toColumn(),
    starts: starts.toColumn(),
    cells: cells.toColumn(),
    texts: texts.toColumn(),
    shown: [] as { index: number; words: string }[],
    holding: new Map<string, Uint8Array>(),
  });
  const columns = () => (done ??= finish());

  function put(place: number, words: string): void {
    const before = last[place];
    if (before !== undefined && before.words === words) {
      cells.add(before.index);
      return;
    }
    const index = texts.placeForText(words);
    cells.add(index);
    if (before !== undefined) {
      before.words = words;
      before.index = index;
    } else if (place < MOST_REMEMBERED) last[place] = { words, index };
  }

  function shapeFor({ attributes, values }: FoundItem): number {
    const known = shapes[lastShape];
    if (known !== undefined && isLike(known, attributes, values)) return lastShape;
    const shape = { attributes: everySecond(attributes), keys: everySecond(values) };
    const name = `${shape.attributes.join("\0")}\0\0${shape.keys.join("\0")}`;
    const number = numberOf.get(name) ?? shapes.push(shape) - 1;
    numberOf.set(name, number);
    return number;
  }

  return {
    add(item) {
      kinds.add(Number(item.of === "edge"));
      directions.add(DIRECTIONS.indexOf(item.direction));
      lines.add(item.spot.line);
      spotColumns.add(item.spot.column);
      // Before any graph it is one less than the first.
      graphs.add(item.graph + 1);
      lastShape = shapeFor(item);
      shapeOf.add(lastShape);
      starts.add(cells.length());
      let place = 0;
      for (let i = 1; i < item.attributes.length; i += 2) put(place++, item.attributes[i] ?? "");
      for (let i = 1; i < item.values.length; i += 2) put(place++, item.values[i] ?? "");
    },
    size: () => kinds.length(),
    of: (item) => (columns().kinds[item] === 1 ? "edge" : "node"),
    spot: (item) => ({ line: columns().lines[item] ?? 1, column: columns().columns[item] ?? 1 }),
    graph: (item) => (columns().graphs[item] ?? 0) - 1,
    direction: (item) => DIRECTIONS[columns().directions[item] ?? 0],
    shape: (item) => shapes[columns().shapes[item] ?? 0] as ItemShape,
    words(item, place) {
      const { starts, cells, texts, shown } = columns();
      const cell = (starts[item] as number) + place;
      const other = renamed.size === 0 ? undefined : renamed.get(cell);
      if (other !== undefined) return other;
      const index = cells[cell] as number;
      const before = shown[place];
      if (before?.index === index) return before.words;
      const words = textAt(texts, index) ?? "";
      if (before !== undefined) {
        before.index = index;
        before.words = words;
      } else if (place < MOST_REMEMBERED) shown[place] = { index, words };
      return words;
    },
    rename(item, place, words) {
      renamed.set((columns().starts[item] as number) + place, words);
    },
    mayHold(item, character) {
      const { starts, cells, texts, holding } = columns();
      if (renamed.size > 0) return true;
      const known = holding.get(character) ?? new Uint8Array(texts.offsets.length);
      holding.set(character, known);
      const end = starts[item + 1] ?? cells.length;
      for (let cell = starts[item] as number; cell < end; cell++) {
        const index = cells[cell] as number;
        if (known[index] === 0) known[index] = textAt(texts, index)?.includes(character) ? HOLDS : HOLDS_NOT;
        if (known[index] === HOLDS) return true;
      }
      return false;
    },
  };
}

const [HOLDS, HOLDS_NOT] = [1, 2];

const everySecond = (turns: readonly string[]): string[] => turns.filter((_, i) => i % 2 === 0);

function isLike({ attributes, keys }: ItemShape, found: readonly string[], values: readonly string[]): boolean {
  if (found.length !== attributes.length * 2 || values.length !== keys.length * 2) return false;
  for (let i = 0; i < attributes.length; i++) if (found[i * 2] !== attributes[i]) return false;
  for (let i = 0; i < keys.length; i++) if (values[i * 2] !== keys[i]) return false;
  return true;
}
